//! Reads the written files back, simply: names above, cells below.

use std::fs;
use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};

pub(super) struct Table {
    pub(super) names: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

/// A file without title rows.
pub(super) fn table(path: &Path) -> Table {
    let mut rows = records(path);
    let names = rows.remove(0);
    Table { names, rows }
}

/// Every record of a file, titles and blank rows too.
pub(super) fn records(path: &Path) -> Vec<Vec<String>> {
    if path.extension().is_some_and(|suffix| suffix == "xlsx") {
        return workbook(path);
    }
    let bytes = fs::read(path).expect("the file was just written");
    let gb18030 = std::str::from_utf8(&bytes).is_err();
    let encoding = if gb18030 { encoding_rs::GB18030 } else { encoding_rs::UTF_8 };
    let (text, _, broken) = encoding.decode(&bytes);
    assert!(!broken, "{} holds bytes that no spreadsheet reads", path.display());
    csv(&text)
}

fn workbook(path: &Path) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook(path).expect("a workbook opens");
    let sheet = book.worksheet_range_at(0).expect("it has a sheet").expect("the sheet can be read");
    sheet.rows().map(|row| row.iter().map(Data::to_string).collect()).collect()
}

fn csv(text: &str) -> Vec<Vec<String>> {
    let mut records = vec![vec![String::new()]];
    let mut quoted = false;
    for character in text.chars() {
        let record = records.last_mut().expect("there is always a record");
        let cell = record.last_mut().expect("there is always a cell");
        match character {
            '"' => {
                // A quote inside quotes comes doubled: the second one opens again what the first has closed.
                quoted = !quoted;
                if quoted && !cell.is_empty() {
                    cell.push('"');
                }
            }
            ',' if !quoted => record.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => records.push(vec![String::new()]),
            _ => cell.push(character),
        }
    }
    records.pop();
    for cell in records.iter_mut().flatten() {
        // The opening quote of a cell that begins with a quote, as in `="…"`, is no part of it.
        if let Some(id) = cell.strip_prefix("=\"").and_then(|id| id.strip_suffix('"')) {
            *cell = id.to_string();
        }
    }
    records
}

impl Table {
    pub(super) fn place(&self, name: &str) -> usize {
        self.names.iter().position(|known| known == name).unwrap_or_else(|| panic!("no column {name}"))
    }

    /// The cells of one column.
    pub(super) fn column(&self, name: &str) -> Vec<&str> {
        let place = self.place(name);
        self.rows.iter().map(|row| row[place].as_str()).collect()
    }

    /// Rows as several of their cells.
    pub(super) fn cells<const COUNT: usize>(&self, names: [&str; COUNT]) -> Vec<[&str; COUNT]> {
        let places = names.map(|name| self.place(name));
        self.rows.iter().map(|row| places.map(|place| row[place].as_str())).collect()
    }
}
