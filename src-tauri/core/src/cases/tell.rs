//! A case that will not be answered or paid in time: its buyer is told two hours before. What runs out and when is
//! `radar`; the words and who says them are `care::tell`.

use chrono::Duration;
use pintui_store::{At, Reading, Result};

use super::radar::{self, RadarRow};
use crate::deadlines::Limits;
use crate::reasons::Words;
use crate::shops::Shop;

/// Within so many hours of the end the buyer is told.
const AHEAD_HOURS: i64 = 2;
/// What ran out longer ago is not told before it is late: it is worked off.
const PAST_HOURS: i64 = 24;
/// Whoever was told within a day of the end knows of it.
const TOLD_HOURS: i64 = 24;

/// Whether it is time to tell the buyer of this end.
pub(super) fn is_time(at: At, now: At) -> bool {
    let left = at.0 - now.0;
    left <= Duration::hours(AHEAD_HOURS) && left >= -Duration::hours(PAST_HOURS)
}

/// When and by whom the buyer was told that this end will be missed.
pub fn told(tx: &impl Reading, case: i64, at: At) -> Result<Option<(At, String)>> {
    let since = At(at.0 - Duration::hours(TOLD_HOURS));
    let told = "select started_at, staff from contacts where case_id = ?1 and topic = 'delay' and started_at >= ?2
                order by id desc limit 1";
    tx.maybe(told, (case, since), |row| Ok((row.get("started_at")?, row.get("staff")?)))
}

/// The cases of a shop whose buyers have to know, told or not.
pub fn running_out(tx: &impl Reading, shop: &Shop, now: At) -> Result<Vec<RadarRow>> {
    let (words, limits) = (Words::read(tx)?, Limits::read(tx)?);
    let mut rows = Vec::new();
    radar::of_shop(tx, (&words, &limits), shop, now, &mut rows)?;
    rows.retain(|row| is_time(row.at, now));
    Ok(rows)
}
