//! Whether proof is what it was: every row's file is there with its bytes unchanged, and every file has a row.

use std::collections::HashSet;

use pintui_store::{Book, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kind::Form;
use super::{shelf, thin};
use crate::door::{Call, Command, Whole};

/// What a look at the files has found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// Hashes whose file is not there.
    pub missing: Vec<String>,
    /// Hashes whose file has other bytes.
    pub changed: Vec<String>,
    /// Files that no row names and that no undone work could name again.
    pub orphans: Vec<String>,
}

/// Looks at every file and every row.
pub fn faults(book: &Book) -> Result<Faults> {
    let folder = shelf::folder(book);
    let lying = shelf::all(&folder);
    let (rows, undone) = book.read(|tx| Ok((files(tx)?, undone(tx)?)))?;
    let mut found = Faults::default();
    for (hash, mime) in &rows {
        match state(book, hash, mime)? {
            State::Unchanged | State::Thinned => {}
            State::Missing => found.missing.push(hash.clone()),
            State::Changed => found.changed.push(hash.clone()),
        }
    }
    let named = book.read(thin::named)?;
    let orphans = lying.into_iter().map(|file| file.hash).filter(|hash| !named.contains(hash));
    found.orphans = orphans.filter(|hash| !undone.contains(hash)).collect();
    Ok(found)
}

fn files(tx: &Tx) -> Result<Vec<(String, String)>> {
    let sql = "select hash, min(mime) from evidence where thinned_at is null group by hash order by min(id)";
    tx.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Hashes that the journal still knows: undone work that can be redone, and proof taken off by hand.
fn undone(tx: &Tx) -> Result<HashSet<String>> {
    let hashes: Vec<Option<String>> = tx.rows(include_str!("undone.sql"), [], |row| row.get(0))?;
    Ok(hashes.into_iter().flatten().collect())
}

/// How a file stands to its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The same bytes as on the day it was kept.
    Unchanged,
    /// Other bytes.
    Changed,
    /// The file is not there.
    Missing,
    /// The file was removed to make room; the row says when.
    Thinned,
}

fn state(book: &Book, hash: &str, mime: &str) -> Result<State> {
    let Some(form) = Form::of_mime(mime) else { return Ok(State::Changed) };
    match shelf::read(&shelf::folder(book), hash, form) {
        Ok(bytes) if shelf::hash_of(&bytes) == hash => Ok(State::Unchanged),
        Ok(_) => Ok(State::Changed),
        Err(why) if why.code == "evidence_gone" => Ok(State::Missing),
        Err(why) => Err(why),
    }
}

/// Looks whether the files of these pieces of proof are unchanged.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CheckEvidence {
    /// Keys inside the book.
    pub ids: Vec<i64>,
}

impl Command for CheckEvidence {
    type Answer = Vec<EvidenceChecked>;
}

/// What was found of one.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct EvidenceChecked {
    /// Key inside the book.
    pub id: i64,
    /// How its file stands.
    pub state: State,
}

impl Whole for CheckEvidence {
    fn perform(self, book: &Book, _: &Call<'_>) -> Result<Vec<EvidenceChecked>> {
        check(book, &self.ids)
    }
}

/// How the files of these pieces of proof stand now.
pub fn check(book: &Book, ids: &[i64]) -> Result<Vec<EvidenceChecked>> {
    let mut checked = Vec::with_capacity(ids.len());
    for &id in ids {
        let Some(row) = book.read(|tx| super::list::one(tx, id))? else { continue };
        let state = match row.thinned_at {
            Some(_) => State::Thinned,
            None => state(book, &row.hash, &row.mime)?,
        };
        checked.push(EvidenceChecked { id, state });
    }
    Ok(checked)
}
