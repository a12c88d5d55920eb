//! A shop whose goods have a cost and whose owner has set rates.

mod beside;
mod parts;
mod rates;
mod sums;

use pintui_store::Reading as _;
use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

pub(super) fn knock(given: &Given, name: &str, mut ask: Value) -> pintui_store::Result<Value> {
    ask["shop"] = json!(SHOP);
    given.knock(Who::HERE, name, ask)
}

pub(super) fn ask(given: &Given, name: &str, wish: Value) -> Value {
    knock(given, name, wish).unwrap_or_else(|why| panic!("{name}: {why:?}"))
}

pub(super) fn undo(given: &Given) {
    given.knock(Who::HERE, "undo", json!({ "operation": null })).expect("taken back");
}

/// Sets a rate for all carriers.
pub(super) fn rate(given: &Given, rate: &str, amount: i64, from_on: Value) {
    let wish = json!({ "rate": rate, "subject": null, "amount": amount, "from_on": from_on, "by": "店长" });
    ask(given, "set_cost_rate", wish);
}

/// Freight ¥8 out and ¥6 back, ¥1 of packing and 2 minutes to pack anew, 3 minutes a talk, 5 to decide, 1 to receive, 4 to
/// look, ¥30 an hour, and half of the cost where nobody looked.
pub(super) fn shop() -> Given {
    let given = Given::shop();
    for (name, amount) in [
        ("freight_out", 800),
        ("freight_back", 600),
        ("repack_material", 100),
        ("repack_time", 120),
        ("talk_time", 180),
        ("handle_time", 300),
        ("receive_time", 60),
        ("inspect_time", 240),
        ("wage", 3_000),
        ("unseen_loss", 5_000),
    ] {
        rate(&given, name, amount, json!(null));
    }
    given
}

/// An order of ¥100 for these products, sent and signed for; each line paid its share, each product costs ¥40.
pub(super) fn order(given: &Given, no: &str, products: &[&str]) -> i64 {
    let order = given.order(
        products,
        json!({ "order_no": no, "status": "completed", "paid_at": "2026-10-10T12:00:00", "paid_fen": 10_000,
            "shipped_at": "2026-10-11T12:00:00", "signed_at": "2026-10-14T12:00:00", "carrier": "中通",
            "warehouse": "城东仓", "tracking_no": format!("ZT{no}") }),
    );
    let each = 10_000 / products.len() as i64;
    given.write(|tx| tx.change("update lines set paid_fen = ?2 where order_id = ?1", [order, each]));
    for no in products {
        let product = product(given, no);
        let wish = json!({ "product_id": product, "sku_id": null, "cost_fen": 4_000, "from_on": null, "by": "店长" });
        given.knock(Who::HERE, "set_product_cost", wish).expect("a cost");
    }
    order
}

pub(super) fn product(given: &Given, no: &str) -> i64 {
    given.read(|tx| tx.one("select id from products where product_no = ?1", [no], |row| row.get(0)))
}

/// A return for quality of an order, with these columns over the usual ones.
pub(super) fn case(given: &Given, no: &str, more: Value) -> i64 {
    let mut columns = json!({ "case_no": format!("R{no}"), "order_no": no, "reason_stated": "质量问题",
        "applied_at": "2026-10-16T12:00:00", "kind": "return_refund", "status": "applied", "refund_fen": 10_000 });
    columns.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    given.case(columns)
}

/// Money went back on the 20th of October.
pub(super) fn refunded(more: Value) -> Value {
    let mut columns = json!({ "status": "refunded", "refunded_at": "2026-10-20T12:00:00" });
    columns.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    columns
}

pub(super) fn cost(given: &Given, case: i64) -> Value {
    given.knock(Who::HERE, "case_cost", json!({ "case_id": case })).expect("a cost")
}

/// A part's amount, what is missing of it, and who says so.
pub(super) fn part(cost: &Value, name: &str) -> (Value, Value, Value) {
    let found = cost["parts"].as_array().expect("parts").iter().find(|one| one["part"] == name);
    found.map_or((json!("none"), json!(null), json!(null)), |one| {
        (one["fen"].clone(), one["lack"].clone(), one["origin"].clone())
    })
}

/// Receives the case's parcel and gives its pieces these grades.
pub(super) fn inspected(given: &Given, case: i64, grades: &[&str]) -> Vec<i64> {
    let received = json!({ "case_id": case, "scanned": format!("SF{case}"), "by": "小周" });
    let reception =
        given.knock(Who::HERE, "receive_return", received).expect("received")["answer"]["reception_id"].clone();
    let sheet = given.knock(Who::HERE, "returned_show", json!({ "reception_id": reception })).expect("a sheet");
    let pieces: Vec<i64> = sheet["pieces"]
        .as_array()
        .expect("pieces")
        .iter()
        .map(|one| one["piece"]["id"].as_i64().expect("a key"))
        .collect();
    assert_eq!(pieces.len(), grades.len(), "{sheet}");
    for (piece, grade) in pieces.iter().zip(grades).filter(|(_, grade)| **grade != "U") {
        let wish = json!({ "piece_id": piece, "was": "U", "grade": grade, "flaws": [], "reason": null, "mismatch": null,
            "place": null, "note": null, "by": "小周" });
        given.knock(Who::HERE, "inspect_piece", wish).expect("graded");
    }
    pieces
}
