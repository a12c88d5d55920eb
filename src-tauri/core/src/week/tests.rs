//! A plan of seven days: tasks that facts and people end, and a review that compares orders of the same age.

use pintui_store::Reading as _;
use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

fn ask(given: &Given, name: &str, ask: Value) -> Result<Value, pintui_store::Error> {
    given.knock(Who::HERE, name, ask)
}

fn begin(given: &Given, on: &str) -> i64 {
    let begun = ask(given, "begin_week", json!({ "shop": SHOP, "starts_on": on })).expect("begun");
    begun["answer"]["id"].as_i64().expect("a key")
}

fn sheet(given: &Given) -> Value {
    ask(given, "week_sheet", json!({ "shop": SHOP })).expect("the plan")
}

fn task(given: &Given, name: &str) -> Value {
    let tasks = sheet(given)["tasks"].as_array().expect("tasks").clone();
    tasks.into_iter().find(|step| step["task"] == name).expect("the task")
}

fn code(given: &Given, name: &str, wish: Value) -> String {
    ask(given, name, wish).expect_err("a refusal").code.into_owned()
}

fn at(given: &mut Given, now: &str) {
    given.now = now.parse().expect("a moment");
}

#[test]
fn tasks_open_with_their_day_fall_behind_and_are_ended_by_what_the_book_holds() {
    let mut given = Given::shop();
    assert_eq!(sheet(&given), Value::Null, "nothing was begun");
    begin(&given, "2026-11-02");
    assert_eq!((&task(&given, "check")["state"], &task(&given, "care")["state"]), (&json!("open"), &json!("ahead")));
    at(&mut given, "2026-11-04T10:00:00");
    assert_eq!((&task(&given, "check")["state"], &task(&given, "care")["state"]), (&json!("late"), &json!("open")));
    let order =
        given.order(&["p1"], json!({ "order_no": "1", "shipped_at": "2026-11-03T18:00:00", "status": "shipped" }));
    assert_eq!((&task(&given, "check_all")["done"], &task(&given, "check_all")["of"]), (&json!(0), &json!(1)));
    given.write(|tx| {
        tx.change(
            "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
             values (1, ?1, '1', 'passed', '07', '{}', '2026-11-03T10:00:00', '2026-11-03T10:00:10', 10)",
            [order],
        )?;
        tx.change("insert into care_messages (order_id, shop_id, sent_at, sent_by) values (?1, 1, '2026-11-01T10:00:00', '07')", [
            order,
        ])
    });
    let check = task(&given, "check");
    assert_eq!((&check["state"], &check["done"], &check["ticked_by"]), (&json!("done"), &json!(1), &Value::Null));
    assert_eq!(task(&given, "check_all")["state"], "done", "all that left was checked");
    assert_eq!(task(&given, "care")["state"], "open", "what was sent before the plan is none of it");
}

#[test]
fn a_person_ticks_what_no_fact_tells_and_takes_it_back() {
    let given = Given::shop();
    let week = begin(&given, "2026-11-02");
    let tick = |task: &str, done: bool| json!({ "week": week, "task": task, "done": done });
    assert_eq!(code(&given, "tick_task", tick("calls", true)), "week_task_ahead");
    for _ in 0..2 {
        ask(&given, "tick_task", tick("alerts", true)).expect("ticked, and again");
    }
    assert_eq!(task(&given, "alerts")["state"], "done");
    ask(&given, "tick_task", tick("alerts", false)).expect("not after all");
    assert_eq!(task(&given, "alerts")["state"], "open");
    ask(&given, "end_week", json!({ "week": week })).expect("ended");
    assert_eq!(code(&given, "tick_task", tick("alerts", true)), "week_over");
    assert_eq!(code(&given, "end_week", json!({ "week": 99 })), "week_unknown");
}

#[test]
fn one_plan_runs_at_a_time_and_the_next_ends_the_one_before() {
    let mut given = Given::shop();
    begin(&given, "2026-11-02");
    let another = |on: &str| json!({ "shop": SHOP, "starts_on": on });
    assert_eq!(code(&given, "begin_week", another("2026-11-05")), "week_runs");
    assert_eq!(code(&given, "begin_week", another("2026-12-24")), "week_day_wrong");
    at(&mut given, "2026-11-09T08:00:00");
    assert_eq!(code(&given, "begin_week", another("2026-11-02")), "week_runs", "its days are those of the first");
    begin(&given, "2026-11-09");
    let ended = given.read(|tx| {
        tx.rows("select starts_on || ' ' || coalesce(ended_on, '') from weeks order by id", [], |row| {
            row.get::<_, String>(0)
        })
    });
    assert_eq!(ended, ["2026-11-02 2026-11-08", "2026-11-09 "]);
    assert_eq!(sheet(&given)["starts_on"], "2026-11-09");
}

