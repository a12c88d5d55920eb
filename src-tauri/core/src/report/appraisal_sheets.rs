//! One person's sheet: figures with points and score as formulas, what each figure looked at, what was objected to.

use rust_xlsxwriter::Worksheet;

use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, put, words};
use crate::appraisal::measure::Unit;
use crate::appraisal::objections::Objection;
use crate::appraisal::sheet::{Appraised, Figure};
use crate::appraisal::tally::{Item, LeftOutCount, Why};
use crate::locale;

const FIGURES: [Column; 9] = [
    words("measure", 30.0),
    figures("measured_of"),
    figures("measured_hits"),
    figures("measured"),
    figures("low"),
    figures("high"),
    figures("aim"),
    figures("weight"),
    figures("points"),
];
const ITEMS: [Column; 7] = [
    words("measure", 30.0),
    words("item_number", 24.0),
    words("date", 12.0),
    words("reason", 34.0),
    words("hit", 10.0),
    figures("time"),
    words("counted", 30.0),
];
const OBJECTIONS: [Column; 8] = [
    words("measure", 30.0),
    words("item_number", 24.0),
    words("objected_at", 17.0),
    words("objection", 44.0),
    words("made_by", 14.0),
    words("decision", 12.0),
    words("answer", 44.0),
    words("decided_by", 14.0),
];

/// The row of the first figure, counted from 0: titles stand above it.
const FIRST: u32 = 3;
/// Where a person's sheet has the score.
pub(super) const SCORE: &str = "B2";

pub(super) fn write_person(sheet: &mut Worksheet, paper: &Paper, person: &Appraised, minimum: i64) -> Drawn {
    let rows: Vec<Vec<Cell>> = (FIRST..).zip(&person.figures).map(|(line, figure)| row(paper, line, figure)).collect();
    let items: Vec<Vec<Cell>> = person.figures.iter().flat_map(|figure| items(paper, figure)).collect();
    let objections: Vec<Vec<Cell>> = person.objections.iter().map(|one| objection(paper, one)).collect();
    table::fit(sheet, paper, &[(&FIGURES, &rows), (&ITEMS, &items), (&OBJECTIONS, &objections)])?;
    let job = told(paper, &format!("job.{}", person.job.name()));
    sheet.write_string_with_format(0, 0, format!("{} · {job}", person.name), &paper.title)?;
    sheet.set_row_height(0, 28)?;
    head(sheet, paper, person, minimum)?;
    table::write(sheet, paper, FIRST - 1, &FIGURES, &rows)?;
    let mut top = FIRST + rows.len() as u32 + 1;
    for (title, columns, rows) in [("objections", &OBJECTIONS[..], &objections), ("items", &ITEMS[..], &items)] {
        sheet.write_string_with_format(top, 0, told(paper, title), &paper.section)?;
        if rows.is_empty() {
            sheet.write_string_with_format(top + 1, 0, told(paper, "nothing"), &paper.text)?;
        } else {
            table::write(sheet, paper, top + 1, columns, rows)?;
        }
        top += rows.len().max(1) as u32 + 3;
    }
    sheet.set_freeze_panes(FIRST, 1)?.set_print_area(0, 0, top - 2, FIGURES.len() as u16 - 1)?;
    Ok(())
}

/// The score over all figures, and a warning where the weights do not add up.
fn head(sheet: &mut Worksheet, paper: &Paper, person: &Appraised, minimum: i64) -> Drawn {
    let (first, last) = (FIRST + 1, FIRST + person.figures.len() as u32);
    let (weights, points) = (format!("H{first}:H{last}"), format!("I{first}:I{last}"));
    let scored = format!("SUMIF({points},\">=0\",{weights})");
    let score = format!("=IF({scored}>=0.5,ROUND(SUMPRODUCT({weights},{points})/{scored},1),\"\")");
    put(sheet, paper, 1, 0, &Cell::Text(paper.say("column.score")), Some(&paper.strong))?;
    match person.score {
        Some(known) => put(sheet, paper, 1, 1, &Cell::Points100(score, known), None)?,
        None => put(sheet, paper, 1, 1, &Cell::Text(told(paper, "no_score")), None)?,
    }
    let wrong = paper.say("appraisal.weights_wrong").replace('"', "\"\"");
    let check = format!("=IF(ROUND(SUM({weights}),4)=1,\"\",\"{wrong}\")");
    let formula = rust_xlsxwriter::Formula::new(check).set_result("");
    sheet.write_formula_with_format(1, 7, formula, &paper.text)?;
    let how = paper.fill("appraisal.how", &[("minimum", &minimum)]);
    sheet.write_string_with_format(1, 3, how, &paper.text)?;
    Ok(())
}

