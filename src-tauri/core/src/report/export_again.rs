//! The command that writes the page of buyers who come back as a workbook: by month, by what happened to them, old and
//! new customers, and products.

use pintui_store::{At, Book, Day, Result};
use serde::Deserialize;
use ts_rs::TS;

use super::again_sheets::{write_groups, write_old, write_products, write_times};
use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::kpi_again::write_again;
use super::paper::{self, Drawn, Page, Paper};
use crate::again::sheet::{Again, AgainSheet};
use crate::door::{Call, Command, Read as _, Whole};

/// Writes the page of buyers who come back as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportAgain {
    /// What the page asks for.
    #[serde(flatten)]
    pub ask: AgainSheet,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportAgain {
    type Answer = FileWritten;
}

impl Whole for ExportAgain {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let shop = self.ask.shop.clone();
        let product = self.ask.product_id;
        let (told, paper) =
            book.read(|tx| Ok((self.ask.answer(tx, call)?, paper_of(tx, &shop, self.language.as_deref())?)))?;
        let bytes = lay_out(&shop, &told, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": shop, "product_id": product, "file": name_of(&file) });
        keep(book, call, "export_again", detail, &file, &bytes)
    }
}

fn lay_out(shop: &str, told: &Again, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let text = |day: Option<Day>| day.map(|day| day.text()).unwrap_or_default();
    let span = format!("{} – {}", text(told.since), text(told.until));
    let title = paper.fill("again.title", &[("shop", &shop), ("span", &span)]);
    let mut book = paper::workbook(paper, &title, "again.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, &span);
    let cohorts = (told.months.clone(), told.whole.clone());
    sheet(&mut book, "sheet.again", Page::Wide, &|sheet| write_again(sheet, paper, &cohorts))?;
    sheet(&mut book, "sheet.again_groups", Page::Wide, &|sheet| write_groups(sheet, paper, told))?;
    sheet(&mut book, "sheet.again_old", Page::Wide, &|sheet| write_old(sheet, paper, &told.old))?;
    sheet(&mut book, "sheet.again_times", Page::Wide, &|sheet| write_times(sheet, paper, &told.times))?;
    sheet(&mut book, "sheet.again_products", Page::Wide, &|sheet| write_products(sheet, paper, &told.products))?;
    book.save_to_buffer()
}
