use pintui_store::Fen;
use serde_json::{Value, json};

use super::questions::{ASKED, Asks, PASS};
use crate::door::{Role, Who};
use crate::given::{Given, SHOP};

const REASONS: [&str; 4] = ["质量问题", "少件/漏发", "大小/尺寸/重量/厚度不符", "七天无理由退换货"];

/// A shop on a day after the handbook's own words.
fn a_shop() -> Given {
    Given { now: "2026-11-20T09:00:00".parse().expect("a date"), ..Given::shop() }
}

/// The shop with an owner and a clerk; answers the clerk's key.
fn staffed(given: &Given) -> i64 {
    given.person("店长", Role::Owner);
    given.person("小林", Role::ClerkOne)
}

fn closed(given: &Given, count: usize) {
    for number in 0..count {
        given.case(json!({
            "case_no": format!("R{number}"), "product_name": "云朵圆领针织衫", "refund_fen": 8800,
            "reason_stated": REASONS[number % REASONS.len()], "status": "refunded", "kind": "refund_only",
            "applied_at": "2026-10-01T10:00:00", "refunded_at": "2026-10-02T10:00:00",
        }));
    }
}

fn here(person: i64) -> Who<'static> {
    Who::Here { person: Some(person), badge: None }
}

fn ask(given: &Given, person: i64, name: &str, ask: Value) -> Result<Value, String> {
    given.knock(here(person), name, ask).map_err(|error| error.code.to_string())
}

fn sheet(given: &Given, person: i64) -> Value {
    let asked = json!({ "shop": SHOP, "language": "zh-CN", "person": null });
    ask(given, person, "training_sheet", asked).expect("the sheet")
}

fn read_all(given: &Given, person: i64) {
    for item in sheet(given, person)["items"].as_array().expect("items") {
        ask(given, person, "tick_reading", json!({ "item": item["item"], "done": true })).expect("ticked");
    }
}

fn begin(given: &Given, person: i64) -> Result<Value, String> {
    ask(given, person, "begin_quiz", json!({ "shop": SHOP, "language": "zh-CN" })).map(|told| told["answer"].clone())
}

/// What the book holds to be right, question by question.
fn right(given: &Given, quiz: &Value) -> Vec<usize> {
    let id = quiz["quiz"].as_i64().expect("a key");
    let kept: String = given.read(|tx| {
        pintui_store::Reading::one(tx, "select questions from training_quizzes where id = ?1", [id], |row| row.get(0))
    });
    let kept: Vec<super::questions::Question> = serde_json::from_str(&kept).expect("questions");
    kept.into_iter().map(|one| one.right).collect()
}

#[test]
fn what_to_read_is_ticked_and_comes_back_when_it_is_written_anew() {
    let mut given = a_shop();
    let clerk = staffed(&given);
    let items = sheet(&given, clerk)["items"].as_array().expect("items").clone();
    assert!(items.iter().any(|one| one["item"] == "script:flaw"));
    assert!(items.iter().all(|one| one["item"] != "script:unsafe"), "that is for the next tier");
    read_all(&given, clerk);
    assert_eq!(sheet(&given, clerk)["of"]["left"], 0);
    given.now = "2026-11-22T09:00:00".parse().expect("a date");
    let owner = given
        .read(|tx| pintui_store::Reading::one(tx, "select id from people where role = 'owner'", [], |row| row.get(0)));
    let words = json!({
        "title": null, "text": "今天 18:00 前换一件查过的。", "steps": ["先认下来"], "proof": [], "limit_fen": 2000,
        "decides": "lead", "within_hours": 4,
    });
    let save = json!({
        "shop": SHOP, "name": "flaw.angry.first", "situation": "flaw", "mood": "angry", "stage": "first",
        "language": "zh-CN", "words": words, "usable": true, "by": "店长",
    });
    ask(&given, owner, "save_script", save).expect("written anew");
    assert_eq!(sheet(&given, clerk)["of"]["left"], 1);
    let unknown = ask(&given, clerk, "tick_reading", json!({ "item": "script:nothing", "done": true }));
    assert_eq!(unknown.expect_err("refused"), "training_reading_unknown");
}

#[test]
fn questions_wait_for_the_reading_and_for_enough_closed_cases() {
    let given = a_shop();
    let clerk = staffed(&given);
    closed(&given, ASKED - 1);
    assert_eq!(begin(&given, clerk).expect_err("refused"), "training_not_read");
    read_all(&given, clerk);
    assert_eq!(begin(&given, clerk).expect_err("refused"), "training_too_few_cases");
    assert_eq!((&sheet(&given, clerk)["cases"], &sheet(&given, clerk)["cases_needed"]), (&json!(7), &json!(8)));
    given.case(json!({
        "case_no": "free words", "reason_stated": "王女士说袖子坏了 13800001111", "status": "refunded",
        "applied_at": "2026-10-01T10:00:00", "refunded_at": "2026-10-02T10:00:00",
    }));
    assert_eq!(sheet(&given, clerk)["cases"], 7, "what a buyer wrote freely is not asked about");
}

