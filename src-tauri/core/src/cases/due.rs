//! Cases that run out of time: the platform acts by itself when nobody does.
//!
//! A deadline comes from the file; where the file has none, from the platform's own limits. Who
//! must act follows from the state: the buyer sends back what was agreed, all else is the seller's.

use std::cmp::Reverse;

use pintui_store::words::get;
use pintui_store::{At, Reading, Result, Row, SqlError};

use super::list::{CasePage, CaseRow, rows};
use super::which;
use crate::platforms::deadlines;
use crate::reasons::Words;
use crate::shops::Shop;

const AHEAD_HOURS: i64 = 24;

/// Cases that still wait for someone, most urgent first.
pub(super) fn open(tx: &impl Reading, words: &Words, shop: &Shop, now: At) -> Result<Vec<CaseRow>> {
    let mut open = rows(tx, words, &which::open(shop).ids(tx)?)?;
    open.sort_by_cached_key(|case| urgency(case, now));
    Ok(open)
}

/// Cases that wait for the shop, with a deadline past or within 24 hours of `now`, most urgent first.
/// What the buyer lets pass costs the shop nothing and is not counted.
pub fn due(tx: &impl Reading, words: &Words, shop: &Shop, now: At) -> Result<Vec<CaseRow>> {
    let until = At(now.0 + chrono::Duration::hours(AHEAD_HOURS));
    let mut due = open(tx, words, shop, now)?;
    due.retain(|case| {
        let shops_turn = case.deadline_for.as_deref() == Some("seller");
        shops_turn && case.deadline_at.is_some_and(|deadline| deadline <= until)
    });
    Ok(due)
}

/// Whose turn it is, as urgent as it is for the shop.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Shop,
    Buyer,
    Unknown,
}

/// What sorts cases by urgency: the shop's own deadlines, then the buyer's, those nobody knows last. Of
/// deadlines that end in the same hour, the one with most money at stake for each hour left; what still is
/// alike stays as it was, the oldest application first.
fn urgency(case: &CaseRow, now: At) -> (Turn, i64, Reverse<i64>, Option<At>) {
    let fen = case.refund_fen.unwrap_or_default().0;
    let Some(deadline) = case.deadline_at else { return (Turn::Unknown, 0, Reverse(fen), None) };
    let turn = if case.deadline_for.as_deref() == Some("seller") { Turn::Shop } else { Turn::Buyer };
    let minutes = (deadline.0 - now.0).num_minutes();
    let fen_an_hour = fen.saturating_mul(60) / minutes.max(1);
    (turn, minutes.div_euclid(60), Reverse(fen_an_hour), Some(deadline))
}

/// One page of them, with the count and the money of all.
pub(super) fn page(all: Vec<CaseRow>, skip: i64, limit: i64) -> CasePage {
    let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let refund_fen = all.iter().filter_map(|case| case.refund_fen).sum();
    let amounts_unknown = unknown(&all);
    let [skip, limit] = [skip, limit.min(200)].map(|count| usize::try_from(count).unwrap_or(0));
    CasePage { total, refund_fen, amounts_unknown, cases: all.into_iter().skip(skip).take(limit).collect() }
}

/// How many cases tell no amount.
pub fn unknown(cases: &[CaseRow]) -> i64 {
    cases.iter().filter(|case| case.refund_fen.is_none()).count() as i64
}

/// Until when who must act: the file's own deadline, else the platform's; none once a case is over.
pub(super) fn deadline(row: &Row<'_>, platform: &str) -> std::result::Result<(Option<At>, Option<String>), SqlError> {
    let status: Option<String> = get(row, "status")?;
    let over = get::<Option<At>>(row, "refunded_at")?.or(get(row, "closed_at")?).is_some();
    let who = match status.as_deref() {
        _ if over => return Ok((None, None)),
        Some("agreed") => "buyer",
        Some("applied" | "returned") => "seller",
        _ => return Ok((None, None)),
    };
    if let Some(at) = get(row, "deadline_at")? {
        return Ok((Some(at), Some(who.to_owned())));
    }
    let goods: Option<String> = get(row, "goods_status")?;
    let times = deadlines::Times {
        applied_at: get(row, "applied_at")?,
        agreed_at: get(row, "agreed_at")?,
        returned_at: get(row, "returned_at")?,
    };
    let limit = deadlines::of(platform, status.as_deref().unwrap_or_default(), goods.as_deref(), times);
    Ok((limit.map(|limit| limit.at), limit.map(|limit| limit.who.to_owned())))
}
