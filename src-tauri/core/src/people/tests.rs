//! People, their PINs, and leave for what goes over a limit.

use pintui_store::Reading;
use serde_json::{Value, json};

use crate::door::{Role, Who};
use crate::given::Given;

fn here(person: i64) -> Who<'static> {
    Who::Here { person: Some(person), badge: None }
}

fn person(name: &str, role: &str, pin: Value) -> Value {
    json!({
        "id": null, "name": name, "role": role, "badge": null, "pin": pin, "refund_fen": null, "goodwill_fen": null,
        "until_on": null, "active": true,
    })
}

fn code(answer: pintui_store::Result<Value>) -> String {
    answer.expect_err("refused").code.into_owned()
}

#[test]
fn the_first_person_is_the_owner_with_a_pin() {
    let given = Given::shop();
    let save = |ask| given.knock(Who::HERE, "save_person", ask);
    assert_eq!(code(save(person("客服", "clerk2", json!("2580")))), "first_is_owner");
    assert_eq!(code(save(person("店长", "owner", Value::Null))), "pin_missing");
    for (pin, why) in [("12", "pin_unfit"), ("12a4", "pin_unfit"), ("1234", "pin_too_easy"), ("7777", "pin_too_easy")] {
        assert_eq!(code(save(person("店长", "owner", json!(pin)))), why, "{pin}");
    }
    save(person("店长", "owner", json!("2580"))).expect("taken in");
    assert_eq!(code(save(person("客服", "clerk2", json!("2580")))), "sign_in_first", "now the window is locked");
}

#[test]
fn the_last_owner_stays_also_against_undo() {
    let given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    let mut demoted = person("店长", "viewer", Value::Null);
    demoted["id"] = json!(owner);
    assert_eq!(code(given.knock(here(owner), "save_person", demoted)), "owner_missing");
    let second = given.person("合伙人", Role::Owner);
    let mut gone = person("店长", "owner", Value::Null);
    (gone["id"], gone["active"]) = (json!(owner), json!(false));
    given.knock(here(second), "save_person", gone).expect("the other one stays");
    let history = given.knock(here(second), "history", json!({ "limit": 2 })).expect("the history");
    let taken_in = json!({ "operation": history[1]["id"] });
    assert_eq!(code(given.knock(here(second), "undo", taken_in)), "owner_missing");
}

#[test]
fn two_people_never_share_a_name_or_a_badge() {
    let given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    given.person("11", Role::Packer);
    let save = |ask| given.knock(here(owner), "save_person", ask);
    assert_eq!(code(save(person(" 11 ", "clerk1", json!("2580")))), "person_name_taken");
    let mut other = person("12", "packer", Value::Null);
    assert_eq!(code(save(other.clone())), "way_in_missing");
    other["badge"] = json!("PB-b-11");
    assert_eq!(code(save(other)), "badge_taken");
    assert_eq!(code(save(person("13", "clerk1", Value::Null))), "pin_missing");
}

#[test]
fn a_badge_never_says_what_somebody_else_is_called() {
    let given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    given.person("w12", Role::Packer);
    let save = |name: &str, badge: &str| {
        let mut wish = person(name, "packer", Value::Null);
        wish["badge"] = json!(badge);
        given.knock(here(owner), "save_person", wish)
    };
    assert_eq!(code(save("小王", "W12")), "badge_is_name");
    assert_eq!(code(save("小王", "PB-w12")), "badge_is_name");
    save("小王", "15").expect("a badge of his own");
    assert_eq!(code(save("15", "16")), "name_is_badge");
    save("17", "17").expect("both are the same person's");

    given.write(|tx| tx.change("update people set badge = 'w12' where name = '小王'", []));
    let meant = |typed: &str| given.read(|tx| super::meant(tx, typed));
    assert_eq!(meant("w12"), "w12", "a book from before: whoever is called so keeps their work");
    let badges =
        given.read(|tx| tx.rows("select name from badges where badge = 'w12'", [], |row| row.get::<_, String>(0)));
    assert!(badges.is_empty(), "{badges:?}");
}

#[test]
fn everybody_changes_their_own_pin_who_knows_the_former_one() {
    let given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    let clerk = given.person("小林", Role::ClerkOne);
    let change = |who, former: &str, pin: &str| given.knock(who, "change_pin", json!({ "former": former, "pin": pin }));
    let enters = |person: i64, pin: &str| given.knock(Who::HERE, "sign_in", json!({ "person": person, "pin": pin }));
    assert_eq!(code(change(here(clerk), "1357", "8642")), "pin_wrong");
    assert_eq!(code(change(here(clerk), "2580", "1111")), "pin_too_easy");
    assert_eq!(code(change(Who::HERE, "2580", "8642")), "sign_in_first");
    change(here(clerk), "2580", "8642").expect("changed");
    assert_eq!(code(enters(clerk, "2580")), "pin_wrong", "the former one is gone");
    enters(clerk, "8642").expect("the new one holds");
    enters(owner, "2580").expect("nobody else's has changed");
}

