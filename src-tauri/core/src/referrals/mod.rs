//! Recommendations: a code that an old customer passes on, counted on the orders that come by it.
//!
//! A code belongs to an audience, a launch or a card and is only counted. Nothing is given for it: there is no reward to
//! enter, and the invitation passes `wording`. An order came by a code where its file names it or a person noted it.
//! [`save`] keeps codes, [`note`] ties an order to one, [`list`] counts.

pub mod list;
pub mod note;
pub mod save;

use pintui_store::{Day, refusals};

refusals! {
    /// Refusals about recommendations.
    ReferralRefused {
        /// No code, or one longer than a code is.
        ReferralCodeMissing = "referral_code_missing",
        /// The shop has such a code, of recommendations or coupons.
        ReferralCodeTaken { known: String } = "referral_code_taken",
        /// No such code in this shop.
        ReferralCodeUnknown { known: String } = "referral_code_unknown",
        /// For what it is meant is not said.
        ReferralNameMissing = "referral_name_missing",
        /// The invitation does not tell the code.
        ReferralInvitationWithout { known: String } = "referral_invitation_without",
        /// Who does it is not said.
        ReferralPersonMissing = "referral_person_missing",
        /// No order has this number.
        ReferralOrderUnknown { order_no: String } = "referral_order_unknown",
        /// It was never paid, or called off.
        ReferralOrderNotPaid = "referral_order_not_paid",
        /// The order is older than the code.
        ReferralOrderOlder { from: Day } = "referral_order_older",
        /// The code had ended.
        ReferralEnded { on: Day } = "referral_ended",
        /// The order came by another code.
        ReferralTwice { known: String } = "referral_twice",
    }
}

#[cfg(test)]
mod tests;
