//! The list of runs, and taking one back.

use pintui_store::At;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::report::FileReport;
use crate::door::Command;

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
