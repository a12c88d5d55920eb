use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};

fn day(text: &str) -> Day {
    text.parse().expect("a date")
}

fn page(given: &Given, of: OrdersOf) -> OrderPage {
    given.ask(OrderList { shop: SHOP.into(), of, skip: 0, limit: 200 }).expect("answered")
}

fn numbers(given: &Given, of: OrdersOf) -> Vec<String> {
    let page = page(given, of);
    assert_eq!(page.total, page.orders.len() as i64, "the total is the number of rows");
    page.orders.into_iter().map(|order| order.order_no).collect()
}

fn october() -> Given {
    let given = Given::shop();
    let order = |no: &str, products: &[&str], signed: &str| {
        given.order(products, json!({ "order_no": no, "paid_at": "2026-10-01T00:00:00", "signed_at": signed }));
    };
    order("before", &["P1"], "2026-10-01T23:59:59");
    order("first", &["P1"], "2026-10-02T00:00:00");
    order("middle", &["P1", "P2"], "2026-10-15T12:00:00");
    order("last", &["P2"], "2026-10-31T23:59:59");
    order("after", &["P1"], "2026-11-01T00:00:00");
    let case = |no: &str, order: &str, product: Option<&str>, reason: &str, applied: &str| {
        given.case(json!({
            "case_no": no, "order_no": order, "product_no": product, "reason_stated": reason, "applied_at": applied,
        }));
    };
    case("c1", "first", None, "质量问题", "2026-10-20T00:00:00");
    case("c2", "middle", Some("P2"), "质量问题", "2026-10-31T23:59:59");
    case("c3", "last", None, "质量问题", "2026-11-01T00:00:00");
    case("c4", "before", None, "质量问题", "2026-10-05T00:00:00");
    given
}

fn cohort(product_id: Option<&str>) -> OrdersOf {
    OrdersOf::Cohort { date: day("2026-10-31"), rule: "signed_30d".into(), product_id: product_id.map(str::to_owned) }
}

fn quality(product_id: Option<&str>) -> OrdersOf {
    OrdersOf::Quality { date: day("2026-10-31"), rule: "signed_30d".into(), product_id: product_id.map(str::to_owned) }
}

#[test]
fn the_cohort_is_what_was_signed_off_in_the_30_days_that_end_with_the_day() {
    assert_eq!(numbers(&october(), cohort(None)), ["last", "middle", "first"]);
}

#[test]
fn where_nobody_signed_the_buyers_confirmation_counts() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "confirmed", "completed_at": "2026-10-20T08:00:00" }));
    given.order(&["P1"], json!({ "order_no": "neither", "paid_at": "2026-10-20T08:00:00" }));
    assert_eq!(numbers(&given, cohort(None)), ["confirmed"]);
}

#[test]
fn an_application_after_the_day_does_not_count_on_that_day() {
    assert_eq!(numbers(&october(), quality(None)), ["middle", "first"]);
}

#[test]
fn a_product_counts_only_the_first_cases_on_its_own_lines() {
    let given = october();
    assert_eq!(numbers(&given, cohort(Some("P2"))), ["last", "middle"]);
    assert_eq!(numbers(&given, quality(Some("P2"))), ["middle"]);
    assert_eq!(numbers(&given, quality(Some("P1"))), ["first"]);
    assert_eq!(numbers(&given, quality(Some("nobody's"))), [""; 0]);
}

#[test]
fn an_order_is_judged_by_its_first_reason() {
    let given = october();
    given.order(&["P1"], json!({ "order_no": "twice", "signed_at": "2026-10-10T00:00:00" }));
    let case = |no: &str, reason: &str, applied: &str| {
        given.case(json!({ "case_no": no, "order_no": "twice", "reason_stated": reason, "applied_at": applied }));
    };
    case("d1", "不喜欢/不想要", "2026-10-11T00:00:00");
    case("d2", "质量问题", "2026-10-12T00:00:00");
    assert_eq!(numbers(&given, quality(None)), ["middle", "first"]);
    let returned = OrdersOf::Returned { date: day("2026-10-31"), rule: "signed_30d".into() };
    assert_eq!(numbers(&given, returned), ["middle", "twice", "first"]);
}

#[test]
fn the_month_holds_its_first_and_its_last_second() {
    let given = october();
    assert_eq!(numbers(&given, OrdersOf::Month { month: "2026-10".into() }), ["last", "middle", "first", "before"]);
    let quality = OrdersOf::MonthQuality { month: "2026-10".into() };
    assert_eq!(numbers(&given, quality), ["middle", "first", "before"]);
}

#[test]
fn a_number_is_found_by_any_part_of_it_and_a_percent_sign_finds_nothing() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "20261001", "tracking_no": "SF77" }));
    given.order(&["P1"], json!({ "order_no": "20261002" }));
    let found = |text: &str| numbers(&given, OrdersOf::Search { text: text.into() });
    assert_eq!(found(" 1001 "), ["20261001"]);
    assert_eq!(found("sf7"), ["20261001"]);
    assert_eq!(found("%"), [""; 0]);
}

