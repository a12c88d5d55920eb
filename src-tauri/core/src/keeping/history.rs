//! The audit trail, and stepping back and forth in it.

use pintui_store::journal::{Entry, TakenBack};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Command;

/// The latest operations, newest first.
#[derive(Deserialize, TS)]
pub struct History {
    /// How many, at most 500.
    pub limit: i64,
}

impl Command for History {
    type Answer = Vec<Entry>;
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

/// Takes the latest undo back.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct Redo {}

impl Command for Redo {
    type Answer = TakenBack;
}
