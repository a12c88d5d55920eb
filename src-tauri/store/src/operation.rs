//! What an operation is, how its inserted rows are kept track of, and how it ends.

use rusqlite::Connection;
use serde_json::Value;

use crate::words::{At, Result};

/// What an operation is, in words kept for ever: the audit trail. No personal data.
pub struct Operation<'a> {
    /// The command's name, `verb_noun`.
    pub name: &'a str,
    /// Who does it.
    pub actor: &'a str,
    /// When, on the shop's clock.
    pub at: At,
    /// What was asked.
    pub detail: Value,
    /// Whether it reached outside the book (a file written, a label printed).
    pub outside: bool,
}

/// Whether inserted rows get images too, or carry the run that added them instead.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Inserts {
    /// A person's work: every row gets its image.
    Journaled,
    /// Rows carry the file that added them, or nobody will want them back.
    Marked,
    /// As `Marked`, by an import that names only rows which it found or made itself and deletes none that others
    /// hang on: keys between tables are not looked up again for each of a million rows.
    Bulk,
    /// As `Bulk`, into a book with nothing to read in it yet: a [lone](Book::lone) process writes straight into the file.
    Fill,
}

/// What happens to a write that has succeeded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It is kept.
    Commit,
    /// It was a rehearsal: the answer is returned and the book stays as it was.
    RollBack,
}

/// Begins an operation in an open transaction; returns its number.
pub(crate) fn begin(open: &Connection, operation: &Operation<'_>) -> Result<i64> {
    open.prepare_cached(
        "insert into operations (at, actor, name, detail, outside) values (:at, :actor, :name, :detail, :outside)",
    )?
    .execute(rusqlite::named_params! {
        ":at": operation.at, ":actor": operation.actor, ":name": operation.name,
        ":detail": operation.detail.to_string(), ":outside": operation.outside,
    })?;
    let number = open.last_insert_rowid();
    open.execute("delete from temp.pen", [])?;
    open.prepare_cached("insert into temp.pen (operation_id) values (?1)")?.execute([number])?;
    Ok(number)
}
