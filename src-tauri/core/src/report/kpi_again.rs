//! Who bought again: first buyers of each month and how many came back within 30, 60, 90 and 180 days.

use rust_xlsxwriter::Worksheet;

use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::again::{CohortMonth, Within};

const AGAIN: [Column; 8] = [
    words("again_month", 14.0),
    figures("again_days"),
    figures("again_buyers"),
    figures("again_hits"),
    figures("again_rate"),
    figures("low"),
    figures("high"),
    words("note", 24.0),
];

/// First buyers by month, and all that had the days together.
pub(super) type Cohorts = (Vec<CohortMonth>, Vec<Within>);

pub(super) fn write_again(sheet: &mut Worksheet, paper: &Paper, (months, whole): &Cohorts) -> Drawn {
    let all = (paper.say("again.whole"), whole);
    let named = months.iter().map(|month| (month.month.clone(), &month.within));
    let lines = named.chain((!months.is_empty()).then_some(all));
    let cells = lines.flat_map(|(name, within)| within.iter().map(move |one| (name.clone(), one)));
    let rows: Vec<Vec<Cell>> = cells.enumerate().map(|(at, (name, one))| row(paper, at, name, one)).collect();
    table::finish(sheet, paper, &AGAIN, &rows, "empty.again")
}

fn row(paper: &Paper, at: usize, name: String, one: &Within) -> Vec<Cell> {
    let [rate, low, high] = table::shares(&one.again, 'D', 'C', at);
    let note = if one.again.rate.is_none() {
        paper.say("note.few_short")
    } else if one.complete {
        String::new()
    } else {
        paper.say("again.young")
    };
    vec![
        Cell::Text(name),
        Cell::Count(i64::from(one.days)),
        Cell::Count(one.again.orders),
        Cell::Count(one.again.hits),
        rate,
        low,
        high,
        Cell::Text(note),
    ]
}
