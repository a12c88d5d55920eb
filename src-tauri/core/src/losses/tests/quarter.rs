//! The quarterly look at the standards, and what the losses of a month are foretold to come to.

use super::*;

fn standard(given: &Given, share: i64) {
    let cell = json!({ "category": null, "carrier": null, "season": null });
    ask(given, "set_loss_standard", json!({ "standard": { "id": null, "cell": cell, "share": share }, "by": "店长" }));
}

/// So many orders of ¥50, paid on the 10th of October, of which so many were lost; the carrier owes nothing for what breaks.
fn sent(orders: usize, lost: usize) -> Given {
    let given = shop();
    for at in 0..orders {
        order(&given, &format!("S{at}"), "cup", "11");
    }
    for at in 0..lost {
        let mut broken = draft("broken", "transport", Some(&format!("S{at}")));
        broken["value_fen"] = json!(3_000);
        record(&given, broken, json!(null), json!(null)).expect("kept");
    }
    given
}

#[test]
fn a_quarter_is_held_to_the_standards_and_a_sure_difference_proposes_a_new_version_with_its_day() {
    let mut given = sent(210, 9);
    given.now = "2026-10-05T09:00:00".parse().expect("a time");
    standard(&given, 200);
    assert_eq!(ask(&given, "loss_due", json!({}))["review"], Value::Null, "it did not hold in the last quarter");
    given.now = "2027-01-04T09:00:00".parse().expect("a time");
    assert_eq!(ask(&given, "loss_due", json!({}))["review"], "2026-Q4");
    let review = ask(&given, "loss_review", json!({}));
    assert_eq!((&review["quarter"], &review["span"]), (&json!("2026-Q4"), &json!(["2026-10-01", "2026-12-31"])));
    let line = &review["lines"][0];
    // 9 of 210 are 4.29 % (2.27–7.94 %), surely above 2 %
    assert_eq!((&line["line"]["lost"]["interval"], &line["proposed"]), (&json!([0.0227, 0.0794]), &json!(430)));
    let mut changed = line["line"]["standard"].clone();
    changed["share"] = line["proposed"].clone();
    let finish = json!({ "quarter": "2026-Q4", "changed": [changed], "by": "店长" });
    ask(&given, "finish_loss_review", finish.clone());
    let after = ask(&given, "loss_review", json!({}));
    assert_eq!(after["done"], json!({ "on": "2027-01-04", "by": "店长" }));
    assert_eq!(after["lines"][0]["line"]["limit"], json!(0.043));
    let versions: Vec<_> = after["versions"]
        .as_array()
        .expect("versions")
        .iter()
        .map(|one| (one["from_on"].clone(), one["share"].clone()))
        .collect();
    assert_eq!(versions, [(json!("2027-01-04"), json!(430)), (json!("2026-10-05"), json!(200))]);
    assert_eq!(ask(&given, "loss_due", json!({}))["review"], Value::Null);
    let code = knock(&given, "finish_loss_review", finish).expect_err("a refusal").code;
    assert_eq!(code, "loss_review_done");
    undo(&given);
    assert_eq!(ask(&given, "loss_review", json!({}))["lines"][0]["line"]["limit"], json!(0.02), "all of it goes back");
}

#[test]
fn losses_of_a_month_are_planned_orders_times_the_standard_and_later_held_to_what_came() {
    let mut given = sent(40, 10);
    standard(&given, 500);
    let told = ask(&given, "loss_forecast", json!({ "month": null, "orders": 1000 }));
    assert_eq!((&told["month"], &told["orders"]), (&json!("2026-12"), &json!(1000)));
    // 1000 orders × 5 % × ¥30, ±1.28 times the root of 50 times ¥30²
    let foretold = &told["told"];
    assert_eq!((&foretold["lost"], &foretold["each_fen"]), (&json!(50.0), &json!(3_000)));
    assert_eq!(
        (&foretold["expected_fen"], &foretold["low_fen"], &foretold["high_fen"]),
        (&json!(150_000), &json!(122_814), &json!(177_186))
    );
    ask(&given, "keep_loss_forecast", json!({ "month": "2026-12", "orders": 1000, "by": "店长" }));
    given.now = "2027-01-15T09:00:00".parse().expect("a time");
    let mut lost = draft("broken", "transport", Some("S20"));
    lost["happened_on"] = json!("2026-12-08");
    lost["value_fen"] = json!(4_000);
    record(&given, lost, json!(null), json!(null)).expect("kept");
    let months = ask(&given, "loss_plan_sheet", json!({}));
    let december = months.as_array().expect("months").iter().find(|one| one["month"] == "2026-12").expect("it").clone();
    assert_eq!((&december["foretold"]["expected_fen"], &december["own_fen"]), (&json!(150_000), &json!(4_000)));
    let code = |wish: Value| knock(&given, "keep_loss_forecast", wish).expect_err("a refusal").code.into_owned();
    assert_eq!(code(json!({ "month": "2026-12", "orders": 1000, "by": "店长" })), "loss_forecast_month");
    assert_eq!(code(json!({ "month": "2027-02", "orders": 0, "by": "店长" })), "loss_forecast_orders");
}

#[test]
fn without_enough_losses_nothing_is_foretold_and_nothing_kept() {
    let given = sent(40, 9);
    standard(&given, 500);
    let told = ask(&given, "loss_forecast", json!({ "month": null, "orders": null }));
    assert_eq!((&told["told"], &told["losses"], &told["sent"]), (&Value::Null, &json!(9), &json!(40)));
    let wish = json!({ "month": "2026-12", "orders": 1000, "by": "店长" });
    assert_eq!(knock(&given, "keep_loss_forecast", wish).expect_err("a refusal").code, "loss_forecast_few");
}

#[test]
fn a_standard_that_is_moved_to_other_parcels_leaves_a_version_of_those_it_no_longer_holds_for() {
    let mut given = sent(30, 1);
    given.now = "2026-10-05T09:00:00".parse().expect("a time");
    standard(&given, 200);
    let mut moved = ask(&given, "loss_review", json!({}))["lines"][0]["line"]["standard"].clone();
    moved["cell"]["carrier"] = json!("中通");
    given.now = "2026-11-02T09:00:00".parse().expect("a time");
    ask(&given, "set_loss_standard", json!({ "standard": moved, "by": "店长" }));
    let versions = ask(&given, "loss_review", json!({}))["versions"].clone();
    let told: Vec<_> = versions
        .as_array()
        .expect("versions")
        .iter()
        .map(|one| (one["cell"]["carrier"].clone(), one["share"].clone(), one["from_on"].clone()))
        .collect();
    let begun = json!("2026-11-02");
    assert_eq!(
        told,
        [
            (json!("中通"), json!(200), begun.clone()),
            (Value::Null, Value::Null, begun),
            (Value::Null, json!(200), json!("2026-10-05")),
        ]
    );
}
