//! The loop on the first page: how old the files are, what was found, what is being done about it, and whose result is
//! due. What an action is, its own room knows; here it is only told when its result can be seen, and what was judged.

pub mod hold;
mod judge;
mod sheet;

use pintui_store::refusals;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use judge::JudgeAction;
pub use sheet::LoopSheetAsk;

refusals! {
    /// Refusals about results.
    RoundRefused {
        /// The shop has no such action.
        ActionUnknown = "action_unknown",
        /// Its result cannot be seen yet.
        ActionNotDue { on: String } = "action_not_due",
        /// Nothing says what came of it.
        ActionResultMissing = "action_result_missing",
        /// It was judged before.
        ActionJudged { by: String } = "action_judged",
    }
}

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LoopAction")]
pub enum Doing {
    /// A change that buyers asked for.
    Change,
    /// A clerk is trained in a topic.
    Training,
    /// A product's page was changed.
    Listing,
    /// Goods are halted until their cause is found.
    Halt,
}

impl Doing {
    /// As the book writes it.
    fn name(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Training => "training",
            Self::Listing => "listing",
            Self::Halt => "halt",
        }
    }

    fn named(name: &str) -> Self {
        let all = [Self::Change, Self::Training, Self::Listing];
        all.into_iter().find(|one| one.name() == name).unwrap_or(Self::Halt)
    }

    /// So many days after it began to work there is something to see: an order is judged 21 days after its payment.
    fn days(self) -> i64 {
        match self {
            Self::Training => 30,
            _ => 21,
        }
    }
}

#[cfg(test)]
mod tests;
