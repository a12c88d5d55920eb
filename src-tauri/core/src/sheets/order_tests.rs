use serde_json::json;

use super::*;
use crate::given::Given;

#[test]
fn an_order_shows_its_lines_cases_and_checks() {
    let given = Given::shop();
    let id = given.order(
        &["P1", "P2"],
        json!({ "order_no": "A1", "province": "浙江省", "city": "杭州市", "goods": "毛衣", "quantity": 3 }),
    );
    given.case(json!({ "case_no": "late", "order_no": "A1", "applied_at": "2026-10-12T00:00:00" }));
    given.case(json!({ "case_no": "early", "order_no": "A1", "applied_at": "2026-10-11T00:00:00" }));
    given.write(|tx| {
        tx.change(
            "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
             values (1, ?1, 'x', 'failed', '07', 'clothing-1', '2026-10-01', '2026-10-01T01:00:00', 30)",
            [id],
        )?;
        tx.change(
            "insert into check_answers (check_id, step, point, result, defect, severity)
             values (1, 'appearance', 'stains', 'passed', null, null),
                    (1, 'function', 'zipper', 'failed', 'zipper_stuck', 'major')",
            [],
        )
    });
    let sheet = given.ask(OrderShow { id }).expect("answered");
    assert_eq!(sheet.region.as_deref(), Some("浙江省 杭州市"));
    assert_eq!(sheet.lines.iter().map(|line| line.product_id.as_str()).collect::<Vec<_>>(), ["P1", "P2"]);
    assert_eq!(sheet.cases.iter().map(|case| case.case_no.as_str()).collect::<Vec<_>>(), ["early", "late"]);
    let fault = sheet.checks[0].fault.as_ref().expect("a fault");
    assert_eq!((fault.point.as_str(), fault.defect.as_deref()), ("zipper", Some("zipper_stuck")));
    assert_eq!((sheet.order.goods.as_deref(), sheet.order.quantity), (Some("毛衣"), Some(3)));
}

#[test]
fn an_order_that_is_not_in_the_book_is_refused() {
    assert_eq!(Given::shop().ask(OrderShow { id: 7 }).expect_err("refused").code, "order_unknown");
}
