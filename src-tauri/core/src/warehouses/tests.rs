//! Two warehouses add up to the shop, and whose word counts for an order.

use pintui_store::Reading as _;
use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

fn ask(given: &Given, name: &str, mut wish: Value) -> Value {
    wish["shop"] = json!(SHOP);
    given.knock(Who::HERE, name, wish).unwrap_or_else(|why| panic!("{name}: {why:?}"))
}

fn sheet(given: &Given) -> Value {
    ask(given, "warehouse_sheet", json!({ "date": "2026-10-31", "rule": "paid_30d" }))
}

fn line(sheet: &Value, name: &str) -> Value {
    let lines = sheet["warehouses"].as_array().expect("lines");
    lines.iter().find(|line| line["warehouse"] == name).unwrap_or_else(|| panic!("no {name}: {sheet}")).clone()
}

/// An order paid on the 10th of October; it left after so many hours.
fn order(given: &Given, no: &str, product: &str, warehouse: Option<&str>, hours: Option<u32>) {
    let sent = hours.map(|hours| format!("2026-10-{:02}T{:02}:00:00", 10 + hours / 24, hours % 24));
    given.order(
        &[product],
        json!({ "order_no": no, "status": "paid", "paid_at": "2026-10-10T00:00:00", "shipped_at": sent,
            "warehouse": warehouse, "paid_fen": 5000 }),
    );
}

fn case(given: &Given, order: &str, reason: &str, refunded: Option<&str>) {
    given.case(json!({ "case_no": format!("R{order}"), "order_no": order, "kind": "return_refund",
        "status": "applied", "reason_stated": reason, "applied_at": "2026-10-15T10:00:00", "refund_fen": 1000,
        "received_at": refunded.map(|_| "2026-10-18T10:00:00"), "refunded_at": refunded }));
}

fn two_warehouses() -> Given {
    let given = Given::shop();
    for at in 0..40 {
        order(&given, &format!("E{at}"), "p1", Some("城东仓"), Some(if at < 10 { 60 } else { 20 }));
        order(&given, &format!("W{at}"), "p2", Some(" 城西仓 "), (at < 35).then_some(48));
    }
    order(&given, "N1", "p3", None, Some(30));
    case(&given, "E1", "包装/商品破损", Some("2026-10-19T10:00:00"));
    case(&given, "E2", "少件/漏发", Some("2026-10-22T10:00:00"));
    case(&given, "W1", "未收到货", None);
    case(&given, "W2", "卖家发错货", None);
    case(&given, "W3", "七天无理由退换货", Some("2026-10-20T09:00:00"));
    given
}

#[test]
fn five_figures_of_two_warehouses_add_up_to_the_shop() {
    let given = two_warehouses();
    let told = sheet(&given);
    let [east, west] = ["城东仓", "城西仓"].map(|name| line(&told, name));
    let pair = |line: &Value, what: &str| (line[what]["hits"].clone(), line[what]["orders"].clone());
    assert_eq!((&east["orders"], &west["orders"], &west["waiting"]), (&json!(40), &json!(40), &json!(5)));
    assert_eq!(pair(&east, "in_time"), (json!(30), json!(40)), "sixty hours are late");
    assert_eq!(pair(&west, "in_time"), (json!(35), json!(40)), "forty-eight are in time, what has not left is not");
    assert_eq!((&east["send_hours"], &west["send_hours"]), (&json!(20.0), &json!(48.0)));
    assert_eq!((pair(&east, "packing"), pair(&west, "packing")), ((json!(1), json!(40)), (json!(0), json!(35))));
    assert_eq!((pair(&east, "incomplete").0, pair(&west, "incomplete").0), (json!(1), json!(1)));
    assert_eq!((pair(&east, "lost").0, pair(&west, "lost").0), (json!(0), json!(1)));
    assert_eq!((pair(&east, "handled"), pair(&west, "handled")), ((json!(1), json!(2)), (json!(1), json!(1))));
    let lines = told["warehouses"].as_array().expect("lines");
    assert_eq!(lines.last().expect("a line")["warehouse"], "", "orders of none are told apart");
    for what in ["in_time", "packing", "incomplete", "lost", "handled"] {
        for part in ["hits", "orders"] {
            let sum: i64 = lines.iter().filter_map(|line| line[what][part].as_i64()).sum();
            assert_eq!(told["whole"][what][part], sum, "{what} {part}");
        }
    }
    for what in ["orders", "sent", "waiting", "refunded_fen"] {
        let sum: i64 = lines.iter().filter_map(|line| line[what].as_i64()).sum();
        assert_eq!(told["whole"][what], sum, "{what}");
    }
}

#[test]
fn where_nothing_tells_the_reception_the_buyers_parcel_begins_the_seven_days() {
    let given = two_warehouses();
    for (no, refunded) in [("E5", "2026-10-24T10:00:00"), ("E6", "2026-10-26T10:00:00")] {
        given.case(json!({ "case_no": format!("R{no}"), "order_no": no, "kind": "return_refund", "status": "refunded",
            "reason_stated": "不想要了", "applied_at": "2026-10-15T10:00:00", "refund_fen": 1000,
            "returned_at": "2026-10-18T10:00:00", "refunded_at": refunded }));
    }
    let told = sheet(&given);
    let [east, west] = ["城东仓", "城西仓"].map(|name| line(&told, name));
    assert_eq!((&east["handled"]["hits"], &east["handled"]["orders"]), (&json!(2), &json!(4)), "six days are in time");
    assert_eq!(
        (&east["handle_hours"], &west["handle_hours"]),
        (&Value::Null, &json!(47.0)),
        "two beginnings, no middle"
    );
}

