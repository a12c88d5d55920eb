//! When the order that a coupon came with counts as undone, and what stays with a coupon as it was given.

use super::*;
use crate::coupons::desk::CouponDesk;
use crate::coupons::settle::{CouponsSettled, SettleCoupons};
use crate::coupons::told::CouponMismatch;
use crate::keeping::history::{Redo, Undo};

fn settles(given: &Given) -> CouponsSettled {
    given.act("settle_coupons", SettleCoupons { shop: SHOP.to_owned() }).expect("settled")
}

fn recorded(given: &Given, case: i64, fen: i64) {
    let sql = "insert into case_refunds (case_id, amount_fen, way, at, staff, operation, written_at)
               values (?1, ?2, 'platform', '2026-11-02T09:00:00', '03', 1, '2026-11-02T09:00:00')";
    given.write(|tx| tx.change(sql, (case, fen)));
}

/// An order of 200 yuan with 10 yuan of freight in it, with its coupon.
fn with_coupon() -> (Given, i64) {
    let given = Given::shop();
    let id = given.begins(campaign());
    let order = given.bought("1", "a", 20_000);
    given.write(|tx| tx.change("update orders set freight_fen = 1000 where id = ?1", [order]));
    given.gives(id, "1").expect("given");
    (given, id)
}

#[test]
fn a_part_that_went_back_leaves_the_coupon_and_all_of_the_goods_takes_it_back() {
    let (given, _) = with_coupon();
    given.case(json!({ "case_no": "part", "order_no": "1", "status": "refunded", "refund_fen": 9_000, "refunded_at": "2026-11-02T08:00:00" }));
    assert_eq!(settles(&given).taken_back, 0, "nine of nineteen");
    let rest = given.case(json!({ "case_no": "rest", "order_no": "1", "status": "returned" }));
    recorded(&given, rest, 9_999);
    assert_eq!(settles(&given).taken_back, 0, "a cent short of the goods");
    recorded(&given, rest, 1);
    assert_eq!(settles(&given).taken_back, 1, "the freight stays, the goods are back");
}

#[test]
fn the_file_and_the_hand_that_tell_one_refund_are_not_counted_twice() {
    let (given, _) = with_coupon();
    let case = given.case(json!({ "case_no": "c", "order_no": "1", "status": "refunded", "refund_fen": 10_000, "refunded_at": "2026-11-02T08:00:00" }));
    recorded(&given, case, 10_000);
    assert_eq!(settles(&given).taken_back, 0);
}

#[test]
fn a_refund_of_unknown_size_is_taken_for_the_whole() {
    let (given, _) = with_coupon();
    given.case(json!({ "case_no": "c", "order_no": "1", "status": "refunded", "refunded_at": "2026-11-02T08:00:00" }));
    assert_eq!(settles(&given).taken_back, 1);
}

#[test]
fn an_order_partly_given_back_still_gets_its_coupon() {
    let given = Given::shop();
    let id = given.begins(campaign());
    given.bought("1", "a", 20_000);
    given.case(json!({ "case_no": "c", "order_no": "1", "status": "refunded", "refund_fen": 3_000, "refunded_at": "2026-11-02T07:00:00" }));
    assert_eq!(given.gives(id, "1").expect("it still stands").given, 1);
}

#[test]
fn a_threshold_raised_later_does_not_hold_for_coupons_already_out() {
    let (given, id) = with_coupon();
    let code = given.shows(id).coupons[0].code.clone();
    given.order(&["P1"], json!({ "order_no": "next", "buyer_hash": "a", "paid_at": "2026-11-05T10:00:00", "paid_fen": 9_000, "status": "paid" }));
    given.keeps(Campaign { id: Some(id), threshold_fen: Fen(50_000), ..campaign() }).expect("kept");
    assert_eq!(given.notes_use(&code, "next").expect("as it was given"), Fen(1_000));
}

#[test]
fn a_second_order_that_names_a_used_code_is_told() {
    let (given, id) = with_coupon();
    let code = given.shows(id).coupons[0].code.clone();
    for number in ["next", "third"] {
        let order = given.order(&["P1"], json!({ "order_no": number, "buyer_hash": "a", "paid_at": "2026-11-05T10:00:00", "paid_fen": 9_000, "status": "paid" }));
        given.write(|tx| tx.change("insert into order_coupons (order_id, code) values (?1, ?2)", (order, &code)));
        settles(&given);
    }
    let desk = given.ask(CouponDesk { shop: SHOP.to_owned() }).expect("answered");
    let (used_order_no, order_no) = (Some("next".to_owned()), "third".to_owned());
    let why = "used_before".to_owned();
    assert_eq!(desk.mismatched, [CouponMismatch { code, why, used_order_no, order_no, face_fen: Fen(1_000) }]);
}

