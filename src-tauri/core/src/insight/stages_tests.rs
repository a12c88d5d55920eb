use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};

#[test]
fn nine_of_ten_are_done_within_the_time_that_is_told() {
    let minutes: Vec<i64> = (1..=10).collect();
    assert_eq!((at_share(&minutes, 50), at_share(&minutes, 90)), (Some(5), Some(9)));
    assert_eq!(at_share(&[1, 2, 3, 4], 50), None, "four say nothing");
}

#[test]
fn stages_are_measured_from_files_and_from_what_people_did() {
    let given = Given::shop();
    for day in 1..=5 {
        given.case(json!({
            "case_no": format!("R{day}"), "kind": "return_refund", "status": "refunded",
            "applied_at": format!("2026-10-0{day}T08:00:00"), "agreed_at": format!("2026-10-0{day}T09:00:00"),
            "returned_at": format!("2026-10-0{day}T12:00:00"), "refunded_at": format!("2026-10-0{day}T14:00:00"),
        }));
    }
    given.write(|tx| {
        tx.change(
            "insert into case_moves (case_id, step, axis, origin, target, at, staff, operation, written_at)
             values (1, 'receive', 'goods', 'on_the_way', 'received', '2026-10-01T13:00:00', '03', 1, '2026-10-01T13:00:00')",
            [],
        )
    });
    let sheet = given.ask(StageTimes { shop: SHOP.into(), month: "2026-10".into() }).expect("answered");
    let stage = |stage: Stage| sheet.stages.iter().find(|time| time.stage == stage).expect("every stage");
    assert_eq!((stage(Stage::Approve).count, stage(Stage::Approve).median_minutes), (5, Some(60)));
    assert_eq!((stage(Stage::Receive).count, stage(Stage::Receive).median_minutes), (1, None));
    // Four from their agreement on, one from its reception.
    assert_eq!((stage(Stage::Settle).median_minutes, stage(Stage::Settle).count), (Some(300), 5));
    assert_eq!((stage(Stage::Refund).count, stage(Stage::Settle).count), (1, 5), "one tells when its goods were here");
    let clerk = sheet.by_clerk.iter().find(|time| time.stage == Stage::Receive).expect("by clerk");
    assert_eq!((clerk.staff.as_deref(), clerk.count), (Some("03"), 1));
    assert_eq!(
        sheet.by_weekday.iter().filter(|time| time.stage == Stage::Approve).map(|time| time.count).sum::<i64>(),
        5
    );
}

#[test]
fn a_step_that_takes_one_clerk_longer_with_one_topic_is_named_with_its_counts() {
    let given = Given::shop();
    let approved = |number: i64, staff: &str, reason: &str, hours: i64| {
        let case = given.case(json!({
            "case_no": format!("S{number}"), "kind": "return_refund", "reason_stated": reason,
            "applied_at": "2026-10-05T00:00:00",
        }));
        given.write(|tx| {
            tx.change(
                "insert into case_moves (case_id, step, axis, origin, target, at, staff, operation, written_at)
                 values (?1, 'agree', 'request', 'applied', 'agreed', ?2, ?3, 1, '')",
                (case, format!("2026-10-05T{hours:02}:00:00"), staff),
            )
        });
    };
    for number in 0..12 {
        approved(number, "03", "质量问题", 2 + number % 3);
        approved(100 + number, "07", "质量问题", if number < 11 { 9 } else { 1 });
        approved(200 + number, "07", "不想要了", 2 + number % 3);
    }
    for number in 0..5 {
        approved(300 + number, "09", "不想要了", 20);
    }
    let sheet = given.ask(StageTimes { shop: SHOP.into(), month: "2026-10".into() }).expect("answered");
    let own = |staff: Option<&str>, topic: &str| {
        let approve = sheet.by_topic.iter().filter(|time| time.stage == Stage::Approve);
        let mut of = approve.filter(|time| time.staff.as_deref() == staff && time.topic.as_deref() == Some(topic));
        of.next().map(|time| (time.count, time.median_minutes, time.ninety_minutes))
    };
    assert_eq!(own(Some("07"), "quality"), Some((12, Some(540), Some(540))));
    assert_eq!(own(None, "quality").map(|told| told.0), Some(24));
    let slow: Vec<_> = sheet.slow.iter().map(|step| (step.time.staff.as_deref(), step.time.topic.as_deref())).collect();
    assert!(slow.contains(&(Some("07"), Some("quality"))), "{slow:?}");
    assert!(slow.iter().all(|(staff, _)| *staff != Some("03")), "the other clerk is fast with the same: {slow:?}");
    assert!(slow.iter().all(|(staff, _)| *staff != Some("09")), "five cases name nobody: {slow:?}");
    let step = sheet.slow.iter().find(|step| step.time.topic.is_some() && step.time.staff.is_some()).expect("named");
    assert_eq!((step.longer.second.hits, step.longer.second.orders), (11, 12));
    assert_eq!((step.others_median_minutes, step.time.median_minutes), (Some(180), Some(540)));
}

#[test]
fn the_slowest_are_never_those_that_took_no_time_and_a_case_that_tells_only_its_ends_is_among_them() {
    let given = Given::shop();
    given.case(json!({
        "case_no": "five days", "kind": "return_refund", "status": "refunded",
        "applied_at": "2026-10-01T08:00:00", "refunded_at": "2026-10-06T08:00:00",
    }));
    given.case(json!({
        "case_no": "at once", "kind": "refund_only", "status": "refunded", "applied_at": "2026-10-02T08:00:00",
        "agreed_at": "2026-10-02T08:00:00", "refunded_at": "2026-10-02T08:00:00",
    }));
    let sheet = given.ask(StageTimes { shop: SHOP.into(), month: "2026-10".into() }).expect("answered");
    let named: Vec<_> = sheet.longest.iter().map(|long| (&*long.number, long.stage, long.minutes)).collect();
    assert_eq!(named, [("five days", Stage::Whole, 5 * 24 * 60)]);
}
