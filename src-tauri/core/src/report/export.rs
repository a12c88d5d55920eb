//! The two commands that write a workbook to a file: figures first, then the file beside its place,
//! then its name and the entry in the audit trail together.

use std::path::{Path, PathBuf};

use pintui_store::{Book, Day, Operation, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kpi_beside::Beside;
use super::paper::Paper;
use super::{daily_book, kpi_book};
use crate::cases::{self, due};
use crate::door::{Call, Command, Read as _, Whole};
use crate::insight::kpi::KpiAsk;
use crate::insight::today::TodayAsk;
use crate::locale::Language;
use crate::month::Month;
pub(super) use crate::outside::name_of;
use crate::outside::{Draft, with_ending};
use crate::platforms::rules;
use crate::reasons::Words;
use crate::shops;

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

impl Whole for ExportDaily {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let ask = TodayAsk { shop: self.shop.clone(), date: Some(self.date), rule: self.rule.clone() };
        let (today, paper) = book.read(|tx| {
            let mut today = ask.answer(tx, call)?;
            // the page shows the most pressing ones, the sheet all of them
            today.due = due::due(tx, &Words::read(tx)?, &shops::must(tx, &self.shop)?, call.now)?;
            Ok((today, paper_of(tx, &self.shop, self.language.as_deref())?))
        })?;
        let bytes = daily_book::write(&today, &paper, call.now)?;
        let file = with_extension(&self.out);
        let detail =
            serde_json::json!({ "shop": self.shop, "date": self.date, "rule": self.rule, "file": name_of(&file) });
        keep(book, call, "export_daily", detail, &file, &bytes)
    }
}

impl Whole for ExportKpi {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let ask = KpiAsk { shop: self.shop.clone(), month: self.month.clone() };
        let (kpi, beside, paper) = book.read(|tx| {
            let (shop, month) = (shops::must(tx, &self.shop)?, Month::parse(&self.month)?);
            let kpi = ask.answer(tx, call)?;
            let mut beside = Beside::of(tx, call, &shop, &month)?;
            if let Some(closing) = &kpi.closing {
                beside.late = cases::list::rows(tx, &Words::read(tx)?, &closing.late, call.now.day())?;
            }
            Ok((kpi, beside, paper_of(tx, &self.shop, self.language.as_deref())?))
        })?;
        let bytes = kpi_book::write(&kpi, &beside, &paper, call.now, minimum())?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": self.shop, "month": self.month, "file": name_of(&file) });
        keep(book, call, "export_kpi", detail, &file, &bytes)
    }
}

/// The formats of a workbook in this language, with amounts in the shop's currency.
pub(super) fn paper_of(tx: &Tx, shop: &str, language: Option<&str>) -> Result<Paper> {
    let language = language.map_or(Language::default(), Language::parse);
    Ok(Paper::new(language, &shops::must(tx, shop)?.currency))
}

/// The orders a rate needs under the rule that the KPI figures are counted by.
fn minimum() -> i64 {
    rules::all().iter().find(|rule| rule.id == rules::DEFAULT).map_or(1, |rule| rule.minimum)
}

pub(super) fn with_extension(out: &str) -> PathBuf {
    with_ending(out, "xlsx")
}

/// Puts the file in its place whole or not at all, and the operation into the audit trail.
pub(super) fn keep(
    book: &Book,
    call: &Call<'_>,
    name: &str,
    detail: serde_json::Value,
    file: &Path,
    bytes: &[u8],
) -> Result<FileWritten> {
    let operation = Operation { name, actor: call.actor, at: call.now, detail, outside: true };
    Draft::write(book, file, bytes)?.place_told(book, &operation)?;
    Ok(FileWritten { path: file.to_string_lossy().into_owned(), bytes: bytes.len() as u64 })
}
