//! Returns handled well, returns handled badly, and whether their buyers bought again: by whether the case of the first
//! purchase was closed in the promised time.
//!
//! *In time*: it is closed (money back, the new piece sent, or a no), and no promise of the shop that can be measured on
//! it was broken. *Late*: a promise was broken, or it is still open past one. Where nothing promised can be measured, a
//! case has [`PRESET_DAYS`] from the application on. What was taken back by the buyer, or still has time, is in no group.

use pintui_store::{At, Reading, Result};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::COMPARED;
use super::purchases::{Buyer, Purchases};
use crate::deadlines::promises::Promised;
use crate::deadlines::{Limits, Made};
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::promises_kept::stretch;
use crate::insight::rate::{MINIMUM, Rate};
use crate::insight::stages::{CaseTimes, all_times};

/// Days for a case where nothing promised can be measured.
pub const PRESET_DAYS: i64 = 7;

/// How the return of a first purchase ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ReturnEnd")]
pub enum End {
    /// There was none.
    None,
    /// Closed in the promised time.
    InTime,
    /// Later, or still not.
    Late,
}

/// Buyers by the end of their return.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReturnGroup {
    /// The end.
    pub end: End,
    /// How many buyers.
    pub buyers: i64,
    /// Of those whose 90 days are over, those who bought again within them.
    pub again: Rate,
}

/// Repurchase by how returns were handled.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReturnsHandled {
    /// No return, in time, late.
    pub groups: Vec<ReturnGroup>,
    /// Those closed late, and beside them those in time.
    pub in_time: Comparison,
    /// Those without a return, and beside them those in time.
    pub beside_none: Comparison,
    /// Buyers in no group: taken back, or not decided.
    pub open: i64,
    /// Days for a case where nothing promised can be measured.
    pub preset_days: i64,
}

/// How the cases of each order ended, the worst of several; `None` where none is decided.
pub(super) fn ends(tx: &impl Reading, shop: i64, until: At) -> Result<FxHashMap<i64, Option<End>>> {
    let limits = Limits::read(tx)?;
    let sql = "select case_id, order_id from case_links where shop_id = ?1";
    let orders: FxHashMap<i64, i64> = tx.rows(sql, [shop], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
    let mut ends: FxHashMap<i64, Option<End>> = FxHashMap::default();
    for case in all_times(tx, shop)? {
        if let Some(order) = orders.get(&case.id) {
            let end = end_of(&limits, shop, &case, until);
            let known = ends.entry(*order).or_default();
            *known = (*known).max(end);
        }
    }
    Ok(ends)
}

fn end_of(limits: &Limits, shop: i64, case: &CaseTimes, until: At) -> Option<End> {
    if case.withdrawn {
        return None;
    }
    let closed = case.settled.0.or(case.agreed.0.filter(|_| case.state == "refused"));
    if closed.is_none() && matches!(case.state.as_str(), "refunded" | "refused") {
        // A file says that it is over, but not when: no time, no verdict.
        return None;
    }
    let judged = |until_promised: At, done: Option<At>| match done {
        Some(done) => Some(done <= until_promised),
        None => (until_promised < until).then_some(false),
    };
    let made = Made { shop, on: case.applied_at.day() };
    let mut measured: Vec<bool> = Promised::ALL
        .into_iter()
        .filter_map(|step| {
            let stretch = stretch(case, step)?;
            stretch.kept(limits.promised(step, stretch.from(), made)?, until)
        })
        .collect();
    if measured.is_empty() {
        measured.extend(judged(At(case.applied_at.0 + chrono::Duration::days(PRESET_DAYS)), closed));
    }
    match (measured.contains(&false), closed) {
        (true, _) => Some(End::Late),
        (false, Some(_)) => Some(End::InTime),
        (false, None) => None,
    }
}

/// How the return of a buyer's first purchase ended; none where it was taken back, or is not decided.
pub(super) fn end_of_buyer(buyer: Buyer<'_>, ends: &FxHashMap<i64, Option<End>>) -> Option<End> {
    let cases: Vec<Option<End>> = buyer.first().iter().filter_map(|order| ends.get(&order.order)).copied().collect();
    if cases.is_empty() { Some(End::None) } else { cases.into_iter().max().flatten() }
}

/// Buyers by the end of the return of their first purchase.
pub(super) fn handled<'a>(
    buyers: impl Iterator<Item = Buyer<'a>>,
    purchases: &Purchases,
    ends: &FxHashMap<i64, Option<End>>,
) -> ReturnsHandled {
    const SHOWN: [End; 3] = [End::None, End::InTime, End::Late];
    let mut counts: FxHashMap<End, (i64, Counts)> = FxHashMap::default();
    let mut open = 0;
    for buyer in buyers {
        let Some(end) = end_of_buyer(buyer, ends) else {
            open += 1;
            continue;
        };
        let (all, own) = counts.entry(end).or_default();
        *all += 1;
        if purchases.last - buyer.day() >= COMPARED {
            own.orders += 1;
            own.hits += i64::from(buyer.gap().is_some_and(|gap| gap <= COMPARED));
        }
    }
    let of = |end: End| counts.get(&end).copied().unwrap_or_default();
    let groups = SHOWN.map(|end| {
        let (buyers, own) = of(end);
        ReturnGroup { end, buyers, again: Rate::of(own.hits, own.orders, MINIMUM) }
    });
    ReturnsHandled {
        groups: groups.to_vec(),
        in_time: compare(of(End::Late).1, of(End::InTime).1, MINIMUM),
        beside_none: compare(of(End::None).1, of(End::InTime).1, MINIMUM),
        open,
        preset_days: PRESET_DAYS,
    }
}
