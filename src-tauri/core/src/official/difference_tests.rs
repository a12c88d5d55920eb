use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};
use crate::official::figures::RecordOfficialFigures;
use crate::official::typed::TypedFigure;

const RULE: &str = "signed_30d";
const QUALITY: &str = "商品质量问题";
const OTHER: &str = "七天无理由退换货";

/// Forty orders signed on 20 October at noon, and one of each kind of doubt.
fn shop_in_doubt() -> Given {
    let given = Given::shop();
    for number in 0..40 {
        order(&given, &format!("A{number}"), "2026-10-20T12:00:00");
    }
    case(&given, "A0", QUALITY, json!({ "status": "closed" }));
    case(&given, "A1", QUALITY, json!({ "reason_latest": OTHER }));
    case(&given, "A2", OTHER, json!({ "reason_latest": QUALITY }));
    case(&given, "A3", "气味像旧书", json!({}));
    case(&given, "A4", QUALITY, json!({ "applied_at": "2026-10-31T23:50:00" }));
    case(&given, "A5", QUALITY, json!({ "applied_at": "2026-11-01T00:10:00" }));
    order(&given, "E0", "2026-10-31T23:45:00");
    given.order(
        &["P1"],
        json!({
            "order_no": "C0", "paid_at": "2026-10-15T12:00:00", "completed_at": "2026-10-22T12:00:00",
        }),
    );
    given.order(&["P1"], json!({ "order_no": "N0", "paid_at": "2026-10-15T12:00:00" }));
    case(&given, "N0", QUALITY, json!({}));
    case(&given, "gone", QUALITY, json!({}));
    case(&given, "gone too", OTHER, json!({}));
    given.order(
        &["P1", "P2"],
        json!({
            "order_no": "L0", "paid_at": "2026-10-15T12:00:00", "signed_at": "2026-10-20T12:00:00",
        }),
    );
    case(&given, "L0", QUALITY, json!({}));
    given
}

fn order(given: &Given, number: &str, signed: &str) {
    given.order(&["P1"], json!({ "order_no": number, "paid_at": "2026-10-15T12:00:00", "signed_at": signed }));
}

fn case(given: &Given, order: &str, reason: &str, more: serde_json::Value) {
    let mut columns = json!({
        "case_no": format!("R {order}"), "order_no": order, "reason_stated": reason,
        "applied_at": "2026-10-25T12:00:00",
    });
    for (name, value) in more.as_object().expect("columns") {
        columns[name] = value.clone();
    }
    given.case(columns);
}

fn record(given: &Given, rate: &str) {
    let rows = vec![TypedFigure { day: "10-31".into(), rate: rate.into(), ..TypedFigure::default() }];
    let ask = RecordOfficialFigures { shop: SHOP.into(), rule: RULE.into(), rows };
    given.act("record_official_figures", ask).expect("recorded");
}

fn day() -> Day {
    "2026-10-31".parse().expect("a date")
}

fn difference(given: &Given) -> Difference {
    given.ask(OfficialDifference { shop: SHOP.into(), rule: RULE.into(), date: day() }).expect("an answer")
}

fn behind(given: &Given, why: Why) -> Vec<String> {
    let ask = OfficialBehind { shop: SHOP.into(), rule: RULE.into(), date: day(), why, skip: 0, limit: 200 };
    match given.ask(ask).expect("a list") {
        Behind::Orders(page) => page.orders.into_iter().map(|order| order.order_no).collect(),
        Behind::Cases(page) => page.cases.into_iter().map(|case| case.case_no).collect(),
    }
}

#[test]
fn without_an_official_figure_nothing_is_suspected() {
    let answer = difference(&shop_in_doubt());
    assert!(answer.official.is_none() && answer.suspects.is_empty() && answer.gap_days.is_empty());
}

#[test]
fn each_doubt_lists_its_orders() {
    let given = shop_in_doubt();
    for (why, orders) in [
        (Why::Withdrawn, vec!["A0"]),
        (Why::ReasonChanged, vec!["A2", "A1"]),
        (Why::Unclassified, vec!["A3"]),
        (Why::LineUnclear, vec!["L0"]),
        (Why::Midnight, vec!["A5", "A4"]),
        (Why::WindowEdge, vec!["E0"]),
        (Why::NotSigned, vec!["C0"]),
        (Why::NoBasis, vec!["N0"]),
        (Why::OrderMissing, vec!["R gone"]),
    ] {
        assert_eq!(behind(&given, why), orders, "{why:?}");
    }
}

#[test]
fn doubts_that_fit_the_difference_come_first_and_count_like_their_lists() {
    let given = shop_in_doubt();
    record(&given, "1%");
    let higher = difference(&given);
    assert!(higher.rate_gap.is_some_and(|gap| gap > 0.0), "{higher:?}");
    let first = &higher.suspects[0];
    assert!(first.fits && first.too_high > 0, "{first:?}");
    for suspect in &higher.suspects {
        assert_eq!(suspect.count, behind(&given, suspect.why).len() as i64, "{suspect:?}");
        assert_eq!(suspect.fits, suspect.too_high > 0, "{suspect:?}");
    }
    record(&given, "50%");
    let lower = difference(&given);
    assert!(lower.suspects.iter().all(|suspect| suspect.fits == (suspect.too_low > 0)), "{lower:?}");
}

#[test]
fn days_that_were_never_imported_are_told() {
    let given = shop_in_doubt();
    record(&given, "1%");
    let days = difference(&given).gap_days;
    // 22 September to 31 October, but for the 15th, the one day on which the shop was paid.
    assert_eq!(days.len(), 39);
    assert!(!days.contains(&"2026-10-15".parse().expect("a date")));
}
