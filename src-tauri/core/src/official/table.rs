//! A table pasted from the platform's page or from a workbook: which column is which.
//!
//! A header decides by its words. Without one: the column of days, the one with per cent signs or
//! decimals is the rate, and of two whole numbers the larger is the orders. The owner sees the
//! result in a table that can be changed before anything is kept.

use pintui_store::Day;

use super::typed::{TypedFigure, day_of};
use crate::intake::mapping::pasted::{self, Blanks};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Day,
    Orders,
    Quality,
    Rate,
}

const DAY: [&str; 4] = ["日期", "时间", "時間", "date"];
const RATE: [&str; 4] = ["率", "占比", "佔比", "rate"];
const QUALITY: [&str; 6] = ["品退", "品质", "品質", "质量", "退", "quality"];
const ORDERS: [&str; 5] = ["订单", "訂單", "签收", "支付", "orders"];

/// The rows of a pasted table; cells that fit no column are left out.
pub fn rows(text: &str, today: Day) -> Vec<TypedFigure> {
    let mut lines = pasted::lines(text, Blanks::Part);
    let named = lines.first().and_then(|first| named(first));
    if named.is_some() {
        lines.remove(0);
    }
    let columns = named.unwrap_or_else(|| judged(&lines, today));
    let typed = |cells: &Vec<String>| {
        let mut typed = TypedFigure::default();
        for (cell, column) in cells.iter().zip(&columns) {
            let place = match column {
                Some(Column::Day) => &mut typed.day,
                Some(Column::Orders) => &mut typed.orders,
                Some(Column::Quality) => &mut typed.quality_orders,
                Some(Column::Rate) => &mut typed.rate,
                None => continue,
            };
            if place.is_empty() {
                place.clone_from(cell);
            }
        }
        typed
    };
    lines.iter().map(typed).collect()
}

/// The columns by the words of a header; none where the first row is no header.
fn named(first: &[String]) -> Option<Vec<Option<Column>>> {
    if first.iter().any(|cell| cell.contains(|c: char| c.is_ascii_digit())) {
        return None;
    }
    let column = |cell: &String| {
        let has = |words: &[&str]| words.iter().any(|word| cell.to_lowercase().contains(word));
        // 品退率 is a rate before it is a quality count, 品退订单 a quality count before it is orders.
        [
            (Column::Day, has(&DAY)),
            (Column::Rate, has(&RATE)),
            (Column::Quality, has(&QUALITY)),
            (Column::Orders, has(&ORDERS)),
        ]
        .into_iter()
        .find_map(|(column, found)| found.then_some(column))
    };
    let columns: Vec<_> = first.iter().map(column).collect();
    columns.contains(&Some(Column::Day)).then_some(columns)
}

fn judged(lines: &[Vec<String>], today: Day) -> Vec<Option<Column>> {
    let width = lines.iter().map(Vec::len).max().unwrap_or(0);
    let cells = |at: usize| lines.iter().filter_map(move |line| line.get(at)).filter(|cell| !cell.is_empty());
    let is_day = |cell: &String| {
        let bare = cell.len() == 8 || cell.contains(['-', '/', '年', '月']);
        bare && day_of(cell, today) != Err("day_unreadable")
    };
    let day = (0..width).find(|at| cells(*at).any(is_day));
    let is_rate = |at: usize| cells(at).any(|cell| cell.contains(['%', '％', '.']));
    let sum = |at: usize| -> i64 { cells(at).filter_map(|cell| cell.replace(',', "").parse::<i64>().ok()).sum() };
    let others: Vec<usize> = (0..width).filter(|at| Some(*at) != day).collect();
    let rate = others.iter().copied().find(|at| is_rate(*at));
    let mut counts: Vec<usize> = others.into_iter().filter(|at| Some(*at) != rate).collect();
    counts.sort_by_key(|at| std::cmp::Reverse(sum(*at)));
    // One column beside the day, without a sign: a rate, whose cells then say what is missing.
    let lone = rate.is_none() && counts.len() == 1;
    (0..width)
        .map(|at| match at {
            _ if Some(at) == day => Some(Column::Day),
            _ if Some(at) == rate || lone => Some(Column::Rate),
            _ if counts.first() == Some(&at) => Some(Column::Orders),
            _ if counts.get(1) == Some(&at) => Some(Column::Quality),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<[String; 4]> {
        let today = "2026-11-24".parse().expect("a date");
        rows(text, today).into_iter().map(|row| [row.day, row.orders, row.quality_orders, row.rate]).collect()
    }

    #[test]
    fn a_header_decides_which_column_is_which() {
        let read = read("品退率\t日期\t品退订单数\t签收订单数\n1.70%\t2026-11-20\t21\t1,234\n");
        assert_eq!(read, [["2026-11-20", "1,234", "21", "1.70%"]]);
    }

    #[test]
    fn two_columns_without_a_header_are_day_and_rate() {
        assert_eq!(read("2026-11-20\t1.7%\n2026-11-19\t1.6%")[1], ["2026-11-19", "", "", "1.6%"]);
        assert_eq!(read("11-20 1.7%")[0], ["11-20", "", "", "1.7%"]);
        assert_eq!(read("2026-11-20,1.7%")[0], ["2026-11-20", "", "", "1.7%"]);
        assert_eq!(read("2026-11-20\t2")[0], ["2026-11-20", "", "", "2"]);
    }

    #[test]
    fn of_two_whole_numbers_the_larger_is_the_orders() {
        assert_eq!(read("2026-11-20\t21\t1234\n2026-11-19\t20\t1200")[0], ["2026-11-20", "1234", "21", ""]);
    }

    #[test]
    fn blank_lines_are_no_rows_and_a_bad_cell_stays_to_be_told() {
        assert_eq!(read("\n \n日期\t品退率\n昨天\tabc\n"), [["昨天", "", "", "abc"]]);
        assert_eq!(read(""), [[""; 4]; 0]);
    }
}
