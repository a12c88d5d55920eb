//! How fast parcels are checked, in working time that can be defended.
//!
//! Working time of a packer is the time from opening to closing each check, plus the gap since the check
//! before where it is no longer than [`GAP_SECONDS`]: a longer one is a break. A check that lay open for long
//! counts [`LONGEST_SECONDS`] at most, and time that two checks share counts once.

use pintui_store::{Day, Reading, Result, named_params};
use rustc_hash::FxHashMap;
use serde::Serialize;
use ts_rs::TS;

use super::MINIMUM;
use crate::checks::day::median;

/// A longer gap between two checks is a break.
pub const GAP_SECONDS: i64 = 300;
/// A check that lay open counts no longer than this.
pub const LONGEST_SECONDS: i64 = 600;

/// How much was done in how much working time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Pace {
    /// Checks, those that were done again among them.
    pub checks: i64,
    /// Of them failed.
    pub failed: i64,
    /// Parcels.
    pub parcels: i64,
    /// Pieces in these parcels.
    pub pieces: i64,
    /// Working time.
    pub worked_seconds: i64,
    /// Parcels in an hour of working time, one decimal; none under 30 parcels.
    pub parcels_per_hour: Option<f64>,
    /// Pieces in an hour of working time, one decimal; none under 30 parcels.
    pub pieces_per_hour: Option<f64>,
    /// The middle duration of a check.
    pub median_seconds: Option<i64>,
}

/// A check with the working time it took.
pub(super) struct Paced {
    pub(super) order_id: i64,
    pub(super) staff: String,
    pub(super) hour: i64,
    pub(super) passed: bool,
    pub(super) seconds: i64,
    worked: i64,
    pub(super) pieces: i64,
    pub(super) first: bool,
}

/// The checks of the days `from..=to`, of one shop or all, of one person or all.
pub(super) fn checks(
    tx: &impl Reading,
    shop: Option<i64>,
    staff: Option<&str>,
    (from, to): (Day, Day),
) -> Result<Vec<Paced>> {
    tx.rows(
        include_str!("paced_checks.sql"),
        named_params! {
            ":shop": shop, ":staff": staff, ":from": from, ":before": to.plus(1), ":gap": GAP_SECONDS,
            ":longest": LONGEST_SECONDS,
        },
        |row| {
            Ok(Paced {
                order_id: row.get("order_id")?,
                staff: row.get("staff")?,
                hour: row.get("hour")?,
                passed: row.get("passed")?,
                seconds: row.get("seconds")?,
                worked: row.get("worked")?,
                pieces: row.get("pieces")?,
                first: row.get("first")?,
            })
        },
    )
}

/// The pace of some checks.
pub(super) fn pace<'a>(checks: impl Iterator<Item = &'a Paced>) -> Pace {
    let mut told = Pace::default();
    let mut parcels: FxHashMap<i64, i64> = FxHashMap::default();
    let mut seconds = Vec::new();
    for check in checks {
        told.checks += 1;
        told.failed += i64::from(!check.passed);
        told.worked_seconds += check.worked;
        parcels.insert(check.order_id, check.pieces);
        seconds.push(check.seconds);
    }
    told.parcels = parcels.len() as i64;
    told.pieces = parcels.values().sum();
    told.median_seconds = median(seconds);
    let enough = told.parcels >= MINIMUM && told.worked_seconds > 0;
    let per_hour = |number: i64, worked: i64| enough.then(|| (number as f64 * 36_000.0 / worked as f64).round() / 10.0);
    told.parcels_per_hour = per_hour(told.parcels, told.worked_seconds);
    told.pieces_per_hour = per_hour(told.pieces, told.worked_seconds);
    told
}
