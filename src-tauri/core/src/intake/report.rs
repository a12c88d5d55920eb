//! What an import tells: counts that add up, problems by row, and how each column was read.

use std::collections::BTreeMap;

use pintui_store::At;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::insight::daily::Refunded;
use crate::privacy::Class;

/// The report of one import of one or more files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportReport {
    /// Number of the run; 0 for a rehearsal.
    pub run: i64,
    /// Whether nothing was written.
    pub dry_run: bool,
    /// One report for each table, in the order given.
    pub files: Vec<FileReport>,
    /// Code of the currency that amounts were taken in although neither a file nor the owner has said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assumed_currency: Option<String>,
    /// What stood beside the tables in a workbook or zip and was not recognised.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<String>,
}

/// The report of one file. `rows = added + updated + unchanged + rejected`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct FileReport {
    /// File name without folder.
    pub name: String,
    /// Profile that recognised it.
    pub profile: String,
    /// Encoding that was taken; none for a workbook.
    pub encoding: Option<String>,
    /// Row of the header, from 1.
    pub header_row: u64,
    /// Data rows.
    pub rows: u64,
    /// Rows whose key was new.
    pub added: u64,
    /// Rows that changed a stored value.
    pub updated: u64,
    /// Rows that changed nothing.
    pub unchanged: u64,
    /// Accepted rows that carry a warning.
    pub flagged: u64,
    /// Rows kept in quarantine.
    pub rejected: u64,
    /// Return cases that rows of orders told of besides and that were new.
    #[serde(default)]
    pub cases_told: u64,
    /// Refunds that tell no day and so count on none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undated: Option<Refunded>,
    /// Accepted rows whose buyer's name is hidden so far that it stands for many: they carry no buyer.
    #[serde(default)]
    pub buyers_hidden: u64,
    /// At most 1,000 for each code.
    pub problems: Vec<Problem>,
    /// How many further problems there are, by code.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub problems_left_out: BTreeMap<String, u64>,
    /// How old the export is.
    pub as_of: Option<At>,
    /// Code of the currency that its amounts were taken in, where the file names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// How many rows came in without their amounts, by the other currency that they are in.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub other_currencies: BTreeMap<String, u64>,
    /// How each column of the file was read.
    #[serde(default)]
    pub columns: Vec<ColumnRead>,
    /// The first rows as they will be written.
    #[serde(default)]
    pub sample: Vec<SampleRow>,
}

/// One problem of one row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// Record number in the file, from 1.
    pub row: u64,
    /// Header of the column.
    pub column: String,
    /// What is wrong; its texts are the locale keys `problem.<code>.what` and `.next`.
    pub code: String,
    /// The cell as it stands in the file, shortened; empty for a personal column.
    pub value: String,
}

/// How a column was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ColumnRead {
    /// Header in the file.
    pub header: String,
    /// Our field, where it has one; its text is the locale key `field.<field>`.
    pub field: Option<String>,
    /// `used`, `unused`, `personal_dropped`, `personal_reduced` (province and city, or a hash, stay),
    /// `personal_masked` (a note without its long numbers).
    pub reading: String,
    /// What the column says about people, where it is personal.
    #[serde(default)]
    pub class: Option<Class>,
    /// First value that was found, empty for personal columns.
    pub example: String,
}

/// One row of the preview.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SampleRow {
    /// Record number in the file.
    pub row: u64,
    /// `added`, `updated`, `unchanged`, `rejected`.
    pub outcome: String,
    /// Field and value, in a fixed order for the kind of file.
    pub cells: Vec<(String, String)>,
}
