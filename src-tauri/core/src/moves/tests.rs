//! Moves that are on tell whom they reached; those that are off are not judged.

use pintui_store::named_params;
use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

fn ask(given: &Given, name: &str, ask: Value) -> Result<Value, pintui_store::Error> {
    given.knock(Who::HERE, name, ask)
}

fn switch(given: &Given, name: &str, on_from: Option<&str>) -> Result<Value, pintui_store::Error> {
    ask(given, "switch_move", json!({ "shop": SHOP, "name": name, "on_from": on_from }))
}

fn refused(given: &Given, name: &str, on_from: Option<&str>) -> String {
    switch(given, name, on_from).expect_err("a refusal").code.into_owned()
}

fn line(given: &Given, name: &str) -> Value {
    let sheet = ask(given, "move_sheet", json!({ "shop": SHOP })).expect("the sheet");
    let moves = sheet["moves"].as_array().expect("moves").clone();
    assert_eq!(moves.len(), 6);
    moves.into_iter().find(|one| one["name"] == name).expect("the move")
}

fn counts(given: &Given, name: &str) -> (Value, Value) {
    let told = line(given, name)["told"].clone();
    (told["reached"].clone(), told["all"].clone())
}

fn behind(given: &Given, name: &str, reached: bool) -> Value {
    let wish = json!({ "shop": SHOP, "name": name, "reached": reached, "skip": 0, "limit": 50 });
    ask(given, "move_behind", wish).expect("a list")
}

fn at(given: &mut Given, now: &str) {
    given.now = now.parse().expect("a moment");
}

fn sent(given: &Given, number: &str, day: &str, checked: bool) -> i64 {
    let columns = json!({ "order_no": number, "paid_at": format!("{day}T08:00:00"),
        "shipped_at": format!("{day}T18:00:00"), "status": "shipped" });
    let order = given.order(&["p1"], columns);
    if checked {
        given.write(|tx| {
            tx.change(
                "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
                 values (1, :order, '1', 'passed', '07', '{}', :at, :at, 10)",
                named_params! { ":order": order, ":at": format!("{day}T10:00:00") },
            )
        });
    }
    order
}

#[test]
fn a_move_that_is_off_is_not_judged_and_one_that_is_on_tells_whom_it_reached() {
    let mut given = Given::shop();
    at(&mut given, "2026-11-10T12:00:00");
    sent(&given, "1", "2026-11-05", true);
    sent(&given, "2", "2026-11-06", true);
    sent(&given, "3", "2026-11-06", false);
    let off = line(&given, "check");
    assert_eq!((&off["told"], &off["on_from"]), (&Value::Null, &Value::Null));
    assert_eq!(off["first_on"], "2026-11-05", "it may be on from where its records begin");

    switch(&given, "check", Some("2026-11-06")).expect("on");
    assert_eq!(counts(&given, "check"), (json!(1), json!(2)), "what left before it was on is none of it");
    assert_eq!(line(&given, "check")["told"]["outcome"]["is"], "compared");
    let missed = behind(&given, "check", false);
    assert_eq!((&missed["total"], &missed["orders"][0]["order_no"]), (&json!(1), &json!("3")), "{missed}");
    assert_eq!(refused(&given, "check", Some("2026-11-07")), "move_on");

    switch(&given, "check", None).expect("off");
    let off = line(&given, "check");
    assert_eq!((&off["told"], &off["off_on"]), (&Value::Null, &json!("2026-11-10")));
    assert_eq!(behind(&given, "check", true)["total"], 0);
    assert_eq!(refused(&given, "check", None), "move_off");
    switch(&given, "check", Some("2026-11-10")).expect("on again");
    assert_eq!(line(&given, "check")["on_from"], "2026-11-06", "off and on again on one day, it was never off");
}

