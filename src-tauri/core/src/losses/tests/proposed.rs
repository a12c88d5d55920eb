//! What the book holds already is proposed, recorded with one press, and counted once.

use super::*;

fn case(given: &Given, order: &str, reason: &str, more: Value) {
    let mut case = json!({ "case_no": format!("R{order}{reason}"), "order_no": order, "kind": "refund_only",
        "status": "refunded", "reason_stated": reason, "applied_at": "2026-10-15T10:00:00", "refund_fen": 4_000,
        "refunded_at": "2026-10-16T10:00:00" });
    case.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    given.case(case);
}

/// A lost parcel, a crushed one, one that was withdrawn, one of taste, and an order that left two days late.
fn told() -> Given {
    let given = shop();
    for (no, sent) in [("L1", "11"), ("L2", "11"), ("L3", "11"), ("L4", "11"), ("D1", "14")] {
        order(&given, no, "cup", sent);
    }
    case(&given, "L1", "未收到货", json!({}));
    case(&given, "L2", "包装/商品破损", json!({}));
    case(&given, "L3", "未收到货", json!({ "status": "closed", "refunded_at": null }));
    case(&given, "L4", "七天无理由退换货", json!({}));
    given
}

fn causes(told: &Value) -> Value {
    let counts = told["causes"].as_array().expect("counts");
    counts.iter().map(|one| json!([one["cause"], one["losses"]])).collect()
}

#[test]
fn cases_of_lost_and_crushed_parcels_and_late_orders_are_proposed_with_their_clause() {
    let given = told();
    let told = proposals(&given);
    assert_eq!(causes(&told), json!([["broken", 1], ["lost", 1], ["late", 1]]));
    assert_eq!((&told["total"], &told["owed_fen"]), (&json!(3), &json!(5_000)));
    let row = |no: &str| {
        let rows = told["losses"].as_array().expect("rows");
        rows.iter().find(|row| row["order_no"] == no).expect("a row").clone()
    };
    let lost = row("L1");
    assert_eq!((&lost["value_fen"], &lost["happened_on"]), (&json!(4_000), &json!("2026-10-15")), "what went back");
    assert_eq!(lost["proposal"]["clause"], "第 7 条：丢件按货值赔");
    assert_eq!(row("L2")["proposal"], Value::Null, "nobody has agreed to pay for what breaks");
    let late = row("D1");
    assert_eq!((&late["days_late"], &late["happened_on"]), (&json!(2), &json!("2026-10-12")));
    assert_eq!((&late["proposal"]["owed_fen"], &late["value_fen"]), (&json!(1_000), &json!(0)), "no goods are lost");
    assert_eq!(told["value_fen"], 8_000);
}

#[test]
fn one_press_records_them_and_nothing_is_counted_twice() {
    let given = told();
    let taken = ask(&given, "take_losses", json!({ "losses": null, "by": "客服小林" }));
    assert_eq!((&taken["answer"]["losses"], &taken["answer"]["owed_fen"]), (&json!(3), &json!(5_000)));
    assert_eq!(proposals(&given)["total"], 0);
    // a second case about the same parcel is no second loss
    case(&given, "L1", "快递一直未送到", json!({ "case_no": "R2", "reason_stated": "未收到货" }));
    assert_eq!(proposals(&given)["total"], 0);
    let again = json!({ "losses": [{ "order_no": "L1", "cause": "lost", "place": "transport" }], "by": "客服小林" });
    assert_eq!(knock(&given, "take_losses", again).expect_err("recorded").code, "loss_not_proposed");
    let by_hand = record(&given, draft("lost", "transport", Some("L1")), json!(null), json!(null));
    assert_eq!(by_hand.expect_err("recorded").code, "loss_recorded_already");
    assert_eq!(listed(&given, json!({}))["total"], 3);
    undo(&given);
    assert_eq!((&listed(&given, json!({}))["total"], &proposals(&given)["total"]), (&json!(0), &json!(3)));
}

#[test]
fn what_somebody_says_is_no_loss_is_proposed_no_more() {
    let given = told();
    let wish = json!({ "loss": { "order_no": "L2", "cause": "broken", "place": "transport" }, "by": "客服小林" });
    ask(&given, "refuse_loss", wish.clone());
    assert_eq!(causes(&proposals(&given)), json!([["lost", 1], ["late", 1]]));
    assert_eq!(knock(&given, "refuse_loss", wish).expect_err("said already").code, "loss_not_proposed");
    // somebody may record it by hand all the same
    record(&given, draft("broken", "transport", Some("L2")), json!(null), json!(null)).expect("kept");
    undo(&given);
    undo(&given);
    assert_eq!(proposals(&given)["total"], 3);
}

#[test]
fn an_order_late_in_the_warehouse_and_on_the_way_is_late_twice() {
    let given = shop();
    let late = json!({ "way": "sum", "share": null, "sum_fen": 300, "hours": 24 });
    agreement(&given, "carrier", "圆通", json!([term("late", "9 晚到", late)]));
    given.order(
        &["cup"],
        json!({ "order_no": "D1", "status": "completed", "paid_at": "2026-10-10T12:00:00", "paid_fen": 5_000,
            "shipped_at": "2026-10-14T18:00:00", "signed_at": "2026-10-18T18:00:00", "warehouse": "城东仓",
            "carrier": "圆通" }),
    );
    let told = proposals(&given);
    assert_eq!((&told["total"], &told["owed_fen"]), (&json!(2), &json!(1_300)));
    let taken = ask(&given, "take_losses", json!({ "losses": null, "by": "客服小林" }));
    assert_eq!(taken["answer"]["losses"], 2);
    assert_eq!(proposals(&given)["total"], 0);
}
