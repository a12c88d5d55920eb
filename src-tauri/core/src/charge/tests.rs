//! Each piece of open work has one person who answers for it, whoever is away or gone.

use serde_json::{Value, json};

use crate::door::{Role, Who};
use crate::given::{Given, SHOP};

fn here(person: i64) -> Who<'static> {
    Who::Here { person: Some(person), badge: None }
}

struct Team {
    given: Given,
    owner: i64,
    senior: i64,
    clerk: i64,
    packer: i64,
}

fn team() -> Team {
    let given = Given::shop();
    let owner = given.person("店长", Role::Owner);
    let senior = given.person("01", Role::ClerkThree);
    let clerk = given.person("05", Role::ClerkOne);
    let packer = given.person("11", Role::Packer);
    Team { given, owner, senior, clerk, packer }
}

impl Team {
    fn rule(&self, work: &str, class: Option<&str>, person: i64, substitute: Option<i64>) {
        let rule = json!({
            "work": work, "shop": null, "kind": null, "class": class, "person": person, "substitute": substitute,
        });
        self.given.knock(here(self.owner), "save_charge", rule).expect("set");
    }

    fn away(&self, person: i64, [from, until]: [&str; 2], substitute: Option<i64>) {
        let days = json!({ "person": person, "from": from, "until": until, "substitute": substitute });
        self.given.knock(here(self.owner), "note_absence", days).expect("noted");
    }

    fn case(&self, no: &str, reason: &str) -> i64 {
        self.given.case(json!({
            "case_no": no, "kind": "refund_only", "status": "applied", "refund_fen": 100, "reason_stated": reason,
            "applied_at": "2026-11-01T08:00:00", "deadline_at": "2026-11-02T20:00:00",
        }))
    }

    /// Who answers for a case, why, and for whom they stand in.
    fn answers(&self, case: i64) -> [Value; 3] {
        let sheet = self.given.knock(here(self.owner), "case_show", json!({ "id": case })).expect("the case");
        ["name", "because", "instead_of"].map(|fact| sheet["case"]["charge"][fact].clone())
    }

    fn refused(&self, name: &str, ask: Value) -> String {
        self.given.knock(here(self.owner), name, ask).expect_err("refused").code.into_owned()
    }
}

#[test]
fn what_was_given_goes_before_the_rule_and_the_narrower_rule_before_the_wider() {
    let team = team();
    let case = team.case("C1", "质量问题");
    assert_eq!(team.answers(case), [json!("店长"), json!("nobody_set"), Value::Null]);
    team.rule("cases", None, team.clerk, None);
    assert_eq!(team.answers(case), [json!("05"), json!("rule"), Value::Null]);
    team.rule("cases", Some("quality"), team.senior, None);
    assert_eq!(team.answers(case)[0], "01");
    assert_eq!(team.answers(team.case("C2", "不喜欢"))[0], "05", "another reason stays with the wider rule");
    let hand = json!({ "case_id": case, "person": team.clerk, "role": null, "note": null, "by": "店长" });
    team.given.knock(here(team.owner), "hand_over_case", hand).expect("given");
    assert_eq!(team.answers(case), [json!("05"), json!("given"), Value::Null]);
    team.rule("cases", Some("quality"), team.owner, None);
    let rules = team.given.knock(here(team.owner), "charge_list", json!({})).expect("the rules");
    assert_eq!(rules["rules"].as_array().map(Vec::len), Some(2), "the same work has one rule");
    assert_eq!(rules["unset"], json!(["parcels", "halts", "reviews", "calls"]));
}

#[test]
fn whoever_stands_in_answers_while_somebody_is_away_and_not_a_day_longer() {
    let mut team = team();
    let case = team.case("C1", "质量问题");
    team.rule("cases", None, team.clerk, None);
    team.away(team.clerk, ["2026-11-02", "2026-11-03"], Some(team.senior));
    assert_eq!(team.answers(case), [json!("01"), json!("stands_in"), json!("05")]);
    // Away at the same time, and nobody stands in for the one who stands in.
    team.away(team.senior, ["2026-11-03", "2026-11-04"], None);
    team.given.now = "2026-11-03T09:00:00".parse().expect("a moment");
    assert_eq!(team.answers(case), [json!("店长"), json!("nobody_there"), json!("05")]);
    team.rule("cases", None, team.clerk, Some(team.owner));
    assert_eq!(team.answers(case), [json!("店长"), json!("stands_in"), json!("05")]);
    team.given.now = "2026-11-04T00:00:00".parse().expect("a moment");
    assert_eq!(team.answers(case), [json!("05"), json!("rule"), Value::Null]);
}

#[test]
fn two_who_stand_in_for_each_other_leave_the_work_to_the_owner() {
    let team = team();
    let case = team.case("C1", "质量问题");
    team.rule("cases", None, team.clerk, None);
    team.away(team.clerk, ["2026-11-02", "2026-11-03"], Some(team.senior));
    team.away(team.senior, ["2026-11-02", "2026-11-03"], Some(team.clerk));
    assert_eq!(team.answers(case), [json!("店长"), json!("nobody_there"), json!("05")]);
}

