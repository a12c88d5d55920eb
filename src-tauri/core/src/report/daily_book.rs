//! The daily workbook: the day's figures, 30 days of trend, reasons, products, and what runs out of time.

use std::fmt::Display;

use pintui_store::{At, Fen, Result};
use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet};

use super::chart::{self, Cells, MOST_BARS};
use super::kpi_sheets::write_reasons;
use super::notes;
use super::paper::{self, Drawn, Page, Paper, counted, percent};
use super::table::{self, Cell, Column, figures, words};
use crate::cases::list::CaseRow;
use crate::insight::daily::{ProductCount, Refunded};
use crate::insight::rate::Rate;
use crate::insight::today::{Today, TrendDay};
use crate::locale;

const CHART_WIDTH: u32 = 700;

/// The workbook as the bytes of its file.
pub(super) fn write(today: &Today, paper: &Paper, made_at: At) -> Result<Vec<u8>> {
    lay_out(today, paper, made_at).map_err(paper::fault)
}

fn lay_out(today: &Today, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let daily = &today.daily;
    let title = paper.fill("daily.title", &[("shop", &daily.shop), ("date", &daily.date)]);
    let mut book = paper::workbook(paper, &title, "daily.subject", made_at)?;
    let sheet = new_sheet(&mut book, paper, "sheet.day", Page::One, today)?;
    write_day(sheet, paper, today, &title, made_at)?;
    write_trend(new_sheet(&mut book, paper, "sheet.trend", Page::Tall, today)?, paper, &today.trend)?;
    write_reasons(new_sheet(&mut book, paper, "sheet.reasons", Page::Tall, today)?, paper, &daily.reasons)?;
    let sheet = new_sheet(&mut book, paper, "sheet.products", Page::Tall, today)?;
    write_products(sheet, paper, &daily.products)?;
    write_due(new_sheet(&mut book, paper, "sheet.due", Page::Wide, today)?, paper, &today.due)?;
    notes::write_daily(new_sheet(&mut book, paper, "sheet.notes", Page::Tall, today)?, paper, today.minimum)?;
    book.save_to_buffer()
}

fn new_sheet<'a>(
    book: &'a mut Workbook,
    paper: &Paper,
    name: &str,
    page: Page,
    today: &Today,
) -> Drawn<&'a mut Worksheet> {
    let sheet = book.add_worksheet();
    sheet.set_name(paper.say(name))?;
    paper::set_up(sheet, paper, page, &today.daily.shop, &today.daily.date.text());
    Ok(sheet)
}

fn write_day(sheet: &mut Worksheet, paper: &Paper, today: &Today, title: &str, made_at: At) -> Drawn {
    for (at, width) in (0u16..).zip([32.0, 22.0, 46.0]) {
        sheet.set_column_width(at, width)?;
    }
    let made = paper.fill("made", &[("at", &made_at.0.format("%Y-%m-%d %H:%M"))]);
    sheet.set_row_height(0, 30)?.write_string_with_format(0, 0, title, &paper.title)?;
    sheet.write_string_with_format(1, 0, made, &paper.quiet.clone().unset_text_wrap())?;
    sheet.set_row_height(2, 24)?;
    sheet.write_string_with_format(2, 0, paper.say("column.figure"), &paper.head)?;
    sheet.write_string_with_format(2, 1, paper.say("column.value"), &paper.head_right)?;
    sheet.write_string_with_format(2, 2, paper.say("column.note"), &paper.head)?;
    let mut row = 2;
    for (key, cell, note) in day_figures(paper, today) {
        row += 1;
        sheet.set_row_height(row, 21)?;
        sheet.write_string_with_format(row, 0, paper.say(&format!("figure.{key}")), &paper.text)?;
        table::put(sheet, paper, row, 1, &cell, Some(&bold_of(paper, &cell)))?;
        sheet.write_string_with_format(row, 2, note, &paper.text)?;
    }
    row += 2;
    let mut said = Vec::new();
    if let Some(young) = today.young.filter(|young| young.orders > 0) {
        let told: [(&str, &dyn Display); 2] = [("orders", &counted(young.orders)), ("days", &young.after_days)];
        said.push(paper.fill("note.young_window", &told));
    }
    if today.untold.no_returns {
        said.push(paper.say("note.no_returns").to_owned());
    }
    if let (1.., Some(most)) = (today.untold.orders, today.untold.at_most.rate) {
        said.push(paper.fill("note.untold", &[("orders", &counted(today.untold.orders)), ("rate", &percent(most))]));
    }
    if today.quarantined > 0 {
        said.push(paper.fill("note.quarantined", &[("rows", &counted(today.quarantined))]));
    }
    for sentence in said {
        sheet.write_string_with_format(row, 0, sentence, &paper.quiet.clone().unset_text_wrap())?;
        row += 1;
    }
    row = draw(sheet, paper, today, row + 1)?;
    sheet.set_print_area(0, 0, row, 2)?.set_freeze_panes(3, 0)?;
    Ok(())
}

