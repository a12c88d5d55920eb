use serde_json::{Value, json};

use crate::door::{Role, Who};
use crate::given::{Given, SHOP};

fn here(person: i64) -> Who<'static> {
    Who::Here { person: Some(person), badge: None }
}

fn step(given: &Given, case: i64, step: &str) -> Value {
    json!({ "seen": given.seen(case), "step": step, "at": null, "note": null, "by": "x" })
}

#[test]
fn a_case_above_the_tier_can_be_read_and_handed_on_but_not_decided() {
    let given = Given::shop();
    given.person("店长", Role::Owner);
    let senior = given.person("01", Role::ClerkThree);
    let junior = given.person("05", Role::ClerkOne);
    given.order(&["P1"], json!({ "order_no": "N1", "paid_fen": 50_000 }));
    let dear = given.case(
        json!({ "case_no": "C1", "order_no": "N1", "refund_fen": 20_001, "status": "applied", "kind": "refund_only" }),
    );
    let cheap = given.case(json!({ "case_no": "C2", "refund_fen": 20_000, "kind": "refund_only" }));

    let sheet = given.knock(here(junior), "case_show", json!({ "id": dear })).expect("she may read it");
    assert_eq!(sheet["allowed"]["above"], "sum");
    let why = given.knock(here(junior), "move_case", step(&given, dear, "agree")).expect_err("above her");
    assert_eq!(
        (&*why.code, &why.params["amount_fen"], &why.params["limit_fen"]),
        ("case_above_tier", &json!(20001), &json!(20000))
    );
    let both = json!({ "seen": [given.seen(dear), given.seen(cheap)], "step": "agree", "by": "x" });
    let moved = given.knock(here(junior), "move_cases", both).expect("one of them");
    assert_eq!(
        (&moved["answer"]["moved"], &moved["answer"]["stayed"][0]["code"]),
        (&json!(1), &json!("case_above_tier"))
    );

    let hand = json!({ "case_id": dear, "person": null, "role": "clerk3", "note": "金额大", "by": "x" });
    given.knock(here(junior), "hand_over_case", hand).expect("handed on");
    let mine = json!({ "shop": SHOP, "pile": "shop", "narrow": "mine", "text": null, "sort": "urgency", "skip": 0, "limit": 5 });
    let desk = given.knock(here(senior), "case_desk", mine.clone()).expect("the desk");
    assert_eq!((&desk["total"], &desk["cases"][0]["handed"]["by"]), (&json!(1), &json!("05")));
    assert_eq!(given.knock(here(junior), "case_desk", mine).expect("the desk")["total"], 0);
    given.knock(here(senior), "move_case", step(&given, dear, "agree")).expect("she decides");
    let nobody = json!({ "case_id": dear, "person": null, "role": "viewer", "note": null, "by": "x" });
    assert_eq!(given.knock(here(junior), "hand_over_case", nobody).expect_err("no").code, "case_handed_to_nobody");
}

#[test]
fn what_the_platform_judges_is_decided_by_tiers_that_may() {
    let given = Given::shop();
    given.person("店长", Role::Owner);
    let senior = given.person("01", Role::ClerkThree);
    let clerk = given.person("03", Role::ClerkTwo);
    let case = given.case(json!({ "case_no": "C1", "refund_fen": 1_000, "kind": "refund_only" }));
    given.knock(here(clerk), "move_case", step(&given, case, "dispute")).expect("it goes to the platform");
    let why = given.knock(here(clerk), "move_case", step(&given, case, "win")).expect_err("above her");
    assert_eq!(why.code, "case_dispute_above_tier");
    given.knock(here(senior), "move_case", step(&given, case, "win")).expect("she decides");
}

#[test]
fn a_case_is_handed_by_default_to_the_lowest_tier_that_may_decide_it_and_has_somebody() {
    let given = Given::shop();
    given.person("店长", Role::Owner);
    let junior = given.person("05", Role::ClerkOne);
    let case = |no: &str, fen: i64| given.case(json!({ "case_no": no, "refund_fen": fen, "kind": "refund_only" }));
    let (dear, dearest) = (case("C1", 30_000), case("C2", 60_000));
    let next = |id: i64| {
        let sheet = given.knock(here(junior), "case_show", json!({ "id": id })).expect("she may read it");
        sheet["allowed"]["next"].clone()
    };
    assert_eq!(next(dear), "owner", "nobody else is there");
    given.person("02", Role::ClerkTwo);
    assert_eq!((next(dear), next(dearest)), (json!("clerk2"), json!("owner")), "600 is above 客服 II");
    given.person("01", Role::ClerkThree);
    assert_eq!((next(dear), next(dearest)), (json!("clerk2"), json!("clerk3")));
    assert_eq!(next(case("C3", 1_000)), Value::Null, "hers to decide");
}
