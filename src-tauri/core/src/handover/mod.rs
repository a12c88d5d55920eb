//! Open work by person over all rooms, and all of one person's handed to another in one step.
//!
//! [`board`] tells who answers for how much; [`leave`] hands over, also of whoever goes; [`hold`] lets nobody go who
//! still holds something by name.

pub mod board;
mod held;
pub mod leave;

pub use held::hold;

use pintui_store::refusals;

refusals! {
    /// Refusals about handing over.
    HandoverRefused {
        /// Somebody was to go who still holds work by name.
        PersonHoldsWork { name: String, cases: i64, parcels: i64, halts: i64, actions: i64, rules: i64 } = "person_holds_work",
        /// There is something to hand over, and nobody is named to whom.
        SuccessorMissing { name: String } = "successor_missing",
        /// Nobody hands over to themselves.
        SuccessorSame { name: String } = "successor_same",
    }
}

#[cfg(test)]
mod tests;
