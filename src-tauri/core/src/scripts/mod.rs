//! Scripts: the right words for a problem, a mood and a stage, with steps, proof, and what a clerk may grant.
//!
//! The [handbook] comes with the program; what the shop writes itself ([own]) stands over it, version by version, and
//! is usable only when the look of `wording` finds nothing forbidden. [shelf] puts both together with what became of
//! each use; [fill] puts a case's facts into the words; [fits] finds the ones that suit a case;
//! [review] lists those that nobody uses or that do worse than the others.

pub mod clerks;
pub mod edit;
pub mod fields;
pub mod fill;
pub mod fits;
pub mod handbook;
pub mod look;
pub mod outcome;
mod own;
pub mod review;
pub mod search;
pub mod shelf;
pub mod show;
pub mod sms;
pub mod uses;

use pintui_store::{Fen, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wording::{Channel, Purpose, Situation};

refusals! {
    /// Refusals about scripts.
    ScriptRefused {
        /// No such script in this language.
        ScriptUnknown { name: String } = "script_unknown",
        /// There is no such situation in the handbook.
        SituationUnknown { situation: String } = "script_situation_unknown",
        /// A script needs its words.
        ScriptTextMissing = "script_text_missing",
        /// A field that nothing fills.
        FieldEmpty { fields: String } = "script_field_empty",
        /// A field that nobody knows how to fill.
        FieldUnknown { fields: String } = "script_field_unknown",
        /// A sum below nothing, or an answer time that is no time.
        LimitWrong = "script_limit_wrong",
        /// No such use.
        UseUnknown { use_id: i64 } = "script_use_unknown",
        /// No script was named to be kept.
        NothingToKeep = "script_nothing_to_keep",
        /// Neither a case nor an order is named.
        NothingToFillFrom = "script_nothing_to_fill_from",
    }
}

/// How the buyer feels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mood {
    /// To the point.
    Calm,
    /// Waits for it.
    Hurried,
    /// First heard, then led.
    Angry,
    /// Hoped for more.
    LetDown,
}

/// When in the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The first answer.
    First,
    /// When it is done.
    Close,
}

/// Who decides what goes beyond the clerk's limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Decides {
    /// The clerk alone.
    Clerk,
    /// The one who leads the clerks.
    Lead,
    /// The owner.
    Owner,
}

/// Words as they are kept: a version of the shop's own, or the handbook's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "ScriptWords")]
pub struct Words {
    /// A title of its own; none where situation and mood say it.
    pub title: Option<String>,
    /// What is said.
    pub text: String,
    /// What is done, step by step.
    pub steps: Vec<String>,
    /// What has to be kept as proof.
    pub proof: Vec<String>,
    /// What a clerk may grant without asking.
    pub limit_fen: Fen,
    /// Who decides what goes beyond.
    pub decides: Decides,
    /// Within how many hours the promised answer comes.
    pub within_hours: i64,
}

/// Parses a word of an enum as the book and the files write it.
fn named<T: for<'a> Deserialize<'a>>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

/// The word of an enum as the book and the files write it.
fn word_of<T: Serialize>(one: T) -> String {
    serde_json::to_value(one).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Where the words of a situation are said.
fn said_where(situation: &str) -> Situation {
    let purpose = handbook::situation(situation).map_or(Purpose::Case, |one| one.purpose);
    Situation { purpose, channel: Channel::Chat }
}

#[cfg(test)]
mod tests;
