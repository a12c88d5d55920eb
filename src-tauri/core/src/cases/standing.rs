//! One case on the desk: the row of every list, with where it stands, what it waits for, and what was promised.

use pintui_store::words::get;
use pintui_store::{At, Reading, Result, Row, SqlError, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::due::times;
use super::hands::{self, Handed};
use super::list::{CaseRow, row_of};
use super::state::{Kind, State, States};
use super::turn::{self, Turn, Waits};
use super::work::{Worked, worked};
use crate::charge::Charges;
use crate::deadlines::promises::Promised;
use crate::deadlines::{Limits, Made};
use crate::orders::pick::array;
use crate::reasons::Words;

/// A case on the desk.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskRow {
    /// The row of every list of cases.
    pub case: CaseRow,
    /// Its kind, also where no file tells it.
    pub kind: Kind,
    /// Whether anything tells it.
    pub kind_told: bool,
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
    /// Something else came back than was sent: until its deadline the shop has to appeal to the platform.
    pub appeal: bool,
    /// To whom it was handed over last.
    pub handed: Option<Handed>,
}

/// A promise that runs.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PromiseDue {
    /// The step.
    pub step: Promised,
    /// Until when.
    pub at: At,
    /// From when on three quarters of its time are over.
    pub amber_at: At,
}

/// A day after the application somebody should have asked.
const ASK_WITHIN_HOURS: i64 = 24;

/// Reads a case of the desk from a row of `rows.sql`.
pub(crate) fn desk_row(
    row: &Row<'_>,
    words: &Words,
    limits: &Limits,
    charges: &Charges,
    now: At,
) -> std::result::Result<DeskRow, SqlError> {
    let case = row_of(row, words, limits, charges)?;
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
        kind_told: worked.kind_told,
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
        appeal: !worked.over && worked.states.dispute == State::Quiet && get::<bool>(row, "tricked")?,
        handed: hands::handed(row)?,
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
        // A parcel that is here was on its way until the platform hears of it.
        ours != told && !is_start(told) && (told, ours) != (State::OnTheWay, State::Received)
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
    let Some(applied) = case.applied_at else { return Ok(None) };
    let made = Made { shop: get(row, "shop_id")?, on: applied.day() };
    let times = times(row)?;
    let answered: Option<At> = get(row, "answered_at")?;
    // The inspection ends with the last grade, or with whoever said what came of it before.
    let judged = worked.inspected_at.into_iter().chain(get::<Option<At>>(row, "w_judged_at")?).min();
    // What follows a verdict is promised from the inspection on, where it was not done before.
    let runs_for = match waits {
        Waits::Verdict if worked.states.settlement != State::Owed => return Ok(None),
        Waits::Verdict if worked.kind.sends() => Waits::SendOut,
        Waits::Verdict => Waits::Refund,
        waits => waits,
    };
    let runs: &[(Promised, Option<At>)] = &match runs_for {
        Waits::Answer => {
            [(Promised::Approve, Some(applied)), (Promised::Answer, answered.is_none().then_some(applied))]
        }
        Waits::Inspection => [(Promised::Inspect, times.received_at), (Promised::Inspect, None)],
        Waits::Refund if worked.kind.returns() => {
            [(Promised::Refund, judged.or(times.received_at)), (Promised::Refund, None)]
        }
        Waits::Refund => [(Promised::Refund, times.agreed_at), (Promised::Refund, None)],
        // What comes back first is exchanged from its receipt on.
        Waits::SendOut if worked.kind.returns() => {
            [(Promised::Send, judged.or(times.received_at).or(times.agreed_at)), (Promised::Send, None)]
        }
        Waits::SendOut => [(Promised::Send, times.agreed_at), (Promised::Send, None)],
        _ => return Ok(None),
    };
    let ends = runs.iter().filter_map(|(step, from)| {
        let run = limits.run(*step, (*from)?, made)?;
        Some(PromiseDue { step: *step, at: run.at, amber_at: run.amber_at })
    });
    Ok(ends.min_by_key(|due| due.at))
}

/// The desk's rows of these cases, in their order.
pub fn desk_rows(tx: &impl Reading, words: &Words, limits: &Limits, ids: &[i64], now: At) -> Result<Vec<DeskRow>> {
    let charges = Charges::read(tx, now.day())?;
    tx.rows(include_str!("rows.sql"), named_params! { ":ids": array(ids) }, |row| {
        desk_row(row, words, limits, &charges, now)
    })
}
