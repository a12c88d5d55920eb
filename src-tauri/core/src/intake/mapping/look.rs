//! What is in a table that no format knows: its first rows, and a proposal for each column.

use std::collections::BTreeMap;
use std::path::Path;

use pintui_store::{Book, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::column::{Column, JUDGED};
use super::draft::{self, Draft};
use super::propose::{self, Guess};
use super::table::{self, Go};
use crate::door::{Call, Command, Stage, Whole};
use crate::intake::import::ImportRefused;
use crate::platforms::folded;
use crate::platforms::formats::Grain;

/// Shows the first rows of any table and proposes what its columns are.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LookAtFile {
    /// Path of the file.
    pub file: String,
    /// Password of a protected workbook.
    pub password: Option<String>,
    /// Row of the header, where a person has said it.
    pub header_row: Option<u64>,
    /// What one row is, where a person has said it.
    pub grain: Option<Grain>,
}

impl Command for LookAtFile {
    type Answer = LookedAt;
}

/// What was found in a table.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LookedAt {
    /// File name without the folder.
    pub file: String,
    /// A name for the layout: the file's, without its dates.
    pub name: String,
    /// Rows below the header, blank ones left out.
    pub rows: u64,
    /// Row of the header, from 1.
    pub header_row: u64,
    /// Each column.
    pub columns: Vec<ColumnLook>,
    /// The first rows; cells of personal columns are masked.
    pub head: Vec<HeadRow>,
    /// The proposal as a whole.
    pub draft: Draft,
    /// Why a row seems to be that: locale key `mapping.grain.<reason>`.
    pub grain_reason: String,
    /// Rows that repeat a number of the first rows.
    pub repeats: u64,
    /// Fields that a column can be.
    pub choices: Vec<String>,
    /// Groups of fields of which one each is needed.
    pub required: Vec<Vec<String>>,
    /// A date that can be read in two ways, and no other one of its column decides.
    pub unclear_date: Option<String>,
    /// Rows of the first ones that begin with the prefix of cancellations.
    pub cancelled: u64,
    /// Rows of the first ones with a refund other than zero.
    pub refunded: u64,
}

/// A column and its proposal.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ColumnLook {
    /// Its name; empty where it has none.
    pub header: String,
    /// How sure the proposal is, 0 to 99.
    pub confidence: u8,
    /// Why: locale keys `mapping.reason.<reason>`.
    pub reasons: Vec<String>,
    /// It tells of persons: nothing of it is shown, and only a province or a hash can stay.
    pub personal: bool,
    /// It was taken for personal by its name alone, and may be goods: a field of goods can be chosen for it.
    pub may_be_goods: bool,
    /// A later column has the same name: that one is read.
    pub shadowed: bool,
    /// Cells of the first rows with something in them.
    pub filled: u64,
    /// Different texts among them.
    pub distinct: u64,
}

/// A row of the table.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HeadRow {
    /// Record number in the file.
    pub row: u64,
    /// Its cells, shortened.
    pub cells: Vec<String>,
}

const SHOWN_ROWS: usize = 7;
const SHOWN: usize = 40;
const MASK: &str = "······";

impl Whole for LookAtFile {
    fn perform(self, _: &Book, call: &Call<'_>) -> Result<LookedAt> {
        let password = self.password.as_deref().filter(|password| !password.is_empty());
        let mut table = table::open(Path::new(&self.file), password, self.header_row)?;
        let mut columns: Vec<Column> = table.header.iter().map(|name| Column::named(name)).collect();
        let (mut head, mut rows, mut stopped) = (Vec::new(), 0, false);
        table.each(|row, cells| {
            rows += 1;
            if head.len() < SHOWN_ROWS {
                head.push(HeadRow { row, cells: cells.to_vec() });
            }
            for (column, cell) in columns.iter_mut().zip(cells) {
                if rows <= JUDGED { column.judge(cell) } else { column.glance(cell) }
            }
            let told = rows % 10_000 == 0
                && call.progress.tell(Stage { doing: "reading", done: rows, share: None }) == crate::door::Go::Stop;
            stopped |= told;
            if stopped { Go::Enough } else { Go::On }
        })?;
        if stopped {
            return Err(ImportRefused::Cancelled.into());
        }
        let (proposed, grain_reason, repeats) = propose::grain_of(&columns);
        let grain = self.grain.unwrap_or(proposed);
        let mut guesses = propose::fields_of(&columns, grain);
        for (at, guess) in guesses.iter_mut().enumerate() {
            if is_shadowed(&table.header, at) {
                *guess = Guess::default();
            }
        }
        let derivation = propose::derivation_of(&columns, &guesses, grain);
        let of = |field: &str| guesses.iter().position(|guess| guess.field == Some(field)).map(|at| &columns[at]);
        let prefix = derivation.cancelled_prefix.as_ref();
        let cancelled = prefix.and_then(|prefix| of("order_no")?.prefixes.get(prefix)).copied().unwrap_or(0);
        let refunded = of(draft::REFUND).filter(|_| grain != Grain::Case).map_or(0, |column| column.amounts);
        let unclear = guesses
            .iter()
            .zip(&columns)
            .find(|(guess, column)| guess.field.is_some_and(|field| field.ends_with("_at")) && column.dates.all > 0);
        let unclear = unclear.filter(|_| derivation.dates.is_none());
        Ok(LookedAt {
            name: name_of(&table.name),
            file: table.name,
            rows,
            header_row: table.header_row,
            head: masked(head, &columns),
            draft: Draft {
                grain,
                header_row: table.header_row,
                fields: guesses.iter().map(|guess| guess.field.map(str::to_owned)).collect(),
                derivation,
                statuses: BTreeMap::new(),
            },
            grain_reason: grain_reason.to_owned(),
            repeats,
            choices: draft::choices(grain).into_iter().map(str::to_owned).collect(),
            required: draft::required(grain),
            unclear_date: unclear.and_then(|(_, column)| column.words.first().cloned()),
            cancelled,
            refunded,
            columns: columns
                .iter()
                .zip(&guesses)
                .enumerate()
                .map(|(at, (column, guess))| ColumnLook {
                    header: column.header.clone(),
                    confidence: guess.confidence,
                    reasons: guess.reasons.iter().map(|&reason| reason.to_owned()).collect(),
                    personal: column.is_personal(),
                    may_be_goods: column.may_be_goods(),
                    shadowed: is_shadowed(&table.header, at),
                    filled: column.filled,
                    distinct: column.distinct.len() as u64,
                })
                .collect(),
        })
    }
}

fn is_shadowed(header: &[String], at: usize) -> bool {
    header[at + 1..].iter().any(|later| folded(later) == folded(&header[at]))
}

fn masked(mut head: Vec<HeadRow>, columns: &[Column]) -> Vec<HeadRow> {
    for row in &mut head {
        for (cell, column) in row.cells.iter_mut().zip(columns) {
            // Whether it is goods can only be told by who sees it.
            let hidden = (column.is_personal() && !column.may_be_goods()) || column.looks_personal(cell);
            *cell = match cell.is_empty() {
                true => String::new(),
                false if hidden => MASK.to_owned(),
                false => cell.chars().take(SHOWN).collect(),
            };
        }
    }
    head
}

/// A file's name without its ending and without the date of the day it was made.
fn name_of(file: &str) -> String {
    let stem = Path::new(file).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let undated = stem.trim_end_matches(|c: char| c.is_ascii_digit() || "-_. ()（）年月日".contains(c));
    if undated.is_empty() { stem } else { undated.to_owned() }
}
