use serde_json::json;

use super::*;
use crate::cases::contact;
use crate::given::{Given, SHOP};

/// Deadlines around nine o'clock.
fn open(given: &Given, no: &str, deadline: &str) -> i64 {
    given.case(json!({
        "case_no": no, "kind": "refund_only", "status": "applied", "deadline_at": deadline, "refund_fen": 8800,
        "applied_at": "2026-11-01T09:00:00", "product_name": "云朵圆领针织衫",
    }))
}

fn listed(given: &Given) -> Vec<LateAnswer> {
    let asked = LateAnswers { shop: SHOP.into(), language: "zh-CN".into(), clerk: "03".into() };
    given.ask(asked).expect("answered")
}

fn tell(given: &Given, case_id: i64) -> Result<i64> {
    given.act("tell_late_answer", TellLateAnswer { case_id, language: "zh-CN".into(), by: "03".into() })
}

#[test]
fn a_buyer_is_told_two_hours_before_the_end_and_what_was_said_stays_with_the_case() {
    let given = Given::shop();
    let soon = open(&given, "in two hours", "2026-11-02T11:00:00");
    let later = open(&given, "in three hours", "2026-11-02T12:00:00");
    open(&given, "last week", "2026-10-26T12:00:00");
    let rows = listed(&given);
    assert_eq!(rows.iter().map(|row| row.case_id).collect::<Vec<_>>(), [soon]);
    assert!(rows[0].ready && rows[0].text.contains("云朵圆领针织衫") && rows[0].text.contains("今天 13:00 前"));
    assert_eq!(tell(&given, later).expect_err("refused").code, "case_not_running_out");
    tell(&given, soon).expect("told");
    let row = &listed(&given)[0];
    assert_eq!((row.told_at, row.told_by.as_deref()), (Some(given.now), Some("03")));
    let kept = given.read(|tx| contact::of_case(tx, soon));
    assert_eq!((kept[0].topic.as_str(), kept[0].note.as_deref()), ("delay", Some(row.text.as_str())));
    assert_eq!(given.count("script_uses"), 1, "the words are counted among the uses of their script");
    assert_eq!(tell(&given, soon).expect_err("refused").code, "case_buyer_told");
}

#[test]
fn what_is_answered_in_time_asks_for_no_notice() {
    let given = Given::shop();
    let case = open(&given, "in an hour", "2026-11-02T10:00:00");
    given.write(|tx| tx.change("update cases set status = 'refunded', refunded_at = '2026-11-02T08:59:00'", []));
    assert!(listed(&given).is_empty());
    assert_eq!(tell(&given, case).expect_err("refused").code, "case_not_running_out");
}

#[test]
fn the_next_end_of_a_case_is_told_anew() {
    let mut given = Given::shop();
    let case = open(&given, "twice", "2026-11-02T10:00:00");
    tell(&given, case).expect("told");
    given.now = "2026-11-05T09:00:00".parse().expect("a date");
    given.write(|tx| tx.change("update cases set deadline_at = '2026-11-05T10:00:00'", []));
    assert_eq!(listed(&given)[0].told_at, None);
    tell(&given, case).expect("told again");
}
