//! Opens a file as a table whatever its columns mean: its sheet or delimiter, and the row that
//! heads it.

use std::path::Path;

use pintui_store::Result;

use super::MappingRefused;
use crate::intake::import::ImportRefused;
use crate::intake::moments;
use crate::intake::profile::HEAD_ROWS;
use crate::intake::source::{Record, Source, tables};
use crate::intake::values;
use crate::platforms::folded_header;

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

/// Opens a file. `header_row` is where a person says the header stands.
///
/// # Errors
/// Everything [`tables::find`] refuses, `no_table`.
pub fn open(path: &Path, password: Option<&str>, header_row: Option<u64>) -> Result<Table> {
    open_from(path, password, header_row, 2)
}

/// Opens a file that may be a single column, such as a list of codes.
///
/// # Errors
/// As [`open`].
pub fn open_narrow(path: &Path) -> Result<Table> {
    open_from(path, None, None, 1)
}

fn open_from(path: &Path, password: Option<&str>, header_row: Option<u64>, least: usize) -> Result<Table> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (found, reader) = tables::find(path, HEAD_ROWS, password, true)?;
    let cells = |head: &tables::Head| head.rows.iter().map(|cells| filled(cells)).sum::<usize>();
    // Of tables, and of ways to read one, the fullest; of those alike the first.
    let best = found.into_iter().rev().flat_map(|table| {
        let place = table.place;
        table.heads.into_iter().rev().map(move |head| (head, place.clone()))
    });
    let best = best.max_by_key(|(head, _)| cells(head));
    let (head, place) = best.ok_or_else(|| MappingRefused::NoTable { file: name.clone() })?;
    let tables::Head { reading, rows: head } = head;
    let at = header_row.map_or_else(|| header_of(&head), |row| row.saturating_sub(1) as usize);
    let cells = head.get(at).filter(|cells| filled(cells) >= least);
    let cells = cells.ok_or_else(|| MappingRefused::NoTable { file: name.clone() })?;
    let width = cells.iter().rposition(|cell| !values::bare(cell).is_empty()).map_or(0, |last| last + 1);
    let header: Vec<String> = cells[..width].iter().map(|cell| values::bare(cell).to_owned()).collect();
    let source = Source::new(path.to_owned(), place, reading, true, reader);
    let is_time = |at: &usize| moments::names_a_time(&folded_header(&header[*at]));
    let source = source.with_times_in((0..width).filter(is_time));
    Ok(Table { name, header_row: at as u64 + 1, header, source })
}

/// The names of a table's columns as they are compared.
pub struct Headers(Vec<String>);

impl Headers {
    /// The column that is called so; where none is, the first that contains the name.
    pub fn column(&self, names: &[&str]) -> Option<usize> {
        let names: Vec<String> = names.iter().map(|name| folded_header(name)).collect();
        let at = |fits: &dyn Fn(&str, &str) -> bool| {
            names.iter().find_map(|name| self.0.iter().position(|header| fits(header, name)))
        };
        at(&|header, name| header == name).or_else(|| at(&|header, name| header.contains(name)))
    }
}

impl Table {
    /// Its columns, to be found by their names.
    pub fn headers(&self) -> Headers {
        Headers(self.header.iter().map(|name| folded_header(name)).collect())
    }

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
