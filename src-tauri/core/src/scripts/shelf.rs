//! All scripts of a language: the shop's own over the handbook's, with what became of each.

use pintui_store::{At, Day, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::outcome::{self, Outcome, Outcomes};
use super::{Mood, ScriptRefused, Stage, Words, handbook, own};
use crate::door::{Call, Command, Read};
use crate::locale::Language;
use crate::shops;

/// A script as a person picks it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Script {
    /// `flaw.angry.first`, and `.2` behind it where there are several.
    pub name: String,
    /// Which problem.
    pub situation: String,
    /// Which mood.
    pub mood: Mood,
    /// Which stage.
    pub stage: Stage,
    /// What may be said now; none while there is only a draft.
    pub words: Option<Words>,
    /// A draft that is newer than what may be said.
    pub draft: Option<Words>,
    /// Who wrote the draft, and when.
    pub draft_by: Option<String>,
    /// When the draft was written.
    pub draft_at: Option<At>,
    /// Number of the usable version; 0 for the handbook's own words.
    pub version: i64,
    /// The day its words are from.
    pub since: Day,
    /// What became of its uses in the last 90 days.
    pub outcome: Outcome,
}

/// Lists the scripts of a language.
#[derive(Deserialize, TS)]
pub struct ScriptList {
    /// Name of the shop whose uses count.
    pub shop: String,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
}

impl Command for ScriptList {
    type Answer = Shelf;
}

/// The scripts, with the sequence of situations.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ScriptShelf")]
pub struct Shelf {
    /// Ids of the situations, the most frequent first.
    pub situations: Vec<String>,
    /// The scripts.
    pub scripts: Vec<Script>,
    /// The day of the rules by which words are looked at, and how many rules there are.
    pub rules_as_of: Day,
    /// How many rules there are.
    pub rules: usize,
}

impl Read for ScriptList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Shelf> {
        let shop = shops::must(tx, &self.shop)?.id;
        let (rules_as_of, rules) = crate::wording::size();
        Ok(Shelf {
            situations: handbook::situations().iter().map(|one| one.id.clone()).collect(),
            scripts: all(tx, shop, Language::parse(&self.language), call.now)?,
            rules_as_of,
            rules,
        })
    }
}

/// All scripts of a language, in the handbook's sequence.
pub(crate) fn all(tx: &impl Reading, shop: i64, language: Language, now: At) -> Result<Vec<Script>> {
    measured(tx, &outcome::read(tx, shop, now)?, language)
}

/// Whether a script of this name is in the handbook or the shop's own, used or put away.
pub(crate) fn is_known(tx: &impl Reading, name: &str) -> Result<bool> {
    let handbook = handbook::entries(Language::ZhCn).iter().any(|entry| entry.name == name);
    Ok(handbook || own::key_of(tx, name)?.is_some())
}

/// The same with outcomes that were read before.
pub(super) fn measured(tx: &impl Reading, outcomes: &Outcomes, language: Language) -> Result<Vec<Script>> {
    let mut scripts: Vec<Script> = handbook::entries(language)
        .into_iter()
        .map(|entry| Script {
            outcome: Outcome::default(),
            name: entry.name,
            situation: entry.situation.to_owned(),
            mood: entry.mood,
            stage: entry.stage,
            words: Some(entry.words),
            draft: None,
            draft_by: None,
            draft_at: None,
            version: 0,
            since: handbook::as_of(),
        })
        .collect();
    // Newest first: the first usable one counts, a draft only where nothing newer is usable.
    for version in own::all(tx)?.into_iter().filter(|one| one.language == language.tag()) {
        let at = scripts.iter().position(|script| script.name == version.name);
        let at = at.unwrap_or_else(|| {
            scripts.push(blank(&version));
            scripts.len() - 1
        });
        take(&mut scripts[at], version);
    }
    let away = own::put_away(tx)?;
    scripts.retain(|script| !away.contains(&script.name));
    let place = |situation: &str| handbook::situations().iter().position(|one| one.id == situation);
    scripts.sort_by_key(|script| (place(&script.situation), script.mood, script.stage, script.name.clone()));
    for script in &mut scripts {
        script.outcome = outcomes.of(&script.name, script.since, language.tag(), script.version);
    }
    Ok(scripts)
}

fn blank(version: &own::Version) -> Script {
    Script {
        name: version.name.clone(),
        situation: version.situation.clone(),
        mood: version.mood,
        stage: version.stage,
        words: None,
        draft: None,
        draft_by: None,
        draft_at: None,
        version: 0,
        since: version.made_at.day(),
        outcome: Outcome::default(),
    }
}

fn take(script: &mut Script, version: own::Version) {
    if version.usable {
        if version.version > script.version {
            script.version = version.version;
            script.since = version.usable_at.unwrap_or(version.made_at).day();
            script.words = Some(version.words);
        }
    } else if script.draft.is_none() && version.version > script.version {
        script.draft_by = Some(version.made_by);
        script.draft_at = Some(version.made_at);
        script.draft = Some(version.words);
    }
}

/// What may be said now, with the number of its version.
///
/// # Errors
/// `script_unknown`.
pub(super) fn usable(tx: &impl Reading, name: &str, language: Language) -> Result<(i64, String, Words)> {
    let newest = own::all(tx)?.into_iter().find(|one| one.name == name && one.language == language.tag() && one.usable);
    if let Some(version) = newest {
        return Ok((version.version, version.situation, version.words));
    }
    let entry = handbook::entries(language).into_iter().find(|entry| entry.name == name);
    let entry = entry.ok_or_else(|| ScriptRefused::ScriptUnknown { name: name.to_owned() })?;
    Ok((0, entry.situation.to_owned(), entry.words))
}
