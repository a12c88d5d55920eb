//! The command that writes the scores of candidates as a workbook: each with its points, its score and how certain that is.

use pintui_store::{At, Book, Result};
use rust_xlsxwriter::Worksheet;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::door::{Call, Command, Whole};
use crate::dropship::candidates::Criterion;
use crate::dropship::scores::{self, Candidate, Candidates};
use crate::shops;

/// Writes the candidates of a shop with their scores as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportCandidates {
    /// Name of the shop.
    pub shop: String,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportCandidates {
    type Answer = FileWritten;
}

impl Whole for ExportCandidates {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let Self { shop, .. } = self;
        let (all, paper) = book.read(|tx| {
            Ok((scores::of_shop(tx, shops::must(tx, &shop)?.id)?, paper_of(tx, &shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&shop, &all, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": shop, "file": name_of(&file) });
        keep(book, call, "export_candidates", detail, &file, &bytes)
    }
}

const SCORES: [Column; 7] = [
    words("candidate", 26.0),
    figures("candidate_score"),
    figures("candidate_certainty"),
    figures("candidate_low"),
    figures("candidate_high"),
    words("candidate_first", 30.0),
    words("candidate_note", 44.0),
];
const POINTS: [Column; 5] = [
    words("candidate", 26.0),
    words("candidate_criterion", 26.0),
    figures("candidate_weight"),
    figures("candidate_points"),
    words("candidate_note", 44.0),
];

fn lay_out(shop: &str, all: &Candidates, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let title = paper.fill("candidates.title", &[("shop", &shop)]);
    let mut book = paper::workbook(paper, &title, "candidates.subject", made_at)?;
    let span = made_at.day().text();
    let sheet = paper::sheets(paper, shop, &span);
    sheet(&mut book, "sheet.candidates", Page::Wide, &|sheet| write_scores(sheet, paper, all))?;
    sheet(&mut book, "sheet.candidate_points", Page::Wide, &|sheet| write_points(sheet, paper, all))?;
    book.save_to_buffer()
}

fn write_scores(sheet: &mut Worksheet, paper: &Paper, all: &Candidates) -> Drawn {
    let row = |one: &Candidate| {
        vec![
            Cell::Text(one.name.clone()),
            Cell::Tenths(one.score),
            Cell::Share(Some(one.certainty)),
            Cell::Tenths(Some(one.between[0])),
            Cell::Tenths(Some(one.between[1])),
            if one.surely_first { Cell::Text(paper.say("candidates.first")) } else { Cell::Empty },
            Cell::told(one.note.as_ref()),
        ]
    };
    let rows: Vec<Vec<Cell>> = all.candidates.iter().map(row).collect();
    table::finish(sheet, paper, &SCORES, &rows, "empty.candidates")
}

/// A row for each criterion of each candidate: what nobody knows stays empty.
fn write_points(sheet: &mut Worksheet, paper: &Paper, all: &Candidates) -> Drawn {
    let row = |one: &Candidate, criterion: Criterion, weight: i64| {
        let given = one.points.iter().find(|point| point.criterion == criterion);
        vec![
            Cell::Text(one.name.clone()),
            Cell::Text(paper.say(&format!("candidates.criterion.{}", criterion.name()))),
            Cell::Count(weight),
            given.map_or(Cell::Empty, |point| Cell::Count(point.points)),
            Cell::told(given.and_then(|point| point.note.as_ref())),
        ]
    };
    let rows: Vec<Vec<Cell>> = all
        .candidates
        .iter()
        .flat_map(|one| all.weights.iter().map(|weight| row(one, weight.criterion, weight.weight)))
        .collect();
    table::finish(sheet, paper, &POINTS, &rows, "empty.candidates")
}
