//! A station's day: counts and the last parcels.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::filter::CheckFilter;
use super::list::{self, CheckRow};
use crate::door::{Call, Command, Read};
use crate::shops;

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

impl Read for StationDay {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<StationCounts> {
        let shop = self.shop.as_deref().map(|name| shops::must(tx, name)).transpose()?.map(|shop| shop.id);
        let day = self.date.unwrap_or_else(|| call.now.day());
        let span = list::Span { shop, from: day, before: day.plus(1), result: None, of: CheckFilter::default() };
        let done: Vec<(String, Option<i64>)> = tx.rows(
            include_str!("day_checks.sql"),
            named_params! { ":shop": shop, ":from": day, ":before": day.plus(1) },
            |row| Ok((row.get("result")?, row.get("seconds")?)),
        )?;
        Ok(StationCounts {
            done: done.len() as i64,
            failed: done.iter().filter(|(result, _)| result == "failed").count() as i64,
            median_seconds: median(done.iter().filter_map(|(_, seconds)| *seconds).collect()),
            latest: list::newest(tx, &span, LATEST, 0)?,
        })
    }
}

const LATEST: i64 = 8;

/// The middle one, or the lower of the two in the middle.
pub(crate) fn median(mut seconds: Vec<i64>) -> Option<i64> {
    seconds.sort_unstable();
    seconds.get(seconds.len().saturating_sub(1) / 2).copied()
}
