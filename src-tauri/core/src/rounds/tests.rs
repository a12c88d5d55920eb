//! The loop tells what is old, what runs, and what waits to be judged.

use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

fn sheet(given: &Given) -> Value {
    given.knock(Who::HERE, "loop_sheet", json!({ "shop": SHOP })).expect("the loop")
}

fn file(given: &Given, kind: &str, at: &str) {
    file_until(given, kind, at, at);
}

fn file_until(given: &Given, kind: &str, at: &str, as_of: &str) {
    given.write(|tx| {
        let run = tx.insert("insert into runs (shop_id, operation_id, at) values (1, ?1, ?2)", (tx.operation(), at))?;
        tx.change(
            "insert into files (run_id, name, kind, as_of, report) values (?1, 'a.csv', ?2, ?3, '{}')",
            (run, kind, as_of),
        )
    });
}

#[test]
fn a_kind_of_file_is_old_after_a_day_and_one_that_never_came_is_named() {
    let given = Given::shop();
    assert_eq!(sheet(&given)["files"].as_array().map(Vec::len), Some(2), "orders and cases are always asked for");
    file(&given, "order", "2026-11-01T10:00:00");
    let files = sheet(&given)["files"].clone();
    assert_eq!((&files[0]["kind"], &files[0]["hours"], &files[0]["old"]), (&json!("order"), &json!(23), &json!(false)));
    assert_eq!((&files[1]["kind"], &files[1]["at"], &files[1]["old"]), (&json!("case"), &Value::Null, &json!(true)));
    file(&given, "case", "2026-11-01T09:00:00");
    let files = sheet(&given)["files"].clone();
    assert_eq!((&files[1]["hours"], &files[1]["old"]), (&json!(24), &json!(true)));
    file_until(&given, "case", "2026-11-02T08:59:00", "2026-10-20T10:00:00");
    let case = sheet(&given)["files"][1].clone();
    assert_eq!((&case["hours"], &case["old"]), (&json!(24), &json!(true)), "an old file that comes again is no newer");
}

#[test]
fn an_action_runs_until_its_result_can_be_seen_and_waits_then_for_a_verdict() {
    let mut given = Given::shop();
    let change = json!({
        "shop": SHOP, "product_id": null, "what": "主图改了", "callbacks": [], "feedback": [], "by": "店长",
    });
    let id = given.knock(Who::HERE, "choose_change", change).expect("chosen")["answer"]["id"].clone();
    let judge = json!({ "shop": SHOP, "doing": "change", "id": id, "verdict": "helped", "note": "退得少了一半" });
    let code = |given: &Given| given.knock(Who::HERE, "judge_action", judge.clone()).expect_err("not yet").code;
    assert_eq!(code(&given), "action_unknown", "nothing is live");
    given.knock(Who::HERE, "mark_change_live", json!({ "change": id, "live_on": "2026-11-02" })).expect("live");
    assert_eq!(sheet(&given)["running"][0]["due_on"], "2026-11-23");
    assert_eq!(code(&given), "action_not_due");
    given.now = "2026-11-23T08:00:00".parse().expect("a moment");
    let due = sheet(&given);
    assert_eq!((&due["running"], &due["due"][0]["what"]), (&json!([]), &json!("主图改了")));
    given.knock(Who::HERE, "judge_action", judge.clone()).expect("judged");
    assert_eq!(sheet(&given)["due"], json!([]));
    assert_eq!(code(&given), "action_judged");
}
