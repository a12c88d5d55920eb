//! The book and its two kinds of transaction.
//!
//! A [`Tx`] reads one snapshot and never waits for a write. A [`WriteTx`] is one *operation*: it
//! cannot be opened without saying who does what and when, its images are kept by triggers, and it
//! commits as a whole or not at all. Rooms get these and never see a connection.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{CachedStatement, Connection, Params, TransactionBehavior};

use crate::connection::{self, FactTable};
use crate::operation::{self, Ending, Inserts, Operation};
use crate::reader::Reader;
use crate::reading::Reading;
use crate::words::{At, BookRefused, Error, Result};
use crate::{copy, migrate};

/// An open book. Cheap to share between threads; several processes may open one folder at once.
pub struct Book {
    folder: PathBuf,
    // Closed before the pen: the last to close tidies the log away, which a reader may not.
    readers: Mutex<Vec<Connection>>,
    // Opened at the first write: a process that only reads starts faster without it.
    pen: Mutex<Option<Pen>>,
    lone: bool,
}

struct Pen {
    connection: Connection,
    tables: Vec<FactTable>,
}

impl Pen {
    fn open(file: &Path) -> Result<Self> {
        let mut connection = connection::writer(file)?;
        migrate::up(&mut connection, file)?;
        let tables = connection::fact_tables(&connection)?;
        connection::watch(&connection, &tables)?;
        Ok(Self { connection, tables })
    }

    fn write<T>(
        &mut self,
        operation: &Operation<'_>,
        inserts: Inserts,
        ending: Ending,
        apply: impl FnOnce(&mut WriteTx<'_>) -> Result<T>,
    ) -> Result<(T, i64)> {
        let open = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let number = operation::begin(&open, operation)?;
        if inserts != Inserts::Journaled {
            connection::unwatch_inserts(&open, &self.tables)?;
        }
        let mut tx = WriteTx { open: &open, operation: number, tables: &self.tables };
        let answer = apply(&mut tx)?;
        if inserts != Inserts::Journaled {
            connection::watch_inserts(&open, &self.tables)?;
        }
        open.execute("delete from temp.pen", [])?;
        match ending {
            Ending::Commit => open.commit()?,
            Ending::RollBack => open.rollback()?,
        }
        Ok((answer, number))
    }
}

impl Book {
    /// Opens the book in `folder`, making or migrating it when needed.
    ///
    /// # Errors
    /// `folder_read_only`, `disk_full`, `book_newer`, `book_damaged`, `book_busy`.
    pub fn open(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder).map_err(|why| match why.kind() {
            std::io::ErrorKind::PermissionDenied => BookRefused::FolderReadOnly.into(),
            _ => Error::of_file(folder, &why),
        })?;
        let book = Self { folder: folder.to_owned(), pen: Mutex::default(), readers: Mutex::default(), lone: false };
        let known = Reader::open(&book.file()).and_then(|reader| Ok((migrate::version(&reader.connection)?, reader)));
        match known {
            Ok((migrate::VERSION, reader)) => book.idle().extend(reader.over()?),
            _ => *book.pen() = Some(Pen::open(&book.file())?),
        }
        Ok(book)
    }

    /// Says that this process does one thing at a time: while it fills an empty book, nobody of it has to read.
    #[must_use]
    pub fn lone(self) -> Self {
        Self { lone: true, ..self }
    }

