//! Keeping the book: backup, restore, verify, the audit trail, undo and redo.

pub mod backup;
pub mod history;
pub mod verify;
