//! What lies unfinished on a bench, kept beside the book so that a power cut costs no answer.
//!
//! It is no fact of the shop: a check is whole or not there. One small file for each bench, written
//! beside its target and renamed, outside the journal, so that a key press costs no operation.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use pintui_store::{At, Book, Error, Result, synced};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::counted::CountedPiece;
use super::record::{Again, PointAnswer};
use crate::door::{Call, Command, Whole};

/// A parcel whose check is not finished.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Unfinished {
    /// The id that the station gave the check, so that it is kept once even where its record was cut short.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub id: Option<String>,
    /// Key of its order.
    pub order_id: i64,
    /// What was scanned.
    pub scanned: String,
    /// When.
    pub started_at: At,
    /// First check or again.
    pub again: Again,
    /// Version of the checklist that the answers are for.
    pub checklist: String,
    /// The answers so far.
    pub answers: Vec<PointAnswer>,
    /// The pieces counted so far.
    pub pieces: Vec<CountedPiece>,
    /// The pieces of gifts that are in, by their point.
    #[serde(default)]
    #[ts(optional, as = "Option<BTreeMap<String, i64>>")]
    pub gifts: BTreeMap<String, i64>,
}

/// Keeps what lies unfinished on a bench, in place of what was kept before.
#[derive(Deserialize, TS)]
pub struct KeepBench {
    /// Name of the bench.
    pub station: String,
    /// Its unfinished parcels, the one at hand last.
    pub parcels: Vec<Unfinished>,
}

impl Command for KeepBench {
    type Answer = i64;
}

impl Whole for KeepBench {
    fn perform(self, book: &Book, _: &Call<'_>) -> Result<i64> {
        let file = file_of(book.folder(), &self.station);
        if self.parcels.is_empty() {
            match fs::remove_file(&file) {
                Err(why) if why.kind() != std::io::ErrorKind::NotFound => return Err(Error::of_file(&file, &why)),
                _ => return Ok(0),
            }
        }
        let text = serde_json::json!(self.parcels).to_string();
        synced::put(&file, text.as_bytes()).map_err(|why| Error::of_file(&file, &why))?;
        Ok(self.parcels.len() as i64)
    }
}

/// What lay unfinished on a bench when the program ended.
#[derive(Deserialize, TS)]
pub struct KeptBench {
    /// Name of the bench.
    pub station: String,
}

impl Command for KeptBench {
    type Answer = Vec<Unfinished>;
}

impl Whole for KeptBench {
    fn perform(self, book: &Book, _: &Call<'_>) -> Result<Vec<Unfinished>> {
        let file = file_of(book.folder(), &self.station);
        match fs::read_to_string(&file) {
            // A file that cannot be read is worth no refusal: the parcels are scanned again.
            Ok(text) => Ok(serde_json::from_str(&text).unwrap_or_default()),
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(why) => Err(Error::of_file(&file, &why)),
        }
    }
}

/// Letters and digits of the name alone: it comes from outside and becomes a file.
fn file_of(folder: &Path, station: &str) -> PathBuf {
    let name: String = station.chars().filter(|letter| letter.is_ascii_alphanumeric()).take(40).collect();
    folder.join(format!("bench-{}.json", if name.is_empty() { "window" } else { &name }))
}
