//! What was spent on new and on old customers by month, and what one of their orders cost.
//!
//! The owner enters or the owner's clerk does; the book knows only the orders. An order is a *new* customer's when it was
//! paid on the day of that buyer's first purchase, else an *old* one's (see room `again`). Orders that do not tell their
//! buyer belong to neither. What somebody bought after seeing an advertisement is the platform's word, not the book's.

pub mod save;
pub mod sheet;

use pintui_store::refusals;

refusals! {
    /// Refusals about spending.
    SpendRefused {
        /// Such an amount is none.
        SpendCostWrong = "spend_cost_wrong",
        /// More orders than clicks, or a count below nothing.
        SpendCountsWrong = "spend_counts_wrong",
        /// The month has not begun.
        SpendMonthToCome { month: String } = "spend_month_to_come",
        /// No such entry.
        SpendUnknown { spend: i64 } = "spend_unknown",
        /// The month has an entry of the same kind and name.
        SpendTwice { name: String } = "spend_twice",
    }
}

#[cfg(test)]
mod tests;
