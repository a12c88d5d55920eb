//! The plays: the ways in which a case can be handled honestly, step by step, with what each costs and has brought.
//!
//! ```text
//! talk → keep by a discount, down to cost → settle: refund fast │ exchange by a new order │ compensate first │ send again
//! ```
//!
//! Begin at [`desk`]: what a clerk sees before deciding. [`flow`] is the way that a test or the shop's standard has for
//! the case. [`play`] writes what was offered and answered; what money it
//! gives goes through the ledger and its limits. [`buyer`] tells a buyer's history in this shop as facts, and
//! [`figures`] what the plays have kept. None of them changes a reason, hides a refund, or asks for a review.

pub mod after;
mod amounts;
pub mod buyer;
pub mod desk;
pub mod exchanges;
pub mod figures;
pub mod flow;
pub mod handled;
pub mod many;
pub mod margin;
pub mod new_order;
pub mod next;
pub mod pair;
pub mod play;
pub mod refund;
pub mod ways;

use pintui_store::{Fen, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

refusals! {
    /// Refusals about plays.
    PlayRefused {
        /// A discount needs an amount.
        PlayAmountMissing = "play_amount_missing",
        /// Nothing tells what was paid.
        PlayPaidUnknown = "play_paid_unknown",
        /// More than was paid and is still here.
        PlayOverPaid { here_fen: Fen } = "play_over_paid",
        /// An amount beside it is below nothing, or no amount can be so much.
        PlayFigureWrong { figure: String, most_fen: Fen } = "play_figure_wrong",
        /// Nothing was offered that could be answered.
        PlayNothingOffered = "play_nothing_offered",
        /// A case is settled after a discount was tried, or with the reason why not.
        PlayKeepFirst = "play_keep_first",
        /// The case is to go another way, which is left for a reason.
        PlayAstray { way: String } = "play_astray",
        /// A step is left out for a reason.
        PlaySkipWhy = "play_skip_why",
        /// An exchange needs the number of the new order.
        PlayNewOrderMissing = "play_new_order_missing",
        /// The new order is the first one.
        PlayNewOrderSame = "play_new_order_same",
        /// The new order is another buyer's.
        PlayNewOrderElsewhere { order_no: String } = "play_new_order_elsewhere",
        /// The new order is another shop's.
        PlayNewOrderOfShop { order_no: String, shop: String } = "play_new_order_of_shop",
        /// The new order is paired with another case.
        PlayNewOrderTaken { order_no: String } = "play_new_order_taken",
        /// The case was handled in a way that stands.
        PlayStands { play: String } = "play_stands",
    }
}

/// A way of handling a case, or the talk before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "Play")]
pub enum Play {
    /// Speak with the buyer first.
    Talk,
    /// Keep the sale by a discount, at most down to cost.
    Keep,
    /// Refund fast, inside the platform.
    Refund,
    /// Exchange by a new order; the first one is refunded when its goods are here.
    Exchange,
    /// Compensate first, exchange after; it waits for its new order.
    Advance,
    /// Send the goods, or a part, once more; nothing comes back.
    Resend,
}

impl Play {
    /// The ways, in the order in which they are tried.
    pub const WAYS: [Self; 5] = [Self::Keep, Self::Refund, Self::Exchange, Self::Advance, Self::Resend];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Keep => "keep",
            Self::Refund => "refund",
            Self::Exchange => "exchange",
            Self::Advance => "advance",
            Self::Resend => "resend",
        }
    }
}

#[cfg(test)]
mod tests;
