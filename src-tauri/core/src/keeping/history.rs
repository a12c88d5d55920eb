//! The audit trail, and stepping back and forth in it.
//!
//! A person's work is taken back by its images. An import has rows without images and is taken
//! back by its run; stepping back stops there and says so.

use pintui_store::journal::{self, Entry, TakenBack};
use pintui_store::words::BookRefused;
use pintui_store::{Reading, Result, Tx, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read, Role, Write};
use crate::intake::quarantine::mend;

refusals! {
    /// Refusals of stepping back.
    UndoRefused {
        /// Somebody else did it, and whoever asks is not the owner.
        UndoNotYours { by: String } = "undo_not_yours",
        /// The operation is an import: its run is taken back on the page of imports.
        UndoRunInstead { operation: i64, run: Option<i64> } = "undo_run_instead",
        /// A run that was taken back comes again only from its files.
        RedoImportsFiles { run: Option<i64> } = "redo_imports_files",
    }
}

/// The latest operations, newest first.
#[derive(Deserialize, TS)]
pub struct History {
    /// How many, at most 500.
    pub limit: i64,
}

impl Command for History {
    type Answer = Vec<Entry>;
}

impl Read for History {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<Entry>> {
        journal::latest(tx, self.limit.clamp(0, 500))
    }
}

/// Steps back over the caller's latest operation, or takes a named one back.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct Undo {
    /// The operation; the latest where it is left out.
    pub operation: Option<i64>,
}

impl Command for Undo {
    type Answer = TakenBack;
}

impl Write for Undo {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "operation": self.operation })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<TakenBack> {
        let operation = match self.operation {
            Some(operation) => operation,
            None => latest(tx, call.actor)?.ok_or(BookRefused::NothingToUndo)?,
        };
        refuse_others(tx, operation, call)?;
        refuse_import(tx, operation)?;
        mend::refuse_built_upon(&*tx, operation)?;
        tx.revert(operation)
    }
}

/// Takes the latest undo back.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct Redo {}

impl Command for Redo {
    type Answer = TakenBack;
}

impl Write for Redo {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({})
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<TakenBack> {
        refuse_run(tx, call.actor)?;
        tx.redo(call.actor)
    }
}

/// The latest operation of a person that still stands: one with images, or an import.
fn latest(tx: &WriteTx<'_>, actor: &str) -> Result<Option<i64>> {
    let with = named_params! { ":actor": actor, ":this": tx.operation() };
    tx.maybe(include_str!("latest.sql"), with, |row| row.get(0))
}

/// What somebody else did is taken back by that person or by the owner.
fn refuse_others(tx: &WriteTx<'_>, operation: i64, call: &Call<'_>) -> Result<()> {
    let Some(signed) = call.who.known().filter(|signed| signed.person.role != Role::Owner) else { return Ok(()) };
    let by: Option<String> =
        tx.maybe("select actor from operations where id = ?1", [operation], |row| row.get("actor"))?;
    match by.filter(|by| *by != signed.person.name) {
        Some(by) => Err(UndoRefused::UndoNotYours { by }.into()),
        None => Ok(()),
    }
}

fn refuse_import(tx: &WriteTx<'_>, operation: i64) -> Result<()> {
    let sql = "select r.id from operations o left join runs r on r.operation_id = o.id
               where o.id = ?1 and o.name in ('commit_import', 'undo_import')";
    match tx.maybe(sql, [operation], |row| row.get(0))? {
        Some(run) => Err(UndoRefused::UndoRunInstead { operation, run }.into()),
        None => Ok(()),
    }
}

/// Refuses where the caller's latest undo has taken a run of import back.
fn refuse_run(tx: &WriteTx<'_>, actor: &str) -> Result<()> {
    let with = named_params! { ":actor": actor, ":this": tx.operation() };
    let latest = tx.maybe(include_str!("latest_undo.sql"), with, |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
    match latest {
        Some((name, run)) if name == "undo_import" => Err(UndoRefused::RedoImportsFiles { run }.into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;
