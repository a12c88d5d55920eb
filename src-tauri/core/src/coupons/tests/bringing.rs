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
    assert_eq!(given.shows(id).effect.young, 160, "nobody is judged before his time");
    given.now = at("2026-12-20T09:00:00");
    let effect = given.shows(id).effect;
    assert_eq!((effect.used.hits, effect.used.orders), (40, done.given));
    assert_eq!((effect.cost_fen, effect.sales_fen, effect.refunded_fen), (Fen(40_000), Fen(360_000), Fen(18_000)));
    assert_eq!((effect.returned.hits, effect.returned.orders), (2, 40));
    assert_eq!((effect.again.second.hits, effect.again.first.hits), (40, 0));
    assert_eq!(effect.again.verdict, Shown::Higher);
    // 342 000 came in; its goods cost 60 % of the 382 000 that they are priced at.
    assert_eq!(effect.profit_fen, Some(Fen(342_000 - 229_200)));
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
    assert_eq!((told.people, told.held_out, told.orders_now > 0), (31, 7, true));
    assert_eq!((told.cost.likely_fen, told.cost.worst_fen), (None, Fen(31_000)));
    assert!(told.reveals.iter().all(|of| of.difference.is_none()), "too few to show anything");
}