#[test]
fn money_that_went_back_before_the_parcel_came_is_in_time() {
    let given = two_warehouses();
    for (no, received) in [("E5", "2026-10-24T10:00:00"), ("E6", "2026-11-02T10:00:00")] {
        given.case(json!({ "case_no": format!("R{no}"), "order_no": no, "kind": "return_refund", "status": "refunded",
            "reason_stated": "不想要了", "applied_at": "2026-10-15T10:00:00", "refund_fen": 1000,
            "returned_at": "2026-10-18T10:00:00", "refunded_at": "2026-10-16T10:00:00", "received_at": received }));
    }
    let east = line(&sheet(&given), "城东仓");
    let handled = &east["handled"];
    assert_eq!((&handled["hits"], &handled["orders"]), (&json!(2), &json!(3)), "one is not back by that day");
}

#[test]
fn a_count_opens_the_orders_or_cases_that_it_counts() {
    let given = two_warehouses();
    let behind = |warehouse: Value, what: &str| {
        let wish = json!({ "date": "2026-10-31", "rule": "paid_30d", "warehouse": warehouse, "what": what,
            "skip": 0, "limit": 200 });
        ask(&given, "warehouse_behind", wish)
    };
    let lost = behind(json!("城西仓"), "lost");
    assert_eq!((&lost["total"], &lost["orders"][0]["order_no"]), (&json!(1), &json!("W1")));
    assert_eq!(behind(json!("城东仓"), "late")["total"], 10);
    assert_eq!(behind(json!(null), "waiting")["total"], 5);
    let handled = behind(json!("城东仓"), "handled_late");
    assert_eq!((&handled["is"], &handled["total"]), (&json!("cases"), &json!(1)));
    assert_eq!(behind(json!(""), "orders")["total"], 1);
}

#[test]
fn a_hand_counts_before_the_file_and_the_file_before_the_rule_of_the_goods() {
    let given = two_warehouses();
    let order_of = |no: &str| -> i64 {
        given.read(|tx| tx.one("select id from orders where order_no = ?1", [no], |row| row.get(0)))
    };
    let product = |no: &str| -> i64 {
        given.read(|tx| tx.one("select id from products where product_no = ?1", [no], |row| row.get(0)))
    };
    let rule = json!({ "products": [product("p2"), product("p3")], "warehouse": "义乌仓", "by": "店长" });
    ask(&given, "set_warehouse_rules", rule);
    let told = sheet(&given);
    assert_eq!((&line(&told, "义乌仓")["orders"], &line(&told, "城西仓")["orders"]), (&json!(1), &json!(40)));
    let hand = |warehouse: Value| {
        let wish = json!({ "order": order_of("W0"), "warehouse": warehouse, "by": "店长" });
        given.knock(Who::HERE, "set_order_warehouse", wish).expect("set")
    };
    hand(json!("义乌仓"));
    let told = sheet(&given);
    assert_eq!((&line(&told, "义乌仓")["orders"], &line(&told, "城西仓")["orders"]), (&json!(2), &json!(39)));
    hand(Value::Null);
    assert_eq!(line(&sheet(&given), "城西仓")["orders"], 40);

    given.order(
        &["p1", "p3"],
        json!({ "order_no": "B1", "status": "paid", "paid_at": "2026-10-11T00:00:00", "shipped_at": null }),
    );
    let other = json!({ "products": [product("p1")], "warehouse": "城东仓", "by": "店长" });
    ask(&given, "set_warehouse_rules", other);
    let told = sheet(&given);
    assert_eq!(line(&told, "")["orders"], 1, "goods of two warehouses tell none");
    let blank = json!({ "shop": SHOP, "products": [product("p1")], "warehouse": "  ", "by": "店长" });
    let why = given.knock(Who::HERE, "set_warehouse_rules", blank).expect_err("no name");
    assert_eq!(why.code, "warehouse_name_wrong");
}

#[test]
fn orders_without_a_time_of_sending_left_all_the_same_and_what_came_later_does_not_count() {
    let given = Given::shop();
    let told =
        json!({ "status": "completed", "paid_at": "2026-10-10T00:00:00", "warehouse": "城东仓", "paid_fen": 5000 });
    for (no, more) in [
        ("done", json!({})),
        ("signed", json!({ "signed_at": "2026-10-13T00:00:00" })),
        ("later", json!({ "status": "shipped", "shipped_at": "2026-11-02T00:00:00" })),
        ("cancelled", json!({ "status": "closed", "completed_at": "2026-10-11T00:00:00" })),
    ] {
        let mut order = told.clone();
        order["order_no"] = json!(no);
        order.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        given.order(&["p1"], order);
    }
    case(&given, "done", "包装/商品破损", Some("2026-10-19T10:00:00"));
    case(&given, "signed", "包装/商品破损", Some("2026-11-03T10:00:00"));
    let east = line(&sheet(&given), "城东仓");
    assert_eq!((&east["orders"], &east["sent"], &east["waiting"]), (&json!(4), &json!(2), &json!(1)));
    assert_eq!(east["refunded_fen"], 1000, "what was paid back after the day is not told yet");
}
