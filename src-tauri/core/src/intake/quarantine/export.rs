//! All waiting rows as one table, to be repaired in a spreadsheet.

use std::path::Path;

use pintui_store::{Book, Operation, Reading, Result, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{QuarantineRow, row_of};
use crate::door::{Call, Command, Whole};
use crate::outside::Draft;

/// Writes all waiting rows to a CSV file (UTF-8 with BOM, opens in Excel).
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ExportQuarantine {
    /// Path of the file to write.
    pub out: String,
}

impl Command for ExportQuarantine {
    type Answer = QuarantineWritten;
}

/// What was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuarantineWritten {
    /// Path of the file.
    pub path: String,
    /// Rows in it.
    pub rows: i64,
}

impl Whole for ExportQuarantine {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<QuarantineWritten> {
        let out = Path::new(&self.out);
        let rows = book.read(|tx| {
            tx.rows(
                include_str!("rows.sql"),
                named_params! { ":shop": None::<String>, ":code": None::<String>, ":skip": 0, ":limit": -1 },
                row_of,
            )
        })?;
        let detail = serde_json::json!({ "rows": rows.len() });
        let operation = Operation { name: "export_quarantine", actor: call.actor, at: call.now, detail, outside: true };
        Draft::write(book, out, sheet(&rows).as_bytes())?.place_told(book, &operation)?;
        Ok(QuarantineWritten { path: self.out, rows: rows.len() as i64 })
    }
}

/// What stands before the cells of each row.
pub(super) const FIXED: [&str; 6] = ["shop", "file", "row", "code", "column", "value"];

/// One table for rows of all files: the fixed columns, then every header that any of them has.
fn sheet(rows: &[QuarantineRow]) -> String {
    let mut headers: Vec<&str> = Vec::new();
    for row in rows {
        // The column at fault is there to be filled in, also where nothing stood in it.
        for header in row.cells.iter().map(|(header, _)| header).chain([&row.column]) {
            if !header.is_empty() && !headers.contains(&header.as_str()) {
                headers.push(header);
            }
        }
    }
    let mut text = String::from("\u{feff}");
    text.push_str(&record(FIXED.into_iter().chain(headers.iter().copied())));
    for row in rows {
        let number = row.row.to_string();
        let fixed = [row.shop.as_str(), &row.file, &number, &row.code, &row.column, &row.value];
        let cell =
            |header: &&str| row.cells.iter().find(|(name, _)| name == header).map_or("", |(_, text)| text.as_str());
        text.push_str(&record(fixed.into_iter().chain(headers.iter().map(cell))));
    }
    text
}

/// A record in which no cell can become a formula when a spreadsheet opens it.
pub(super) fn record<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        let guard = if cell.starts_with(['=', '+', '-', '@']) && cell != "-" { "'" } else { "" };
        text.push_str(&format!("\"{guard}{}\"", cell.replace('"', "\"\"")));
    }
    text.push_str("\r\n");
    text
}
