//! The words of all platforms as this book knows them, read once for each command.

use pintui_store::{Reading, Result};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::platforms::reasons::{Listed, Reason, UNCLASSIFIED, as_compared, class_named, listed};
use crate::shops::Shop;

/// The platforms' lists, with the owner's own words over them.
pub struct Words {
    own: FxHashMap<String, FxHashMap<String, Reason>>,
}

/// What the owner says of a stated reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWord {
    /// The platform whose reason it is.
    pub platform: String,
    /// The reason, as it is compared.
    pub reason: String,
    /// Its class.
    pub class: String,
    /// Whether it counts as quality.
    pub quality: bool,
}

/// All that the owner says of stated reasons.
pub fn own_words(tx: &impl Reading) -> Result<Vec<OwnWord>> {
    tx.rows("select platform, reason, class, quality from reason_classes", [], |row| {
        Ok(OwnWord { platform: row.get(0)?, reason: row.get(1)?, class: row.get(2)?, quality: row.get(3)? })
    })
}

impl Words {
    /// The words as the book has them now.
    pub fn read(tx: &impl Reading) -> Result<Self> {
        Ok(Self::with(&own_words(tx)?))
    }

    /// The platforms' lists, with these words over them.
    pub fn with(own_words: &[OwnWord]) -> Self {
        let mut own: FxHashMap<String, FxHashMap<String, Reason>> = FxHashMap::default();
        for word in own_words {
            let class = class_named(&word.class).unwrap_or(UNCLASSIFIED.class);
            let meant = Reason { class, quality: word.quality };
            own.entry(word.platform.clone()).or_default().insert(word.reason.clone(), meant);
        }
        Self { own }
    }

    /// What a stated reason means on a platform.
    pub fn meaning(&self, platform: &str, text: &str) -> Reason {
        let compared = as_compared(text);
        self.own(platform, &compared)
            .or_else(|| listed(platform, &compared).map(Listed::reason))
            .unwrap_or(UNCLASSIFIED)
    }

    /// The stated reasons of a shop's cases, trimmed, that nobody has classified; a blank one among them.
    pub fn blind(&self, tx: &impl Reading, shop: &Shop) -> Result<Vec<String>> {
        let sql = "select distinct trim(coalesce(reason_stated, '')) from cases where shop_id = ?1";
        let mut stated: Vec<String> = tx.rows(sql, [shop.id], |row| row.get(0))?;
        stated.retain(|text| self.meaning(&shop.platform, text) == UNCLASSIFIED);
        Ok(stated)
    }

    /// What the owner says about a reason as it is compared.
    pub(super) fn own(&self, platform: &str, compared: &str) -> Option<Reason> {
        self.own.get(platform)?.get(compared).copied()
    }

    /// All reasons of a platform, as they are compared, that the owner has classified.
    pub(super) fn own_reasons(&self, platform: &str) -> impl Iterator<Item = &String> {
        self.own.get(platform).into_iter().flat_map(FxHashMap::keys)
    }
}
