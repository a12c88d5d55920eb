//! Partners of a shop, seen on the 20th of November 2026: their months, the line, talks, spot checks and candidates.

mod candidates;
mod compared;
mod months;
mod standards;
mod steps;
mod urgent;
mod visits;
mod workbook;

use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

const EAST: &str = "城东仓";
const WEST: &str = "城西仓";

fn knock(given: &Given, name: &str, mut wish: Value) -> pintui_store::Result<Value> {
    wish["shop"] = json!(SHOP);
    given.knock(Who::HERE, name, wish)
}

fn ask(given: &Given, name: &str, wish: Value) -> Value {
    knock(given, name, wish).unwrap_or_else(|why| panic!("{name}: {why:?}"))
}

fn act(given: &Given, name: &str, mut wish: Value) -> Value {
    wish["by"] = json!("店长");
    ask(given, name, wish)["answer"].clone()
}

fn refused(given: &Given, name: &str, mut wish: Value) -> String {
    wish["by"] = json!("店长");
    knock(given, name, wish).expect_err(name).code.to_string()
}

/// An order of a partner that was paid at midnight and left after so many hours.
fn order(given: &Given, no: &str, goods: &str, partner: &str, paid_on: &str, hours: u32) -> i64 {
    let paid: pintui_store::At = format!("{paid_on}T00:00:00").parse().expect("a moment");
    let sent = paid.day().plus(i64::from(hours / 24)).text();
    given.order(
        &[goods],
        json!({ "order_no": no, "status": "shipped", "paid_at": format!("{paid_on}T00:00:00"), "paid_fen": 5_000,
            "shipped_at": format!("{sent}T{:02}:00:00", hours % 24), "warehouse": partner }),
    )
}

/// Forty orders in each of three months: in September and October twelve of the eastern partner's leave late.
fn two_bad_months() -> Given {
    let mut given = Given::shop();
    for (month, late) in [("2026-08", 0), ("2026-09", 12), ("2026-10", 12), ("2026-11", 0)] {
        for at in 0..40 {
            let hours = if at < late { 60 } else { 20 };
            order(&given, &format!("E{month}{at}"), "cup", EAST, &format!("{month}-05"), hours);
            order(&given, &format!("W{month}{at}"), "cup", WEST, &format!("{month}-05"), 20);
        }
    }
    given.now = "2026-11-20T09:00:00".parse().expect("a moment");
    given
}
