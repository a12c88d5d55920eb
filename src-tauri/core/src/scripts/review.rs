//! The handbook is kept up to date: what nobody has used for 90 days, and what settles less than the other words of its
//! situation, is up for review. It stays as it is, is written anew, or is put away (`edit`).

use pintui_store::{At, Day, Result, Tx, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::outcome::{self, Against, Review};
use super::shelf::measured;
use super::{Mood, ScriptRefused, Stage};
use crate::door::{Call, Command, Read, Write};
use crate::insight::rate::Rate;
use crate::locale::Language;
use crate::shops;

/// Lists the scripts of a language that are up for review.
#[derive(Deserialize, TS)]
pub struct ScriptReviews {
    /// Name of the shop whose uses count.
    pub shop: String,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
}

impl Command for ScriptReviews {
    type Answer = ReviewList;
}

/// What is up for review.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ScriptReviewList")]
pub struct ReviewList {
    /// How many.
    pub total: usize,
    /// Of them with poor results.
    pub poor: usize,
    /// Of them unused.
    pub unused: usize,
    /// Poor results first, then the longest unused.
    pub scripts: Vec<UpForReview>,
}

/// A script that is up for review.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ScriptUpForReview")]
pub struct UpForReview {
    /// `flaw.angry.first`.
    pub name: String,
    /// Which problem.
    pub situation: String,
    /// Which mood.
    pub mood: Mood,
    /// Which stage.
    pub stage: Stage,
    /// Its text.
    pub text: String,
    /// Why it is here.
    pub why: Review,
    /// Number of the version that is judged; 0 for the handbook's own words.
    pub version: i64,
    /// The day its words are from.
    pub since: Day,
    /// The last use at any time.
    pub last_used_at: Option<At>,
    /// When it was last kept as it is.
    pub kept_at: Option<At>,
    /// What this version settled in the last 90 days.
    pub settled: Rate,
    /// What the others settled.
    pub others: Rate,
    /// Who the others are.
    pub against: Against,
}

impl Read for ScriptReviews {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ReviewList> {
        let shop = shops::must(tx, &self.shop)?.id;
        let language = Language::parse(&self.language);
        let outcomes = outcome::read(tx, shop, call.now)?;
        let mut scripts = Vec::new();
        for script in measured(tx, &outcomes, language)? {
            let (Some(why), Some(words)) = (script.outcome.review, script.words) else { continue };
            let (others, against) = outcomes.others(&script.name);
            scripts.push(UpForReview {
                text: words.text,
                why,
                version: script.version,
                since: script.since,
                last_used_at: script.outcome.last_used_at,
                kept_at: outcomes.kept(&script.name),
                settled: outcomes.version(&script.name, language.tag(), script.version),
                others,
                against,
                name: script.name,
                situation: script.situation,
                mood: script.mood,
                stage: script.stage,
            });
        }
        scripts.sort_by_key(|one| (one.why != Review::Poor, one.last_used_at));
        let poor = scripts.iter().filter(|one| one.why == Review::Poor).count();
        Ok(ReviewList { total: scripts.len(), poor, unused: scripts.len() - poor, scripts })
    }
}

/// Keeps scripts as they are: a person has looked at them, and they come up again in 90 days at the earliest.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct KeepScripts {
    /// Their names.
    pub names: Vec<String>,
    /// Who looked at them.
    pub by: String,
}

impl Command for KeepScripts {
    type Answer = ();
}

impl Write for KeepScripts {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "names": self.names })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        if self.names.is_empty() {
            return Err(ScriptRefused::NothingToKeep.into());
        }
        let by = super::edit::by(&self.by, call);
        for name in &self.names {
            super::edit::must_be_known(tx, name)?;
            tx.insert(
                "insert into script_keeps (script, kept_at, kept_by) values (?1, ?2, ?3)",
                (name, call.now, &by),
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "review_tests.rs"]
mod tests;
