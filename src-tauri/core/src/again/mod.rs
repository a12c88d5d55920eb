//! Buyers who come back. Word for word, what is counted:
//!
//! A *purchase* is an order that was paid and not called off before it was sent; what cost nothing (a gift, an exchange's
//! replacement) is none. Orders of one buyer on one day are one purchase. A buyer's *first* purchase is the first in this
//! book: what was bought before it begins nobody knows. *Bought again within N days*: the next purchase was paid at most N
//! days after the first. A month is *complete* for N days when N days have passed after its last day, counted to the last
//! day the data reach. Orders that do not tell their buyer belong to nobody and are counted apart.
//!
//! Begin at [`purchases`]: the one pass over the book. [`fates`] says what happened to a buyer, [`sheet`] answers, [`behind`] lists the
//! orders of each of its figures.

pub mod behind;
pub mod closed;
mod cohorts;
pub mod costs;
pub mod fates;
pub mod frequency;
mod groups;
mod products;
pub mod purchases;
pub mod refill;
pub mod sheet;
mod worth;

use pintui_store::refusals;

pub use cohorts::{CohortMonth, Within};

refusals! {
    /// Refusals about buyers who come back.
    AgainRefused {
        /// A share of profit lies between nothing and all.
        MarginWrong = "again_margin_wrong",
        /// What a return costs to handle is no such amount.
        HandlingWrong = "again_handling_wrong",
        /// A guess of days is too short or too long.
        RefillDaysWrong { most: i64 } = "refill_days_wrong",
        /// No such product in this shop.
        AgainProductUnknown { product: i64 } = "again_product_unknown",
    }
}

/// Within how many days a buyer is looked for again.
pub const WITHIN: [i32; 4] = [30, 60, 90, 180];
/// Groups are compared at so many days.
pub const COMPARED: i32 = 90;

#[cfg(test)]
mod tests;