/// A word that the page has too.
pub(super) fn told(paper: &Paper, key: &str) -> String {
    locale::text(paper.language, &format!("appraisal.{key}")).to_owned()
}

fn row(paper: &Paper, line: u32, figure: &Figure) -> Vec<Cell> {
    let line = line + 1;
    let share = figure.measure.unit() == Unit::Share;
    let amount = |value: Option<f64>| if share { Cell::Share(value) } else { Cell::Tenths(value) };
    let value = match figure.value {
        Some(value) if share => Cell::Rate(format!("=C{line}/B{line}"), value),
        value => amount(value),
    };
    let end = |at: usize| Cell::Share(figure.interval.map(|ends| ends[at]));
    let share =
        if figure.measure.more_is_better() { format!("D{line}/G{line}") } else { format!("(2-D{line}/G{line})") };
    let points = format!("=ROUND(MAX(0,MIN(100,100*{share})),1)");
    vec![
        name(paper, figure),
        Cell::Count(figure.of),
        figure.hits.map_or(Cell::Empty, Cell::Count),
        value,
        end(0),
        end(1),
        amount(figure.target),
        Cell::Share((figure.weight > 0).then_some(figure.weight as f64 / 100.0)),
        figure.points.map_or(Cell::Empty, |known| Cell::Points100(points, known)),
    ]
}

fn name(paper: &Paper, figure: &Figure) -> Cell {
    Cell::Text(told(paper, &format!("measure.{}", figure.measure.name())))
}

fn items<'a>(paper: &'a Paper, figure: &'a Figure) -> impl Iterator<Item = Vec<Cell>> + 'a {
    let blank = |why: &LeftOutCount| {
        let mut row = vec![Cell::Empty; ITEMS.len()];
        row[0] = name(paper, figure);
        row[6] = Cell::Text(locale::say(
            paper.language,
            "appraisal.left_out",
            &[("why", &reason(paper, why.why)), ("count", &why.count)],
        ));
        row
    };
    let listed = |item: &Item| {
        vec![
            name(paper, figure),
            Cell::Text(item.number.clone()),
            Cell::Day(item.on),
            Cell::told(item.reason.as_ref()),
            Cell::Text(if item.hit { told(paper, "yes") } else { String::new() }),
            item.value.map_or(Cell::Empty, Cell::Count),
            Cell::Text(item.why.map_or_else(|| told(paper, "counts"), |why| reason(paper, why))),
        ]
    };
    figure.items.iter().map(listed).chain(figure.left_out.iter().map(blank))
}

fn reason(paper: &Paper, why: Why) -> String {
    let name = serde_json::to_value(why).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default();
    told(paper, &format!("why.{name}"))
}

fn objection(paper: &Paper, one: &Objection) -> Vec<Cell> {
    let decision = match one.accepted {
        None => "waits",
        Some(true) => "accepted",
        Some(false) => "refused",
    };
    vec![
        Cell::Text(told(paper, &format!("measure.{}", one.measure.name()))),
        Cell::Text(one.number.clone().unwrap_or_else(|| told(paper, "whole"))),
        Cell::Moment(one.made_at),
        Cell::Text(one.note.clone()),
        Cell::Text(one.made_by.clone()),
        Cell::Text(told(paper, &format!("decision.{decision}"))),
        Cell::told(one.answer.as_ref()),
        Cell::told(one.decided_by.as_ref()),
    ]
}
