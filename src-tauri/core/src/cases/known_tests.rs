use serde_json::json;

use super::*;
use crate::cases::desk::{CaseDesk, Narrow, Pile, Sort};
use crate::given::{Given, SHOP};
use crate::sheets::case::CaseShow;

fn say(given: &Given, case_id: i64, source: Source, class: &str) -> Result<()> {
    let reason = KnownReason { class: class.into(), detail: Some("掉毛 · 袖口".into()) };
    let by = "03".to_owned();
    match source {
        Source::Confirmed => given.act("confirm_reason", ConfirmReason { case_id, reason, at: None, by }),
        Source::Found => given.act("record_found", RecordFound { case_id, reason, at: None, by }),
    }
}

#[test]
fn three_reasons_stand_side_by_side_and_none_overwrites_another() {
    let given = Given::shop();
    let id = given.case(json!({
        "case_no": "R1", "status": "applied", "reason_stated": "质量问题", "applied_at": "2026-11-01T09:00:00",
    }));
    say(&given, id, Source::Confirmed, "buyer").expect("kept");
    say(&given, id, Source::Found, "description").expect("kept");
    say(&given, id, Source::Confirmed, "logistics").expect("kept");
    let sheet = given.ask(CaseShow { id }).expect("the case");
    assert_eq!(sheet.case.reason.as_deref(), Some("质量问题"));
    assert_eq!(
        (sheet.desk.confirmed.as_deref(), sheet.desk.found.as_deref()),
        (Some("logistics"), Some("description"))
    );
    assert_eq!(sheet.reasons.len(), 3, "what was said before stays");
    assert_eq!((sheet.reasons[0].staff.as_str(), sheet.reasons[0].at), ("03", given.now));
    let differ = CaseDesk {
        person: None,
        shop: SHOP.into(),
        pile: Pile::Shop,
        narrow: Some(Narrow::ReasonsDiffer),
        text: None,
        sort: Sort::Urgency,
        skip: 0,
        limit: 50,
    };
    assert_eq!(given.ask(differ.clone()).expect("answered").total, 1);
    say(&given, id, Source::Found, "logistics").expect("kept");
    assert_eq!(given.ask(differ).expect("answered").total, 0, "two of them agree now");
}

#[test]
fn a_class_that_is_none_is_refused() {
    let given = Given::shop();
    let id = given.case(json!({ "case_no": "R1", "status": "applied" }));
    assert_eq!(say(&given, id, Source::Found, "mood").expect_err("refused").code, "case_reason_class_unknown");
    assert_eq!(say(&given, 99, Source::Found, "buyer").expect_err("refused").code, "case_unknown");
}