    /// The folder that holds the book.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn file(&self) -> PathBuf {
        self.folder.join("book.db")
    }

    fn pen(&self) -> MutexGuard<'_, Option<Pen>> {
        // A panic inside a write has rolled its transaction back: the pen is still good.
        self.pen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.readers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads one snapshot.
    pub fn read<T>(&self, ask: impl FnOnce(&Tx) -> Result<T>) -> Result<T> {
        let idle = self.idle().pop();
        let tx = Tx(match idle {
            Some(connection) => Reader::beside_log(connection),
            None => Reader::open(&self.file())?,
        });
        tx.connection().execute_batch("begin")?;
        let answer = ask(&tx);
        tx.connection().execute_batch("rollback")?;
        self.idle().extend(tx.0.over()?);
        answer
    }

    /// Writes one operation and commits it; returns the answer with the operation's number.
    pub fn write<T>(
        &self,
        operation: &Operation<'_>,
        apply: impl FnOnce(&mut WriteTx<'_>) -> Result<T>,
    ) -> Result<(T, i64)> {
        self.write_with(operation, Inserts::Journaled, Ending::Commit, apply)
    }

    /// Writes one operation with a chosen way of journaling and ending.
    pub fn write_with<T>(
        &self,
        operation: &Operation<'_>,
        inserts: Inserts,
        ending: Ending,
        apply: impl FnOnce(&mut WriteTx<'_>) -> Result<T>,
    ) -> Result<(T, i64)> {
        let mut pen = self.pen();
        let pen = match &mut *pen {
            Some(pen) => pen,
            none => none.insert(Pen::open(&self.file())?),
        };
        if !matches!(inserts, Inserts::Bulk | Inserts::Fill) {
            return pen.write(operation, inserts, ending, apply);
        }
        // Nothing may change these inside a transaction.
        let straight = self.lone && inserts == Inserts::Fill;
        if straight {
            self.idle().clear();
            connection::straight(&pen.connection)?;
        }
        pen.connection.pragma_update(None, "foreign_keys", false)?;
        let written = pen.write(operation, inserts, ending, apply);
        pen.connection.pragma_update(None, "foreign_keys", true)?;
        if straight {
            connection::logged(&pen.connection);
        }
        written
    }

    /// A number that changes whenever anything in the book has changed, by whichever process.
    pub fn last_operation(&self) -> Result<i64> {
        self.read(|tx| tx.one("select coalesce(max(id), 0) from operations", [], |row| row.get(0)))
    }

    /// Writes a consistent copy of the book to `to`.
    pub fn copy_to(&self, to: &Path) -> Result<()> {
        let reader = Reader::open(&self.file())?;
        copy::write(&reader.connection, to)?;
        reader.over().map(|_| ())
    }

    /// Replaces the whole book by the copy `from`, keeping today's book beside it.
    ///
    /// Returns where today's book was put.
    pub fn put_back(&self, from: &Path, at: At) -> Result<PathBuf> {
        copy::check(from)?;
        let kept = kept_beside(&self.folder, at);
        let mut held = self.pen();
        let mut pen = match held.take() {
            Some(pen) => pen,
            None => Pen::open(&self.file())?,
        };
        copy::write(&pen.connection, &kept)?;
        copy::put_back(from, &mut pen.connection)?;
        drop(pen);
        // Opened anew: the copy may be of an older version, and its tables others.
        *held = Some(Pen::open(&self.file())?);
        self.idle().clear();
        Ok(kept)
    }

    /// Puts the copy `from` in the place of a book in `folder` that cannot be opened; that one is kept beside it.
    ///
    /// Returns where it was put.
    pub fn replace_unopened(folder: &Path, from: &Path, at: At) -> Result<PathBuf> {
        let kept = kept_beside(folder, at);
        copy::replace(&folder.join("book.db"), from, &kept)?;
        Ok(kept)
    }

    /// Bytes of the book's file in which nothing stands any more, and of all of it: what is written next goes there first.
    pub fn spare(&self) -> Result<(u64, u64)> {
        self.read(|tx| copy::spare(tx.connection()))
    }

    /// What SQLite's own checks find; empty when the book is whole.
    pub fn faults(&self) -> Result<Vec<String>> {
        copy::faults(&Reader::open(&self.file())?.connection)
    }
}

fn kept_beside(folder: &Path, at: At) -> PathBuf {
    folder.join(format!("before-restore-{}.db", at.0.format("%Y%m%d-%H%M%S")))
}

/// A snapshot to read from.
pub struct Tx(Reader);

impl Reading for Tx {
    fn connection(&self) -> &Connection {
        &self.0.connection
    }
}

/// One operation being written. Reads see what it has written so far.
pub struct WriteTx<'a> {
    pub(crate) open: &'a Connection,
    pub(crate) operation: i64,
    pub(crate) tables: &'a [FactTable],
}

impl WriteTx<'_> {
    /// The number of this operation in the journal.
    pub fn operation(&self) -> i64 {
        self.operation
    }
}

impl Reading for WriteTx<'_> {
    fn connection(&self) -> &Connection {
        self.open
    }
}

impl WriteTx<'_> {
    /// Runs one writing statement; returns the number of rows it changed.
    pub fn change(&mut self, sql: &str, with: impl Params) -> Result<usize> {
        Ok(self.open.prepare_cached(sql)?.execute(with)?)
    }

    /// Inserts one row; returns its id.
    pub fn insert(&mut self, sql: &str, with: impl Params) -> Result<i64> {
        Ok(self.open.prepare_cached(sql)?.insert(with)?)
    }

    /// Id of the row that the last insert made.
    pub fn last_insert(&self) -> i64 {
        self.open.last_insert_rowid()
    }

    /// A writing statement kept for the next use, for many rows.
    pub fn pen(&self, sql: &str) -> Result<CachedStatement<'_>> {
        Ok(self.open.prepare_cached(sql)?)
    }
}
