//! The case desk: the cases of a shop as a clerk works them down, by deadline, with what was stated, confirmed
//! and found side by side.
//!
//! Open cases are few and are looked at one by one, so that every count above the list comes from the very rows
//! below it. Those that are over are read a page at a time.

use pintui_store::words::get;
use pintui_store::{At, Fen, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::due::{times, urgency};
use super::list::{CaseRow, row_of};
use super::state::{Kind, State, States};
use super::turn::{self, Turn, Waits};
use super::which;
use super::work::{Worked, worked};
use crate::deadlines::Limits;
use crate::deadlines::promises::Promised;
use crate::door::{Call, Command, Read};
use crate::orders::pick::{Pick, array, containing};
use crate::reasons::Words;
use crate::shops::{self, Shop};

/// Where cases lie on the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "DeskPile")]
pub enum Pile {
    /// The shop's turn.
    Shop,
    /// Somebody else's turn.
    Others,
    /// Nobody's turn any more.
    Over,
}

/// What else is asked of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "DeskNarrow")]
pub enum Narrow {
    /// The deadline is past or within 24 hours.
    DueToday,
    /// The stated reason counts as quality.
    Quality,
    /// Stated, confirmed and found reason are of three classes.
    ReasonsDiffer,
    /// After a day nobody knows what the buyer wishes.
    WishUnknown,
    /// The platform judges.
    Disputed,
    /// The file says something else than people.
    PlatformDiffers,
    /// Entered by hand.
    ByHand,
}

const NARROW: [Narrow; 7] = [
    Narrow::DueToday,
    Narrow::Quality,
    Narrow::ReasonsDiffer,
    Narrow::WishUnknown,
    Narrow::Disputed,
    Narrow::PlatformDiffers,
    Narrow::ByHand,
];

/// The case desk of a shop.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CaseDesk {
    /// Name of the shop.
    pub shop: String,
    /// Which pile.
    pub pile: Pile,
    /// What else is asked.
    pub narrow: Option<Narrow>,
    /// A part of a number, title or SKU; then all piles are searched.
    pub text: Option<String>,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for CaseDesk {
    type Answer = DeskPage;
}

/// The answer of [`CaseDesk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskPage {
    /// How many cases there are in this list.
    pub total: i64,
    /// What they ask for.
    pub refund_fen: Fen,
    /// How many of them tell no amount.
    pub amounts_unknown: i64,
    /// How many cases lie on each pile.
    pub piles: Piles,
    /// How many of the open ones each question finds.
    pub narrow: Vec<Narrowed>,
    /// The rows.
    pub cases: Vec<DeskRow>,
}

/// How many cases lie on each pile.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
#[ts(rename = "DeskPiles")]
pub struct Piles {
    /// The shop's turn.
    pub shop: i64,
    /// Somebody else's.
    pub others: i64,
    /// Over.
    pub over: i64,
}

/// How many open cases a question finds.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(rename = "DeskNarrowed")]
pub struct Narrowed {
    /// The question.
    pub of: Narrow,
    /// How many.
    pub cases: i64,
}

/// A case on the desk.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskRow {
    /// The row of every list of cases.
    pub case: CaseRow,
    /// Its kind, also where no file tells it.
    pub kind: Kind,
    /// Where it stands.
    pub states: States,
    /// What the file implies.
    pub told: States,
    /// Whether a person has moved it and the file says something else.
    pub differs: bool,
    /// Whether it is over.
    pub over: bool,
    /// What it waits for.
    pub waits: Waits,
    /// Whose turn it is.
    pub turn: Turn,
    /// The version, for the next write.
    pub version: String,
    /// Class of the reason that a call-back confirmed.
    pub confirmed: Option<String>,
    /// Class of the reason that an inspection found.
    pub found: Option<String>,
    /// Whether all three are known and differ.
    pub reasons_differ: bool,
    /// What the buyer wishes.
    pub wish: Option<String>,
    /// Whether after a day nobody knows it.
    pub wish_late: bool,
    /// The promise that runs.
    pub promise: Option<PromiseDue>,
}