#[test]
fn a_pin_is_nowhere_but_in_its_hash() {
    let given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    given.knock(Who::HERE, "sign_in", json!({ "person": owner, "pin": "2580" })).expect("signed in");
    assert_eq!(code(given.knock(Who::HERE, "sign_in", json!({ "person": owner, "pin": "97531" }))), "pin_wrong");
    let why = given.knock(Who::HERE, "sign_in", json!({ "person": owner, "pin": 97531 })).expect_err("no text");
    assert!(!why.params["detail"].to_string().contains("97531"), "{why:?}");
    let told = given.read(|tx| {
        let mut told = tx.rows("select detail from operations", [], |row| row.get::<_, String>(0))?;
        told.extend(tx.rows("select coalesce(before, '') || coalesce(after, '') from images", [], |row| row.get(0))?);
        Ok(told.concat())
    });
    let list = given.knock(here(owner), "people_list", json!({})).expect("the list").to_string();
    for text in [&told, &list] {
        assert!(!text.contains("2580") && !text.contains("argon2"), "{text}");
    }
    let hash = given.read(|tx| tx.one("select hash from people_pins", [], |row| row.get::<_, String>(0)));
    assert!(hash.starts_with("$argon2id$"), "a slow hash");
}

#[test]
fn after_five_wrong_pins_the_next_has_to_wait_whichever_program_asks() {
    let mut given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    let try_pin = |given: &Given, pin: &str| given.knock(Who::HERE, "sign_in", json!({ "person": owner, "pin": pin }));
    for left in (1..5).rev() {
        let why = try_pin(&given, "1111").expect_err("wrong");
        assert_eq!((&*why.code, &why.params["left"]), ("pin_wrong", &json!(left)));
    }
    assert_eq!(code(try_pin(&given, "1111")), "pin_tried_too_often");
    assert_eq!(code(try_pin(&given, "2580")), "pin_tried_too_often", "also the right one waits");
    given.now = "2026-11-02T09:00:31".parse().expect("a moment");
    try_pin(&given, "2580").expect("half a minute later it is taken");
}

/// A case that waits for its refund, of an order paid with 300 yuan.
fn owed(given: &Given, clerk: i64) -> i64 {
    given.order(&["P1"], json!({ "order_no": "N1", "paid_fen": 30_000 }));
    let case = given.case(json!({ "case_no": "C1", "order_no": "N1", "refund_fen": 18_000, "kind": "refund_only" }));
    let agree = json!({ "seen": given.seen(case), "step": "agree", "at": null, "note": null, "by": "x" });
    given.knock(here(clerk), "move_case", agree).expect("agreed");
    case
}

fn refund(given: &Given, case: i64, fen: i64) -> Value {
    json!({
        "seen": given.seen(case), "amount_fen": fen, "way": "original", "platform_no": null,
        "note": "买家电话 13800138000 同意", "at": null, "by": "x",
    })
}

#[test]
fn over_the_limit_becomes_a_request_that_the_owner_grants_in_the_asker_s_name() {
    let mut given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    let clerk = given.person("03", Role::ClerkTwo);
    let case = owed(&given, clerk);
    let why = given.knock(here(clerk), "record_refund", refund(&given, case, 18_000)).expect_err("over 159");
    assert_eq!(
        (&*why.code, &why.params["amount_fen"], &why.params["limit_fen"]),
        ("over_limit", &json!(18000), &json!(15900))
    );
    let ask =
        json!({ "command": "record_refund", "ask": refund(&given, case, 18_000), "reason": "第三次来，质量问题" });
    let asked = given.knock(here(clerk), "ask_leave", ask.clone()).expect("asked");
    assert_eq!(code(given.knock(here(clerk), "ask_leave", ask)), "leave_asked");
    let small = json!({ "command": "record_refund", "ask": refund(&given, case, 100), "reason": "小钱" });
    assert_eq!(code(given.knock(here(clerk), "ask_leave", small)), "leave_not_needed");

    let mut elsewhere = refund(&given, case, 18_000);
    elsewhere["note"] = json!("vx:13800138000");
    let outside = json!({ "command": "record_refund", "ask": elsewhere, "reason": "质量问题" });
    assert_eq!(code(given.knock(here(clerk), "ask_leave", outside)), "wording_forbidden", "looked at as it was typed");

    let list = given.knock(here(owner), "leave_list", json!({})).expect("the list");
    let request = &list["waiting"][0];
    assert_eq!(
        (&request["asker"], &request["amount_fen"], &request["yours"]),
        (&json!("03"), &json!(18_000), &json!(true))
    );
    assert_eq!(request["changed"], false);
    let kept = given.read(|tx| tx.one("select ask from leave_requests", [], |row| row.get::<_, String>(0)));
    assert!(!kept.contains("13800138000"), "a phone number is kept nowhere: {kept}");
    let yes = json!({ "request": asked["request"], "grant": true, "word": "" });
    assert_eq!(code(given.knock(here(clerk), "answer_leave", yes.clone())), "leave_not_yours");

    given.now = "2026-11-02T09:12:00".parse().expect("a moment");
    let done = given.knock(here(owner), "answer_leave", yes.clone()).expect("granted");
    assert_eq!(code(given.knock(here(owner), "answer_leave", yes)), "leave_answered");
    let sheet = given.knock(here(owner), "case_show", json!({ "id": case })).expect("the case");
    assert_eq!((&sheet["refunds"][0]["staff"], &sheet["refunds"][0]["amount_fen"]), (&json!("03"), &json!(18_000)));
    let history = given.knock(here(owner), "history", json!({ "limit": 1 })).expect("the history");
    assert_eq!((&history[0]["actor"], &history[0]["detail"]["granted_by"]), (&json!("03"), &json!("店长")));
    assert_eq!(history[0]["id"], done["operation"]);
    let list = given.knock(here(owner), "leave_list", json!({})).expect("the list");
    assert_eq!((&list["median_minutes"], &list["answered"][0]["answer"]), (&json!(12), &json!("granted")));

    // What is taken back waits again: the refund and its leave are one step.
    given.knock(here(owner), "undo", json!({ "operation": done["operation"] })).expect("taken back");
    let list = given.knock(here(owner), "leave_list", json!({})).expect("the list");
    assert_eq!((list["waiting"].as_array().map(Vec::len), given.count("case_refunds")), (Some(1), 0));
}

