//! The command that writes a test of ways as a workbook: each way with its counts and costs, each beside the first.

use pintui_store::{At, Book, Result};
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::door::{Call, Command, Read as _, Whole};
use crate::experiments::sheet::{ExperimentSheet, ExperimentShow, MeasureCompared, MeasureRate, WayBeside, WayTold};
use crate::experiments::{Measure, sequential::Said};

/// Writes a test of ways as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportExperiment {
    /// Name of its shop.
    pub shop: String,
    /// Key of the test.
    pub experiment: i64,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportExperiment {
    type Answer = FileWritten;
}

impl Whole for ExportExperiment {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let (told, paper) = book.read(|tx| {
            let told = ExperimentShow { experiment: self.experiment }.answer(tx, call)?;
            Ok((told, paper_of(tx, &self.shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&self.shop, &told, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": self.shop, "name": told.name, "file": name_of(&file) });
        keep(book, call, "export_experiment", detail, &file, &bytes)
    }
}

const WAYS: [Column; 13] = [
    words("experiment_way", 24.0),
    figures("experiment_share"),
    figures("experiment_drawn"),
    figures("experiment_judged"),
    words("experiment_measure", 20.0),
    figures("experiment_hits"),
    figures("experiment_of"),
    figures("experiment_rate"),
    figures("low"),
    figures("high"),
    figures("experiment_given"),
    figures("experiment_back"),
    figures("experiment_astray"),
];
const BESIDE: [Column; 10] = [
    words("experiment_way", 24.0),
    words("experiment_beside", 24.0),
    words("experiment_measure", 20.0),
    figures("experiment_rate"),
    figures("experiment_first_rate"),
    figures("change"),
    figures("change_low"),
    figures("change_high"),
    figures("experiment_each"),
    words("verdict", 24.0),
];

fn lay_out(shop: &str, told: &ExperimentSheet, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let title = paper.fill("experiment.title", &[("shop", &shop), ("name", &told.name)]);
    let mut book = paper::workbook(paper, &title, "experiment.subject", made_at)?;
    let day = made_at.day().text();
    let sheet = paper::sheets(paper, shop, &day);
    let ways: Vec<Vec<Cell>> = told.ways.iter().flat_map(|way| of_way(paper, way)).collect();
    let beside: Vec<Vec<Cell>> = told.beside.iter().flat_map(|one| of_beside(paper, told, one)).collect();
    sheet(&mut book, "sheet.experiment_ways", Page::Wide, &|sheet| {
        table::finish(sheet, paper, &WAYS, &ways, "empty.experiment")
    })?;
    sheet(&mut book, "sheet.experiment_beside", Page::Wide, &|sheet| {
        table::finish(sheet, paper, &BESIDE, &beside, "empty.experiment")
    })?;
    book.save_to_buffer()
}

fn named(paper: &Paper, measure: Measure) -> Cell {
    Cell::Text(paper.say(&format!("experiment.measure.{}", measure.name())))
}

/// A line for each measure; what is told once stands in the first.
fn of_way(paper: &Paper, way: &WayTold) -> Vec<Vec<Cell>> {
    let line = |(at, MeasureRate { measure, rate }): (usize, &MeasureRate)| {
        let once = |cell: Cell| if at == 0 { cell } else { Cell::Empty };
        vec![
            Cell::Text(way.name.clone()),
            once(Cell::Share(Some(way.share as f64 / 100.0))),
            once(Cell::Count(way.drawn)),
            once(Cell::Count(way.judged)),
            named(paper, *measure),
            Cell::Count(rate.hits),
            Cell::Count(rate.orders),
            Cell::Share(rate.rate),
            Cell::Share(rate.interval.map(|ends| ends[0])),
            Cell::Share(rate.interval.map(|ends| ends[1])),
            once(Cell::Yuan(way.given_fen)),
            once(Cell::Yuan(way.back_fen)),
            once(Cell::Count(way.astray)),
        ]
    };
    way.rates.iter().enumerate().map(line).collect()
}

fn of_beside(paper: &Paper, told: &ExperimentSheet, beside: &WayBeside) -> Vec<Vec<Cell>> {
    let name = |id: i64| told.ways.iter().find(|way| way.id == id).map(|way| way.name.clone()).unwrap_or_default();
    let first = told.ways.first().map(|way| way.name.clone()).unwrap_or_default();
    let line = |(at, MeasureCompared { measure, compared }): (usize, &MeasureCompared)| {
        let said = match (beside.better, beside.judged.said) {
            (Some(true), _) => "better",
            (Some(false), _) => "worse",
            (None, Said::NotShown) => "not_shown",
            (None, _) => "open",
        };
        vec![
            Cell::Text(name(beside.way)),
            Cell::Text(first.clone()),
            named(paper, *measure),
            Cell::Share(compared.second.rate),
            Cell::Share(compared.first.rate),
            Cell::Points(compared.difference),
            Cell::Points(compared.interval.map(|ends| ends[0])),
            Cell::Points(compared.interval.map(|ends| ends[1])),
            beside.given.difference_fen.filter(|_| at == 0).map_or(Cell::Empty, Cell::Yuan),
            Cell::Text(paper.say(&format!("experiment.said.{}", if at == 0 { said } else { "beside" }))),
        ]
    };
    beside.measures.iter().enumerate().map(line).collect()
}
