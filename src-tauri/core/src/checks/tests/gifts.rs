//! Gifts: the rules say what must be in a parcel, and no parcel passes without it.

use pintui_store::Fen;

use super::*;
use crate::checks::gifts::effect::{GiftCondition, GiftRuleEffect, TryGiftRules};
use crate::checks::gifts::rules::{GiftRule, GiftRuleList, RemoveGiftRule, SaveGiftRule};
use crate::checks::list;

/// A laundry bag in every parcel.
pub(super) fn bag() -> GiftRule {
    GiftRule {
        id: None,
        shop: Some(SHOP.to_owned()),
        name: "每单都送".to_owned(),
        gift: "洗衣袋".to_owned(),
        code: Some("GIFT-BAG".to_owned()),
        place: None,
        picture: None,
        quantity: 1,
        cost_fen: None,
        from_on: None,
        until_on: None,
        products: Vec::new(),
        at_least_fen: None,
        at_least_pieces: None,
        nth_order: None,
        remark_word: None,
        member_level: None,
        active: true,
    }
}

/// Two spare buttons with every T-shirt.
fn buttons(station: &Station) -> GiftRule {
    GiftRule {
        name: "T恤都送".to_owned(),
        gift: "备用纽扣".to_owned(),
        code: None,
        quantity: 2,
        products: vec![station.product("云朵棉圆领短袖T恤")],
        ..bag()
    }
}

impl Station {
    pub(super) fn gives(&self, rule: GiftRule) -> i64 {
        self.acts("save_gift_rule", SaveGiftRule { rule }).expect("a good rule").id
    }

    fn product(&self, name: &str) -> i64 {
        self.book.read(|tx| tx.one("select id from products where name = ?1", [name], |row| row.get(0))).expect("sold")
    }

    pub(super) fn gifts(&self, scanned: &str) -> Vec<(String, i64)> {
        let points = self.parcel(scanned).checklist.points;
        points.into_iter().filter_map(|point| point.gift).map(|gift| (gift.gift, gift.quantity)).collect()
    }

    pub(super) fn set(&self, order: i64, column: &str, value: &str) {
        self.write("import", |tx| tx.change(&format!("update orders set {column} = ?2 where id = ?1"), (order, value)));
    }
}

/// A station whose parcel 1 must hold a bag and two buttons.
fn with_two_gifts() -> (Station, Parcel) {
    let station = station();
    station.takes(order("1"));
    station.gives(bag());
    station.gives(buttons(&station));
    let parcel = station.parcel("1");
    (station, parcel)
}

fn gift_answer<'a>(ask: &'a mut RecordCheck, parcel: &Parcel, gift: &str) -> &'a mut PointAnswer {
    let point = parcel.checklist.points.iter().find(|point| point.text.as_deref() == Some(gift)).expect("it is due");
    answer(ask, &point.id)
}

/// The bag is out; what is to become of it.
fn without_bag(parcel: &Parcel, outcome: Outcome, result: PointResult) -> RecordCheck {
    let mut ask = all_passed(parcel);
    let found = gift_answer(&mut ask, parcel, "洗衣袋");
    found.result = result;
    found.gift = Some(GiftAnswer { given: 0, outcome, instead: None });
    if result == PointResult::Failed {
        found.defect = Some("gift_missing".to_owned());
        found.severity = Some(Severity::Major);
    }
    ask
}

#[test]
fn two_promised_gifts_are_asked_for_by_name_and_count_instead_of_gifts_in_general() {
    let (station, parcel) = with_two_gifts();
    assert_eq!(station.gifts("1"), [("洗衣袋".to_owned(), 1), ("备用纽扣".to_owned(), 2)]);
    assert!(parcel.checklist.points.iter().all(|point| point.id != "gifts"));
    assert!(parcel.checklist.points.is_sorted_by_key(|point| point.step));
    station.records(all_passed(&parcel)).expect("everything is in");
    assert_eq!(station.count("check_gifts where outcome = 'complete' and given = due"), 2);
}

