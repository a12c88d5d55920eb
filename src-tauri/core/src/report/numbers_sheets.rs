//! The sheets of the packing station's numbers. Counts stand beside each rate; job numbers and ids are text.

use pintui_store::Day;
use rust_xlsxwriter::Worksheet;

use super::numbers_book::Told;
use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::checks::checklist::Step;
use crate::insight::comparison::{Comparison, Shown};
use crate::insight::rate::Rate;
use crate::locale;
use crate::numbers::paced::Pace;
use crate::numbers::page::StationNumbers;
use crate::numbers::pareto::{FaultGroup, FaultsBy, Pareto};

const OVERVIEW: [Column; 7] = [
    words("figure", 34.0),
    figures("value"),
    figures("hits"),
    figures("of"),
    figures("share"),
    figures("low"),
    figures("high"),
];
const PACE: [Column; 8] = [
    figures("checks"),
    figures("failed"),
    figures("parcels"),
    figures("pieces"),
    figures("worked_minutes"),
    figures("parcels_per_hour"),
    figures("pieces_per_hour"),
    figures("median"),
];
const FAULTS: [Column; 13] = [
    words("grouped_by", 12.0),
    words("group", 40.0),
    words("product_id", 22.0),
    figures("found"),
    figures("share"),
    figures("running_share"),
    figures("critical"),
    figures("major"),
    figures("minor"),
    figures("hits"),
    figures("of"),
    figures("low"),
    figures("high"),
];
const ESCAPES: [Column; 6] = [
    words("group", 34.0),
    figures("escapes"),
    figures("passed"),
    figures("per_thousand"),
    figures("low_per_thousand"),
    figures("high_per_thousand"),
];

fn rated(rate: &Rate) -> [Cell; 5] {
    [
        Cell::Count(rate.hits),
        Cell::Count(rate.orders),
        Cell::Share(rate.rate),
        Cell::Share(rate.interval.map(|ends| ends[0])),
        Cell::Share(rate.interval.map(|ends| ends[1])),
    ]
}

fn per_thousand(rate: &Rate) -> [Cell; 5] {
    let of = |share: Option<f64>| Cell::Tenths(share.map(|share| (share * 10_000.0).round() / 10.0));
    let ends = rate.interval;
    [
        Cell::Count(rate.hits),
        Cell::Count(rate.orders),
        of(rate.rate),
        of(ends.map(|ends| ends[0])),
        of(ends.map(|ends| ends[1])),
    ]
}

pub(super) fn write_overview(sheet: &mut Worksheet, paper: &Paper, numbers: &StationNumbers) -> Drawn {
    let name = |key: &str| Cell::Text(paper.say(&format!("numbers.row.{key}")));
    let plain = |key: &str, value: Cell| {
        let mut row = vec![name(key), value];
        row.extend([const { Cell::Empty }; 5]);
        row
    };
    let share = |key: &str, rate: &Rate| {
        let mut row = vec![name(key), Cell::Empty];
        row.extend(rated(rate));
        row
    };
    let pace = &numbers.pace;
    let rows = vec![
        plain("checks", Cell::Count(pace.checks)),
        plain("failed", Cell::Count(pace.failed)),
        plain("parcels", Cell::Count(pace.parcels)),
        plain("pieces", Cell::Count(pace.pieces)),
        plain("worked_minutes", Cell::Tenths(Some(minutes(pace)))),
        plain("parcels_per_hour", Cell::Tenths(pace.parcels_per_hour)),
        plain("pieces_per_hour", Cell::Tenths(pace.pieces_per_hour)),
        plain("median", pace.median_seconds.map_or(Cell::Empty, Cell::Count)),
        share("first_pass", &numbers.first_pass),
        share("quick", &numbers.quick),
        share("escaped", &numbers.escaped),
        share("gifts", &numbers.gifts.share),
        plain("gifts_named", Cell::Count(numbers.gifts.named)),
        plain("gifts_reference", Cell::Share(Some(numbers.gifts.reference))),
    ];
    table::finish(sheet, paper, &OVERVIEW, &rows, "empty.numbers")
}

fn minutes(pace: &Pace) -> f64 {
    (pace.worked_seconds as f64 / 6.0).round() / 10.0
}