#[test]
fn spans_do_not_meet_and_begin_neither_ahead_nor_long_ago() {
    let mut given = Given::shop();
    at(&mut given, "2026-11-10T12:00:00");
    assert_eq!(refused(&given, "care", Some("2026-11-11")), "move_day_wrong");
    assert_eq!(refused(&given, "care", Some("2026-05-01")), "move_day_wrong");
    switch(&given, "care", Some("2026-11-01")).expect("on");
    switch(&given, "care", None).expect("off");
    at(&mut given, "2026-11-20T12:00:00");
    assert_eq!(refused(&given, "care", Some("2026-11-10")), "move_day_wrong", "it was on that day");
    switch(&given, "care", Some("2026-11-11")).expect("on");
    assert_eq!(line(&given, "care")["on_from"], "2026-11-11");
    assert_eq!(counts(&given, "calls"), (Value::Null, Value::Null), "each is switched by itself");
}

#[test]
fn only_the_last_thirty_days_are_asked_about() {
    let mut given = Given::shop();
    at(&mut given, "2026-11-10T12:00:00");
    sent(&given, "1", "2026-10-11", true);
    sent(&given, "2", "2026-10-12", true);
    switch(&given, "check", Some("2026-10-01")).expect("on");
    assert_eq!(counts(&given, "check"), (json!(1), json!(1)));
    assert_eq!(line(&given, "check")["told"]["span"], json!(["2026-10-12", "2026-11-10"]));
}

#[test]
fn who_was_left_out_by_lot_or_signed_too_lately_could_not_be_asked() {
    let mut given = Given::shop();
    at(&mut given, "2026-11-10T12:00:00");
    switch(&given, "care", Some("2026-11-01")).expect("on");
    let signed = |number: &str, at: &str| {
        given.order(&["p1"], json!({ "order_no": number, "signed_at": at, "status": "signed" }))
    };
    let asked = signed("1", "2026-11-04T09:00:00");
    signed("2", "2026-11-05T09:00:00");
    let drawn = signed("3", "2026-11-05T09:00:00");
    signed("4", "2026-11-09T09:00:00");
    given.write(|tx| {
        tx.change(
            "insert into care_messages (order_id, shop_id, sent_at, sent_by) values (?1, 1, '2026-11-06T10:00:00', '07')",
            [asked],
        )?;
        tx.change("insert into care_draws (order_id, shop_id, drawn_at) values (?1, 1, '2026-11-07T10:00:00')", [drawn])
    });
    assert_eq!(counts(&given, "care"), (json!(1), json!(2)));
}

#[test]
fn cases_count_as_called_and_answered_and_days_as_seen() {
    let mut given = Given::shop();
    at(&mut given, "2026-11-10T12:00:00");
    for name in ["calls", "scripts", "report", "experiments"] {
        switch(&given, name, Some("2026-11-08")).expect("on");
    }
    sent(&given, "1", "2026-11-08", false);
    let case = |number: &str| {
        given.case(json!({ "case_no": number, "order_no": "1", "kind": "return_refund",
            "applied_at": "2026-11-09T09:00:00", "status": "applied" }))
    };
    let (called, _) = (case("c1"), case("c2"));
    given.write(|tx| {
        tx.change(
            "insert into callbacks (shop_id, case_id, called_at, clerk, outcome, seconds, consent)
             values (1, ?1, '2026-11-09T10:00:00', '07', 'kept', 20, 0)",
            [called],
        )?;
        tx.change(
            "insert into script_uses (shop_id, script, version, language, case_id, used_at, used_by, outcome)
             values (1, 'size.1', 1, 'zh-CN', ?1, '2026-11-09T10:00:00', '07', 'settled')",
            [called],
        )
    });
    assert_eq!(counts(&given, "calls"), (json!(1), json!(2)));
    assert_eq!(counts(&given, "scripts"), (json!(1), json!(2)));
    assert_eq!(counts(&given, "report"), (json!(0), json!(3)), "three days, and no file");
    assert_eq!(counts(&given, "experiments"), (json!(0), json!(1)));
    let settled = line(&given, "scripts")["told"]["outcome"].clone();
    assert_eq!((&settled["rate"]["hits"], &settled["rate"]["orders"]), (&json!(1), &json!(1)));
    assert_eq!(line(&given, "calls")["told"]["outcome"]["rate"]["hits"], 1);
    assert_eq!(behind(&given, "calls", false)["cases"][0]["case_no"], "c2");
}