#[test]
fn one_of_two_gifts_ticked_cannot_pass() {
    let (station, parcel) = with_two_gifts();
    let mut ask = all_passed(&parcel);
    ask.answers.retain(|answer| answer.point != gift_answer(&mut all_passed(&parcel), &parcel, "备用纽扣").point);
    assert_eq!(station.refusal(ask), "check_points_open");
    let mut ask = all_passed(&parcel);
    gift_answer(&mut ask, &parcel, "备用纽扣").gift.as_mut().expect("a gift").given = 1;
    let refused = station.records(ask).expect_err("one button of two");
    assert_eq!(
        (refused.code.as_ref(), &refused.params["due"], &refused.params["given"]),
        ("gift_short", &2.into(), &1.into())
    );
    let mut ask = all_passed(&parcel);
    gift_answer(&mut ask, &parcel, "洗衣袋").gift = None;
    assert_eq!(station.refusal(ask), "gift_short");
    assert_eq!((station.count("checks"), station.count("check_gifts")), (0, 0));
}

#[test]
fn a_gift_cannot_be_left_out_as_not_applicable() {
    let (station, parcel) = with_two_gifts();
    let mut ask = all_passed(&parcel);
    let found = gift_answer(&mut ask, &parcel, "洗衣袋");
    found.result = PointResult::NotApplicable;
    found.reason = Some("没有赠品".to_owned());
    assert_eq!(station.refusal(ask), "check_point_must_be_answered");
}

#[test]
fn a_gift_that_is_out_holds_the_parcel_and_says_what_to_do() {
    let (station, parcel) = with_two_gifts();
    assert_eq!(station.refusal(without_bag(&parcel, Outcome::Held, PointResult::Passed)), "gift_short");
    let check = station.records(without_bag(&parcel, Outcome::Held, PointResult::Failed)).expect("kept");
    let fault = check.fault.expect("a fault");
    assert_eq!((check.result.as_str(), fault.outcome), ("failed", Some(Outcome::Held)));
    assert_eq!(fault.point_text.as_deref(), Some("洗衣袋"));
    assert_eq!(station.stop("1"), Stop::SetAside);
}

#[test]
fn another_gift_may_take_the_place_of_one_that_is_out_but_nothing_else() {
    let (station, parcel) = with_two_gifts();
    let spare: Vec<&str> = parcel.spare_gifts.iter().map(|gift| gift.gift.as_str()).collect();
    assert_eq!(spare, ["洗衣袋", "备用纽扣"]);
    for (instead, code) in [("一颗糖", Some("gift_instead_unknown")), ("备用纽扣", None)] {
        let mut ask = without_bag(&parcel, Outcome::Replaced, PointResult::Passed);
        gift_answer(&mut ask, &parcel, "洗衣袋").gift.as_mut().expect("a gift").instead = Some(instead.to_owned());
        let refused = station.records(ask).err().map(|why| why.code.into_owned());
        assert_eq!(refused.as_deref(), code, "{instead}");
    }
    assert_eq!(station.count("check_gifts where outcome = 'replaced' and instead = '备用纽扣'"), 1);
}

#[test]
fn a_parcel_goes_without_its_gift_only_after_the_buyer_was_told() {
    let (station, parcel) = with_two_gifts();
    let agreed = without_bag(&parcel, Outcome::Agreed, PointResult::Passed);
    assert_eq!(station.refusal(agreed), "gift_buyer_not_told");
    station.records(without_bag(&parcel, Outcome::TellBuyer, PointResult::Failed)).expect("kept");
    let again = RecordCheck { again: Again::Again, ..without_bag(&parcel, Outcome::Agreed, PointResult::Passed) };
    let check = station.records_at("2026-11-22T11:00:00", again).expect("the buyer was told");
    assert_eq!(check.result, "passed");
    assert_eq!(station.count("check_gifts where outcome = 'agreed' and given = 0"), 1);
}

