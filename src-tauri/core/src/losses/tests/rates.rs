//! The shop's own rate beside the standard that holds.

use super::*;

fn standard(given: &Given, category: Value, carrier: Value, season: Value, share: i64) {
    let cell = json!({ "category": category, "carrier": carrier, "season": season });
    let standard = json!({ "id": null, "cell": cell, "share": share });
    ask(given, "set_loss_standard", json!({ "standard": standard, "by": "店长" }));
}

fn rates(given: &Given) -> Value {
    ask(given, "loss_rates", json!({ "from": "2026-09-01", "to": "2026-10-31" }))
}

/// 210 orders that left with one carrier, of which so many were lost.
fn sent(lost: usize) -> Given {
    let given = shop();
    for at in 0..210 {
        order(&given, &format!("S{at}"), "cup", "11");
    }
    for at in 0..lost {
        let no = format!("S{at}");
        record(&given, draft("lost", "transport", Some(&no)), json!(null), json!(null)).expect("kept");
    }
    given
}

#[test]
fn nine_of_210_are_surely_above_two_percent_and_eight_are_not() {
    let given = sent(9);
    standard(&given, json!(null), json!(null), json!(null), 200);
    let line = rates(&given)["standards"][0].clone();
    assert_eq!((&line["lost"]["hits"], &line["lost"]["orders"]), (&json!(9), &json!(210)));
    assert_eq!((&line["lost"]["rate"], &line["lost"]["interval"]), (&json!(0.042857), &json!([0.0227, 0.0794])));
    assert_eq!((&line["limit"], &line["above"]), (&json!(0.02), &json!(true)));
    assert_eq!(ask(&given, "loss_due", json!({}))["above"], 1);
    undo(&given);
    standard(&given, json!(null), json!(null), json!(null), 230);
    assert_eq!(rates(&given)["standards"][0]["above"], false, "the lower bound is 2.27 %");
    // a delay is no loss of goods
    let mut late = draft("late", "warehouse", Some("S100"));
    late["days_late"] = json!(1);
    record(&given, late, json!(null), json!(null)).expect("kept");
    assert_eq!(rates(&given)["whole"]["hits"], 9);
    let behind = |count: &str| {
        let wish = json!({ "from": "2026-09-01", "to": "2026-10-31", "rate": { "of": "whole" }, "count": count,
            "skip": 0, "limit": 50 });
        ask(&given, "loss_rate_behind", wish)["total"].clone()
    };
    assert_eq!((behind("lost"), behind("sent")), (json!(9), json!(210)));
}

#[test]
fn a_missing_cell_takes_the_next_wider_standard_and_says_in_what() {
    let given = sent(0);
    let cell = |given: &Given| {
        let told = rates(given)["cells"][0].clone();
        (told["limit"].clone(), told["widened"].clone())
    };
    let kind = rates(&given)["cells"][0]["cell"]["category"].clone();
    assert_eq!(cell(&given), (Value::Null, json!([])));
    standard(&given, json!(null), json!(null), json!(null), 200);
    assert_eq!(cell(&given), (json!(0.02), json!(["category", "carrier", "season"])));
    standard(&given, json!(null), json!("中通"), json!("autumn"), 150);
    assert_eq!(cell(&given), (json!(0.015), json!(["category"])));
    standard(&given, kind.clone(), json!(null), json!(null), 100);
    assert_eq!(cell(&given), (json!(0.01), json!(["carrier", "season"])), "goods weigh most");
    standard(&given, kind.clone(), json!("中通"), json!("winter"), 50);
    assert_eq!(cell(&given), (json!(0.01), json!(["carrier", "season"])), "it is another season's");
    standard(&given, kind, json!("中通"), json!("autumn"), 60);
    assert_eq!(cell(&given), (json!(0.006), json!([])));
    // each order is held to one of them
    let told = rates(&given);
    let lines = told["standards"].as_array().expect("standards");
    let orders: i64 = lines.iter().map(|line| line["lost"]["orders"].as_i64().expect("a count")).sum();
    assert_eq!((orders, &told["without"]["orders"]), (210, &json!(0)));
    let exact = lines.iter().find(|line| line["limit"] == 0.006).expect("the narrowest");
    let wish = json!({ "standard": exact["standard"]["id"] });
    given.knock(Who::HERE, "remove_loss_standard", wish).expect("gone");
    assert_eq!(cell(&given).0, json!(0.01));
    undo(&given);
    assert_eq!(cell(&given).0, json!(0.006));
}

#[test]
fn under_thirty_orders_there_is_no_rate_and_no_alert() {
    let given = shop();
    for at in 0..29 {
        let no = format!("S{at}");
        order(&given, &no, "cup", "11");
        record(&given, draft("lost", "transport", Some(&no)), json!(null), json!(null)).expect("kept");
    }
    standard(&given, json!(null), json!(null), json!(null), 1);
    let line = rates(&given)["standards"][0].clone();
    assert_eq!(
        (&line["lost"]["hits"], &line["lost"]["rate"], &line["above"]),
        (&json!(29), &Value::Null, &json!(false))
    );
}

#[test]
fn a_standard_is_a_share_of_parcels() {
    let given = shop();
    for (share, id, code) in [
        (0, json!(null), "loss_standard_share_wrong"),
        (10_000, json!(null), "loss_standard_share_wrong"),
        (100, json!(99), "loss_standard_unknown"),
    ] {
        let cell = json!({ "category": null, "carrier": null, "season": null });
        let wish = json!({ "standard": { "id": id, "cell": cell, "share": share }, "by": "店长" });
        assert_eq!(knock(&given, "set_loss_standard", wish).expect_err("refused").code, code);
    }
}