/// Forty orders signed on each of fourteen days from 19 October; those of the first seven days come back for quality
/// after two days (two a day) and after ten days (one more), those of the next seven after two days (one a day).
fn fourteen_days() -> Given {
    let given = Given::shop();
    for day in 0..14_i64 {
        let on = |add: i64| {
            let day = "2026-10-19".parse::<pintui_store::Day>().expect("a day").plus(day + add);
            format!("{}T12:00:00", day.text())
        };
        for at in 0..40 {
            let no = format!("{day}-{at}");
            given.order(
                &["p1"],
                json!({
                    "order_no": no, "paid_at": on(-4), "created_at": on(-4), "signed_at": on(0), "status": "completed",
                }),
            );
            let back = match (day < 7, at) {
                (true, 0 | 1) | (false, 0) => Some(2),
                (true, 2) => Some(10),
                _ => None,
            };
            if let Some(after) = back {
                given.case(json!({
                    "case_no": format!("r{no}"), "order_no": no, "applied_at": on(after), "reason_stated": "质量问题",
                }));
            }
        }
    }
    given
}

/// The newest file of a kind reaches so far.
fn reach(given: &Given, kind: &str, as_of: &str) {
    given.write(|tx| {
        let run =
            tx.insert("insert into runs (shop_id, operation_id, at) values (1, ?1, ?2)", (tx.operation(), as_of))?;
        tx.change(
            "insert into files (run_id, name, kind, as_of, report) values (?1, 'a.csv', ?2, ?3, '{}')",
            (run, kind, as_of),
        )
    });
}

#[test]
fn a_plan_that_is_ended_early_is_looked_at_up_to_that_day_and_goes_on_the_same_day() {
    let mut given = Given::shop();
    let week = begin(&given, "2026-11-02");
    ask(&given, "end_week", json!({ "week": week })).expect("ended");
    assert_eq!(begin(&given, "2026-11-02"), week, "it goes on");
    at(&mut given, "2026-11-04T09:00:00");
    ask(&given, "end_week", json!({ "week": week })).expect("ended");
    at(&mut given, "2026-11-12T09:00:00");
    let review = ask(&given, "week_review", json!({ "shop": SHOP, "rule": null })).expect("the review");
    assert_eq!((&review["after_on"], &review["full_on"]), (&json!("2026-11-04"), &json!("2026-11-25")));
    let late = |step: &&Value| step["state"] == "late";
    assert_eq!(sheet(&given)["tasks"].as_array().expect("tasks").iter().filter(late).count(), 0);
}

#[test]
fn the_review_judges_both_sides_at_the_same_age_and_says_how_young_the_orders_are() {
    let mut given = fourteen_days();
    reach(&given, "order", "2026-11-20T09:00:00");
    // returns are told up to the morning of the seventh alone
    reach(&given, "case", "2026-11-07T09:00:00");
    at(&mut given, "2026-11-20T20:00:00");
    begin(&given, "2026-10-26");
    let review = ask(&given, "week_review", json!({ "shop": SHOP, "rule": null })).expect("the review");
    // the youngest order of the plan was signed on 1 November: all are judged at five days
    assert_eq!((&review["age"], &review["full_on"], &review["young"]), (&json!(5), &json!("2026-11-22"), &json!(280)));
    let sides = &review["sides"];
    assert_eq!(
        (&sides["first"]["orders"], &sides["first"]["hits"]),
        (&json!(280), &json!(14)),
        "the tenth day is left out"
    );
    assert_eq!((&sides["second"]["orders"], &sides["second"]["hits"]), (&json!(280), &json!(7)));
    assert_eq!(sides["verdict"], "not_shown");
    assert_eq!((&review["before_on"], &review["after_on"]), (&json!("2026-10-25"), &json!("2026-11-01")));
    let daily = |on: &str| ask(&given, "daily", json!({ "shop": SHOP, "date": on, "rule": null })).expect("the day");
    for (side, on) in [("before", "2026-10-25"), ("after", "2026-11-01")] {
        let told = daily(on);
        assert_eq!(
            (&review[side]["orders"], &review[side]["hits"]),
            (&told["orders"], &told["quality_orders"]),
            "{on}"
        );
    }
    assert_eq!(review["shared_days"], 23);
    reach(&given, "case", "2026-11-20T09:00:00");
    let review = ask(&given, "week_review", json!({ "shop": SHOP, "rule": null })).expect("the review");
    // the orders of the first four days are three weeks old by the nineteenth
    assert_eq!((&review["age"], &review["young"]), (&json!(18), &json!(120)));
    at(&mut given, "2026-11-30T20:00:00");
    for kind in ["order", "case"] {
        reach(&given, kind, "2026-11-30T12:00:00");
    }
    let review = ask(&given, "week_review", json!({ "shop": SHOP, "rule": null })).expect("the review");
    assert_eq!((&review["age"], &review["young"]), (&json!(21), &json!(0)));
    assert_eq!(review["sides"]["first"]["hits"], 21, "now the tenth day counts");
}
