use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};

fn by_phone() -> AddCase {
    AddCase {
        shop: SHOP.into(),
        order_no: None,
        kind: "return_refund".into(),
        reason: "质量问题".into(),
        refund_fen: Some(Fen(1000)),
        applied_at: None,
        product: Some("毛衣".into()),
        pieces: Vec::new(),
    }
}

fn refused(given: &Given, case: AddCase) -> String {
    given.act("add_case", case).expect_err("refused").code.into_owned()
}

#[test]
fn a_case_by_hand_gets_the_next_number_of_its_shop() {
    let given = Given::shop();
    given.case(json!({ "case_no": "HAND-9" }));
    given.case(json!({ "case_no": "HAND-made by the platform" }));
    let row = given.act("add_case", by_phone()).expect("answered");
    assert_eq!((row.case_no.as_str(), row.by_hand, row.status.as_deref()), ("HAND-10", true, Some("applied")));
    assert_eq!(row.applied_at, Some(given.now));
    assert_eq!(given.act("add_case", by_phone()).expect("answered").case_no, "HAND-11");
}

#[test]
fn a_case_by_hand_counts_for_its_order() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "paid_fen": 1000, "signed_at": "2026-10-30T00:00:00" }));
    let row = given.act("add_case", AddCase { order_no: Some(" A1 ".into()), ..by_phone() }).expect("answered");
    assert!(row.order_known && row.quality);
    let counted: i64 = given
        .read(|tx| tx.one("select count(*) from case_links where first = 1 and quality = 1", [], |row| row.get(0)));
    assert_eq!(counted, 1);
}

#[test]
fn nobody_gets_back_more_than_was_paid() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "paid_fen": 999 }));
    assert_eq!(refused(&given, AddCase { order_no: Some("A1".into()), ..by_phone() }), "amount_over_paid");
    assert_eq!(refused(&given, AddCase { refund_fen: Some(Fen(-1)), ..by_phone() }), "amount_over_paid");
    assert_eq!(given.count("cases"), 0);
}

#[test]
fn a_case_needs_a_reason_and_a_kind_that_exists() {
    let given = Given::shop();
    assert_eq!(refused(&given, AddCase { reason: "  ".into(), ..by_phone() }), "reason_missing");
    assert_eq!(refused(&given, AddCase { kind: "gift".into(), ..by_phone() }), "case_kind_unknown");
}

#[test]
fn the_audit_trail_does_not_keep_what_a_clerk_typed_as_reason() {
    assert!(!by_phone().detail().to_string().contains("质量问题"));
}
