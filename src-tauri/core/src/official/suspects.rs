//! Orders about which the platform and we may disagree, each with the reason for the doubt.
//!
//! A doubt says in which direction our figure may be off: too high where we count an order that the
//! platform may leave out, too low where it may count one that we do not.

use pintui_store::{Day, Reading, Result, Row, SqlError, ToSql, named_params};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::platforms::reasons::UNCLASSIFIED;
use crate::platforms::rules::{Basis, Rule};
use crate::reasons::Words;
use crate::shops::Shop;

/// Why the platform may see an order in another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The case was withdrawn or closed afterwards.
    Withdrawn,
    /// The buyer has stated another reason since, which counts otherwise.
    ReasonChanged,
    /// The stated reason is not classified.
    Unclassified,
    /// The case names no line of an order with several: it may be a line's second one.
    LineUnclear,
    /// Applied within half an hour of the end of the day.
    Midnight,
    /// Its basis moment lies within half an hour of the window's beginning or end.
    WindowEdge,
    /// Without a time of sign-off: it stands on the day the buyer confirmed.
    NotSigned,
    /// With neither sign-off nor confirmation: outside our cohort.
    NoBasis,
    /// A quality case whose order is not in the book.
    OrderMissing,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Withdrawn,
        Self::ReasonChanged,
        Self::Unclassified,
        Self::LineUnclear,
        Self::Midnight,
        Self::WindowEdge,
        Self::NotSigned,
        Self::NoBasis,
        Self::OrderMissing,
    ];
}

/// In which direction our figure may be off.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Off {
    TooHigh,
    TooLow,
    Either,
}

/// All suspicions of a day.
pub struct Suspects {
    of: [(Vec<i64>, i64, i64); Why::ALL.len()],
    seen: FxHashSet<(usize, i64)>,
}

struct Case {
    order: i64,
    first: bool,
    quality: bool,
    applied_at: Option<String>,
    line_known: bool,
    closed: bool,
    stated: String,
    latest: Option<String>,
}

fn case_of(row: &Row<'_>) -> std::result::Result<Case, SqlError> {
    Ok(Case {
        order: row.get(0)?,
        first: row.get(1)?,
        quality: row.get(2)?,
        applied_at: row.get(3)?,
        line_known: row.get(4)?,
        closed: row.get(5)?,
        stated: row.get(6)?,
        latest: row.get(7)?,
    })
}

const EDGE_MINUTES: i64 = 30;

fn minutes_from(day: Day, minutes: i64) -> String {
    let start = day.0.and_time(chrono::NaiveTime::MIN) + chrono::Duration::minutes(minutes);
    pintui_store::At(start).text()
}

