//! Workbooks: xlsx row by row, old xls as a whole. All cells are text, as a person sees them: ids
//! keep their digits, a number that a spreadsheet has rounded shows it by its exponent.

use std::io::{Cursor, Read, Write};

use calamine::{Data, DataRef, Reader, Xls, XlsError, Xlsx, XlsxError};
use chrono::{Datelike, TimeDelta, Timelike};

use super::frames::{self, Fail, Frames, Sent, Told};
use super::pack::most_unpacked;
use super::{Input, page};
use crate::intake::source::record::{CELLS_LIMIT, Record};
use crate::intake::source::sniff::Kind;

/// A workbook or page, opened.
pub enum Book {
    /// xlsx; its strings stay in memory from one question to the next.
    New(Box<Xlsx<Input>>),
    /// BIFF.
    Old(Box<Xls<Input>>),
    /// A page's bytes.
    Page(Vec<u8>),
}

const SHEETS_LIMIT: usize = 100;
const SHEET_SMALL: u64 = 512 << 20;

impl Book {
    /// Opens a workbook or a page of `packed` bytes.
    pub fn open(kind: Kind, mut input: Input, packed: u64, password: &str) -> Told<Self> {
        match kind {
            Kind::Page => {
                let mut bytes = Vec::new();
                input.read_to_end(&mut bytes).map_err(|_| Fail::Told("truncated"))?;
                Ok(Self::Page(bytes))
            }
            Kind::OldWorkbook => match Xls::new(input) {
                Ok(book) => Ok(Self::Old(Box::new(book))),
                Err(XlsError::Password) => Err(Fail::Told("password")),
                Err(_) => Err(Fail::Told("truncated")),
            },
            Kind::Locked => {
                if password.is_empty() {
                    return Err(Fail::Told("password"));
                }
                let mut bytes = Vec::new();
                input.read_to_end(&mut bytes).map_err(|_| Fail::Told("truncated"))?;
                // A wrong password gives bytes that are no zip.
                let opened = office_crypto::decrypt_from_bytes(bytes, password).ok();
                let bytes = opened.filter(|bytes| bytes.starts_with(b"PK")).ok_or(Fail::Told("wrong"))?;
                let size = bytes.len() as u64;
                xlsx(Input::new(Box::new(Cursor::new(bytes))), size)
            }
            _ => xlsx(input, packed),
        }
    }

    /// Tells every sheet with its first rows.
    pub fn look(&mut self, member: usize, name: &str, most: u32, output: &mut Frames<impl Write>) -> Sent {
        let names = match self {
            Self::New(book) => book.sheet_names(),
            Self::Old(book) => book.sheet_names(),
            Self::Page(bytes) => page::tables(bytes)?,
        };
        if names.is_empty() {
            return Err(Fail::Told("empty"));
        }
        let from_1904 = match self {
            Self::New(book) => book.has_1904_epoch(),
            Self::Old(book) => book.has_1904_epoch(),
            Self::Page(_) => false,
        };
        let kind = if from_1904 { frames::SHEET_1904 } else { frames::SHEET };
        for (sheet, of) in names.iter().enumerate().take(SHEETS_LIMIT) {
            let stated = self.stated(sheet);
            let full = match (name.is_empty(), names.len()) {
                (_, 1) => name.to_owned(),
                (true, _) => of.clone(),
                (false, _) => format!("{name}/{of}"),
            };
            output.part(member, sheet, kind, &full, stated)?;
            self.rows(sheet, most, output)?;
        }
        Ok(())
    }

    /// The stated number of rows is often wrong; it only serves the progress bar.
    fn stated(&mut self, sheet: usize) -> u64 {
        let Self::New(book) = self else { return 0 };
        let Some(name) = book.sheet_names().get(sheet).cloned() else { return 0 };
        book.worksheet_cells_reader(&name).map_or(0, |cells| u64::from(cells.dimensions().end.0) + 1)
    }

    /// Sends the rows of a sheet, at most the first `most`.
    pub fn rows(&mut self, sheet: usize, most: u32, output: &mut Frames<impl Write>) -> Sent {
        match self {
            Self::New(book) => xlsx_rows(book, sheet, most, output),
            Self::Old(book) => xls_rows(book, sheet, most, output),
            Self::Page(bytes) => page::rows(bytes, sheet, most, |record| output.row(record)),
        }
    }
}

fn xlsx(input: Input, packed: u64) -> Told<Book> {
    // Opening twice costs a look at the directory; what it states is known before anything is unpacked.
    let archive = zip::ZipArchive::new(input).map_err(|_| Fail::Told("truncated"))?;
    let sizes = (0..archive.len()).map(|at| archive.by_index_data(at).map_or(0, |about| about.size()));
    if sizes.fold(0, u64::saturating_add) > most_unpacked(packed).max(SHEET_SMALL) {
        return Err(Fail::Told("large"));
    }
    let mut input = archive.into_inner();
    std::io::Seek::rewind(&mut input).map_err(|_| Fail::Told("truncated"))?;
    match Xlsx::new(input) {
        Ok(book) => Ok(Book::New(Box::new(book))),
        Err(XlsxError::Password) => Err(Fail::Told("password")),
        Err(_) => Err(Fail::Told("truncated")),
    }
}

