//! What became of a buyer after the case was over: how content, and whether they bought again.

use pintui_store::{At, Day, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::handled::AGAIN_DAYS;

/// Whether a buyer bought again within ninety days after the end of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "AfterAgain")]
pub enum Again {
    /// Yes.
    Yes,
    /// The days are over, and no.
    No,
    /// Not yet, and the days are not over.
    Waits,
    /// Nothing tells the buyer.
    Unknown,
    /// Nothing tells when it ended.
    Undated,
}

/// After the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "AfterCase")]
pub struct After {
    /// Stars that the buyer gave, where they gave any.
    pub stars: Option<i64>,
    /// Whether the buyer bought again.
    pub again: Again,
    /// The day of that order, else the last day that counts.
    pub on: Option<Day>,
}

/// What became of the buyer of a case that is over.
pub(super) fn of_case(tx: &impl Reading, case: i64, now: At) -> Result<After> {
    tx.one(include_str!("after.sql"), named_params! { ":case": case, ":days": AGAIN_DAYS }, |row| {
        let (ended, told): (Option<At>, bool) = (row.get("ended_at")?, row.get("told")?);
        let came: Option<At> = row.get("again_at")?;
        let until = ended.filter(|_| told).map(|ended| ended.day().plus(AGAIN_DAYS));
        let again = match (came, until) {
            (Some(_), _) => Again::Yes,
            (None, None) if told => Again::Undated,
            (None, None) => Again::Unknown,
            (None, Some(until)) if until < now.day() => Again::No,
            (None, Some(_)) => Again::Waits,
        };
        Ok(After { stars: row.get("stars")?, again, on: came.map(At::day).or(until) })
    })
}
