//! Closing a month's review: the owner's decisions and the version, in one operation.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::content::Content;
use super::entries::{EntryKind, NewEntry, keep};
use super::tree::Tree;
use super::versions::{self, LexiconVersion};
use super::{LexiconRefused, edit};
use crate::door::{Call, Command, Write};
use crate::month::Month;
use crate::shops;

/// What the owner decides about a group of texts.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Decision {
    /// The texts.
    pub texts: Vec<String>,
    /// Words that are to lead there from now on.
    pub words: Vec<String>,
    /// The tag; with `name` the one above the new tag.
    pub tag: String,
    /// Name of a new tag.
    pub name: Option<String>,
}

/// Closes a month's review: the decisions hold for all cases, old ones too, and the lexicon gets a version.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CloseReview {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
    /// The decisions.
    pub decisions: Vec<Decision>,
}

impl Command for CloseReview {
    type Answer = LexiconVersion;
}

impl Write for CloseReview {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "month": self.month, "decisions": self.decisions.len() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<LexiconVersion> {
        let shop = shops::must(tx, &self.shop)?;
        let month = Month::parse(&self.month)?;
        if call.now.day() <= month.last {
            return Err(LexiconRefused::MonthNotOver { month: self.month }.into());
        }
        if let Some(version) = versions::of_month(tx, shop.id, &self.month)? {
            return Err(LexiconRefused::ReviewClosed { month: self.month, number: version.number }.into());
        }
        decide(tx, &self.decisions, call)?;
        let content = Content::now(tx)?;
        let number = next_number(tx)?;
        let kept = serde_json::to_string(&content).unwrap_or_default();
        tx.insert(
            include_str!("insert_version.sql"),
            named_params! {
                ":number": number, ":shop": shop.id, ":month": self.month, ":at": call.now, ":by": call.actor,
                ":content": kept,
            },
        )?;
        let entries = content.entries.len() as i64;
        Ok(LexiconVersion { number, month: self.month, closed_at: call.now, entries })
    }
}

/// Writes the decisions as entries of the lexicon.
pub fn decide(tx: &mut WriteTx<'_>, decisions: &[Decision], call: &Call<'_>) -> Result<()> {
    for decision in decisions {
        let tag = match &decision.name {
            Some(name) => edit::save(tx, None, &decision.tag, Some(name), call.now)?,
            None => decision.tag.clone(),
        };
        let tree = Tree::read(tx)?;
        let texts = decision.texts.iter().map(|text| (EntryKind::Text, text));
        let words = decision.words.iter().map(|word| (EntryKind::Word, word));
        for (kind, word) in texts.chain(words) {
            let entry = NewEntry { kind, word: word.clone(), tag: tag.clone() };
            keep(tx, &tree, &entry, call.now, call.actor)?;
        }
    }
    Ok(())
}

/// The number that the next version gets.
pub(super) fn next_number(tx: &impl Reading) -> Result<i64> {
    tx.one("select coalesce(max(number), 0) + 1 from lexicon_versions", [], |row| row.get(0))
}
