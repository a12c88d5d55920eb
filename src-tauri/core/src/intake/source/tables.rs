//! Finds the tables of a file: itself, the sheets of a workbook, the files of a zip. Each comes with
//! its first rows, once for each way in which a text may be read.

use std::fs::File;
use std::io::{Error as IoError, Read};
use std::path::Path;
use std::sync::Arc;

use pintui_store::{Error, Result};

use super::session::{Part, Seen, Session};
use super::sniff::{self, Kind};
use super::wide::Wide;
use super::{Encoding, Place, Reader, Reading, delimited};
use crate::intake::import::ImportRefused;

/// A table that was found.
pub struct Table {
    /// Where it is inside the file (`folder/orders.csv`, a sheet's name); empty for the file itself.
    pub name: String,
    /// Its first rows, for each way of reading it, the likeliest first; none where it is no table.
    pub heads: Vec<Head>,
    /// Where its records stand.
    pub place: Place,
}

/// The first rows of a table.
pub struct Head {
    /// How a text was read for them.
    pub reading: Option<Reading>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

const DELIMITERS: [u8; 3] = [b',', b'\t', b';'];

/// Finds the tables of a file, with at most `most` first rows of each, and what reads them. A child is
/// only kept for the reading where `keep` says that this file is the only one: it holds strings.
///
/// # Errors
/// `file_unreachable`, `file_empty`, `file_type_unknown`, `file_truncated`, `file_too_large`, `zip_nested`,
/// `password_needed`, `password_wrong`.
pub fn find(path: &Path, most: usize, password: Option<&str>, keep: bool) -> Result<(Vec<Table>, Reader)> {
    let fail = |why: IoError| Error::of_file(path, &why);
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    // Looked at before it is opened: a pipe would wait for whoever writes into it.
    let about = std::fs::metadata(path).map_err(fail)?;
    if !about.is_file() {
        let found = if about.is_dir() { "folder" } else { "device" };
        return Err(ImportRefused::FileTypeUnknown { file, found: found.into() }.into());
    }
    let mut input = File::open(path).map_err(fail)?;
    let mut head = Vec::new();
    (&mut input).take(sniff::HEAD as u64).read_to_end(&mut head).map_err(fail)?;
    let reader = Reader { password: password.map(str::to_owned), ..Reader::default() };
    let whole = head.len() as u64 == about.len();
    let kind = sniff::kind(&head);
    match kind {
        Kind::Empty => Err(ImportRefused::FileEmpty { file }.into()),
        Kind::Other(found) => Err(ImportRefused::FileTypeUnknown { file, found: found.to_owned() }.into()),
        Kind::Locked if password.is_none() => Err(ImportRefused::PasswordNeeded { file }.into()),
        Kind::Text | Kind::Wide => {
            let wide = kind == Kind::Wide;
            if !wide && head.is_ascii() {
                read_on_to_words(&mut input, &mut head).map_err(fail)?;
            }
            let heads = heads(path, head, wide, whole, most)?;
            Ok((vec![Table { name: String::new(), heads, place: Place::File { wide } }], reader))
        }
        Kind::Page | Kind::Workbook | Kind::OldWorkbook | Kind::Locked | Kind::Zip => {
            let mut session = Session::begin(path, password)?;
            let parts = session.look(most)?;
            if keep {
                reader.keep(session);
            }
            let tables = parts.into_iter().map(|part| table(path, part, most)).collect::<Result<Vec<_>>>()?;
            Ok((tables, reader))
        }
    }
}

/// The table that a person pasted.
pub fn pasted(text: &str, most: usize) -> Result<Table> {
    let heads = heads(Path::new(""), text.as_bytes().to_vec(), false, true, most)?;
    Ok(Table { name: String::new(), heads, place: Place::Pasted(Arc::from(text)) })
}

fn table(path: &Path, part: Part, most: usize) -> Result<Table> {
    let Part { member, sheet, name, seen, from_1904, size } = part;
    Ok(match seen {
        Seen::Rows(rows) => {
            let place = Place::Sheet { member, sheet, from_1904, size };
            Table { name, heads: vec![Head { reading: None, rows }], place }
        }
        Seen::Bytes(sample) => {
            let wide = sniff::kind(&sample) == Kind::Wide;
            let whole = sample.len() == size as usize;
            let heads = heads(path, sample, wide, whole, most)?;
            Table { name, heads, place: Place::Member { member, wide, size } }
        }
        Seen::Nothing => Table { name, heads: Vec::new(), place: Place::Member { member, wide: false, size } },
    })
}

/// A beginning without a single word in another script says nothing of the encoding: the first
/// place that does is taken too.
fn read_on_to_words(input: &mut File, head: &mut Vec<u8>) -> std::io::Result<()> {
    let mut block = vec![0; 1 << 20];
    loop {
        let read = input.read(&mut block)?;
        if read == 0 || !block[..read].is_ascii() {
            head.extend_from_slice(&block[..read]);
            return Ok(());
        }
    }
}

fn heads(path: &Path, sample: Vec<u8>, wide: bool, whole: bool, most: usize) -> Result<Vec<Head>> {
    let sample = if wide { turned(&sample) } else { sample };
    let encodings = if wide { vec![Encoding::Utf8] } else { Encoding::candidates(&sample, whole) };
    let mut split = Vec::new();
    for delimiter in DELIMITERS {
        split.push((delimiter, delimited::head(path, &sample, delimiter, most)?));
    }
    let mut heads = Vec::new();
    for encoding in encodings {
        for (delimiter, records) in &split {
            let text = |cell: &[u8]| encoding.text(cell).unwrap_or_default().into_owned();
            let rows = records.iter().map(|record| record.cells().map(text).collect()).collect();
            heads.push(Head { reading: Some(Reading { encoding, delimiter: *delimiter }), rows });
        }
    }
    Ok(heads)
}

/// The beginning of a UTF-16 text as UTF-8; it may end in half a character.
fn turned(sample: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    let _ = Wide::new(sample).read_to_end(&mut text);
    text
}

/// The bytes of a text inside a zip, as the child sends them.
pub struct MemberBytes {
    session: Option<Session>,
    reader: Reader,
    block: Vec<u8>,
    at: usize,
}

impl MemberBytes {
    /// Bytes that `session` was asked for; it goes back to `reader` at their end.
    pub fn new(session: Session, reader: Reader) -> Self {
        Self { session: Some(session), reader, block: Vec::new(), at: 0 }
    }
}

impl Read for MemberBytes {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        while self.at == self.block.len() {
            let Some(session) = &mut self.session else { return Ok(0) };
            self.at = 0;
            if !session.next_bytes(&mut self.block).map_err(IoError::other)? {
                self.block.clear();
                self.session.take().into_iter().for_each(|session| self.reader.keep(session));
            }
        }
        let some = into.len().min(self.block.len() - self.at);
        into[..some].copy_from_slice(&self.block[self.at..self.at + some]);
        self.at += some;
        Ok(some)
    }
}
