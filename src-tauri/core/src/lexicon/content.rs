//! Everything that decides where cases belong, as one value: read from the book, or kept in a version.

use pintui_store::{Reading, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::tree::{self, OwnTag};
use crate::reasons::OwnWord;

/// The owner's lexicon at one time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// What the owner says of tags.
    pub tags: Vec<OwnTag>,
    /// Texts and words that lead to tags.
    pub entries: Vec<LexiconEntry>,
    /// What the owner says of stated reasons.
    pub words: Vec<OwnWord>,
    /// Shops that count size for another side than the goods.
    pub sizes: Vec<(i64, String)>,
}

/// A text or a word that leads to a tag.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LexiconEntry {
    /// Key inside the book.
    pub id: i64,
    /// `text`: the whole of what was said; `word`: what is in it.
    pub kind: String,
    /// The text or word, as it is compared.
    pub word: String,
    /// The tag.
    pub tag: String,
}

/// Setting that says for which side a shop counts size; its id follows.
pub(super) const SIZE_SETTING: &str = "size_side:";

impl Content {
    /// As the book has it now.
    pub fn now(tx: &impl Reading) -> Result<Self> {
        Ok(Self {
            tags: tree::own(tx)?,
            entries: entries(tx)?,
            words: crate::reasons::own_words(tx)?,
            sizes: tx.rows(
                "select cast(substr(name, length(?1) + 1) as integer), value from settings
                 where substr(name, 1, length(?1)) = ?1 order by name",
                [SIZE_SETTING],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?,
        })
    }
}

fn entries(tx: &impl Reading) -> Result<Vec<LexiconEntry>> {
    tx.rows("select id, kind, word, tag from lexicon_entries order by id", [], |row| {
        Ok(LexiconEntry { id: row.get(0)?, kind: row.get(1)?, word: row.get(2)?, tag: row.get(3)? })
    })
}
