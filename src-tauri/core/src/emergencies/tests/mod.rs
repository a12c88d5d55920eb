//! A shop that halts a tee: six orders wait (four of them at a warehouse), three are on their way, two were signed for, one is
//! back already; of forty that were signed for in September and October four came back.

mod after;
mod drill;
mod plan;
mod sent;
mod telling;

use pintui_store::{At, Reading as _, Result};
use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

pub(super) fn shop() -> Given {
    let given = Given::shop();
    let order = |no: &str, more: Value| {
        let mut columns = json!({ "order_no": no, "paid_at": "2026-10-31T10:00:00", "paid_fen": 10_000 });
        columns.as_object_mut().expect("columns").extend(more.as_object().expect("columns").clone());
        given.order(&["tee"], columns);
    };
    for at in 0..40 {
        let signed = format!("2026-09-{:02}T10:00:00", 1 + at % 28);
        order(
            &format!("old{at}"),
            json!({ "paid_at": "2026-08-20T10:00:00", "shipped_at": "2026-08-21T10:00:00", "signed_at": signed,
                "status": "completed" }),
        );
    }
    for at in 0..4 {
        given.case(json!({ "case_no": format!("q{at}"), "order_no": format!("old{at}"), "status": "applied",
            "applied_at": "2026-10-01T10:00:00", "reason_stated": "质量问题" }));
    }
    for at in 0..6 {
        let warehouse = (at < 4).then_some("城东仓");
        order(&format!("wait{at}"), json!({ "status": "paid", "warehouse": warehouse }));
    }
    for at in 0..3 {
        order(
            &format!("way{at}"),
            json!({ "status": "shipped", "shipped_at": "2026-11-01T10:00:00", "warehouse": "城东仓" }),
        );
    }
    for at in 0..3 {
        order(
            &format!("here{at}"),
            json!({ "status": "completed", "shipped_at": "2026-10-24T10:00:00", "signed_at": "2026-10-28T10:00:00",
                "paid_at": "2026-10-23T10:00:00", "warehouse": "城东仓", "buyer_hash": "a-buyer", "province": "某省" }),
        );
    }
    given.case(json!({ "case_no": "back", "order_no": "here0", "status": "applied", "refund_fen": 10_000,
        "applied_at": "2026-10-30T10:00:00", "reason_stated": "质量问题" }));
    given
}

pub(super) fn at(given: &mut Given, clock: &str) {
    given.now = format!("2026-11-02T{clock}:00").parse::<At>().expect("a moment");
}

pub(super) fn knock(given: &Given, name: &str, ask: Value) -> Result<Value> {
    given.knock(Who::HERE, name, ask)
}

pub(super) fn ask(given: &Given, name: &str, wish: Value) -> Value {
    knock(given, name, wish).unwrap_or_else(|why| panic!("{name}: {why:?}"))
}

pub(super) fn refused(given: &Given, name: &str, wish: Value) -> String {
    knock(given, name, wish).expect_err(name).code.into_owned()
}

pub(super) fn undo(given: &Given) {
    ask(given, "undo", json!({ "operation": null }));
}

pub(super) fn tee(given: &Given) -> i64 {
    given.read(|tx| tx.one("select id from products where product_no = 'tee'", [], |row| row.get(0)))
}

pub(super) fn wish(target: Value) -> Value {
    json!({ "shop": SHOP, "target": target, "signal": "complaint", "why": "袖口掉毛", "seen_at": "2026-11-02T08:43:00",
        "drill": false, "by": "店长" })
}

/// Halts the tee, seen at 8:43 and halted now; returns the key.
pub(super) fn halt(given: &Given) -> i64 {
    let target = json!({ "is": "goods", "product_id": tee(given), "sku_id": null });
    ask(given, "stop_shipping", wish(target))["answer"]["id"].as_i64().expect("a key")
}

pub(super) fn sheet(given: &Given, halt: i64) -> Value {
    ask(given, "halt_sheet", json!({ "halt": halt }))
}

pub(super) fn held(given: &Given, no: &str) -> bool {
    given.read(|tx| {
        let order: i64 = tx.one("select id from orders where order_no = ?1", [no], |row| row.get(0))?;
        Ok(crate::halts::standing(tx, order)?.is_some())
    })
}

pub(super) fn free(given: &Given, halt: i64) {
    ask(given, "free_product", json!({ "halt": halt, "cause": "换了一批", "by": "店长" }));
}
