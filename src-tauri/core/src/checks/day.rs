//! A station's day: counts and the last parcels.

use pintui_store::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::CheckRow;
use crate::door::Command;

/// Counts of a day at the station.
#[derive(Deserialize, TS)]
pub struct StationDay {
    /// Name of the shop; none for all shops.
    pub shop: Option<String>,
    /// The day; today where it is left out.
    pub date: Option<Day>,
}

impl Command for StationDay {
    type Answer = StationCounts;
}

/// What the station's head line shows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StationCounts {
    /// Checks done.
    pub done: i64,
    /// Of them failed.
    pub failed: i64,
    /// Median duration in seconds, where any was done.
    pub median_seconds: Option<i64>,
    /// The last eight, newest first.
    pub latest: Vec<CheckRow>,
}
