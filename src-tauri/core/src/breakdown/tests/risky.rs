//! Which segments are above the shop, and what is proposed for them.

use super::*;
use crate::breakdown::risky::{RiskySegment, RiskySegments, RiskySegmentsAsk};
use crate::segments::rule::MakeSegmentRule;
use crate::segments::{Act, Segment};

fn risky(given: &Given) -> RiskySegments {
    let date = Some("2026-10-31".parse().expect("a date"));
    given.ask(RiskySegmentsAsk { shop: SHOP.into(), date, rule: Some("signed_30d".into()) }).expect("answered")
}

fn acts(segment: &RiskySegment) -> Vec<Act> {
    segment.proposals.iter().map(|one| one.act).collect()
}

#[test]
fn a_province_is_risky_by_its_interval_and_not_because_its_rate_is_higher() {
    let from = |province| Sold { province: Some(province), ..SOLD };
    let shop = [many(400, 8, &from("浙江")), many(60, 12, &from("广东")), many(60, 2, &from("江苏"))].concat();
    let told = risky(&shop_of(&shop));
    let found: Vec<_> = told.segments.iter().map(|one| (one.key.as_str(), one.few)).collect();
    assert_eq!(found, [("广东", false)], "3.3 % of 60 is above 4.2 % by no measure, and 20 % is");
    assert_eq!((told.segments[0].quality.hits, told.segments[0].quality.orders), (12, 60));
    assert_eq!(acts(&told.segments[0]), [Act::Confirm, Act::Care]);
    assert!(told.looked >= 3 && told.by_chance_tenths > 0);
}

#[test]
fn a_small_group_that_looks_high_is_told_with_counts_and_gets_no_proposal() {
    let buyer = |name: &str, fen| Sold { buyer: Some(name.into()), fen: Some(fen), ..SOLD };
    let new: Vec<Sold> =
        (0..200).flat_map(|at| many(1, usize::from(at < 4), &buyer(&format!("n{at}"), 5000))).collect();
    let again = many(3, 0, &Sold { signed: "2026-10-03T12:00:00", ..buyer("old", 5000) });
    let fourth = many(2, 2, &Sold { signed: "2026-10-20T12:00:00", ..buyer("old", 5000) });
    let told = risky(&shop_of(&[new, again, fourth].concat()));
    let few: Vec<_> = told.segments.iter().filter(|one| one.few).collect();
    assert!(!few.is_empty(), "{:?}", told.segments);
    assert!(few.iter().all(|one| one.quality.rate.is_none() && one.proposals.is_empty()));
}

#[test]
fn stated_sizes_are_met_by_a_question_about_the_size_and_a_rule_that_stands_is_shown() {
    let to = |province| Sold { province: Some(province), ..SOLD };
    let size = Some(("大小/尺寸/重量/厚度不符", "2026-10-12T10:00:00", None));
    let both = [many(12, 12, &to("广东")), many(10, 10, &Sold { case: size, ..to("广东") })].concat();
    let given = shop_of(&[many(400, 4, &to("浙江")), both, many(40, 0, &to("广东"))].concat());
    let before = risky(&given);
    assert_eq!(acts(&before.segments[0]), [Act::Size, Act::Confirm, Act::Care]);
    assert_eq!(before.segments[0].proposals[0].rule, None);
    let segment = Segment::Province { name: "广东".into() };
    let rule = MakeSegmentRule {
        shop: SHOP.into(),
        segment,
        act: Act::Size,
        hours: None,
        hits: 12,
        orders: 62,
        by: "店长".into(),
    };
    let id = given.act("make_segment_rule", rule).expect("made").id;
    let after = risky(&given);
    assert_eq!((after.segments[0].proposals[0].rule, after.rules.len()), (Some(id), 1));
}
