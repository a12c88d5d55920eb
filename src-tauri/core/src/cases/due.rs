//! Cases that run out of time: the platform acts by itself when nobody does.
//!
//! A deadline comes from the file; where the file has none, from the platform's own limits. Who
//! must act follows from the state: the buyer sends back what was agreed, all else is the seller's.

use std::cmp::Reverse;

use pintui_store::words::get;
use pintui_store::{At, Reading, Result, Row, SqlError};

use super::list::{CasePage, CaseRow, rows};
use super::standing::DeskRow;
use super::state::State;
use super::turn::{self, Waits};
use super::which;
use super::work::Worked;
use crate::deadlines::Limits;
use crate::platforms::deadlines::Times;
use crate::reasons::Words;
use crate::shops::Shop;

const AHEAD_HOURS: i64 = 24;

/// Cases that still wait for someone, most urgent first.
pub fn open(tx: &impl Reading, words: &Words, shop: &Shop, now: At) -> Result<Vec<CaseRow>> {
    let mut open = rows(tx, words, &which::open(shop).ids(tx)?, now.day())?;
    open.sort_by_cached_key(|case| urgency(case, now));
    Ok(open)
}

/// Cases that wait for the shop, with a deadline past or within 24 hours of `now`, most urgent first.
/// What the buyer lets pass costs the shop nothing and is not counted.
pub fn due(tx: &impl Reading, words: &Words, shop: &Shop, now: At) -> Result<Vec<CaseRow>> {
    let mut due = open(tx, words, shop, now)?;
    due.retain(|case| runs_out(case, now));
    Ok(due)
}

/// Whether it waits for the shop and its deadline is past or within 24 hours.
pub fn runs_out(case: &CaseRow, now: At) -> bool {
    let until = At(now.0 + chrono::Duration::hours(AHEAD_HOURS));
    let shops_turn = case.deadline_for.as_deref() == Some("seller");
    shops_turn && case.deadline_at.is_some_and(|deadline| deadline <= until)
}

/// Whose turn it is, as urgent as it is for the shop.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Turn {
    Shop,
    Buyer,
    Unknown,
}

/// What sorts cases by urgency: disputes whose end nobody has entered, the shop's own deadlines, then the buyer's, those
/// nobody knows last. Of deadlines that end in the same hour, the one with most money at stake for each hour left; what
/// still is alike stays as it was, the oldest application first.
fn urgency(case: &CaseRow, now: At) -> Urgency {
    rank(deadline_of(case), case, now)
}

/// The same where the shop has promised something too: of both ends the earlier one counts.
pub(super) fn pressing(row: &DeskRow, now: At) -> Urgency {
    let promise = row.promise.as_ref().map(|promise| (Turn::Shop, promise.at));
    rank(deadline_of(&row.case).into_iter().chain(promise).min(), &row.case, now)
}

type Urgency = (Turn, i64, Reverse<i64>, Option<At>);

fn deadline_of(case: &CaseRow) -> Option<(Turn, At)> {
    let turn = if case.deadline_for.as_deref() == Some("seller") { Turn::Shop } else { Turn::Buyer };
    case.deadline_at.map(|at| (turn, at))
}

fn rank(ends: Option<(Turn, At)>, case: &CaseRow, now: At) -> Urgency {
    let fen = case.refund_fen.unwrap_or_default().0;
    let Some((turn, at)) = ends else {
        // The platform waits for evidence until a moment that only its notice tells: nobody may overlook that.
        let waits = case.deadline_for.as_deref() == Some("seller");
        return (if waits { Turn::Shop } else { Turn::Unknown }, i64::from(waits) * i64::MIN, Reverse(fen), None);
    };
    let minutes = (at.0 - now.0).num_minutes();
    let fen_an_hour = fen.saturating_mul(60) / minutes.max(1);
    (turn, minutes.div_euclid(60), Reverse(fen_an_hour), Some(at))
}

/// One page of them, with the count and the money of all.
pub fn page(all: Vec<CaseRow>, now: At, skip: i64, limit: i64) -> CasePage {
    let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let refund_fen = all.iter().filter_map(|case| case.refund_fen).sum();
    let (amounts_unknown, overdue) = (unknown(&all), Some(overdue(&all, now)));
    let [skip, limit] = [skip, limit.min(200)].map(|count| usize::try_from(count).unwrap_or(0));
    let cases = all.into_iter().skip(skip).take(limit).collect();
    CasePage { total, refund_fen, amounts_unknown, overdue, cases }
}

