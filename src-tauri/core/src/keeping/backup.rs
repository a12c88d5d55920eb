//! Backup and restore of the whole book, and how it fares.
//!
//! When the last backup was made is a setting; writing it down is an operation of the audit trail
//! but no step that undo would take back.

use std::path::Path;

use pintui_store::{At, Book, Error, Operation, Reading, Result, Tx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Whole};
use crate::insight::reckoned;
use crate::outside;

refusals! {
    /// Refusals of a backup.
    BackupRefused {
        /// The copy to put back is the book that is open.
        RestoreFromBook = "restore_from_book",
    }
}

/// Name of the setting that keeps when the last backup was made.
const LAST_BACKUP: &str = "last_backup_at";

/// Writes a copy of the whole book.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct Backup {
    /// Path of the copy.
    pub out: String,
}

impl Command for Backup {
    type Answer = BackupMade;
}

impl Whole for Backup {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<BackupMade> {
        let out = Path::new(&self.out);
        outside::not_the_book(book, out)?;
        book.copy_to(out)?;
        let bytes = size(out)?;
        let operation = Operation {
            name: "backup",
            actor: call.actor,
            at: call.now,
            detail: serde_json::json!({ "bytes": bytes }),
            outside: true,
        };
        let noted = book.write(&operation, |tx| {
            tx.change(
                "insert into settings (name, value) values (:name, :at)
                 on conflict (name) do update set value = excluded.value",
                named_params! { ":name": LAST_BACKUP, ":at": call.now },
            )?;
            // No step for undo to take back: the copy would still be there.
            tx.change("delete from images where operation_id = ?1", [tx.operation()])
        });
        // The copy is there; a full disk that has no room for a note of it is why somebody makes one.
        noted.map(|_| ()).or_else(|why| if why.is_full_disk() { Ok(()) } else { Err(why) })?;
        let (evidence_files, evidence_bytes) = book.read(evidence_beside)?;
        Ok(BackupMade { path: self.out, bytes, evidence_files, evidence_bytes })
    }
}

/// A copy that was made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupMade {
    /// Its path.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Files of proof that lie beside the book and are not inside the copy.
    pub evidence_files: i64,
    /// Their bytes.
    pub evidence_bytes: i64,
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

impl Whole for Restore {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<Restored> {
        let from = Path::new(&self.from);
        if outside::is_book(book, from) {
            return Err(BackupRefused::RestoreFromBook.into());
        }
        let kept = book.put_back(from, call.now)?;
        reckoned::renew(book, call.now)?;
        Ok(Restored { kept: kept.to_string_lossy().into_owned() })
    }
}

/// Puts a copy in the place of a book that cannot be opened: damaged, or of a newer program.
///
/// None when `why` is another trouble, which a copy would not mend.
pub fn restore_unopened(folder: &Path, why: &Error, from: &str, now: At) -> Option<Result<Restored>> {
    matches!(&*why.code, "book_damaged" | "book_newer").then(|| {
        let kept = Book::replace_unopened(folder, Path::new(from), now)?;
        Ok(Restored { kept: kept.to_string_lossy().into_owned() })
    })
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

impl Whole for BookStatus {
    fn perform(self, book: &Book, _: &Call<'_>) -> Result<BookState> {
        Ok(BookState {
            folder: book.folder().to_string_lossy().into_owned(),
            bytes: size(&book.folder().join("book.db"))? + unsettled(book.folder()),
            spare_bytes: spare_worth_a_word(book)?,
            last_backup_at: book.read(last_backup)?,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            last_operation: book.last_operation()?,
        })
    }
}

/// The answer of [`BookStatus`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct BookState {
    /// The data folder.
    pub folder: String,
    /// Size of the book in bytes, with what is not in its own file yet.
    pub bytes: u64,
    /// Of them those in which nothing stands any more, where they are many: what comes next is written there, and a backup
    /// put back gives them to the disk.
    pub spare_bytes: Option<u64>,
    /// When the last backup was made.
    pub last_backup_at: Option<At>,
    /// Version of the program.
    pub version: String,
    /// Number of the last operation; changes whenever anything has changed, by whichever process.
    pub last_operation: i64,
}

/// How many files of proof the book names, and their bytes.
fn evidence_beside(tx: &Tx) -> Result<(i64, i64)> {
    let sql = "select count(*), coalesce(sum(bytes), 0)
               from (select max(bytes) as bytes from evidence where thinned_at is null group by hash)";
    tx.one(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn last_backup(tx: &Tx) -> Result<Option<At>> {
    tx.maybe("select value from settings where name = ?1", [LAST_BACKUP], |row| row.get(0))
}

/// Less is used up by some days of work.
const WORTH_A_WORD: u64 = 64 << 20;

fn spare_worth_a_word(book: &Book) -> Result<Option<u64>> {
    let (spare, all) = book.spare()?;
    Ok(Some(spare).filter(|spare| *spare >= WORTH_A_WORD && spare * 4 > all))
}

/// Bytes of what was written last and is not in the book's own file yet.
fn unsettled(folder: &Path) -> u64 {
    // The file is there only while a process has the book open.
    std::fs::metadata(folder.join("book.db-wal")).map_or(0, |known| known.len())
}

fn size(file: &Path) -> Result<u64> {
    std::fs::metadata(file).map(|known| known.len()).map_err(|why| Error::of_file(file, &why))
}

#[cfg(test)]
#[path = "backup_tests.rs"]
mod tests;
