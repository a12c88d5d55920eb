//! Scores are looked at before they are kept, by day; a day that has some gets the new ones.

use std::path::Path;

use pintui_store::{Book, Day, Reading, Result, Row, SqlError, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::typed::{self, Score, TypedScore};
use super::{ScoreRefused, table};
use crate::door::{Call, Command, Whole, Write};
use crate::official::typed::CellFault;
use crate::shops;

/// Looks at scores before they are kept: rows as typed, a pasted table, or a file.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LookAtScores {
    /// Name of the shop.
    pub shop: String,
    /// Rows as they are typed.
    pub rows: Vec<TypedScore>,
    /// A pasted table; its rows come after those.
    pub text: Option<String>,
    /// Path of a table (CSV or Excel); its rows come after those.
    pub file: Option<String>,
}

impl Command for LookAtScores {
    type Answer = ScoresLooked;
}

/// What keeping the rows would do.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ScoresLooked {
    /// All rows, to be corrected.
    pub rows: Vec<TypedScore>,
    /// Days that can be kept.
    pub days: i64,
    /// Of them days whose scores are others now, and would be replaced.
    pub replaced: Vec<Day>,
    /// What is wrong, by row and column.
    pub faults: Vec<CellFault>,
}

impl Whole for LookAtScores {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<ScoresLooked> {
        let today = call.now.day();
        let mut rows = self.rows;
        if let Some(text) = &self.text {
            rows.extend(table::pasted(text, today));
        }
        if let Some(file) = &self.file {
            rows.extend(table::of_file(Path::new(file))?);
        }
        let (scores, faults) = typed::read(&rows, today);
        let replaced = book.read(|tx| {
            let shop = shops::must(tx, &self.shop)?.id;
            let mut replaced = Vec::new();
            for score in &scores {
                if on_day(tx, shop, score.day)?.is_some_and(|known| changes(&known, score)) {
                    replaced.push(score.day);
                }
            }
            Ok(replaced)
        })?;
        Ok(ScoresLooked { rows, days: scores.len() as i64, replaced, faults })
    }
}

/// Keeps scores by day, and takes days away.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordScores {
    /// Name of the shop.
    pub shop: String,
    /// Rows as they were typed.
    pub rows: Vec<TypedScore>,
    /// Days whose scores go.
    pub gone: Vec<Day>,
}

/// What was kept.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ScoresRecorded {
    /// Days that are new, other ones, or gone.
    pub days: i64,
}

impl Command for RecordScores {
    type Answer = ScoresRecorded;
}

impl Write for RecordScores {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "rows": self.rows.len(), "gone": self.gone })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ScoresRecorded> {
        let shop = shops::must(tx, &self.shop)?.id;
        let (scores, faults) = typed::read(&self.rows, call.now.day());
        if !faults.is_empty() {
            return Err(ScoreRefused::ScoresFaulty { faults: faults.len() }.into());
        }
        if scores.is_empty() && self.gone.is_empty() {
            return Err(ScoreRefused::ScoresBlank.into());
        }
        let mut days = 0;
        for score in scores {
            if on_day(tx, shop, score.day)?.is_some_and(|known| !changes(&known, &score)) {
                continue;
            }
            let [description, service, logistics] = score.points;
            tx.change(
                include_str!("keep.sql"),
                named_params! {
                    ":shop": shop, ":day": score.day, ":description": description, ":service": service,
                    ":logistics": logistics, ":ratings": score.ratings,
                },
            )?;
            days += 1;
        }
        for day in self.gone {
            days += tx.change("delete from scores where shop_id = ?1 and day = ?2", (shop, day))? as i64;
        }
        Ok(ScoresRecorded { days })
    }
}

/// Whether what is told now changes what is known.
fn changes(known: &Score, told: &Score) -> bool {
    let other = |known: Option<i64>, told: Option<i64>| told.is_some() && told != known;
    known.points.iter().zip(told.points).any(|(known, told)| other(*known, told)) || other(known.ratings, told.ratings)
}

fn on_day(tx: &impl Reading, shop: i64, day: Day) -> Result<Option<Score>> {
    Ok(of_days(tx, shop, day, day)?.into_iter().next())
}

/// The scores of these days.
pub(super) fn of_days(tx: &impl Reading, shop: i64, from: Day, to: Day) -> Result<Vec<Score>> {
    tx.rows(include_str!("of_days.sql"), named_params! { ":shop": shop, ":from": from, ":to": to }, score_of)
}

fn score_of(row: &Row<'_>) -> std::result::Result<Score, SqlError> {
    let points = [row.get("description")?, row.get("service")?, row.get("logistics")?];
    Ok(Score { day: row.get("day")?, points, ratings: row.get("ratings")? })
}
