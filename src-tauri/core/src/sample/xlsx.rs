//! A workbook as newer exports come: one sheet, long numbers as text cells, prices and pieces as numbers.
//!
//! A workbook is put together in memory and holds 1,048,576 rows at most; large shops take the CSV.

use std::io;
use std::path::{Path, PathBuf};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use super::cell::Kind;
use super::row::Row;

pub(super) struct Xlsx {
    path: PathBuf,
    sheet: Worksheet,
    next: u32,
}

/// The longest text that a cell of a workbook takes, in characters.
pub(super) const LONGEST_CELL: usize = 32_767;

impl Xlsx {
    pub(super) fn create(path: &Path, sheet_name: &str) -> io::Result<Self> {
        let mut sheet = Worksheet::new();
        sheet.set_name(sheet_name).map_err(refused)?;
        Ok(Self { path: path.to_path_buf(), sheet, next: 0 })
    }

    pub(super) fn write(&mut self, row: &Row) -> io::Result<()> {
        for (column, (text, kind)) in (0_u16..).zip(row.cells()) {
            if text.is_empty() {
                continue;
            }
            let number = text.parse::<f64>().ok().filter(|_| kind == Kind::Number);
            match number {
                Some(number) => self.sheet.write_number(self.next, column, number),
                None => self.sheet.write_string(self.next, column, text),
            }
            .map_err(refused)?;
        }
        self.write_empty();
        Ok(())
    }

    pub(super) fn write_empty(&mut self) {
        self.next += 1;
    }

    pub(super) fn finish(self) -> io::Result<()> {
        let mut book = Workbook::new();
        // The same shop must be the same file: no time of making, which would differ.
        let made = ExcelDateTime::from_ymd(2020, 1, 1).map_err(refused)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        book.push_worksheet(self.sheet);
        book.save(&self.path).map_err(refused)
    }
}

fn refused(error: XlsxError) -> io::Error {
    io::Error::other(error)
}
