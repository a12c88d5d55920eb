//! Opens a file as a table whatever its columns mean: its sheet or delimiter, and the row that
//! heads it.

use std::path::Path;

use pintui_store::Result;

use super::MappingRefused;
use crate::intake::import::ImportRefused;
use crate::intake::profile::HEAD_ROWS;
use crate::intake::source::sniff::{self, Found};
use crate::intake::source::{Encoding, Record, Source, delimited, sheet};
use crate::intake::values;

/// A table, from its first record on.
pub struct Table {
    /// File name without the folder.
    pub name: String,
    /// Row of the header, from 1.
    pub header_row: u64,
    /// The header, without what spreadsheets wrap around names.
    pub header: Vec<String>,
    /// All its records, the header among them.
    pub source: Source,
}

const DELIMITERS: [u8; 3] = [b',', b'\t', b';'];

/// Opens a file. `header_row` is where a person says the header stands.
///
/// # Errors
/// Everything [`sniff::sniff`] refuses, `password_needed`, `password_wrong`, `no_table`.
pub fn open(path: &Path, password: Option<&str>, header_row: Option<u64>) -> Result<Table> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (head, source) = match sniff::sniff(path)? {
        Found::Workbook => workbook(path, None)?,
        Found::Locked if password.is_none() => return Err(ImportRefused::PasswordNeeded { file: name }.into()),
        Found::Locked => workbook(path, password)?,
        Found::Text(encoding) => text(path, None, encoding)?,
        Found::Turned(bytes) => text(path, Some(bytes), Encoding::Utf8)?,
    };
    let at = header_row.map_or_else(|| header_of(&head), |row| row.saturating_sub(1) as usize);
    let cells = head.get(at).filter(|cells| filled(cells) > 1);
    let cells = cells.ok_or_else(|| MappingRefused::NoTable { file: name.clone() })?;
    let width = cells.iter().rposition(|cell| !values::bare(cell).is_empty()).map_or(0, |last| last + 1);
    let header = cells[..width].iter().map(|cell| values::bare(cell).to_owned()).collect();
    Ok(Table { name, header_row: at as u64 + 1, header, source })
}

impl Table {
    /// Reads the records below the header until `take` has had enough; cells are decoded.
    pub fn each(&mut self, mut take: impl FnMut(u64, &[String]) -> Go) -> Result<()> {
        let encoding = self.source.encoding();
        let mut record = Record::default();
        let mut cells: Vec<String> = Vec::new();
        while self.source.next(&mut record)? {
            if record.number <= self.header_row || record.is_blank() {
                continue;
            }
            cells.clear();
            for at in 0..self.header.len() {
                let text = encoding.text(record.cell(at));
                let text =
                    text.ok_or_else(|| ImportRefused::EncodingMixed { file: self.name.clone(), row: record.number })?;
                cells.push(values::bare(&text).to_owned());
            }
            if take(record.number, &cells) == Go::Enough {
                break;
            }
        }
        Ok(())
    }
}

/// Whether more rows are wanted.
#[derive(PartialEq)]
pub enum Go {
    /// Go on.
    On,
    /// That was enough.
    Enough,
}

type Head = Vec<Vec<String>>;

fn text(path: &Path, bytes: Option<Vec<u8>>, encoding: Encoding) -> Result<(Head, Source)> {
    let mut best: Option<(usize, Head, u8)> = None;
    for delimiter in DELIMITERS {
        let head = delimited::head(path, bytes.as_deref(), encoding, delimiter, HEAD_ROWS)?;
        let cells = head.iter().map(|cells| filled(cells)).sum();
        if best.as_ref().is_none_or(|(most, ..)| cells > *most) {
            best = Some((cells, head, delimiter));
        }
    }
    let (_, head, delimiter) = best.unwrap_or_default();
    let rows = match bytes {
        Some(bytes) => delimited::Delimited::of_bytes(path, bytes, delimiter),
        None => delimited::Delimited::open(path, delimiter)?,
    };
    Ok((head, Source::Text(rows, encoding)))
}

fn workbook(path: &Path, password: Option<&str>) -> Result<(Head, Source)> {
    let size = |head: &sheet::Head| head.rows.iter().map(|cells| filled(cells)).sum::<usize>();
    // Of sheets alike the first.
    let heads = sheet::heads(path, HEAD_ROWS as u32, password)?;
    let best = heads.into_iter().rev().max_by_key(size);
    let (rows, at) = best.map(|head| (head.rows, head.sheet)).unwrap_or_default();
    Ok((rows, Source::Sheet(sheet::Rows::open(path, at, None, password)?)))
}

fn filled(cells: &[String]) -> usize {
    cells.iter().filter(|cell| !values::bare(cell).is_empty()).count()
}

/// The first row nearly as full as the fullest, and of words: titles are shorter, data has figures.
fn header_of(head: &[Vec<String>]) -> usize {
    let most = head.iter().map(|cells| filled(cells)).max().unwrap_or(0);
    let full = |cells: &[String]| filled(cells) * 10 >= most * 7;
    let words = |cells: &[String]| {
        let figures = cells.iter().filter(|cell| values::bare(cell).starts_with(|c: char| c.is_ascii_digit())).count();
        figures * 4 <= filled(cells)
    };
    let named = head.iter().position(|cells| full(cells) && words(cells));
    named.or_else(|| head.iter().position(|cells| full(cells))).unwrap_or(0)
}
