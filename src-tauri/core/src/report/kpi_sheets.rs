//! Days, reasons and products of a month, a sheet each.

use rust_xlsxwriter::{ConditionalFormatFormula, Worksheet};

use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::insight::daily::ReasonCount;
use crate::insight::kpi::{Kpi, KpiDay};
use crate::insight::rate::Rate;
use crate::insight::today::ProductRate;

const DAYS: [Column; 13] = [
    words("date", 12.0),
    figures("orders"),
    figures("quality_orders"),
    figures("rate"),
    figures("low"),
    figures("high"),
    figures("cases"),
    figures("quality_cases"),
    figures("refunds"),
    figures("refund_yuan"),
    figures("checks"),
    figures("failed"),
    words("note", 24.0),
];

pub(super) fn write_days(sheet: &mut Worksheet, paper: &Paper, days: &[&KpiDay], kpi: &Kpi) -> Drawn {
    let young = days.len().saturating_sub(usize::try_from(kpi.young_days).unwrap_or_default());
    let rows: Vec<Vec<Cell>> = days.iter().enumerate().map(|(at, day)| day_row(paper, at, day, at >= young)).collect();
    table::finish(sheet, paper, &DAYS, &rows, "empty.days")?;
    let Some(last) = u32::try_from(rows.len()).ok().filter(|count| *count > 0) else { return Ok(()) };
    let sum = |of: fn(&KpiDay) -> i64| days.iter().map(|day| of(day)).sum::<i64>() as f64;
    let total = |column: char, result: f64| Cell::Sum(format!("=SUM({column}2:{column}{})", last + 1), result);
    let line = last + 2;
    let rate = kpi.figures.quality.rate.map(|rate| Cell::Rate(format!("=C{line}/B{line}"), rate));
    let refunded: pintui_store::Fen = days.iter().map(|day| day.refund_fen).sum();
    let totals = vec![
        Cell::Text(paper.say("total")),
        total('B', sum(|day| day.quality.orders)),
        total('C', sum(|day| day.quality.hits)),
        rate.unwrap_or(Cell::Empty),
        kpi.figures.quality.interval.map_or(Cell::Empty, |[low, _]| Cell::Share(Some(low))),
        kpi.figures.quality.interval.map_or(Cell::Empty, |[_, high]| Cell::Share(Some(high))),
        total('G', sum(|day| day.cases)),
        total('H', sum(|day| day.quality_cases)),
        total('I', sum(|day| day.refunds)),
        Cell::SumYuan(format!("=SUM(J2:J{})", last + 1), refunded.yuan()),
        total('K', sum(|day| day.checks_done)),
        total('L', sum(|day| day.checks_failed)),
        Cell::Empty,
    ];
    for (at, cell) in (0u16..).zip(&totals) {
        let format = match cell {
            Cell::Sum(..) => &paper.count,
            Cell::SumYuan(..) => &paper.yuan,
            Cell::Rate(..) | Cell::Share(_) => &paper.rate,
            _ => &paper.text,
        };
        table::put(sheet, paper, last + 1, at, cell, Some(&format.clone().set_bold()))?;
    }
    sheet.set_print_area(0, 0, last + 1, DAYS.len() as u16 - 1)?;
    Ok(())
}

fn day_row(paper: &Paper, at: usize, day: &KpiDay, young: bool) -> Vec<Cell> {
    let note = match day.quality.rate {
        None => paper.say("note.few_short"),
        Some(_) if young => paper.say("note.young"),
        Some(_) => String::new(),
    };
    let [rate, low, high] = table::shares(&day.quality, 'C', 'B', at);
    vec![
        Cell::Day(day.date),
        Cell::Count(day.quality.orders),
        Cell::Count(day.quality.hits),
        rate,
        low,
        high,
        Cell::Count(day.cases),
        Cell::Count(day.quality_cases),
        Cell::Count(day.refunds),
        Cell::Yuan(day.refund_fen),
        Cell::Count(day.checks_done),
        Cell::Count(day.checks_failed),
        Cell::Text(note),
    ]
}

const REASONS: [Column; 5] =
    [words("reason", 44.0), words("class", 14.0), figures("count"), figures("share"), figures("running_share")];

/// Reasons with their shares, most first.
pub(super) fn write_reasons(sheet: &mut Worksheet, paper: &Paper, reasons: &[ReasonCount]) -> Drawn {
    let all: i64 = reasons.iter().map(|reason| reason.cases).sum();
    let last = reasons.len() + 1;
    let mut so_far = 0;
    let row = |(at, reason): (usize, &ReasonCount)| {
        so_far += reason.cases;
        let line = at + 2;
        vec![
            Cell::Text(reason.reason.clone()),
            Cell::Text(paper.say(&format!("class.{}", reason.class))),
            Cell::Count(reason.cases),
            Cell::Rate(format!("=C{line}/SUM(C$2:C${last})"), reason.cases as f64 / all as f64),
            Cell::Rate(format!("=SUM(C$2:C{line})/SUM(C$2:C${last})"), so_far as f64 / all as f64),
        ]
    };
    let rows: Vec<Vec<Cell>> = reasons.iter().enumerate().map(row).collect();
    table::finish(sheet, paper, &REASONS, &rows, "empty.reasons")
}

const PRODUCTS: [Column; 8] = [
    words("product_id", 22.0),
    words("product", 46.0),
    figures("cohort"),
    figures("quality_orders"),
    figures("rate"),
    figures("low"),
    figures("high"),
    words("note", 24.0),
];

/// Products, worst first; those whose interval lies above the whole shop's rate are marked in words and colour.
pub(super) fn write_products(sheet: &mut Worksheet, paper: &Paper, products: &[ProductRate], shop: &Rate) -> Drawn {
    let row = |(at, product): (usize, &ProductRate)| {
        let [rate, low, high] = table::shares(&product.rate, 'D', 'C', at);
        let note = match (product.rate.interval, shop.rate) {
            (None, _) => paper.say("note.few_short"),
            (Some([low, _]), Some(mean)) if low > mean => paper.say("note.above"),
            _ => String::new(),
        };
        vec![
            Cell::Text(product.product_id.clone()),
            Cell::Text(product.name.clone()),
            Cell::Count(product.rate.orders),
            Cell::Count(product.rate.hits),
            rate,
            low,
            high,
            Cell::Text(note),
        ]
    };
    let rows: Vec<Vec<Cell>> = products.iter().enumerate().map(row).collect();
    table::finish(sheet, paper, &PRODUCTS, &rows, "empty.products")?;
    if shop.rate.is_some() && !rows.is_empty() {
        let above = ConditionalFormatFormula::new()
            .set_rule("=AND(ISNUMBER($F2),$F2>kpi_quality_rate)")
            .set_format(&paper.amber);
        sheet.add_conditional_format(1, 4, rows.len() as u32, 7, &above)?;
    }
    Ok(())
}