/// How many cases tell no amount.
pub fn unknown(cases: &[CaseRow]) -> i64 {
    cases.iter().filter(|case| case.refund_fen.is_none()).count() as i64
}

/// How many cases are past a deadline of the shop's.
pub fn overdue(cases: &[CaseRow], now: At) -> i64 {
    let past =
        |case: &&CaseRow| case.deadline_for.as_deref() == Some("seller") && case.deadline_at.is_some_and(|at| at < now);
    cases.iter().filter(past).count() as i64
}

/// Until when somebody must act on a case.
#[derive(Clone, Debug, Default)]
pub struct Due {
    /// The moment.
    pub at: Option<At>,
    /// `seller` or `buyer`; known of a dispute even where its end is not.
    pub who: Option<String>,
    /// Who says so: `file`, `platform`, `own`.
    pub source: Option<&'static str>,
    /// What the platform then does by itself, where that is known.
    pub outcome: Option<&'static str>,
}

/// Until when who must act: the file's own deadline, else the platform's; none once a case is over. Where people
/// have moved the case on, a deadline of the step that it has left does not count any more.
pub(super) fn deadline(
    row: &Row<'_>,
    platform: &str,
    limits: &Limits,
    worked: &Worked,
) -> std::result::Result<Due, SqlError> {
    let told: Option<String> = get(row, "status")?;
    let by_hand = !worked.moved.is_empty();
    let status = match by_hand {
        true => status_of(worked).map(str::to_owned),
        false => told.clone(),
    };
    let over = match by_hand {
        true => worked.over,
        false => get::<Option<At>>(row, "refunded_at")?.or(get(row, "closed_at")?).is_some(),
    };
    let who = match status.as_deref() {
        _ if over => return Ok(Due::default()),
        Some("agreed") => "buyer",
        Some("applied" | "returned" | "disputed") => "seller",
        _ => return Ok(Due::default()),
    };
    let goods: Option<String> = get(row, "goods_status")?;
    let times = times(row)?;
    let limit = limits.of(platform, status.as_deref().unwrap_or_default(), goods.as_deref(), times);
    let outcome = limits.outcome(platform, status.as_deref().unwrap_or_default(), goods.as_deref(), times);
    if let Some(at) = get(row, "deadline_at")?
        && status == told
    {
        return Ok(Due { at: Some(at), who: Some(who.to_owned()), source: Some("file"), outcome });
    }
    let unknown = || Due { who: (status.as_deref() == Some("disputed")).then(|| who.to_owned()), ..Due::default() };
    Ok(limit.map_or_else(unknown, |limit| Due {
        at: Some(limit.at),
        who: Some(limit.who.to_owned()),
        source: Some(limit.source),
        outcome,
    }))
}

/// The times of a case, what people have moved before what the file tells.
pub(super) fn times(row: &Row<'_>) -> std::result::Result<Times, SqlError> {
    let moved = |by_hand: &str, state: &str, wanted: &[&str]| -> std::result::Result<Option<At>, SqlError> {
        let state: Option<String> = get(row, state)?;
        if state.is_some_and(|state| wanted.contains(&state.as_str())) { get(row, by_hand) } else { Ok(None) }
    };
    Ok(Times {
        applied_at: get(row, "applied_at")?,
        agreed_at: moved("w_request_at", "w_request", &["agreed"])?.or(get(row, "agreed_at")?),
        returned_at: moved("w_goods_at", "w_goods", &["on_the_way"])?.or(get(row, "returned_at")?),
        received_at: moved("w_goods_at", "w_goods", &["received"])?.or(get(row, "received_at")?),
        disputed_at: moved("w_dispute_at", "w_dispute", &["disputed"])?,
    })
}

/// The status by whose limit the platform goes on. Where the money went back, or the new piece out, before the parcel was
/// looked at, it waits for nothing of the shop's any more.
fn status_of(worked: &Worked) -> Option<&'static str> {
    match turn::waits(worked) {
        Waits::Answer => Some("applied"),
        Waits::BuyerSends => Some("agreed"),
        Waits::Dispute => Some("disputed"),
        Waits::Reception | Waits::Inspection | Waits::Verdict | Waits::Refund => {
            (worked.states.settlement == State::Owed).then_some("returned")
        }
        _ => None,
    }
}
