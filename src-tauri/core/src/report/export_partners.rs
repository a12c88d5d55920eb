//! The command that writes the partners beside each other as a workbook: each figure as it is, and on the same mix of goods.

use pintui_store::{At, Book, Day, Result};
use rust_xlsxwriter::Worksheet;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::door::{Call, Command, Read as _, Whole};
use crate::dropship::beside::{PartnerRow, PartnerTable, PartnerTableAsk, RowFigure};

/// Writes the partners of a shop beside each other as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportPartners {
    /// Name of the shop.
    pub shop: String,
    /// First day of payment.
    pub from: Day,
    /// Last day of payment.
    pub to: Day,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportPartners {
    type Answer = FileWritten;
}

impl Whole for ExportPartners {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let Self { shop, from, to, .. } = self;
        let (table, paper) = book.read(|tx| {
            let ask = PartnerTableAsk { shop: shop.clone(), from: Some(from), to: Some(to) };
            Ok((ask.answer(tx, call)?, paper_of(tx, &shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&shop, &table, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": shop, "from": from, "to": to, "file": name_of(&file) });
        keep(book, call, "export_partners", detail, &file, &bytes)
    }
}

const COLUMNS: [Column; 14] = [
    words("partner", 26.0),
    figures("partner_orders"),
    words("partner_figure", 26.0),
    figures("partner_counted"),
    figures("partner_hits"),
    figures("partner_rate"),
    figures("partner_low"),
    figures("partner_high"),
    figures("partner_adjusted"),
    figures("partner_others"),
    figures("partner_difference"),
    figures("partner_difference_low"),
    figures("partner_difference_high"),
    words("partner_verdict", 30.0),
];

fn lay_out(shop: &str, of: &PartnerTable, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let span = format!("{} – {}", of.days.from, of.days.to);
    let title = paper.fill("partners.title", &[("shop", &shop), ("span", &span)]);
    let mut book = paper::workbook(paper, &title, "partners.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, &span);
    sheet(&mut book, "sheet.partners", Page::Wide, &|sheet| write(sheet, paper, of))?;
    book.save_to_buffer()
}

fn write(sheet: &mut Worksheet, paper: &Paper, of: &PartnerTable) -> Drawn {
    let rows: Vec<Vec<Cell>> =
        of.partners.iter().flat_map(|row| row.figures.iter().map(|figure| line(paper, row, figure))).collect();
    table::finish(sheet, paper, &COLUMNS, &rows, "empty.partners")
}

fn line(paper: &Paper, row: &PartnerRow, of: &RowFigure) -> Vec<Cell> {
    let end = |at: usize| Cell::Share(of.rate.interval.map(|ends| ends[at]));
    let told = of.adjusted;
    let verdict = match (of.best, told) {
        (true, _) => paper.say("partners.best"),
        (false, None) => paper.say("partners.alone"),
        (false, Some(told)) => {
            let shown = serde_json::json!(told.verdict);
            paper.say(&format!("partners.verdict.{}", shown.as_str().unwrap_or_default()))
        }
    };
    vec![
        Cell::Text(row.partner.clone()),
        Cell::Count(row.orders),
        Cell::Text(paper.say(&format!("partners.figure.{}", of.figure.name()))),
        Cell::Count(of.rate.orders),
        Cell::Count(of.rate.hits),
        Cell::Share(of.rate.rate),
        end(0),
        end(1),
        Cell::Share(told.map(|told| told.rate)),
        Cell::Share(told.map(|told| told.others)),
        Cell::Points(told.map(|told| told.difference)),
        Cell::Points(told.map(|told| told.between[0])),
        Cell::Points(told.map(|told| told.between[1])),
        Cell::Text(verdict),
    ]
}
