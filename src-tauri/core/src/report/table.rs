//! A table on a sheet: columns with their widths, cells of a few kinds, and totals.

use pintui_store::{At, Day, Fen};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Worksheet};

use super::paper::{Drawn, Paper, width};
use crate::insight::rate::Rate;

/// One cell. Text is always written as text, so that `=1+1` from a file never runs.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Text(String),
    Count(i64),
    /// A number with one decimal; an empty cell where it is not known.
    Tenths(Option<f64>),
    /// A difference of two shares in points; an empty cell where it is not known.
    Points(Option<f64>),
    Yuan(Fen),
    /// A share between 0 and 1; an empty cell where it is not known.
    Share(Option<f64>),
    /// A share that a formula computes, with its result.
    Rate(String, f64),
    /// Points of a hundred that a formula computes, with their result.
    Points100(String, f64),
    /// A count or sum that a formula computes, with its result.
    Sum(String, f64),
    /// A sum of money that a formula computes, with its result in yuan.
    SumYuan(String, f64),
    Day(Day),
    Moment(At),
    Empty,
}

impl Cell {
    /// A text, or an empty cell where nobody told it.
    pub(super) fn told(text: Option<&String>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.clone()))
    }
}

/// A column: the key of its title, and how wide it may get.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub(super) key: &'static str,
    pub(super) widest: f64,
}

impl Column {
    /// How many lines a text takes in this column: the writer of a row has to make it high enough.
    fn lines(&self, words: &str) -> u32 {
        let room = self.widest.max(NARROWEST) + MARGIN - 1.0;
        (width(words).min(LONGEST as f64) / room).ceil().clamp(1.0, 20.0) as u32
    }
}

/// A column of figures.
pub(super) const fn figures(key: &'static str) -> Column {
    Column { key, widest: 15.0 }
}

/// A column of words.
pub(super) const fn words(key: &'static str, widest: f64) -> Column {
    Column { key, widest }
}

const NARROWEST: f64 = 9.0;
const MARGIN: f64 = 3.0;
/// Excel refuses longer texts; nobody reads one in a cell.
const LONGEST: usize = 1000;
/// A column fits its first rows; a table of 100,000 rows is not measured to the end.
const MEASURED: usize = 2000;

/// Writes a table from the first row on: fitted, frozen, filtered, its titles on every printed page.
pub(super) fn finish(
    sheet: &mut Worksheet,
    paper: &Paper,
    columns: &[Column],
    rows: &[Vec<Cell>],
    empty: &str,
) -> Drawn {
    let last_column = columns.len() as u16 - 1;
    fit(sheet, paper, &[(columns, rows)])?;
    write(sheet, paper, 0, columns, rows)?;
    sheet.set_freeze_panes(1, 1)?.set_repeat_rows(0, 0)?;
    if rows.is_empty() {
        sheet.write_string_with_format(1, 0, paper.say(empty), &paper.text)?;
    } else {
        sheet.autofilter(0, 0, rows.len() as u32, last_column)?;
    }
    sheet.set_print_area(0, 0, rows.len().max(1) as u32, last_column)?;
    Ok(())
}

/// Writes titles at `top` and the rows under them.
pub(super) fn write(sheet: &mut Worksheet, paper: &Paper, top: u32, columns: &[Column], rows: &[Vec<Cell>]) -> Drawn {
    let mut lines = 1;
    for (at, column) in (0u16..).zip(columns) {
        let title = paper.say(&format!("column.{}", column.key));
        lines = lines.max(column.lines(&title));
        let numbers = rows.first().and_then(|row| row.get(usize::from(at))).is_some_and(Cell::right);
        sheet.write_string_with_format(top, at, title, if numbers { &paper.head_right } else { &paper.head })?;
    }
    sheet.set_row_height(top, 8 + 16 * lines)?;
    for (under, row) in (top + 1..).zip(rows) {
        let mut lines = 1;
        for ((at, cell), column) in (0u16..).zip(row).zip(columns) {
            let needed = if let Cell::Text(words) = cell { column.lines(words) } else { 1 };
            put(sheet, paper, under, at, cell, (needed > 1).then_some(&paper.wrapped))?;
            lines = lines.max(needed);
        }
        if lines > 1 {
            sheet.set_row_height(under, 4 + 16 * lines)?;
        }
    }
    Ok(())
}

