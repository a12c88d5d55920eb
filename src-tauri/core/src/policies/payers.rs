//! Who pays the way back of many cases, by the same rules as the card of one: those of the day the order was paid.

use pintui_store::{Day, Reading, Result};

use super::advise::{cause_of, stated};
use super::versions::{self, Version};
use super::{Payer, template};
use crate::checks::checklist::{Article, category_of};
use crate::reasons::Words;
use crate::shops::Shop;

/// The rules of a shop, read once.
pub struct Payers {
    platform: String,
    words: Words,
    versions: Vec<Version>,
}

/// What is known of a case that decides who pays.
pub struct Sent<'a> {
    /// The reason the buyer stated.
    pub stated: Option<&'a str>,
    /// Class and words of the reason that is known best, beside it.
    pub known: Option<(&'a str, &'a str)>,
    /// Title of the goods.
    pub title: &'a str,
    /// Their category, as the owner or a file tells it.
    pub category: Option<&'a str>,
    /// The day the order was paid.
    pub ordered_on: Day,
}

impl Payers {
    /// Reads them.
    pub fn read(tx: &impl Reading, shop: &Shop) -> Result<Self> {
        Ok(Self { platform: shop.platform.clone(), words: Words::read(tx)?, versions: versions::all(tx, shop.id)? })
    }

    /// Who pays by the policy, where nobody has noted it.
    ///
    /// # Errors
    /// `policy_category_unknown`, which no category of the checklists brings about.
    pub fn of(&self, case: &Sent<'_>) -> Result<Payer> {
        let category = category_of(&Article { product: None, title: case.title, category: case.category });
        let cause = match case.known {
            Some((class, detail)) => cause_of(class, detail),
            None => stated(&self.words, &self.platform, case.stated),
        };
        if let Some(version) = versions::of(&self.versions, category, case.ordered_on) {
            return Ok(version.rules.payer(cause));
        }
        Ok(template::of(category)?.rules.payer(cause))
    }
}
