//! When returns come.

use super::*;
use crate::breakdown::times::{ReturnTimes, ReturnTimesAsk, TimeBar};

fn times(given: &Given) -> ReturnTimes {
    let date = Some("2026-10-31".parse().expect("a date"));
    given.ask(ReturnTimesAsk { shop: SHOP.into(), date, rule: Some("signed_30d".into()) }).expect("answered")
}

fn high(bars: &[TimeBar]) -> Vec<(&str, usize)> {
    bars.iter().filter(|bar| !bar.ids.is_empty()).map(|bar| (bar.key.as_str(), bar.ids.len())).collect()
}

fn applied(count: usize, at: &'static str) -> Vec<Sold> {
    many(count, count, &Sold { case: Some(("质量问题", at, None)), ..SOLD })
}

#[test]
fn of_200_cases_with_sign_off_170_within_seven_days_are_85_per_cent() {
    // signed off on the 10th at noon: the 17th is the seventh day
    let given = shop_of(
        &[applied(100, "2026-10-10T18:00:00"), applied(70, "2026-10-17T23:59:59"), applied(30, "2026-10-18T00:00:01")]
            .concat(),
    );
    let case = |no: &str, order: &str| {
        given.case(serde_json::json!({ "case_no": no, "order_no": order, "applied_at": "2026-10-20T09:00:00" }));
    };
    given.order(&[], serde_json::json!({ "order_no": "unsigned" }));
    case("c1", "unsigned");
    case("c2", "not in the book");
    given.order(&[], serde_json::json!({ "order_no": "later", "signed_at": "2026-10-25T09:00:00" }));
    case("c3", "later");
    let told = times(&given);
    assert_eq!((told.week.hits, told.week.orders, told.week.rate), (170, 200, Some(0.85)));
    assert_eq!((told.cases, told.unsigned, told.before_sign_off), (203, 2, 1));
    assert_eq!(high(&told.days), [("0", 100), ("7", 70), ("8", 30), ("before", 1), ("unsigned", 2)]);
}

#[test]
fn every_histogram_sums_to_all_cases_of_the_window() {
    let given = shop_of(
        &[
            applied(3, "2026-10-12T09:30:00"),
            applied(2, "2026-10-30T00:00:00"),
            applied(4, "2026-10-31T23:10:00"),
            applied(1, "2026-11-01T08:00:00"),
        ]
        .concat(),
    );
    given.write(|tx| tx.change("update cases set applied_estimated = 1 where id = 1", []));
    let told = times(&given);
    assert_eq!((told.cases, told.estimated), (9, 1));
    for bars in [&told.days, &told.weekdays, &told.hours] {
        assert_eq!(bars.iter().map(|bar| bar.ids.len() as i64).sum::<i64>(), told.cases);
    }
    assert_eq!(high(&told.hours), [("9", 2), ("23", 4), ("untold", 2), ("estimated", 1)]);
    assert_eq!(high(&told.weekdays), [("1", 2), ("5", 2), ("6", 4), ("estimated", 1)]);
    assert_eq!(high(&told.days), [("2", 2), ("15-30", 6), ("estimated", 1)]);
    assert_eq!(told.week.rate, None, "eight cases are too few for a rate");
}