/// Sets each column as wide as its title and cells need, within its limit.
pub(super) fn fit(sheet: &mut Worksheet, paper: &Paper, tables: &[(&[Column], &[Vec<Cell>])]) -> Drawn {
    let count = tables.iter().map(|(columns, _)| columns.len()).max().unwrap_or_default();
    for (place, at) in (0..count).zip(0u16..) {
        let needs = tables.iter().filter_map(|(columns, rows)| {
            let column = columns.get(place)?;
            let title = width(&paper.say(&format!("column.{}", column.key)));
            let cells = rows.iter().take(MEASURED).filter_map(|row| row.get(place)).map(Cell::width);
            Some(cells.fold(title, f64::max).min(column.widest))
        });
        sheet.set_column_width(at, needs.fold(NARROWEST, f64::max) + MARGIN)?;
    }
    Ok(())
}

/// Writes one cell in its own format or a given one.
pub(super) fn put(
    sheet: &mut Worksheet,
    paper: &Paper,
    row: u32,
    at: u16,
    cell: &Cell,
    format: Option<&Format>,
) -> Drawn {
    let formula = |formula: &str, result: f64| Formula::new(formula).set_result(result.to_string());
    match cell {
        Cell::Text(words) => sheet.write_string_with_format(row, at, short(words), format.unwrap_or(&paper.text))?,
        Cell::Count(count) => sheet.write_number_with_format(row, at, *count as f64, format.unwrap_or(&paper.count))?,
        Cell::Yuan(money) => sheet.write_number_with_format(row, at, money.yuan(), format.unwrap_or(&paper.yuan))?,
        Cell::Share(Some(share)) => sheet.write_number_with_format(row, at, *share, format.unwrap_or(&paper.rate))?,
        Cell::Rate(how, result) => {
            sheet.write_formula_with_format(row, at, formula(how, *result), format.unwrap_or(&paper.rate))?
        }
        Cell::Points100(how, result) => {
            sheet.write_formula_with_format(row, at, formula(how, *result), format.unwrap_or(&paper.tenths))?
        }
        Cell::Sum(how, result) => {
            sheet.write_formula_with_format(row, at, formula(how, *result), format.unwrap_or(&paper.count))?
        }
        Cell::SumYuan(how, result) => {
            sheet.write_formula_with_format(row, at, formula(how, *result), format.unwrap_or(&paper.yuan))?
        }
        Cell::Day(day) => {
            let date = ExcelDateTime::parse_from_str(&day.text())?;
            sheet.write_datetime_with_format(row, at, date, format.unwrap_or(&paper.day))?
        }
        Cell::Moment(moment) => {
            let time = ExcelDateTime::parse_from_str(&moment.text())?;
            sheet.write_datetime_with_format(row, at, time, format.unwrap_or(&paper.moment))?
        }
        Cell::Tenths(Some(number)) => {
            sheet.write_number_with_format(row, at, *number, format.unwrap_or(&paper.tenths))?
        }
        Cell::Points(Some(share)) => {
            sheet.write_number_with_format(row, at, share * 100.0, format.unwrap_or(&paper.points))?
        }
        Cell::Share(None) | Cell::Tenths(None) | Cell::Points(None) | Cell::Empty => {
            sheet.write_blank(row, at, format.unwrap_or(&paper.text))?
        }
    };
    Ok(())
}

impl Cell {
    fn right(&self) -> bool {
        !matches!(self, Self::Text(_) | Self::Day(_) | Self::Moment(_) | Self::Empty)
    }

    fn width(&self) -> f64 {
        match self {
            Self::Text(words) => width(words),
            Self::Count(count) => width(&count.to_string()) * 1.3,
            Self::Sum(_, result) => width(&format!("{result:.0}")) * 1.3,
            Self::Yuan(money) => width(&format!("{:.2}", money.yuan())) * 1.25 + 1.0,
            Self::SumYuan(_, result) => width(&format!("{result:.2}")) * 1.25 + 1.0,
            Self::Share(_) | Self::Rate(..) | Self::Tenths(_) | Self::Points100(..) => 7.0,
            Self::Points(_) => 10.0,
            Self::Day(_) => 10.0,
            Self::Moment(_) => 16.0,
            Self::Empty => 0.0,
        }
    }
}

/// Rate as a formula over its two counts, and both ends of its interval; empty under the minimum.
pub(super) fn shares(rate: &Rate, hits: char, orders: char, at: usize) -> [Cell; 3] {
    let line = at + 2;
    match (rate.rate, rate.interval) {
        (Some(share), Some([low, high])) => [
            Cell::Rate(format!("={hits}{line}/{orders}{line}"), share),
            Cell::Share(Some(low)),
            Cell::Share(Some(high)),
        ],
        _ => [Cell::Share(None), Cell::Share(None), Cell::Share(None)],
    }
}

fn short(words: &str) -> String {
    match words.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
    }
}
