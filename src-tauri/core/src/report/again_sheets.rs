//! The sheets of buyers who come back, beside the months: by what happened to them, old and new customers, how often
//! they had bought, and products. Counts stand beside each rate.

use rust_xlsxwriter::Worksheet;

use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::again::sheet::{Again, OldShare, OrdersByTimes, ProductAgain};
use crate::insight::rate::Rate;
use crate::locale;

const GROUPS: [Column; 9] = [
    words("again_by", 16.0),
    words("again_group", 26.0),
    figures("again_all"),
    figures("again_buyers"),
    figures("again_hits"),
    figures("again_rate"),
    figures("low"),
    figures("high"),
    figures("again_half_days"),
];
const OLD: [Column; 9] = [
    words("month", 12.0),
    figures("old_orders"),
    figures("old_yuan"),
    figures("new_orders"),
    figures("new_yuan"),
    figures("unknown_orders"),
    figures("old_share"),
    figures("low"),
    figures("high"),
];
const TIMES: [Column; 6] = [
    words("again_times", 18.0),
    figures("orders"),
    figures("returned_orders"),
    figures("returned_rate"),
    figures("quality_orders"),
    figures("rate"),
];
const PRODUCTS: [Column; 7] = [
    words("product", 44.0),
    figures("again_buyers"),
    figures("again_hits"),
    figures("again_rate"),
    figures("orders"),
    figures("quality_orders"),
    figures("rate"),
];

/// Buyers by what happened with their first purchase, and by how its return was handled.
pub(super) fn write_groups(sheet: &mut Worksheet, paper: &Paper, told: &Again) -> Drawn {
    let row = |by: &str, name: String, buyers: i64, again: &Rate, half: Option<i32>| {
        let mut row = vec![Cell::Text(paper.say(&format!("again.by.{by}"))), Cell::Text(name), Cell::Count(buyers)];
        row.extend(shares(again));
        row.push(half.map_or(Cell::Empty, |days| Cell::Count(i64::from(days))));
        row
    };
    let fates = told
        .groups
        .iter()
        .map(|group| row("fate", word(paper, "fate", &group.fate), group.buyers, &group.again, group.half_days));
    let ends = told.returns.groups.iter();
    let ends = ends.map(|group| row("handled", word(paper, "handled", &group.end), group.buyers, &group.again, None));
    let rows: Vec<Vec<Cell>> = fates.chain(ends).collect();
    table::finish(sheet, paper, &GROUPS, &rows, "empty.again")
}

/// Old and new customers by month.
pub(super) fn write_old(sheet: &mut Worksheet, paper: &Paper, months: &[OldShare]) -> Drawn {
    let row = |one: &OldShare| {
        let ends = one.old.interval;
        vec![
            Cell::Text(one.month.clone()),
            Cell::Count(one.old.hits),
            Cell::Yuan(one.old_fen),
            Cell::Count(one.new_orders),
            Cell::Yuan(one.new_fen),
            Cell::Count(one.unknown_orders),
            Cell::Share(one.old.rate),
            Cell::Share(ends.map(|ends| ends[0])),
            Cell::Share(ends.map(|ends| ends[1])),
        ]
    };
    table::finish(sheet, paper, &OLD, &months.iter().map(row).collect::<Vec<_>>(), "empty.again")
}

/// Orders by how often their buyer had bought.
pub(super) fn write_times(sheet: &mut Worksheet, paper: &Paper, times: &[OrdersByTimes]) -> Drawn {
    let row = |one: &OrdersByTimes| {
        vec![
            Cell::Text(locale::text(paper.language, &format!("again.times.{}", one.times)).to_owned()),
            Cell::Count(one.returned.orders),
            Cell::Count(one.returned.hits),
            Cell::Share(one.returned.rate),
            Cell::Count(one.quality.hits),
            Cell::Share(one.quality.rate),
        ]
    };
    table::finish(sheet, paper, &TIMES, &times.iter().map(row).collect::<Vec<_>>(), "empty.again")
}

/// Products by which buyers came, beside their quality returns.
pub(super) fn write_products(sheet: &mut Worksheet, paper: &Paper, products: &[ProductAgain]) -> Drawn {
    let row = |one: &ProductAgain| {
        vec![
            Cell::Text(one.name.clone()),
            Cell::Count(one.again.orders),
            Cell::Count(one.again.hits),
            Cell::Share(one.again.rate),
            Cell::Count(one.quality.orders),
            Cell::Count(one.quality.hits),
            Cell::Share(one.quality.rate),
        ]
    };
    table::finish(sheet, paper, &PRODUCTS, &products.iter().map(row).collect::<Vec<_>>(), "empty.again")
}

fn shares(of: &Rate) -> [Cell; 5] {
    let end = |at: usize| Cell::Share(of.interval.map(|ends| ends[at]));
    [Cell::Count(of.orders), Cell::Count(of.hits), Cell::Share(of.rate), end(0), end(1)]
}

/// A name as the page says it.
fn word(paper: &Paper, of: &str, name: &impl serde::Serialize) -> String {
    let name = serde_json::json!(name);
    locale::text(paper.language, &format!("again.{of}.{}", name.as_str().unwrap_or_default())).to_owned()
}
