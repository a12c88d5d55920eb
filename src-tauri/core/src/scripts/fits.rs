//! The scripts that suit a case: by its goods, and by the words of the reason that is known best.

use std::collections::BTreeMap;

use pintui_store::{Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fill::{Facts, FillScript, Filled, facts, filled};
use super::shelf::{Script, all};
use super::{Stage, handbook};
use crate::cases::known::{self, Source};
use crate::door::{Call, Command, Read};
use crate::locale::Language;
use crate::policies::advise;
use crate::reasons::Words;

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
    /// Who knows the reason that told it; none where it is the stated one.
    pub known_by: Option<Source>,
    /// Ids of the situations that such goods can have, to choose another one.
    pub situations: Vec<String>,
    /// The script that a test or the shop's standard has for the case: it stands first.
    pub way: Option<ScriptWay>,
    /// The scripts, filled.
    pub scripts: Vec<FittingScript>,
}

/// The script that a case is to be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ScriptWay {
    /// Its name.
    pub script: String,
    /// Key of the test.
    pub experiment_id: i64,
    /// The test's name.
    pub experiment: String,
    /// The way's name.
    pub way: String,
    /// Whether the lot has drawn it; else it is the shop's standard.
    pub lot: bool,
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
        let category = advise::facts(tx, self.case_id)?.category();
        let way = way(tx, self.case_id)?;
        let Told { situation, because, known_by } = match (self.situation, &way) {
            (Some(chosen), _) => Told { situation: chosen, because: None, known_by: None },
            (None, Some(way)) => Told { situation: of_script(&way.script), because: None, known_by: None },
            (None, None) => told(tx, self.case_id, &facts, category)?,
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
        let is_way = |name: &str| way.as_ref().is_some_and(|way| way.script == name);
        scripts.sort_by_key(|one| (!is_way(&one.script.name), one.script.stage != Stage::First, one.script.mood));
        let suiting = handbook::situations().iter().filter(|one| one.suits(category));
        let situations = suiting.map(|one| one.id.clone()).collect();
        Ok(Fitting { situation, because, known_by, situations, way, scripts })
    }
}

/// The script that a test or the shop's standard has for a case.
fn way(tx: &impl Reading, case: i64) -> Result<Option<ScriptWay>> {
    tx.maybe(include_str!("way.sql"), named_params! { ":case": case }, |row| {
        Ok(ScriptWay {
            script: row.get("script")?,
            experiment_id: row.get("experiment_id")?,
            experiment: row.get("experiment")?,
            way: row.get("way")?,
            lot: row.get("lot")?,
        })
    })
}

fn of_script(name: &str) -> String {
    name.split('.').next().unwrap_or(name).to_owned()
}

/// A situation, and what told of it.
struct Told {
    situation: String,
    because: Option<String>,
    known_by: Option<Source>,
}

/// What was found or confirmed stands before the stated reason, which still tells more where it is of the same class.
fn told(tx: &impl Reading, case: i64, facts: &Facts, category: &str) -> Result<Told> {
    let stated = facts.reason.as_deref().and_then(|reason| situation_of(reason, category));
    let Some(known) = known::best(tx, case)? else {
        let (situation, because) = stated.map_or((OTHERWISE, None), |(situation, word)| (situation, Some(word)));
        return Ok(Told { situation: situation.to_owned(), because: because.map(str::to_owned), known_by: None });
    };
    let words = Words::read(tx)?;
    let class = facts.reason.as_deref().map(|reason| words.meaning(&facts.platform, reason).class);
    let situation = (known.detail.as_deref().and_then(|detail| situation_of(detail, category)))
        .or(stated.filter(|_| class == Some(&known.class)))
        .map(|(situation, _)| situation)
        .or_else(|| handbook::of_class(&known.class));
    Ok(Told { situation: situation.unwrap_or(OTHERWISE).to_owned(), because: None, known_by: Some(known.source) })
}

/// The situation that a reason tells of for such goods, and the word that tells it: the longest, of equals the first.
pub(crate) fn situation_of(reason: &str, category: &str) -> Option<(&'static str, &'static str)> {
    let reason = reason.to_lowercase();
    let suiting = handbook::situations().iter().filter(|one| one.suits(category));
    let words = suiting.flat_map(|one| one.reasons.iter().map(move |word| (&*one.id, &**word)));
    let mut longest: Option<(&str, &str)> = None;
    for (situation, word) in words.filter(|(_, word)| reason.contains(&word.to_lowercase())) {
        if longest.is_none_or(|(_, best)| word.chars().count() > best.chars().count()) {
            longest = Some((situation, word));
        }
    }
    longest
}

#[cfg(test)]
#[path = "fits_tests.rs"]
mod tests;