/// The rows of the first sheet: locale key, value, note.
fn day_figures(paper: &Paper, today: &Today) -> Vec<(&'static str, Cell, String)> {
    let daily = &today.daily;
    let judged = Rate { orders: daily.orders, hits: daily.quality_orders, rate: daily.rate, interval: daily.interval };
    let range = |rate: &Rate| match rate.interval {
        Some([low, high]) => paper.fill("note.interval", &[("low", &percent(low)), ("high", &percent(high))]),
        None => paper.fill("note.few", &[("orders", &rate.orders), ("minimum", &today.minimum)]),
    };
    let quiet = String::new;
    let money = |sum: Fen, cases: i64, unknown: i64| {
        if unknown > 0 && unknown == cases { Cell::Empty } else { Cell::Yuan(sum) }
    };
    let missing = |unknown: i64| match unknown {
        0 => String::new(),
        some => paper.fill("note.unknown_money", &[("cases", &counted(some))]),
    };
    let (asked, back) = (&daily.applied, &daily.refunded);
    vec![
        ("date", Cell::Day(daily.date), quiet()),
        ("rule", Cell::Text(rule_name(paper, &daily.rule)), quiet()),
        ("cohort", Cell::Count(daily.orders), quiet()),
        ("quality_orders", Cell::Count(daily.quality_orders), quiet()),
        ("quality_rate", Cell::Share(daily.rate), range(&judged)),
        ("without_withdrawn", Cell::Share(today.without_withdrawn.rate), range(&today.without_withdrawn)),
        ("week_before", Cell::Share(today.week_before.rate), range(&today.week_before)),
        ("applied", Cell::Count(daily.applied.cases), quiet()),
        ("applied_quality", Cell::Count(daily.applied.quality_cases), quiet()),
        (
            "requested",
            money(asked.refund_requested_fen, asked.cases, today.applied_unknown),
            missing(today.applied_unknown),
        ),
        ("refunded", Cell::Count(daily.refunded.cases), quiet()),
        (
            "refunded_yuan",
            money(back.amount_fen, back.cases, today.refunded_unknown),
            missing(today.refunded_unknown) + &undated(paper, &today.undated),
        ),
        ("checks_done", Cell::Count(today.checks_done), quiet()),
        ("checks_failed", Cell::Count(today.checks_failed), quiet()),
        ("due", Cell::Count(today.due_count), quiet()),
        ("due_yuan", money(today.due_fen, today.due_count, today.due_unknown), missing(today.due_unknown)),
    ]
}

/// Refunds that count on no day, since nothing tells theirs.
fn undated(paper: &Paper, of: &Refunded) -> String {
    match of.cases {
        0 => String::new(),
        some => {
            paper.fill("note.undated.window", &[("cases", &counted(some)), ("amount", &paper.money(of.amount_fen))])
        }
    }
}

fn rule_name(paper: &Paper, id: &str) -> String {
    let key = format!("rule.{id}");
    let name = paper.say(&key);
    if name.ends_with(&key) { id.to_owned() } else { name }
}

fn bold_of(paper: &Paper, cell: &Cell) -> Format {
    match cell {
        Cell::Text(_) => &paper.right,
        Cell::Day(_) => return paper.day.clone().set_bold().set_indent(0).set_align(FormatAlign::Right),
        Cell::Yuan(_) => &paper.yuan,
        Cell::Share(_) => &paper.rate,
        _ => &paper.count,
    }
    .clone()
    .set_bold()
}

