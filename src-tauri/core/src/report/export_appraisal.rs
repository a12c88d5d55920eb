//! The command that writes the appraisal of a month as a workbook: an overview, a sheet for each person, and what every
//! figure counts.

use pintui_store::{Book, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::appraisal_book;
use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use crate::appraisal::sheet::AppraisalAsk;
use crate::door::{Call, Command, Read as _, Whole};

/// Writes the appraisal of a month as a workbook.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ExportAppraisal {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportAppraisal {
    type Answer = FileWritten;
}

impl Whole for ExportAppraisal {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let (appraisal, paper) = book.read(|tx| {
            let ask = AppraisalAsk { shop: self.shop.clone(), month: self.month.clone() };
            Ok((ask.answer(tx, call)?, paper_of(tx, &self.shop, self.language.as_deref())?))
        })?;
        let bytes = appraisal_book::write(&self.shop, &appraisal, &paper, call.now)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": self.shop, "month": self.month, "file": name_of(&file) });
        keep(book, call, "export_appraisal", detail, &file, &bytes)
    }
}