fn xlsx_rows(book: &mut Xlsx<Input>, sheet: usize, most: u32, output: &mut Frames<impl Write>) -> Sent {
    let name = book.sheet_names().get(sheet).cloned().ok_or(Fail::Told("empty"))?;
    let mut cells = match book.worksheet_cells_reader(&name) {
        Ok(cells) => cells,
        // A sheet of charts has no cells.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
        Err(_) => return Err(Fail::Told("truncated")),
    };
    let mut record = Record::default();
    while let Some(cell) = cells.next_cell().map_err(|_| Fail::Told("truncated"))? {
        let (row, column) = cell.get_position();
        let number = u64::from(row) + 1;
        if number != record.number {
            if !record.ends.is_empty() {
                output.row(&record)?;
            }
            record.clear();
            record.number = number;
            if number > u64::from(most) {
                return Ok(());
            }
        }
        put(&mut record, column as usize, cell.get_value());
    }
    if record.ends.is_empty() { Ok(()) } else { output.row(&record) }
}

/// Puts a value at its column; blanks behind the last one are left out.
fn put(record: &mut Record, column: usize, value: &DataRef<'_>) {
    if matches!(value, DataRef::Empty) {
        return;
    }
    if column < record.ends.len() {
        return put_back(record, column, value);
    }
    while record.ends.len() < column.min(CELLS_LIMIT) {
        record.push_cell(b"");
    }
    push(record, value);
}

/// Cells may come in any order, though no program is known that writes them so.
fn put_back(record: &mut Record, column: usize, value: &DataRef<'_>) {
    let mut cell = Record::default();
    push(&mut cell, value);
    record.put(column, cell.cell(0));
}

fn push(record: &mut Record, value: &DataRef<'_>) {
    match value {
        DataRef::SharedString(text) => record.push_cell(text.as_bytes()),
        DataRef::String(text) => record.push_cell(text.as_bytes()),
        other => shown(other, record),
    }
}

fn xls_rows(book: &mut Xls<Input>, sheet: usize, most: u32, output: &mut Frames<impl Write>) -> Sent {
    let name = book.sheet_names().get(sheet).cloned().ok_or(Fail::Told("empty"))?;
    let range = book.worksheet_range(&name).map_err(|_| Fail::Told("truncated"))?;
    let (top, left) = range.start().unwrap_or_default();
    let mut record = Record::default();
    for (at, cells) in range.rows().enumerate() {
        record.clear();
        record.number = u64::from(top) + at as u64 + 1;
        if record.number > u64::from(most) {
            break;
        }
        for (column, cell) in cells.iter().enumerate() {
            let text;
            let value = match cell {
                Data::Int(number) => DataRef::Int(*number),
                Data::Float(number) => DataRef::Float(*number),
                Data::Bool(truth) => DataRef::Bool(*truth),
                Data::DateTime(moment) => DataRef::DateTime(*moment),
                Data::Error(why) => DataRef::Error(why.clone()),
                Data::Empty => continue,
                other => {
                    text = other.to_string();
                    DataRef::SharedString(&text)
                }
            };
            put(&mut record, left as usize + column, &value);
        }
        if !record.ends.is_empty() {
            output.row(&record)?;
        }
    }
    Ok(())
}

/// From here on not every whole number can be told from its neighbours: digits were lost.
const EXACT: f64 = 9_007_199_254_740_992.0;

fn shown(value: &DataRef<'_>, record: &mut Record) {
    let mut room = [0_u8; 40];
    let mut text = Cursor::new(&mut room[..]);
    let written = match value {
        DataRef::Float(number) if number.abs() < EXACT => write!(text, "{number}"),
        DataRef::Float(number) => write!(text, "{}", format!("{number:E}").replace('E', "E+")),
        DataRef::Int(number) => write!(text, "{number}"),
        DataRef::DateTime(at) => match at.as_datetime().map(|at| at + TimeDelta::milliseconds(500)) {
            Some(at) => {
                let (day, time) = (at.date(), at.time());
                write!(text, "{:04}-{:02}-{:02} ", day.year(), day.month(), day.day())
                    .and_then(|()| write!(text, "{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second()))
            }
            None => write!(text, "{}", at.as_f64()),
        },
        DataRef::Error(_) => write!(text, "#VALUE!"),
        other => return record.push_cell(Data::from(other.clone()).to_string().as_bytes()),
    };
    let length = text.position() as usize;
    match written {
        Ok(()) => record.push_cell(&room[..length]),
        // A fraction with very many digits.
        Err(_) => record.push_cell(Data::from(value.clone()).to_string().as_bytes()),
    }
}
