//! The command that writes the packing station's numbers as a workbook: the same answers as the page's.

use pintui_store::{Book, Day, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::numbers_book::{self, Told};
use crate::door::{Call, Command, Read as _, Whole};
use crate::numbers::page::CheckNumbers;
use crate::numbers::pareto::{FaultPareto, FaultsBy};
use crate::numbers::proof_effect::ProofEffect;
use crate::numbers::worth::CheckWorth;

/// Writes the packing station's numbers of a span of days as a workbook.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ExportCheckNumbers {
    /// Name of the shop.
    pub shop: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// The day before and after which proof is compared; the day of the first proof where it is left out.
    pub on: Option<Day>,
    /// Days on each side of it.
    pub days: i64,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportCheckNumbers {
    type Answer = FileWritten;
}

impl Whole for ExportCheckNumbers {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let (from, to) = (self.from, self.to);
        let shop = || self.shop.clone();
        let (told, paper) = book.read(|tx| {
            let faults = |by| FaultPareto { shop: shop(), from, to, by }.answer(tx, call);
            let told = Told {
                shop: shop(),
                numbers: CheckNumbers { shop: shop(), from, to }.answer(tx, call)?,
                faults: [
                    (FaultsBy::Point, faults(FaultsBy::Point)?),
                    (FaultsBy::Product, faults(FaultsBy::Product)?),
                    (FaultsBy::Warehouse, faults(FaultsBy::Warehouse)?),
                    (FaultsBy::Staff, faults(FaultsBy::Staff)?),
                ],
                proof: ProofEffect { shop: shop(), on: self.on, days: self.days }.answer(tx, call)?,
                worth: CheckWorth { shop: shop(), from, to }.answer(tx, call)?,
            };
            Ok((told, paper_of(tx, &self.shop, self.language.as_deref())?))
        })?;
        let bytes = numbers_book::write(&told, &paper, call.now)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": self.shop, "from": from, "to": to, "file": name_of(&file) });
        keep(book, call, "export_check_numbers", detail, &file, &bytes)
    }
}
