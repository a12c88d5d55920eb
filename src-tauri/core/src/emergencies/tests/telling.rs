//! Warehouses are told, contact after contact, until one confirms.

use super::*;

fn contact(role: &str, name: &str, tested: Option<&str>) -> Value {
    json!({ "id": null, "role": role, "name": name, "reach": "微信 dongcang-1", "tested_on": tested })
}

fn contacts(given: &Given, all: &[Value]) {
    ask(given, "save_contacts", json!({ "shop": SHOP, "party": "城东仓", "contacts": all, "by": "店长" }));
}

fn three(given: &Given) {
    let all = [
        contact("duty", "小吴", Some("2026-10-20")),
        contact("duty", "老周", Some("2026-08-04")),
        contact("head", "陈总", Some("2026-08-03")),
    ];
    contacts(given, &all);
}

fn party(given: &Given) -> Value {
    let list = ask(given, "contact_list", json!({ "shop": SHOP }));
    list.as_array().expect("parties").iter().find(|one| one["party"] == "城东仓").expect("it is known").clone()
}

fn told(given: &Given, halt: i64) -> Value {
    sheet(given, halt)["notices"][0].clone()
}

fn send(given: &Given, halt: i64, contact: &Value) -> Value {
    let wish = json!({ "halt": halt, "warehouse": "城东仓", "contact": contact, "at": null, "by": "小林" });
    ask(given, "send_halt_notice", wish)["answer"]["id"].clone()
}

#[test]
fn a_missing_contact_and_one_not_tried_for_more_than_ninety_days_are_flagged() {
    let given = shop();
    assert_eq!(party(&given)["missing"], json!(["duty", "head"]));
    three(&given);
    let of = party(&given);
    assert_eq!((&of["missing"], &of["untested"]), (&json!([]), &json!(1)));
    let said: Vec<(&Value, &Value)> =
        of["contacts"].as_array().expect("contacts").iter().map(|one| (&one["substitute"], &one["tested"])).collect();
    let (yes, no, lately, old) = (json!(true), json!(false), json!("lately"), json!("old"));
    assert_eq!(said, [(&no, &lately), (&yes, &lately), (&no, &old)]);
    ask(&given, "test_contact", json!({ "contact": of["contacts"][2]["id"] }));
    assert_eq!(party(&given)["untested"], 0);
    undo(&given);
    assert_eq!(party(&given)["untested"], 1);
}

#[test]
fn nothing_of_a_contact_is_in_the_history() {
    let given = shop();
    three(&given);
    let kept: String = given.read(|tx| tx.one("select group_concat(detail) from operations", [], |row| row.get(0)));
    assert!(!kept.contains("小吴") && !kept.contains("dongcang"), "{kept}");
}

#[test]
fn a_notice_lists_the_warehouses_own_orders_that_wait() {
    let given = shop();
    let halt = halt(&given);
    let of = sheet(&given, halt);
    assert_eq!((&of["notices"][0]["orders"], &of["notices"][0]["paid_fen"]), (&json!(4), &json!(40_000)));
    assert_eq!(of["notices"][0]["order_nos"], json!(["wait0", "wait1", "wait2", "wait3"]));
    assert_eq!(of["at_home"], 2);
    let ids = ask(
        &given,
        "halt_behind",
        json!({ "halt": halt, "what": "waiting", "warehouse": "城东仓", "skip": 0, "limit": 50 }),
    );
    assert_eq!(ids["total"], 4);
}

