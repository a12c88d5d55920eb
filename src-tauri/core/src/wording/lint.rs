//! Looks at a text before it is used: for the editor and for `pintui lint-text`.

use pintui_store::{Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::plain::{Hard, hard_words};
use super::{Finding, Purpose, Severity, Situation, WordingRefused, look_in};
use crate::door::{Call, Command, Read};
use crate::locale::Language;

/// Looks at a text: what must not be said, what is better said otherwise.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LintText {
    /// The text.
    pub text: String,
    /// Where it will be said.
    pub situation: Situation,
    /// The language in which names and reasons are told.
    pub language: Option<String>,
}

impl Command for LintText {
    type Answer = Looked;
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "WordingLooked")]
pub struct Looked {
    /// Whether it may be used as it is.
    pub usable: bool,
    /// How many places must not be said.
    pub blocked: usize,
    /// How many are better said otherwise.
    pub to_improve: usize,
    /// The places, in the order of the text.
    pub findings: Vec<Finding>,
    /// Words that are hard to read; only for the policy.
    pub hard: Vec<Hard>,
}

impl Read for LintText {
    fn answer(self, _: &Tx, _: &Call<'_>) -> Result<Looked> {
        if self.text.trim().is_empty() {
            return Err(WordingRefused::TextMissing.into());
        }
        let language = self.language.as_deref().map(Language::parse).unwrap_or_default();
        Ok(looked(&self.text, self.situation, look_in(&self.text, self.situation, language)))
    }
}

/// Findings as they are shown.
pub fn looked(text: &str, situation: Situation, findings: Vec<Finding>) -> Looked {
    let blocked = findings.iter().filter(|finding| finding.severity == Severity::Block).count();
    let hard = if situation.purpose == Purpose::Policy { hard_words(text) } else { Vec::new() };
    Looked { usable: blocked == 0, blocked, to_improve: findings.len() - blocked, findings, hard }
}
