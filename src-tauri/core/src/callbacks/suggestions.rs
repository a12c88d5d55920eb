//! What buyers suggest, on the phone and in answers to care messages: it waits until a change is made of it.

use pintui_store::{At, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CallRefused;
use super::changes::{ChangeChosen, ChooseChange};
use super::plan::Plan;
use crate::door::{Call, Command, Read, Write};
use crate::shops;

const SHOWN: usize = 200;

/// What buyers of a shop suggest and nothing was made of yet.
#[derive(Deserialize, TS)]
pub struct SuggestionList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for SuggestionList {
    type Answer = Suggestions;
}

/// The answer of [`SuggestionList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Suggestions {
    /// The newest two hundred that wait.
    pub rows: Vec<Suggestion>,
    /// How many wait.
    pub open: i64,
    /// Suggestions in all.
    pub all: i64,
}

/// Who suggested it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "by", rename_all = "snake_case")]
#[ts(rename = "SuggestionSource")]
pub enum Source {
    /// A buyer on the phone.
    Call {
        /// Key of the call.
        callback: i64,
    },
    /// A buyer who answered a care message.
    Answer {
        /// Key of the answer.
        feedback: i64,
    },
}

/// What a buyer suggests.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Suggestion {
    /// Who said it.
    pub source: Source,
    /// Key of the product.
    pub product_id: Option<i64>,
    /// Its title.
    pub product: Option<String>,
    /// In the buyer's words.
    pub text: String,
    /// When it was said.
    pub said_at: At,
}

impl Read for SuggestionList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Suggestions> {
        let shop = shops::must(tx, &self.shop)?.id;
        let mut all = 0;
        let mut rows = Vec::new();
        tx.rows(include_str!("suggestions.sql"), named_params! { ":shop": shop }, |row| {
            all += 1;
            if row.get::<_, Option<i64>>("change_id")?.is_none() {
                rows.push(Suggestion {
                    source: match row.get::<_, Option<i64>>("callback")? {
                        Some(callback) => Source::Call { callback },
                        None => Source::Answer { feedback: row.get("feedback")? },
                    },
                    product_id: row.get("product_id")?,
                    product: row.get("product")?,
                    text: row.get("said")?,
                    said_at: row.get("said_at")?,
                });
            }
            Ok(())
        })?;
        let open = rows.len() as i64;
        rows.truncate(SHOWN);
        Ok(Suggestions { rows, open, all })
    }
}

/// Makes a change of what a buyer suggests, in the buyer's own words; the link to them stays.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TakeSuggestion {
    /// Name of the shop.
    pub shop: String,
    /// Whose suggestion.
    pub source: Source,
    /// Who takes it.
    pub by: String,
}

impl Command for TakeSuggestion {
    type Answer = ChangeChosen;
}

impl Write for TakeSuggestion {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "source": self.source })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ChangeChosen> {
        let shop = shops::must(tx, &self.shop)?.id;
        let (callback, feedback) = match self.source {
            Source::Call { callback } => (Some(callback), None),
            Source::Answer { feedback } => (None, Some(feedback)),
        };
        let with = named_params! { ":shop": shop, ":callback": callback, ":feedback": feedback };
        let said: Option<(String, Option<i64>)> =
            tx.maybe(include_str!("suggestion.sql"), with, |row| Ok((row.get("said")?, row.get("product_id")?)))?;
        let (what, product_id) = said.ok_or(CallRefused::ChangeSourceUnknown)?;
        ChooseChange {
            shop: self.shop,
            product_id,
            what,
            callbacks: callback.into_iter().collect(),
            feedback: feedback.into_iter().collect(),
            plan: Some(Plan::usual(&self.by, call.now.day())),
            by: self.by,
            advice: None,
        }
        .apply(tx, call)
    }
}
