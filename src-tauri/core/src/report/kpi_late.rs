//! What came in after a month was closed: the figures as they would be now, and the returns by name.

use rust_xlsxwriter::Worksheet;

use super::kpi_overview::{NAMED, figure_key, value};
use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, put, words};
use crate::cases::list::CaseRow;
use crate::insight::closed::Closing;
use crate::insight::kpi::Kpi;
use crate::locale;

const COLUMNS: [Column; 7] = [
    words("applied_at", 17.0),
    words("case_no", 22.0),
    words("order_no", 22.0),
    words("product", 36.0),
    words("reason", 24.0),
    figures("refund_yuan"),
    words("counts_in_month", 16.0),
];

/// The list from the first row on; the figures of then and now below it.
pub(super) fn write_late(
    sheet: &mut Worksheet,
    paper: &Paper,
    kpi: &Kpi,
    closing: &Closing,
    late: &[CaseRow],
) -> Drawn {
    let rows: Vec<Vec<Cell>> = late.iter().map(|case| row(paper, kpi, case)).collect();
    table::finish(sheet, paper, &COLUMNS, &rows, "empty.after_closing")?;
    let mut at = rows.len().max(1) as u32 + 2;
    let key = format!("actor.{}", closing.by);
    let who = Some(locale::text(paper.language, &key)).filter(|told| *told != key).unwrap_or(&closing.by);
    let said = paper
        .fill("kpi.closed", &[("at", &closing.at.0.format("%Y-%m-%d %H:%M")), ("by", &who), ("count", &late.len())]);
    sheet.write_string_with_format(at, 0, &said, &paper.strong)?;
    at += 1;
    for (column, key) in [(0, "column.figure"), (1, "column.at_closing"), (2, "column.now")] {
        sheet.write_string_with_format(at, column, paper.say(key), &paper.head)?;
    }
    // the month's own name is no figure
    for name in &NAMED[1..] {
        at += 1;
        put(sheet, paper, at, 0, &Cell::Text(paper.say(&figure_key(name))), None)?;
        put(sheet, paper, at, 1, &value(name, &kpi.month, &kpi.figures), None)?;
        put(sheet, paper, at, 2, &value(name, &kpi.month, &closing.now), None)?;
    }
    let last = COLUMNS.len() as u16 - 1;
    sheet.set_print_area(0, 0, at, last)?;
    Ok(())
}

fn row(paper: &Paper, kpi: &Kpi, case: &CaseRow) -> Vec<Cell> {
    let in_month = case.applied_at.is_some_and(|at| at.day().text().starts_with(&kpi.month));
    vec![
        case.applied_at.map_or(Cell::Empty, Cell::Moment),
        Cell::Text(case.case_no.clone()),
        Cell::told(case.order_no.as_ref()),
        Cell::told(case.product.as_ref()),
        Cell::told(case.reason.as_ref()),
        case.refund_fen.map_or(Cell::Empty, Cell::Yuan),
        Cell::Text(paper.say(if in_month { "yes" } else { "no" })),
    ]
}
