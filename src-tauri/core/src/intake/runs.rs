//! The list of runs, and one of them with all it brought. Taking one back is in [`undo`].

pub mod undo;

use pintui_store::{At, Reading, Result, Row as Stored, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::import::ImportRefused;
use super::report::FileReport;
use crate::door::{Call, Command, Read};

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
    /// Rows of it that wait to be mended now; how many were put aside then, its files tell.
    pub waiting: i64,
    /// What each file brought.
    pub files: Vec<FileReport>,
}

/// Shows one run: its files, and what became of the rows that could not be taken.
#[derive(Deserialize, TS)]
pub struct ImportShow {
    /// Number of the run.
    pub run: i64,
}

impl Command for ImportShow {
    type Answer = RunShown;
}

/// One run with the rows that it put aside.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RunShown {
    /// The run.
    pub run: Run,
    /// Rows that still wait.
    pub waiting: i64,
    /// Rows that a person has mended.
    pub mended: i64,
    /// Rows that a person has left out.
    pub left_out: i64,
    /// Rows whose repaired form has come in another file.
    pub repaired: i64,
}

impl Read for ImportList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<Run>> {
        let runs = tx.rows(include_str!("runs/list.sql"), named_params! { ":run": None::<i64> }, run_of)?;
        runs.into_iter().map(|run| with_files(tx, run)).collect()
    }
}

impl Read for ImportShow {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<RunShown> {
        let run = tx.maybe(include_str!("runs/list.sql"), named_params! { ":run": self.run }, run_of)?;
        let run = with_files(tx, run.ok_or(ImportRefused::RunUnknown { run: self.run })?)?;
        let [waiting, mended, left_out, repaired] =
            tx.one(include_str!("runs/aside.sql"), named_params! { ":run": self.run }, |row| {
                Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
            })?;
        Ok(RunShown { run, waiting, mended, left_out, repaired })
    }
}

fn run_of(row: &Stored<'_>) -> std::result::Result<Run, SqlError> {
    Ok(Run {
        run: row.get(0)?,
        at: row.get(1)?,
        actor: row.get(2)?,
        shop: row.get(3)?,
        undone_at: row.get(4)?,
        waiting: row.get(5)?,
        files: Vec::new(),
    })
}

fn with_files(tx: &Tx, run: Run) -> Result<Run> {
    let reports =
        tx.rows("select report from files where run_id = ?1 order by id", [run.run], |row| row.get::<_, String>(0))?;
    let files = reports.iter().filter_map(|report| serde_json::from_str(report).ok()).collect();
    Ok(Run { files, ..run })
}
