//! The command that writes what returns cost as a workbook: each case with its parts, the sums by everything they are summed
//! by, margins, unsold goods, carriers with offers, work, effort, savings and plans, and in words how a sum is made.

use pintui_store::{At, Book, Day, Result};
use serde::Deserialize;
use ts_rs::TS;

use super::cost_beside as beside;
use super::cost_sheets as sheets;
use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use crate::costs::carriers::{CarrierSheet, CarrierSheetAsk};
use crate::costs::case::Cost;
use crate::costs::effort::{Effort, EffortSheetAsk};
use crate::costs::group::By;
use crate::costs::margin::{MarginSheet, MarginSheetAsk};
use crate::costs::plan::{LossPlanMonth, LossPlanSheetAsk};
use crate::costs::reckon::{self, Basis};
use crate::costs::saved::{SavedSheet, SavedSheetAsk};
use crate::costs::sheet::{CostSheet, CostSheetAsk};
use crate::costs::unsold::{UnsoldSheet, UnsoldSheetAsk};
use crate::costs::work::{WorkSheet, WorkSheetAsk};
use crate::door::{Call, Command, Read as _, Whole};
use crate::shops;

/// Writes what the returns of a span cost as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportCosts {
    /// Name of the shop.
    pub shop: String,
    /// First day: of application for costs and work, of payment for margins.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportCosts {
    type Answer = FileWritten;
}

/// All that stands in the workbook.
struct Told {
    cases: Vec<Cost>,
    sums: Vec<(By, CostSheet)>,
    margin: MarginSheet,
    unsold: UnsoldSheet,
    carriers: CarrierSheet,
    work: WorkSheet,
    effort: Vec<Effort>,
    saved: SavedSheet,
    plan: Vec<LossPlanMonth>,
}

impl Whole for ExportCosts {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let Self { shop: name, from, to, .. } = &self;
        let (from, to) = (*from, *to);
        let shop = || name.clone();
        let (told, paper) = book.read(|tx| {
            let by = |by: By| Ok((by, CostSheetAsk { shop: shop(), from, to, by, top: None }.answer(tx, call)?));
            let told = Told {
                cases: reckon::of_span(tx, &shops::must(tx, name)?, Basis::Applied, (from, to), call.now.day())?,
                sums: By::ALL.iter().map(|one| by(*one)).collect::<Result<_>>()?,
                margin: MarginSheetAsk { shop: shop(), from, to }.answer(tx, call)?,
                unsold: UnsoldSheetAsk { shop: shop() }.answer(tx, call)?,
                carriers: CarrierSheetAsk { shop: shop() }.answer(tx, call)?,
                work: WorkSheetAsk { shop: shop(), from, to, changed_on: None }.answer(tx, call)?,
                effort: EffortSheetAsk { shop: shop() }.answer(tx, call)?.lines,
                saved: SavedSheetAsk { shop: shop() }.answer(tx, call)?,
                plan: LossPlanSheetAsk { shop: shop() }.answer(tx, call)?,
            };
            Ok((told, paper_of(tx, name, self.language.as_deref())?))
        })?;
        let bytes = lay_out(name, (from, to), &told, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": name, "from": from, "to": to, "file": name_of(&file) });
        keep(book, call, "export_costs", detail, &file, &bytes)
    }
}

fn lay_out(shop: &str, (from, to): (Day, Day), told: &Told, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let span = format!("{from} – {to}");
    let title = paper.fill("costs.title", &[("shop", &shop), ("span", &span)]);
    let mut book = paper::workbook(paper, &title, "costs.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, &span);
    sheet(&mut book, "sheet.costs", Page::Wide, &|sheet| sheets::cases(sheet, paper, &told.cases))?;
    sheet(&mut book, "sheet.cost_sums", Page::Wide, &|sheet| sheets::sums(sheet, paper, &told.sums))?;
    sheet(&mut book, "sheet.cost_margin", Page::Wide, &|sheet| sheets::margin(sheet, paper, &told.margin))?;
    sheet(&mut book, "sheet.cost_unsold", Page::Wide, &|sheet| beside::unsold(sheet, paper, &told.unsold))?;
    sheet(&mut book, "sheet.cost_carriers", Page::Wide, &|sheet| beside::carriers(sheet, paper, &told.carriers))?;
    sheet(&mut book, "sheet.cost_offers", Page::Wide, &|sheet| beside::offers(sheet, paper, &told.carriers))?;
    sheet(&mut book, "sheet.cost_work", Page::Wide, &|sheet| beside::work(sheet, paper, &told.work))?;
    sheet(&mut book, "sheet.cost_effort", Page::Wide, &|sheet| beside::effort(sheet, paper, &told.effort))?;
    sheet(&mut book, "sheet.cost_saved", Page::Wide, &|sheet| beside::saved(sheet, paper, &told.saved))?;
    sheet(&mut book, "sheet.cost_plan", Page::Tall, &|sheet| beside::plan(sheet, paper, &told.plan))?;
    sheet(&mut book, "sheet.notes", Page::Tall, &|sheet| sheets::notes(sheet, paper))?;
    book.save_to_buffer()
}
