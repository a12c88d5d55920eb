//! The dimensions by which a cohort is broken down.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What orders are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "BreakdownBy")]
pub enum By {
    /// Category of the goods.
    Category,
    /// Band of what was paid.
    Price,
    /// Province of the address.
    Province,
    /// How often the buyer had bought.
    Times,
    /// Who carried the parcel.
    Carrier,
    /// Days on the way.
    Transit,
    /// Where it was sent from.
    Warehouse,
    /// From which warehouse to which province.
    Route,
}

impl By {
    /// As it is written where it is asked for.
    pub fn name(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Price => "price",
            Self::Province => "province",
            Self::Times => "times",
            Self::Carrier => "carrier",
            Self::Transit => "transit",
            Self::Warehouse => "warehouse",
            Self::Route => "route",
        }
    }

    /// Whether groups too small for a rate are put together in one.
    pub(super) fn folds(self) -> bool {
        matches!(self, Self::Province | Self::Route)
    }

    /// Whether groups have a sequence of their own, which no rank takes apart.
    pub(super) fn ordered(self) -> bool {
        matches!(self, Self::Price | Self::Times | Self::Transit)
    }
}
