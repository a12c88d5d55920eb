//! Orders that a story can begin with, and a return that a buyer has just asked for.

use chrono::Duration;
use pintui_core::keeping::clock;
use serde_json::{Value, json};

use crate::program::{Desk, SHOP, last_month_ends};

impl Desk {
    /// The first order of last month's that nobody has returned and that fits.
    pub fn quiet_order(&self, fits: impl Fn(&Value) -> bool) -> Value {
        let cohort = json!({
            "shop": SHOP, "which": "cohort", "date": last_month_ends(), "rule": "signed_30d", "product_id": null,
            "skip": 0, "limit": 200,
        });
        let page = self.ask("order_list", cohort);
        let orders = page["orders"].as_array().expect("orders");
        orders.iter().find(|order| order["cases"] == 0 && fits(order)).expect("somebody keeps what she bought").clone()
    }

    /// A return by phone because of the quality, an hour old; its key.
    pub fn by_phone(&self, kind: &str, order_no: &str, fen: i64) -> i64 {
        let applied = (clock::now().0 - Duration::hours(1)).format("%Y-%m-%dT%H:%M:%S").to_string();
        let case = json!({
            "shop": SHOP, "order_no": order_no, "kind": kind, "reason": "质量问题", "refund_fen": fen,
            "applied_at": applied, "product": null,
        });
        self.ask("add_case", case)["answer"]["id"].as_i64().expect("a case")
    }
}

/// Number of an order and what was paid for it.
pub fn paid_for(order: &Value) -> (String, i64) {
    (order["order_no"].as_str().expect("a number").to_owned(), order["paid_fen"].as_i64().expect("paid"))
}
