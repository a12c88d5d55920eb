//! Rows that could not be taken: kept with their raw cells (personal columns left out) and the reason.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Command;

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
