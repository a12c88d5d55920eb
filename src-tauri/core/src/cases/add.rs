//! A case entered by hand: a return by phone, a fault found in the shop.

use pintui_store::{At, Fen, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::CaseRow;
use crate::door::Command;

refusals! {
    /// Refusals about cases.
    CaseRefused {
        /// No such case.
        CaseUnknown { id: i64 } = "case_unknown",
        /// A case needs a reason.
        ReasonMissing = "reason_missing",
        /// The amount is negative or more than was paid for the order.
        AmountOverPaid { amount_fen: i64, paid_fen: i64 } = "amount_over_paid",
        /// Not a month `YYYY-MM`.
        MonthUnreadable { month: String } = "month_unreadable",
    }
}

/// Enters a case by hand.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct AddCase {
    /// Name of the shop.
    pub shop: String,
    /// The platform's order number, where it is known.
    pub order_no: Option<String>,
    /// `refund_only`, `return_refund`, `exchange`, `reship`, `repair`.
    pub kind: String,
    /// What the buyer states.
    pub reason: String,
    /// What is asked for.
    pub refund_fen: Option<Fen>,
    /// When the buyer applied; now where it is left out.
    pub applied_at: Option<At>,
    /// Title of the product, where no order is known.
    pub product: Option<String>,
}

impl Command for AddCase {
    type Answer = CaseRow;
}
