//! The first sheet of the KPI workbook: this month beside the last, one honest sentence, two charts.

use pintui_store::At;
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};

use super::chart::{self, Cells};
use super::paper::{Drawn, Paper, counted, percent};
use super::table::{Cell, put};
use crate::insight::class_shares::ClassShares;
use crate::insight::kpi::{Kpi, KpiFigures};
use crate::insight::rate::Rate;

/// The figures that carry a name, in the order of their rows; the name is `kpi_<it>`.
pub(super) const NAMED: [&str; 9] = [
    "month",
    "orders",
    "quality_orders",
    "quality_rate",
    "cases",
    "refund_total",
    "compensation_total",
    "checks_done",
    "checks_failed",
];
const HEAD: u32 = 3;
/// The last of the five columns.
const LAST: u16 = 4;
const WIDTHS: [f64; 5] = [30.0, 15.0, 15.0, 13.0, 42.0];
const CHART_WIDTH: u32 = 810;

/// The locale key of a named figure.
pub(super) fn figure_key(name: &str) -> String {
    format!("figure.{}", name.trim_end_matches("_total"))
}

/// A figure's value in a month.
pub(super) fn value(name: &str, month: &str, figures: &KpiFigures) -> Cell {
    match name {
        "month" => Cell::Text(month.to_owned()),
        "orders" => Cell::Count(figures.quality.orders),
        "quality_orders" => Cell::Count(figures.quality.hits),
        "quality_rate" => Cell::Share(figures.quality.rate),
        "cases" => Cell::Count(figures.cases),
        "refund_total" => Cell::Yuan(figures.refund_fen),
        "compensation_total" => Cell::Yuan(figures.compensation_fen),
        "checks_done" => Cell::Count(figures.checks_done),
        _ => Cell::Count(figures.checks_failed),
    }
}

/// Where the two charts find their figures.
pub(super) struct Sources<'a> {
    pub(super) days: Option<Cells<'a>>,
    /// Whether enough days have a rate of their own to draw it.
    pub(super) days_have_rates: bool,
    pub(super) reasons: Option<Cells<'a>>,
}

/// Gives the nine figures their names in the workbook.
pub(super) fn name_figures(book: &mut Workbook, sheet: &str) -> Drawn {
    for (row, name) in (HEAD + 2..).zip(NAMED) {
        book.define_name(format!("kpi_{name}"), &format!("='{sheet}'!$B${row}"))?;
    }
    Ok(())
}

/// Fills the sheet; answers the last row that is printed.
pub(super) fn write(
    sheet: &mut Worksheet,
    paper: &Paper,
    kpi: &Kpi,
    sources: &Sources<'_>,
    made_at: At,
    minimum: i64,
) -> Drawn<u32> {
    for (at, width) in (0u16..).zip(WIDTHS) {
        sheet.set_column_width(at, width)?;
    }
    let title = paper.fill("kpi.title", &[("shop", &kpi.shop), ("month", &month_text(paper, &kpi.month))]);
    sheet.set_row_height(0, 30)?.write_string_with_format(0, 0, &title, &paper.title)?;
    lines(sheet, paper, 1, &paper.say("kpi.rule"))?;
    lines(sheet, paper, 2, &paper.fill("made", &[("at", &made_at.0.format("%Y-%m-%d %H:%M"))]))?;
    head(sheet, paper, kpi)?;
    let before = month_before(&kpi.month);
    for (row, name) in (HEAD + 1..).zip(NAMED) {
        sheet.set_row_height(row, 21)?;
        sheet.write_string_with_format(row, 0, paper.say(&figure_key(name)), &paper.text)?;
        let now = value(name, &kpi.month, &kpi.figures);
        put(sheet, paper, row, 1, &now, Some(&bold_of(paper, &now)))?;
        let then = value(name, &before, &kpi.before);
        let right = if name == "month" { Some(&paper.right) } else { None };
        put(sheet, paper, row, 2, &then, right)?;
        change(sheet, paper, row, name, kpi)?;
        sheet.write_string_with_format(row, LAST, note(paper, name, kpi, minimum), &paper.text)?;
    }
    let mut row = HEAD + 1 + NAMED.len() as u32 + 1;
    for said in sentences(paper, kpi) {
        lines(sheet, paper, row, &said)?;
        row += 1;
    }
    charts(sheet, paper, sources, row + 1)
}