#[test]
fn a_rule_gives_only_to_orders_that_meet_all_it_asks() {
    let station = station();
    let one = station.takes(order("1"));
    let met = |rule: GiftRule| {
        let id = station.gives(rule);
        let due = station.gifts("1").len();
        station.acts("remove_gift_rule", RemoveGiftRule { rule: id }).expect("removed");
        due == 1
    };
    station.set(one, "remark", "双11活动，送袋");
    station.write("shop", |tx| shops::create(tx, &call(NOW), "另一家", "jd", Purpose::Trade));
    let day = |text: &str| Some(text.parse().expect("a day"));
    let rules = [
        (true, bag()),
        (true, GiftRule { shop: None, ..bag() }),
        (false, GiftRule { shop: Some("另一家".to_owned()), ..bag() }),
        (false, GiftRule { active: false, ..bag() }),
        (true, GiftRule { from_on: day("2026-11-21"), until_on: day("2026-11-21"), ..bag() }),
        (false, GiftRule { from_on: day("2026-11-22"), ..bag() }),
        (false, GiftRule { until_on: day("2026-11-20"), ..bag() }),
        (true, GiftRule { at_least_fen: Some(Fen(6990)), ..bag() }),
        (false, GiftRule { at_least_fen: Some(Fen(6991)), ..bag() }),
        (true, GiftRule { at_least_pieces: Some(1), ..bag() }),
        (false, GiftRule { at_least_pieces: Some(2), ..bag() }),
        (true, GiftRule { products: buttons(&station).products, ..bag() }),
        (true, GiftRule { remark_word: Some("双11".to_owned()), ..bag() }),
        (false, GiftRule { remark_word: Some("618".to_owned()), ..bag() }),
        (false, GiftRule { at_least_pieces: Some(1), remark_word: Some("618".to_owned()), ..bag() }),
    ];
    for (wanted, rule) in rules {
        assert_eq!(met(rule.clone()), wanted, "{rule:?}");
    }
}

#[test]
fn the_second_order_of_a_buyer_gets_what_the_first_did_not() {
    let station = station();
    let orders = ["1", "2", "3"].map(|number| station.takes(order(number)));
    for (id, paid) in orders.iter().zip(["2026-11-01T08:00:00", "2026-11-20T08:00:00", "2026-11-10T08:00:00"]) {
        station.set(*id, "buyer_hash", "b1");
        station.set(*id, "paid_at", paid);
    }
    station.gives(GiftRule { nth_order: Some(2), ..bag() });
    assert_eq!(["1", "2", "3"].map(|number| station.gifts(number).len()), [0, 1, 1]);
    // A cancelled first order makes the next one the first.
    station.set(orders[0], "status", "closed");
    assert_eq!(["2", "3"].map(|number| station.gifts(number).len()), [1, 0]);
    // Of a buyer nobody can tell, nothing is said.
    station.takes(order("4"));
    assert_eq!(station.gifts("4").len(), 0);
}

#[test]
fn where_no_rule_speaks_the_packer_is_asked_as_before() {
    let station = station();
    station.takes(order("1"));
    let asks = || station.parcel("1").checklist.points.iter().any(|point| point.id == "gifts");
    assert!(asks());
    station.gives(GiftRule { until_on: Some("2026-11-01".parse().expect("a day")), ..bag() });
    assert!(asks(), "a rule of days long past says nothing about this order");
    station.gives(GiftRule { at_least_fen: Some(Fen(99_900)), ..bag() });
    assert!(!asks(), "the rules say that this order gets none");
}

