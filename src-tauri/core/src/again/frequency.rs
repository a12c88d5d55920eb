//! Orders by how often their buyer had bought before, and by month old and new.

use std::collections::BTreeMap;

use pintui_store::Fen;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cohorts::month_of;
use super::fates::Happened;
use super::purchases::Purchases;
use crate::insight::rate::{MINIMUM, Rate};

/// Orders whose buyers had bought about as often.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "OrdersByTimes")]
pub struct ByTimes {
    /// `first`, `second_third`, `fourth_on`.
    pub times: &'static str,
    /// Orders with any case, among all.
    pub returned: Rate,
    /// Orders with a first case for quality, among all.
    pub quality: Rate,
}

/// Orders of a month by old and new customers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct OldShare {
    /// `YYYY-MM`.
    pub month: String,
    /// Orders of buyers who had bought on an earlier day, among all whose buyer is told.
    pub old: Rate,
    /// What they paid.
    pub old_fen: Fen,
    /// Orders of buyers on the day of their first purchase.
    pub new_orders: i64,
    /// What they paid.
    pub new_fen: Fen,
    /// Orders that do not tell their buyer.
    pub unknown_orders: i64,
    /// What they brought.
    pub unknown_fen: Fen,
}

/// Which orders are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "TimesPart")]
pub enum Part {
    /// All.
    All,
    /// Those with any case.
    Returned,
    /// Those with a first case for quality.
    Quality,
}

impl Part {
    /// Whether an order is counted, by what happened to it.
    pub(super) fn holds(self, happened: Option<&Happened>) -> bool {
        match self {
            Self::All => true,
            Self::Returned => happened.is_some_and(|known| known.case),
            Self::Quality => happened.is_some_and(|known| known.quality),
        }
    }
}

const TIMES: [&str; 3] = ["first", "second_third", "fourth_on"];

/// First purchases, second and third ones, and those after.
pub(super) fn by_times(purchases: &Purchases, happened: &FxHashMap<i64, Happened>) -> Vec<ByTimes> {
    let mut counts = [[0_i64; 3]; 3];
    for buyer in purchases.buyers() {
        for (before, orders) in buyer.purchases().enumerate() {
            let own = &mut counts[place(before)];
            for order in orders {
                let known = happened.get(&order.order);
                for (count, part) in own.iter_mut().zip([Part::All, Part::Returned, Part::Quality]) {
                    *count += i64::from(part.holds(known));
                }
            }
        }
    }
    let of = |(times, [orders, returned, quality]): (&'static str, [i64; 3])| ByTimes {
        times,
        returned: Rate::of(returned, orders, MINIMUM),
        quality: Rate::of(quality, orders, MINIMUM),
    };
    TIMES.into_iter().zip(counts).map(of).collect()
}

/// The place among `TIMES` of a purchase with so many before it.
fn place(before: usize) -> usize {
    match before {
        0 => 0,
        1 | 2 => 1,
        _ => 2,
    }
}

/// The orders behind a count of [`by_times`].
pub(super) fn orders_by_times(purchases: &Purchases, times: &str, counted: impl Fn(i64) -> bool) -> Vec<i64> {
    let mut found = Vec::new();
    for buyer in purchases.buyers() {
        for (_, orders) in buyer.purchases().enumerate().filter(|(before, _)| TIMES[place(*before)] == times) {
            found.extend(orders.iter().map(|order| order.order).filter(|order| counted(*order)));
        }
    }
    found
}

/// Old and new customers by month, the last `most` months.
pub(super) fn old_shares(purchases: &Purchases, most: usize) -> Vec<OldShare> {
    let mut months: BTreeMap<String, (OldShare, i64)> = BTreeMap::new();
    let mut texts: FxHashMap<i32, String> = FxHashMap::default();
    let mut name = |day: i32| texts.entry(day).or_insert_with(|| month_of(day)).clone();
    for buyer in purchases.buyers() {
        for order in buyer.0 {
            let (month, old) = months.entry(name(order.day)).or_default();
            if order.day > buyer.day() {
                *old += 1;
                month.old_fen += order.fen;
            } else {
                month.new_orders += 1;
                month.new_fen += order.fen;
            }
        }
    }
    for (day, fen) in &purchases.unknown {
        let (month, _) = months.entry(name(*day)).or_default();
        month.unknown_orders += 1;
        month.unknown_fen += *fen;
    }
    let skip = months.len().saturating_sub(most);
    let share = |(name, (month, old)): (String, (OldShare, i64))| OldShare {
        month: name,
        old: Rate::of(old, old + month.new_orders, MINIMUM),
        ..month
    };
    months.into_iter().skip(skip).map(share).collect()
}

/// Old and new orders of all months, for whoever sets costs beside them.
pub fn months(purchases: &Purchases) -> Vec<OldShare> {
    old_shares(purchases, usize::MAX)
}
