//! The two-minute promise: how long a buyer's first message waited for an answer, counted in the posted hours alone.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveTime, Timelike};
use pintui_store::{At, Day, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CareRefused;
use super::rules::rules;
use crate::cases::refused::CaseRefused;
use crate::door::{Call, Command, Read, Write};
use crate::insight::rate::MINIMUM;
use crate::insight::rate::Rate;
use crate::shops;

/// What is promised, in seconds.
pub const PROMISE: i64 = 120;
const LATE_SHOWN: usize = 50;

/// Notes one answer by hand.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NoteReply {
    /// Name of the shop.
    pub shop: String,
    /// When the buyer wrote.
    pub asked_at: At,
    /// When the first answer was written; none: never.
    pub answered_at: Option<At>,
    /// Who answered, or should have.
    pub clerk: String,
}

impl Command for NoteReply {
    type Answer = ();
}

impl Write for NoteReply {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "asked_at": self.asked_at })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let shop = shops::must(tx, &self.shop)?.id;
        if self.clerk.trim().is_empty() {
            return Err(CareRefused::CarePersonMissing.into());
        }
        let latest = At(call.now.0 + Duration::minutes(5));
        if let Some(at) = [Some(self.asked_at), self.answered_at].into_iter().flatten().find(|at| *at > latest) {
            return Err(CaseRefused::TimeInFuture { at: at.text() }.into());
        }
        if self.answered_at.is_some_and(|at| at < self.asked_at) {
            return Err(CareRefused::ReplyTimeWrong.into());
        }
        keep(tx, shop, self.asked_at, self.answered_at, &self.clerk, 1)?;
        Ok(())
    }
}

/// Keeps one answer; `turn` counts those of one clerk to buyers who wrote at one moment.
pub(super) fn keep(
    tx: &mut WriteTx<'_>,
    shop: i64,
    asked: At,
    answered: Option<At>,
    clerk: &str,
    turn: i64,
) -> Result<bool> {
    let kept = tx.change(
        "insert into replies (shop_id, asked_at, answered_at, clerk, turn) values (:shop, :asked, :answered, :clerk, :turn)
         on conflict (shop_id, asked_at, clerk, turn) do update set answered_at = excluded.answered_at
         where replies.answered_at is null and excluded.answered_at is not null",
        named_params! { ":shop": shop, ":asked": asked, ":answered": answered, ":clerk": clerk.trim(), ":turn": turn },
    )?;
    Ok(kept > 0)
}

/// How the promise was kept.
#[derive(Deserialize, TS)]
pub struct ReplyFigures {
    /// Name of the shop.
    pub shop: String,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl Command for ReplyFigures {
    type Answer = Replies;
}

/// The answer of [`ReplyFigures`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Replies {
    /// What is promised, in seconds.
    pub promise: i64,
    /// The posted hours.
    pub hours: [u32; 2],
    /// Answered in time, of all.
    pub kept: Rate,
    /// The same by who answered.
    pub clerks: Vec<ClerkReplies>,
    /// The same by the hour in which the buyer wrote.
    pub by_hour: Vec<HourReplies>,
    /// Those that were late, newest first, at most fifty.
    pub late: Vec<LateReply>,
    /// How many were late.
    pub late_in_all: i64,
}

/// How one clerk kept the promise.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ClerkReplies {
    /// Who.
    pub clerk: String,
    /// In time, of all.
    pub kept: Rate,
}

/// How the promise was kept in an hour of the day.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HourReplies {
    /// The hour, from 0.
    pub hour: u32,
    /// In time, of all.
    pub kept: Rate,
}

/// An answer that came late, or never.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LateReply {
    /// When the buyer wrote.
    pub asked_at: At,
    /// When the answer came.
    pub answered_at: Option<At>,
    /// Who answered, or should have.
    pub clerk: String,
    /// How long it took within the posted hours.
    pub seconds: Option<i64>,
}

impl Read for ReplyFigures {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Replies> {
        let shop = shops::must(tx, &self.shop)?.id;
        let rules = rules(tx)?;
        let hours = [rules.service_from, rules.service_to];
        let with = named_params! { ":shop": shop, ":from": self.from, ":until": self.to.plus(1) };
        let rows = tx.rows(include_str!("replies.sql"), with, |row| {
            let (asked_at, answered_at): (At, Option<At>) = (row.get("asked_at")?, row.get("answered_at")?);
            let seconds = answered_at.map(|answered| within(asked_at, answered, hours));
            Ok(LateReply { asked_at, answered_at, clerk: row.get("clerk")?, seconds })
        })?;
        let in_time = |row: &LateReply| row.seconds.is_some_and(|seconds| seconds <= PROMISE);
        let mut clerks: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
        let mut by_hour: BTreeMap<u32, (i64, i64)> = BTreeMap::new();
        for row in &rows {
            for count in [clerks.entry(&row.clerk).or_default(), by_hour.entry(row.asked_at.0.hour()).or_default()] {
                count.0 += i64::from(in_time(row));
                count.1 += 1;
            }
        }
        let of = |(kept, all): (i64, i64)| Rate::of(kept, all, MINIMUM);
        let clerks = clerks.into_iter().map(|(clerk, count)| ClerkReplies { clerk: clerk.to_owned(), kept: of(count) });
        let clerks = clerks.collect();
        let by_hour = by_hour.into_iter().map(|(hour, count)| HourReplies { hour, kept: of(count) }).collect();
        let kept = of((rows.iter().filter(|row| in_time(row)).count() as i64, rows.len() as i64));
        let mut late: Vec<LateReply> = rows.into_iter().filter(|row| !in_time(row)).collect();
        let late_in_all = late.len() as i64;
        late.truncate(LATE_SHOWN);
        Ok(Replies { promise: PROMISE, hours, kept, clerks, by_hour, late, late_in_all })
    }
}

/// Seconds between two moments that lie in the posted hours of their days; both ends alike: the whole day.
fn within(from: At, to: At, [open, close]: [u32; 2]) -> i64 {
    if open >= close {
        return (to.0 - from.0).num_seconds();
    }
    let mut seconds = 0;
    let mut day = from.0.date();
    // A month is more than anybody waits.
    for _ in 0..31 {
        if day > to.0.date() {
            break;
        }
        let at = |hour: u32| day.and_time(NaiveTime::MIN) + Duration::hours(hour.into());
        let (begin, end) = (at(open).max(from.0), at(close).min(to.0));
        seconds += (end - begin).num_seconds().max(0);
        day += Duration::days(1);
    }
    seconds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_at_night_waits_from_the_first_posted_hour() {
        let at = |text: &str| text.parse::<At>().expect("a moment");
        let waited = |from, to| within(at(from), at(to), [9, 22]);
        assert_eq!(waited("2026-11-01T23:10:00", "2026-11-02T09:01:30"), 90);
        assert_eq!(waited("2026-11-01T21:59:00", "2026-11-02T09:00:30"), 90);
        assert_eq!(waited("2026-11-01T10:00:00", "2026-11-01T10:02:01"), 121);
        assert_eq!(within(at("2026-11-01T23:10:00"), at("2026-11-01T23:10:20"), [0, 0]), 20);
    }
}
