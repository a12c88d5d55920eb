//! Cases that run out of time: the platform acts by itself when nobody does.
//!
//! A deadline comes from the file; where the file has none, from the platform's own limits. Who
//! must act follows from the state: the buyer sends back what was agreed, all else is the seller's.

use pintui_store::words::get;
use pintui_store::{At, Reading, Result, Row, SqlError};

use super::list::{CasePage, CaseRow, rows};
use super::which;
use crate::platforms::deadlines;
use crate::reasons::Words;
use crate::shops::Shop;

const AHEAD_HOURS: i64 = 24;

/// Cases that wait for the shop, with a deadline past or within 24 hours of `now`: soonest first,
/// then most money. What the buyer lets pass costs the shop nothing and is not counted.
pub fn due(tx: &impl Reading, words: &Words, shop: &Shop, now: At) -> Result<Vec<CaseRow>> {
    let until = At(now.0 + chrono::Duration::hours(AHEAD_HOURS));
    let mut due = rows(tx, words, &which::open(shop).ids(tx)?)?;
    due.retain(|case| {
        let shops_turn = case.deadline_for.as_deref() == Some("seller");
        shops_turn && case.deadline_at.is_some_and(|deadline| deadline <= until)
    });
    due.sort_by_key(|case| (case.deadline_at, std::cmp::Reverse(case.refund_fen), case.id));
    Ok(due)
}

/// One page of them, with the count and the money of all.
pub(super) fn page(all: Vec<CaseRow>, skip: i64, limit: i64) -> CasePage {
    let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let refund_fen = all.iter().filter_map(|case| case.refund_fen).sum();
    let [skip, limit] = [skip, limit.min(200)].map(|count| usize::try_from(count).unwrap_or(0));
    CasePage { total, refund_fen, cases: all.into_iter().skip(skip).take(limit).collect() }
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
