//! Whose a loss is by the agreement in force on its day, and what an agreement has to say.

use pintui_store::Fen;
use serde_json::{Value, json};

use super::liable::{Agreements, Bearer, Facts, Liable};
use super::{Cause, Place};
use crate::door::Who;
use crate::given::{Given, SHOP};

fn term(cause: &str, clause: &str, more: Value) -> Value {
    let mut term = json!({
        "cause": cause, "clause": clause, "payer": "party", "way": "share", "share": 10_000, "sum_fen": null,
        "most_fen": null, "hours": null, "pay_days": 15,
    });
    term.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    term
}

fn draft(kind: &str, party: &str, days: [&str; 2], terms: Value) -> Value {
    json!({ "id": null, "kind": kind, "party": party, "first_on": days[0], "last_on": days[1], "remind_days": 30,
        "note": null, "terms": terms })
}

fn save(given: &Given, draft: Value) -> pintui_store::Result<Value> {
    given.knock(Who::HERE, "save_agreement", json!({ "shop": SHOP, "agreement": draft, "by": "店长" }))
}

fn sheet(given: &Given) -> Value {
    given.knock(Who::HERE, "agreement_list", json!({ "shop": SHOP })).expect("answered")
}

/// A carrier that pays what it loses in October, and a warehouse that pays a fifth of what breaks on the way all year.
fn given() -> Given {
    let given = Given::shop();
    let lost = term("lost", "第 7 条：丢件按货值赔", json!({ "most_fen": 50_000 }));
    save(&given, draft("carrier", "中通", ["2026-10-01", "2026-10-31"], json!([lost]))).expect("kept");
    let terms = json!([
        term("broken", "3.2 破损", json!({ "share": 2_000 })),
        term("lost", "3.3 丢件", json!({ "way": "sum", "share": null, "sum_fen": 3_000 })),
        term("spoiled", "3.9 存放变质归店铺", json!({ "payer": "shop", "share": null })),
        term(
            "late",
            "4.1 晚发",
            json!({ "way": "per_day", "share": null, "sum_fen": 500, "hours": 48, "most_fen": 1_200 })
        ),
    ]);
    save(&given, draft("warehouse", "城东仓", ["2026-01-01", "2026-12-31"], terms)).expect("kept");
    given
}

fn facts(cause: Cause, place: Place, on: &str) -> Facts<'_> {
    Facts {
        cause,
        place,
        on: on.parse().expect("a day"),
        warehouse: Some("城东仓"),
        carrier: Some("中通"),
        value: Fen(8_000),
        days_late: 2,
    }
}

#[test]
fn the_clause_in_force_on_the_day_of_the_loss_says_whose_it_is() {
    let given = given();
    let agreements = given.read(|tx| Agreements::read(tx, 1, given.now.day()));
    let who = |facts: Facts<'_>| agreements.propose(&facts).map(|told| (told.bearer, told.clause, told.owed_fen));
    let carrier = Bearer { liable: Liable::Carrier, party: Some("中通".to_owned()) };
    let warehouse = Bearer { liable: Liable::Warehouse, party: Some("城东仓".to_owned()) };
    let lost = |on| facts(Cause::Lost, Place::Transport, on);
    assert_eq!(who(lost("2026-10-31")), Some((carrier, "第 7 条：丢件按货值赔".to_owned(), Fen(8_000))));
    // the carrier's agreement is over: the warehouse that hired it answers, with its fixed sum
    assert_eq!(who(lost("2026-11-01")), Some((warehouse.clone(), "3.3 丢件".to_owned(), Fen(3_000))));
    let broken = who(facts(Cause::Broken, Place::Transport, "2026-10-20"));
    assert_eq!(broken, Some((warehouse.clone(), "3.2 破损".to_owned(), Fen(1_600))), "a fifth of the value");
    let spoiled = who(facts(Cause::Spoiled, Place::Warehouse, "2026-10-20"));
    assert_eq!(spoiled, Some((Bearer::SHOP, "3.9 存放变质归店铺".to_owned(), Fen(0))));
    let late = |days_late| Facts { days_late, ..facts(Cause::Late, Place::Warehouse, "2026-10-20") };
    assert_eq!(who(late(2)).map(|told| told.2), Some(Fen(1_000)));
    assert_eq!(who(late(3)).map(|told| told.2), Some(Fen(1_200)), "at most so much for one");
    assert_eq!(who(facts(Cause::Short, Place::Warehouse, "2026-10-20")), None, "nobody has agreed to anything");
    assert_eq!(who(lost("2025-12-31")), None);
}

