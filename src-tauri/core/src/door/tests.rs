//! Who may pass the door, and what over the limit becomes.

use serde_json::{Value, json};

use super::list::{COMMANDS, rule};
use super::{Role, Who};
use crate::given::{Given, SHOP};

const PEOPLE: [Role; 7] =
    [Role::Owner, Role::ClerkThree, Role::ClerkTwo, Role::ClerkOne, Role::Packer, Role::Returns, Role::Viewer];

fn here(person: i64) -> Who<'static> {
    Who::Here { person: Some(person), badge: None }
}

/// Whether a wish that no command can read passes the door; what is refused must be refused with this code.
fn passes(given: &Given, who: Who<'_>, name: &str, refusal: &str) -> bool {
    let why = given.knock(who, name, Value::Null).expect_err("nothing reads a wish that is none");
    if why.code == "ask_unreadable" {
        return true;
    }
    assert_eq!(why.code, refusal, "{name}");
    assert_eq!(why.params["name"], name);
    false
}

#[test]
fn every_command_as_every_role_is_let_in_or_refused_as_the_reviewed_table_says() {
    let given = Given::shop();
    let people = PEOPLE.map(|role| (role, given.person(role.name(), role)));
    let mut table = String::new();
    for (name, _) in COMMANDS {
        let mut row = String::new();
        let mut mark = |passes: bool| row.push(if passes { 'x' } else { '.' });
        for (role, person) in &people {
            let may = passes(&given, here(*person), name, "not_allowed");
            assert_eq!(may, rule(name).is_some_and(|rule| rule.allows(*role)), "{name} as {role:?}");
            mark(may);
        }
        mark(passes(&given, Who::Script, name, "say_who"));
        row.push(' ');
        for role in [Role::Packer, Role::Owner] {
            let may = passes(&given, Who::Device { role, badge: None }, name, "not_for_this_device");
            row.push(if may { 'x' } else { '.' });
        }
        table.push_str(&format!("{name:<26} {row}\n"));
    }
    let reviewed: String = include_str!("rights.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| format!("{line}\n"))
        .collect();
    assert_eq!(table, reviewed, "door/rights.txt says otherwise: decide, and write the new lines there");
}

#[test]
fn a_refusal_names_the_role_and_who_may_instead() {
    let given = Given::shop();
    given.person("店长", Role::Owner);
    let viewer = given.person("会计", Role::Viewer);
    let why = given.knock(here(viewer), "commit_import", json!({})).expect_err("a viewer imports nothing");
    assert_eq!(why.code, "not_allowed");
    assert_eq!(
        Value::Object(why.params),
        json!({ "name": "commit_import", "role": "viewer", "may": ["owner", "clerk3"] })
    );
}

#[test]
fn without_people_everything_is_as_it_was() {
    let given = Given::shop();
    for (name, _) in COMMANDS {
        assert!(passes(&given, Who::HERE, name, ""), "{name}");
        assert!(passes(&given, Who::Script, name, ""), "{name}");
    }
    let me = given.knock(Who::HERE, "me", json!({})).expect("answered");
    assert_eq!((&me["people"], &me["locked"], &me["refused"]), (&json!(false), &json!(false), &json!([])));
}

#[test]
fn with_people_nobody_passes_before_the_pin_and_a_badge_opens_the_bench_alone() {
    let given = Given::shop();
    given.person("店长", Role::Owner);
    given.person("11", Role::Packer);
    let why = given.knock(Who::HERE, "case_list", json!({})).expect_err("locked");
    assert_eq!(why.code, "sign_in_first");
    let me = given.knock(Who::HERE, "me", json!({})).expect("answered");
    assert_eq!((&me["locked"], &me["tiles"][0]["name"]), (&json!(true), &json!("店长")));
    let day = json!({ "shop": SHOP, "date": null });
    for badge in ["B-11", "pb-b-11", "B-店长"] {
        let bench = Who::Here { person: None, badge: Some(badge) };
        given.knock(bench, "station_day", day.clone()).expect("a badge opens the bench");
        let why = given.knock(bench, "daily", json!({})).expect_err("and nothing else");
        assert!(["sign_in_first", "not_allowed"].contains(&&*why.code), "{badge}: {}", why.code);
    }
    let stranger = Who::Here { person: None, badge: Some("B-99") };
    assert_eq!(given.knock(stranger, "station_day", day.clone()).expect_err("unknown").code, "badge_unknown");
    // On a paired device both count: the device's role, and that of whoever lies on it.
    let phone = |badge| Who::Device { role: Role::Packer, badge };
    given.knock(phone(Some("B-11")), "station_day", day.clone()).expect("a packer at a packer's phone");
    given.knock(phone(Some("W00017")), "station_day", day.clone()).expect("a number that is nobody's stays a number");
    let clerk = given.person("客服", Role::ClerkTwo);
    let why = given.knock(phone(Some("B-客服")), "station_day", day).expect_err("a clerk is no packer");
    assert_eq!(why.code, "not_allowed");
    assert!(clerk > 0);
}

#[test]
fn whoever_was_let_go_is_out_from_the_next_wish_on() {
    let given = Given::shop();
    given.person("店长", Role::Owner);
    let clerk = given.person("客服", Role::ClerkTwo);
    given.knock(here(clerk), "case_desk", desk()).expect("she works here");
    let gone = json!({
        "id": clerk, "name": "客服", "role": "clerk2", "badge": null, "pin": null, "refund_fen": null,
        "goodwill_fen": null, "until_on": "2026-11-01", "active": true,
    });
    given.knock(Who::Program, "save_person", gone).expect("kept");
    assert_eq!(given.knock(here(clerk), "case_desk", desk()).expect_err("gone").code, "person_gone");
    let me = given.knock(here(clerk), "me", json!({})).expect("she is asked for a name again");
    assert_eq!((&me["locked"], &me["person"]), (&json!(true), &Value::Null));
}

#[test]
fn scripts_read_and_import_without_a_name_until_the_owner_forbids_it() {
    let given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    let rows = json!({ "which": "all", "shop": SHOP, "skip": 0, "limit": 5 });
    given.knock(Who::Script, "order_list", rows.clone()).expect("figures may be read");
    assert_eq!(given.knock(Who::Script, "open_demo", json!({})).expect_err("not this").code, "say_who");
    let mut to = given.knock(here(owner), "people_list", json!({})).expect("the list")["limits"].clone();
    to["scripts"] = json!(false);
    given.knock(here(owner), "choose_limits", json!({ "to": to })).expect("chosen");
    assert_eq!(given.knock(Who::Script, "order_list", rows).expect_err("not any more").code, "say_who");
}

#[test]
fn an_amount_below_nothing_is_refused_by_its_name_wherever_it_stands() {
    let given = Given::shop();
    let tiers = given.knock(Who::HERE, "people_list", json!({})).expect("the list")["limits"].clone();
    let mut wrong = tiers.clone();
    wrong["tiers"][1]["goodwill_fen"] = json!(-1);
    for (name, ask, figure) in [
        ("choose_limits", json!({ "to": wrong }), "goodwill_fen"),
        ("play_case", json!({ "case_id": 1, "amount_fen": 300, "thanks_fen": -1 }), "thanks_fen"),
        (
            "set_product_cost",
            json!({ "product_id": 1, "sku_id": null, "cost_fen": -100, "from_on": null, "by": "07" }),
            "cost_fen",
        ),
        ("audience_count", json!({ "shop": SHOP, "rule": { "spent_least_fen": -1 } }), "spent_least_fen"),
        ("ask_leave", json!({ "command": "play_case", "ask": { "freight_fen": -1 }, "reason": "" }), "freight_fen"),
    ] {
        let why = given.knock(Who::HERE, name, ask).expect_err("no amount");
        assert_eq!((&*why.code, &why.params["figure"]), ("amount_negative", &json!(figure)), "{name}");
    }
    given.knock(Who::HERE, "choose_limits", json!({ "to": tiers })).expect("amounts from nothing on are kept");
}

fn desk() -> Value {
    json!({ "shop": SHOP, "pile": "shop", "narrow": null, "text": null, "sort": "urgency", "skip": 0, "limit": 5 })
}

#[test]
fn what_was_done_carries_the_name_of_whoever_signed_in_whatever_the_page_says() {
    let given = Given::shop();
    given.person("店长", Role::Owner);
    let clerk = given.person("03", Role::ClerkTwo);
    given.order(&["P1"], json!({ "order_no": "N1", "paid_fen": 9900 }));
    let case = given.case(json!({ "case_no": "C1", "order_no": "N1", "refund_fen": 9900, "kind": "refund_only" }));
    let ask = json!({ "seen": given.seen(case), "step": "agree", "at": null, "note": null, "by": "somebody else" });
    given.knock(here(clerk), "move_case", ask).expect("agreed");
    let sheet = given.knock(here(clerk), "case_show", json!({ "id": case })).expect("the case");
    assert_eq!(sheet["moves"][0]["staff"], "03");
    let owner = here(1);
    let history = given.knock(owner, "history", json!({ "limit": 1 })).expect("the history");
    assert_eq!((&history[0]["actor"], &history[0]["name"]), (&json!("03"), &json!("move_case")));
    // Her own step she takes back; the owner's she does not.
    let other = given.person("04", Role::ClerkTwo);
    let step = json!({ "operation": history[0]["id"] });
    assert_eq!(given.knock(here(other), "undo", step.clone()).expect_err("not hers").code, "undo_not_yours");
    given.knock(here(clerk), "undo", step).expect("her own");
}

#[test]
fn what_turns_a_line_around_is_not_taken_from_anybody_and_line_ends_are() {
    let given = Given::shop();
    let change = json!({
        "shop": SHOP, "product_id": null, "what": "拉链\u{202e}换\n一种", "callbacks": [], "feedback": [], "by": "小\u{200f}李",
    });
    given.knock(Who::HERE, "choose_change", change).expect("kept");
    let list = given.knock(Who::HERE, "change_list", json!({ "shop": SHOP })).expect("answered");
    assert_eq!(list[0]["chosen_by"], "小李");
    let mut lines = json!({ "note": "一\n二\t三\r\n四" });
    super::made::seen(&mut lines);
    assert_eq!(lines["note"], "一\n二\t三\n四");
}
