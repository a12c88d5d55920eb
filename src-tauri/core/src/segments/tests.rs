//! A rule is about the orders of its segment and no others, until it is ended.

use pintui_store::{Fen, Result};
use serde_json::json;

use super::fits::fitting;
use super::rule::{EndSegmentRule, MakeSegmentRule, SegmentRuleMade};
use super::{Act, Segment, Times};
use crate::given::{Given, SHOP};

fn make(given: &Given, segment: Segment, act: Act, hours: Option<i64>) -> Result<SegmentRuleMade> {
    let rule = MakeSegmentRule { shop: SHOP.into(), segment, act, hours, hits: 9, orders: 60, by: "店长".into() };
    given.act("make_segment_rule", rule)
}

fn order(given: &Given, no: &str, buyer: &str, day: &str, province: &str, fen: i64) -> i64 {
    given.order(
        &["P1"],
        json!({ "order_no": no, "paid_fen": fen, "paid_at": format!("{day}T10:00:00"), "buyer_hash": buyer,
            "province": province }),
    )
}

fn fits(given: &Given, orders: &[i64]) -> Vec<i64> {
    let found = given.read(|tx| fitting(tx, 1, &[Act::Confirm, Act::Size, Act::Care], orders));
    orders.iter().copied().filter(|order| found.contains_key(order)).collect()
}

#[test]
fn a_rule_is_about_the_orders_of_its_segment_alone() {
    let given = Given::shop();
    let first = order(&given, "A1", "x", "2026-10-01", "广东省", 5_000);
    let again = order(&given, "A2", "x", "2026-10-05", "浙江省", 12_000);
    let same_day = order(&given, "A3", "x", "2026-10-05", "浙江省", 0);
    let other = order(&given, "A4", "y", "2026-10-05", "广东省", 9_999);
    let all = [first, again, same_day, other];
    assert!(fits(&given, &all).is_empty());
    let new = make(&given, Segment::Times { times: Times::First }, Act::Size, None).expect("made").id;
    assert_eq!(fits(&given, &all), [first, other]);
    given.act("end_segment_rule", EndSegmentRule { id: new }).expect("ended");
    assert!(fits(&given, &all).is_empty());
    make(&given, Segment::Province { name: "浙江省".into() }, Act::Confirm, None).expect("made");
    assert_eq!(fits(&given, &all), [again, same_day]);
    let band = Segment::Price { from_fen: Fen(9_999), until_fen: Some(Fen(12_000)) };
    make(&given, band, Act::Care, Some(12)).expect("made");
    assert_eq!(
        fits(&given, &all),
        [again, same_day, other],
        "a band begins with its lower limit and ends before its upper"
    );
}

#[test]
fn the_same_rule_twice_and_a_rule_without_sense_are_refused() {
    let given = Given::shop();
    let to = || Segment::Province { name: "广东省".into() };
    make(&given, to(), Act::Confirm, None).expect("made");
    assert_eq!(make(&given, to(), Act::Confirm, None).expect_err("there").code, "segment_rule_there");
    assert_eq!(make(&given, to(), Act::Care, None).expect_err("no hours").code, "segment_hours_wrong");
    let none = Segment::Price { from_fen: Fen(100), until_fen: Some(Fen(100)) };
    assert_eq!(make(&given, none, Act::Confirm, None).expect_err("empty").code, "segment_wrong");
    given.act("undo", crate::keeping::history::Undo { operation: None }).expect("undone");
    make(&given, to(), Act::Confirm, None).expect("made again");
}
