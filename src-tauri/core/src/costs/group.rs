//! What costs are summed by, and to which group a case belongs: the one reading for a sum and for the list behind it.

use pintui_store::{Day, Reading, Result};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::Cost;
use super::part::{Back, Kind};
use crate::lexicon::sort::Lexicon;
use crate::lexicon::told::{Span, of_shop};
use crate::named::named;
use crate::shops::Shop;

named! {
    /// What costs are summed by.
    #[ts(rename = "CostBy")]
    By {
        /// Which product.
        Product = "product",
        /// Why, by the owner's own lexicon.
        Reason = "reason",
        /// Which warehouse sent it.
        Warehouse = "warehouse",
        /// Who carried it.
        Carrier = "carrier",
        /// The month of the application.
        Month = "month",
    }
}

/// A group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CostGroup")]
pub struct Group {
    /// What is summed by.
    pub by: By,
    /// Its key; empty where nobody tells.
    pub key: String,
}

/// Which cases a figure counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
#[ts(rename = "CostCount")]
pub enum Count {
    /// All of them.
    #[default]
    All,
    /// Those of which every part is known.
    Complete,
    /// Those of which some part is not.
    Incomplete,
    /// Those with something of a part.
    Part {
        /// The part.
        part: Kind,
    },
    /// Those that lack a part, or some of it.
    Lacking {
        /// The part.
        part: Kind,
    },
    /// Those for which money came back.
    Back {
        /// From where.
        from: Back,
    },
}

impl Count {
    /// Whether a case is one of them.
    pub fn holds(&self, cost: &Cost) -> bool {
        match self {
            Self::All => true,
            Self::Complete => cost.complete,
            Self::Incomplete => !cost.complete,
            Self::Part { part } => cost.parts.iter().any(|one| one.part == *part && one.fen.is_some()),
            Self::Lacking { part } => cost.parts.iter().any(|one| one.part == *part && one.lack.is_some()),
            Self::Back { from } => cost.back.iter().any(|one| one.from == *from),
        }
    }
}

/// About several products.
pub const SEVERAL: &str = "?several";

/// How cases fall into groups.
pub(super) struct Groups {
    by: By,
    /// Where cases belong in the lexicon.
    tags: FxHashMap<i64, String>,
    lexicon: Option<Lexicon>,
}

impl Groups {
    /// Of cases that were applied for on these days.
    pub(super) fn of(tx: &impl Reading, shop: &Shop, by: By, (from, to): (Day, Day)) -> Result<Self> {
        if by != By::Reason {
            return Ok(Self { by, tags: FxHashMap::default(), lexicon: None });
        }
        let lexicon = Lexicon::now(tx)?;
        let told = of_shop(tx, shop.id, Span::days(from, to))?;
        let tags = told.iter().filter_map(|case| Some((case.id, lexicon.home(shop, case).tag?))).collect();
        Ok(Self { by, tags, lexicon: Some(lexicon) })
    }

    /// The key of a case's group; empty where nobody tells.
    pub(super) fn key(&self, cost: &Cost) -> String {
        let key = match self.by {
            By::Product => match (cost.product_id, &cost.product) {
                (Some(product), _) => Some(product.to_string()),
                (None, Some(_)) => Some(SEVERAL.to_owned()),
                (None, None) => None,
            },
            By::Reason => self.tags.get(&cost.case_id).cloned(),
            By::Warehouse => cost.warehouse.clone(),
            By::Carrier => cost.carrier.clone(),
            By::Month => cost.applied_at.map(|at| at.text()[..7].to_owned()),
        };
        key.unwrap_or_default()
    }

    /// What a group is called: a product's title, the owner's name of a tag, else the key.
    pub(super) fn name(&self, key: &str, cost: &Cost) -> String {
        let own = || self.lexicon.as_ref()?.tree.tag(key)?.name.clone();
        match self.by {
            By::Product => cost.product.clone().filter(|_| cost.product_id.is_some()).unwrap_or_default(),
            By::Reason => own().unwrap_or_else(|| key.to_owned()),
            _ => key.to_owned(),
        }
    }
}
