//! What passed and came back.

use serde_json::json;

use super::escapes::{EscapeList, EscapePage};
use super::tests::{check, story};
use crate::checks::checklist::Step;
use crate::given::{Given, SHOP};

fn escapes(given: &Given) -> EscapePage {
    let day = |text: &str| text.parse().expect("a day");
    let ask = EscapeList {
        shop: SHOP.into(),
        from: day("2026-10-01"),
        to: day("2026-10-31"),
        staff: None,
        place: None,
        skip: 0,
        limit: 50,
    };
    given.ask(ask).expect("answered")
}

#[test]
fn a_parcel_that_passed_and_came_back_is_joined_by_itself_with_step_point_packer_and_proof() {
    let story = story();
    let page = escapes(&story.given);
    assert_eq!((page.passed, page.total), (1, 1));
    let one = &page.escapes[0];
    assert_eq!((one.of.staff.as_str(), one.step, one.point.as_deref()), ("07", Some(Step::Appearance), Some("seams")));
    assert_eq!(one.before.iter().map(|row| row.id).collect::<Vec<_>>(), [story.packing]);
    assert_eq!(one.after.iter().map(|row| row.id).collect::<Vec<_>>(), [story.buyer]);
}

#[test]
fn escapes_are_counted_per_point_and_packer_beside_all_that_passed() {
    let given = Given::shop();
    for (at, staff, reason) in [
        (1, "07", Some("开线/脱色/脱毛/有色差/有虫洞")),
        (2, "07", Some("少件/漏发")),
        (3, "12", Some("质量问题")),
        (4, "12", Some("七天无理由退换货")),
        (5, "12", None),
    ] {
        let number = format!("A{at}");
        let order = given.order(&["P1"], json!({ "order_no": number }));
        check(&given, order, staff, &format!("2026-10-0{at}"), "passed");
        if let Some(reason) = reason {
            given.case(json!({
                "case_no": format!("R{at}"), "order_no": number, "reason_stated": reason,
                "applied_at": "2026-10-25T09:00:00",
            }));
        }
    }
    let page = escapes(&given);
    assert_eq!((page.passed, page.total), (5, 3), "what the buyer did not want is no escape");
    let staff: Vec<_> = page.by_staff.iter().map(|one| (one.staff.as_str(), one.escapes, one.passed)).collect();
    assert_eq!(staff, [("07", 2, 2), ("12", 1, 3)]);
    let mut points: Vec<_> = page.by_point.iter().map(|one| (one.point.as_deref(), one.escapes, one.passed)).collect();
    points.sort();
    assert_eq!(points, [(None, 1, 5), (Some("gifts"), 1, 5), (Some("seams"), 1, 5)]);
}

#[test]
fn what_the_inspection_found_counts_before_what_the_buyer_chose() {
    let given = Given::shop();
    for (number, stated, found) in [("A1", "七天无理由退换货", "quality"), ("A2", "质量问题", "buyer")] {
        let order = given.order(&["P1"], json!({ "order_no": number }));
        check(&given, order, "07", "2026-10-01", "passed");
        let applied_at = "2026-10-25T09:00:00";
        let columns =
            json!({ "case_no": number, "order_no": number, "reason_stated": stated, "applied_at": applied_at });
        let case = given.case(columns);
        let sql = "insert into case_reasons (case_id, source, class, detail, staff, at, operation)
                   values (?1, 'found', ?2, '袖口开线', '05', '2026-10-28T09:00:00', 1)";
        given.write(|tx| tx.change(sql, (case, found)));
    }
    let page = escapes(&given);
    let told: Vec<_> = page.escapes.iter().map(|one| (one.of.order_no.as_str(), one.of.found.as_deref())).collect();
    assert_eq!(told, [("A1", Some("袖口开线"))]);
}

#[test]
fn a_parcel_checked_once_more_and_set_aside_is_no_escape_of_the_first_check() {
    let given = Given::shop();
    let order = given.order(&["P1"], json!({ "order_no": "A1" }));
    check(&given, order, "07", "2026-10-01", "passed");
    check(&given, order, "12", "2026-10-02", "failed");
    given.case(json!({
        "case_no": "A1", "order_no": "A1", "reason_stated": "质量问题", "applied_at": "2026-10-25T09:00:00",
    }));
    assert_eq!(escapes(&given).total, 0);
}

#[test]
fn a_parcel_set_aside_or_asked_back_before_its_check_is_no_escape() {
    let given = Given::shop();
    for (number, result, applied) in [("A1", "failed", "2026-10-20T09:00:00"), ("A2", "passed", "2026-10-01T09:00:00")]
    {
        let order = given.order(&["P1"], json!({ "order_no": number }));
        check(&given, order, "07", "2026-10-12", result);
        given.case(json!({
            "case_no": number, "order_no": number, "reason_stated": "质量问题", "applied_at": applied,
        }));
    }
    assert_eq!(escapes(&given).total, 0);
}
