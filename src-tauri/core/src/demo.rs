//! The demonstration shop: generated files that come in by the same door as real ones.

use pintui_store::At;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Command;

/// Makes the demonstration shop, the same for the same seed; an older one is replaced.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct OpenDemo {
    /// Number of orders; 5,000 where it is left out.
    pub orders: Option<u32>,
    /// Seed; 1 where it is left out.
    pub seed: Option<u64>,
}

impl Command for OpenDemo {
    type Answer = DemoShop;
}

/// Removes the demonstration shop with all that is in it.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct RemoveDemo {}

impl Command for RemoveDemo {
    type Answer = DemoRemoved;
}

/// The demonstration shop.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DemoShop {
    /// Its name.
    pub shop: String,
    /// Orders in it.
    pub orders: i64,
    /// Cases in it.
    pub cases: i64,
    /// The last day with data.
    pub until: At,
}

/// What was removed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DemoRemoved {
    /// Whether there was one.
    pub removed: bool,
}
