//! What losses are summed by, and to which group one belongs: the one reading for a figure and for the list behind it.

use pintui_store::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::Loss;
use crate::named::named;

named! {
    /// What losses are summed by.
    #[ts(rename = "LossBy")]
    By {
        /// Why.
        Cause = "cause",
        /// Where.
        Place = "place",
        /// Which warehouse sent it.
        Warehouse = "warehouse",
        /// Who carried it.
        Carrier = "carrier",
        /// Which product.
        Product = "product",
        /// In which month it happened.
        Month = "month",
        /// Who bears it.
        Bearer = "bearer",
    }
}

/// Some losses: those of some days, of a group, of a claim, or those that nobody is asked for yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LossFilter")]
pub struct Filter {
    /// First day; none: from the beginning.
    pub from: Option<Day>,
    /// Last day; none: to the end.
    pub to: Option<Day>,
    /// One group.
    pub group: Option<Group>,
    /// Whether somebody is asked for it; none: either.
    pub stands: Option<Stands>,
    /// Those of one claim.
    pub claim: Option<i64>,
}

/// A group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LossGroup")]
pub struct Group {
    /// What is summed by.
    pub by: By,
    /// Its key; empty where nobody tells.
    pub key: String,
}

named! {
    /// Whether somebody is asked for a loss.
    #[ts(rename = "LossStands")]
    Stands {
        /// Somebody else is liable and owes something, and is not asked yet.
        Owed = "owed",
        /// Part of a claim.
        Claimed = "claimed",
        /// The shop bears it, or nothing is owed.
        Own = "own",
    }
}

/// The group a loss belongs to.
pub fn key(loss: &Loss, by: By) -> String {
    let told = |text: &Option<String>| text.clone().unwrap_or_default();
    match by {
        By::Cause => loss.cause.name().to_owned(),
        By::Place => loss.place.name().to_owned(),
        By::Warehouse => told(&loss.warehouse),
        By::Carrier => told(&loss.carrier),
        By::Product => loss.product_id.map_or_else(String::new, |product| product.to_string()),
        By::Month => loss.happened_on.text()[..7].to_owned(),
        By::Bearer => match &loss.bearer.party {
            None => String::new(),
            Some(party) => format!("{}:{party}", loss.bearer.liable.name()),
        },
    }
}

impl Filter {
    /// Whether a loss is meant.
    pub(super) fn holds(&self, loss: &Loss) -> bool {
        self.group.as_ref().is_none_or(|group| key(loss, group.by) == group.key)
            && self.stands.is_none_or(|stands| loss.stands() == stands)
            && self.claim.is_none_or(|claim| loss.claim_id == Some(claim))
    }
}
