use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};

#[test]
fn cases_that_ended_in_the_platforms_own_pages_are_counted_beside_what_was_noted_here() {
    let given = Given::shop();
    for number in 0..4 {
        given.case(json!({
            "case_no": format!("R{number}"), "kind": "refund_only", "status": "refunded",
            "applied_at": "2026-10-01T10:00:00", "refunded_at": if number < 3 { "2026-10-05T10:00:00" } else { "2026-11-01T10:00:00" },
        }));
    }
    let month = || given.ask(ClerkFigures { shop: SHOP.into(), month: "2026-10".into() }).expect("answered");
    assert_eq!((month().clerks.len(), month().ended, month().ended_elsewhere), (0, 3, 3));
    given.write(|tx| {
        tx.change(
            "insert into contacts (case_id, channel, staff, started_at, topic, written_at)
             values (1, 'chat', '03', '2026-10-02T10:00:00', 'reason', '2026-10-02T10:00:00')",
            [],
        )
    });
    assert_eq!((month().clerks.len(), month().ended, month().ended_elsewhere), (1, 3, 2));
}

/// A case that ended so, with a contact of this clerk that was answered after a minute and over after so many.
fn spoken(given: &Given, number: i64, staff: &str, status: &str, minutes: i64) {
    let case = given.case(json!({
        "case_no": format!("R{number}"), "order_no": format!("O{number}"), "kind": "refund_only", "status": status,
        "applied_at": "2026-10-01T10:00:00",
        "refunded_at": if status == "refunded" { json!("2026-10-05T10:00:00") } else { json!(null) },
    }));
    given.write(|tx| {
        tx.change(
            "insert into contacts (case_id, channel, staff, started_at, answered_at, ended_at, topic, written_at)
             values (?1, 'chat', ?2, '2026-10-02T10:00:00', '2026-10-02T10:01:00',
               strftime('%Y-%m-%dT%H:%M:%S', '2026-10-02T10:00:00', '+' || ?3 || ' minutes'), 'reason', '2026-10-02T11:00:00')",
            (case, staff, minutes),
        )
    });
}

#[test]
fn a_clerk_has_five_figures_each_with_what_it_counts_and_no_rate_out_of_a_few() {
    let given = Given::shop();
    for number in 0..40 {
        let status = if number < 10 { "closed" } else { "refunded" };
        spoken(&given, number, "03", status, 5 + number % 10);
    }
    spoken(&given, 40, "05", "refunded", 9);
    for number in 0..30 {
        let order = given.order(&[], json!({ "order_no": format!("S{number}") }));
        given.write(|tx| {
            tx.change(
                "insert into care_messages (order_id, shop_id, sent_at, sent_by) values (?1, 1, '2026-10-10T18:00:00', '03')",
                [order],
            )?;
            tx.change(
                "insert into feedback (shop_id, order_id, noted_at, noted_by, said, tag, stars)
                 values (1, ?1, '2026-10-10T19:00:00', '03', '好', 'praise', ?2)",
                (order, if number < 24 { 5 } else { 3 }),
            )
        });
    }
    let told = given.ask(ClerkFigures { shop: SHOP.into(), month: "2026-10".into() }).expect("answered");
    let [one, other] = told.clerks.as_slice() else { panic!("two clerks: {:?}", told.clerks) };
    assert_eq!((one.returned.hits, one.returned.orders, one.returned.rate), (30, 40, Some(0.75)));
    assert_eq!((one.answers, one.answer_median_minutes), (40, Some(1)));
    assert_eq!((one.handled, one.handled_median_minutes), (40, Some(9)));
    assert_eq!((one.content.hits, one.content.orders, one.content.rate), (24, 30, Some(0.8)));
    assert_eq!((one.kept.hits, one.kept.orders), (10, 40));
    assert!(one.returned.interval.is_some() && one.content.interval.is_some());
    assert_eq!((other.returned.hits, other.returned.orders, other.returned.rate), (1, 1, None));
    assert_eq!((other.handled, other.handled_median_minutes, other.content.orders), (1, None, 0));
}
