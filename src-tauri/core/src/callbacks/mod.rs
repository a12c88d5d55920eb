//! Call-backs: twenty seconds with a buyer who sends something back, and what is learned from them.
//!
//! Begin at [`queue`]: who is called next. [`record`] keeps one call: the true reason (out of [`crate::reasons::calls`]) stands beside
//! the stated one and never touches it. [`gaps`] gathers what buyers had expected, [`suggestions`] what they would do, [`changes`]
//! what is done about it, [`plan`] by whom and by when, [`kinds`] which kind of action helped. Knows nothing of care; care puts what buyers answer into the same changes.

pub mod advised;
pub mod card;
pub mod change_list;
pub mod changes;
pub mod effect;
pub mod figures;
pub mod gaps;
pub mod kinds;
pub mod plan;
pub mod queue;
pub mod record;
pub mod rules;
pub mod suggestions;

use pintui_store::refusals;

refusals! {
    /// Refusals about call-backs.
    CallRefused {
        /// A call needs the name of who made it.
        CallClerkMissing = "call_clerk_missing",
        /// A call lasts between nothing and four hours.
        CallTimeWrong { most: i64 } = "call_time_wrong",
        /// The tree has no such reason.
        CallReasonUnknown { reason: String } = "call_reason_unknown",
        /// A rule of the call list is outside of what makes sense.
        CallRuleWrong { least: i64, most: i64 } = "call_rule_wrong",
        /// A change needs to say what is changed.
        ChangeTextMissing = "change_text_missing",
        /// No such change.
        ChangeUnknown { change: i64 } = "change_unknown",
        /// A change cannot be live before it was thought of by a year, nor in the future.
        ChangeDayWrong = "change_day_wrong",
        /// An action is to be done after the day it was chosen, within two years.
        ChangeDueWrong { on: String } = "change_due_wrong",
        /// No such call or answer to take the change from.
        ChangeSourceUnknown = "change_source_unknown",
        /// Another change was made of that call or answer already.
        ChangeSourceTaken = "change_source_taken",
    }
}

/// What a call came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "CallOutcome")]
pub enum Outcome {
    /// The buyer keeps it.
    Kept,
    /// It is exchanged.
    Exchanged,
    /// It is returned and refunded as was asked for.
    Refunded,
    /// Nobody answered.
    NoAnswer,
    /// The buyer does not want to talk.
    RefusedToTalk,
}

impl Outcome {
    /// All of them, as they are shown.
    pub const ALL: [Self; 5] = [Self::Kept, Self::Exchanged, Self::Refunded, Self::RefusedToTalk, Self::NoAnswer];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Exchanged => "exchanged",
            Self::Refunded => "refunded",
            Self::NoAnswer => "no_answer",
            Self::RefusedToTalk => "refused_to_talk",
        }
    }

    fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.name() == name).unwrap_or(Self::NoAnswer)
    }
}

#[cfg(test)]
mod plan_tests;
#[cfg(test)]
mod tests;
