//! Urgent orders: how many left within a day of being asked for.

use super::*;

#[test]
fn an_urgent_order_has_a_day_from_being_asked_for_and_its_partner_is_told_by_the_share() {
    let mut given = Given::shop();
    given.now = "2026-11-02T09:00:00".parse().expect("a moment");
    let waiting = |no: &str| {
        let row = json!({ "order_no": no, "status": "paid", "paid_at": "2026-11-01T08:00:00", "warehouse": EAST });
        given.order(&["cup"], row);
    };
    for at in 0..32 {
        waiting(&format!("u{at}"));
    }
    let numbers: Vec<String> = (0..32).map(|at| format!("u{at}")).collect();
    assert_eq!(act(&given, "mark_urgent", json!({ "orders": numbers }))["marked"], 32);
    assert_eq!(act(&given, "mark_urgent", json!({ "orders": ["u1"] }))["marked"], 0, "it keeps its moment");
    let sheet = |given: &Given| ask(given, "urgent_sheet", json!({}));
    let line = |given: &Given| sheet(given)["partners"][0].clone();
    assert_eq!(
        (&line(&given)["waiting"], &sheet(&given)["waiting"][0]["until"]),
        (&json!(32), &json!("2026-11-03T09:00:00"))
    );
    let sent = |given: &Given, from: i64, to: i64, at: &str| {
        given.write(|tx| {
            let sql = "update orders set shipped_at = ?3, status = 'shipped' where id >= ?1 and id < ?2";
            tx.change(sql, (from, to, at)).map(|_| ())
        });
    };
    let first: i64 = given.read(|tx| {
        use pintui_store::Reading as _;
        tx.one("select min(id) from orders", [], |row| row.get(0))
    });
    sent(&given, first, first + 24, "2026-11-03T09:00:00");
    sent(&given, first + 24, first + 30, "2026-11-03T09:00:01");
    given.now = "2026-11-04T09:00:00".parse().expect("a moment");
    let told = line(&given);
    assert_eq!(
        (&told["in_time"]["hits"], &told["in_time"]["orders"]),
        (&json!(24), &json!(32)),
        "two have not left at all"
    );
    assert_eq!((&told["in_time"]["rate"], &told["waiting"]), (&json!(0.75), &json!(0)));
    assert_eq!(sheet(&given)["waiting"].as_array().map(Vec::len), Some(2));
    let wish = json!({ "partner": EAST, "state": "late", "skip": 0, "limit": 50 });
    assert_eq!(ask(&given, "urgent_behind", wish)["total"], 8);
    assert_eq!(refused(&given, "mark_urgent", json!({ "orders": ["none such"] })), "urgent_order_unknown");
    let left = json!({ "orders": ["u31", "u2"] });
    assert_eq!(refused(&given, "mark_urgent", left), "urgent_order_gone", "u2 left the day before");
    assert_eq!(refused(&given, "mark_urgent", json!({ "orders": [" "] })), "urgent_orders_missing");
    knock(&given, "unmark_urgent", json!({ "order_no": "u31" })).expect("taken away");
    assert_eq!(line(&given)["orders"], 31);
}
