//! The command that writes the analysis of returns as a workbook: the groups on the page with their reasons, and when
//! returns come, along the calendar too; by warehouse the five figures of each.

use pintui_store::{At, Book, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::breakdown_sheets::{write_groups, write_notes, write_reasons, write_times};
use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::timeline_sheets::{write_marks, write_timelines};
use super::warehouse_sheets;
use crate::breakdown::By;
use crate::breakdown::sheet::{Breakdown, BreakdownAsk};
use crate::breakdown::timeline::{ReturnTimeline, ReturnTimelineAsk, Step};
use crate::breakdown::times::{ReturnTimes, ReturnTimesAsk};
use crate::door::{Call, Command, Read as _, Whole};
use crate::warehouses::choose::{WarehouseRule, WarehouseRules};
use crate::warehouses::sheet::{WarehouseSheet, WarehouseSheetAsk};

/// Writes the analysis of returns as a workbook.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ExportBreakdown {
    /// What the page asks for.
    #[serde(flatten)]
    pub ask: BreakdownAsk,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportBreakdown {
    type Answer = FileWritten;
}

impl Whole for ExportBreakdown {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let shop = self.ask.shop.clone();
        let (told, times, lines, sent, paper) = book.read(|tx| {
            let told = self.ask.clone().answer(tx, call)?;
            let times = ReturnTimesAsk { shop: shop.clone(), date: Some(told.date), rule: Some(told.rule.clone()) };
            let line = |step| {
                let ask = ReturnTimelineAsk { shop: shop.clone(), date: Some(told.date), step };
                ask.answer(tx, call)
            };
            let lines = [Step::Day, Step::Week, Step::Month].into_iter().map(line).collect::<Result<Vec<_>>>()?;
            let sent = match told.by {
                By::Warehouse => Some(Sent::read(tx, call, &shop, &told)?),
                _ => None,
            };
            Ok((told, times.answer(tx, call)?, lines, sent, paper_of(tx, &shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&shop, (&told, &times, &lines), sent.as_ref(), &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({
            "shop": shop, "date": told.date, "rule": told.rule, "by": told.by, "file": name_of(&file),
        });
        keep(book, call, "export_breakdown", detail, &file, &bytes)
    }
}

/// What the warehouses did, and which of them sends what.
struct Sent {
    figures: WarehouseSheet,
    rules: Vec<WarehouseRule>,
}

impl Sent {
    fn read(tx: &Tx, call: &Call<'_>, shop: &str, told: &Breakdown) -> Result<Self> {
        let shop = shop.to_owned();
        let ask = WarehouseSheetAsk { shop: shop.clone(), date: Some(told.date), rule: Some(told.rule.clone()) };
        Ok(Self { figures: ask.answer(tx, call)?, rules: WarehouseRules { shop }.answer(tx, call)?.rules })
    }
}

fn lay_out(
    shop: &str,
    (told, times, lines): (&Breakdown, &ReturnTimes, &[ReturnTimeline]),
    sent: Option<&Sent>,
    paper: &Paper,
    made_at: At,
) -> Drawn<Vec<u8>> {
    let [from, to] = told.window;
    let span = format!("{from} – {to}");
    let title = paper.fill("breakdown.title", &[("shop", &shop), ("span", &span)]);
    let mut book = paper::workbook(paper, &title, "breakdown.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, &span);
    sheet(&mut book, "sheet.breakdown", Page::Wide, &|sheet| write_groups(sheet, paper, told))?;
    sheet(&mut book, "sheet.breakdown_reasons", Page::Tall, &|sheet| write_reasons(sheet, paper, told))?;
    if let Some(Sent { figures, rules }) = sent {
        sheet(&mut book, "sheet.warehouses", Page::Wide, &|sheet| {
            warehouse_sheets::write_lines(sheet, paper, figures)
        })?;
        sheet(&mut book, "sheet.warehouse_rules", Page::Tall, &|sheet| {
            warehouse_sheets::write_rules(sheet, paper, rules)
        })?;
        sheet(&mut book, "sheet.warehouse_notes", Page::Tall, &|sheet| {
            warehouse_sheets::write_notes(sheet, paper, figures)
        })?;
    }
    sheet(&mut book, "sheet.return_times", Page::Tall, &|sheet| write_times(sheet, paper, times))?;
    sheet(&mut book, "sheet.timeline", Page::Tall, &|sheet| write_timelines(sheet, paper, lines))?;
    sheet(&mut book, "sheet.timeline_marks", Page::Tall, &|sheet| write_marks(sheet, paper, lines))?;
    sheet(&mut book, "sheet.notes", Page::Tall, &|sheet| write_notes(sheet, paper, told))?;
    book.save_to_buffer()
}
