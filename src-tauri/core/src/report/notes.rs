//! The last sheet of a workbook: in plain words, what each figure counts, and how to refer to it.

use rust_xlsxwriter::Worksheet;

use super::kpi_overview::{NAMED, figure_key};
use super::paper::{Drawn, Paper, width};

const TERM: f64 = 26.0;
const MEANING: f64 = 84.0;
const KPI: [&str; 11] = [
    "orders",
    "quality_orders",
    "quality_rate",
    "interval",
    "young",
    "cases",
    "refund",
    "compensation",
    "checks",
    "reasons",
    "again",
];
const DAILY: [&str; 6] = ["window", "quality_rate", "interval", "young", "day_cases", "reasons"];

/// The notes of the daily workbook.
pub(super) fn write_daily(sheet: &mut Worksheet, paper: &Paper, minimum: i64) -> Drawn {
    let last = meanings(sheet, paper, &DAILY, minimum)?;
    sheet.set_print_area(0, 0, last, 1)?;
    Ok(())
}

/// The notes of the KPI workbook, with the names that other sheets can refer to.
pub(super) fn write_kpi(sheet: &mut Worksheet, paper: &Paper, minimum: i64) -> Drawn {
    let mut row = meanings(sheet, paper, &KPI, minimum)? + 2;
    sheet.write_string_with_format(row, 0, paper.say("names.title"), &paper.section)?;
    sheet.write_string_with_format(row + 1, 0, paper.say("names.hint"), &paper.text)?;
    row += 2;
    for (at, key) in (0u16..).zip(["column.name", "column.figure_named"]) {
        sheet.write_string_with_format(row, at, paper.say(key), &paper.head)?;
    }
    for name in NAMED {
        row += 1;
        sheet.write_string_with_format(row, 0, format!("kpi_{name}"), &paper.strong)?;
        sheet.write_string_with_format(row, 1, paper.say(&figure_key(name)).trim(), &paper.text)?;
    }
    sheet.set_print_area(0, 0, row, 1)?;
    Ok(())
}

/// Answers the last row.
fn meanings(sheet: &mut Worksheet, paper: &Paper, of: &[&str], minimum: i64) -> Drawn<u32> {
    sheet.set_column_width(0, TERM + 3.0)?.set_column_width(1, MEANING)?;
    for (at, key) in (0u16..).zip(["column.term", "column.meaning"]) {
        sheet.write_string_with_format(0, at, paper.say(key), &paper.head)?;
    }
    sheet.set_row_height(0, 24)?.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    let mut row = 0;
    for name in of {
        row += 1;
        let meaning = paper.fill(&format!("define.{name}.text"), &[("minimum", &minimum)]);
        let term = paper.say(&format!("define.{name}.term"));
        let lines = (width(&meaning) / MEANING).max(width(&term) / TERM).ceil();
        sheet.set_row_height(row, 6.0 + 17.0 * lines)?;
        sheet.write_string_with_format(row, 0, term, &paper.strong)?;
        sheet.write_string_with_format(row, 1, meaning, &paper.wrapped)?;
    }
    Ok(row)
}
