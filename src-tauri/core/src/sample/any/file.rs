//! The table as a file: text in the platform's encoding, or a workbook of text cells.

use std::io;
use std::path::Path;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::quirk::Table;

pub(super) fn write(path: &Path, kind: &str, encoding: &str, table: &Table) -> io::Result<()> {
    match kind {
        "xlsx" => workbook(path, table).map_err(io::Error::other),
        "tsv" => std::fs::write(path, text(table, "\t", false)),
        _ => {
            let text = text(table, ",", true);
            match encoding_rs::Encoding::for_label(encoding.as_bytes()) {
                Some(encoding) => std::fs::write(path, encoding.encode(&text).0),
                None => std::fs::write(path, format!("\u{feff}{text}")),
            }
        }
    }
}

fn text(table: &Table, delimiter: &str, quoted: bool) -> String {
    let cell =
        |cell: &String| if quoted { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.replace('\t', " ") };
    let line = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join(delimiter) + "\r\n";
    table.iter().map(line).collect()
}

fn workbook(path: &Path, table: &Table) -> Result<(), XlsxError> {
    let mut book = Workbook::new();
    // The same shop must be the same file: no time of making, which would differ.
    let made = ExcelDateTime::from_ymd(2020, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(table) {
        for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, cell)?;
        }
    }
    book.save(path)
}
