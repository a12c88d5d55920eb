//! The sheets of the analysis of returns. The first row is the whole cohort; counts stand beside each rate.

use rust_xlsxwriter::Worksheet;

use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::breakdown::sheet::{Breakdown, Group, GroupReason};
use crate::breakdown::times::{ReturnTimes, TimeBar};
use crate::breakdown::{By, FOLDED};
use crate::locale;

const GROUPS: [Column; 18] = [
    words("group", 30.0),
    figures("cohort"),
    figures("returned_orders"),
    figures("returned_rate"),
    figures("quality_orders"),
    figures("rate"),
    figures("low"),
    figures("high"),
    figures("before_orders"),
    figures("before_hits"),
    figures("before_rate"),
    figures("change"),
    words("breakdown_over", 22.0),
    figures("transit_days"),
    figures("timed_parcels"),
    figures("late_parcels"),
    figures("late_share"),
    figures("logistics_cases"),
];
pub(super) const REASONS: [Column; 5] =
    [words("group", 30.0), words("reason", 40.0), words("class", 14.0), figures("count"), figures("share")];
const TIMES: [Column; 3] = [words("grouped_by", 20.0), words("group", 26.0), figures("cases")];
pub(super) const NOTES: [Column; 2] = [words("term", 26.0), words("meaning", 84.0)];
const DEFINED: [&str; 6] = ["cohort", "rate", "before", "over", "transit", "week"];

pub(super) fn write_groups(sheet: &mut Worksheet, paper: &Paper, told: &Breakdown) -> Drawn {
    let row = |group: &Group| {
        let (quality, before) = (&group.quality, &group.change.first);
        let ends = quality.interval;
        let over = if group.over { Cell::Text(paper.say("breakdown.over")) } else { Cell::Empty };
        vec![
            Cell::Text(name(paper, told.by, group)),
            Cell::Count(quality.orders),
            Cell::Count(group.returned.hits),
            Cell::Share(group.returned.rate),
            Cell::Count(quality.hits),
            Cell::Share(quality.rate),
            Cell::Share(ends.map(|ends| ends[0])),
            Cell::Share(ends.map(|ends| ends[1])),
            Cell::Count(before.orders),
            Cell::Count(before.hits),
            Cell::Share(before.rate),
            Cell::Points(group.change.difference),
            over,
            Cell::Tenths(group.transit_days),
            Cell::Count(group.late.orders),
            Cell::Count(group.late.hits),
            Cell::Share(group.late.rate),
            Cell::Count(group.logistics),
        ]
    };
    let rows: Vec<Vec<Cell>> = [&told.whole].into_iter().chain(&told.groups).map(row).collect();
    table::finish(sheet, paper, &GROUPS, &rows, "empty.breakdown")
}

pub(super) fn write_reasons(sheet: &mut Worksheet, paper: &Paper, told: &Breakdown) -> Drawn {
    let of_group = |group: &Group| {
        let group_name = name(paper, told.by, group);
        reason_rows(paper, &group_name, &group.reasons)
    };
    let rows: Vec<Vec<Cell>> = [&told.whole].into_iter().chain(&told.groups).flat_map(of_group).collect();
    table::finish(sheet, paper, &REASONS, &rows, "empty.reasons")
}

/// What buyers of a group stated, a row each; shares as they are, not rounded to add up as on the page.
pub(super) fn reason_rows(paper: &Paper, group: &str, reasons: &[GroupReason]) -> Vec<Vec<Cell>> {
    let cases: i64 = reasons.iter().map(|reason| reason.cases).sum();
    reasons.iter().map(|reason| reason_row(paper, group, reason, cases)).collect()
}

fn reason_row(paper: &Paper, group: &str, reason: &GroupReason, of: i64) -> Vec<Cell> {
    let class = locale::text(paper.language, &format!("reason_class.{}", reason.class)).to_owned();
    let words = if reason.reason.trim().is_empty() { paper.say("breakdown.no_reason") } else { reason.reason.clone() };
    vec![
        Cell::Text(group.to_owned()),
        Cell::Text(words),
        Cell::Text(class),
        Cell::Count(reason.cases),
        Cell::Share(Some(reason.cases as f64 / of as f64)),
    ]
}

pub(super) fn write_times(sheet: &mut Worksheet, paper: &Paper, times: &ReturnTimes) -> Drawn {
    let histogram = |by: &'static str, bars: &[TimeBar]| {
        let row = move |bar: &TimeBar| {
            vec![
                Cell::Text(paper.say(&format!("times.{by}"))),
                Cell::Text(bar_name(paper, by, &bar.key)),
                Cell::Count(bar.ids.len() as i64),
            ]
        };
        bars.iter().map(row).collect::<Vec<_>>()
    };
    let week = vec![
        Cell::Text(paper.say("times.week")),
        Cell::Text(paper.fill("times.week.of", &[("orders", &times.week.orders)])),
        Cell::Count(times.week.hits),
    ];
    let rows: Vec<Vec<Cell>> = [
        vec![week],
        histogram("days", &times.days),
        histogram("weekdays", &times.weekdays),
        histogram("hours", &times.hours),
    ]
    .concat();
    table::finish(sheet, paper, &TIMES, &rows, "empty.reasons")
}

pub(super) fn write_notes(sheet: &mut Worksheet, paper: &Paper, told: &Breakdown) -> Drawn {
    let rows: Vec<Vec<Cell>> = DEFINED
        .iter()
        .map(|name| {
            let with: &[(&str, &dyn std::fmt::Display)] = &[("minimum", &told.minimum), ("days", &told.late_days)];
            let say = |half: &str| Cell::Text(paper.fill(&format!("breakdown.{name}.{half}"), with));
            vec![say("term"), say("text")]
        })
        .collect();
    table::finish(sheet, paper, &NOTES, &rows, "empty.breakdown")
}

/// A group by its name, as the page calls it.
fn name(paper: &Paper, by: By, group: &Group) -> String {
    let key = group.key.as_str();
    if key.is_empty() {
        return paper.say("breakdown.whole");
    }
    if key == FOLDED {
        return paper.fill("breakdown.folded", &[("count", &group.folded)]);
    }
    if let Some(nameless) = key.strip_prefix('?') {
        return paper.say(&format!("breakdown.{nameless}"));
    }
    match (by, group.from_fen, group.until_fen) {
        (By::Category, ..) => locale::text(paper.language, &format!("checklist.category.{key}")).to_owned(),
        (By::Times, ..) => paper.say(&format!("breakdown.times.{key}")),
        (By::Transit, ..) if key == "longer" => paper.say("breakdown.transit.longer"),
        (By::Transit, ..) => paper.fill("breakdown.transit.days", &[("days", &key.replace('-', "–"))]),
        (By::Price, Some(from), Some(until)) => {
            let [from, until] = [from, until].map(|fen| paper.amount(fen));
            paper.fill("breakdown.band", &[("from", &from), ("until", &until)])
        }
        (By::Price, Some(from), None) => paper.fill("breakdown.band.above", &[("from", &paper.amount(from))]),
        _ => key.to_owned(),
    }
}

fn bar_name(paper: &Paper, by: &str, key: &str) -> String {
    let number = key.parse::<i64>().is_ok();
    match by {
        "days" if number => paper.fill("times.day_of", &[("days", &key)]),
        "hours" if number => format!("{key}:00"),
        "weekdays" if number => paper.say(&format!("times.weekday.{key}")),
        _ => paper.say(&format!("times.{key}")),
    }
}
