//! Which words a case opens with: by its goods, by the reason that is known best, and with the shop's own promise.

use serde_json::json;

use super::*;
use crate::cases::known::{ConfirmReason, KnownReason, RecordFound};
use crate::deadlines::HoursOf;
use crate::deadlines::promises::{Promised, SetPromise};
use crate::given::Given;

fn a_case(given: &Given, title: &str, reason: &str) -> i64 {
    given.case(json!({
        "case_no": format!("{title} {reason}"), "product_name": title, "reason_stated": reason, "refund_fen": 15900,
        "applied_at": "2026-11-01T10:00:00", "status": "applied",
    }))
}

fn fitting(given: &Given, case_id: i64) -> Fitting {
    let typed = BTreeMap::new();
    let asked = ScriptsForCase { case_id, language: "zh-CN".into(), clerk: String::new(), situation: None, typed };
    given.ask(asked).expect("answered")
}

#[test]
fn words_about_sizes_are_only_for_what_is_worn() {
    let given = Given::shop();
    let reason = "大小/尺寸/重量/厚度不符";
    for (title, situation) in [
        ("云朵圆领针织衫", "size"),
        ("轻便跑步运动鞋", "size"),
        ("桌面加湿器 大雾量", "differs"),
        ("手撕牛肉干 500g", "differs"),
        ("手工银戒指", "differs"),
    ] {
        let fitting = fitting(&given, a_case(&given, title, reason));
        assert_eq!(fitting.situation, situation, "{title}");
        assert!(!fitting.scripts.is_empty(), "{title}");
        let offered = fitting.situations.iter().any(|one| one == "size");
        assert_eq!(offered, situation == "size", "{title}: the clerk cannot choose it by hand either");
    }
}

#[test]
fn a_reason_that_was_confirmed_or_found_picks_the_words_before_the_stated_one() {
    let given = Given::shop();
    let case = a_case(&given, "桌面加湿器 大雾量", "七天无理由退换货");
    let told = || {
        let fitting = fitting(&given, case);
        (fitting.situation, fitting.because, fitting.known_by)
    };
    assert_eq!(told(), ("changed_mind".to_owned(), Some("无理由".to_owned()), None));
    let reason =
        |class: &str, detail: Option<&str>| KnownReason { class: class.into(), detail: detail.map(Into::into) };
    let confirmed = |reason| {
        let confirm = ConfirmReason { case_id: case, reason, at: None, by: "03".into() };
        given.act("confirm_reason", confirm).expect("kept");
    };
    confirmed(reason("other", Some("问怎么用")));
    assert_eq!(told().0, "changed_mind", "a class that names no cause leaves the stated reason");
    confirmed(reason("missing_or_wrong", Some("少件")));
    assert_eq!(told(), ("missing".to_owned(), None, Some(Source::Confirmed)));
    let found = RecordFound { case_id: case, reason: reason("quality", None), at: None, by: "05".into() };
    given.act("record_found", found).expect("kept");
    assert_eq!(told(), ("flaw".to_owned(), None, Some(Source::Found)), "what was seen counts most");
}

#[test]
fn the_stated_words_tell_more_where_what_was_found_is_of_the_same_class() {
    let given = Given::shop();
    let case = a_case(&given, "桌面加湿器 大雾量", "少件/漏发");
    let reason = KnownReason { class: "missing_or_wrong".into(), detail: None };
    given.act("record_found", RecordFound { case_id: case, reason, at: None, by: "05".into() }).expect("kept");
    assert_eq!(fitting(&given, case).situation, "missing");
}

#[test]
fn what_is_sent_is_promised_as_the_shop_promises_it() {
    let given = Given::shop();
    let case = a_case(&given, "云朵圆领针织衫", "质量问题");
    let said = || fitting(&given, case).scripts.remove(0).filled.text;
    assert!(said().contains("今天 13:00 前发出"), "without a promise the handbook's hours: {}", said());
    let from_on = "2026-10-01".parse().ok();
    let promise = SetPromise { step: Promised::Send, hours: 48, clock: HoursOf::Calendar, from_on };
    given.act("set_promise", promise).expect("promised");
    assert!(said().contains("11-04 12:00 前发出") || said().contains("11-04 10:00 前发出"), "{}", said());
}
