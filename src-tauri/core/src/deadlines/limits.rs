//! The platforms' limits as the owner sees them, and the owner's own word where they are not known or have changed.

use pintui_store::{Reading, Result, Tx, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{HoursOf, LimitRefused, MOST_HOURS, STEPS};
use crate::door::{Call, Command, Read, Write};
use crate::platforms::deadlines as facts;

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
    /// `applied_before` (shipping), `applied`, `agreed`, `returned`.
    pub step: String,
    /// Hours that are known of the platform.
    pub known_hours: Option<i64>,
    /// Hours that the owner has entered, which count.
    pub own_hours: Option<i64>,
    /// Which hours count.
    pub clock: HoursOf,
    /// What the platform does by itself when they are over, where that is known.
    pub outcome: Option<String>,
}

impl Read for LimitList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<LimitRow>> {
        let platforms: Vec<String> = tx.rows("select distinct platform from shops order by 1", [], |row| row.get(0))?;
        let mut rows = Vec::new();
        for platform in platforms {
            for step in STEPS {
                let status = step.strip_suffix("_before").unwrap_or(step);
                let known = facts::limit(&platform, status, step == "applied_before");
                let own = tx.maybe(
                    "select hours, clock from own_limits where platform = ?1 and step = ?2",
                    (&platform, step),
                    |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)),
                )?;
                rows.push(LimitRow {
                    step: step.into(),
                    known_hours: known.and_then(|limit| limit.clocks.first()).map(|clock| clock.hours),
                    clock: own.as_ref().map_or(HoursOf::Calendar, |(_, clock)| HoursOf::named(clock)),
                    own_hours: own.map(|(hours, _)| hours),
                    outcome: known.map(|limit| limit.outcome.clone()),
                    platform: platform.clone(),
                });
            }
        }
        Ok(rows)
    }
}

/// Enters a platform's limit by hand, or takes that back; deadlines follow at once.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetLimit {
    /// Platform id.
    pub platform: String,
    /// `applied_before`, `applied`, `agreed`, `returned`.
    pub step: String,
    /// How many hours; none for what is known of the platform.
    pub hours: Option<i64>,
    /// Which hours count.
    pub clock: HoursOf,
}

impl Command for SetLimit {
    type Answer = ();
}

impl Write for SetLimit {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "platform": self.platform, "step": self.step, "hours": self.hours, "clock": self.clock })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        if !STEPS.contains(&self.step.as_str()) {
            return Err(LimitRefused::LimitStepUnknown { step: self.step }.into());
        }
        let Some(hours) = self.hours else {
            tx.change("delete from own_limits where platform = ?1 and step = ?2", (self.platform, self.step))?;
            return Ok(());
        };
        if !(1..=MOST_HOURS).contains(&hours) {
            return Err(LimitRefused::HoursWrong { most: MOST_HOURS }.into());
        }
        tx.change(
            "insert into own_limits (platform, step, hours, clock) values (?1, ?2, ?3, ?4)
             on conflict (platform, step) do update set hours = excluded.hours, clock = excluded.clock",
            (self.platform, self.step, hours, self.clock.name()),
        )?;
        Ok(())
    }
}
