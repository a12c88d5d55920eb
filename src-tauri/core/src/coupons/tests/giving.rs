//! Who gets a coupon, who does not, and what is said then.

use super::*;
use crate::coupons::fits::CouponOffer;
use crate::coupons::preview::CampaignPreview;
use crate::coupons::settle::{CouponsSettled, SettleCoupons};
use crate::coupons::warnings::CampaignWarning;
use crate::door::Write as _;
use crate::keeping::history::{Redo, Undo};
use crate::shops::{self, Purpose};

fn failed(given: &Given, campaign: i64, order_no: &str) -> Vec<String> {
    let offered = given.ask(CouponOffer { campaign, order_no: order_no.to_owned() }).expect("answered");
    assert_eq!(offered.fits, offered.marks.iter().all(|mark| mark.holds));
    offered.marks.into_iter().filter(|mark| !mark.holds).map(|mark| mark.condition).collect()
}

#[test]
fn an_order_of_ninety_nine_gets_none_and_one_of_a_hundred_gets_one() {
    let given = Given::shop();
    let id = given.begins(campaign());
    given.bought("99", "a", 9_999);
    given.bought("100", "b", 10_000);
    assert_eq!(failed(&given, id, "99"), ["amount"]);
    assert_eq!(code_of(given.gives(id, "99")), "coupon_order_unfit");
    let done = given.gives(id, "100").expect("it fits");
    assert_eq!((done.given, done.worth_fen, done.stock_left), (1, Fen(1_000), 99));
    assert_eq!(done.codes[0].len(), 8);
    assert_eq!(code_of(given.gives(id, "100")), "coupon_order_has_one");
}

#[test]
fn freight_is_not_what_was_paid_for_goods() {
    let given = Given::shop();
    let id = given.begins(campaign());
    let order = given.bought("1", "a", 10_500);
    given.write(|tx| tx.change("update orders set freight_fen = 1000 where id = ?1", [order]));
    assert_eq!(failed(&given, id, "1"), ["amount"]);
}

#[test]
fn an_order_of_another_shop_too_old_or_given_back_says_which_condition_it_is() {
    let given = Given::shop();
    let id = given.begins(campaign());
    given.write(|tx| {
        let other = shops::create(tx, &given.call(), "另一家", "taobao", Purpose::Trade)?;
        tx.insert(
            "insert into orders (shop_id, order_no, paid_at, paid_fen, status) values (?1, 'other', '2026-11-01T20:00:00', 20000, 'completed')",
            [other.id],
        )
    });
    let old = given.bought("old", "a", 20_000);
    given.write(|tx| tx.change("update orders set paid_at = '2026-08-01T10:00:00' where id = ?1", [old]));
    let back = given.bought("back", "b", 20_000);
    given.write(|tx| tx.change("update orders set status = 'refunded' where id = ?1", [back]));
    assert_eq!(failed(&given, id, "other"), ["shop"]);
    assert_eq!(failed(&given, id, "old"), ["time"]);
    assert_eq!(failed(&given, id, "back"), ["paid"]);
    assert_eq!(code_of(given.gives(id, "nowhere")), "coupon_order_unknown");
}

#[test]
fn the_hundred_and_first_is_refused_and_a_larger_stock_gives_at_once() {
    let given = Given::shop();
    let id = given.begins(Campaign { stock: 2, ..campaign() });
    for buyer in ["a", "b", "c"] {
        given.bought(buyer, buyer, 20_000);
    }
    given.gives(id, "a").expect("one");
    given.gives(id, "b").expect("two");
    let refused = given.gives(id, "c").expect_err("no third");
    assert_eq!((refused.code.as_ref(), &refused.params["stock"]), ("coupon_stock_gone", &2.into()));
    given.keeps(Campaign { id: Some(id), stock: 3, ..campaign() }).expect("more at any time");
    given.gives(id, "c").expect("the third");
    let fewer = given.keeps(Campaign { id: Some(id), stock: 2, ..campaign() });
    assert_eq!(code_of(fewer), "campaign_stock_below_given");
}

