//! Whoever leaves hands over all they hold in one step; nobody goes with work in their name.

use serde_json::{Value, json};

use crate::door::{Role, Who};
use crate::given::{Given, SHOP};

fn here(person: i64) -> Who<'static> {
    Who::Here { person: Some(person), badge: None }
}

/// A shop in which 05 holds a case, a halt, an action and the rule for cases.
fn held() -> (Given, [i64; 3], i64) {
    let given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    let (senior, leaver) = (given.person("01", Role::ClerkThree), given.person("05", Role::ClerkTwo));
    given.order(&["P1"], json!({ "order_no": "N1" }));
    let case = given.case(json!({ "case_no": "C1", "kind": "refund_only", "status": "applied", "refund_fen": 100 }));
    given.case(json!({ "case_no": "C2", "kind": "refund_only", "status": "applied", "refund_fen": 100 }));
    let rule = json!({
        "work": "cases", "shop": null, "kind": null, "class": null, "person": leaver, "substitute": owner,
    });
    given.knock(here(owner), "save_charge", rule).expect("set");
    let hand = json!({ "case_id": case, "person": leaver, "role": null, "note": null, "by": "店长" });
    given.knock(here(owner), "hand_over_case", hand).expect("given");
    let halt = json!({ "product_id": 1, "sku_id": null, "signal": "stock", "why": "色差", "by": "店长" });
    let halt = given.knock(here(owner), "halt_product", halt).expect("halted")["answer"]["id"].clone();
    given.knock(here(owner), "give_charge", json!({ "order": null, "halt": halt, "person": leaver })).expect("given");
    let action = json!({
        "shop": SHOP, "product_id": null, "what": "改流程", "callbacks": [], "feedback": [], "by": "店长",
        "plan": { "kind": "flow", "owner": "05", "due_on": null, "expected": null },
    });
    given.knock(here(owner), "choose_change", action).expect("chosen");
    (given, [owner, senior, leaver], case)
}

fn board(given: &Given, owner: i64) -> Vec<(Value, Value, Value)> {
    let board = given.knock(here(owner), "work_board", json!({ "shop": SHOP })).expect("the board");
    let rows = board.as_array().expect("people").iter();
    let working = rows.filter(|row| row["cases"] != 0 || row["halts"] != 0);
    working.map(|row| (row["name"].clone(), row["cases"].clone(), row["halts"].clone())).collect()
}

#[test]
fn nobody_goes_with_work_in_their_name() {
    let (given, [owner, _, leaver], _) = held();
    let gone = json!({
        "id": leaver, "name": "05", "role": "clerk2", "badge": null, "pin": null, "refund_fen": null,
        "goodwill_fen": null, "until_on": null, "active": false,
    });
    let why = given.knock(here(owner), "save_person", gone).expect_err("the work would be nobody's");
    let held = json!({ "name": "05", "cases": 1, "parcels": 0, "halts": 1, "actions": 1, "rules": 1 });
    assert_eq!((&*why.code, json!(why.params)), ("person_holds_work", held));
    let nobody = json!({ "from": leaver, "to": null, "then": "leaves" });
    assert_eq!(given.knock(here(owner), "hand_over_all", nobody).expect_err("to whom?").code, "successor_missing");
    let same = json!({ "from": leaver, "to": leaver, "then": "leaves" });
    assert_eq!(given.knock(here(owner), "hand_over_all", same).expect_err("no").code, "successor_same");
}

#[test]
fn all_that_somebody_holds_goes_over_in_one_step_and_comes_back_in_one() {
    let (given, [owner, senior, leaver], case) = held();
    let before = vec![(json!("05"), json!(2), json!(1))];
    assert_eq!(board(&given, owner), before);
    let sheet = given.knock(here(owner), "held_work", json!({ "person": leaver })).expect("what they hold");
    assert_eq!(
        [&sheet["cases"], &sheet["halts"], &sheet["rules"], &sheet["answers"]["cases"]],
        [&json!(1), &json!(1), &json!(1), &json!(2)],
        "one by name, one by the rule"
    );
    let leave = json!({ "from": leaver, "to": senior, "then": "leaves" });
    let done = given.knock(here(owner), "hand_over_all", leave).expect("handed over");
    assert_eq!(done["answer"], json!({ "cases": 1, "parcels": 0, "halts": 1, "actions": 1, "rules": 1 }));
    assert_eq!(board(&given, owner), vec![(json!("01"), json!(2), json!(1))]);
    let actions = given.knock(here(owner), "change_list", json!({ "shop": SHOP })).expect("the actions");
    assert_eq!(actions[0]["owner"], "01");
    let handed = given.knock(here(owner), "case_show", json!({ "id": case })).expect("the case");
    assert_eq!(handed["case"]["charge"]["because"], "given");
    assert_eq!(given.knock(here(leaver), "case_show", json!({ "id": case })).expect_err("gone").code, "person_gone");
    given.knock(here(owner), "undo", json!({ "operation": done["operation"] })).expect("taken back");
    assert_eq!(board(&given, owner), before);
}

#[test]
fn whoever_is_gone_all_the_same_leaves_nothing_without_somebody() {
    let (mut given, [owner, ..], _) = held();
    let temporary = json!({
        "id": 3, "name": "05", "role": "clerk2", "badge": null, "pin": null, "refund_fen": null,
        "goodwill_fen": null, "until_on": "2026-11-02", "active": true,
    });
    given.knock(here(owner), "save_person", temporary).expect("her last day is today");
    given.now = "2026-11-03T09:00:00".parse().expect("a moment");
    assert_eq!(
        board(&given, owner),
        vec![(json!("店长"), json!(2), json!(1))],
        "by the rule's substitute, and as owner"
    );
}
