//! A partner's month beside the one before, and what two bad months lead to.

use super::*;

fn card(given: &Given, month: &str) -> Value {
    ask(given, "partner_card", json!({ "partner": EAST, "month": month }))
}

fn figure(card: &Value, name: &str) -> Value {
    let figures = card["figures"].as_array().expect("figures");
    figures.iter().find(|one| one["figure"] == name).expect("the figure").clone()
}

#[test]
fn a_month_has_five_figures_with_their_counts_beside_the_month_before() {
    let given = two_bad_months();
    let told = card(&given, "2026-09");
    assert_eq!(told["figures"].as_array().map(Vec::len), Some(5));
    let sent = figure(&told, "in_time");
    assert_eq!((&sent["change"]["second"]["hits"], &sent["change"]["second"]["orders"]), (&json!(28), &json!(40)));
    assert_eq!((&sent["change"]["first"]["hits"], &sent["change"]["verdict"]), (&json!(40), &json!("lower")));
    assert_eq!((&sent["passed"], &sent["surely"]), (&json!(true), &json!(true)), "28 of 40 is surely under 90 %");
    assert_eq!((&told["orders"], &told["send_hours"]), (&json!([40, 40]), &json!([20.0, 20.0])));
    let behind = |days: &Value, what: &str| {
        let wish = json!({ "partner": EAST, "days": days, "what": what, "skip": 0, "limit": 50 });
        ask(&given, "partner_behind", wish)["total"].clone()
    };
    assert_eq!((behind(&told["now"], "late"), behind(&told["before"], "late")), (json!(12), json!(0)));
}

#[test]
fn a_month_that_is_not_over_stands_beside_as_many_days_of_the_one_before() {
    let given = two_bad_months();
    let told = card(&given, "2026-11");
    assert_eq!(told["whole"], false);
    let days = |of: &Value| json!([of["from"], of["to"], of["until"]]);
    let last = told["now"]["to"].as_str().expect("a day").to_owned();
    let before = last.replace("2026-11", "2026-10");
    assert_eq!(days(&told["now"]), json!(["2026-11-01", last, last]));
    assert_eq!(days(&told["before"]), json!(["2026-10-01", before, before]));
    let whole = card(&given, "2026-10");
    assert_eq!(whole["before"]["to"], "2026-09-30");
    let aged = |of: &Value| {
        let day = |of: &Value| of.as_str().expect("a day").parse::<pintui_store::Day>().expect("a day").number();
        day(&of["until"]) - day(&of["to"])
    };
    assert_eq!(aged(&whole["now"]), aged(&whole["before"]), "both had the same time");
}

#[test]
fn two_months_over_the_line_are_a_warning_and_one_is_none() {
    let given = two_bad_months();
    let table = ask(&given, "partner_table", json!({}));
    let warnings = table["warnings"].as_array().expect("warnings");
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    let warning = &warnings[0];
    assert_eq!((&warning["partner"], &warning["figure"]), (&json!(EAST), &json!("in_time")));
    assert_eq!(
        (&warning["months"][0]["month"], &warning["months"][1]["month"]),
        (&json!("2026-09"), &json!("2026-10"))
    );
    assert_eq!((&warning["both"]["hits"], &warning["both"]["orders"]), (&json!(56), &json!(80)));
    act(&given, "set_partner_line", json!({ "figure": "in_time", "share": 6_000 }));
    assert_eq!(ask(&given, "partner_table", json!({}))["warnings"], json!([]), "a lower line is not passed");
    act(&given, "set_partner_line", json!({ "figure": "in_time", "share": null }));

    let mut once = Given::shop();
    for at in 0..40 {
        order(&once, &format!("s{at}"), "cup", EAST, "2026-09-05", 20);
        order(&once, &format!("o{at}"), "cup", EAST, "2026-10-05", if at < 20 { 60 } else { 20 });
    }
    once.now = given.now;
    assert_eq!(ask(&once, "partner_table", json!({}))["warnings"], json!([]), "one month alone");
}

#[test]
fn a_warning_leads_to_a_plan_with_a_day_and_that_to_a_decision_with_its_reason() {
    let mut given = two_bad_months();
    let due = |given: &Given| ask(given, "partner_due", json!({}));
    assert_eq!(due(&given)["warnings"], json!([EAST]));
    let plan =
        json!({ "partner": EAST, "figure": "in_time", "what": "加一班打包", "due_on": "2026-12-05", "owner": null });
    let of = |part: &str, value: Value| {
        let mut other = plan.clone();
        other[part] = value;
        other
    };
    assert_eq!(refused(&given, "make_partner_plan", of("partner", json!(WEST))), "partner_not_over");
    assert_eq!(refused(&given, "make_partner_plan", of("partner", json!("没有的仓"))), "partner_unknown");
    assert_eq!(refused(&given, "make_partner_plan", of("what", json!(" "))), "partner_what_missing");
    assert_eq!(refused(&given, "make_partner_plan", of("due_on", json!("2026-11-19"))), "partner_due_wrong");
    let id = act(&given, "make_partner_plan", plan.clone())["id"].clone();
    assert_eq!(refused(&given, "make_partner_plan", plan), "partner_plan_open");
    assert_eq!((&due(&given)["warnings"], &due(&given)["decisions"]), (&json!([]), &json!([])));
    let actions = ask(&given, "change_list", json!({}));
    assert_eq!((&actions[0]["what"], &actions[0]["owner"]), (&json!("加一班打包"), &json!(EAST)));
    assert_eq!((&actions[0]["due_on"], &actions[0]["kind"]), (&json!("2026-12-05"), &json!("supply")));

    given.now = "2026-12-05T09:00:00".parse().expect("a moment");
    assert_eq!(due(&given)["decisions"], json!([EAST]));
    let decide = |why: &str| json!({ "plan": id, "decision": "replace", "why": why });
    let bare = |wish: Value| {
        let mut wish = wish;
        wish["by"] = json!("店长");
        given.knock(Who::HERE, "decide_partner", wish)
    };
    assert_eq!(bare(decide("")).expect_err("no reason").code, "partner_why_missing");
    bare(decide("两个月没有起色")).expect("decided");
    assert_eq!(bare(decide("再来")).expect_err("decided before").code, "partner_decided");
    let plans = ask(&given, "partner_plans", json!({ "partner": EAST }));
    assert_eq!((&plans[0]["decision"], &plans[0]["why"]), (&json!("replace"), &json!("两个月没有起色")));
    assert_eq!(plans[0]["warned"]["both"]["orders"], 80, "the warning stays as it stood");
    given.knock(Who::HERE, "undo", json!({ "operation": null })).expect("taken back");
    assert_eq!(ask(&given, "partner_plans", json!({ "partner": null }))[0]["decision"], Value::Null);
}