#[test]
fn five_yuan_without_threshold_come_off_the_month_and_at_nothing_left_it_is_refused() {
    let given = Given::shop();
    given.month_has(1_000);
    let thanks = Campaign { face_fen: Fen(500), threshold_fen: Fen(0), order_least_fen: None, ..campaign() };
    let id = given.begins(thanks);
    for buyer in ["a", "b", "c"] {
        given.bought(buyer, buyer, 2_000);
    }
    assert_eq!(given.gives(id, "a").expect("given").budget_left_fen, Fen(500));
    assert_eq!(code_of(given.gives(id, "a")), "coupon_order_has_one");
    assert_eq!(given.gives(id, "b").expect("given").budget_left_fen, Fen(0));
    assert_eq!(code_of(given.gives(id, "c")), "coupon_budget_spent");
    let less = CouponRules { budget_fen: Fen(999), bait_percent: 20, margin_percent: None };
    assert_eq!(
        code_of(given.act("choose_coupon_rules", ChooseCouponRules { rules: less })),
        "coupon_budget_below_spent"
    );
}

#[test]
fn a_buyer_has_one_whatever_he_orders_and_two_where_two_are_allowed() {
    let given = Given::shop();
    let id = given.begins(campaign());
    given.bought("1", "a", 20_000);
    given.bought("2", "a", 20_000);
    given.gives(id, "1").expect("the first");
    assert_eq!(failed(&given, id, "2"), ["buyer"]);
    assert_eq!(code_of(given.gives(id, "2")), "coupon_buyer_has_enough");
    given.keeps(Campaign { id: Some(id), per_buyer: 2, ..campaign() }).expect("kept");
    given.gives(id, "2").expect("the second");
}

#[test]
fn nothing_is_given_before_after_or_once_it_was_stopped_nor_by_a_clock_set_back() {
    let mut given = Given::shop();
    let id = given.begins(campaign());
    given.bought("1", "a", 20_000);
    given.bought("2", "b", 20_000);
    given.now = at("2026-11-30T23:59:59");
    given.gives(id, "1").expect("the last second");
    given.now = at("2026-12-01T00:00:00");
    assert_eq!(code_of(given.gives(id, "2")), "campaign_over");
    given.now = at("2026-10-31T12:00:00");
    assert_eq!(code_of(given.gives(id, "2")), "campaign_not_yet");
    given.now = at("2026-11-20T12:00:00");
    assert_eq!(code_of(given.gives(id, "2")), "coupon_clock_back");
    given.now = at("2026-11-30T23:59:59");
    given.keeps(Campaign { id: Some(id), state: CampaignState::Stopped, ..campaign() }).expect("stopped");
    assert_eq!(code_of(given.gives(id, "2")), "campaign_not_open");
}

#[test]
fn all_due_are_given_theirs_and_the_lot_leaves_out_the_same_buyers_every_time() {
    let given = Given::shop();
    let id = given.begins(Campaign { held_out_percent: 50, ..campaign() });
    for at in 0..40 {
        given.bought(&at.to_string(), &format!("b{at}"), if at < 30 { 20_000 } else { 5_000 });
    }
    let done = given.gives_all(id).expect("given");
    assert_eq!(done.given + done.held_out, 30);
    assert!((5..=25).contains(&done.held_out), "{done:?}");
    let again = given.gives_all(id).expect("nobody is left");
    assert_eq!((again.given, again.held_out), (0, done.held_out));
    assert_eq!(given.count("coupon_draws"), done.held_out);
    let drawn: String = given.read(|tx| {
        use pintui_store::Reading as _;
        tx.one("select o.order_no from coupon_draws d join orders o on o.id = d.order_id limit 1", [], |row| row.get(0))
    });
    assert_eq!(failed(&given, id, &drawn), ["lot"]);
    assert_eq!(code_of(given.gives(id, &drawn)), "coupon_held_out");
}

