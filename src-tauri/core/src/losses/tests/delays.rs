//! Compensation for delay comes to by itself.

use super::*;

fn sheet(given: &Given) -> Value {
    ask(given, "delay_sheet", json!({ "from": "2026-09-01", "to": "2026-11-02" }))
}

#[test]
fn late_orders_come_to_a_sum_by_partner_and_month_of_the_promised_day() {
    let given = shop();
    // promised on the 12th: two in time, one two days late, one nine days late with the sum capped
    for (no, sent) in [("A", "11"), ("B", "12"), ("C", "14"), ("D", "21")] {
        order(&given, no, "cup", sent);
    }
    given.order(
        &["cup"],
        json!({ "order_no": "E", "paid_at": "2026-09-28T12:00:00", "shipped_at": "2026-10-01T09:00:00",
            "warehouse": "城东仓", "paid_fen": 100 }),
    );
    // not sent yet, and of a warehouse that has agreed to nothing
    given.order(&["cup"], json!({ "order_no": "F", "paid_at": "2026-10-10T12:00:00", "warehouse": "城东仓" }));
    given.order(
        &["cup"],
        json!({ "order_no": "G", "paid_at": "2026-10-10T12:00:00", "shipped_at": "2026-10-30T12:00:00",
            "warehouse": "城西仓" }),
    );
    let told = sheet(&given);
    let line = |month: &str| {
        let lines = told["lines"].as_array().expect("lines");
        lines.iter().find(|line| line["month"] == month).expect("a month").clone()
    };
    let (october, september) = (line("2026-10"), line("2026-09"));
    assert_eq!((&october["late"]["hits"], &october["late"]["orders"]), (&json!(2), &json!(4)));
    assert_eq!((&october["days"], &october["owed_fen"]), (&json!(11), &json!(3_000)), "¥10, and ¥20 at most");
    assert_eq!((&september["late"]["hits"], &september["owed_fen"]), (&json!(1), &json!(500)));
    assert_eq!(told["lines"].as_array().map(Vec::len), Some(2));
    let behind = |which: &str| {
        let wish = json!({ "kind": "warehouse", "party": "城东仓", "from": "2026-09-01", "to": "2026-11-02",
            "month": "2026-10", "which": which, "skip": 0, "limit": 50 });
        ask(&given, "delay_behind", wish)["total"].clone()
    };
    assert_eq!((behind("late"), behind("timed")), (json!(2), json!(4)));
}

#[test]
fn without_a_promise_nothing_is_late() {
    let given = Given::shop();
    order(&given, "A", "cup", "30");
    let told = sheet(&given);
    assert_eq!((&told["promised"], &told["lines"]), (&json!(false), &json!([])));
}
