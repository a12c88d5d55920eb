use pintui_store::Reading;

use super::*;
use crate::care::feedback::NoteFeedback;
use crate::care::rules::{CareRulesShow, ChooseCareRules};
use crate::care::thanks::GiveThanks;
use crate::door::{Role, Who};
use crate::ledger::room::{Closed, CompensationRoom, KindRoom, Limit, RoomSheet};

fn room(given: &Given, case: i64) -> RoomSheet {
    given.ask(CompensationRoom { case_id: case }).expect("the room")
}

fn of(sheet: &RoomSheet, kind: Kind) -> KindRoom {
    *sheet.kinds.iter().find(|one| one.kind == kind).expect("all kinds are told")
}

#[test]
fn a_case_tells_what_may_still_be_given_and_what_each_limit_leaves() {
    let (given, case) = sold();
    let free = of(&room(&given, case), Kind::Coupon);
    assert_eq!((free.most_fen, free.alone_fen, free.closed), (None, Some(Fen(3000)), None), "nothing limits it yet");
    let rules = LedgerRules { order_fen: Some(Fen(2000)), buyer_fen: Some(Fen(1500)), ..LedgerRules::default() };
    limits(&given, rules, Some(9_000));
    let gift = LedgerGift { id: None, name: "书签".into(), value_fen: Fen(400), stock: 1 };
    let choose = ChooseLedger { shop: SHOP.into(), rules: None, plan: None, gift: Some(gift) };
    given.act("choose_ledger", choose).expect("kept");
    give(&given, to_order("A2", Kind::Coupon, 900)).expect("another order of the same buyer");
    give(&given, in_case(case, Kind::Thanks, 300)).expect("given");

    let told = room(&given, case);
    let left: Vec<(Limit, i64, i64)> =
        told.limits.iter().map(|one| (one.limit, one.used_fen.0, one.left_fen.0)).collect();
    assert_eq!(left, [(Limit::Order, 300, 1700), (Limit::Buyer, 1200, 300), (Limit::Month, 1200, 7800)]);
    assert_eq!(of(&told, Kind::Coupon).most_fen, Some(Fen(300)), "the lowest of them");
    assert_eq!(of(&told, Kind::Thanks).closed, Some(Closed::Thanked));
    assert_eq!(of(&told, Kind::Gift).closed, Some(Closed::NoGift), "a gift of 4 yuan does not fit");
    give(&given, in_case(case, Kind::Coupon, 301)).expect_err("and more than it tells is refused");
    give(&given, in_case(case, Kind::Coupon, 300)).expect("what it tells is taken");
    assert_eq!(of(&room(&given, case), Kind::Coupon).closed, Some(Closed::Full));
}

#[test]
fn thanks_of_a_case_and_coupons_for_answers_take_from_one_budget() {
    let (given, case) = sold();
    let mut rules = given.ask(CareRulesShow {}).expect("told");
    (rules.contact, rules.thanks_fen, rules.thanks_budget_fen) = ("客服 03".into(), Fen(500), Fen(700));
    given.act("choose_care_rules", ChooseCareRules { rules }).expect("chosen");
    assert_eq!(of(&room(&given, case), Kind::Thanks).most_fen, Some(Fen(700)));
    give(&given, to_order("B1", Kind::Thanks, 300)).expect("given");
    assert_eq!(of(&room(&given, case), Kind::Thanks).most_fen, Some(Fen(400)), "what is left of the month is said");
    let refused = give(&given, in_case(case, Kind::Thanks, 401)).expect_err("more than is left");
    assert_eq!(refused.code, "thanks_budget_spent");

    let order = given.read(|tx| Reading::one(tx, "select id from orders where order_no = 'A2'", [], |row| row.get(0)));
    let said =
        NoteFeedback { order_id: order, said: "很好".into(), tag: "praise".into(), stars: None, by: "03".into() };
    given.act("note_feedback", said).expect("noted");
    let coupon = || given.act("give_thanks", GiveThanks { order_id: order, by: "03".into() });
    assert_eq!(coupon().expect_err("5 yuan do not fit into 4").code, "thanks_budget_spent");
    give(&given, in_case(case, Kind::Thanks, 400)).expect("what is told is taken");
    let case = given.case(json!({ "case_no": "R9", "order_no": "A2", "applied_at": "2026-11-01T10:00:00" }));
    assert_eq!(of(&room(&given, case), Kind::Thanks).closed, Some(Closed::ThanksSpent));
}

#[test]
fn a_part_of_the_price_is_told_within_what_was_paid_and_a_clerk_within_the_own_limit() {
    let (given, case) = sold();
    assert_eq!(of(&room(&given, case), Kind::RefundPart).most_fen, Some(Fen(10_000)));
    given.person("店长", Role::Owner);
    let clerk = given.person("小周", Role::ClerkOne);
    let signed = Who::Here { person: Some(clerk), badge: None };
    let told = given.knock(signed, "compensation_room", json!({ "case_id": case })).expect("told");
    let alone = told["kinds"].as_array().expect("kinds").iter().map(|one| one["alone_fen"].as_i64()).max();
    let limit = given.read(|tx| {
        let person = crate::people::named(tx, "小周")?;
        crate::people::limits::of(tx, &person)
    });
    assert_eq!(alone, Some(limit.goodwill_fen.map(|fen| fen.0)), "a first-level clerk gives no more alone");
}