#[test]
fn before_all_are_given_theirs_it_is_told_how_many_get_one() {
    let given = Given::shop();
    let id = given.begins(Campaign { per_buyer: 1, held_out_percent: 30, ..campaign() });
    for at in 0..40 {
        given.bought(&at.to_string(), &format!("b{}", at / 2), 20_000);
    }
    let told = given.shows(id).due;
    assert!((5..20).contains(&told), "{told} of twenty buyers with two orders each");
    assert_eq!(given.gives_all(id).expect("given").given, told);
    assert_eq!(given.shows(id).due, 0);
}

#[test]
fn of_all_that_fit_as_many_get_one_as_there_are_and_the_rest_is_counted() {
    let given = Given::shop();
    let id = given.begins(Campaign { stock: 3, ..campaign() });
    for at in 0..5 {
        given.bought(&at.to_string(), &format!("b{at}"), 20_000);
    }
    let done = given.gives_all(id).expect("given");
    assert_eq!((done.given, done.without, done.stock_left), (3, 2, 0));
    assert_eq!(code_of(given.gives_all(id)), "coupon_stock_gone");
}

#[test]
fn a_cancelled_order_takes_its_coupon_back_unless_it_was_used_and_the_money_is_free_again() {
    let given = Given::shop();
    let id = given.begins(campaign());
    let first = given.bought("1", "a", 20_000);
    let second = given.bought("2", "b", 20_000);
    given.gives(id, "1").expect("given");
    let code = given.gives(id, "2").expect("given").codes[0].clone();
    given.order(&["P1"], json!({ "order_no": "next", "buyer_hash": "b", "paid_at": "2026-11-05T10:00:00", "paid_fen": 9_000, "status": "paid" }));
    given.notes_use(&code, "next").expect("used");
    for order in [first, second] {
        given.write(|tx| tx.change("update orders set status = 'closed' where id = ?1", [order]));
    }
    let settled = given.act("settle_coupons", SettleCoupons { shop: SHOP.to_owned() }).expect("settled");
    assert_eq!(settled, CouponsSettled { used: 0, taken_back: 1, taken_back_fen: Fen(1_000) });
    let counts = given.shows(id).row.counts;
    assert_eq!((counts.open, counts.used, counts.taken_back), (0, 1, 1));
    let again = given.act("settle_coupons", SettleCoupons { shop: SHOP.to_owned() }).expect("nothing to do");
    assert_eq!(again, CouponsSettled::default());
}

#[test]
fn what_is_undone_comes_again_only_where_there_is_room() {
    let given = Given::shop();
    let id = given.begins(Campaign { stock: 1, ..campaign() });
    given.bought("1", "a", 20_000);
    given.bought("2", "b", 20_000);
    given.gives(id, "1").expect("the only one");
    given.act("undo", Undo { operation: None }).expect("undone");
    given.act("redo", Redo {}).expect("there is room");
    let undone = given.act("undo", Undo { operation: None }).expect("undone").operation;
    given.gives(id, "2").expect("the only one, to somebody else");
    let back = given.act("undo", Undo { operation: Some(undone + 3) });
    assert!(back.is_err() || given.count("coupons") <= 1, "a stock of one gave two");
    assert_eq!(given.count("coupons"), 1);
}

#[test]
fn negative_and_huge_figures_and_a_reward_for_praise_are_refused() {
    let given = Given::shop();
    let wrong = |change: fn(&mut Campaign)| {
        let mut one = campaign();
        change(&mut one);
        code_of(given.keeps(one))
    };
    assert_eq!(wrong(|of| of.face_fen = Fen(-500)), "campaign_figure_wrong");
    assert_eq!(wrong(|of| of.face_fen = Fen(i64::MAX)), "campaign_figure_wrong");
    assert_eq!(wrong(|of| of.stock = 0), "campaign_figure_wrong");
    assert_eq!(wrong(|of| of.stock = i64::MAX), "campaign_figure_wrong");
    assert_eq!(wrong(|of| of.threshold_fen = Fen(1_000)), "campaign_face_over_threshold");
    assert_eq!(wrong(|of| of.until_on = of.from_on.plus(-1)), "campaign_days_wrong");
    assert_eq!(wrong(|of| of.name = "  ".to_owned()), "campaign_name_missing");
    assert_eq!(wrong(|of| of.name = "五星好评返 10 元".to_owned()), "wording_forbidden");
    assert_eq!(given.count("campaigns"), 0);
}

