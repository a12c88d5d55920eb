//! What one clerk does in a day: on how many cases each worked on the days each was there.

use pintui_store::{Day, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

/// Days that are looked at.
const SPAN: i64 = 60;
/// Least days of clerks.
const LEAST: usize = 10;

/// A clerk's pace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, TS)]
#[ts(rename = "PeakPace")]
pub struct Pace {
    /// Cases on the middle one of all clerks' days; none with too few.
    pub a_day: Option<f64>,
    /// Days of clerks that were seen.
    pub days: i64,
    /// Days that are needed.
    pub days_needed: i64,
}

/// Reads the pace of the last 60 days.
pub(super) fn pace(tx: &impl Reading, shop: i64, today: Day) -> Result<Pace> {
    let with = named_params! { ":shop": shop, ":from": today.plus(-SPAN), ":until": today };
    let mut days: Vec<i64> = tx.rows(include_str!("pace.sql"), with, |row| row.get("cases"))?;
    days.sort_unstable();
    let middle = (days[days.len() / 2..].first().copied().unwrap_or(0)
        + days[..days.len().div_ceil(2)].last().copied().unwrap_or(0)) as f64
        / 2.0;
    Ok(Pace { a_day: (days.len() >= LEAST).then_some(middle), days: days.len() as i64, days_needed: LEAST as i64 })
}
