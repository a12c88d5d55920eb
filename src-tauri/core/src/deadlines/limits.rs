//! The platforms' limits as the owner sees them, and the owner's own word where they are not known or have changed.

use pintui_store::{Reading, Result, Tx, WriteTx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{HoursOf, LimitRefused, MOST_HOURS, Own, STEPS};
use crate::door::{Call, Command, Read, Write};
use crate::platforms::deadlines as facts;
use crate::platforms::formats::{self, Format};

/// The limits of the platforms that shops of this book sell on.
#[derive(Deserialize, TS)]
pub struct LimitList {}

impl Command for LimitList {
    type Answer = Vec<LimitRow>;
}

/// One limit.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LimitRow {
    /// Platform id.
    pub platform: String,
    /// `applied_before` (shipping), `applied`, `agreed`, `returned`, `received` (the refund is due), `disputed` (evidence is due).
    pub step: String,
    /// Hours that are known of the platform.
    pub known_hours: Option<i64>,
    /// Hours that the owner has entered, which count.
    pub own_hours: Option<i64>,
    /// Which hours count.
    pub clock: HoursOf,
    /// What the platform does by itself when they are over, as far as that is known of it.
    pub known_outcome: Option<String>,
    /// What it does in the owner's word, which counts.
    pub own_outcome: Option<String>,
    /// Whether a file of the platform's cases tells the deadline itself.
    pub in_file: bool,
}

impl Read for LimitList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<LimitRow>> {
        let all = own(tx)?;
        let platforms: Vec<String> = tx.rows("select distinct platform from shops order by 1", [], |row| row.get(0))?;
        let mut rows = Vec::new();
        for platform in platforms {
            for step in STEPS {
                let status = step.strip_suffix("_before").unwrap_or(step);
                let known = facts::limit(&platform, status, step == "applied_before");
                let own = all.get(&(platform.clone(), step.to_owned()));
                rows.push(LimitRow {
                    step: step.into(),
                    known_hours: known.and_then(|limit| limit.clocks.first()).map(|clock| clock.hours),
                    clock: own.map_or(HoursOf::Calendar, |own| own.clock),
                    own_hours: own.and_then(|own| own.hours),
                    known_outcome: known.map(|limit| limit.outcome.clone()),
                    own_outcome: own.and_then(|own| own.outcome).map(str::to_owned),
                    in_file: in_file(&platform),
                    platform: platform.clone(),
                });
            }
        }
        Ok(rows)
    }
}

/// What the owner has entered, by platform and step.
pub(super) fn own(tx: &impl Reading) -> Result<FxHashMap<(String, String), Own>> {
    let rows = tx.rows("select platform, step, hours, clock, outcome from own_limits", [], |row| {
        let (clock, outcome): (String, Option<String>) = (row.get(3)?, row.get(4)?);
        let outcome = outcome.as_deref().and_then(facts::outcome_named);
        let step: String = row.get(1)?;
        Ok(((row.get(0)?, step.clone()), Own { step, hours: row.get(2)?, clock: HoursOf::named(&clock), outcome }))
    })?;
    Ok(rows.into_iter().collect())
}

fn in_file(platform: &str) -> bool {
    let tells = |format: &Format| format.columns.iter().any(|one| one.field.as_deref() == Some("deadline_at"));
    formats::built_in().iter().any(|format| format.platform == platform && tells(format))
}

/// Enters a platform's limit by hand, and what it does then, or takes that back; deadlines follow at once.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetLimit {
    /// Platform id.
    pub platform: String,
    /// `applied_before`, `applied`, `agreed`, `returned`, `received`, `disputed`.
    pub step: String,
    /// How many hours; none for what is known of the platform.
    pub hours: Option<i64>,
    /// Which hours count.
    pub clock: HoursOf,
    /// What the platform then does by itself: `refund_agreed`, `request_agreed`, `case_closed`, `refund_paid`,
    /// `platform_judges`, `complaint`; none for what is known of it.
    pub outcome: Option<String>,
}

impl Command for SetLimit {
    type Answer = ();
}

impl Write for SetLimit {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "platform": self.platform, "step": self.step, "hours": self.hours, "clock": self.clock, "outcome": self.outcome })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        if !STEPS.contains(&self.step.as_str()) {
            return Err(LimitRefused::LimitStepUnknown { step: self.step }.into());
        }
        if self.hours.is_some_and(|hours| !(1..=MOST_HOURS).contains(&hours)) {
            return Err(LimitRefused::HoursWrong { most: MOST_HOURS }.into());
        }
        if let Some(outcome) = self.outcome.as_deref().filter(|outcome| facts::outcome_named(outcome).is_none()) {
            return Err(LimitRefused::LimitOutcomeUnknown { outcome: outcome.to_owned() }.into());
        }
        if self.hours.is_none() && self.outcome.is_none() {
            tx.change("delete from own_limits where platform = ?1 and step = ?2", (self.platform, self.step))?;
            return Ok(());
        }
        let with = named_params! {
            ":platform": self.platform, ":step": self.step, ":hours": self.hours, ":clock": self.clock.name(),
            ":outcome": self.outcome,
        };
        tx.change(include_str!("set_limit.sql"), with)?;
        Ok(())
    }
}
