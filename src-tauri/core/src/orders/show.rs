//! One order with its lines, cases and checks.

use pintui_store::{At, Fen};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::OrderRow;
use crate::cases::list::CaseRow;
use crate::checks::list::CheckRow;
use crate::door::Command;

/// One order, opened.
#[derive(Deserialize, TS)]
pub struct OrderShow {
    /// Key inside the book.
    pub id: i64,
}

impl Command for OrderShow {
    type Answer = OrderSheet;
}

/// Everything known about an order.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OrderSheet {
    /// The row of the list.
    pub order: OrderRow,
    /// When it was made.
    pub created_at: Option<At>,
    /// When it left.
    pub shipped_at: Option<At>,
    /// Province and city.
    pub region: Option<String>,
    /// Carrier.
    pub carrier: Option<String>,
    /// Tracking number.
    pub tracking_no: Option<String>,
    /// Its lines.
    pub lines: Vec<OrderLine>,
    /// Its cases, first application first.
    pub cases: Vec<CaseRow>,
    /// Its checks, newest first.
    pub checks: Vec<CheckRow>,
}

/// One line of an order.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OrderLine {
    /// The platform's line number, or the position.
    pub line_no: String,
    /// The platform's product id.
    pub product_id: String,
    /// Title.
    pub product: String,
    /// SKU as the buyer chose it.
    pub sku_name: Option<String>,
    /// Seller's code.
    pub sku_code: Option<String>,
    /// Pieces.
    pub quantity: Option<i64>,
    /// What was paid for the line.
    pub paid_fen: Option<Fen>,
}
