//! Takes a step with a case.

use pintui_store::{At, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::moves::{self, Moved, Step};
use super::refund;
use super::refused::CaseRefused;
use super::work::{self, Desk, LONGEST, Seen, Wrote};
use crate::door::{Call, Command, Write};
use crate::wording::{self, Situation};

/// Takes a step with a case; what the file says of it stays beside.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MoveCase {
    /// The case, as it was on the screen.
    pub seen: Seen,
    /// The step; a refund has a command of its own.
    pub step: Step,
    /// When; now where it is left out.
    pub at: Option<At>,
    /// What there is to say about it.
    pub note: Option<String>,
    /// Who.
    pub by: String,
}

impl Command for MoveCase {
    type Answer = CaseMoved;
}

/// Where a case went.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseMoved {
    /// Key of the case.
    pub id: i64,
    /// The step.
    pub step: Step,
}

impl Write for MoveCase {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.seen.id, "step": self.step.name() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CaseMoved> {
        let note = work::said(self.note, LONGEST, |note| wording::pass(note, Situation::CASE))?;
        let desk = work::take(tx, &self.seen, &self.by)?;
        desk.within_tier(tx, call)?;
        let at = desk.moment(call, self.at)?;
        take(tx, call, &desk, self.step, at, note.as_deref())?;
        Ok(CaseMoved { id: desk.id, step: self.step })
    }
}

/// Takes the step and writes it down.
///
/// # Errors
/// What [`moves::take`] refuses, `refund_amount_missing`, `refund_number_missing`.
pub fn take(
    tx: &mut WriteTx<'_>,
    call: &Call<'_>,
    desk: &Desk,
    step: Step,
    at: At,
    note: Option<&str>,
) -> Result<Moved> {
    let moved = moves::take(desk.worked.kind, &desk.worked.states, step)?;
    match step {
        Step::Refund => return Err(CaseRefused::RefundAmountMissing.into()),
        Step::Fail => refund::void(tx, call, desk.id)?,
        Step::Confirm => refund::must_have_number(tx, desk)?,
        _ => {}
    }
    write(tx, call, desk, step, moved, at, note)?;
    Ok(moved)
}

/// Writes a step that was found allowed.
pub(super) fn write(
    tx: &mut WriteTx<'_>,
    call: &Call<'_>,
    desk: &Desk,
    step: Step,
    moved: Moved,
    at: At,
    note: Option<&str>,
) -> Result<()> {
    let operation = tx.operation();
    tx.change(
        include_str!("insert_move.sql"),
        named_params! {
            ":case": desk.id, ":step": step.name(), ":axis": moved.axis.name(), ":origin": moved.from.name(),
            ":target": moved.to.name(), ":at": at, ":staff": desk.by, ":note": note, ":operation": operation,
            ":written": call.now,
        },
    )?;
    desk.keep(tx, call, Wrote::State(moved.axis, moved.to))
}

#[cfg(test)]
#[path = "step_tests.rs"]
mod tests;