impl Suspects {
    /// Looks through the window of `rule` on `date`.
    pub fn find(tx: &impl Reading, words: &Words, shop: &Shop, rule: &Rule, date: Day) -> Result<Self> {
        let (from, last) = rule.window(date);
        let (until, end) = (last.plus(1), date.plus(1));
        let mut found = Self { of: Default::default(), seen: FxHashSet::default() };
        let span = named_params! { ":shop": shop.id, ":basis": rule.basis.name(), ":from": from, ":until": until };
        for case in tx.rows(include_str!("cases_of_cohort.sql"), span, case_of)? {
            found.judge(words, &shop.platform, &case, end);
        }
        let on = (date.number(), &shop.id);
        found.orders(
            tx,
            Why::WindowEdge,
            include_str!("window_edge.sql"),
            named_params! {
                ":shop": on.1, ":basis": rule.basis.name(), ":on": on.0, ":from": from, ":until": until,
                ":before_from": minutes_from(from, -EDGE_MINUTES), ":after_from": minutes_from(from, EDGE_MINUTES),
                ":before_until": minutes_from(until, -EDGE_MINUTES), ":after_until": minutes_from(until, EDGE_MINUTES),
            },
        )?;
        if rule.basis == Basis::Signed {
            let span = named_params! { ":shop": on.1, ":on": on.0, ":from": from, ":until": until };
            found.orders(tx, Why::NotSigned, include_str!("not_signed.sql"), span)?;
            found.orders(tx, Why::NoBasis, include_str!("no_basis.sql"), span)?;
        }
        let span = named_params! { ":shop": shop.id, ":from": from, ":end": end };
        let missing =
            tx.rows(include_str!("order_missing.sql"), span, |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        for (case, reason) in missing {
            if words.meaning(&shop.platform, &reason).quality {
                found.add(Why::OrderMissing, case, Off::TooLow);
            }
        }
        Ok(found)
    }

    /// Only a line's first case counts; `end` is the first moment after the day looked at.
    fn judge(&mut self, words: &Words, platform: &str, case: &Case, end: Day) {
        if !case.first {
            return;
        }
        let at = case.applied_at.as_deref().unwrap_or_default();
        let in_time = at < end.text().as_str();
        let counts = case.quality && in_time;
        if counts && case.closed {
            self.add(Why::Withdrawn, case.order, Off::TooHigh);
        }
        if counts && !case.line_known {
            self.add(Why::LineUnclear, case.order, Off::TooHigh);
        }
        if in_time {
            let stated = words.meaning(platform, &case.stated);
            let latest = case.latest.as_deref().filter(|latest| *latest != case.stated);
            match latest.map(|latest| words.meaning(platform, latest)) {
                Some(latest) if stated.quality && !latest.quality => {
                    self.add(Why::ReasonChanged, case.order, Off::TooHigh);
                }
                Some(latest) if !stated.quality && latest.quality => {
                    self.add(Why::ReasonChanged, case.order, Off::TooLow);
                }
                _ => {}
            }
            if stated.class == UNCLASSIFIED.class {
                self.add(Why::Unclassified, case.order, Off::TooLow);
            }
        }
        let (before, after) = (minutes_from(end, -EDGE_MINUTES), minutes_from(end, EDGE_MINUTES));
        if case.quality && (before.as_str()..after.as_str()).contains(&at) {
            self.add(Why::Midnight, case.order, if in_time { Off::TooHigh } else { Off::TooLow });
        }
    }

    /// Orders of a query: id, whether it has a first quality case by the day, whether it is in our cohort.
    fn orders(&mut self, tx: &impl Reading, why: Why, sql: &str, with: &[(&str, &dyn ToSql)]) -> Result<()> {
        for (order, hit, ours) in
            tx.rows(sql, with, |row| Ok((row.get(0)?, row.get::<_, bool>(1)?, row.get::<_, bool>(2)?)))?
        {
            let off = match (hit, ours) {
                (true, true) => Off::TooHigh,
                (true, false) => Off::TooLow,
                (false, _) => Off::Either,
            };
            self.add(why, order, off);
        }
        Ok(())
    }

    fn add(&mut self, why: Why, id: i64, off: Off) {
        if !self.seen.insert((why as usize, id)) {
            return;
        }
        let (ids, too_high, too_low) = &mut self.of[why as usize];
        ids.push(id);
        *too_high += i64::from(off == Off::TooHigh);
        *too_low += i64::from(off == Off::TooLow);
    }

    /// How many there are, and by how many of them our figure may be too high and too low.
    pub fn count(&self, why: Why) -> (i64, i64, i64) {
        let (ids, too_high, too_low) = &self.of[why as usize];
        (i64::try_from(ids.len()).unwrap_or(i64::MAX), *too_high, *too_low)
    }

    /// Ids of the orders; for [`Why::OrderMissing`] of the cases.
    pub fn ids(&self, why: Why) -> &[i64] {
        &self.of[why as usize].0
    }
}

/// Days an order takes from payment to sign-off, about.
const ON_ITS_WAY: i64 = 10;
/// Orders a day that a shop must have for an empty day to be suspicious.
const BUSY: i64 = 3;

/// Days whose orders were probably never imported: none was paid on them, though the shop is busy.
pub fn gap_days(tx: &impl Reading, shop_id: i64, rule: &Rule, date: Day) -> Result<Vec<Day>> {
    let (from, last) = rule.window(date);
    let from = if rule.basis == Basis::Signed { from.plus(-ON_ITS_WAY) } else { from };
    let span = named_params! { ":shop": shop_id, ":from": from, ":until": last.plus(1) };
    let days =
        tx.rows(include_str!("paid_days.sql"), span, |row| Ok((row.get::<_, Day>(0)?, row.get::<_, i64>(1)?)))?;
    let orders: i64 = days.iter().map(|(_, orders)| orders).sum();
    let known: FxHashSet<Day> = days.iter().map(|(day, _)| *day).collect();
    if days.is_empty() || orders < BUSY * i64::try_from(days.len()).unwrap_or(i64::MAX) {
        return Ok(Vec::new());
    }
    Ok((from.number()..=last.number()).map(Day::from_number).filter(|day| !known.contains(day)).collect())
}
