//! Rows that could not be taken: kept with their raw cells (personal columns left out) and the reason.

use std::io::Write as _;
use std::path::Path;

use pintui_store::{Book, Error, Operation, Reading, Result, Row as Stored, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read, Whole};

pub use shelf::Shelf;

mod shelf;

/// Lists rows waiting in quarantine.
#[derive(Deserialize, TS)]
pub struct QuarantineList {
    /// Name of the shop; none for all.
    pub shop: Option<String>,
    /// Only this code.
    pub code: Option<String>,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for QuarantineList {
    type Answer = QuarantinePage;
}

/// A page of quarantine.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuarantinePage {
    /// How many rows wait in all.
    pub total: i64,
    /// How many of each code.
    pub codes: Vec<CodeCount>,
    /// The rows.
    pub rows: Vec<QuarantineRow>,
}

/// Rows with one code.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CodeCount {
    /// The code.
    pub code: String,
    /// How many.
    pub rows: i64,
}

/// One row in quarantine.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuarantineRow {
    /// Key inside the book.
    pub id: i64,
    /// The shop.
    pub shop: String,
    /// File name.
    pub file: String,
    /// Record number in the file.
    pub row: u64,
    /// Why it waits; texts are the locale keys `problem.<code>.what` and `.next`.
    pub code: String,
    /// Header of the column.
    pub column: String,
    /// The cell as it stands.
    pub value: String,
    /// All raw cells but the personal columns: header and text.
    pub cells: Vec<(String, String)>,
}

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

impl Read for QuarantineList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<QuarantinePage> {
        let asked = named_params! { ":shop": self.shop };
        let codes = tx.rows(include_str!("quarantine/codes.sql"), asked, |row| {
            Ok(CodeCount { code: row.get(0)?, rows: row.get(1)? })
        })?;
        let rows = tx.rows(
            include_str!("quarantine/rows.sql"),
            named_params! {
                ":shop": self.shop, ":code": self.code, ":skip": self.skip, ":limit": self.limit.clamp(1, 200),
            },
            row_of,
        )?;
        let total = codes
            .iter()
            .filter(|code| self.code.as_ref().is_none_or(|asked| *asked == code.code))
            .map(|code| code.rows)
            .sum();
        Ok(QuarantinePage { total, codes, rows })
    }
}

fn row_of(row: &Stored<'_>) -> std::result::Result<QuarantineRow, SqlError> {
    let cells: String = row.get(7)?;
    Ok(QuarantineRow {
        id: row.get(0)?,
        shop: row.get(1)?,
        file: row.get(2)?,
        row: row.get::<_, i64>(3)?.unsigned_abs(),
        code: row.get(4)?,
        column: row.get(5)?,
        value: row.get(6)?,
        cells: serde_json::from_str(&cells).unwrap_or_default(),
    })
}

impl Whole for ExportQuarantine {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<QuarantineWritten> {
        let out = Path::new(&self.out);
        let rows = book.read(|tx| {
            tx.rows(
                include_str!("quarantine/rows.sql"),
                named_params! { ":shop": None::<String>, ":code": None::<String>, ":skip": 0, ":limit": -1 },
                row_of,
            )
        })?;
        std::fs::File::create(out)
            .and_then(|mut file| {
                file.write_all(sheet(&rows).as_bytes())?;
                file.sync_all()
            })
            .map_err(|why| Error::of_file(out, &why))?;
        let detail = serde_json::json!({ "rows": rows.len() });
        let operation = Operation { name: "export_quarantine", actor: call.actor, at: call.now, detail, outside: true };
        book.write(&operation, |_| Ok(()))?;
        Ok(QuarantineWritten { path: self.out, rows: rows.len() as i64 })
    }
}

const FIXED: [&str; 6] = ["shop", "file", "row", "code", "column", "value"];

/// One table for rows of all files: the fixed columns, then every header that any of them has.
fn sheet(rows: &[QuarantineRow]) -> String {
    let mut headers: Vec<&str> = Vec::new();
    for (header, _) in rows.iter().flat_map(|row| &row.cells) {
        if !headers.contains(&header.as_str()) {
            headers.push(header);
        }
    }
    let mut text = String::from("\u{feff}");
    write_record(&mut text, FIXED.into_iter().chain(headers.iter().copied()));
    for row in rows {
        let number = row.row.to_string();
        let fixed = [row.shop.as_str(), &row.file, &number, &row.code, &row.column, &row.value];
        let cell =
            |header: &&str| row.cells.iter().find(|(name, _)| name == header).map_or("", |(_, text)| text.as_str());
        write_record(&mut text, fixed.into_iter().chain(headers.iter().map(cell)));
    }
    text
}

/// A record in which no cell can become a formula when a spreadsheet opens it.
fn write_record<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        let guard = if cell.starts_with(['=', '+', '-', '@']) && cell != "-" { "'" } else { "" };
        text.push_str(&format!("\"{guard}{}\"", cell.replace('"', "\"\"")));
    }
    text.push_str("\r\n");
}
