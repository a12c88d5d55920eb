//! The list of runs, and taking one back.

use pintui_store::{At, Book, Ending, Inserts, Operation, Reading, Result, Tx, WriteTx, journal, named_params};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::import::ImportRefused;
use super::report::FileReport;
use crate::door::{Call, Command, Read, Whole};
use crate::insight::settle::{self, BasisDays, Touched};

/// Lists the runs, newest first.
#[derive(Deserialize, TS)]
pub struct ImportList {}

impl Command for ImportList {
    type Answer = Vec<Run>;
}

/// One run of import.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Run {
    /// Its number.
    pub run: i64,
    /// When it was made.
    pub at: At,
    /// Who made it.
    pub actor: String,
    /// The shop.
    pub shop: String,
    /// When it was taken back.
    pub undone_at: Option<At>,
    /// What each file brought.
    pub files: Vec<FileReport>,
}

/// Takes a run back, also the updates it made. Rows changed since are kept.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct UndoImport {
    /// Number of the run.
    pub run: i64,
}

impl Command for UndoImport {
    type Answer = RunUndone;
}

/// What taking a run back did.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RunUndone {
    /// Number of the run.
    pub run: i64,
    /// Rows it had added that are gone.
    pub removed: i64,
    /// Rows it had updated that are as before.
    pub restored: i64,
    /// Rows that people or later runs have changed since.
    pub kept: i64,
}

impl Read for ImportList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<Run>> {
        let runs = tx.rows(include_str!("runs.sql"), [], |row| {
            Ok(Run {
                run: row.get(0)?,
                at: row.get(1)?,
                actor: row.get(2)?,
                shop: row.get(3)?,
                undone_at: row.get(4)?,
                files: Vec::new(),
            })
        })?;
        runs.into_iter()
            .map(|run| {
                let reports = tx.rows("select report from files where run_id = ?1 order by id", [run.run], |row| {
                    row.get::<_, String>(0)
                })?;
                let files = reports.iter().filter_map(|report| serde_json::from_str(report).ok()).collect();
                Ok(Run { files, ..run })
            })
            .collect()
    }
}

impl Whole for UndoImport {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<RunUndone> {
        let detail = serde_json::json!({ "run": self.run });
        let operation = Operation { name: "undo_import", actor: call.actor, at: call.now, detail, outside: false };
        let (undone, _) =
            book.write_with(&operation, Inserts::Journaled, Ending::Commit, |tx| take_back(tx, call, self.run))?;
        Ok(undone)
    }
}

struct Taken {
    shop_id: i64,
    operation: i64,
}

fn take_back(tx: &mut WriteTx<'_>, call: &Call<'_>, run: i64) -> Result<RunUndone> {
    let (taken, undone_at) = tx
        .maybe("select shop_id, operation_id, undone_at from runs where id = ?1", [run], |row| {
            Ok((Taken { shop_id: row.get(0)?, operation: row.get(1)? }, row.get::<_, Option<String>>(2)?))
        })?
        .ok_or(ImportRefused::RunUnknown { run })?;
    if undone_at.is_some() {
        return Err(ImportRefused::RunUndone { run }.into());
    }
    let mut touched = Touched::default();
    for (id, paid_at, signed_at) in
        tx.rows(include_str!("touched_by_run.sql"), named_params! { ":run": run }, |row| {
            Ok((row.get(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, Option<String>>(2)?))
        })?
    {
        touched.order(id, BasisDays::of(paid_at.as_deref(), signed_at.as_deref()));
    }
    let (restored, kept_changes) = restore(tx, run, taken.operation, &mut touched)?;
    let mut removed = 0;
    let mut kept = 0;
    for (gone, stays) in [
        (include_str!("remove_cases.sql"), include_str!("kept_cases.sql")),
        (include_str!("remove_lines.sql"), include_str!("kept_lines.sql")),
        (include_str!("remove_orders.sql"), include_str!("kept_orders.sql")),
    ] {
        removed += tx.change(gone, named_params! { ":run": run })? as i64;
        kept += tx.one(stays, named_params! { ":run": run }, |row| row.get::<_, i64>(0))?;
    }
    tx.change("delete from compensations where added_by in (select id from files where run_id = ?1)", [run])?;
    tx.change("delete from quarantine where file_id in (select id from files where run_id = ?1)", [run])?;
    tx.change(
        "update quarantine set solved_by = null where solved_by in (select id from files where run_id = ?1)",
        [run],
    )?;
    tx.change("update runs set undone_at = ?2 where id = ?1", (run, call.now))?;
    tx.change("update operations set reverted_by = ?2 where id = ?1", (taken.operation, tx.operation()))?;
    tx.change("update operations set reverts = ?2 where id = ?1", (tx.operation(), taken.operation))?;
    settle::settle(tx, taken.shop_id, &mut touched)?;
    Ok(RunUndone { run, removed, restored, kept: kept + kept_changes })
}

const ROWS_OF_FILES: [&str; 3] = ["orders", "lines", "cases"];

/// Puts rows that the run updated back to what they were, where nobody has changed them since.
fn restore(tx: &mut WriteTx<'_>, run: i64, operation: i64, touched: &mut Touched) -> Result<(i64, i64)> {
    let images =
        tx.rows(include_str!("changed_by_run.sql"), named_params! { ":operation": operation, ":run": run }, |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })?;
    let mut seen: FxHashSet<(String, String)> = FxHashSet::default();
    let (mut restored, mut kept) = (0, 0);
    for (place, key, before) in images {
        // Of several changes of one row the first image is the state before the run.
        if !seen.insert((place.clone(), key.clone())) {
            continue;
        }
        let is_row = ROWS_OF_FILES.contains(&place.as_str());
        if is_row && is_changed_since(tx, run, operation, &place, &key)? {
            kept += 1;
            continue;
        }
        tx.restore_row(&place, &key, &before)?;
        restored += i64::from(is_row);
        if place == "orders" {
            let row: serde_json::Value = serde_json::from_str(&before).unwrap_or_default();
            let signed_at = row["signed_at"].as_str().or(row["completed_at"].as_str());
            touched.days(BasisDays::of(row["paid_at"].as_str(), signed_at));
        }
    }
    Ok((restored, kept))
}

fn is_changed_since(tx: &WriteTx<'_>, run: i64, operation: i64, place: &str, key: &str) -> Result<bool> {
    let which = if place == "lines" {
        "order_id = json_extract(:key, '$[0]') and line_no = json_extract(:key, '$[1]')"
    } else {
        "id = json_extract(:key, '$[0]')"
    };
    let by_run = tx.maybe(
        &format!("select 1 from {place} where {which} and changed_by in (select id from files where run_id = :run)"),
        named_params! { ":key": key, ":run": run },
        |_| Ok(()),
    )?;
    Ok(by_run.is_none() || journal::changed_after(tx, place, key, operation)?)
}
