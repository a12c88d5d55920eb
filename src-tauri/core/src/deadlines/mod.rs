//! Time limits of cases: the platform's, the owner's word about them, and what the shop has promised.
//!
//! A file's own deadline wins over all of it. Hours are of the calendar or of the shop's working days
//! ([`calendar`]); begin at [`Limits::read`], which a command does once.

pub mod calendar;
pub mod limits;
mod presets;
pub mod promises;

use chrono::Duration;
use pintui_store::{At, Day, Reading, Result, refusals};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::platforms::deadlines::{self as facts, Times};
use calendar::Calendar;
use presets::Presets;

refusals! {
    /// Refusals about time limits.
    LimitRefused {
        /// Fewer than one hour, or more than are reasonable.
        HoursWrong { most: i64 } = "limit_hours_wrong",
        /// Nothing that a platform does by itself has this name.
        LimitOutcomeUnknown { outcome: String } = "limit_outcome_unknown",
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

/// After so many quarters of its time a promise is pressing.
const AMBER_QUARTERS: i32 = 3;

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

/// Where and on which day a case was applied for: the promises of that day hold for it.
#[derive(Clone, Copy, Debug)]
pub struct Made {
    /// Key of the shop.
    pub shop: i64,
    /// The day.
    pub on: Day,
}

/// A promise that runs in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// When three quarters of its time are over.
    pub amber_at: At,
    /// When it ends.
    pub at: At,
}

/// What the owner has entered for a step of a platform.
pub(crate) struct Own {
    /// For which step.
    pub step: String,
    /// Within how many hours; none where the platform's own or the file's count.
    pub hours: Option<i64>,
    /// Which hours count.
    pub clock: HoursOf,
    /// What the platform then does; none for what is known of it.
    pub outcome: Option<&'static str>,
}

/// All limits as the book has them now.
pub struct Limits {
    own: FxHashMap<(String, String), Own>,
    promises: Vec<promises::Promise>,
    presets: Presets,
    calendar: Calendar,
}

impl Limits {
    /// Reads them.
    pub fn read(tx: &impl Reading) -> Result<Self> {
        let (promises, presets) = (promises::all(tx)?, Presets::read(tx)?);
        Ok(Self { own: limits::own(tx)?, promises, presets, calendar: Calendar::read(tx)? })
    }

    /// What the platform does by itself when a case in this state runs out; none where nobody knows.
    pub fn outcome(
        &self,
        platform: &str,
        status: &str,
        goods_status: Option<&str>,
        times: Times,
    ) -> Option<&'static str> {
        let before = facts::is_before_shipping(goods_status);
        let own = self.own(platform, status, before, times, |own| own.outcome);
        own.or_else(|| facts::limit(platform, times.status(status), before).map(|limit| limit.outcome.as_str()))
    }

    /// What the owner has entered for a case in this state. Whoever entered nothing for goods that are here, but
    /// something for goods that were sent back, meant both.
    fn own<T>(
        &self,
        platform: &str,
        status: &str,
        before: bool,
        times: Times,
        of: impl Fn(&Own) -> Option<T>,
    ) -> Option<T> {
        let entered =
            |status: &str| self.own.get(&(platform.to_owned(), step_of(status, before).to_owned())).and_then(&of);
        entered(times.status(status)).or_else(|| entered(status))
    }

    /// The deadline of a case in this state of the platform's; none where nobody knows a limit.
    pub fn of(&self, platform: &str, status: &str, goods_status: Option<&str>, times: Times) -> Option<Deadline> {
        let before = facts::is_before_shipping(goods_status);
        let outcome = self.outcome(platform, status, goods_status, times);
        let own = self.own(platform, status, before, times, |own| Some((own.step.clone(), own.hours?, own.clock)));
        let Some((step, hours, clock)) = own else {
            let known = facts::of(platform, status, goods_status, times)?;
            return Some(Deadline { at: known.at, who: known.who, source: "platform", outcome });
        };
        let (who, from) = match step.as_str() {
            "agreed" => ("buyer", times.agreed_at),
            "received" => ("seller", times.received_at),
            "disputed" => ("seller", times.disputed_at),
            "returned" => ("seller", times.returned_at.or(times.received_at)),
            _ => ("seller", times.applied_at),
        };
        Some(Deadline { at: self.after(from?, Duration::hours(hours), clock), who, source: "own", outcome })
    }

    /// Until when a step is promised that began at `from`.
    pub fn promised(&self, step: promises::Promised, from: At, made: Made) -> Option<At> {
        Some(self.run(step, from, made)?.at)
    }

    /// The promise of a step that began at `from`, with the moment from which on it is pressing: the owner's, else
    /// what the policy says.
    pub fn run(&self, step: promises::Promised, from: At, made: Made) -> Option<Run> {
        let of_step = self.promises.iter().filter(|promise| promise.step == step && promise.from_on <= made.on);
        let own = of_step.max_by_key(|promise| promise.from_on).map(|own| (own.hours, own.clock));
        let (hours, clock) = own.or_else(|| Some((self.presets.hours(step, made)?, HoursOf::Calendar)))?;
        let time = Duration::hours(hours);
        Some(Run { amber_at: self.after(from, time * AMBER_QUARTERS / 4, clock), at: self.after(from, time, clock) })
    }

    fn after(&self, from: At, time: Duration, clock: HoursOf) -> At {
        match clock {
            HoursOf::Calendar => At(from.0 + time),
            HoursOf::Working => self.calendar.after(from, time),
        }
    }
}

/// The steps for which a platform sets a limit.
pub const STEPS: [&str; 6] = ["applied_before", "applied", "agreed", "returned", "received", "disputed"];

fn step_of(status: &str, before_shipping: bool) -> &'static str {
    match (status, before_shipping) {
        ("applied", true) => "applied_before",
        ("agreed", _) => "agreed",
        ("returned", _) => "returned",
        ("received", _) => "received",
        ("disputed", _) => "disputed",
        _ => "applied",
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
