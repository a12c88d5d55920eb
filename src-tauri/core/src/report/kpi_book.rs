//! The KPI workbook of a month: overview, days, reasons, products, checks, the ledger's entries, repurchase, and what
//! each figure counts.

use pintui_store::{At, Result};
use rust_xlsxwriter::{Workbook, Worksheet};

use super::chart::{Cells, MOST_BARS};
use super::kpi_again::write_again;
use super::kpi_beside::Beside;
use super::kpi_checks::write_checks;
use super::kpi_late::write_late;
use super::kpi_overview::{self, Sources};
use super::kpi_sheets::{write_days, write_products, write_reasons};
use super::ledger_sheets::{write_entries, write_ways};
use super::notes;
use super::paper::{self, Drawn, Page, Paper};
use crate::insight::kpi::{Kpi, KpiDay};

/// The workbook as the bytes of its file; `minimum` is the number of orders a rate needs.
pub(super) fn write(kpi: &Kpi, beside: &Beside, paper: &Paper, made_at: At, minimum: i64) -> Result<Vec<u8>> {
    lay_out(kpi, beside, paper, made_at, minimum).map_err(paper::fault)
}

fn lay_out(kpi: &Kpi, beside: &Beside, paper: &Paper, made_at: At, minimum: i64) -> Drawn<Vec<u8>> {
    let month = kpi_overview::month_text(paper, &kpi.month);
    let title = paper.fill("kpi.title", &[("shop", &kpi.shop), ("month", &month)]);
    let mut book = paper::workbook(paper, &title, "kpi.subject", made_at)?;
    let made_on = made_at.day();
    let days: Vec<&KpiDay> = kpi.days.iter().filter(|day| day.date <= made_on).collect();
    let [overview, daily, reasons] = ["sheet.overview", "sheet.days", "sheet.reasons"].map(|key| paper.say(key));
    let rated = days.iter().filter(|day| day.quality.rate.is_some()).count();
    let drawn = |sheet, count: usize, values| Cells { sheet, first: 1, last: count as u32, names: 0, values };
    let sources = Sources {
        days: (days.len() > 1).then(|| drawn(&daily, days.len(), if rated * 2 >= days.len() { 3 } else { 2 })),
        days_have_rates: rated * 2 >= days.len(),
        reasons: (!kpi.reasons.is_empty()).then(|| drawn(&reasons, kpi.reasons.len().min(MOST_BARS as usize), 2)),
    };
    let sheet = new_sheet(&mut book, paper, "sheet.overview", Page::One, kpi, &month)?;
    let last = kpi_overview::write(sheet, paper, kpi, &sources, made_at, minimum)?;
    sheet.set_print_area(0, 0, last, 4)?.set_freeze_panes(4, 1)?;
    write_days(new_sheet(&mut book, paper, "sheet.days", Page::Wide, kpi, &month)?, paper, &days, kpi)?;
    let sheet = new_sheet(&mut book, paper, "sheet.reasons", Page::Tall, kpi, &month)?;
    write_reasons(sheet, paper, &kpi.reasons)?;
    let sheet = new_sheet(&mut book, paper, "sheet.products", Page::Wide, kpi, &month)?;
    write_products(sheet, paper, &kpi.products, &kpi.figures.quality)?;
    write_checks(new_sheet(&mut book, paper, "sheet.checks", Page::Wide, kpi, &month)?, paper, kpi, minimum)?;
    if !beside.ledger.is_empty() {
        write_entries(new_sheet(&mut book, paper, "sheet.ledger", Page::Wide, kpi, &month)?, paper, &beside.ledger)?;
    }
    if !beside.refunds.is_empty() || !beside.freights.is_empty() {
        let sheet = new_sheet(&mut book, paper, "sheet.ledger_ways", Page::Tall, kpi, &month)?;
        write_ways(sheet, paper, &beside.refunds, &beside.freights)?;
    }
    write_again(new_sheet(&mut book, paper, "sheet.again", Page::Tall, kpi, &month)?, paper, &beside.again)?;
    if let Some(closing) = &kpi.closing {
        let sheet = new_sheet(&mut book, paper, "sheet.after_closing", Page::Wide, kpi, &month)?;
        write_late(sheet, paper, kpi, closing, &beside.late)?;
    }
    let sheet = new_sheet(&mut book, paper, "sheet.notes", Page::Tall, kpi, &month)?;
    notes::write_kpi(sheet, paper, minimum)?;
    kpi_overview::name_figures(&mut book, &overview)?;
    book.save_to_buffer()
}

fn new_sheet<'a>(
    book: &'a mut Workbook,
    paper: &Paper,
    name: &str,
    page: Page,
    kpi: &Kpi,
    month: &str,
) -> Drawn<&'a mut Worksheet> {
    let sheet = book.add_worksheet();
    sheet.set_name(paper.say(name))?;
    paper::set_up(sheet, paper, page, &kpi.shop, month);
    Ok(sheet)
}
