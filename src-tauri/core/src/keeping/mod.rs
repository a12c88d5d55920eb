//! Keeping the book: where it lies, the clock, backup, restore, verify, the audit trail, undo and redo.
//!
//! Knows nothing of orders and cases. Begin at [`folder::default_folder`]: every process of the
//! program opens the book there.

pub mod backup;
pub mod clock;
pub mod folder;
pub mod history;
pub mod verify;

pub use folder::{default_folder, open};
