//! Audiences: old customers by what they bought here, counted while a rule is written, saved, and handed to the
//! platform's own tools.
//!
//! Begin at [`rule`]: the conditions and what the book knows of a buyer. [`count`] shows how many are left after each,
//! [`saved`] keeps rules, [`pushes`] for what it cost to
//! show goods to people. Buyers are known by the hash of their order files alone; nothing here knows a name.

pub mod count;
pub mod pushes;
pub mod rule;
pub mod saved;

use pintui_store::refusals;

refusals! {
    /// Refusals about audiences.
    AudienceRefused {
        /// An audience needs a name.
        NameMissing = "audience_name_missing",
        /// Another one has this name.
        NameTaken { name: String } = "audience_name_taken",
        /// No such audience.
        Unknown { audience: i64 } = "audience_unknown",
        /// A condition that nobody can meet, or with a figure out of all reason.
        ConditionWrong { part: String } = "audience_condition_wrong",
        /// Nobody is in it: there is nothing to hand over.
        Nobody = "audience_nobody",
        /// Figures of showing goods that cannot be.
        PushWrong = "push_wrong",
        /// No such entry.
        PushUnknown { push: i64 } = "push_unknown",
    }
}

#[cfg(test)]
mod tests;
