//! A script is written, and marked as usable only when nothing in it is forbidden.

use pintui_store::{Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Mood, ScriptRefused, Stage, Words, fields, handbook, own, said_where, word_of};
use crate::door::{Call, Command, Write};
use crate::locale::Language;
use crate::policies::covered;
use crate::shops;
use crate::wording::days::beyond;
use crate::wording::lint::{Looked, looked};
use crate::wording::{look_in, refuse_forbidden};

/// Keeps a script, as a draft or to be used from now on.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveScript {
    /// Name of the shop whose policy its promises must keep to.
    pub shop: String,
    /// Which script; none for a new one.
    pub name: Option<String>,
    /// Which problem.
    pub situation: String,
    /// Which mood.
    pub mood: Mood,
    /// Which stage.
    pub stage: Stage,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
    /// What is kept.
    pub words: Words,
    /// Whether it is to be used; else it stays a draft.
    pub usable: bool,
    /// Who writes.
    pub by: String,
}

impl Command for SaveScript {
    type Answer = SavedScript;
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SavedScript {
    /// The script's name.
    pub name: String,
    /// The number of its version.
    pub version: i64,
    /// What the look at it found.
    pub looked: Looked,
}

impl Write for SaveScript {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.name, "situation": self.situation, "language": self.language, "usable": self.usable })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<SavedScript> {
        let shop = shops::must(tx, &self.shop)?.id;
        let words = accepted(&self.situation, self.words)?;
        let language = Language::parse(&self.language);
        let place = said_where(&self.situation);
        let mut findings = look_in(&words.text, place, language);
        findings.extend(beyond(&words.text, covered(tx, shop, call.now.day())?));
        if self.usable {
            refuse_forbidden(&findings)?;
            let unknown = fields::unknown(&words.text);
            if !unknown.is_empty() {
                return Err(ScriptRefused::FieldUnknown { fields: unknown.join("、") }.into());
            }
        }
        let versions = own::all(tx)?;
        let name = match self.name {
            Some(name) => name,
            None => free_name(&versions, language, &handbook::name_of(&self.situation, self.mood, self.stage)),
        };
        let place_of = (self.situation.as_str(), self.mood, self.stage);
        let script = match own::key_of(tx, &name)? {
            Some(known) => {
                tx.change("update scripts set put_away_at = null where id = ?1", [known])?;
                known
            }
            None => insert_script(tx, &name, place_of)?,
        };
        let mut here = versions.iter().filter(|one| one.script_id == script && one.language == language.tag());
        let newest = here.next();
        // A draft that nobody has used yet is written over; what was usable stays as it was.
        let version = match newest {
            Some(draft) if !draft.usable => {
                let gone = "delete from script_versions where script_id = ?1 and language = ?2 and version = ?3";
                tx.change(gone, (script, language.tag(), draft.version))?;
                draft.version
            }
            Some(usable) => usable.version + 1,
            None => 1,
        };
        let list = |items: &[String]| serde_json::json!(items).to_string();
        tx.insert(
            include_str!("insert_version.sql"),
            named_params! {
                ":script": script, ":language": language.tag(), ":version": version,
                ":state": if self.usable { "usable" } else { "draft" }, ":title": words.title, ":text": words.text,
                ":steps": list(&words.steps), ":proof": list(&words.proof), ":limit_fen": words.limit_fen,
                ":decides": word_of(words.decides), ":within_hours": words.within_hours, ":at": call.now,
                ":by": by(&self.by, call), ":usable_at": self.usable.then_some(call.now),
            },
        )?;
        Ok(SavedScript { name, version, looked: looked(&words.text, place, findings) })
    }
}

pub(super) fn by(typed: &str, call: &Call<'_>) -> String {
    let typed = typed.trim();
    if typed.is_empty() { call.actor.to_owned() } else { typed.to_owned() }
}

/// Refuses a name that neither the handbook nor the shop knows.
///
/// # Errors
/// `script_unknown`.
pub(super) fn must_be_known(tx: &impl Reading, name: &str) -> Result<()> {
    let in_handbook = || Language::ALL.into_iter().any(|one| handbook::entries(one).iter().any(|e| e.name == name));
    if own::key_of(tx, name)?.is_none() && !in_handbook() {
        return Err(ScriptRefused::ScriptUnknown { name: name.to_owned() }.into());
    }
    Ok(())
}

/// The first name of a place that neither the handbook nor the shop has taken.
fn free_name(own: &[own::Version], language: Language, first: &str) -> String {
    let taken = |name: &str| {
        own.iter().any(|one| one.name == name) || handbook::entries(language).iter().any(|entry| entry.name == name)
    };
    std::iter::once(first.to_owned())
        .chain((2..).map(|number| format!("{first}.{number}")))
        .find(|name| !taken(name))
        .unwrap_or_default()
}

fn insert_script(tx: &mut WriteTx<'_>, name: &str, (situation, mood, stage): (&str, Mood, Stage)) -> Result<i64> {
    tx.insert(
        "insert into scripts (name, situation, mood, stage) values (?1, ?2, ?3, ?4)",
        (name, situation, word_of(mood), word_of(stage)),
    )
}

fn accepted(situation: &str, mut words: Words) -> Result<Words> {
    if handbook::situation(situation).is_none() {
        return Err(ScriptRefused::SituationUnknown { situation: situation.to_owned() }.into());
    }
    words.text = words.text.trim().to_owned();
    words.title = words.title.map(|title| title.trim().to_owned()).filter(|title| !title.is_empty());
    for list in [&mut words.steps, &mut words.proof] {
        *list = list.iter().map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect();
    }
    if words.text.is_empty() {
        return Err(ScriptRefused::ScriptTextMissing.into());
    }
    if words.limit_fen < Fen(0) || !(1..=240).contains(&words.within_hours) {
        return Err(ScriptRefused::LimitWrong.into());
    }
    Ok(words)
}

/// Puts a script away: it is not offered any more, what was said with it stays. Saving it brings it back.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PutScriptAway {
    /// Its name.
    pub name: String,
}

impl Command for PutScriptAway {
    type Answer = ();
}

impl Write for PutScriptAway {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.name })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let script = match own::key_of(tx, &self.name)? {
            Some(script) => script,
            None => {
                let entries = handbook::entries(Language::ZhCn);
                let entry = entries.into_iter().find(|entry| entry.name == self.name);
                let entry = entry.ok_or_else(|| ScriptRefused::ScriptUnknown { name: self.name.clone() })?;
                insert_script(tx, &self.name, (entry.situation, entry.mood, entry.stage))?
            }
        };
        tx.change("update scripts set put_away_at = ?2 where id = ?1", (script, call.now))?;
        Ok(())
    }
}
