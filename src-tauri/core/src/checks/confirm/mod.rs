//! Asked before packing: risky orders whose buyers are called while a mistake can still be put right. [`list`]
//! is whom to ask and what.
//!
//! An order is on the list by the very marks that the bench shows (`marks`); what its buyer said is a fact and
//! shows at the bench as a mark of its own. Nothing here refuses an order.

pub mod list;

use pintui_store::{At, Reading, Result, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::CheckRefused;
use super::{list as checks, parcel};
use crate::cases::work;
use crate::door::{Call, Command, Write};

refusals! {
    /// Refusals about what buyers say before packing.
    ConfirmRefused {
        /// A change has to say what is changed.
        ConfirmNoteMissing = "confirm_note_missing",
    }
}

const LONGEST: usize = 500;

/// What a buyer said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ConfirmOutcome")]
pub enum Outcome {
    /// All is right.
    Confirmed,
    /// Something is changed; the note says what.
    Changed,
    /// The buyer does not want it any more.
    Cancelled,
    /// Nobody answered.
    NoAnswer,
}

impl Outcome {
    const ALL: [Self; 4] = [Self::Confirmed, Self::Changed, Self::Cancelled, Self::NoAnswer];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Changed => "changed",
            Self::Cancelled => "cancelled",
            Self::NoAnswer => "no_answer",
        }
    }

    fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.name() == name).unwrap_or(Self::NoAnswer)
    }
}

/// What a buyer said, by whom it was noted, and when.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "OrderConfirm")]
pub struct Confirm {
    /// What it came to.
    pub outcome: Outcome,
    /// What is changed, or why it is cancelled.
    pub note: Option<String>,
    /// Who asked.
    pub staff: String,
    /// When.
    pub at: At,
}

/// What the buyer of an order said, the last word first.
pub(super) fn of(tx: &impl Reading, order: i64) -> Result<Vec<Confirm>> {
    tx.rows(include_str!("of_order.sql"), named_params! { ":order": order }, |row| {
        let outcome: String = row.get("outcome")?;
        Ok(Confirm {
            outcome: Outcome::named(&outcome),
            note: row.get("note")?,
            staff: row.get("staff")?,
            at: row.get("at")?,
        })
    })
}

/// Keeps what a buyer said before packing; the bench shows it with the parcel.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordConfirm {
    /// Key of the order.
    pub order_id: i64,
    /// What it came to.
    pub outcome: Outcome,
    /// What is changed, or why it is cancelled.
    pub note: Option<String>,
    /// Who asked.
    pub by: String,
}

impl Command for RecordConfirm {
    type Answer = ();
}

impl Write for RecordConfirm {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "order_id": self.order_id, "outcome": self.outcome })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = self.by.trim();
        if by.is_empty() {
            return Err(CheckRefused::StaffMissing.into());
        }
        let unknown = CheckRefused::OrderUnknown { order_id: self.order_id };
        let order = parcel::facts(tx, self.order_id)?.ok_or(unknown)?;
        let note = self.note.as_deref().map_or(Ok(None), |note| work::line(note, LONGEST))?;
        if self.outcome == Outcome::Changed && note.is_none() {
            return Err(ConfirmRefused::ConfirmNoteMissing.into());
        }
        if let Some(earlier) = checks::of_order(tx, order.id)?.into_iter().next() {
            let (at, station) = (earlier.done_at.text(), earlier.station.unwrap_or_default());
            return Err(CheckRefused::CheckedAlready { at, staff: earlier.staff, station }.into());
        }
        tx.insert(
            include_str!("insert.sql"),
            named_params! {
                ":order": order.id, ":outcome": self.outcome.name(), ":note": note, ":staff": by, ":at": call.now,
            },
        )?;
        Ok(())
    }
}
