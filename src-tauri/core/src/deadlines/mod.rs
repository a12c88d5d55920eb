//! Time limits of cases: the platform's, the owner's word about them, and what the shop has promised.
//!
//! A file's own deadline wins over all of it. Hours are of the calendar or of the shop's working days
//! ([`calendar`]); begin at [`Limits::read`], which a command does once.

pub mod calendar;
pub mod limits;
pub mod promises;

use pintui_store::{At, Day, Reading, Result, refusals};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::platforms::deadlines::{self as facts, Times};
use calendar::Calendar;

refusals! {
    /// Refusals about time limits.
    LimitRefused {
        /// Fewer than one hour, or more than are reasonable.
        HoursWrong { most: i64 } = "limit_hours_wrong",
        /// No case has such a step.
        LimitStepUnknown { step: String } = "limit_step_unknown",
        /// The working day ends before it begins.
        WorkingHoursWrong = "working_hours_wrong",
        /// A day of the calendar needs a name.
        CalendarNameMissing = "calendar_name_missing",
        /// No such promise.
        PromiseUnknown = "promise_unknown",
    }
}

/// Most hours of a limit: ten weeks.
pub const MOST_HOURS: i64 = 1680;

/// Which hours count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HoursOf {
    /// All hours.
    Calendar,
    /// Hours of working days.
    Working,
}

impl HoursOf {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Calendar => "calendar",
            Self::Working => "working",
        }
    }

    fn named(name: &str) -> Self {
        if name == "working" { Self::Working } else { Self::Calendar }
    }
}

/// Until when somebody must act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The moment.
    pub at: At,
    /// `seller` or `buyer`.
    pub who: &'static str,
    /// `platform` or `own`.
    pub source: &'static str,
    /// What the platform then does by itself, where that is known.
    pub outcome: Option<&'static str>,
}

/// All limits as the book has them now.
pub struct Limits {
    own: FxHashMap<(String, String), (i64, HoursOf)>,
    promises: Vec<promises::Promise>,
    calendar: Calendar,
}

impl Limits {
    /// Reads them.
    pub fn read(tx: &impl Reading) -> Result<Self> {
        let own = tx.rows("select platform, step, hours, clock from own_limits", [], |row| {
            let clock: String = row.get(3)?;
            Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, HoursOf::named(&clock))))
        })?;
        Ok(Self { own: own.into_iter().collect(), promises: promises::all(tx)?, calendar: Calendar::read(tx)? })
    }

    /// The deadline of a case in this state of the platform's; none where nobody knows a limit.
    pub fn of(&self, platform: &str, status: &str, goods_status: Option<&str>, times: Times) -> Option<Deadline> {
        let before = facts::is_before_shipping(goods_status);
        let step = step_of(status, before);
        let Some((hours, clock)) = self.own.get(&(platform.to_owned(), step.to_owned())) else {
            let known = facts::of(platform, status, goods_status, times)?;
            return Some(Deadline { at: known.at, who: known.who, source: "platform", outcome: Some(known.outcome) });
        };
        let (who, from) = match status {
            "agreed" => ("buyer", times.agreed_at),
            "returned" => ("seller", times.returned_at.or(times.received_at)),
            _ => ("seller", times.applied_at),
        };
        let outcome = facts::limit(platform, status, before).map(|limit| limit.outcome.as_str());
        Some(Deadline { at: self.after(from?, *hours, *clock), who, source: "own", outcome })
    }

    /// Until when a step is promised that began at `from`, in a case applied for on `made_on`.
    pub fn promised(&self, step: promises::Promised, from: At, made_on: Day) -> Option<At> {
        let of_step = self.promises.iter().filter(|promise| promise.step == step && promise.from_on <= made_on);
        let valid = of_step.max_by_key(|promise| promise.from_on)?;
        Some(self.after(from, valid.hours, valid.clock))
    }

    fn after(&self, from: At, hours: i64, clock: HoursOf) -> At {
        match clock {
            HoursOf::Calendar => At(from.0 + chrono::Duration::hours(hours)),
            HoursOf::Working => self.calendar.after(from, hours),
        }
    }
}

/// The steps for which a platform sets a limit.
pub const STEPS: [&str; 4] = ["applied_before", "applied", "agreed", "returned"];

fn step_of(status: &str, before_shipping: bool) -> &'static str {
    match (status, before_shipping) {
        ("applied", true) => "applied_before",
        ("agreed", _) => "agreed",
        ("returned", _) => "returned",
        _ => "applied",
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