fn paced(pace: &Pace) -> [Cell; 8] {
    [
        Cell::Count(pace.checks),
        Cell::Count(pace.failed),
        Cell::Count(pace.parcels),
        Cell::Count(pace.pieces),
        Cell::Tenths(Some(minutes(pace))),
        Cell::Tenths(pace.parcels_per_hour),
        Cell::Tenths(pace.pieces_per_hour),
        pace.median_seconds.map_or(Cell::Empty, Cell::Count),
    ]
}

pub(super) fn write_staff(sheet: &mut Worksheet, paper: &Paper, numbers: &StationNumbers) -> Drawn {
    let rates = ["first_passed", "first_checked", "first_pass_rate", "low", "high"].map(figures);
    let escapes = ["escapes", "passed", "per_thousand", "low_per_thousand", "high_per_thousand"].map(figures);
    let columns: Vec<Column> = [words("staff", 20.0)].into_iter().chain(PACE).chain(rates).chain(escapes).collect();
    let row = |one: &crate::numbers::page::StaffNumbers| {
        let mut row = vec![Cell::Text(one.staff.clone())];
        row.extend(paced(&one.pace));
        row.extend(rated(&one.first_pass));
        row.extend(per_thousand(&one.escaped));
        row
    };
    let rows: Vec<Vec<Cell>> = numbers.staff.iter().map(row).collect();
    table::finish(sheet, paper, &columns, &rows, "empty.numbers")
}

pub(super) fn write_hours(sheet: &mut Worksheet, paper: &Paper, numbers: &StationNumbers) -> Drawn {
    let columns: Vec<Column> = [words("hour", 12.0)].into_iter().chain(PACE).collect();
    let row = |one: &crate::numbers::page::HourNumbers| {
        let mut row = vec![Cell::Text(format!("{:02}:00", one.hour))];
        row.extend(paced(&one.pace));
        row
    };
    let rows: Vec<Vec<Cell>> = numbers.hours.iter().map(row).collect();
    table::finish(sheet, paper, &columns, &rows, "empty.numbers")
}

pub(super) fn write_faults(sheet: &mut Worksheet, paper: &Paper, faults: &[(FaultsBy, Pareto)]) -> Drawn {
    let rows: Vec<Vec<Cell>> = faults
        .iter()
        .flat_map(|(by, pareto)| pareto.groups.iter().map(move |group| fault_row(paper, *by, group)))
        .collect();
    table::finish(sheet, paper, &FAULTS, &rows, "empty.faults")
}

fn fault_row(paper: &Paper, by: FaultsBy, group: &FaultGroup) -> Vec<Cell> {
    let key = serde_json::json!(by).as_str().unwrap_or_default().to_owned();
    let [hits, of, _, low, high] = rated(&group.rate);
    vec![
        Cell::Text(paper.say(&format!("numbers.by.{key}"))),
        Cell::Text(group_name(paper, group)),
        group.product_no.clone().map_or(Cell::Empty, Cell::Text),
        Cell::Count(group.found),
        Cell::Share(Some(group.share)),
        Cell::Share(Some(group.running)),
        Cell::Count(group.critical),
        Cell::Count(group.major),
        Cell::Count(group.minor),
        hits,
        of,
        low,
        high,
    ]
}

fn group_name(paper: &Paper, group: &FaultGroup) -> String {
    let of = &group.of;
    if let (Some(step), Some(point)) = (of.step, &of.point) {
        return group.name.clone().unwrap_or_else(|| point_name(paper, Some(step), Some(point)));
    }
    match (&of.staff, of.warehouse.as_deref(), &group.name) {
        (Some(staff), _, _) => staff.clone(),
        (_, Some(""), _) => paper.say("numbers.no_warehouse"),
        (_, Some(warehouse), _) => warehouse.to_owned(),
        (_, _, Some(name)) => name.clone(),
        _ => paper.say("numbers.several_products"),
    }
}

fn point_name(paper: &Paper, step: Option<Step>, point: Option<&String>) -> String {
    let Some(step) = step else { return paper.say("numbers.no_step") };
    let step = paper.say(&format!("numbers.step.{}", step.name()));
    let Some(point) = point else { return step };
    let key = format!("checklist.point.{point}");
    let told = locale::text(paper.language, &key);
    format!("{step} · {}", if told == key { point } else { told })
}

