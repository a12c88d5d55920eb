use serde_json::json;

use super::*;
use crate::given::Given;

#[test]
fn a_case_tells_its_life_in_the_order_it_happened() {
    let given = Given::shop();
    given.order(
        &["P1"],
        json!({ "order_no": "A1", "paid_at": "2026-10-01T00:00:00", "shipped_at": "2026-10-03T00:00:00" }),
    );
    let id = given.case(json!({
        "case_no": "R1", "order_no": "A1", "applied_at": "2026-10-02T00:00:00", "refunded_at": "2026-10-04T00:00:00",
        "reason_stated": "质量问题", "reason_latest": "不喜欢/不想要", "status": "refunded",
    }));
    let sheet = given.ask(CaseShow { id }).expect("answered");
    let steps: Vec<_> = sheet.times.iter().map(|time| time.step.as_str()).collect();
    assert_eq!(steps, ["paid", "applied", "shipped", "refunded"]);
    assert_eq!(sheet.reason_latest.as_deref(), Some("不喜欢/不想要"));
    assert_eq!(sheet.case.reason.as_deref(), Some("质量问题"));
    assert_eq!(sheet.case.deadline_at, None, "a refunded case waits for nobody");
    assert_eq!(sheet.order.expect("its order").cases.len(), 1);
}

#[test]
fn times_say_where_they_are_not_what_their_name_says() {
    let given = Given::shop();
    let notes = |number: &str, signed: Option<&str>, completed: Option<&str>, applied: &str| -> Vec<Option<&str>> {
        let shipped = "2026-10-03T00:00:00";
        given.order(
            &["P1"],
            json!({ "order_no": number, "shipped_at": shipped, "signed_at": signed, "completed_at": completed }),
        );
        let id = given.case(json!({ "case_no": number, "order_no": number, "applied_at": applied }));
        let times = given.ask(CaseShow { id }).expect("answered").times;
        times.into_iter().filter(|time| time.step != "shipped").map(|time| time.note).collect()
    };
    let (early, late) = (Some("2026-10-05T00:00:00"), Some("2026-10-20T00:00:00"));
    assert_eq!(notes("1", early, late, "2026-10-06T00:00:00"), [None, None]);
    assert_eq!(notes("2", early, late, "2026-10-04T00:00:00"), [Some("in_transit"), None]);
    assert_eq!(notes("3", early, late, "2026-10-02T00:00:00"), [Some("before_sending"), None]);
    assert_eq!(
        notes("4", None, late, "2026-10-06T00:00:00"),
        [None, Some("confirmed")],
        "it may have arrived long before"
    );
    assert_eq!(notes("5", None, None, "2026-10-06T00:00:00"), [None]);
}

#[test]
fn a_case_that_is_not_in_the_book_is_refused() {
    assert_eq!(Given::shop().ask(CaseShow { id: 7 }).expect_err("refused").code, "case_unknown");
}
