use chrono::Duration;
use proptest::prelude::*;

use super::calendar::{CalendarShow, ChooseWorkingHours, DayKind, SetCalendarDay, WorkingHours, WorkingWeek};
use super::limits::{LimitList, SetLimit};
use super::promises::{Promised, SetPromise};
use super::*;
use crate::given::Given;

fn at(text: &str) -> At {
    text.parse().expect("a moment")
}

fn calendar(given: &Given) -> Calendar {
    given.read(Calendar::read)
}

/// A shop that works from Monday to Friday.
fn of_five_days() -> Given {
    let given = Given::shop();
    let to = WorkingHours { week: WorkingWeek::Five, ..WorkingHours::default() };
    given.act("choose_working_hours", ChooseWorkingHours { to }).expect("kept");
    given
}

#[test]
fn a_shop_works_on_all_seven_days_until_its_owner_says_otherwise() {
    let given = Given::shop();
    let days = calendar(&given);
    // a Sunday, and the first day of the national holiday
    assert!(days.open_at(at("2026-11-08T10:00:00")) && days.open_at(at("2026-10-01T10:00:00")));
    assert!(!days.open_at(at("2026-11-08T23:00:00")));
    assert!(given.ask(CalendarShow {}).expect("answered").days.is_empty(), "no holiday is told that is worked");
    given.write(|tx| crate::settings::keep(tx, "working_hours", r#"{"from_minute":540,"to_minute":1080}"#));
    assert!(!calendar(&given).open_at(at("2026-11-08T10:00:00")), "hours that were kept before meant five days");
}

#[test]
fn working_hours_leave_out_nights_weekends_and_holidays_and_take_in_days_worked_in_exchange() {
    let days = calendar(&of_five_days());
    // Friday 17:00, eight working hours: one today, seven on Monday.
    assert_eq!(days.after(at("2026-11-06T17:00:00"), Duration::hours(8)), at("2026-11-09T16:00:00"));
    // 1 to 7 October 2026 are off, Saturday the 10th is worked.
    assert_eq!(days.after(at("2026-09-30T18:00:00"), Duration::hours(9)), at("2026-10-08T18:00:00"));
    assert_eq!(days.after(at("2026-10-09T18:00:00"), Duration::hours(1)), at("2026-10-10T10:00:00"));
    // The Spring Festival of 2026 begins with a Saturday that is worked.
    assert!(days.works("2026-02-14".parse().expect("a day")));
    assert!(!days.works("2026-02-23".parse().expect("a day")));
    assert!(!days.works("2025-01-28".parse().expect("a day")));
}

#[test]
fn the_owners_own_day_stands_over_the_official_list() {
    let given = of_five_days();
    let day: Day = "2026-11-09".parse().expect("a day");
    given
        .act("set_calendar_day", SetCalendarDay { date: day, kind: Some(DayKind::Off), name: "盘点".into() })
        .expect("kept");
    assert_eq!(calendar(&given).after(at("2026-11-06T17:00:00"), Duration::hours(8)), at("2026-11-10T16:00:00"));
    let sheet = given.ask(CalendarShow {}).expect("answered");
    assert!(sheet.days.iter().any(|kept| kept.date == day && kept.own && kept.name == "盘点"));
    given.act("set_calendar_day", SetCalendarDay { date: day, kind: None, name: String::new() }).expect("taken back");
    assert!(calendar(&given).works(day));
    let unnamed = SetCalendarDay { date: day, kind: Some(DayKind::Off), name: "  ".into() };
    assert_eq!(given.act("set_calendar_day", unnamed).expect_err("refused").code, "calendar_name_missing");
    let backwards =
        ChooseWorkingHours { to: WorkingHours { from_minute: 600, to_minute: 540, ..WorkingHours::default() } };
    assert_eq!(given.act("choose_working_hours", backwards).expect_err("refused").code, "working_hours_wrong");
}

#[test]
fn a_limit_that_the_owner_enters_counts_for_a_platform_of_which_none_is_known() {
    let given = of_five_days();
    let times = Times { applied_at: Some(at("2026-11-06T17:00:00")), ..Times::default() };
    let limit = |platform: &str| given.read(|tx| Ok(Limits::read(tx)?.of(platform, "applied", None, times)));
    assert_eq!(limit("jd"), None);
    let set = |hours| SetLimit {
        platform: "jd".into(),
        step: "applied".into(),
        hours,
        clock: HoursOf::Working,
        outcome: None,
    };
    given.act("set_limit", set(Some(8))).expect("kept");
    let found = limit("jd").expect("a deadline");
    assert_eq!((found.at, found.source), (at("2026-11-09T16:00:00"), "own"));
    assert_eq!(limit("taobao").expect("known").source, "platform");
    assert_eq!(given.act("set_limit", set(Some(0))).expect_err("refused").code, "limit_hours_wrong");
    given.act("set_limit", set(None)).expect("taken back");
    assert_eq!(limit("jd"), None);
    let rows = given.ask(LimitList {}).expect("answered");
    assert_eq!(
        rows.iter().map(|row| row.known_hours).collect::<Vec<_>>(),
        [Some(24), Some(36), Some(168), Some(168), Some(48), None]
    );
}

#[test]
fn what_happens_then_is_the_owners_word_also_where_only_the_file_tells_the_time() {
    let given = Given::shop();
    let outcome =
        |platform: &str| given.read(|tx| Ok(Limits::read(tx)?.outcome(platform, "returned", None, Times::default())));
    assert_eq!((outcome("taobao"), outcome("douyin")), (Some("refund_paid"), None), "nothing is guessed");
    let set = |platform: &str, hours, outcome: Option<&str>| SetLimit {
        platform: platform.into(),
        step: "returned".into(),
        hours,
        clock: HoursOf::Calendar,
        outcome: outcome.map(Into::into),
    };
    given.act("set_limit", set("douyin", None, Some("refund_agreed"))).expect("kept");
    assert_eq!(outcome("douyin"), Some("refund_agreed"));
    given.act("set_limit", set("taobao", None, Some("platform_judges"))).expect("kept");
    let times = Times { returned_at: Some(at("2026-11-01T09:00:00")), ..Times::default() };
    let still = given.read(|tx| Ok(Limits::read(tx)?.of("taobao", "returned", None, times))).expect("a deadline");
    assert_eq!((still.at, still.outcome), (at("2026-11-08T09:00:00"), Some("platform_judges")));
    let strange = set("taobao", None, Some("nothing"));
    assert_eq!(given.act("set_limit", strange).expect_err("refused").code, "limit_outcome_unknown");
    let rows = given.ask(LimitList {}).expect("answered");
    let row = rows.iter().find(|row| row.step == "returned").expect("a row");
    assert_eq!(row.own_outcome.as_deref(), Some("platform_judges"));
    assert!(row.in_file, "the refund files of this platform tell when it runs out");
}

#[test]
fn the_money_of_goods_that_are_here_has_a_limit_of_its_own() {
    let given = Given::shop();
    let sent = Times { returned_at: Some(at("2026-11-01T09:00:00")), ..Times::default() };
    let here = Times { received_at: Some(at("2026-11-03T10:00:00")), ..sent };
    let ends = |platform: &str, times| {
        given.read(|tx| Ok(Limits::read(tx)?.of(platform, "returned", None, times).map(|found| found.at)))
    };
    let set = |platform: &str, step: &str, hours| {
        let (platform, step) = (platform.into(), step.into());
        let limit = SetLimit { platform, step, hours, clock: HoursOf::Calendar, outcome: None };
        given.act("set_limit", limit).expect("kept");
    };
    assert_eq!(ends("taobao", here), Some(at("2026-11-05T10:00:00")));
    set("taobao", "received", Some(24));
    assert_eq!(ends("taobao", here), Some(at("2026-11-04T10:00:00")));
    assert_eq!(ends("taobao", sent), Some(at("2026-11-08T09:00:00")), "the way back has the limit it had");
    set("jd", "returned", Some(72));
    assert_eq!(ends("jd", here), Some(at("2026-11-04T09:00:00")), "entered before there were two");
    set("jd", "received", Some(12));
    assert_eq!(ends("jd", here), Some(at("2026-11-03T22:00:00")));
    set("jd", "received", None);
    set("jd", "returned", None);
    assert_eq!((ends("jd", here), ends("jd", sent)), (None, None), "not known again");
}

#[test]
fn a_case_keeps_the_promise_that_was_valid_when_it_was_made() {
    let given = Given::shop();
    let promise = |hours, from: &str| SetPromise {
        step: Promised::Refund,
        hours,
        clock: HoursOf::Calendar,
        from_on: from.parse().ok(),
    };
    given.act("set_promise", promise(48, "2026-10-01")).expect("kept");
    given.act("set_promise", promise(24, "2026-11-01")).expect("kept");
    let until = |made: &str| {
        let made: Day = made.parse().expect("a day");
        given.read(|tx| {
            Ok(Limits::read(tx)?.promised(Promised::Refund, at("2026-11-02T10:00:00"), Made { shop: 1, on: made }))
        })
    };
    assert_eq!(until("2026-10-31"), Some(at("2026-11-04T10:00:00")));
    assert_eq!(until("2026-11-01"), Some(at("2026-11-03T10:00:00")));
    assert_eq!(until("2026-09-30"), None);
}

#[test]
fn where_no_promise_is_set_the_policys_hours_hold_for_the_cases_of_its_time() {
    let given = Given::shop();
    let policy = |category: &str, version: i64, from: &str, hours: i64| {
        let rules = format!(r#"{{"refund":[{{"way":"exchange","hours":72}},{{"way":"original","hours":{hours}}}]}}"#);
        given.write(|tx| {
            tx.change(
                "insert into policy_versions (shop_id, category, version, starts_on, review_on, rules, made_at, made_by)
                 values (1, ?1, ?2, ?3, ?3, ?4, '', '')",
                (category, version, from, rules),
            )
        });
    };
    policy("clothing", 1, "2026-10-01", 48);
    policy("clothing", 2, "2026-11-01", 96);
    policy("books", 1, "2026-11-10", 24);
    let until = |step, shop, made: &str| {
        let made = Made { shop, on: made.parse().expect("a day") };
        given.read(|tx| Ok(Limits::read(tx)?.promised(step, at("2026-11-02T10:00:00"), made)))
    };
    assert_eq!(until(Promised::Refund, 1, "2026-10-31"), Some(at("2026-11-04T10:00:00")));
    assert_eq!(until(Promised::Refund, 1, "2026-11-01"), Some(at("2026-11-06T10:00:00")), "the newer version's");
    assert_eq!(
        until(Promised::Refund, 1, "2026-11-10"),
        Some(at("2026-11-03T10:00:00")),
        "the least of two categories"
    );
    assert_eq!(until(Promised::Send, 1, "2026-10-31"), Some(at("2026-11-05T10:00:00")));
    assert_eq!((until(Promised::Refund, 1, "2026-09-30"), until(Promised::Refund, 2, "2026-11-10")), (None, None));
    let own =
        SetPromise { step: Promised::Refund, hours: 12, clock: HoursOf::Calendar, from_on: "2026-10-01".parse().ok() };
    given.act("set_promise", own).expect("kept");
    assert_eq!(until(Promised::Refund, 1, "2026-11-10"), Some(at("2026-11-02T22:00:00")), "the owner's word counts");
}

proptest! {
    #[test]
    fn more_hours_never_end_earlier_and_always_within_working_time(
        minutes in 0..500_000i64, hours in 1..200i64,
    ) {
        let days = calendar(&GIVEN.with(|given| given.clone()));
        let from = At(at("2026-01-01T00:00:00").0 + Duration::minutes(minutes));
        let (end, later) = (days.after(from, Duration::hours(hours)), days.after(from, Duration::hours(hours + 1)));
        prop_assert!(from < end && end < later);
        prop_assert!(days.works(end.day()));
        let minute = (end.0 - end.0.date().and_hms_opt(0, 0, 0).expect("midnight")).num_minutes();
        prop_assert!((9 * 60..=18 * 60).contains(&minute));
    }
}

thread_local! {
    static GIVEN: std::rc::Rc<Given> = std::rc::Rc::new(of_five_days());
}

#[test]
fn the_holidays_of_the_mainland_are_nobodys_where_all_is_sold_abroad() {
    let given = of_five_days();
    let day: pintui_store::Day = "2026-10-01".parse().expect("a day");
    let known = |given: &Given| given.ask(CalendarShow {}).expect("a calendar").known_until.is_some();
    assert_eq!((calendar(&given).works(day), known(&given)), (false, true));
    given.write(|tx| tx.change("update shops set platform = 'shopee'", []));
    assert_eq!((calendar(&given).works(day), known(&given)), (true, false));
}
