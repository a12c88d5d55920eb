//! Lists of orders: the ones behind a figure.

use pintui_store::{At, Day, Fen};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Command;

/// Which orders a list holds.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "which", rename_all = "snake_case")]
pub enum OrdersOf {
    /// All orders of the shop, newest first.
    All,
    /// The cohort of a rule on a day.
    Cohort {
        /// The day looked at.
        date: Day,
        /// Rule id.
        rule: String,
        /// Only orders with this product.
        product_id: Option<String>,
    },
    /// Orders of the cohort that count as quality returns.
    Quality {
        /// The day looked at.
        date: Day,
        /// Rule id.
        rule: String,
        /// Only by a first case on this product.
        product_id: Option<String>,
    },
    /// Orders of the cohort with any case.
    Returned {
        /// The day looked at.
        date: Day,
        /// Rule id.
        rule: String,
    },
    /// Orders signed off in a month (the cohort of the KPI sheet).
    Month {
        /// `YYYY-MM`.
        month: String,
    },
    /// Quality orders of the KPI sheet's cohort.
    MonthQuality {
        /// `YYYY-MM`.
        month: String,
    },
    /// Order or tracking number contains the text.
    Search {
        /// What was typed.
        text: String,
    },
}

/// A list of orders, a page at a time.
#[derive(Deserialize, TS)]
pub struct OrderList {
    /// Name of the shop.
    pub shop: String,
    /// Which orders.
    #[serde(flatten)]
    pub of: OrdersOf,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for OrderList {
    type Answer = OrderPage;
}

/// A page of orders.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OrderPage {
    /// How many orders there are in all: equals the figure the list opened from.
    pub total: i64,
    /// The rows.
    pub orders: Vec<OrderRow>,
}

/// One order in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OrderRow {
    /// Key inside the book.
    pub id: i64,
    /// The platform's order number.
    pub order_no: String,
    /// `unpaid`, `paid`, `shipped`, `completed`, `closed`, `unknown`.
    pub status: Option<String>,
    /// Titles of the goods.
    pub goods: Option<String>,
    /// Pieces.
    pub quantity: Option<i64>,
    /// What was paid.
    pub paid_fen: Option<Fen>,
    /// When it was paid.
    pub paid_at: Option<At>,
    /// When it was signed off (or confirmed).
    pub signed_at: Option<At>,
    /// Cases it has.
    pub cases: i64,
    /// First stated reason, where it has a case.
    pub reason: Option<String>,
    /// Result of the check before shipping: `passed`, `failed`, none.
    pub check: Option<String>,
}
