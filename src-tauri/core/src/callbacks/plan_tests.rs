//! An improvement action has somebody, a day and a hope; what is late is flagged, what is over says what came of it.

use pintui_store::Reading as _;
use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

fn ask(given: &Given, name: &str, mut wish: Value) -> Value {
    wish["shop"] = json!(SHOP);
    given.knock(Who::HERE, name, wish).unwrap_or_else(|why| panic!("{name}: {why:?}"))
}

fn choose(given: &Given, plan: &Value) -> i64 {
    let wish =
        json!({ "product_id": null, "what": "改详情页", "callbacks": [], "feedback": [], "by": "店长", "plan": plan });
    ask(given, "choose_change", wish)["answer"]["id"].as_i64().expect("a key")
}

fn row(given: &Given, change: i64) -> Value {
    let list = ask(given, "change_list", json!({}));
    list.as_array().expect("rows").iter().find(|row| row["id"] == change).expect("the action").clone()
}

fn plan() -> Value {
    json!({ "kind": "marketing", "owner": "小美", "due_on": "2026-11-09", "expected": "品退率降到 3% 以下" })
}

#[test]
fn an_action_keeps_its_plan_and_is_flagged_from_the_day_after_its_day() {
    let mut given = Given::shop();
    let change = choose(&given, &plan());
    let told = row(&given, change);
    for (name, wanted) in plan().as_object().expect("a plan") {
        assert_eq!(&told[name], wanted, "{name}");
    }
    let overdue = |given: &Given| {
        let step = ask(given, "loop_sheet", json!({}))["running"][0].clone();
        (row(given, change)["overdue"].clone(), step["overdue"].clone(), step["owner"].clone())
    };
    given.now = "2026-11-09T23:00:00".parse().expect("a moment");
    assert_eq!(overdue(&given), (json!(false), json!(false), json!("小美")));
    given.now = "2026-11-10T00:10:00".parse().expect("a moment");
    assert_eq!(overdue(&given), (json!(true), json!(true), json!("小美")));

    let mut later = plan();
    later["due_on"] = json!("2026-11-12");
    ask(&given, "plan_change", json!({ "change": change, "what": "改详情页和主图", "plan": later }));
    assert_eq!(
        (&row(&given, change)["overdue"], &row(&given, change)["what"]),
        (&json!(false), &json!("改详情页和主图"))
    );
    given.now = "2026-11-20T09:00:00".parse().expect("a moment");
    assert_eq!(row(&given, change)["overdue"], true);
    ask(&given, "mark_change_live", json!({ "change": change, "live_on": "2026-11-20" }));
    assert_eq!(row(&given, change)["overdue"], false, "what is done is late no more");
    assert_eq!(row(&given, change)["result_on"], "2026-12-11");
}

#[test]
fn a_day_before_the_action_was_chosen_is_refused() {
    let given = Given::shop();
    let wish = json!({ "shop": SHOP, "product_id": null, "what": "改详情页", "callbacks": [], "feedback": [], "by": "店长",
        "plan": { "kind": null, "owner": null, "due_on": "2026-11-01", "expected": null } });
    assert_eq!(given.knock(Who::HERE, "choose_change", wish).expect_err("yesterday").code, "change_due_wrong");
}

#[test]
fn closing_asks_for_the_result_and_giving_up_for_why() {
    let mut given = Given::shop();
    let [kept, dropped] = [choose(&given, &plan()), choose(&given, &plan())];
    ask(&given, "mark_change_live", json!({ "change": kept, "live_on": "2026-11-02" }));
    given.now = "2026-11-23T08:00:00".parse().expect("a moment");
    let judge = |change: i64, verdict: &str, note: &str| {
        let wish = json!({ "shop": SHOP, "doing": "change", "id": change, "verdict": verdict, "note": note });
        given.knock(Who::HERE, "judge_action", wish)
    };
    assert_eq!(judge(kept, "helped", "  ").expect_err("nothing is said").code, "action_result_missing");
    assert_eq!(judge(dropped, "helped", "好了").expect_err("not done").code, "action_unknown");
    judge(kept, "helped", "从 4.8% 降到 2.1%").expect("judged");
    judge(dropped, "dropped", "供应商不做了").expect("given up");
    let [kept, dropped] = [row(&given, kept), row(&given, dropped)];
    assert_eq!((&kept["result"]["verdict"], &kept["result"]["note"]), (&json!("helped"), &json!("从 4.8% 降到 2.1%")));
    assert_eq!((&dropped["result"]["verdict"], &dropped["overdue"]), (&json!("dropped"), &json!(false)));
}

