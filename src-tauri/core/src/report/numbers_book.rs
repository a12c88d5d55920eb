//! The workbook of the packing station's numbers: overview, people, hours, faults, escapes, comparisons, notes.

use pintui_store::{At, Result};
use rust_xlsxwriter::Worksheet;

use super::numbers_sheets::{write_compared, write_escapes, write_faults, write_hours, write_overview, write_staff};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, words};
use crate::numbers::page::StationNumbers;
use crate::numbers::pareto::{FaultsBy, Pareto};
use crate::numbers::proof_effect::ProofAftermath;
use crate::numbers::worth::Worth;

/// What the page shows.
pub(super) struct Told {
    pub(super) shop: String,
    pub(super) numbers: StationNumbers,
    pub(super) faults: [(FaultsBy, Pareto); 4],
    pub(super) proof: ProofAftermath,
    pub(super) worth: Worth,
}

const NOTES: [Column; 2] = [words("term", 26.0), words("meaning", 84.0)];
const DEFINED: [&str; 9] =
    ["worked", "per_hour", "first_pass", "quick", "faults", "escapes", "gifts", "difference", "worth"];

/// The workbook as the bytes of its file.
pub(super) fn write(told: &Told, paper: &Paper, made_at: At) -> Result<Vec<u8>> {
    lay_out(told, paper, made_at).map_err(paper::fault)
}

fn lay_out(told: &Told, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let span = format!("{} – {}", told.numbers.from, told.numbers.to);
    let title = paper.fill("numbers.title", &[("shop", &told.shop), ("span", &span)]);
    let mut book = paper::workbook(paper, &title, "numbers.subject", made_at)?;
    let sheet = paper::sheets(paper, &told.shop, &span);
    let numbers = &told.numbers;
    sheet(&mut book, "sheet.numbers", Page::Wide, &|sheet| write_overview(sheet, paper, numbers))?;
    sheet(&mut book, "sheet.staff", Page::Wide, &|sheet| write_staff(sheet, paper, numbers))?;
    sheet(&mut book, "sheet.hours", Page::Tall, &|sheet| write_hours(sheet, paper, numbers))?;
    sheet(&mut book, "sheet.found", Page::Wide, &|sheet| write_faults(sheet, paper, &told.faults))?;
    sheet(&mut book, "sheet.escapes", Page::Tall, &|sheet| write_escapes(sheet, paper, numbers))?;
    sheet(&mut book, "sheet.compared", Page::Wide, &|sheet| write_compared(sheet, paper, told))?;
    sheet(&mut book, "sheet.notes", Page::Tall, &|sheet| write_notes(sheet, paper, numbers))?;
    book.save_to_buffer()
}

fn write_notes(sheet: &mut Worksheet, paper: &Paper, numbers: &StationNumbers) -> Drawn {
    let (gap, longest) = (numbers.counted.gap_seconds / 60, numbers.counted.longest_seconds / 60);
    let (quick, minimum) = (numbers.counted.quick_seconds, numbers.counted.minimum);
    let rows: Vec<Vec<Cell>> = DEFINED
        .iter()
        .map(|name| {
            let with: &[(&str, &dyn std::fmt::Display)] =
                &[("gap", &gap), ("longest", &longest), ("quick", &quick), ("minimum", &minimum)];
            vec![
                Cell::Text(paper.say(&format!("numbers.{name}.term"))),
                Cell::Text(paper.fill(&format!("numbers.{name}.text"), with)),
            ]
        })
        .collect();
    table::finish(sheet, paper, &NOTES, &rows, "empty.numbers")
}
