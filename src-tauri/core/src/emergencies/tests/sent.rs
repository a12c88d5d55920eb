//! What had left: each order gets its decision, and none may stay without one.

use super::*;

fn page(given: &Given, halt: i64, only: &str) -> Value {
    ask(given, "halt_sent", json!({ "halt": halt, "only": only, "skip": 0, "limit": 50 }))
}

fn numbers(given: &Given, halt: i64, only: &str) -> Value {
    page(given, halt, only)["order_nos"].clone()
}

fn decide(given: &Given, halt: i64, orders: &Value, act: &str) {
    ask(given, "decide_sent", json!({ "halt": halt, "orders": orders, "act": act, "by": "小林" }));
}

#[test]
fn orders_that_had_left_stand_by_how_far_they_are() {
    let given = shop();
    let halt = halt(&given);
    assert_eq!(numbers(&given, halt, "on_the_way"), json!(["way2", "way1", "way0"]));
    assert_eq!(numbers(&given, halt, "signed"), json!(["here2", "here1"]));
    assert_eq!(numbers(&given, halt, "applied"), json!(["here0"]));
    for (only, count) in [("all", 6), ("on_the_way", 3), ("signed", 2), ("applied", 1), ("undecided", 6)] {
        let wish = json!({ "halt": halt, "what": "sent", "only": only, "skip": 0, "limit": 50 });
        assert_eq!(ask(&given, "halt_behind", wish)["total"], count, "{only}");
    }
}

#[test]
fn none_may_stay_undecided_at_the_end() {
    let mut given = shop();
    let halt = halt(&given);
    let settle = json!({ "halt": halt, "by": "店长" });
    assert_eq!(refused(&given, "settle_halt", settle.clone()), "halt_stands");
    at(&mut given, "10:00");
    free(&given, halt);
    decide(&given, halt, &numbers(&given, halt, "on_the_way"), "call_back");
    decide(&given, halt, &json!(["here1"]), "watch");
    decide(&given, halt, &json!(["here0"]), "refund");
    assert_eq!(refused(&given, "settle_halt", settle.clone()), "halt_undecided");
    assert_eq!(ask(&given, "halt_due", json!({ "shop": SHOP }))[0]["undecided"], 1);
    decide(&given, halt, &json!(["here2"]), "tell");
    assert_eq!(ask(&given, "halt_due", json!({ "shop": SHOP })), json!([]));
    ask(&given, "settle_halt", settle.clone());
    assert_eq!(sheet(&given, halt)["halt"]["settled_at"], "2026-11-02T10:00:00");
    assert_eq!(refused(&given, "settle_halt", settle), "halt_settled");
    let late = json!({ "halt": halt, "orders": ["here2"], "act": "watch", "by": "小林" });
    assert_eq!(refused(&given, "decide_sent", late), "halt_settled");
    undo(&given);
    assert_eq!(sheet(&given, halt)["halt"]["settled_at"], json!(null));
}

#[test]
fn a_decision_is_taken_back_with_undo_and_only_for_the_halts_own_orders() {
    let given = shop();
    let halt = halt(&given);
    decide(&given, halt, &json!(["way0", "way1"]), "call_back");
    assert_eq!(page(&given, halt, "undecided")["total"], 4);
    undo(&given);
    assert_eq!(page(&given, halt, "undecided")["total"], 6);
    let wish = |order: &str| json!({ "halt": halt, "orders": [order], "act": "watch", "by": "小林" });
    assert_eq!(refused(&given, "decide_sent", wish("wait0")), "halt_order_foreign");
    let mark = json!({ "halt": halt, "orders": ["way0"], "done": true, "by": "小林" });
    assert_eq!(refused(&given, "mark_sent", mark), "halt_order_undecided");
}

#[test]
fn the_last_order_that_had_left_ends_the_clock() {
    let mut given = shop();
    let halt = halt(&given);
    decide(&given, halt, &numbers(&given, halt, "all"), "call_back");
    let mark = |orders: Value| json!({ "halt": halt, "orders": orders, "done": true, "by": "小林" });
    at(&mut given, "10:13");
    ask(&given, "mark_sent", mark(json!(["way0", "way1", "way2", "here0", "here1"])));
    let speed = sheet(&given, halt)["speed"].clone();
    assert_eq!((&speed["unhandled"], &speed["to_handled"]), (&json!(1), &json!(null)));
    at(&mut given, "10:43");
    ask(&given, "mark_sent", mark(json!(["here2"])));
    let speed = sheet(&given, halt)["speed"].clone();
    assert_eq!((&speed["unhandled"], &speed["to_handled"]), (&json!(0), &json!(120)));
    let rows = ask(&given, "halt_speeds", json!({ "shop": SHOP }));
    assert_eq!(rows[0]["speed"], speed);
}

#[test]
fn a_buyer_who_was_told_and_a_refund_that_was_paid_say_so_by_themselves() {
    let given = shop();
    let halt = halt(&given);
    decide(&given, halt, &json!(["here1"]), "tell");
    decide(&given, halt, &json!(["here0"]), "refund");
    assert_eq!(page(&given, halt, "undone")["total"], 2);
    let made = ask(&given, "make_notice", json!({ "shop": SHOP, "cause": "halt", "halt": halt, "by": "小林" }));
    let order: i64 = given.read(|tx| tx.one("select id from orders where order_no = 'here1'", [], |row| row.get(0)));
    let note = json!({ "notice": made["answer"]["id"], "orders": [order], "answer": null, "by": "小林" });
    ask(&given, "note_contact", note);
    given.write(|tx| {
        tx.change(
            "update cases set status = 'refunded', refunded_at = '2026-11-02T09:00:00' where case_no = 'back'",
            [],
        )
    });
    assert_eq!(page(&given, halt, "undone")["total"], 0);
}

#[test]
fn the_size_tells_what_may_still_come_back_with_its_range() {
    let given = shop();
    let size = sheet(&given, halt(&given))["size"].clone();
    let piles = ["waiting", "on_the_way", "signed", "applied"].map(|pile| size[pile]["orders"].as_i64());
    assert_eq!(piles, [Some(6), Some(3), Some(2), Some(1)]);
    assert_eq!(size["waiting"]["paid_fen"], 60_000);
    // 43 signed for within 90 days, 5 of them back: 11.63 %, 5.1 % to 24.5 % of the five that are still out
    assert_eq!((&size["usual"]["hits"], &size["usual"]["orders"]), (&json!(5), &json!(43)));
    assert_eq!(size["expected"], json!({ "of": 5, "orders": 0.6, "low": 0.3, "high": 1.2 }));
}
