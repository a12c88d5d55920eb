//! The two commands that write a workbook to a file.

use pintui_store::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Command;

/// Writes the daily report of a shop as a workbook.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ExportDaily {
    /// Name of the shop.
    pub shop: String,
    /// The day.
    pub date: Day,
    /// Rule id.
    pub rule: Option<String>,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportDaily {
    type Answer = FileWritten;
}

/// Writes the KPI sheet of a month as a workbook.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ExportKpi {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportKpi {
    type Answer = FileWritten;
}

/// A file that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FileWritten {
    /// Its path.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
}
