//! The ledger of compensation: what was promised to buyers, what was paid through the platform, and what was countered.
//!
//! Begin at [`give`]. An entry's amount never changes: [`pay`] notes when and how it was paid, [`counter`] writes an
//! entry below zero against it; [`freight`] says who pays the way back of a case. [`caps`] holds an order's, a buyer's, a
//! day's and a month's limit, [`room`] tells what they leave in a case, [`floor`] what a part of the price leaves for the
//! goods. What files tell of compensation and the thanks of the room `care` stand in the same book through the view
//! `ledger`, each yuan once;
//! an entry that a file tells of counts as paid. Nothing here can be tied to a reason, a case's end or a review.

pub mod caps;
pub mod counter;
pub mod floor;
pub mod freight;
pub mod give;
pub mod list;
pub mod month;
pub mod pay;
pub mod room;
pub mod rules;
pub mod settings;
pub mod ways;
pub mod which;

use pintui_store::{Fen, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

refusals! {
    /// Refusals about compensation.
    LedgerRefused {
        /// Nothing, or less than nothing.
        LedgerAmountMissing = "ledger_amount_missing",
        /// More than any compensation can be.
        LedgerAmountHuge { most_fen: Fen } = "ledger_amount_huge",
        /// Neither a case nor an order.
        LedgerSubjectMissing = "ledger_subject_missing",
        /// The shop has no such order.
        LedgerOrderUnknown { order_no: String } = "ledger_order_unknown",
        /// The case is another shop's.
        LedgerCaseElsewhere = "ledger_case_elsewhere",
        /// A part of the price goes back only in a case.
        LedgerCaseNeeded = "ledger_case_needed",
        /// Somebody has to say who gives it.
        LedgerPersonMissing = "ledger_person_missing",
        /// This kind does not reach a buyer in this way.
        LedgerWayWrong { kind: String } = "ledger_way_wrong",
        /// More than a clerk gives without a second person's word.
        LedgerNeedsApproval { amount_fen: Fen, most_fen: Fen } = "ledger_needs_approval",
        /// Nobody approves what he gives himself.
        LedgerOwnApproval = "ledger_own_approval",
        /// Whoever approves could not give as much himself.
        LedgerApproverBelow { name: String, amount_fen: Fen } = "ledger_approver_below",
        /// The order's limit.
        LedgerOrderFull { cap_fen: Fen, used_fen: Fen, room_fen: Fen } = "ledger_order_full",
        /// The buyer's limit.
        LedgerBuyerFull { cap_fen: Fen, used_fen: Fen, room_fen: Fen } = "ledger_buyer_full",
        /// The day's limit.
        LedgerDayFull { cap_fen: Fen, used_fen: Fen, room_fen: Fen } = "ledger_day_full",
        /// The month's plan.
        LedgerMonthFull { month: String, cap_fen: Fen, used_fen: Fen, room_fen: Fen } = "ledger_month_full",
        /// One thank-you for an order.
        LedgerThankedBefore = "ledger_thanked_before",
        /// Something for the trouble once for a case.
        LedgerTroubledBefore = "ledger_troubled_before",
        /// The ledger has given something for the freight, and it stands.
        LedgerFreightStands { money_fen: Fen } = "ledger_freight_stands",
        /// What is left of the price would not cover the goods.
        LedgerUnderCost { cost_fen: Fen, most_fen: Fen, left_fen: Fen } = "ledger_under_cost",
        /// More goes back than was paid.
        LedgerOverPaid { room_fen: Fen } = "ledger_over_paid",
        /// The gift is not there any more.
        LedgerGiftGone { gift: String } = "ledger_gift_gone",
        /// A gift without which one, or money with one.
        LedgerGiftOrMoney = "ledger_gift_or_money",
        /// No such gift.
        LedgerGiftUnknown = "ledger_gift_unknown",
        /// A gift needs a name, a value and a number of pieces.
        LedgerGiftWrong = "ledger_gift_wrong",
        /// Fewer than have been given.
        LedgerGiftBelowGiven { given: i64 } = "ledger_gift_below_given",
        /// No such entry.
        LedgerEntryUnknown { entry: i64 } = "ledger_entry_unknown",
        /// It was paid.
        LedgerPaidAlready { at: String } = "ledger_paid_already",
        /// Paid before it was promised, or in the future.
        LedgerPaidWhen { at: String } = "ledger_paid_when",
        /// All of it was countered.
        LedgerNothingLeft = "ledger_nothing_left",
        /// More is countered than is left.
        LedgerCounterTooMuch { left_fen: Fen } = "ledger_counter_too_much",
        /// A counter-entry needs a reason.
        LedgerCounterWhy = "ledger_counter_why",
        /// An entry against which another stands.
        LedgerCountered = "ledger_countered",
        /// The order was refunded since.
        LedgerOrderRefunded = "ledger_order_refunded",
        /// The clock is behind what is in the ledger.
        LedgerClockBack { last: String } = "ledger_clock_back",
        /// A limit is outside of what makes sense.
        LedgerRuleWrong { least_fen: Fen, most_fen: Fen } = "ledger_rule_wrong",
        /// A partner that is liable has a name.
        LedgerPartnerMissing = "ledger_partner_missing",
    }
}

/// What is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LedgerKind")]
pub enum Kind {
    /// A part of the price, as agreed; the goods stay.
    RefundPart,
    /// The freight of the way back.
    Freight,
    /// A thank-you.
    Thanks,
    /// For the trouble of an exchange.
    Trouble,
    /// The goods, or a part, once more.
    GoodsAgain,
    /// A coupon.
    Coupon,
    /// A small gift.
    Gift,
}

impl Kind {
    /// All of them, as they are shown.
    pub const ALL: [Self; 7] =
        [Self::RefundPart, Self::Freight, Self::Thanks, Self::Trouble, Self::GoodsAgain, Self::Coupon, Self::Gift];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::RefundPart => "refund_part",
            Self::Freight => "freight",
            Self::Thanks => "thanks",
            Self::Trouble => "trouble",
            Self::GoodsAgain => "goods_again",
            Self::Coupon => "coupon",
            Self::Gift => "gift",
        }
    }

    /// The ways in which it may reach a buyer, the usual one first.
    pub fn ways(self) -> &'static [Way] {
        match self {
            Self::RefundPart => &[Way::Refund, Way::Transfer],
            Self::Freight | Self::Thanks | Self::Trouble => &[Way::Transfer, Way::Refund],
            Self::Coupon => &[Way::Coupon],
            Self::GoodsAgain | Self::Gift => &[Way::Parcel],
        }
    }
}

/// How it reaches the buyer. All ways lead through the platform or its orders; there is none beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LedgerWay")]
pub enum Way {
    /// The platform's refund of a part.
    Refund,
    /// The platform's own small transfer to the buyer of an order.
    Transfer,
    /// The platform's coupon.
    Coupon,
    /// A parcel.
    Parcel,
}

impl Way {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Refund => "refund",
            Self::Transfer => "transfer",
            Self::Coupon => "coupon",
            Self::Parcel => "parcel",
        }
    }
}

/// Who is to bear it in the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LedgerLiable")]
pub enum Liable {
    /// The shop.
    #[default]
    Shop,
    /// A maker or a dropshipper.
    Partner,
    /// The carrier.
    Carrier,
    /// The platform.
    Platform,
}

impl Liable {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shop => "shop",
            Self::Partner => "partner",
            Self::Carrier => "carrier",
            Self::Platform => "platform",
        }
    }
}

/// Hours after which an unpaid promise is an alarm: platforms fine it.
pub const PROMISED_HOURS: i64 = 24;

#[cfg(test)]
mod tests;
