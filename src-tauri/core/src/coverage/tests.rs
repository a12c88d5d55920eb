//! The page of coverage counts what is missing, and its lists hold just those rows.

use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

fn sheet(given: &Given) -> Value {
    given.knock(Who::HERE, "data_coverage", json!({ "shop": SHOP })).expect("the page")
}

fn gap(sheet: &Value, field: &str) -> Value {
    let gaps = sheet["gaps"].as_array().expect("gaps").iter();
    gaps.clone().find(|gap| gap["field"] == field).cloned().unwrap_or_default()
}

#[test]
fn without_sign_off_the_page_says_what_is_weaker_how_many_orders_and_which_file_has_it() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "1", "status": "completed", "paid_at": "2026-10-01T10:00:00" }));
    given.order(&["P1"], json!({ "order_no": "2", "status": "shipped", "paid_at": "2026-10-02T10:00:00" }));
    given.order(&["P1"], json!({ "order_no": "3", "status": "shipped", "paid_at": "2026-10-30T10:00:00" }));
    given.order(&["P1"], json!({ "order_no": "4", "status": "closed", "paid_at": null }));
    let lacking = gap(&sheet(&given), "sign_off");
    assert_eq!((&lacking["lacking"], &lacking["all"]), (&json!(2), &json!(2)), "neither the young one nor the closed");
    assert_eq!(lacking["weakens"][0], "judged_rate");
    assert!(lacking["files"].as_array().is_some_and(|files| !files.is_empty()), "{lacking}");
    let ask = json!({ "shop": SHOP, "which": "lacking", "field": "sign_off", "skip": 0, "limit": 9 });
    let list = given.knock(Who::HERE, "order_list", ask).expect("the list");
    assert_eq!((&list["total"], &list["orders"][1]["order_no"]), (&json!(2), &json!("1")));
}

#[test]
fn a_field_that_none_lacks_is_whole_and_cases_are_asked_for_their_own() {
    let given = Given::shop();
    assert_eq!(sheet(&given)["gaps"], json!([]), "an empty shop lacks no field");
    let kinds = |sheet: &Value| sheet["missing"].as_array().expect("kinds").len();
    let before = kinds(&sheet(&given));
    given.case(json!({ "case_no": "1", "order_no": "9", "status": "refunded", "refund_fen": 100,
        "applied_at": "2026-10-29T10:00:00" }));
    let sheet = sheet(&given);
    assert_eq!(kinds(&sheet), before - 1);
    assert_eq!(gap(&sheet, "order")["lacking"], 1, "its order is not in the book");
    assert_eq!(gap(&sheet, "refunded")["lacking"], 1);
    assert_eq!(gap(&sheet, "returned"), Value::Null, "money only: nothing comes back");
    assert!(sheet["whole"].as_array().is_some_and(|whole| whole.contains(&json!("applied"))));
    let ask = json!({ "shop": SHOP, "which": "lacking", "field": "reason", "skip": 0, "limit": 9 });
    assert_eq!(given.knock(Who::HERE, "case_list", ask).expect("the list")["total"], 1);
}
