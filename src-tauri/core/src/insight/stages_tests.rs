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