/// A promise that runs.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PromiseDue {
    /// The step.
    pub step: Promised,
    /// Until when.
    pub at: At,
}

/// A day after the application somebody should have asked.
const ASK_WITHIN_HOURS: i64 = 24;

/// Reads a case of the desk from a row of `rows.sql`.
pub(crate) fn desk_row(
    row: &Row<'_>,
    words: &Words,
    limits: &Limits,
    now: At,
) -> std::result::Result<DeskRow, SqlError> {
    let case = row_of(row, words, limits)?;
    let worked = worked(row)?;
    let waits = turn::waits(&worked);
    let (confirmed, found): (Option<String>, Option<String>) = (get(row, "confirmed")?, get(row, "found")?);
    let wish: Option<String> = get(row, "wish")?;
    let unknown = wish.as_deref().is_none_or(|wish| wish == "unknown");
    let asked_by = case.applied_at.map(|applied| At(applied.0 + chrono::Duration::hours(ASK_WITHIN_HOURS)));
    let differ = match (&confirmed, &found) {
        (Some(confirmed), Some(found)) => *confirmed != case.class && *found != case.class && confirmed != found,
        _ => false,
    };
    Ok(DeskRow {
        kind: worked.kind,
        states: worked.states,
        told: worked.told,
        differs: differs(&worked),
        over: worked.over,
        waits,
        turn: waits.turn(),
        version: worked.version.clone(),
        reasons_differ: differ,
        wish_late: !worked.over && unknown && asked_by.is_some_and(|by| by < now),
        promise: promise(row, &case, &worked, waits, limits)?,
        confirmed,
        found,
        wish,
        case,
    })
}

/// Whether the file says something else than people, on what they have moved. What people did first and the file
/// does not tell yet is no difference, but what the file has gone beyond is.
fn differs(worked: &Worked) -> bool {
    worked.moved.iter().any(|axis| {
        let (ours, told) = (worked.states.of(*axis), worked.told.of(*axis));
        ours != told && !is_start(told)
    })
}

fn is_start(state: State) -> bool {
    matches!(
        state,
        State::Asked | State::Awaited | State::NotNeeded | State::Unjudged | State::Untold | State::Owed | State::Quiet
    )
}

fn promise(
    row: &Row<'_>,
    case: &CaseRow,
    worked: &Worked,
    waits: Waits,
    limits: &Limits,
) -> std::result::Result<Option<PromiseDue>, SqlError> {
    let Some(made) = case.applied_at else { return Ok(None) };
    let times = times(row)?;
    let answered: Option<At> = get(row, "answered_at")?;
    let judged: Option<At> = get(row, "w_judged_at")?;
    let runs: &[(Promised, Option<At>)] = &match waits {
        Waits::Answer => [(Promised::Approve, Some(made)), (Promised::Answer, answered.is_none().then_some(made))],
        Waits::Inspection => [(Promised::Inspect, times.received_at), (Promised::Inspect, None)],
        Waits::Refund if worked.kind.returns() => {
            [(Promised::Refund, judged.or(times.received_at)), (Promised::Refund, None)]
        }
        Waits::Refund => [(Promised::Refund, times.agreed_at), (Promised::Refund, None)],
        Waits::SendOut => [(Promised::Send, times.agreed_at), (Promised::Send, None)],
        _ => return Ok(None),
    };
    let ends = runs
        .iter()
        .filter_map(|(step, from)| Some(PromiseDue { step: *step, at: limits.promised(*step, (*from)?, made.day())? }));
    Ok(ends.min_by_key(|due| due.at))
}

/// The desk's rows of these cases, in their order.
pub fn desk_rows(tx: &impl Reading, words: &Words, limits: &Limits, ids: &[i64], now: At) -> Result<Vec<DeskRow>> {
    tx.rows(include_str!("rows.sql"), named_params! { ":ids": array(ids) }, |row| desk_row(row, words, limits, now))
}

