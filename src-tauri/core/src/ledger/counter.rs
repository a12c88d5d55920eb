//! An entry is put right by another one against it; what was written stays.

use pintui_store::{Fen, Reading as _, Result, WriteTx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::give::EntryWritten;
use super::{LedgerRefused, pay};
use crate::cases::work;
use crate::door::{Call, Command, Write};
use crate::wording::{self, Situation};

/// Writes an entry against another: it was not paid after all, it came back, or it was a mistake.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CounterCompensation {
    /// Key of the entry.
    pub entry: i64,
    /// How much of it; all that is left where it is left out.
    pub amount_fen: Option<Fen>,
    /// Why.
    pub why: String,
    /// Who.
    pub by: String,
}

impl Command for CounterCompensation {
    type Answer = EntryWritten;
}

impl Write for CounterCompensation {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "entry": self.entry, "amount_fen": self.amount_fen })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<EntryWritten> {
        let by = work::text(Some(self.by), 40)?.ok_or(LedgerRefused::LedgerPersonMissing)?;
        let pass = |why: &str| wording::pass(why, Situation::CASE);
        let why = work::said(Some(self.why), work::LONGEST, pass)?.ok_or(LedgerRefused::LedgerCounterWhy)?;
        let entry = pay::standing(tx, self.entry)?;
        if entry.left.0 <= 0 {
            return Err(LedgerRefused::LedgerNothingLeft.into());
        }
        let amount = self.amount_fen.unwrap_or(entry.left);
        if amount.0 <= 0 {
            return Err(LedgerRefused::LedgerAmountMissing.into());
        }
        let operation = tx.operation();
        let written = tx.change(
            include_str!("insert_counter.sql"),
            named_params! {
                ":entry": self.entry, ":amount": amount, ":at": call.now.max(entry.at), ":note": why, ":staff": by,
                ":operation": operation, ":written": call.now,
            },
        )?;
        if written == 0 {
            return Err(LedgerRefused::LedgerCounterTooMuch { left_fen: entry.left }.into());
        }
        let id = tx.one("select max(id) from ledger_entries where operation = ?1", [operation], |row| row.get(0))?;
        Ok(EntryWritten { id, amount_fen: Fen(-amount.0), month_left_fen: None })
    }
}
