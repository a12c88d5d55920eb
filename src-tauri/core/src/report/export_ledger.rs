//! The command that writes a month of the ledger as a workbook: its plan, its balances, refunds and freights by their
//! way, each entry.

use pintui_store::{At, Book, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::ledger_sheets::{write_balances, write_entries, write_plan, write_ways};
use super::paper::{self, Drawn, Page, Paper};
use crate::door::{Call, Command, Read as _, Whole};
use crate::ledger::list::{LedgerRow, found};
use crate::ledger::month::{LedgerBudget, LedgerMonth};
use crate::ledger::which::Which;

/// Writes a month of the ledger as a workbook.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ExportLedger {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportLedger {
    type Answer = FileWritten;
}

impl Whole for ExportLedger {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let (month, rows, paper) = book.read(|tx| {
            let month = LedgerMonth { shop: self.shop.clone(), month: self.month.clone() }.answer(tx, call)?;
            let rows = found(tx, &self.shop, &self.month, Which::Month, call.now)?;
            Ok((month, rows, paper_of(tx, &self.shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&self.shop, &month, &rows, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": self.shop, "month": self.month, "file": name_of(&file) });
        keep(book, call, "export_ledger", detail, &file, &bytes)
    }
}

fn lay_out(shop: &str, month: &LedgerBudget, rows: &[LedgerRow], paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let title = paper.fill("ledger.title", &[("shop", &shop), ("month", &month.month)]);
    let mut book = paper::workbook(paper, &title, "ledger.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, &month.month);
    sheet(&mut book, "sheet.ledger_plan", Page::Tall, &|sheet| write_plan(sheet, paper, month))?;
    sheet(&mut book, "sheet.balances", Page::Wide, &|sheet| write_balances(sheet, paper, month))?;
    sheet(&mut book, "sheet.ledger_ways", Page::Tall, &|sheet| {
        write_ways(sheet, paper, &month.refund_ways, &month.freights)
    })?;
    sheet(&mut book, "sheet.ledger", Page::Wide, &|sheet| write_entries(sheet, paper, rows))?;
    book.save_to_buffer()
}