#[test]
fn whoever_sent_the_goods_lately_is_told_though_no_order_waits_there() {
    let given = shop();
    let sent = |no: &str, paid: &str, warehouse: &str| {
        let row =
            json!({ "order_no": no, "paid_at": paid, "shipped_at": paid, "status": "shipped", "warehouse": warehouse });
        given.order(&["tee"], row);
    };
    sent("west", "2026-10-20T10:00:00", "城西仓");
    sent("north", "2026-09-20T10:00:00", "城北仓");
    let of = sheet(&given, halt(&given));
    let told: Vec<_> = of["notices"]
        .as_array()
        .expect("notices")
        .iter()
        .map(|one| (one["warehouse"].clone(), one["orders"].clone(), one["state"].clone()))
        .collect();
    let unsent = json!("unsent");
    assert_eq!(told, [(json!("城东仓"), json!(4), unsent.clone()), (json!("城西仓"), json!(0), unsent)]);
}

#[test]
fn thirty_minutes_without_a_confirmation_name_the_next_contact() {
    let mut given = shop();
    three(&given);
    let halt = halt(&given);
    let of = told(&given, halt);
    assert_eq!((&of["state"], &of["next"]["name"]), (&json!("unsent"), &json!("小吴")));
    let due = ask(&given, "halt_due", json!({ "shop": SHOP }));
    assert_eq!((&due[0]["untold"], &due[0]["late"]), (&json!(1), &json!(0)));
    send(&given, halt, &of["next"]["id"]);
    at(&mut given, "09:30");
    assert_eq!((&told(&given, halt)["state"], &told(&given, halt)["next"]), (&json!("waiting"), &json!(null)));
    at(&mut given, "09:31");
    let of = told(&given, halt);
    assert_eq!((&of["state"], &of["next"]["name"]), (&json!("late"), &json!("老周")));
    let due = ask(&given, "halt_due", json!({ "shop": SHOP }));
    assert_eq!((&due[0]["late"], &due[0]["next"]), (&json!(1), &json!([{ "warehouse": "城东仓", "name": "老周" }])));
    let second = send(&given, halt, &of["next"]["id"]);
    assert_eq!(told(&given, halt)["state"], "waiting");
    at(&mut given, "09:49");
    let wish = |step: &str, at: Value| json!({ "notice": second, "step": step, "at": at });
    assert_eq!(refused(&given, "note_halt_notice", wish("read", json!("2026-11-02T09:30:00"))), "halt_moment_wrong");
    ask(&given, "note_halt_notice", wish("read", json!("2026-11-02T09:40:00")));
    ask(&given, "note_halt_notice", wish("confirmed", json!(null)));
    let of = told(&given, halt);
    assert_eq!((&of["state"], &of["next"]), (&json!("confirmed"), &json!(null)));
    assert_eq!(of["sends"][1]["read_at"], "2026-11-02T09:40:00");
    let speed = &sheet(&given, halt)["speed"];
    assert_eq!((&speed["to_halt"], &speed["to_confirmed"]), (&json!(17), &json!(66)));
    undo(&given);
    assert_eq!(told(&given, halt)["state"], "waiting");
}

#[test]
fn a_shop_sets_its_own_minutes() {
    let mut given = shop();
    let halt = halt(&given);
    send(&given, halt, &json!(null));
    let set = |minutes: i64| json!({ "shop": SHOP, "minutes": minutes, "by": "店长" });
    assert_eq!(refused(&given, "set_confirm_minutes", set(0)), "confirm_minutes_wrong");
    ask(&given, "set_confirm_minutes", set(10));
    at(&mut given, "09:11");
    assert_eq!(told(&given, halt)["state"], "late");
    undo(&given);
    assert_eq!(told(&given, halt)["state"], "waiting");
}

#[test]
fn a_contact_that_is_gone_leaves_its_notice_and_comes_back_with_undo() {
    let given = shop();
    three(&given);
    let halt = halt(&given);
    let first = told(&given, halt)["next"]["id"].clone();
    send(&given, halt, &first);
    contacts(&given, &[contact("head", "陈总", None)]);
    let of = told(&given, halt);
    assert_eq!((&of["sends"][0]["contact"], &of["sends"][0]["role"]), (&json!(null), &json!("duty")));
    undo(&given);
    assert_eq!(told(&given, halt)["sends"][0]["contact"], first);
}
