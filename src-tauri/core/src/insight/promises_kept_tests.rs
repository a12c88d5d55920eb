use serde_json::json;

use super::*;
use crate::deadlines::HoursOf;
use crate::deadlines::promises::SetPromise;
use crate::given::{Given, SHOP};

#[test]
fn forty_seven_of_fifty_refunds_in_time_come_with_their_range_and_the_three_late_ones() {
    let given = Given::shop();
    let promise =
        SetPromise { step: Promised::Refund, hours: 24, clock: HoursOf::Calendar, from_on: "2026-10-01".parse().ok() };
    given.act("set_promise", promise).expect("promised");
    for number in 0..51 {
        let refunded = match number {
            0..47 => Some("2026-10-11T09:00:00"),
            47..50 => Some("2026-10-11T09:00:01"),
            _ => None,
        };
        // The one without a refund has a day left when it is looked at.
        let agreed = if refunded.is_some() { "2026-10-10T09:00:00" } else { "2026-11-02T08:00:00" };
        given.case(json!({
            "case_no": format!("R{number:02}"), "kind": "refund_only", "status": "refunded",
            "applied_at": "2026-10-10T08:00:00", "agreed_at": agreed, "refunded_at": refunded,
        }));
    }
    given.write(|tx| {
        tx.change(
            "insert into lapses (case_id, step, source, deadline_at, noted_at, cause)
             values (48, 'refund', 'promise', '2026-10-11T09:00:00', '2026-10-11T10:00:00', '周末没人')",
            [],
        )
    });
    let sheet = given.ask(PromisesKept { shop: SHOP.into(), month: "2026-10".into() }).expect("answered");
    let [refund] = &sheet.steps[..] else { panic!("one promise, one share: {:?}", sheet.steps) };
    assert_eq!((refund.kept.hits, refund.kept.orders, refund.kept.rate), (47, 50, Some(0.94)));
    assert!(refund.kept.interval.is_some_and(|[low, high]| low < 0.94 && 0.94 < high));
    assert_eq!(sheet.late.len(), 3);
    assert_eq!(sheet.late.iter().filter(|late| late.cause.as_deref() == Some("周末没人")).count(), 1);
    assert!(sheet.clerks.is_empty(), "no clerk is known of what only files tell");
}

#[test]
fn where_a_file_does_not_tell_when_a_step_was_done_what_came_after_it_says_by_when() {
    let given = Given::shop();
    let promise =
        SetPromise { step: Promised::Approve, hours: 24, clock: HoursOf::Calendar, from_on: "2026-10-01".parse().ok() };
    given.act("set_promise", promise).expect("promised");
    let case = |no: &str, status: &str, returned: Option<&str>, refunded: Option<&str>| {
        given.case(json!({
            "case_no": no, "kind": "return_refund", "status": status, "applied_at": "2026-10-10T08:00:00",
            "returned_at": returned, "refunded_at": refunded,
        }));
    };
    case("sent the same day", "returned", Some("2026-10-10T12:30:00"), None);
    case("refunded the same day", "refunded", None, Some("2026-10-10T17:00:00"));
    case("refunded later, agreed nobody knows when", "refunded", None, Some("2026-10-15T17:00:00"));
    case("refunded, nobody knows when", "refunded", None, None);
    case("waits", "applied", None, None);
    let sheet = given.ask(PromisesKept { shop: SHOP.into(), month: "2026-10".into() }).expect("answered");
    let [approve] = &sheet.steps[..] else { panic!("one promise, one share: {:?}", sheet.steps) };
    assert_eq!((approve.kept.hits, approve.kept.orders), (2, 3));
    assert_eq!(sheet.late.iter().map(|late| &*late.number).collect::<Vec<_>>(), ["waits"]);
}

#[test]
fn refunds_of_which_nobody_tells_when_their_time_began_are_told_and_not_taken_for_none() {
    let given = Given::shop();
    let promise =
        SetPromise { step: Promised::Refund, hours: 24, clock: HoursOf::Calendar, from_on: "2026-10-01".parse().ok() };
    given.act("set_promise", promise).expect("promised");
    for number in 0..26 {
        let refunded = if number < 10 { "2026-10-10T20:00:00" } else { "2026-10-14T20:00:00" };
        given.case(json!({
            "case_no": format!("R{number:02}"), "kind": "return_refund", "status": "refunded",
            "applied_at": "2026-10-10T08:00:00", "refunded_at": refunded,
        }));
    }
    let sheet = given.ask(PromisesKept { shop: SHOP.into(), month: "2026-10".into() }).expect("answered");
    assert!(sheet.steps.is_empty() && sheet.promised);
    assert_eq!(sheet.untold, [UntoldPromise { step: Promised::Refund, cases: 26, surely: 10 }]);
}

#[test]
fn a_call_that_was_reached_is_a_first_answer_and_one_that_was_not_is_none() {
    let given = Given::shop();
    let promise =
        SetPromise { step: Promised::Answer, hours: 24, clock: HoursOf::Calendar, from_on: "2026-10-01".parse().ok() };
    given.act("set_promise", promise).expect("promised");
    for (number, outcome) in ["kept", "no_answer"].into_iter().enumerate() {
        let case = given.case(json!({
            "case_no": outcome, "kind": "refund_only", "status": "applied", "applied_at": "2026-10-10T08:00:00",
        }));
        given.write(|tx| {
            tx.change(
                "insert into callbacks (shop_id, case_id, called_at, seconds, clerk, outcome, consent)
                 values (1, ?1, ?2, 20, '03', ?3, 0)",
                (case, format!("2026-10-10T1{number}:00:00"), outcome),
            )
        });
    }
    let sheet = given.ask(PromisesKept { shop: SHOP.into(), month: "2026-10".into() }).expect("answered");
    assert_eq!((sheet.steps[0].kept.hits, sheet.steps[0].kept.orders), (1, 2));
    assert_eq!(sheet.late.iter().map(|late| &*late.number).collect::<Vec<_>>(), ["no_answer"]);
    assert_eq!(sheet.clerks[0].staff.as_deref(), Some("03"));
}
