//! A file as records of raw cells, whatever it is inside.
//!
//! Text files are split at bytes and decoded cell by cell, only where a cell is used. Workbooks, pages
//! and zips are read by a child process with limits of its own. What a column means is not known here.
//! [`tables`] finds the tables of a file, a [`Source`] reads one of them.

pub mod child;
mod days;
pub mod delimited;
pub mod digest;
pub mod encoding;
mod patience;
pub mod record;
pub mod session;
pub mod sniff;
pub mod tables;
mod wide;

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

pub use encoding::Encoding;
use pintui_store::{Error, Result};
pub use record::{End, Record};
use session::Session;

/// Where the records of a table stand.
#[derive(Clone, Debug)]
pub enum Place {
    /// A text file.
    File {
        /// Whether it is UTF-16.
        wide: bool,
    },
    /// Text that was pasted.
    Pasted(Arc<str>),
    /// A text inside a zip.
    Member {
        /// Which file inside, from 1.
        member: u32,
        /// Whether it is UTF-16.
        wide: bool,
        /// Bytes, as stated.
        size: u32,
    },
    /// A sheet.
    Sheet {
        /// Which file inside a zip, from 1; 0 for the file itself.
        member: u32,
        /// Which sheet, from 0.
        sheet: u32,
        /// Whether its day numbers count from 1904.
        from_1904: bool,
        /// Rows, as stated.
        size: u32,
    },
}

impl Place {
    /// Its turn among the tables of one file.
    pub fn order(&self) -> (u32, u32) {
        match self {
            Self::File { .. } | Self::Pasted(_) => (0, 0),
            Self::Member { member, .. } => (*member, 0),
            Self::Sheet { member, sheet, .. } => (*member, *sheet),
        }
    }
}

/// How a text is read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// Its encoding.
    pub encoding: Encoding,
    /// What separates its cells.
    pub delimiter: u8,
}

/// The child that may still be there from the look at the file, and the password for the next one.
#[derive(Clone, Default)]
pub struct Reader {
    kept: Arc<Mutex<Option<Session>>>,
    password: Option<String>,
}

impl Reader {
    fn session(&self, path: &std::path::Path) -> Result<Session> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner).take();
        kept.map_or_else(|| Session::begin(path, self.password.as_deref()), Ok)
    }

    fn keep(&self, session: Session) {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(session);
    }
}

/// Records one after another; nothing is opened before the first is read.
pub struct Source {
    path: PathBuf,
    place: Place,
    reading: Option<Reading>,
    quotes: bool,
    reader: Reader,
    stream: Option<Stream>,
    row: u64,
    /// Columns of times whose day numbers count from another year than all others do.
    days: Vec<usize>,
    digest: digest::Told,
}

enum Stream {
    Text(Box<delimited::Delimited>),
    Sheet(Box<Session>),
    Ended,
}

impl Source {
    /// The records of a table; `reading` for texts, whose format may know no `quotes`.
    pub fn new(path: PathBuf, place: Place, reading: Option<Reading>, quotes: bool, reader: Reader) -> Self {
        Self {
            path,
            place,
            reading,
            quotes,
            reader,
            stream: None,
            row: 0,
            days: Vec::new(),
            digest: digest::Told::default(),
        }
    }

    /// Tells which columns hold times: a number there is a day, counted as the workbook counts.
    pub fn with_times_in(mut self, columns: impl Iterator<Item = usize>) -> Self {
        if matches!(self.place, Place::Sheet { from_1904: true, .. }) {
            self.days = columns.collect();
        }
        self
    }

    fn begin(&self) -> Result<Stream> {
        let fail = |why: std::io::Error| Error::of_file(&self.path, &why);
        let (input, total): (Box<dyn Read + Send>, u64) = match &self.place {
            Place::Sheet { member, sheet, .. } => {
                let mut session = self.reader.session(&self.path)?;
                session.ask_rows(*member, *sheet)?;
                return Ok(Stream::Sheet(Box::new(session)));
            }
            Place::File { wide } => {
                let file = File::open(&self.path).map_err(fail)?;
                let total = file.metadata().map_or(0, |about| about.len());
                (widened(digest::Digesting::new(file, self.digest.clone()), *wide), total)
            }
            Place::Pasted(text) => (Box::new(Cursor::new(text.as_bytes().to_vec())), text.len() as u64),
            Place::Member { member, wide, size } => {
                let mut session = self.reader.session(&self.path)?;
                session.ask_bytes(*member)?;
                let bytes = tables::MemberBytes::new(session, self.reader.clone());
                (widened(bytes, *wide), u64::from(*size))
            }
        };
        let delimiter = self.reading.map_or(b',', |reading| reading.delimiter);
        Ok(Stream::Text(Box::new(delimited::Delimited::new(&self.path, input, total, delimiter, self.quotes)?)))
    }

    /// Reads the next record; false at the end.
    pub fn next(&mut self, record: &mut Record) -> Result<bool> {
        if self.stream.is_none() {
            self.stream = Some(self.begin()?);
        }
        let more = match &mut self.stream {
            Some(Stream::Text(rows)) => rows.next(record)?,
            Some(Stream::Sheet(session)) => session.next_row(record)?,
            Some(Stream::Ended) | None => return Ok(false),
        };
        self.row = record.number.max(self.row);
        if !self.days.is_empty() {
            days::count_from_1900(record, &self.days);
        }
        if !more && let Some(Stream::Sheet(session)) = self.stream.replace(Stream::Ended) {
            self.reader.keep(*session);
        }
        Ok(more)
    }

    /// How the cells' bytes are to be read.
    pub fn encoding(&self) -> Encoding {
        self.reading.map_or(Encoding::Utf8, |reading| reading.encoding)
    }

    /// Name of the encoding for the report; a workbook has none.
    pub fn encoding_name(&self) -> Option<&'static str> {
        match self.place {
            Place::File { wide: true } | Place::Member { wide: true, .. } => Some("utf-16"),
            _ => self.reading.map(|reading| reading.encoding.name()),
        }
    }

    /// Whether reading all records tells the digest of the file.
    pub fn tells_digest(&self) -> bool {
        matches!(self.place, Place::File { .. })
    }

    /// The digest of the file, once all its records have been read.
    pub fn digest(&self) -> Option<String> {
        self.digest.get().cloned()
    }

    /// Where the table stands.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Share of the table read so far, 0 to 1, as far as its stated size can be believed.
    pub fn share(&self) -> f64 {
        match (&self.stream, &self.place) {
            (Some(Stream::Text(rows)), _) => rows.share(),
            (Some(Stream::Sheet(_)), Place::Sheet { size, .. }) => {
                self.row as f64 / (f64::from(*size)).max(self.row as f64).max(1.0)
            }
            (Some(_), _) => 1.0,
            (None, _) => 0.0,
        }
    }
}

fn widened(input: impl Read + Send + 'static, wide: bool) -> Box<dyn Read + Send> {
    if wide { Box::new(wide::Wide::new(input)) } else { Box::new(input) }
}
