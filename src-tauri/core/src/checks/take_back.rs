//! A station takes its own check back, by the id that it gave it.
//!
//! Narrower than undo, so that a phone may do it: only a check, and only one made at the very same station.

use pintui_store::{Reading, Result, Tx, WriteTx, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::once;
use crate::door::{Call, Command, Write, Written};

refusals! {
    /// Refusals of taking a check back.
    TakeBackRefused {
        /// No check has this id.
        CheckIdUnknown = "check_id_unknown",
        /// The check was made at another station.
        CheckNotHere { station: String } = "check_not_here",
    }
}

/// Takes back a check of this station. Asked again, it is answered again and nothing happens.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TakeBackCheck {
    /// The id that the station gave the check.
    pub id: String,
}

/// What was taken back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckTaken {
    /// The operation that had kept the check.
    pub operation: i64,
}

impl Command for TakeBackCheck {
    type Answer = CheckTaken;
}

impl Write for TakeBackCheck {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({})
    }

    fn former(&self, tx: &Tx) -> Result<Option<Written<CheckTaken>>> {
        let known = once::known(tx, &self.id)?.filter(|known| known.check.is_none());
        Ok(known.map(|known| Written { operation: known.operation, answer: CheckTaken { operation: known.operation } }))
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CheckTaken> {
        let known = once::known(tx, &self.id)?.ok_or(TakeBackRefused::CheckIdUnknown)?;
        let Some(check) = known.check else { return Ok(CheckTaken { operation: known.operation }) };
        let station: Option<String> =
            tx.one("select station from checks where id = ?1", [check], |row| row.get("station"))?;
        if station.as_deref() != Some(call.station()) {
            return Err(TakeBackRefused::CheckNotHere { station: station.unwrap_or_default() }.into());
        }
        tx.revert(known.operation)?;
        Ok(CheckTaken { operation: known.operation })
    }
}
