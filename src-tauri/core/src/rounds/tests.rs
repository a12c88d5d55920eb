//! The loop tells what is old, what runs, and what waits to be judged.

use pintui_store::Reading as _;
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

fn ask(given: &Given, name: &str, wish: Value) -> Value {
    given.knock(Who::HERE, name, wish).unwrap_or_else(|why| panic!("{name}: {why:?}"))["answer"].clone()
}

/// A shop with one product, and that product.
fn with_product() -> (Given, i64) {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "paid_at": "2026-10-20T10:00:00" }));
    let product = given.read(|tx| tx.one("select id from products", [], |row| row.get(0)));
    (given, product)
}

/// Begins an action that works since 2 November; answers its key, and how it is taken out.
fn begin(given: &Given, doing: &str, product: i64) -> (Value, &'static str, Value) {
    match doing {
        "change" => {
            let wish = json!({
                "shop": SHOP, "product_id": product, "what": "改", "callbacks": [], "feedback": [], "by": "店长",
            });
            let id = ask(given, "choose_change", wish)["id"].clone();
            ask(given, "mark_change_live", json!({ "change": id, "live_on": "2026-11-02" }));
            (id.clone(), "remove_change", json!({ "change": id }))
        }
        "training" => {
            let wish = json!({ "shop": SHOP, "staff": "小林", "topic": "other", "what": "对练", "by": "店长" });
            let id = ask(given, "plan_training", wish)["id"].clone();
            ask(given, "mark_training_done", json!({ "training": id, "done_on": "2026-11-02" }));
            (id.clone(), "remove_training", json!({ "training": id }))
        }
        _ => {
            let wish = json!({ "product": product, "from_on": "2026-11-02", "what": "改", "by": "店长" });
            let id = ask(given, "note_listing", wish)["id"].clone();
            (id.clone(), "remove_listing", json!({ "id": id }))
        }
    }
}

fn judge(given: &Given, doing: &str, id: &Value) -> i64 {
    let wish = json!({ "shop": SHOP, "doing": doing, "id": id, "verdict": "helped", "note": "好了" });
    let judged = given.knock(Who::HERE, "judge_action", wish).expect("judged");
    judged["operation"].as_i64().expect("an operation")
}

#[test]
fn a_new_action_is_not_judged_by_what_was_said_of_one_that_was_taken_out() {
    for doing in ["change", "training", "listing"] {
        let (mut given, product) = with_product();
        let (id, remove, wish) = begin(&given, doing, product);
        given.now = "2026-12-10T08:00:00".parse().expect("a moment");
        judge(&given, doing, &id);
        assert_eq!(sheet(&given)["due"], json!([]), "{doing}: it is judged");
        ask(&given, remove, wish);
        let (again, ..) = begin(&given, doing, product);
        assert_eq!(again, id, "{doing}: its key is given anew");
        assert_eq!(sheet(&given)["due"][0]["id"], id, "{doing}: it waits for a verdict of its own");
    }
}

#[test]
fn a_step_in_the_history_leaves_no_verdict_without_its_action_and_no_action_judged_twice() {
    let (mut given, product) = with_product();
    let [first, second] = [0, 1].map(|_| begin(&given, "listing", product).0);
    given.now = "2026-12-10T08:00:00".parse().expect("a moment");
    let step = |operation: i64| given.knock(Who::HERE, "undo", json!({ "operation": operation }));
    let last = |name: &str| {
        let sql = "select max(id) from operations where name = ?1";
        given.read(|tx| tx.one(sql, [name], |row| row.get::<_, i64>(0)))
    };
    let noted = last("note_listing");
    let judged = judge(&given, "listing", &first);
    judge(&given, "listing", &second);
    assert_eq!(step(noted).expect_err("its verdict stands").code, "action_judged");
    step(judged).expect("taken back");
    let undone = last("undo");
    judge(&given, "listing", &first);
    assert_eq!(step(undone).expect_err("it is judged anew").code, "action_judged");
    assert_eq!(given.count("verdicts"), 2, "one for each");
}
