//! The six key moves against quality returns: checking, asking after sign-off, scripts, calls, the morning page, tests.
//!
//! The owner switches each on from a day. For one that is on, the sheet tells whom it reached in the last days and what came of
//! it; one that is off is not judged. What a move does is done in its own room: here is only when it counts, and how far it went.

pub mod behind;
mod outcome;
pub(crate) mod reached;
pub mod sheet;
pub mod switch;

use pintui_store::refusals;

use crate::named::named;

named! {
    /// A key move.
    #[ts(rename = "KeyMove")]
    Move {
        /// The three-step check before parcels leave.
        Check = "check",
        /// Buyers are asked after sign-off.
        Care = "care",
        /// Answers come from the script library.
        Scripts = "scripts",
        /// Who returns is called.
        Calls = "calls",
        /// The morning page over files that came in that day.
        Report = "report",
        /// Ways of doing things are tested.
        Experiments = "experiments",
    }
}

refusals! {
    /// Refusals about the moves.
    MoveRefused {
        /// It is on since that day.
        MoveOn { on: String } = "move_on",
        /// It is off.
        MoveOff = "move_off",
        /// The day lies ahead, too far back, or within a span in which it was on before.
        MoveDayWrong { from: String, to: String } = "move_day_wrong",
    }
}

#[cfg(test)]
mod tests;