fn head(sheet: &mut Worksheet, paper: &Paper, kpi: &Kpi) -> Drawn {
    let (now, then) = (month_text(paper, &kpi.month), month_text(paper, &month_before(&kpi.month)));
    sheet.set_row_height(HEAD, 24)?;
    sheet.write_string_with_format(HEAD, 0, paper.say("column.figure"), &paper.head)?;
    sheet.write_string_with_format(HEAD, 1, now, &paper.head_right)?;
    sheet.write_string_with_format(HEAD, 2, then, &paper.head_right)?;
    sheet.write_string_with_format(HEAD, 3, paper.say("column.change"), &paper.head_right)?;
    sheet.write_string_with_format(HEAD, LAST, paper.say("column.note"), &paper.head)?;
    Ok(())
}

fn bold_of(paper: &Paper, cell: &Cell) -> Format {
    match cell {
        Cell::Text(_) => &paper.right,
        Cell::Yuan(_) => &paper.yuan,
        Cell::Share(_) => &paper.rate,
        _ => &paper.count,
    }
    .clone()
    .set_bold()
}

/// A month's change: points for a rate, a count for few, per cent for the rest; nothing against nothing.
fn change(sheet: &mut Worksheet, paper: &Paper, row: u32, name: &str, kpi: &Kpi) -> Drawn {
    let number = |figures: &KpiFigures| match value(name, "", figures) {
        Cell::Count(count) => Some(count as f64),
        Cell::Yuan(money) => Some(money.yuan()),
        Cell::Share(share) => share,
        _ => None,
    };
    let line = row + 1;
    let (how, result, format) = match (name, number(&kpi.figures), number(&kpi.before)) {
        ("quality_rate", Some(now), Some(then)) => {
            (format!("=(B{line}-C{line})*100"), (now - then) * 100.0, &paper.points)
        }
        ("quality_orders" | "checks_failed", Some(now), Some(then)) => {
            (format!("=B{line}-C{line}"), now - then, &paper.difference)
        }
        (_, Some(now), Some(then)) if then > 0.0 => (format!("=B{line}/C{line}-1"), now / then - 1.0, &paper.change),
        _ => {
            sheet.write_blank(row, 3, &paper.text)?;
            return Ok(());
        }
    };
    sheet.write_formula_with_format(row, 3, Formula::new(how).set_result(result.to_string()), format)?;
    Ok(())
}

fn note(paper: &Paper, name: &str, kpi: &Kpi, minimum: i64) -> String {
    match (name, kpi.figures.quality) {
        ("quality_rate", _) if !kpi.signed_told => paper.say("note.unsigned"),
        ("quality_rate", Rate { interval: Some([low, high]), .. }) => {
            paper.fill("note.interval", &[("low", &percent(low)), ("high", &percent(high))])
        }
        ("quality_rate", Rate { orders, .. }) => paper.fill("note.few", &[("orders", &orders), ("minimum", &minimum)]),
        _ => String::new(),
    }
}

/// What the month says in words, without claiming more than the intervals allow.
fn sentences(paper: &Paper, kpi: &Kpi) -> Vec<String> {
    let compared = || comparison(paper, &kpi.figures.quality, &kpi.before.quality);
    let mut said = vec![if kpi.signed_told { compared() } else { paper.say("summary.unsigned") }];
    if kpi.young_orders > 0 {
        said.push(
            paper.fill("note.young_orders", &[("days", &kpi.young_days), ("orders", &counted(kpi.young_orders))]),
        );
    }
    if kpi.classes.cases > 0 {
        said.push(classes(paper, &kpi.classes));
    }
    let undated = &kpi.figures.undated;
    if undated.cases > 0 {
        let (cases, amount) = (counted(undated.cases), paper.money(undated.amount_fen));
        said.push(paper.fill("note.undated", &[("cases", &cases), ("amount", &amount)]));
    }
    let estimated = &kpi.figures.estimated;
    if estimated.cases > 0 {
        let (cases, amount) = (counted(estimated.cases), paper.money(estimated.amount_fen));
        said.push(paper.fill("note.estimated", &[("cases", &cases), ("amount", &amount)]));
    }
    if kpi.quarantined > 0 {
        said.push(paper.fill("note.quarantined", &[("rows", &counted(kpi.quarantined))]));
    }
    said
}