#[test]
fn whoever_passes_is_proposed_and_only_the_owner_raises() {
    let given = a_shop();
    let clerk = staffed(&given);
    closed(&given, 12);
    read_all(&given, clerk);
    let quiz = begin(&given, clerk).expect("begun");
    let put = quiz["questions"].as_array().expect("questions");
    assert_eq!((put.len(), &quiz["pass"]), (ASKED, &json!(PASS)));
    assert!(put.iter().all(|one| one.get("right").is_none() && one.get("happened").is_none()), "nothing is given away");
    let hand_in = |answers: Value| {
        ask(&given, clerk, "hand_in_quiz", json!({ "quiz": quiz["quiz"], "answers": answers }))
            .map(|told| told["answer"].clone())
    };
    let right_ones = right(&given, &quiz);
    let mut short: Vec<Option<usize>> = right_ones.iter().copied().map(Some).collect();
    short[2] = None;
    assert_eq!(hand_in(json!(short)).expect_err("refused"), "training_answer_missing");
    let owner: i64 = given
        .read(|tx| pintui_store::Reading::one(tx, "select id from people where role = 'owner'", [], |row| row.get(0)));
    let raise = |who: i64| ask(&given, who, "raise_person", json!({ "person": clerk }));
    assert_eq!(raise(owner).expect_err("refused"), "training_not_passed");
    let judged = hand_in(json!(right_ones)).expect("judged");
    assert_eq!((&judged["right"], &judged["passed"]), (&json!(ASKED), &json!(true)));
    assert_eq!(hand_in(json!(right_ones)).expect_err("refused"), "training_quiz_over");
    assert_eq!(sheet(&given, clerk)["of"]["role"], "clerk1", "nobody is raised by itself");
    assert_eq!(sheet(&given, owner)["people"][0]["passed"], true);
    assert_eq!(raise(clerk).expect_err("refused"), "not_allowed");
    raise(owner).expect("raised");
    let raised = sheet(&given, clerk);
    assert_eq!((&raised["of"]["role"], &raised["of"]["passed"]), (&json!("clerk2"), &json!(false)));
    assert!(raised["items"].as_array().expect("items").iter().any(|one| one["item"] == "script:unsafe"));
}

#[test]
fn two_wrong_answers_do_not_pass_and_stay_with_the_person() {
    let given = a_shop();
    let clerk = staffed(&given);
    closed(&given, 12);
    read_all(&given, clerk);
    let quiz = begin(&given, clerk).expect("begun");
    let mut answers = right(&given, &quiz);
    for at in [0, 4] {
        answers[at] = (answers[at] + 1) % 2;
    }
    let judged =
        ask(&given, clerk, "hand_in_quiz", json!({ "quiz": quiz["quiz"], "answers": answers })).expect("judged");
    assert_eq!((&judged["answer"]["right"], &judged["answer"]["passed"]), (&json!(6), &json!(false)));
    let rounds = sheet(&given, clerk)["rounds"].clone();
    assert_eq!((&rounds[0]["right"], &rounds[0]["passed"]), (&json!(6), &json!(false)));
    let of_other = json!({ "shop": SHOP, "language": "zh-CN", "person": 1 });
    assert_eq!(ask(&given, clerk, "training_sheet", of_other).expect_err("refused"), "training_not_yours");
}

#[test]
fn what_is_right_is_what_the_shop_and_its_handbook_say() {
    let given = a_shop();
    closed(&given, 8);
    let language = crate::locale::Language::ZhCn;
    let put_to = |own| super::questions::PutTo { now: given.now, language, own };
    let round = given.read(|tx| super::questions::round(tx, &put_to(None), 1, 5));
    assert_eq!(round.len(), 8);
    for one in &round {
        let answer = one.choices[one.right].as_str();
        let (situation, _) = crate::scripts::fits::situation_of(&one.reason, "clothing").expect("known");
        let about = crate::scripts::handbook::situation(situation).expect("known");
        match one.asks {
            Asks::Class => assert_eq!(
                answer,
                match one.reason.as_str() {
                    "质量问题" => "quality",
                    "少件/漏发" => "missing_or_wrong",
                    "七天无理由退换货" => "buyer",
                    _ => "description",
                },
                "{}",
                one.reason
            ),
            Asks::Limit => assert_eq!(answer, about.limit_fen.0.to_string()),
            Asks::FirstStep => {
                let entries = crate::scripts::handbook::entries(language);
                let entry = entries.iter().find(|entry| entry.situation == situation).expect("words");
                assert_eq!(answer, entry.words.steps[0]);
            }
            Asks::Freight => panic!("this shop has no policy"),
        }
        let mut choices = one.choices.clone();
        choices.sort();
        choices.dedup();
        assert_eq!(choices.len(), one.choices.len(), "two choices that read the same");
    }
}

#[test]
fn nobody_is_asked_about_more_than_they_may_give_themselves() {
    let given = a_shop();
    closed(&given, 8);
    let put_to = |own| super::questions::PutTo { now: given.now, language: crate::locale::Language::ZhCn, own };
    let right = |own: Option<i64>| -> Vec<i64> {
        let round = given.read(|tx| super::questions::round(tx, &put_to(own.map(Fen)), 1, 5));
        let limits = round.into_iter().filter(|one| one.asks == Asks::Limit);
        limits.map(|one| one.choices[one.right].parse().expect("fen")).collect()
    };
    assert!(right(None).iter().any(|fen| *fen > 500), "the handbook grants more: {:?}", right(None));
    assert!(right(Some(500)).iter().all(|fen| *fen <= 500), "{:?}", right(Some(500)));
}
