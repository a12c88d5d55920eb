//! What is lost in a warehouse, on the way or on the way back, and whose it is.
//!
//! A *loss* is recorded once for an order, cause and product: by hand, or with one press from what the book holds already
//! (`found`): cases whose home in the lexicon is lost, damaged packaging or something missing, as the figures of the
//! warehouses count them, quality returns within the days of a warranty, and orders that were sent or signed for after
//! the day an agreement promises. What was recorded or said to be none is proposed no more, so that nothing is counted
//! twice. Who is liable and what is owed is read off the agreement in force on that day (room `agreements`) and kept with
//! the loss in its words. A delay is no loss of goods:
//! it is worth nothing, and what is owed for it needs a clause.
//!
//! *Totals* are sums over the records alone. A *loss rate* is that of orders sent: of the ones that were paid in a span
//! and left, those with a recorded loss that is neither a delay nor a fault of the goods. Each is held to the narrowest *standard* that fits its kind of
//! goods, its carrier and the season of its payment; where a cell has none, the next wider one holds and is told.
//!
//! Begin at [`record`]; [`proposals`] and [`take`] are the press, [`list`] and [`totals`] the records, [`delays`] what is
//! late by partner and month, [`standards`] and [`rates`] how much is too much. Each quarter they are looked at again
//! ([`quarter`], with every share that held in [`versions`]); [`foretold`] is what a month to come will cost by them.

pub mod behind;
pub mod delays;
pub mod foretold;
pub mod found;
pub mod group;
mod keep;
pub mod list;
pub mod proposals;
pub mod quarter;
pub mod rates;
pub mod record;
pub mod remove;
mod sent;
pub mod standards;
pub mod take;
mod timed;
pub mod totals;
pub mod versions;
mod warranty;

use pintui_store::{Fen, refusals};

use crate::agreements::Cause;

refusals! {
    /// Refusals about losses.
    LossRefused {
        /// Fewer than one piece, or more than a parcel holds.
        LossQuantityWrong { most: i64 } = "loss_quantity_wrong",
        /// It is to have happened on a day to come.
        LossToCome = "loss_to_come",
        /// What came late needs its days, and nothing else has any.
        LossDaysWrong = "loss_days_wrong",
        /// Neither an order nor a product nor a value says what is lost.
        LossWhatMissing = "loss_what_missing",
        /// More pieces than the order has, of that product where one is named.
        LossMoreThanOrder { pieces: i64 } = "loss_more_than_order",
        /// The order has no such product.
        LossNotInOrder = "loss_not_in_order",
        /// Worth more than the whole order: what was paid for it, or what its goods cost.
        LossAboveOrder { paid_fen: Fen } = "loss_above_order",
        /// On a day before the order was made.
        LossBeforeOrder { on: String } = "loss_before_order",
        /// No such order in this shop.
        LossOrderUnknown { order_no: String } = "loss_order_unknown",
        /// No such product in this shop.
        LossProductUnknown { product: i64 } = "loss_product_unknown",
        /// The order has such a loss already.
        LossRecordedAlready { order_no: String, cause: Cause } = "loss_recorded_already",
        /// A warehouse or a carrier is said to be liable, and not which.
        LossPartyMissing = "loss_party_missing",
        /// Another one than the agreement says is to be liable, without a reason.
        LossWhyMissing { party: String, clause: String } = "loss_why_missing",
        /// Nobody's clause says what is owed for a delay.
        LossLateUnagreed { party: String } = "loss_late_unagreed",
        /// Worth more than any loss of a shop is.
        LossValueWrong { most_fen: Fen } = "loss_value_wrong",
        /// No such loss.
        LossUnknown { loss: i64 } = "loss_unknown",
        /// It is part of a claim.
        LossClaimed { party: String, asked_fen: Fen } = "loss_claimed",
        /// The book proposes no such loss, or no more.
        LossNotProposed { order_no: String } = "loss_not_proposed",
        /// The span ends before it begins.
        LossSpanWrong = "loss_span_wrong",
        /// No such share of parcels.
        StandardShareWrong = "loss_standard_share_wrong",
        /// Another quarter has ended since.
        LossReviewOver { quarter: String } = "loss_review_over",
        /// The quarter was looked at already.
        LossReviewDone { on: String, by: String } = "loss_review_done",
        /// Losses are foretold for this month and the next.
        LossForecastMonth { this: String, next: String } = "loss_forecast_month",
        /// No number of orders that a shop has in a month.
        LossForecastOrders { most: i64 } = "loss_forecast_orders",
        /// Without standards, enough orders and enough losses nothing is foretold.
        LossForecastFew { sent: i64, losses: i64 } = "loss_forecast_few",
        /// No such standard.
        StandardUnknown { standard: i64 } = "loss_standard_unknown",
    }
}

#[cfg(test)]
mod tests;