/// Where the month's cases belong, and by which version of the lexicon.
fn classes(paper: &Paper, of: &ClassShares) -> String {
    let share = |main: &str| {
        let tenths = of.mains.iter().find(|share| share.main == main).map_or(0, |share| share.share_tenths);
        format!("{}.{}%", tenths / 10, tenths % 10)
    };
    let shares = ["goods", "transport", "buyer", "other", "unclassified"].map(|main| (main, share(main)));
    let cases = counted(of.cases);
    let mut with: Vec<(&str, &dyn std::fmt::Display)> = vec![("cases", &cases)];
    with.extend(shares.iter().map(|(main, share)| (*main, share as &dyn std::fmt::Display)));
    match &of.version {
        None => paper.fill("note.classes.now", &with),
        Some(version) => {
            let day = version.closed_at.day();
            with.extend([("number", &version.number as &dyn std::fmt::Display), ("day", &day)]);
            paper.fill("note.classes.version", &with)
        }
    }
}

fn comparison(paper: &Paper, now: &Rate, then: &Rate) -> String {
    let (Some(rate), Some([low, high])) = (now.rate, now.interval) else { return paper.say("summary.few") };
    let (Some(before), Some([low_before, high_before])) = (then.rate, then.interval) else {
        return paper.fill("summary.alone", &[("rate", &percent(rate))]);
    };
    let points = format!("{:.2}", ((rate - before) * 100.0).abs());
    let key = match (rate < before, high < low_before || high_before < low) {
        _ if points == "0.00" => "summary.same",
        (true, false) => "summary.lower",
        (true, true) => "summary.clearly_lower",
        (false, false) => "summary.higher",
        (false, true) => "summary.clearly_higher",
    };
    paper.fill(key, &[("rate", &percent(rate)), ("points", &points)])
}

fn charts(sheet: &mut Worksheet, paper: &Paper, sources: &Sources<'_>, from: u32) -> Drawn<u32> {
    let mut row = from;
    if let Some(days) = &sources.days {
        let mut drawn = if sources.days_have_rates {
            chart::line_of_days(&paper.say("chart.daily_rate"), days, "0.0%")
        } else {
            chart::columns_of_days(&paper.say("chart.daily_hits"), days, "0")
        };
        sheet.insert_chart(row, 0, drawn.set_width(CHART_WIDTH).set_height(270))?;
        row += 15;
    }
    if let Some(reasons) = &sources.reasons {
        let bars = reasons.last - reasons.first + 1;
        let height = 80 + 26 * bars;
        let mut drawn = chart::bars(&paper.say("chart.reasons"), reasons);
        sheet.insert_chart(row, 0, drawn.set_width(CHART_WIDTH).set_height(height))?;
        row += height / 20 + 2;
    }
    Ok(row)
}

/// Writes a sentence over the whole width, as high as it needs to be.
pub(super) fn lines(sheet: &mut Worksheet, paper: &Paper, row: u32, said: &str) -> Drawn {
    let room: f64 = WIDTHS.iter().sum();
    let needed = (super::paper::width(said) * 1.1 / room).ceil().max(1.0);
    sheet.set_row_height(row, 18.0 * needed)?;
    sheet.merge_range(row, 0, row, LAST, said, &paper.quiet)?;
    Ok(())
}

fn month_before(month: &str) -> String {
    let (year, number) = parts(month);
    if number == 1 { format!("{:04}-12", year - 1) } else { format!("{year:04}-{:02}", number - 1) }
}

/// `2026-10` as a heading.
pub(super) fn month_text(paper: &Paper, month: &str) -> String {
    let (year, number) = parts(month);
    paper.fill("month", &[("year", &year), ("month", &number)])
}

fn parts(month: &str) -> (i32, u32) {
    let (year, number) = month.split_once('-').unwrap_or((month, ""));
    (year.parse().unwrap_or_default(), number.parse().unwrap_or_default())
}