#[test]
fn one_key_gives_an_action_to_whoever_takes_it_for_two_weeks() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1" }));
    let case = given.case(json!({ "case_no": "R1", "order_no": "A1", "applied_at": "2026-11-01T10:00:00",
        "status": "applied", "reason_stated": "质量问题" }));
    let call = json!({ "case_id": case, "clerk": "03", "seconds": 9, "outcome": "refunded", "reason": null,
        "attribute": null, "expected": null, "actual": null, "suggestion": "送一颗备用扣子", "consent": true });
    let said = given.knock(Who::HERE, "record_callback", call).expect("kept")["answer"]["id"].clone();
    let take = json!({ "source": { "by": "call", "callback": said }, "by": "03" });
    let change = ask(&given, "take_suggestion", take)["answer"]["id"].as_i64().expect("a key");
    let told = row(&given, change);
    assert_eq!((&told["owner"], &told["due_on"]), (&json!("03"), &json!("2026-11-16")));
}

#[test]
fn half_a_year_shows_which_kind_brought_which_effect() {
    let mut given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "first", "paid_at": "2026-09-01T10:00:00" }));
    let goods: i64 = given.read(|tx| tx.one("select id from products", [], |row| row.get(0)));
    let wish = json!({ "product_id": goods, "what": "写明辣度", "callbacks": [], "feedback": [], "by": "店长", "plan": plan() });
    let page = ask(&given, "choose_change", wish)["answer"]["id"].clone();
    ask(&given, "mark_change_live", json!({ "change": page, "live_on": "2026-10-05" }));
    let other = json!({ "kind": "flow", "owner": "小美", "due_on": "2026-11-03", "expected": null });
    choose(&given, &other);
    choose(&given, &json!(null));
    for day in 1..=8 {
        for at in 0..40 {
            let (no, paid) = (format!("{day}-{at}"), format!("2026-10-{day:02}T10:00:00"));
            given.order(&["P1"], json!({ "order_no": no, "paid_at": paid, "created_at": paid }));
            if at < (if day < 5 { 10 } else { 2 }) {
                given.case(
                    json!({ "case_no": no, "order_no": no, "applied_at": "2026-10-20T10:00:00", "status": "applied" }),
                );
            }
        }
    }
    given.order(&["P1"], json!({ "order_no": "newest", "created_at": "2026-10-29T10:00:00" }));
    given.now = "2026-11-05T09:00:00".parse().expect("a moment");
    let told = ask(&given, "change_kinds", json!({}));
    let kinds = told["kinds"].as_array().expect("kinds");
    let names: Vec<&Value> = kinds.iter().map(|line| &line["kind"]).collect();
    assert_eq!(names, [&json!("marketing"), &json!("flow"), &Value::Null], "those without a kind come last");
    assert_eq!((&kinds[0]["lower"], &kinds[0]["done"], &kinds[0]["overdue"]), (&json!(1), &json!(1), &json!(0)));
    let sides = &kinds[0]["actions"][0]["sides"];
    assert_eq!((&sides["first"]["hits"], &sides["second"]["hits"]), (&json!(40), &json!(8)));
    assert_eq!((&kinds[1]["overdue"], &kinds[1]["lower"]), (&json!(1), &json!(0)));
    given.now = "2027-05-09T09:00:00".parse().expect("a moment");
    assert_eq!(ask(&given, "change_kinds", json!({}))["kinds"], json!([]), "half a year is over");
}
