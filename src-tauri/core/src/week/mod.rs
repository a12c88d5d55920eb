//! The seven-day plan: what a shop whose quality returns are too many does day by day, and what came of it.
//!
//! Warnings and the three-step check come first, care on the third day, calls on the fifth, the review on the seventh; the
//! days between keep up what was begun and end what lies about. A task is done when the book's facts since the first day say
//! so (a parcel was checked, a buyer was called), or when a person says so. Nothing is done by the plan itself.

pub mod begin;
pub mod review;
pub mod sheet;

use pintui_store::refusals;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

refusals! {
    /// Refusals about the plan.
    WeekRefused {
        /// One is running.
        WeekRuns { on: String } = "week_runs",
        /// It would begin too long ago, or too far ahead.
        WeekDayWrong { most: i64 } = "week_day_wrong",
        /// The shop has no such plan.
        WeekUnknown { week: i64 } = "week_unknown",
        /// It is over.
        WeekOver { on: String } = "week_over",
        /// The day of the task has not come.
        WeekTaskAhead { on: String } = "week_task_ahead",
    }
}

/// Days of a plan.
pub const DAYS: i64 = 7;

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "WeekTask")]
pub enum Task {
    /// The newest files are in.
    Import,
    /// The target for the rate is set.
    Target,
    /// Products over their line are answered.
    Alerts,
    /// Parcels are checked in three steps before they leave.
    Check,
    /// No parcel leaves unchecked any more.
    CheckAll,
    /// Reasons that nobody has sorted are sorted.
    Reasons,
    /// Buyers are asked two days after sign-off.
    Care,
    /// Questions are answered within two minutes.
    Replies,
    /// Who returns is called.
    Calls,
    /// One thing is changed of what buyers said.
    Change,
    /// The week is looked at as a whole.
    Review,
}

impl Task {
    /// All, in the order of their days.
    pub const ALL: [Self; 11] = [
        Self::Import,
        Self::Target,
        Self::Alerts,
        Self::Check,
        Self::CheckAll,
        Self::Reasons,
        Self::Care,
        Self::Replies,
        Self::Calls,
        Self::Change,
        Self::Review,
    ];

    /// The day of the plan it belongs to, from 1.
    pub fn day(self) -> i64 {
        match self {
            Self::Import | Self::Target | Self::Alerts | Self::Check => 1,
            Self::CheckAll | Self::Reasons => 2,
            Self::Care => 3,
            Self::Replies => 4,
            Self::Calls => 5,
            Self::Change => 6,
            Self::Review => 7,
        }
    }

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Target => "target",
            Self::Alerts => "alerts",
            Self::Check => "check",
            Self::CheckAll => "check_all",
            Self::Reasons => "reasons",
            Self::Care => "care",
            Self::Replies => "replies",
            Self::Calls => "calls",
            Self::Change => "change",
            Self::Review => "review",
        }
    }
}

#[cfg(test)]
mod tests;