#[test]
fn a_request_whose_case_has_changed_says_so_and_gives_nothing() {
    let given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    let clerk = given.person("03", Role::ClerkTwo);
    let case = owed(&given, clerk);
    let ask = json!({ "command": "record_refund", "ask": refund(&given, case, 18_000), "reason": "质量问题" });
    let asked = given.knock(here(clerk), "ask_leave", ask).expect("asked");
    let wish = json!({ "seen": given.seen(case), "wish": "exchange", "by": "x" });
    given.knock(here(clerk), "record_wish", wish).expect("noted");
    let list = given.knock(here(owner), "leave_list", json!({})).expect("the list");
    assert_eq!(list["waiting"][0]["changed"], true);
    let answer = |grant: bool, word: &str| json!({ "request": asked["request"], "grant": grant, "word": word });
    assert_eq!(code(given.knock(here(owner), "answer_leave", answer(true, ""))), "case_changed_meanwhile");
    assert_eq!(given.count("case_refunds"), 0);
    assert_eq!(code(given.knock(here(owner), "answer_leave", answer(false, " "))), "leave_word_missing");
    given.knock(here(owner), "answer_leave", answer(false, "买家要换货了")).expect("declined");
    let list = given.knock(here(clerk), "leave_list", json!({})).expect("the list");
    assert_eq!((&list["answered"][0]["own"], &list["answered"][0]["word"]), (&json!(true), &json!("买家要换货了")));
}

#[test]
fn an_own_limit_goes_before_the_role_s_and_the_next_tier_may_grant_what_it_could_give() {
    let given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    let senior = given.person("01", Role::ClerkThree);
    let junior = given.person("05", Role::ClerkOne);
    let case = owed(&given, senior);
    assert_eq!(code(given.knock(here(junior), "record_refund", refund(&given, case, 1))), "over_limit", "preset: none");
    let ask = json!({ "command": "record_refund", "ask": refund(&given, case, 18_000), "reason": "质量问题" });
    given.knock(here(junior), "ask_leave", ask).expect("asked");
    let me = given.knock(here(senior), "me", json!({})).expect("who");
    assert_eq!(me["waiting"], json!({ "requests": 1, "amount_fen": 18_000 }), "239 covers it");
    let mut own = person("05", "clerk1", Value::Null);
    (own["id"], own["refund_fen"]) = (json!(junior), json!(20_000));
    given.knock(here(owner), "save_person", own).expect("kept");
    given.knock(here(junior), "record_refund", refund(&given, case, 18_000)).expect("within the own limit");
}

#[test]
fn a_thank_you_over_the_limit_is_refused_before_anything_is_given() {
    let given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    let clerk = given.person("05", Role::ClerkOne);
    let mut own = person("05", "clerk1", Value::Null);
    (own["id"], own["goodwill_fen"]) = (json!(clerk), json!(50));
    given.knock(here(owner), "save_person", own).expect("kept");
    let thanks = json!({ "order_id": 1, "by": "x" });
    let why = given.knock(here(clerk), "give_thanks", thanks).expect_err("over half a yuan");
    assert_eq!((&*why.code, &why.params["limit_fen"]), ("over_limit", &json!(50)));
    assert_eq!(given.count("thanks"), 0);
}
