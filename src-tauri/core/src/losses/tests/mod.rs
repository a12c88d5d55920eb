//! A shop with one warehouse and one carrier, both with an agreement.

mod delays;
mod proposed;
mod quarter;
mod rates;
mod recorded;
mod warranty;

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

fn term(cause: &str, clause: &str, more: Value) -> Value {
    let mut term = json!({
        "cause": cause, "clause": clause, "payer": "party", "way": "share", "share": 10_000, "sum_fen": null,
        "most_fen": null, "hours": null, "pay_days": 15,
    });
    term.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    term
}

fn agreement(given: &Given, kind: &str, party: &str, terms: Value) {
    let draft = json!({ "id": null, "kind": kind, "party": party, "first_on": "2026-01-01", "last_on": "2026-12-31",
        "remind_days": 30, "note": null, "terms": terms });
    ask(given, "save_agreement", json!({ "agreement": draft, "by": "店长" }));
}

/// The carrier pays what it loses, and nothing for what breaks; the warehouse sends within 48 hours or pays ¥5 a day.
pub(super) fn shop() -> Given {
    let given = Given::shop();
    agreement(&given, "carrier", "中通", json!([term("lost", "第 7 条：丢件按货值赔", json!({}))]));
    let late = json!({ "way": "per_day", "share": null, "sum_fen": 500, "hours": 48, "most_fen": 2_000 });
    let terms = json!([term("late", "4.1 晚发", late), term("short", "4.3 少发", json!({ "pay_days": 7 }))]);
    agreement(&given, "warehouse", "城东仓", terms);
    given
}

/// An order of ¥50, paid on the 10th of October at noon, that left on this day.
pub(super) fn order(given: &Given, no: &str, product: &str, sent: &str) -> i64 {
    given.order(
        &[product],
        json!({ "order_no": no, "status": "shipped", "paid_at": "2026-10-10T12:00:00", "paid_fen": 5_000,
            "shipped_at": format!("2026-10-{sent}T18:00:00"), "warehouse": "城东仓", "carrier": "中通" }),
    )
}

pub(super) fn draft(cause: &str, place: &str, order_no: Option<&str>) -> Value {
    json!({
        "cause": cause, "place": place, "happened_on": "2026-10-20", "order_no": order_no, "product_id": null,
        "warehouse": null, "carrier": null, "quantity": 1, "value_fen": null, "days_late": null, "picture": null,
        "note": null,
    })
}

pub(super) fn record(given: &Given, draft: Value, bearer: Value, why: Value) -> pintui_store::Result<Value> {
    let wish = json!({ "loss": draft, "bearer": bearer, "why": why, "by": "客服小林" });
    Ok(knock(given, "record_loss", wish)?["answer"].clone())
}

pub(super) fn listed(given: &Given, of: Value) -> Value {
    let mut filter = json!({ "from": null, "to": null, "group": null, "stands": null, "claim": null });
    filter.as_object_mut().expect("an object").extend(of.as_object().expect("an object").clone());
    ask(given, "loss_list", json!({ "of": filter, "skip": 0, "limit": 50 }))
}

pub(super) fn proposals(given: &Given) -> Value {
    ask(given, "loss_proposals", json!({ "cause": null, "skip": 0, "limit": 50 }))
}

fn product(given: &Given, no: &str) -> i64 {
    given.read(|tx| tx.one("select id from products where product_no = ?1", [no], |row| row.get(0)))
}