#[test]
fn a_file_joins_a_coupon_under_the_same_conditions_as_a_hand_and_says_what_stands_against_it() {
    let given = Given::shop();
    let id = given.begins(campaign());
    let orders = [
        // Number, paid at, paid, status; the coupons are of the second of November, ten yuan off ninety-nine.
        ("good", "2026-11-05T10:00:00", 9_000, "paid"),
        ("small", "2026-11-05T10:00:00", 5_000, "paid"),
        ("older", "2026-11-01T10:00:00", 9_000, "paid"),
        ("late", "2026-12-20T10:00:00", 9_000, "paid"),
        ("voided", "2026-11-05T10:00:00", 9_000, "closed"),
        ("two", "2026-11-05T10:00:00", 9_000, "paid"),
        ("two", "", 0, ""),
    ];
    let codes: Vec<String> = (0..orders.len())
        .map(|at| {
            let first = format!("first-{at}");
            given.bought(&first, &format!("b{at}"), 20_000);
            given.gives(id, &first).expect("given").codes[0].clone()
        })
        .collect();
    for (at, (number, paid_at, fen, status)) in orders.into_iter().enumerate() {
        if !paid_at.is_empty() {
            let buyer = format!("b{at}");
            given.order(&["P1"], json!({ "order_no": number, "buyer_hash": buyer, "paid_at": paid_at, "paid_fen": fen, "status": status }));
        }
        let sql = "insert into order_coupons (order_id, code) select id, ?2 from orders where order_no = ?1";
        given.write(|tx| tx.change(sql, (number, &codes[at])));
    }
    let desk = given.ask(CouponDesk { shop: SHOP.to_owned() }).expect("answered");
    assert_eq!(desk.waiting.used, 2, "the good one, and one of the two");
    let mut told: Vec<(&str, &str)> =
        desk.mismatched.iter().map(|one| (one.order_no.as_str(), one.why.as_str())).collect();
    told.sort_unstable();
    let why = [("late", "expired"), ("older", "order_older"), ("small", "under_threshold"), ("two", "order_used_one")];
    assert_eq!(told, why);
    assert_eq!(settles(&given).used, 2);
    let counts = given.shows(id).row.counts;
    assert_eq!((counts.open, counts.used, counts.used_fen), (5, 2, Fen(2_000)), "a voided order burns no coupon");
}

#[test]
fn goods_that_came_back_cost_nothing_not_even_the_coupon() {
    let given = Given::shop();
    let rules = CouponRules { budget_fen: Fen(600_000), bait_percent: 20, margin_percent: Some(40) };
    given.act("choose_coupon_rules", ChooseCouponRules { rules }).expect("chosen");
    let id = given.begins(campaign());
    let used = |number: &str, status: &str| {
        let first = format!("first-{number}");
        given.bought(&first, number, 20_000);
        let code = given.gives(id, &first).expect("given").codes[0].clone();
        let order = given.order(&["P1"], json!({ "order_no": number, "buyer_hash": number, "paid_at": "2026-11-05T10:00:00", "paid_fen": 15_800, "status": "paid" }));
        given.notes_use(&code, number).expect("used");
        given.write(|tx| tx.change("update orders set status = ?2 where id = ?1", (order, status)));
    };
    used("back", "completed");
    used("voided", "closed");
    given.case(json!({ "case_no": "c", "order_no": "back", "status": "refunded", "refund_fen": 15_800, "refunded_at": "2026-11-08T08:00:00" }));
    let told = given.shows(id);
    assert_eq!(told.row.counts.used_fen, Fen(0));
    assert_eq!(told.effect.cost_fen, Fen(0));
    given.case(json!({ "case_no": "half", "order_no": "half", "status": "refunded", "refund_fen": 7_900, "refunded_at": "2026-11-08T08:00:00" }));
    used("half", "completed");
    let effect = given.shows(id).effect;
    assert_eq!((effect.cost_fen, effect.sales_fen - effect.refunded_fen), (Fen(500), Fen(7_900)));
    // Half of the goods stayed: priced at 84 yuan, 79 were paid, and 60 % of the price is what they cost.
    assert_eq!(effect.profit_fen, Some(Fen(7_900 - 5_040)));
    // A refund that only a hand has told of is one all the same.
    used("hand", "paid");
    let case = given.case(json!({ "case_no": "hand", "order_no": "hand", "status": "applied" }));
    recorded(&given, case, 15_800);
    let effect = given.shows(id).effect;
    assert_eq!((effect.cost_fen, effect.sales_fen - effect.refunded_fen), (Fen(500), Fen(7_900)));
}

#[test]
fn what_a_file_told_comes_before_what_a_hand_notes() {
    let (given, id) = with_coupon();
    let code = given.shows(id).coupons[0].code.clone();
    for number in ["next", "third"] {
        given.order(&["P1"], json!({ "order_no": number, "buyer_hash": "a", "paid_at": "2026-11-05T10:00:00", "paid_fen": 9_000, "status": "paid" }));
    }
    let sql = "insert into order_coupons (order_id, code) select id, ?1 from orders where order_no = 'next'";
    given.write(|tx| tx.change(sql, [&code]));
    let refused = given.notes_use(&code, "third").expect_err("it is in another order");
    assert_eq!((&*refused.code, &refused.params["order_no"]), ("coupon_used_before", &"next".into()));
}

#[test]
fn what_was_done_before_a_column_came_is_still_undone() {
    let (given, id) = with_coupon();
    given.write(|tx| {
        tx.change(
            "update images set after = json_remove(after, '$.threshold_fen'), before = json_remove(before, '$.threshold_fen')
             where place = 'coupons'",
            [],
        )
    });
    given.act("undo", Undo { operation: None }).expect("undone");
    assert_eq!(given.shows(id).row.counts.open, 0);
    given.act("redo", Redo {}).expect("done again");
    assert_eq!(given.shows(id).row.counts.open, 1);
}
