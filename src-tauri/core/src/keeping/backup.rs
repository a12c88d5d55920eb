//! Backup and restore of the whole book.

use pintui_store::At;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Command;

/// Writes a copy of the whole book.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct Backup {
    /// Path of the copy.
    pub out: String,
}

impl Command for Backup {
    type Answer = BackupMade;
}

/// A copy that was made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupMade {
    /// Its path.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Puts a copy in the place of the book; today's book is kept beside it.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct Restore {
    /// Path of the copy.
    pub from: String,
}

impl Command for Restore {
    type Answer = Restored;
}

/// What restoring did.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Restored {
    /// Where the book of before was put.
    pub kept: String,
}

/// Where the book lies and how it fares.
#[derive(Deserialize, TS)]
pub struct BookStatus {}

impl Command for BookStatus {
    type Answer = BookState;
}

/// The answer of [`BookStatus`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct BookState {
    /// The data folder.
    pub folder: String,
    /// Size of the book in bytes.
    pub bytes: u64,
    /// When the last backup was made.
    pub last_backup_at: Option<At>,
    /// Version of the program.
    pub version: String,
    /// Number of the last operation; changes whenever anything has changed, by whichever process.
    pub last_operation: i64,
}