/// The open cases of a shop, most urgent first.
pub(super) fn open(tx: &impl Reading, words: &Words, limits: &Limits, shop: &Shop, now: At) -> Result<Vec<DeskRow>> {
    let mut open = desk_rows(tx, words, limits, &which::open(shop).ids(tx)?, now)?;
    open.retain(|row| !row.over);
    open.sort_by_cached_key(|row| urgency(&row.case, now));
    Ok(open)
}

fn fits(row: &DeskRow, narrow: Narrow, now: At) -> bool {
    match narrow {
        Narrow::DueToday => {
            let until = At(now.0 + chrono::Duration::hours(24));
            row.turn == Turn::Shop && row.case.deadline_at.is_some_and(|deadline| deadline <= until)
        }
        Narrow::Quality => row.case.quality,
        Narrow::ReasonsDiffer => row.reasons_differ,
        Narrow::WishUnknown => row.wish_late,
        Narrow::Disputed => row.states.dispute == State::Disputed,
        Narrow::PlatformDiffers => row.differs,
        Narrow::ByHand => row.case.by_hand,
    }
}

impl Read for CaseDesk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<DeskPage> {
        let shop = shops::must(tx, &self.shop)?;
        let (words, limits) = (Words::read(tx)?, Limits::read(tx)?);
        let open = open(tx, &words, &limits, &shop, call.now)?;
        let over = Pick::by(include_str!("over.sql")).with(":shop", shop.id).with(":differ", differ(self.narrow));
        let of_turn = |row: &&DeskRow| (row.turn == Turn::Shop) == (self.pile == Pile::Shop);
        let count = |shops: bool| open.iter().filter(|row| (row.turn == Turn::Shop) == shops).count() as i64;
        let all = Pick::by(include_str!("over.sql")).with(":shop", shop.id).with(":differ", 0);
        let piles = Piles { shop: count(true), others: count(false), over: all.count(tx)? };
        let narrow =
            NARROW.map(|of| Narrowed { of, cases: open.iter().filter(|row| fits(row, of, call.now)).count() as i64 });
        let searched = self.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let paged = match searched {
            Some(text) => {
                Some(Pick::by(include_str!("find.sql")).with(":shop", shop.id).with(":text", containing(text)))
            }
            None if self.pile == Pile::Over => Some(over),
            None => None,
        };
        if let Some(pick) = paged {
            let (total, refund_fen, amounts_unknown) = pick.total(tx)?;
            let cases = desk_rows(tx, &words, &limits, &pick.page(tx, self.skip, self.limit)?, call.now)?;
            return Ok(DeskPage { total, refund_fen, amounts_unknown, piles, narrow: narrow.into(), cases });
        }
        let kept: Vec<DeskRow> = match self.narrow {
            Some(narrow) => open.iter().filter(|row| fits(row, narrow, call.now)).cloned().collect(),
            None => open.iter().filter(of_turn).cloned().collect(),
        };
        let [skip, limit] = [self.skip, self.limit.min(200)].map(|count| usize::try_from(count).unwrap_or(0));
        Ok(DeskPage {
            total: kept.len() as i64,
            refund_fen: kept.iter().filter_map(|row| row.case.refund_fen).sum(),
            amounts_unknown: kept.iter().filter(|row| row.case.refund_fen.is_none()).count() as i64,
            piles,
            narrow: narrow.into(),
            cases: kept.into_iter().skip(skip).take(limit).collect(),
        })
    }
}

/// Of cases that are over only the question for three reasons can be asked.
fn differ(narrow: Option<Narrow>) -> i64 {
    i64::from(narrow == Some(Narrow::ReasonsDiffer))
}

#[cfg(test)]
#[path = "desk_tests.rs"]
mod tests;