#[test]
fn an_agreement_reminds_before_its_last_day_and_can_be_changed_and_undone() {
    let mut given = given();
    let state = |given: &Given| {
        let told = sheet(given);
        let agreements = told["agreements"].as_array().expect("agreements");
        agreements.iter().map(|one| one["state"].as_str().expect("a state").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(state(&given), ["over", "holds"], "the newest first, on the 2nd of November");
    given.now = "2026-12-01T09:00:00".parse().expect("a moment");
    assert_eq!(state(&given), ["over", "ending"], "thirty days before the last one");
    assert_eq!(sheet(&given)["agreements"][1]["days_left"], 30);
    let kept = sheet(&given)["agreements"][1]["draft"].clone();
    let mut longer = kept.clone();
    longer["last_on"] = json!("2027-12-31");
    longer["terms"] = json!([kept["terms"][0]]);
    save(&given, longer).expect("changed");
    assert_eq!(state(&given), ["over", "holds"]);
    assert_eq!(sheet(&given)["agreements"][1]["draft"]["terms"].as_array().map(Vec::len), Some(1));
    let undo = || given.knock(Who::HERE, "undo", json!({ "operation": null })).expect("taken back");
    undo();
    assert_eq!(sheet(&given)["agreements"][1]["draft"], kept);
    given.knock(Who::HERE, "remove_agreement", json!({ "agreement": kept["id"] })).expect("gone");
    assert_eq!(sheet(&given)["agreements"].as_array().map(Vec::len), Some(1));
    undo();
    assert_eq!(sheet(&given)["agreements"][1]["draft"], kept, "with all its terms");
}

#[test]
fn an_agreement_that_cannot_be_read_one_way_is_refused() {
    let given = given();
    let lost = || term("lost", "第 7 条", json!({}));
    let right = |terms: Value| draft("carrier", "圆通", ["2026-11-01", "2026-12-31"], terms);
    let with = |field: &str, value: Value| {
        let mut draft = right(json!([lost()]));
        draft[field] = value;
        draft
    };
    for (wrong, code) in [
        (with("party", json!("  ")), "agreement_party_missing"),
        (with("last_on", json!("2026-10-31")), "agreement_days_wrong"),
        (with("remind_days", json!(400)), "agreement_reminder_wrong"),
        (with("id", json!(99)), "agreement_unknown"),
        (right(json!([])), "agreement_terms_missing"),
        (right(json!([lost(), lost()])), "agreement_term_twice"),
        (right(json!([term("lost", " ", json!({}))])), "agreement_clause_missing"),
        (right(json!([term("lost", "7", json!({ "share": 0 }))])), "agreement_term_wrong"),
        (right(json!([term("lost", "7", json!({ "share": 10_001 }))])), "agreement_term_wrong"),
        (
            right(json!([term("lost", "7", json!({ "way": "per_day", "share": null, "sum_fen": 5 }))])),
            "agreement_term_wrong",
        ),
        (right(json!([term("late", "7", json!({}))])), "agreement_term_wrong"),
        (right(json!([term("lost", "7", json!({ "most_fen": 100_000_001 }))])), "agreement_term_wrong"),
        (right(json!([term("lost", "7", json!({ "pay_days": 0 }))])), "agreement_term_wrong"),
        (draft("carrier", "中通", ["2026-10-31", "2026-12-31"], json!([lost()])), "agreements_overlap"),
    ] {
        assert_eq!(save(&given, wrong.clone()).expect_err("refused").code, code, "{wrong}");
    }
    let nobody = json!({ "shop": SHOP, "agreement": right(json!([lost()])), "by": " " });
    let nobody = given.knock(Who::HERE, "save_agreement", nobody);
    assert_eq!(nobody.expect_err("who?").code, "disposition_staff_missing");
    save(&given, right(json!([lost()]))).expect("kept");
    save(&given, draft("carrier", "中通", ["2026-11-01", "2026-12-31"], json!([lost()]))).expect("the day after");
    let gone = given.knock(Who::HERE, "remove_agreement", json!({ "agreement": 99 }));
    assert_eq!(gone.expect_err("never there").code, "agreement_unknown");
}
