//! New products go to old customers first: who is asked, how the first sales come, and whether the first returns warn.
//!
//! The audience is a condition, not a list made by hand: all buyers who meet it get the same offer, and nobody is paid for
//! a purchase or for praise. [`audience`] finds them, [`save`] keeps a launch (its form passes `wording`), [`list`] tells
//! how it goes, [`early`] when the first returns are more than chance.

pub mod audience;
mod early;
pub mod list;
pub mod save;

use pintui_store::refusals;

refusals! {
    /// Refusals about launches.
    LaunchRefused {
        /// No such product in this shop.
        LaunchProductUnknown { product: i64 } = "launch_product_unknown",
        /// No such launch.
        LaunchUnknown { launch: i64 } = "launch_unknown",
        /// Fewer than one day, or more than two years.
        LaunchDaysWrong { most: i64 } = "launch_days_wrong",
        /// No saved audience is named, or the shop has no such one.
        LaunchAudienceMissing = "launch_audience_missing",
        /// An offer is the same wherever a buyer lives.
        LaunchByOrigin = "launch_by_origin",
        /// Buyers get an offer.
        LaunchOfferMissing = "launch_offer_missing",
        /// Who makes it is not said.
        LaunchPersonMissing = "launch_person_missing",
        /// The product has a launch on that day.
        LaunchTwice = "launch_twice",
    }
}

#[cfg(test)]
mod tests;
