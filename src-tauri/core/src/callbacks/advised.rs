//! Out of which advice a change was chosen: which cause, which kind of change, about what (`advice` offers it).

use pintui_store::{Day, Reading, Result, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A cause of returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "AdviceCause")]
pub enum Cause {
    /// The goods or their page.
    Product,
    /// The way to the buyer.
    Transport,
    /// How buyers are served.
    Service,
    /// Who buys.
    Buyers,
    /// Where parcels come from.
    Warehouse,
}

impl Cause {
    /// All of them in their order.
    pub const ALL: [Self; 5] = [Self::Product, Self::Transport, Self::Service, Self::Buyers, Self::Warehouse];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Transport => "transport",
            Self::Service => "service",
            Self::Buyers => "buyers",
            Self::Warehouse => "warehouse",
        }
    }

    /// The cause with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.name() == name)
    }
}

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "AdviceKind")]
pub enum Kind {
    /// The goods in stock are checked anew.
    Recheck,
    /// The page says it otherwise.
    Page,
    /// The pictures are made anew.
    Pictures,
    /// The product goes off the shelf.
    OffShelf,
    /// Another carrier.
    Carrier,
    /// Better packing.
    Packing,
    /// Another promise of delivery.
    Delivery,
    /// Another course of work.
    Flow,
    /// Stricter terms with the warehouse.
    Terms,
    /// The warehouse checks before sending.
    CheckThere,
}

impl Kind {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Recheck => "recheck",
            Self::Page => "page",
            Self::Pictures => "pictures",
            Self::OffShelf => "off_shelf",
            Self::Carrier => "carrier",
            Self::Packing => "packing",
            Self::Delivery => "delivery",
            Self::Flow => "flow",
            Self::Terms => "terms",
            Self::CheckThere => "check_there",
        }
    }
}

/// The advice that a change was chosen out of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ChangeAdvised")]
pub struct Advised {
    /// The cause.
    pub cause: Cause,
    /// The kind of change.
    pub kind: Kind,
    /// What stood out: a product's key, a carrier, a clerk and a topic, a warehouse.
    pub about: String,
}

/// Since when a change out of such advice is being made and was not judged; none: nobody has chosen it.
pub fn since(tx: &impl Reading, shop: i64, advised: &Advised) -> Result<Option<Day>> {
    let with = named_params! {
        ":shop": shop, ":cause": advised.cause.name(), ":kind": advised.kind.name(), ":about": advised.about,
    };
    tx.maybe(include_str!("advised.sql"), with, |row| row.get("chosen_on"))
}
