use super::{SetTarget, Target};
use crate::given::{Given, SHOP};
use crate::insight::today::TodayAsk;

fn set(month: &str, rate: Option<i64>) -> SetTarget {
    SetTarget { shop: SHOP.into(), month: month.into(), rate, good: None, good_from: String::new() }
}

fn on(given: &Given, day: &str) -> Option<Target> {
    let ask = TodayAsk { shop: SHOP.into(), date: Some(day.parse().expect("a day")), rule: None };
    given.ask(ask).expect("the page").target
}

#[test]
fn a_month_says_how_many_more_fit_and_how_many_are_too_many() {
    let given = Given::october();
    assert_eq!(on(&given, "2026-10-31"), None);
    given.act("set_target", set("2026-10", Some(1000))).expect("set");
    let target = on(&given, "2026-10-31").expect("a target");
    assert_eq!((target.so_far.orders, target.so_far.hits, target.room), (40, 3, 1));
    given.act("set_target", set("2026-10", Some(150))).expect("set anew");
    let target = on(&given, "2026-10-31").expect("a target");
    assert_eq!((target.rate, target.room), (0.015, -3));
    // the first ten days alone, and what was known then
    let early = on(&given, "2026-10-10").expect("a target");
    assert_eq!((early.so_far.orders, early.so_far.hits), (20, 0));
}

#[test]
fn a_target_holds_until_a_later_one_and_goes_with_its_month() {
    let given = Given::october();
    given.act("set_target", set("2026-09", Some(200))).expect("set");
    assert_eq!(on(&given, "2026-10-31").map(|target| target.since), Some("2026-09".into()));
    assert_eq!(on(&given, "2026-08-31"), None);
    given.act("set_target", set("2026-10", Some(300))).expect("set");
    assert_eq!(on(&given, "2026-10-31").map(|target| target.rate), Some(0.03));
    given.act("set_target", set("2026-10", None)).expect("taken away");
    assert_eq!(on(&given, "2026-10-31").map(|target| target.rate), Some(0.02));
}

#[test]
fn a_share_that_is_none_and_a_good_level_from_nowhere_are_refused() {
    let given = Given::shop();
    let refused = |ask| given.act("set_target", ask).expect_err("refused").code;
    assert_eq!(refused(set("2026-10", Some(0))), "target_rate_wrong");
    assert_eq!(refused(set("2026-10", Some(10_001))), "target_rate_wrong");
    assert_eq!(refused(set("2026-13", Some(100))), "month_unreadable");
    let good = SetTarget { good: Some(300), good_from: " ".into(), ..set("2026-10", Some(150)) };
    assert_eq!(refused(good), "target_origin_missing");
}
