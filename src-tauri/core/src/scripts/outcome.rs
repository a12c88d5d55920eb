//! What became of each use: noted by a person, else read off the case.

use std::collections::BTreeMap;

use pintui_store::{At, Day, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

pub(super) use crate::insight::rate::MINIMUM;
use crate::insight::rate::Rate;

/// Days that outcomes and reviews look back.
pub const SPAN: i64 = 90;

/// How often a script was used and how often that settled it, in the last 90 days.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(rename = "ScriptOutcome")]
pub struct Outcome {
    /// Uses.
    pub used: i64,
    /// Those that settled it among those whose outcome is known.
    pub settled: Rate,
    /// The last use at any time.
    pub last_used_at: Option<At>,
    /// Why it should be looked at again.
    pub review: Option<Review>,
}

/// Why a script should be looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ScriptReview")]
pub enum Review {
    /// Nobody has used it for 90 days.
    Unused,
    /// It settles less than the others do, and that is no chance.
    Poor,
}

/// What others are measured against: hits among known outcomes.
type Counts = (i64, i64);

/// What became of every script, of its situation, and of all together.
pub(super) struct Outcomes {
    of: BTreeMap<String, Outcome>,
    versions: BTreeMap<(String, String, i64), Counts>,
    situations: BTreeMap<String, Counts>,
    all: Counts,
    kept: BTreeMap<String, At>,
    today: Day,
}

/// The others that a script is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ScriptAgainst")]
pub enum Against {
    /// The other scripts of its situation.
    Situation,
    /// All other scripts: those of its situation tell too little.
    All,
}

/// Reads what became of all uses in a shop.
pub(super) fn read(tx: &impl Reading, shop: i64, now: At) -> Result<Outcomes> {
    let with = named_params! { ":shop": shop, ":since": now.day().plus(-SPAN).text() };
    let rows = tx.rows(include_str!("outcomes.sql"), with, |row| {
        let key = (row.get::<_, String>("script")?, row.get::<_, String>("language")?, row.get::<_, i64>("version")?);
        let counts: Counts = (row.get("settled")?, row.get("known")?);
        Ok((key, row.get::<_, i64>("used")?, counts, row.get::<_, Option<At>>("last_used_at")?))
    })?;
    let kept = tx.rows("select script, max(kept_at) from script_keeps group by script", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, At>(1)?))
    })?;
    let mut read = Outcomes {
        of: BTreeMap::new(),
        versions: BTreeMap::new(),
        situations: BTreeMap::new(),
        all: (0, 0),
        kept: kept.into_iter().collect(),
        today: now.day(),
    };
    for (key, used, counts, last) in rows {
        let one = read.of.entry(key.0.clone()).or_default();
        one.used += used;
        one.settled = Rate::of(one.settled.hits + counts.0, one.settled.orders + counts.1, MINIMUM);
        one.last_used_at = one.last_used_at.max(last);
        add(read.situations.entry(situation_of(&key.0).to_owned()).or_default(), counts);
        add(&mut read.all, counts);
        read.versions.insert(key, counts);
    }
    Ok(read)
}

/// How often scripts settled it since a day, among all uses whose outcome is known.
pub fn settled(tx: &impl Reading, shop: i64, since: Day) -> Result<Rate> {
    let with = named_params! { ":shop": shop, ":since": since.text() };
    let rows = tx.rows(include_str!("outcomes.sql"), with, |row| Ok((row.get("settled")?, row.get("known")?)))?;
    let mut all = Counts::default();
    rows.into_iter().for_each(|counts| add(&mut all, counts));
    Ok(Rate::of(all.0, all.1, MINIMUM))
}

fn add(sum: &mut Counts, more: Counts) {
    *sum = (sum.0 + more.0, sum.1 + more.1);
}

fn situation_of(script: &str) -> &str {
    script.split('.').next().unwrap_or(script)
}

impl Outcomes {
    /// What became of one script that has been there since a day, in this version of a language.
    pub(super) fn of(&self, script: &str, since: Day, language: &str, version: i64) -> Outcome {
        let mut outcome = self.of.get(script).cloned().unwrap_or_default();
        let kept = self.kept(script).map(At::day);
        let last = outcome.last_used_at.map(At::day).max(Some(since)).max(kept);
        let long_ago = |day: Day| day < self.today.plus(-SPAN);
        outcome.review = if last.is_some_and(long_ago) {
            Some(Review::Unused)
        } else {
            let looked_at = kept.is_some_and(|day| !long_ago(day));
            (!looked_at && self.poor(script, language, version)).then_some(Review::Poor)
        };
        outcome
    }

    /// When a person last looked at it and kept it as it is.
    pub(super) fn kept(&self, script: &str) -> Option<At> {
        self.kept.get(script).copied()
    }

    /// How this version did: what it is judged by.
    pub(super) fn version(&self, script: &str, language: &str, version: i64) -> Rate {
        let key = (script.to_owned(), language.to_owned(), version);
        let (hits, known) = self.versions.get(&key).copied().unwrap_or_default();
        Rate::of(hits, known, MINIMUM)
    }

    /// How the others did: those of its situation, or all where those tell too little.
    pub(super) fn others(&self, script: &str) -> (Rate, Against) {
        let own = self.of.get(script).map(|one| (one.settled.hits, one.settled.orders)).unwrap_or_default();
        let of = |(hits, known): Counts| Rate::of(hits - own.0, known - own.1, MINIMUM);
        let near = of(self.situations.get(situation_of(script)).copied().unwrap_or(own));
        if near.rate.is_some() { (near, Against::Situation) } else { (of(self.all), Against::All) }
    }

    /// Whether even the best it could be is worse than the worst the others could be.
    fn poor(&self, script: &str, language: &str, version: i64) -> bool {
        let own = self.version(script, language, version);
        let (Some([_, best]), Some([least, _])) = (own.interval, self.others(script).0.interval) else { return false };
        best < least
    }
}
