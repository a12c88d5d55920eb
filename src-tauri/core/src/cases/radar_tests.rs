use serde_json::json;

use super::*;
use crate::cases::contact::{Channel, RecordContact};
use crate::cases::lapses::{LapseList, NoteCause, NoteLapses};
use crate::deadlines::HoursOf;
use crate::deadlines::promises::SetPromise;
use crate::door::Whole as _;
use crate::given::Given;
use crate::shops::CreateShop;

fn radar(given: &Given) -> RadarSheet {
    given.ask(Radar { sort: Sort::Urgency, limit: 100 }).expect("answered")
}

fn open(given: &Given, no: &str, deadline: &str, fen: i64) -> i64 {
    given.case(json!({
        "case_no": no, "kind": "refund_only", "status": "applied", "deadline_at": deadline, "refund_fen": fen,
        "applied_at": "2026-11-01T09:00:00",
    }))
}

#[test]
fn one_radar_over_all_shops_puts_first_where_most_money_runs_out_in_an_hour() {
    let given = Given::shop();
    given.act("create_shop", CreateShop { name: "二店".into(), platform: "jd".into() }).expect("a second shop");
    open(&given, "soon, cheap", "2026-11-02T10:00:00", 1000);
    open(&given, "later, dear", "2026-11-02T19:00:00", 90_000);
    open(&given, "past", "2026-11-02T08:00:00", 10);
    let other = open(&given, "the other shop's", "2026-11-02T11:00:00", 10_000);
    given.write(|tx| tx.change("update cases set shop_id = 2 where id = ?1", [other]));
    let sheet = radar(&given);
    let told: Vec<_> = sheet.rows.iter().map(|row| (row.row.case.case_no.as_str(), row.fen_an_hour.0)).collect();
    assert_eq!(told, [("past", 10), ("later, dear", 9000), ("the other shop's", 5000), ("soon, cheap", 1000)]);
    assert_eq!(sheet.rows[2].shop, "二店");
    assert_eq!((sheet.total, sheet.past, sheet.day, sums_of(&sheet.day_sums)), (4, 1, 3, vec![("¥", 101_000)]));
}

fn sums_of(sums: &[Sum]) -> Vec<(&str, i64)> {
    sums.iter().map(|sum| (sum.currency_sign.as_str(), sum.fen.0)).collect()
}

#[test]
fn money_of_shops_in_two_currencies_is_told_by_currency_and_never_added_up() {
    let given = Given::shop();
    given.act("create_shop", CreateShop { name: "momo 店".into(), platform: "momo".into() }).expect("a second shop");
    open(&given, "here", "2026-11-02T10:00:00", 1000);
    open(&given, "here, past", "2026-11-02T08:00:00", 700);
    for (no, deadline, fen) in [("there", "2026-11-02T11:00:00", 5000), ("there, past", "2026-11-02T08:00:00", 300)] {
        let case = open(&given, no, deadline, fen);
        given.write(|tx| tx.change("update cases set shop_id = 2 where id = ?1", [case]));
    }
    let sheet = radar(&given);
    assert_eq!(sums_of(&sheet.day_sums), [("NT$", 5000), ("¥", 1000)]);
    let signs: Vec<_> = sheet.rows.iter().map(|row| (row.shop.as_str(), row.currency_sign.as_str())).collect();
    assert!(signs.contains(&("momo 店", "NT$")) && signs.contains(&(crate::given::SHOP, "¥")), "{signs:?}");
    NoteLapses {}.perform(&given.book, &given.call()).expect("kept");
    let (from, to) = ("2026-11-01".parse().expect("a day"), "2026-11-03".parse().expect("a day"));
    let lapses = given.ask(LapseList { from, to }).expect("listed");
    let mut told = sums_of(&lapses.sums);
    told.sort_unstable();
    assert_eq!(told, [("NT$", 300), ("¥", 700)]);
    assert!(lapses.rows.iter().all(|row| (row.shop == "momo 店") == (row.currency_sign == "NT$")));
}

#[test]
fn a_case_whose_limit_nobody_knows_is_counted_and_not_guessed() {
    let given = Given::shop();
    given.act("create_shop", CreateShop { name: "二店".into(), platform: "jd".into() }).expect("a second shop");
    given.case(json!({ "case_no": "R1", "status": "applied", "applied_at": "2026-11-01T09:00:00" }));
    given.write(|tx| tx.change("update cases set shop_id = 2", []));
    assert_eq!((radar(&given).total, radar(&given).without), (0, 1));
}

#[test]
fn a_promise_is_late_at_three_quarters_and_the_buyer_is_told_two_hours_before() {
    let given = Given::shop();
    let promise =
        SetPromise { step: Promised::Approve, hours: 24, clock: HoursOf::Calendar, from_on: "2026-11-01".parse().ok() };
    given.act("set_promise", promise).expect("promised");
    let case = |no: &str, applied: &str| {
        given.case(json!({
            "case_no": no, "kind": "refund_only", "status": "applied", "applied_at": applied, "refund_fen": 100,
        }))
    };
    case("seventeen hours ago", "2026-11-01T16:00:00");
    case("eighteen hours ago", "2026-11-01T15:00:00");
    let soon = case("twenty-two hours ago", "2026-11-01T11:00:00");
    let find = |no: &str| radar(&given).rows.into_iter().find(|row| row.row.case.case_no == no).expect("on the radar");
    assert_eq!((find("seventeen hours ago").late, find("eighteen hours ago").late), (false, true));
    assert_eq!((find("eighteen hours ago").tell, find("twenty-two hours ago").tell), (false, true));
    assert_eq!(find("twenty-two hours ago").promised, Some(Promised::Approve));
    let told = RecordContact {
        case_id: soon,
        channel: Channel::Chat,
        started_at: None,
        answered_at: None,
        ended_at: None,
        topic: "delay".into(),
        point: None,
        result: None,
        note: None,
        by: "03".into(),
    };
    given.act("record_contact", told).expect("told");
    assert!(!find("twenty-two hours ago").tell);
}

#[test]
fn what_ran_out_is_kept_once_and_its_cause_noted() {
    let given = Given::shop();
    let id = open(&given, "past", "2026-11-02T08:00:00", 500);
    open(&given, "not yet", "2026-11-02T10:00:00", 500);
    let note = || NoteLapses {}.perform(&given.book, &given.call()).expect("noted");
    assert_eq!((note(), note()), (1, 0), "what is known is not noted again");
    given.write(|tx| tx.change("update cases set status = 'refunded', deadline_at = null where id = ?1", [id]));
    let list = || {
        let span = LapseList { from: "2026-11-01".parse().expect("a day"), to: "2026-11-30".parse().expect("a day") };
        given.ask(span).expect("answered")
    };
    let kept = list();
    let told = (kept.total, sums_of(&kept.sums), kept.without_cause);
    assert_eq!(told, (1, vec![("¥", 500)], 1), "though the case went on");
    let cause = NoteCause { id: kept.rows[0].id, cause: "交接漏了".into(), by: "店长".into() };
    given.act("note_cause", cause).expect("noted");
    assert_eq!(list().causes[0].cause, "交接漏了");
    let unknown = NoteCause { id: 99, cause: "x".into(), by: "店长".into() };
    assert_eq!(given.act("note_cause", unknown).expect_err("refused").code, "case_lapse_unknown");
}