#[test]
fn a_case_handed_to_a_tier_has_one_of_it_who_answers() {
    let team = team();
    let case = team.case("C1", "质量问题");
    let hand = json!({ "case_id": case, "person": null, "role": "clerk3", "note": null, "by": "店长" });
    team.given.knock(here(team.owner), "hand_over_case", hand).expect("handed");
    assert_eq!(team.answers(case), [json!("01"), json!("tier"), Value::Null]);
}

#[test]
fn lists_show_mine_and_those_of_a_person_and_a_case_that_is_over_is_nobody_s() {
    let team = team();
    team.rule("cases", None, team.clerk, None);
    team.rule("cases", Some("quality"), team.senior, None);
    let (flaw, taste) = (team.case("C1", "质量问题"), team.case("C2", "不喜欢"));
    let over = team.given.case(json!({ "case_no": "C3", "status": "refunded", "refunded_at": "2026-11-01T09:00:00" }));
    assert_eq!(team.answers(over)[0], Value::Null);
    let desk = |who: i64, narrow: Value, person: Value| {
        let ask = json!({
            "shop": SHOP, "pile": "shop", "narrow": narrow, "text": null, "person": person, "sort": "urgency",
            "skip": 0, "limit": 9,
        });
        let page = team.given.knock(here(who), "case_desk", ask).expect("the desk");
        (page["total"].clone(), page["cases"][0]["case"]["id"].clone(), page["people"].clone())
    };
    let people = json!([
        { "person": team.senior, "name": "01", "cases": 1 }, { "person": team.clerk, "name": "05", "cases": 1 },
    ]);
    assert_eq!(desk(team.senior, json!("mine"), Value::Null), (json!(1), json!(flaw), people.clone()));
    assert_eq!(desk(team.owner, Value::Null, json!(team.clerk)), (json!(1), json!(taste), people));
    for which in ["open_of", "due_of"] {
        let ask = json!({ "shop": SHOP, "which": which, "person": team.clerk, "skip": 0, "limit": 9 });
        let page = team.given.knock(here(team.owner), "case_list", ask).expect("the list");
        assert_eq!((&page["total"], &page["cases"][0]["id"]), (&json!(1), &json!(taste)), "{which}");
    }
}

#[test]
fn a_parcel_set_aside_has_somebody_until_it_passes_or_leaves() {
    let team = team();
    let order = team.given.order(&["P1"], json!({ "order_no": "N1", "status": "paid" }));
    let checked = |result: &str, at: &str| {
        team.given.write(|tx| {
            tx.change(
                "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
                 values (1, ?1, 'N1', ?2, '11', 'x', ?3, ?3, 9)",
                (order, result, at),
            )
        });
    };
    let aside = |person: Value| {
        let ask = json!({ "shop": SHOP, "person": person });
        team.given.knock(here(team.owner), "aside_list", ask).expect("the list")
    };
    checked("failed", "2026-11-01T10:00:00");
    team.rule("parcels", None, team.packer, None);
    let list = aside(json!(team.packer));
    assert_eq!((&list["total"], &list["parcels"][0]["charge"]["because"]), (&json!(1), &json!("rule")));
    let give = json!({ "order": order, "halt": null, "person": team.clerk });
    team.given.knock(here(team.senior), "give_charge", give).expect("given");
    assert_eq!(aside(json!(team.packer))["total"], 0);
    assert_eq!(aside(Value::Null)["parcels"][0]["charge"]["name"], "05");
    checked("passed", "2026-11-01T11:00:00");
    assert_eq!(aside(Value::Null)["total"], 0);
}

#[test]
fn nobody_answers_for_work_they_have_no_part_in() {
    let team = team();
    let rule = |work: &str, kind: Value, person: i64, substitute: Value| json!({ "work": work, "shop": null, "kind": kind, "class": null, "person": person, "substitute": substitute });
    let save = |ask| team.refused("save_charge", ask);
    assert_eq!(save(rule("cases", Value::Null, team.packer, Value::Null)), "charge_unfit");
    assert_eq!(save(rule("halts", json!("exchange"), team.clerk, Value::Null)), "charge_scope_unknown");
    assert_eq!(save(rule("cases", json!("stolen"), team.clerk, Value::Null)), "charge_scope_unknown");
    assert_eq!(save(rule("cases", Value::Null, team.clerk, json!(team.clerk))), "charge_substitute_same");
    let days = |from: &str, until: &str, substitute: Value| {
        let ask = json!({ "person": team.clerk, "from": from, "until": until, "substitute": substitute });
        team.refused("note_absence", ask)
    };
    assert_eq!(days("2026-11-05", "2026-11-04", Value::Null), "absence_days_wrong");
    assert_eq!(days("2026-10-01", "2026-11-01", Value::Null), "absence_days_wrong");
    assert_eq!(days("2026-11-02", "2026-11-03", json!(team.clerk)), "charge_substitute_same");
    assert_eq!(team.refused("give_charge", json!({ "order": 99, "halt": null, "person": team.clerk })), "charge_gone");
}