pub(super) fn write_escapes(sheet: &mut Worksheet, paper: &Paper, numbers: &StationNumbers) -> Drawn {
    let row = |one: &crate::numbers::page::PointEscapes| {
        let mut row = vec![Cell::Text(point_name(paper, one.step, one.point.as_ref()))];
        row.extend(per_thousand(&one.escaped));
        row
    };
    let rows: Vec<Vec<Cell>> = numbers.escapes.iter().map(row).collect();
    table::finish(sheet, paper, &ESCAPES, &rows, "empty.escapes")
}

/// Both comparisons: each group with its counts, then what may be said.
pub(super) fn write_compared(sheet: &mut Worksheet, paper: &Paper, told: &Told) -> Drawn {
    let columns: Vec<Column> = [words("figure", 34.0), words("value", 44.0)]
        .into_iter()
        .chain(["hits", "of", "share", "low", "high"].map(figures))
        .collect();
    let mut rows = Vec::new();
    let day = |day: Day| Cell::Text(day.text());
    let plain = |key: &str, value: Cell| {
        let mut row = vec![Cell::Text(paper.say(&format!("numbers.row.{key}"))), value];
        row.extend([const { Cell::Empty }; 5]);
        row
    };
    let proof = &told.proof;
    if let (Some(on), Some(compared)) = (proof.on, &proof.compared) {
        rows.push(plain("proof_on", day(on)));
        compared_rows(paper, compared, ["proof_before", "proof_after"], &mut rows);
    }
    let worth = &told.worth;
    rows.push(plain("worth_to", day(worth.to)));
    compared_rows(paper, &worth.compared, ["unchecked", "checked"], &mut rows);
    rows.push(plain("cost", Cell::Yuan(worth.cost_fen)));
    rows.push(plain("wage", Cell::Yuan(worth.wage_fen)));
    rows.push(plain("return_cost", worth.return_cost_fen.map_or(Cell::Empty, Cell::Yuan)));
    if let Some(within) = &worth.within {
        rows.push(difference_row(paper, "within", within.difference, within.interval));
        rows.push(plain("within_verdict", Cell::Text(verdict(paper, within.verdict))));
    }
    if let Some([low, high]) = worth.saved_fen {
        rows.push(plain("saved_low", Cell::Yuan(low)));
        rows.push(plain("saved_high", Cell::Yuan(high)));
    }
    table::finish(sheet, paper, &columns, &rows, "empty.numbers")
}

fn compared_rows(paper: &Paper, compared: &Comparison, names: [&str; 2], rows: &mut Vec<Vec<Cell>>) {
    let name = |key: &str| Cell::Text(paper.say(&format!("numbers.row.{key}")));
    for (key, rate) in names.into_iter().zip([&compared.first, &compared.second]) {
        let mut row = vec![name(key), Cell::Empty];
        row.extend(rated(rate));
        rows.push(row);
    }
    if let (Some(difference), Some(interval)) = (compared.difference, compared.interval) {
        rows.push(difference_row(paper, "difference", difference, interval));
    }
    let mut row = vec![name("verdict"), Cell::Text(verdict(paper, compared.verdict))];
    row.extend([const { Cell::Empty }; 5]);
    rows.push(row);
    if let Some(needed) = compared.needed {
        let mut row = vec![name("needed"), Cell::Count(needed)];
        row.extend([const { Cell::Empty }; 5]);
        rows.push(row);
    }
}

fn difference_row(paper: &Paper, key: &str, difference: f64, [low, high]: [f64; 2]) -> Vec<Cell> {
    vec![
        Cell::Text(paper.say(&format!("numbers.row.{key}"))),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        Cell::Points(Some(difference)),
        Cell::Points(Some(low)),
        Cell::Points(Some(high)),
    ]
}

fn verdict(paper: &Paper, shown: Shown) -> String {
    let key = serde_json::json!(shown).as_str().unwrap_or_default().to_owned();
    paper.say(&format!("numbers.verdict.{key}"))
}
