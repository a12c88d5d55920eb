//! One radar over all shops: what runs out for the shop, sorted by the money at stake for each hour left.

use pintui_store::{At, Fen, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::desk::{self, Sort};
use super::standing::DeskRow;
use super::state::State;
use super::tell;
use super::turn::Turn;
use crate::deadlines::Limits;
use crate::deadlines::promises::Promised;
use crate::door::{Call, Command, Read};
use crate::reasons::Words;
use crate::shops::{
    self,
    sums::{Sum, sums},
};

/// What runs out, over all shops.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct Radar {
    /// What comes first: most money an hour, or the promise with least time left.
    pub sort: Sort,
    /// How many rows to give, at most 500.
    pub limit: i64,
}

impl Command for Radar {
    type Answer = RadarSheet;
}

/// The answer of [`Radar`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct RadarSheet {
    /// Open cases whose turn is the shop's and whose end is known.
    pub total: i64,
    /// Of them past.
    pub past: i64,
    /// Money at stake until the end of the next 24 hours, by currency.
    pub day_sums: Vec<Sum>,
    /// How many run out in the next 24 hours.
    pub day: i64,
    /// Cases of the shop's turn in which money or proof is owed and no limit is known.
    pub without: i64,
    /// The rows.
    pub rows: Vec<RadarRow>,
}

/// A case that runs out.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RadarRow {
    /// The case.
    pub row: DeskRow,
    /// Name of its shop.
    pub shop: String,
    /// Platform id of its shop.
    pub platform: String,
    /// What stands before its amounts, e.g. `¥`.
    pub currency_sign: String,
    /// The moment: of the platform's deadline or of the promise, whichever is first.
    pub at: At,
    /// `deadline` or `promise`.
    pub source: String,
    /// The promise's step.
    pub promised: Option<Promised>,
    /// What is at stake.
    pub stake_fen: Fen,
    /// For each hour left; for what is past, all of it.
    pub fen_an_hour: Fen,
    /// Whether three quarters of the time are over.
    pub late: bool,
    /// It will be missed within two hours or just was, and the buyer has not been told.
    pub tell: bool,
}

impl Read for Radar {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<RadarSheet> {
        let (mut rows, without) = all(tx, call.now)?;
        let day_ends = At(call.now.0 + chrono::Duration::hours(24));
        let soon = |row: &&RadarRow| row.at <= day_ends && row.at > call.now;
        let sheet = RadarSheet {
            total: rows.len() as i64,
            past: rows.iter().filter(|row| row.at <= call.now).count() as i64,
            day: rows.iter().filter(soon).count() as i64,
            day_sums: sums(rows.iter().filter(soon).map(|row| (row.currency_sign.as_str(), row.stake_fen))),
            without,
            rows: Vec::new(),
        };
        self.sort.put(&mut rows, |row| &row.row);
        rows.truncate(usize::try_from(self.limit.clamp(0, 500)).unwrap_or(0));
        Ok(RadarSheet { rows, ..sheet })
    }
}

/// All of it, most money an hour first, and how many cases of the shop's turn have no known end.
pub(super) fn all(tx: &impl Reading, now: At) -> Result<(Vec<RadarRow>, i64)> {
    let (words, limits) = (Words::read(tx)?, Limits::read(tx)?);
    let mut rows = Vec::new();
    let mut without = 0;
    for shop in shops::all(tx)? {
        without += of_shop(tx, (&words, &limits), &shop, now, &mut rows)?;
    }
    rows.sort_by_key(|row| (row.at > now, std::cmp::Reverse(row.fen_an_hour), row.at));
    Ok((rows, without))
}

/// What runs out in one shop; answers how many cases of its turn have no known end.
pub(super) fn of_shop(
    tx: &impl Reading,
    (words, limits): (&Words, &Limits),
    shop: &shops::Shop,
    now: At,
    rows: &mut Vec<RadarRow>,
) -> Result<i64> {
    let mut without = 0;
    for row in desk::open(tx, words, limits, shop, now)? {
        if row.turn != Turn::Shop {
            continue;
        }
        let owed = row.states.settlement == State::Owed || row.states.dispute == State::Disputed;
        match seen(tx, row, shop, now)? {
            Some(row) => rows.push(row),
            None => without += i64::from(owed),
        }
    }
    Ok(without)
}

fn seen(tx: &impl Reading, row: DeskRow, shop: &shops::Shop, now: At) -> Result<Option<RadarRow>> {
    let begun = row.case.applied_at;
    let deadline = row.case.deadline_at.map(|at| (at, "deadline", None, begun.and_then(|begun| amber(begun, at))));
    let promise = row.promise.as_ref().map(|due| (due.at, "promise", Some(due.step), Some(due.amber_at)));
    let Some((at, source, promised, amber_at)) = deadline.into_iter().chain(promise).min_by_key(|(at, ..)| *at) else {
        return Ok(None);
    };
    let minutes = (at.0 - now.0).num_minutes();
    let stake_fen = row.case.refund_fen.unwrap_or_default();
    let tell = tell::is_time(at, now) && tell::told(tx, row.case.id, at)?.is_none();
    Ok(Some(RadarRow {
        shop: shop.name.clone(),
        platform: shop.platform.clone(),
        currency_sign: shop.currency_sign.clone(),
        at,
        source: source.into(),
        promised,
        stake_fen,
        fen_an_hour: if minutes > 0 { Fen(stake_fen.0.saturating_mul(60) / minutes.max(1)) } else { stake_fen },
        late: amber_at.is_some_and(|amber| amber <= now),
        tell,
        row,
    }))
}

/// When three quarters of the time are over; none where it ends before it began.
fn amber(begun: At, ends: At) -> Option<At> {
    (begun < ends).then(|| At(begun.0 + (ends.0 - begun.0) * 3 / 4))
}

#[cfg(test)]
#[path = "radar_tests.rs"]
mod tests;
