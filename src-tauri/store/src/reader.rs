//! A connection that only reads: beside the log, or, where a full disk has no room for the log's index, from the book's
//! own file alone, as long as nothing stands in a log that this file lacks.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rusqlite::Connection;

use crate::words::{BookRefused, Result};
use crate::{connection, migrate};

/// A connection that only reads.
pub struct Reader {
    /// To ask.
    pub connection: Connection,
    alone: Option<Alone>,
}

impl Reader {
    /// Opens the book's file.
    ///
    /// # Errors
    /// `disk_full` only where something stands in the log that nobody can look up.
    pub fn open(file: &Path) -> Result<Self> {
        let looked_into = |connection: Connection| migrate::version(&connection).map(|_| connection);
        match connection::reader(file).and_then(looked_into) {
            Ok(connection) => Ok(Self::beside_log(connection)),
            Err(why) if why.is_full_disk() => Self::alone(file)?.ok_or(why),
            Err(why) => Err(why),
        }
    }

    /// A connection that has been read from before.
    pub fn beside_log(connection: Connection) -> Self {
        Self { connection, alone: None }
    }

    fn alone(file: &Path) -> Result<Option<Self>> {
        let Some(alone) = Alone::of(file) else { return Ok(None) };
        Ok(connection::reader_of_file_alone(file)?.map(|connection| Self { connection, alone: Some(alone) }))
    }

    /// Ends the reading; answers the connection where it may be read from again.
    ///
    /// # Errors
    /// `book_busy` where there was room meanwhile and somebody wrote: what was read may be half of one state.
    pub fn over(self) -> Result<Option<Connection>> {
        match self.alone {
            None => Ok(Some(self.connection)),
            Some(alone) if Alone::of(&alone.file).as_ref() == Some(&alone) => Ok(None),
            Some(_) => Err(BookRefused::BookBusy.into()),
        }
    }
}

/// A book's file that holds all there is, as it stood.
#[derive(PartialEq)]
struct Alone {
    file: PathBuf,
    bytes: u64,
    changed: Option<SystemTime>,
}

impl Alone {
    fn of(file: &Path) -> Option<Self> {
        let beside = |ending: &str| {
            let mut name = file.as_os_str().to_owned();
            name.push(ending);
            std::fs::metadata(name).map_or(0, |about| about.len())
        };
        let about = std::fs::metadata(file).ok()?;
        let is_whole = beside("-wal") == 0 && beside("-journal") == 0;
        is_whole.then(|| Self { file: file.to_owned(), bytes: about.len(), changed: about.modified().ok() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book(folder: &Path) -> PathBuf {
        let file = folder.join("50% off? #1").join("book.db");
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        let pen = connection::writer(&file).expect("a book");
        pen.execute_batch("create table shops (name text) strict; insert into shops values ('old')").expect("written");
        file
    }

    fn name(reader: &Reader) -> String {
        reader.connection.query_row("select name from shops", [], |row| row.get(0)).expect("a row")
    }

    #[test]
    fn a_file_alone_is_read_under_any_name_and_told_when_it_has_changed() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = book(folder.path());
        let alone = Reader::alone(&file).expect("opened").expect("it holds all there is");
        assert_eq!(name(&alone), "old");
        assert!(alone.over().is_ok_and(|kept| kept.is_none()), "it is not kept for the next reading");
        let alone = Reader::alone(&file).expect("opened").expect("it holds all there is");
        connection::writer(&file).expect("a book").execute_batch("update shops set name = 'new'").expect("written");
        assert_eq!(alone.over().expect_err("somebody wrote").code, "book_busy");
    }

    #[test]
    fn a_file_with_something_in_its_log_is_not_read_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = book(folder.path());
        let pen = connection::writer(&file).expect("a book");
        pen.execute_batch("update shops set name = 'new'").expect("written");
        assert!(Reader::alone(&file).expect("looked at").is_none());
    }
}
