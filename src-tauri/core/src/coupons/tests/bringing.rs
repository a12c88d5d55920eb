//! What a campaign brings, beside those whom the lot left out.

use super::*;
use crate::coupons::preview::CampaignPreview;
use crate::insight::comparison::Shown;

#[test]
fn buyers_with_a_coupon_stand_beside_those_left_out_and_money_is_after_returns() {
    let mut given = Given::shop();
    let rules = CouponRules { budget_fen: Fen(600_000), bait_percent: 20, margin_percent: Some(40) };
    given.act("choose_coupon_rules", ChooseCouponRules { rules }).expect("chosen");
    let id = given.begins(Campaign { stock: 200, held_out_percent: 50, ..campaign() });
    for at in 0..160 {
        given.bought(&at.to_string(), &format!("b{at}"), 20_000);
    }
    let done = given.gives_all(id).expect("given");
    let coupons = given.shows(id).coupons;
    assert_eq!(coupons.len() as i64, done.given);
    // Of those with a coupon 40 come back, of the others nobody; two of the 40 give their order back.
    for (at, coupon) in coupons.iter().take(40).enumerate() {
        let buyer = format!("b{}", coupon.order_no.as_deref().expect("an order"));
        let number = format!("again-{at}");
        given.order(&["P1"], json!({ "order_no": number, "buyer_hash": buyer, "paid_at": "2026-11-10T10:00:00", "paid_fen": 9_000, "status": "completed" }));
        given.notes_use(&coupon.code, &number).expect("used");
        if at < 2 {
            given.case(json!({ "case_no": number, "order_no": number, "status": "refunded", "refund_fen": 9_000, "refunded_at": "2026-11-12T10:00:00" }));
        }
    }
    assert_eq!(given.shows(id).effect.lot.young, 160, "nobody is judged before his time");
    given.now = at("2026-12-20T09:00:00");
    let effect = given.shows(id).effect;
    assert_eq!((effect.used.hits, effect.used.orders), (40, done.given));
    assert_eq!((effect.cost_fen, effect.sales_fen, effect.refunded_fen), (Fen(38_000), Fen(360_000), Fen(18_000)));
    assert_eq!((effect.returned.hits, effect.returned.orders), (2, 40));
    assert_eq!((effect.lot.again.second.hits, effect.lot.again.first.hits), (40, 0));
    assert_eq!(effect.lot.again.verdict, Shown::Higher);
    // 342 000 came in; its goods cost 60 % of the 380 000 that they are priced at.
    assert_eq!(effect.profit_fen, Some(Fen(342_000 - 228_000)));
    let last = given.ask(CampaignPreview { shop: SHOP.to_owned(), campaign: campaign() }).expect("answered").last;
    assert_eq!(last.expect("there was one").name, "老客回馈");
}

#[test]
fn the_preview_counts_people_after_each_condition_and_tells_the_worst() {
    let given = Given::shop();
    given.month_has(100_000);
    for at in 0..50 {
        given.bought(&at.to_string(), &format!("b{at}"), if at < 40 { 20_000 } else { 5_000 });
    }
    given.bought("second", "b0", 20_000);
    given.case(json!({ "case_no": "c", "order_no": "1", "status": "applied", "applied_at": "2026-11-02T07:00:00" }));
    let rule = AudienceRule {
        orders_most: Some(1),
        returns: Some(crate::audiences::rule::Returns::NoneOpen),
        ..AudienceRule::default()
    };
    let asked = Campaign { rule, held_out_percent: 20, ..campaign() };
    let told = given.ask(CampaignPreview { shop: SHOP.to_owned(), campaign: asked }).expect("answered");
    let steps: Vec<(&str, i64, i64)> =
        told.steps.iter().map(|of| (of.condition.as_str(), of.people, of.fewer)).collect();
    assert_eq!(told.all, 50);
    assert_eq!(steps, [("time", 50, 0), ("amount", 40, 10), ("orders", 39, 1), ("returns", 38, 1)]);
    assert_eq!((told.people + told.held_out, told.orders_now > 0), (38, true));
    assert_eq!((told.cost.likely_fen, told.cost.worst_fen), (None, Fen(told.people * 1_000)));
    assert!(told.reveals.iter().all(|of| of.difference.is_none()), "too few to show anything");
}

#[test]
fn buyers_just_under_the_sum_stand_beside_those_just_over_it_at_the_same_time() {
    let mut given = Given::shop();
    let id = given.begins(Campaign { stock: 200, ..campaign() });
    // Of the sum of 100 yuan: forty just over it, forty just under it, and some far off on both sides.
    for (who, fen, buyers) in [("over", 11_900, 40), ("under", 9_000, 40), ("far", 7_900, 40), ("rich", 12_000, 40)] {
        for at in 0..buyers {
            given.bought(&format!("{who}{at}"), &format!("b-{who}{at}"), fen);
        }
    }
    given.order(
        &["P1"],
        json!({ "order_no": "early", "buyer_hash": "b-early", "paid_at": "2026-09-01T20:00:00", "paid_fen": 9_000, "status": "completed" }),
    );
    // One who was under it and has a second order over it stays where the first one put him.
    given.order(
        &["P1"],
        json!({ "order_no": "second", "buyer_hash": "b-under0", "paid_at": "2026-11-01T21:00:00", "paid_fen": 11_000, "status": "completed" }),
    );
    given.gives_all(id).expect("given");
    let again = |who: &str, fen: i64| {
        given.order(
            &["P1"],
            json!({ "order_no": format!("again-{who}"), "buyer_hash": format!("b-{who}"), "paid_at": "2026-11-10T10:00:00", "paid_fen": fen, "status": "completed" }),
        );
    };
    (0..20).for_each(|at| again(&format!("over{at}"), 9_000));
    (1..5).for_each(|at| again(&format!("under{at}"), 6_000));
    (0..9).for_each(|at| again(&format!("far{at}"), 6_000));
    given.now = at("2026-12-20T09:00:00");
    let near = given.shows(id).effect.near.expect("the campaign asks for a sum");
    assert_eq!((near.low_fen, near.least_fen, near.high_fen), (Fen(8_000), Fen(10_000), Fen(12_000)));
    let told = near.beside.again;
    assert_eq!((told.second.hits, told.second.orders), (20, 40), "those given one");
    assert_eq!((told.first.hits, told.first.orders), (5, 40), "those under it");
    assert_eq!(told.verdict, Shown::Higher);
    assert!(told.second.interval.is_some() && told.first.interval.is_some());
    assert_eq!(near.beside.per_hundred, [Fen((4 * 6_000 + 11_000) * 100 / 40), Fen(20 * 9_000 * 100 / 40)]);
    let free = given.begins(Campaign { name: "谁都有".into(), order_least_fen: None, ..campaign() });
    assert!(given.shows(free).effect.near.is_none(), "nobody is under a sum that is not asked for");
}
