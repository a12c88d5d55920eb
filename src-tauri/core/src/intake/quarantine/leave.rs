//! Rows that a person leaves out for good, with the reason why; undo lets them wait again.

use pintui_store::{Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::mend::all_waiting;
use crate::door::{Call, Command, Write};

/// Leaves rows out: they wait no longer and are in no figure.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LeaveOutRows {
    /// The rows' ids.
    pub rows: Vec<i64>,
    /// Why.
    pub reason: WhyLeftOut,
}

/// Why a row is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhyLeftOut {
    /// The same row is in the book under its right number.
    Known,
    /// An order that was only a test, or sales that never were.
    NoTrade,
    /// Nobody can tell any more what it said.
    BeyondRepair,
    /// Something else.
    Other,
}

impl WhyLeftOut {
    fn name(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::NoTrade => "no_trade",
            Self::BeyondRepair => "beyond_repair",
            Self::Other => "other",
        }
    }
}

impl Command for LeaveOutRows {
    type Answer = RowsLeftOut;
}

/// What was left out.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RowsLeftOut {
    /// How many rows.
    pub rows: u64,
}

impl Write for LeaveOutRows {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "rows": self.rows.len(), "reason": self.reason })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<RowsLeftOut> {
        let waiting = all_waiting(&*tx, &self.rows)?;
        for row in &waiting {
            let operation = tx.operation();
            tx.change(
                "insert into mends (quarantine_id, how, reason, at, operation_id)
                 values (:id, 'left_out', :reason, :now, :operation)",
                named_params! {
                    ":id": row.id, ":reason": self.reason.name(), ":now": call.now, ":operation": operation,
                },
            )?;
        }
        Ok(RowsLeftOut { rows: waiting.len() as u64 })
    }
}
