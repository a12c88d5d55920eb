//! The workbook of a month's appraisal: all people, a sheet for each, and what every figure counts. Points and scores
//! are formulas over weight, target and value, so that whoever changes one sees what follows.

use pintui_store::{At, Result};
use rust_xlsxwriter::{Workbook, Worksheet};

use super::appraisal_sheets::{SCORE, told, write_person};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::appraisal::measure::Measure;
use crate::appraisal::sheet::{Appraisal, Appraised};
use crate::locale;

const PEOPLE: [Column; 6] = [
    words("person", 22.0),
    words("job", 12.0),
    figures("score"),
    figures("scored"),
    figures("objections"),
    words("note", 40.0),
];
const MEANINGS: [Column; 2] = [words("term", 26.0), words("meaning", 84.0)];
const RULES: [&str; 4] = ["points", "score", "few", "objection"];

/// The workbook as the bytes of its file.
pub(super) fn write(shop: &str, appraisal: &Appraisal, paper: &Paper, made_at: At) -> Result<Vec<u8>> {
    lay_out(shop, appraisal, paper, made_at).map_err(paper::fault)
}

fn lay_out(shop: &str, appraisal: &Appraisal, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let month = &appraisal.month;
    let title = paper.fill("appraisal.title", &[("shop", &shop), ("month", month)]);
    let mut book = paper::workbook(paper, &title, "appraisal.subject", made_at)?;
    let sheet = |book: &mut Workbook, name: &str, page: Page, draw: &dyn Fn(&mut Worksheet) -> Drawn| -> Drawn {
        let sheet = book.add_worksheet();
        sheet.set_name(name)?;
        paper::set_up(sheet, paper, page, shop, month);
        draw(sheet)
    };
    let names = names(paper, &appraisal.people);
    sheet(&mut book, &paper.say("sheet.people"), Page::Tall, &|sheet| people(sheet, paper, appraisal, &names))?;
    for (person, name) in appraisal.people.iter().zip(&names) {
        sheet(&mut book, name, Page::Wide, &|sheet| write_person(sheet, paper, person, appraisal.minimum))?;
    }
    sheet(&mut book, &paper.say("sheet.notes"), Page::Tall, &|sheet| meanings(sheet, paper, appraisal.minimum))?;
    book.save_to_buffer()
}

/// A name for each person's sheet: what a sheet may be called, none twice.
fn names(paper: &Paper, people: &[Appraised]) -> Vec<String> {
    let mut names: Vec<String> = vec![paper.say("sheet.people"), paper.say("sheet.notes")];
    for person in people {
        let job = told(paper, &format!("job.{}", person.job.name()));
        let plain: String = person.name.chars().filter(|c| !r"[]:*?/\'".contains(*c)).take(18).collect();
        let wanted = format!("{} {job}", plain.trim());
        let taken = |name: &String| names.iter().any(|known| known.to_lowercase() == name.to_lowercase());
        let free = (2..).map(|turn| format!("{wanted} {turn}")).find(|name| !taken(name));
        let name = if taken(&wanted) { free.unwrap_or(wanted) } else { wanted };
        names.push(name);
    }
    names.split_off(2)
}

fn people(sheet: &mut Worksheet, paper: &Paper, appraisal: &Appraisal, names: &[String]) -> Drawn {
    let row = |(person, name): (&Appraised, &String)| {
        let score = person.score.map_or(Cell::Empty, |score| Cell::Points100(format!("='{name}'!{SCORE}"), score));
        let waiting = person.objections.iter().filter(|one| one.accepted.is_none()).count();
        let note = match (person.score, waiting) {
            (None, _) => told(paper, "no_score"),
            (_, 0) => String::new(),
            (_, count) => paper.fill("appraisal.waiting", &[("count", &count)]),
        };
        vec![
            Cell::Text(person.name.clone()),
            Cell::Text(told(paper, &format!("job.{}", person.job.name()))),
            score,
            Cell::Share(Some(person.scored as f64 / 100.0)),
            Cell::Count(person.objections.len() as i64),
            Cell::Text(note),
        ]
    };
    let rows: Vec<Vec<Cell>> = appraisal.people.iter().zip(names).map(row).collect();
    table::finish(sheet, paper, &PEOPLE, &rows, "empty.people")
}

fn meanings(sheet: &mut Worksheet, paper: &Paper, minimum: i64) -> Drawn {
    let row = |key: String| {
        vec![
            Cell::Text(told(paper, &key)),
            Cell::Text(locale::say(paper.language, &format!("appraisal.meaning.{key}"), &[("minimum", &minimum)])),
        ]
    };
    let measures = Measure::ALL.into_iter().map(|measure| format!("measure.{}", measure.name()));
    let rules = RULES.into_iter().map(|rule| format!("rule.{rule}"));
    let rows: Vec<Vec<Cell>> = measures.chain(rules).map(row).collect();
    table::finish(sheet, paper, &MEANINGS, &rows, "empty.people")
}