#[test]
fn a_row_tells_the_first_reason_and_the_last_check() {
    let given = october();
    given.write(|tx| {
        tx.change(
            "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
             values (1, 3, 'x', 'failed', 's', 'generic-1', '2026-10-01', '2026-10-01T01:00:00', 30),
                    (1, 3, 'x', 'passed', 's', 'generic-1', '2026-10-01', '2026-10-01T02:00:00', 30)",
            [],
        )
    });
    let row = page(&given, quality(Some("P2"))).orders.remove(0);
    assert_eq!((row.cases, row.reason.as_deref(), row.check.as_deref()), (1, Some("质量问题"), Some("passed")));
    assert_eq!(row.goods.as_deref(), Some("title of P1；title of P2"));
}

#[test]
fn pages_together_hold_every_order_once() {
    let given = october();
    let part = |skip| given.ask(OrderList { shop: SHOP.into(), of: OrdersOf::All, skip, limit: 3 }).expect("answered");
    let (one, two) = (part(0), part(3));
    assert_eq!((one.total, one.orders.len(), two.orders.len()), (5, 3, 2));
}

#[test]
fn an_unknown_shop_rule_or_month_is_refused() {
    let given = Given::shop();
    let refused =
        |shop: &str, of| given.ask(OrderList { shop: shop.into(), of, skip: 0, limit: 9 }).expect_err("refused").code;
    assert_eq!(refused("nobody", OrdersOf::All), "shop_unknown");
    assert_eq!(refused(SHOP, OrdersOf::Month { month: "2026-13".into() }), "month_unreadable");
    let rule = OrdersOf::Returned { date: day("2026-10-31"), rule: "no_rule".into() };
    assert_eq!(refused(SHOP, rule), "rule_unknown");
}

#[test]
fn the_cohort_is_read_by_the_index_on_its_basis() {
    let given = Given::shop();
    for (sql, index) in [
        (include_str!("cohort_signed.sql"), "orders_by_signed"),
        (include_str!("cohort_paid.sql"), "orders_by_paid"),
        (include_str!("all.sql"), "orders_by_paid"),
    ] {
        // Which index is taken does not hang on the values.
        let asked = [":shop", ":from", ":until", ":counting", ":as_of", ":product"];
        let sql = asked.iter().fold(format!("explain query plan {sql}"), |sql, name| sql.replace(name, "1"));
        let plan = given.read(|tx| tx.rows(&sql, [], |row| row.get::<_, String>(3)));
        assert!(plan.iter().any(|step| step.contains(index)), "{plan:?}");
        assert!(!plan.iter().any(|step| step.contains("TEMP B-TREE")), "{plan:?}");
    }
}

#[test]
fn a_buyers_orders_are_found_from_block_to_block() {
    let given = Given::shop();
    let sql = include_str!("../care/nth.sql").replace("?1", "1").replace(":order", "1");
    let plan = given.read(|tx| tx.rows(&format!("explain query plan {sql}"), [], |row| row.get::<_, String>(3)));
    let found = "USING INDEX orders_by_buyer (ANY(<expr>) AND shop_id=? AND buyer_hash=?)";
    assert!(plan.iter().any(|step| step.contains(found)), "{plan:?}");
}

#[test]
fn a_single_day_of_the_trend_opens_its_own_orders() {
    let day_of = |only: &str| OrdersOf::OneDay {
        on: day("2026-10-15"),
        date: day("2026-10-31"),
        rule: "signed_30d".into(),
        only: only.into(),
    };
    assert_eq!(numbers(&october(), day_of("all")), ["middle"]);
    assert_eq!(numbers(&october(), day_of("back")), ["middle"]);
}

#[test]
fn parcels_that_left_open_by_what_their_check_said_as_they_are_counted() {
    let given = Given::shop();
    let sent = |no: &str| given.order(&["P1"], json!({ "order_no": no, "shipped_at": "2026-11-01T18:00:00" }));
    let (passed, failed) = (sent("passed"), sent("failed"));
    sent("unchecked");
    for (order, result) in [(passed, "passed"), (failed, "failed")] {
        given.write(|tx| {
            tx.change(
                "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
                 values (1, ?1, '', ?2, '01', '', '2026-11-01T10:00:00', '2026-11-01T10:00:09', 9)",
                (order, result),
            )
        });
    }
    let (from, to) = (day("2026-11-01"), day("2026-11-01"));
    let coverage = crate::checks::coverage::CheckCoverage { shop: SHOP.into(), from, to };
    let told = given.ask(coverage).expect("counted");
    let counted = [("all", told.sent), ("passed", told.passed), ("failed", told.failed), ("unchecked", told.unchecked)];
    for (how, count) in counted {
        assert_eq!(page(&given, OrdersOf::Sent { from, to, how: how.into() }).total, count, "{how}");
    }
    assert_eq!(numbers(&given, OrdersOf::Sent { from, to, how: "failed".into() }), ["failed"]);
}
