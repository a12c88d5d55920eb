//! The owner's texts and words: one leads to a tag, and all cases that say it follow.

use pintui_store::{At, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LexiconRefused;
use super::content::{Content, LexiconEntry};
use super::edit::must_live;
use super::tree::Tree;
use crate::door::{Call, Command, Read, Write};
use crate::platforms::folded;
use crate::platforms::reasons::as_compared;

/// What an entry compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// The whole of what was said.
    Text,
    /// A word in what was said.
    Word,
}

impl EntryKind {
    fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Word => "word",
        }
    }
}

/// A text or a word with the tag it is to lead to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NewEntry {
    /// What is compared.
    pub kind: EntryKind,
    /// The text or word.
    pub word: String,
    /// The tag.
    pub tag: String,
}

/// Keeps a text or word: every case that says it, old ones too, belongs to the tag.
#[derive(Deserialize, TS)]
pub struct KeepEntry {
    /// The entry.
    pub entry: NewEntry,
}

/// Takes a text or word out of the lexicon.
#[derive(Deserialize, TS)]
pub struct RemoveEntry {
    /// Key of the entry.
    pub id: i64,
}

/// The owner's texts and words, the newest first.
#[derive(Deserialize, TS)]
pub struct EntryList {}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EntryKept {
    /// Key of the entry.
    pub id: i64,
}

impl Command for KeepEntry {
    type Answer = EntryKept;
}
impl Command for RemoveEntry {
    type Answer = ();
}
impl Command for EntryList {
    type Answer = Vec<LexiconEntry>;
}

impl Write for KeepEntry {
    fn detail(&self) -> serde_json::Value {
        // The text is a person's own and stays out of the audit trail.
        serde_json::json!({ "tag": self.entry.tag })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<EntryKept> {
        let tree = Tree::read(tx)?;
        Ok(EntryKept { id: keep(tx, &tree, &self.entry, call.now, call.actor)? })
    }
}

impl Write for RemoveEntry {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "entry": self.id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from lexicon_entries where id = ?1", [self.id])? {
            0 => Err(LexiconRefused::EntryUnknown { id: self.id }.into()),
            _ => Ok(()),
        }
    }
}

impl Read for EntryList {
    fn answer(self, tx: &pintui_store::Tx, _: &Call<'_>) -> Result<Vec<LexiconEntry>> {
        let mut entries = Content::now(tx)?.entries;
        entries.reverse();
        Ok(entries)
    }
}

/// Writes an entry; one that is there already leads to the new tag.
pub(super) fn keep(tx: &mut WriteTx<'_>, tree: &Tree, entry: &NewEntry, now: At, by: &str) -> Result<i64> {
    let word = match entry.kind {
        EntryKind::Text => as_compared(&entry.word),
        EntryKind::Word => folded(&entry.word),
    };
    if word.is_empty() {
        return Err(LexiconRefused::LexiconWordBlank.into());
    }
    if entry.kind == EntryKind::Word && word.chars().count() < 2 && word.is_ascii() {
        return Err(LexiconRefused::LexiconWordShort { word }.into());
    }
    let tag = must_live(tree, &entry.tag)?;
    tx.change(
        include_str!("keep_entry.sql"),
        named_params! { ":kind": entry.kind.name(), ":word": word, ":tag": tag, ":at": now, ":by": by },
    )?;
    let which = "select id from lexicon_entries where kind = ?1 and word = ?2";
    tx.one(which, (entry.kind.name(), &word), |row| row.get(0))
}