#[test]
fn whoever_gave_one_star_gets_the_same_coupon() {
    let given = Given::shop();
    let id = given.begins(campaign());
    let order = given.bought("1", "a", 20_000);
    given.write(|tx| {
        tx.change(
            "insert into feedback (shop_id, order_id, noted_at, noted_by, said, tag, stars) values (1, ?1, '2026-11-02T08:30:00', '03', '不好', 'quality', 1)",
            [order],
        )
    });
    assert_eq!(given.gives(id, "1").expect("stars are not asked").worth_fen, Fen(1_000));
}

#[test]
fn a_face_value_like_bait_or_under_cost_warns_with_its_figures() {
    let given = Given::shop();
    let rules = CouponRules { budget_fen: Fen(600_000), bait_percent: 20, margin_percent: Some(30) };
    given.act("choose_coupon_rules", ChooseCouponRules { rules }).expect("chosen");
    let warned = |face: i64| {
        let campaign = Campaign { face_fen: Fen(face), threshold_fen: Fen(10_000), held_out_percent: 10, ..campaign() };
        given.ask(CampaignPreview { shop: SHOP.to_owned(), campaign }).expect("answered").warnings
    };
    assert!(warned(2_000).is_empty());
    assert_eq!(warned(2_001), [CampaignWarning::ShareOfThreshold { percent: 20, most: 20 }]);
    let both = warned(4_000);
    assert_eq!(both[1], CampaignWarning::UnderCost { paid_fen: Fen(6_000), cost_fen: Fen(7_000) });
}

#[test]
fn what_a_caller_would_give_away_is_told_to_the_door() {
    let given = Given::shop();
    let id = given.begins(Campaign { stock: 7, ..campaign() });
    let one = GiveCoupons { campaign: id, to: GiveTo::Order("1".to_owned()), by: "03".to_owned() };
    let all = GiveCoupons { to: GiveTo::AllDue, ..one.clone() };
    assert_eq!(given.read(|tx| one.gives(tx)), Some(Fen(1_000)));
    assert_eq!(given.read(|tx| all.gives(tx)), Some(Fen(7_000)));
}

#[test]
fn a_price_does_not_go_by_where_a_buyer_lives_and_a_figure_out_of_range_is_named() {
    let given = Given::shop();
    let rule = AudienceRule { provinces: vec!["浙江".to_owned()], ..AudienceRule::default() };
    assert_eq!(code_of(given.keeps(Campaign { rule, ..campaign() })), "campaign_by_origin");
    let refused = given.keeps(Campaign { stock: 99_999_999_999, ..campaign() }).expect_err("too many");
    assert_eq!((&*refused.code, &refused.params["figure"]), ("campaign_figure_wrong", &"stock".into()));
}

#[test]
fn the_record_of_acts_says_of_which_campaign_how_many_were_given_and_what_they_are_worth() {
    let given = Given::shop();
    let id = given.begins(campaign());
    given.bought("a", "a", 20_000);
    given.gives(id, "a").expect("given");
    let acts = given.ask(crate::keeping::history::History { limit: 9 }).expect("answered");
    let act = acts.iter().find(|act| act.name == "give_coupons").expect("the act");
    let Campaign { name, face_fen, .. } = campaign();
    assert_eq!(
        (act.detail["name"].as_str(), &act.detail["given"], &act.detail["worth_fen"], act.detail["to"].as_str()),
        (Some(name.as_str()), &1.into(), &face_fen.0.into(), Some("order"))
    );
}
