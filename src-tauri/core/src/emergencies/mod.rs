//! What is done while shipping is stopped, and after: who is told and has confirmed, what becomes of what had left, how fast,
//! what it cost.
//!
//! *Contacts* are the people of a partner in the order in which they are reached; the first of a role is meant, the next ones
//! stand in. They are business contacts that the owner types, in no report and no history. A *notice* tells one of them of
//! a halt; whoever has not confirmed within the shop's minutes is late, and the next contact is named. An order *had left*
//! when it was sent before its goods were free again and was on its way, or signed for in the 15 days before the halt or
//! later. Something is *decided* about each: it is called back, its buyer told, it is refunded on the platform, or watched. It
//! is *handled* when that was done: a buyer who was told and a refund that was paid say so by themselves. A drill goes the
//! same way, and only what people say counts in it.
//!
//! Begin at [`sheet`]; [`notices`] and [`contacts`] are the telling, [`sent`] and [`decide`] what had left, [`speed`] the
//! minutes, [`costs`] and [`claim`] what came of it, [`due`] what today's page tells.

pub mod behind;
pub mod claim;
pub mod contacts;
pub mod costs;
pub mod decide;
pub mod due;
pub mod notices;
pub mod rule;
pub mod sent;
pub mod settle;
pub mod sheet;
pub mod size;
pub mod speed;
pub mod tell;
pub mod waiting;

use pintui_store::refusals;

refusals! {
    /// Refusals about halts that run.
    EmergencyRefused {
        /// A contact lacks its name or how it is reached, or one of them is too long.
        ContactWrong { most: i64 } = "contact_wrong",
        /// It is to have been tested on a day to come.
        ContactTestedWrong = "contact_tested_wrong",
        /// No partner is named, or by a name that is too long.
        ContactPartyMissing { most: i64 } = "contact_party_missing",
        /// More contacts of one partner than anybody calls.
        ContactsTooMany { most: i64 } = "contacts_too_many",
        /// No such contact of this partner.
        ContactUnknown { contact: i64 } = "contact_unknown",
        /// Goods are free again: nobody is told any more.
        HaltOver { at: String } = "halt_over",
        /// A moment before the one it follows, or to come.
        HaltMomentWrong = "halt_moment_wrong",
        /// No such notice.
        HaltNoticeUnknown { notice: i64 } = "halt_notice_unknown",
        /// Fewer minutes than one, or more than a day.
        ConfirmMinutesWrong { most: i64 } = "confirm_minutes_wrong",
        /// The order had not left, or has nothing to do with the halt.
        HaltOrderForeign { order_no: String } = "halt_order_foreign",
        /// No order is named.
        HaltOrdersMissing = "halt_orders_missing",
        /// Nothing was decided about it yet.
        HaltOrderUndecided { order_no: String } = "halt_order_undecided",
        /// Nothing was decided about some orders.
        HaltUndecided { orders: i64 } = "halt_undecided",
        /// Its goods are not free yet.
        HaltStands = "halt_stands",
        /// It was settled before.
        HaltSettled { at: String } = "halt_settled",
        /// It is practised only: nothing is asked of anybody for it.
        DrillClaimsNothing = "drill_claims_nothing",
        /// No case of this warehouse costs anything that was not claimed.
        HaltNothingToClaim { party: String } = "halt_nothing_to_claim",
    }
}

#[cfg(test)]
mod tests;