#[test]
fn a_rule_that_cannot_work_is_refused() {
    let station = station();
    let day = |text: &str| Some(text.parse().expect("a day"));
    station.gives(bag());
    for (code, rule) in [
        ("gift_name_missing", GiftRule { gift: " ".to_owned(), ..bag() }),
        ("gift_rule_name_missing", GiftRule { name: String::new(), ..bag() }),
        ("gift_quantity_wrong", GiftRule { quantity: 0, ..bag() }),
        ("gift_days_wrong", GiftRule { from_on: day("2026-11-02"), until_on: day("2026-11-01"), ..bag() }),
        ("gift_condition_wrong", GiftRule { at_least_fen: Some(Fen(0)), ..bag() }),
        ("gift_code_is_command", GiftRule { code: Some("pt-pass".to_owned()), ..bag() }),
        ("gift_code_taken", GiftRule { gift: "香包".to_owned(), code: Some("gift-bag".to_owned()), ..bag() }),
        ("checklist_product_unknown", GiftRule { products: vec![99], ..bag() }),
        ("picture_unknown", GiftRule { picture: Some("none.png".to_owned()), ..bag() }),
        ("shop_unknown", GiftRule { shop: Some("没有".to_owned()), ..bag() }),
        ("gift_rule_unknown", GiftRule { id: Some(77), ..bag() }),
    ] {
        let refused = station.acts("save_gift_rule", SaveGiftRule { rule }).expect_err(code);
        assert_eq!(refused.code, code);
    }
}

#[test]
fn the_count_beside_a_rule_is_of_real_orders_and_a_try_says_which_condition_fails() {
    let station = station();
    station.takes(order("1"));
    station.takes(Order { paid_fen: Some(20_000), ..order("2") });
    let old = station.takes(Order { paid_fen: Some(20_000), ..order("3") });
    station.set(old, "paid_at", "2026-09-01T08:00:00");
    let rule = GiftRule { at_least_fen: Some(Fen(15_000)), at_least_pieces: Some(1), ..bag() };
    let ask = GiftRuleEffect { shop: SHOP.to_owned(), rule: rule.clone() };
    let effect = station.asks(ask).expect("counted");
    assert_eq!((effect.orders, effect.of, effect.examples.len()), (1, 2, 1));
    assert_eq!(effect.examples[0].order_no, "2");
    let tried = |number: &str, rule: &GiftRule| {
        let ask = TryGiftRules { shop: SHOP.to_owned(), scanned: number.to_owned(), rule: Some(rule.clone()) };
        station.asks(ask)
    };
    let (yes, no) = (tried("2", &rule).expect("tried"), tried("1", &rule).expect("tried"));
    assert_eq!((yes.gifts.len(), no.gifts.len()), (1, 0));
    let holds = |condition: &str, holds| GiftCondition { condition: condition.to_owned(), holds };
    assert_eq!(no.conditions, [holds("shop", true), holds("at_least_fen", false), holds("at_least_pieces", true)]);
    assert_eq!(tried("404", &rule).expect_err("no such order").code, "gift_order_unknown");
    assert_eq!(station.count("gift_rules"), 0, "a try keeps nothing");
}

#[test]
fn a_removed_rule_leaves_what_was_given_and_comes_back_by_undo() {
    let (station, parcel) = with_two_gifts();
    station.records(all_passed(&parcel)).expect("kept");
    let rules = |station: &Station| station.asks(GiftRuleList { shop: SHOP.to_owned() }).expect("listed");
    let listed = rules(&station);
    assert_eq!((listed.len(), listed[0].given, listed[1].products.len()), (2, 1, 1));
    let rule = listed[0].rule.id.expect("kept");
    station.acts("remove_gift_rule", RemoveGiftRule { rule }).expect("removed");
    assert_eq!((rules(&station).len(), station.count("check_gifts")), (1, 2));
    let undo = Operation { name: "undo", actor: "station", at: at(NOW), detail: serde_json::json!({}), outside: false };
    station.book.write(&undo, |tx| tx.undo("station")).expect("undone");
    assert_eq!(rules(&station).len(), 2);
    let shown = station.book.read(|tx| list::of_order(tx, 1)).expect("listed");
    assert_eq!(shown.len(), 1);
}
