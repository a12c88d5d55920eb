//! The scripts that suit a case: by the words of its stated reason.

use std::collections::BTreeMap;

use pintui_store::{Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fill::{FillScript, Filled, facts, filled};
use super::shelf::{Script, all};
use super::{Stage, handbook};
use crate::door::{Call, Command, Read};
use crate::locale::Language;

/// Finds the scripts for a case, already filled.
#[derive(Deserialize, TS)]
pub struct ScriptsForCase {
    /// Key of the case.
    pub case_id: i64,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
    /// The clerk's name as the buyer knows it.
    pub clerk: String,
    /// Another situation than the case's own; none for that.
    pub situation: Option<String>,
    /// What a person types for fields, by field id.
    pub typed: BTreeMap<String, String>,
}

impl Command for ScriptsForCase {
    type Answer = Fitting;
}

/// What suits a case.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Fitting {
    /// The situation they are for.
    pub situation: String,
    /// The word in the stated reason that told it; none where a person chose it or nothing told it.
    pub because: Option<String>,
    /// Ids of all situations, to choose another one.
    pub situations: Vec<String>,
    /// The scripts, filled.
    pub scripts: Vec<FittingScript>,
}

/// A script that suits a case.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FittingScript {
    /// The script.
    pub script: Script,
    /// Its text with the case's facts.
    pub filled: Filled,
}

/// Where a reason tells nothing: the words for a buyer who is upset help anyway.
const OTHERWISE: &str = "upset";

impl Read for ScriptsForCase {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Fitting> {
        let facts = facts(tx, Some(self.case_id), None)?;
        let told = facts.reason.as_deref().and_then(situation_of);
        let (situation, because) = match (&self.situation, told) {
            (Some(chosen), _) => (chosen.clone(), None),
            (None, Some((situation, word))) => (situation.to_owned(), Some(word.to_owned())),
            (None, None) => (OTHERWISE.to_owned(), None),
        };
        let mut scripts = Vec::new();
        for script in all(tx, facts.shop_id, Language::parse(&self.language), call.now)? {
            if script.situation != situation || script.words.is_none() {
                continue;
            }
            let asked = FillScript {
                name: script.name.clone(),
                language: self.language.clone(),
                case_id: Some(self.case_id),
                order_id: None,
                clerk: self.clerk.clone(),
                typed: self.typed.clone(),
            };
            scripts.push(FittingScript { filled: filled(tx, &asked, call.now)?, script });
        }
        scripts.sort_by_key(|one| (one.script.stage != Stage::First, one.script.mood));
        let situations = handbook::situations().iter().map(|one| one.id.clone()).collect();
        Ok(Fitting { situation, because, situations, scripts })
    }
}

/// The situation that a stated reason tells of, and the word that tells it: the longest, of equals the first.
pub(crate) fn situation_of(reason: &str) -> Option<(&'static str, &'static str)> {
    let reason = reason.to_lowercase();
    let words = handbook::situations().iter().flat_map(|one| one.reasons.iter().map(move |word| (&*one.id, &**word)));
    let mut longest: Option<(&str, &str)> = None;
    for (situation, word) in words.filter(|(_, word)| reason.contains(&word.to_lowercase())) {
        if longest.is_none_or(|(_, best)| word.chars().count() > best.chars().count()) {
            longest = Some((situation, word));
        }
    }
    longest
}