/// The trend, and below it the reasons; answers the last row they cover.
fn draw(sheet: &mut Worksheet, paper: &Paper, today: &Today, from: u32) -> Drawn<u32> {
    let (trend, reasons) = (paper.say("sheet.trend"), paper.say("sheet.reasons"));
    let mut row = from;
    if today.trend.len() > 1 {
        let rated = today.trend.iter().filter(|day| day.rolling.rate.is_some()).count() * 2 >= today.trend.len();
        let last = today.trend.len() as u32;
        let cells = Cells { sheet: &trend, first: 1, last, names: 0, values: if rated { 3 } else { 2 } };
        let mut drawn = if rated {
            chart::line_of_days(&paper.say("chart.trend"), &cells, "0.0%")
        } else {
            chart::columns_of_days(&paper.say("chart.trend_hits"), &cells, "0")
        };
        sheet.insert_chart(row, 0, drawn.set_width(CHART_WIDTH).set_height(260))?;
        row += 14;
    }
    if !today.daily.reasons.is_empty() {
        let bars = (today.daily.reasons.len() as u32).min(MOST_BARS);
        let cells = Cells { sheet: &reasons, first: 1, last: bars, names: 0, values: 2 };
        let height = 80 + 26 * bars;
        let mut drawn = chart::bars(&paper.say("chart.reasons"), &cells);
        sheet.insert_chart(row, 0, drawn.set_width(CHART_WIDTH).set_height(height))?;
        row += height / 20 + 2;
    }
    Ok(row)
}

const TREND: [Column; 8] = [
    words("date", 12.0),
    figures("rolling_orders"),
    figures("rolling_hits"),
    figures("rate"),
    figures("low"),
    figures("high"),
    figures("single_orders"),
    figures("single_hits"),
];

fn write_trend(sheet: &mut Worksheet, paper: &Paper, trend: &[TrendDay]) -> Drawn {
    let row = |(at, day): (usize, &TrendDay)| {
        let [rate, low, high] = table::shares(&day.rolling, 'C', 'B', at);
        vec![
            Cell::Day(day.date),
            Cell::Count(day.rolling.orders),
            Cell::Count(day.rolling.hits),
            rate,
            low,
            high,
            Cell::Count(day.single.orders),
            Cell::Count(day.single.hits),
        ]
    };
    let rows: Vec<Vec<Cell>> = trend.iter().enumerate().map(row).collect();
    table::finish(sheet, paper, &TREND, &rows, "empty.products")
}

const PRODUCTS: [Column; 6] = [
    words("product_id", 22.0),
    words("product", 46.0),
    figures("cohort"),
    figures("quality_orders"),
    figures("rate"),
    words("note", 20.0),
];

fn write_products(sheet: &mut Worksheet, paper: &Paper, products: &[ProductCount]) -> Drawn {
    let row = |(at, product): (usize, &ProductCount)| {
        let line = at + 2;
        vec![
            Cell::Text(product.product_id.clone()),
            Cell::Text(product.name.clone()),
            Cell::Count(product.orders),
            Cell::Count(product.quality_orders),
            product.rate.map_or(Cell::Share(None), |rate| Cell::Rate(format!("=D{line}/C{line}"), rate)),
            Cell::Text(if product.rate.is_none() { paper.say("note.few_short") } else { String::new() }),
        ]
    };
    let rows: Vec<Vec<Cell>> = products.iter().enumerate().map(row).collect();
    table::finish(sheet, paper, &PRODUCTS, &rows, "empty.products")
}

const DUE: [Column; 7] = [
    words("deadline", 16.0),
    words("case_no", 24.0),
    words("order_no", 24.0),
    words("product", 40.0),
    words("reason", 30.0),
    words("status", 14.0),
    figures("requested"),
];

fn write_due(sheet: &mut Worksheet, paper: &Paper, due: &[CaseRow]) -> Drawn {
    let text = |text: &Option<String>| Cell::Text(text.clone().unwrap_or_default());
    let row = |case: &CaseRow| {
        vec![
            case.deadline_at.map_or(Cell::Empty, Cell::Moment),
            Cell::Text(case.case_no.clone()),
            text(&case.order_no),
            Cell::Text(case.product.clone().unwrap_or_default()),
            Cell::Text(case.reason.clone().unwrap_or_default()),
            Cell::Text(locale::text(paper.language, &format!("waits.{}", case.waits.name())).to_owned()),
            case.refund_fen.map_or(Cell::Empty, Cell::Yuan),
        ]
    };
    let rows: Vec<Vec<Cell>> = due.iter().map(row).collect();
    table::finish(sheet, paper, &DUE, &rows, "empty.due")
}
