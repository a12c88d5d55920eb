//! What caused the rate: the cohort of a day broken down by one dimension. Word for word, what is counted:
//!
//! The *cohort* is today's: the orders of the rule's window, each judged by its first case as `case_links` has it. A
//! group's *returned* orders have any case by the day looked at, its *quality* orders one whose first case states a
//! quality reason. An order lies in one group, by category in each of its goods' ones: there a case belongs where its
//! line's product does; one that tells no line belongs to the order's only category, or to none (*unplaced*). *Before* is
//! the window right before this one, as it stood on its own last day. Time on the way runs from sending to sign-off.
//!
//! Begin at [`groups`]: the one interpreter of all dimensions. [`cohort`] reads, [`sheet`] answers, [`behind`] opens a
//! count by the same keys, [`times`] says when returns come, [`timeline`] what was done meanwhile, [`responses`] how fast
//! their buyers were answered, [`risky`] which segments are above the shop and what can be offered them.

mod bands;
pub mod behind;
mod by;
pub(crate) mod cohort;
pub mod counted;
mod groups;
pub mod high;
pub mod responses;
pub mod risky;
pub mod sheet;
pub mod timeline;
pub mod times;

use pintui_store::refusals;

pub use by::By;
pub use groups::{FOLDED, FREE, NONE};

refusals! {
    /// Refusals about the analysis of returns.
    BreakdownRefused {
        /// Own limits of prices are not ascending amounts, or too many.
        LimitsWrong { most: i64 } = "price_limits_wrong",
        /// A number of days on the way that nobody waits for.
        LateDaysWrong { most: i64 } = "late_days_wrong",
    }
}

#[cfg(test)]
mod tests;
