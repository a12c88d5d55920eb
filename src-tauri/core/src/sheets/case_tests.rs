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
fn a_case_that_is_not_in_the_book_is_refused() {
    assert_eq!(Given::shop().ask(CaseShow { id: 7 }).expect_err("refused").code, "case_unknown");
}
