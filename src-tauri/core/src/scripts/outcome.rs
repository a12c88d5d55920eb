//! What became of each use: noted by a person, else read off the case.

use std::collections::BTreeMap;

use pintui_store::{At, Day, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::handbook;
pub(super) use crate::insight::rate::MINIMUM;
use crate::insight::rate::{Rate, wilson};

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

/// Outcomes by script, and of all together.
pub(super) struct Outcomes {
    of: BTreeMap<String, Outcome>,
    all: Rate,
    today: Day,
}

/// Reads what became of all uses in a shop.
pub(super) fn read(tx: &impl Reading, shop: i64, now: At) -> Result<Outcomes> {
    let since = now.day().plus(-SPAN).text();
    let mut of = BTreeMap::new();
    let (mut hits, mut known) = (0, 0);
    let with = named_params! { ":shop": shop, ":since": since };
    let rows = tx.rows(include_str!("outcomes.sql"), with, |row| {
        Ok((
            row.get::<_, String>("script")?,
            row.get::<_, i64>("used")?,
            row.get::<_, i64>("settled")?,
            row.get::<_, i64>("known")?,
            row.get::<_, Option<At>>("last_used_at")?,
        ))
    })?;
    for (script, used, settled, told, last_used_at) in rows {
        hits += settled;
        known += told;
        let settled = Rate::of(settled, told, MINIMUM);
        of.insert(script, Outcome { used, settled, last_used_at, review: None });
    }
    Ok(Outcomes { of, all: Rate::of(hits, known, MINIMUM), today: now.day() })
}

impl Outcomes {
    /// What became of one script that has been there since a day.
    pub(super) fn of(&self, script: &str, since: Option<Day>) -> Outcome {
        let mut outcome = self.of.get(script).cloned().unwrap_or_default();
        let last = outcome.last_used_at.map(At::day).max(since.or(Some(handbook::as_of())));
        outcome.review = if last.is_some_and(|last| last < self.today.plus(-SPAN)) {
            Some(Review::Unused)
        } else {
            self.poor(outcome.settled).then_some(Review::Poor)
        };
        outcome
    }

    /// Whether even the best it could be is worse than the worst all could be.
    fn poor(&self, settled: Rate) -> bool {
        let (Some([_, best]), Some(_)) = (settled.interval, self.all.rate) else { return false };
        best < wilson(self.all.hits, self.all.orders)[0]
    }
}
