//! A check is kept whole or refused with what is missing.

use super::*;
use crate::checks::checklist::Step;
use crate::checks::day::{StationCounts, StationDay};
use crate::checks::filter::CheckFilter;
use crate::checks::list::{CheckList, CheckPage};
use crate::numbers::own::OwnNumbers;

/// A station with one paid T-shirt order scanned.
fn with_parcel() -> (Station, Parcel) {
    let station = station();
    station.takes(order("1"));
    let parcel = station.parcel("1");
    (station, parcel)
}

#[test]
fn a_parcel_in_order_passes_with_its_duration_and_version() {
    let (station, parcel) = with_parcel();
    let check = station.records(all_passed(&parcel)).expect("kept");
    assert_eq!((check.result.as_str(), check.staff.as_str(), check.seconds), ("passed", "07", 38));
    assert_eq!(check.goods.as_deref(), Some("云朵棉圆领短袖T恤"));
    assert!(check.fault.is_none());
    assert_eq!(station.count("check_answers where check_id = 1 and reason = '这件没有'"), 3);
    assert_eq!(station.count("checks where checklist = 'clothing-1' and scanned = '1'"), 1);
}

#[test]
fn a_parcel_without_its_gift_answered_cannot_pass() {
    let (station, parcel) = with_parcel();
    let mut ask = all_passed(&parcel);
    ask.answers.retain(|answer| answer.step != Step::Gift);
    let refused = station.records(ask).expect_err("two points are open");
    assert_eq!(refused.code, "check_points_open");
    assert_eq!(refused.params["points"], serde_json::json!(["gifts", "card"]));
    assert_eq!(station.count("checks"), 0);
}

#[test]
fn a_check_without_any_answer_cannot_pass() {
    let (station, parcel) = with_parcel();
    assert_eq!(station.refusal(RecordCheck { answers: vec![], ..all_passed(&parcel) }), "check_points_open");
}

#[test]
fn electronics_that_were_not_switched_on_cannot_pass() {
    let station = station();
    station.takes(Order { lines: vec![line("入耳式蓝牙耳机")], ..order("1") });
    let mut ask = all_passed(&station.parcel("1"));
    let power_on = answer(&mut ask, "power_on");
    power_on.result = PointResult::NotApplicable;
    power_on.reason = Some("没电".to_owned());
    assert_eq!(station.refusal(ask), "check_point_must_be_answered");
}

#[test]
fn what_does_not_apply_needs_a_reason() {
    let (station, parcel) = with_parcel();
    let mut ask = all_passed(&parcel);
    answer(&mut ask, "card").reason = Some("  ".to_owned());
    assert_eq!(station.refusal(ask), "check_reason_missing");
}

#[test]
fn one_fault_ends_the_check_and_is_shown() {
    let (station, parcel) = with_parcel();
    let check = station.records(stained(&parcel)).expect("kept");
    let fault = check.fault.expect("a fault");
    assert_eq!((check.result.as_str(), fault.step, fault.point.as_str()), ("failed", Step::Appearance, "stains"));
    assert_eq!((fault.defect.as_deref(), fault.severity), (Some("stain"), Some(Severity::Major)));
}

#[test]
fn a_fail_needs_a_known_defect_and_its_severity() {
    let (station, parcel) = with_parcel();
    for spoil in [
        |found: &mut PointAnswer| found.defect = None,
        |found: &mut PointAnswer| found.severity = None,
        |found: &mut PointAnswer| found.defect = Some("invented".to_owned()),
    ] {
        let mut ask = stained(&parcel);
        spoil(answer(&mut ask, "stains"));
        assert_eq!(station.refusal(ask), "check_defect_missing");
    }
}

#[test]
fn a_point_of_another_list_or_step_is_unknown() {
    let (station, parcel) = with_parcel();
    let mut ask = all_passed(&parcel);
    answer(&mut ask, "stains").step = Step::Function;
    assert_eq!(station.refusal(ask), "check_point_unknown");
    let mut ask = all_passed(&parcel);
    answer(&mut ask, "stains").point = "power_on".to_owned();
    assert_eq!(station.refusal(ask), "check_point_unknown");
}

#[test]
fn the_last_answer_to_a_point_counts() {
    let (station, parcel) = with_parcel();
    let mut ask = all_passed(&parcel);
    let mut changed = stained(&parcel).answers;
    changed.append(&mut ask.answers);
    let check = station.records(RecordCheck { answers: changed, ..ask }).expect("kept");
    assert_eq!(check.result, "passed");
}

#[test]
fn a_check_needs_a_badge_and_a_known_order() {
    let (station, parcel) = with_parcel();
    assert_eq!(station.refusal(RecordCheck { staff: " \t".to_owned(), ..all_passed(&parcel) }), "staff_missing");
    assert_eq!(station.refusal(RecordCheck { order_id: 99, ..all_passed(&parcel) }), "check_order_unknown");
}

#[test]
fn an_order_asked_back_since_the_scan_cannot_be_passed() {
    let (station, parcel) = with_parcel();
    station.is_asked(&refund("1", "applied"));
    let refused = station.records(all_passed(&parcel)).expect_err("the goods and the money would both be gone");
    assert_eq!((refused.code.as_ref(), &refused.params["why"]), ("check_must_not_leave", &"refund_asked".into()));
}

#[test]
fn two_stations_at_once_keep_one_check() {
    let (station, parcel) = with_parcel();
    let codes: Vec<Option<String>> = std::thread::scope(|scope| {
        let both = [(); 2].map(|()| scope.spawn(|| station.records(all_passed(&parcel))));
        both.map(|one| one.join().expect("no panic").err().map(|why| why.code.into_owned())).into()
    });
    assert!(codes.contains(&None) && codes.contains(&Some("checked_already".to_owned())), "{codes:?}");
    assert_eq!(station.count("checks"), 1);
}

#[test]
fn a_parcel_set_aside_can_be_checked_again_on_purpose() {
    let (station, parcel) = with_parcel();
    station.records(stained(&parcel)).expect("kept");
    assert_eq!(station.refusal(all_passed(&parcel)), "checked_already");
    let again = RecordCheck { again: Again::Again, ..all_passed(&parcel) };
    station.records_at("2026-11-22T10:00:00", again).expect("kept");
    assert_eq!(station.stop("1"), Stop::CheckedAlready);
}

#[test]
fn undoing_a_check_frees_the_parcel_again() {
    let (station, parcel) = with_parcel();
    station.records(all_passed(&parcel)).expect("kept");
    assert_eq!(station.stop("1"), Stop::CheckedAlready);
    let undo = Operation { name: "undo", actor: "station", at: at(NOW), detail: serde_json::json!({}), outside: false };
    let (taken, _) = station.book.write(&undo, |tx| tx.undo("station")).expect("undone");
    assert_eq!(taken.name, "record_check");
    assert_eq!((station.count("checks"), station.count("check_answers")), (0, 0));
    assert_eq!(station.parcel("1").order_no, "1");
}

#[test]
fn a_clock_that_went_back_does_not_make_a_check_last_less_than_nothing() {
    let (station, parcel) = with_parcel();
    let check = station.records_at("2026-11-22T09:00:00", all_passed(&parcel)).expect("kept");
    assert_eq!(check.seconds, 0);
}

#[test]
fn the_audit_trail_names_the_order_and_the_result_alone() {
    let (_, parcel) = with_parcel();
    assert_eq!(stained(&parcel).detail(), serde_json::json!({ "order_id": 1, "result": "failed" }));
}

#[test]
fn the_day_of_a_station_counts_what_was_done_that_day() {
    let station = station();
    for (order_no, now) in
        [("1", "2026-11-21T18:00:00"), ("2", NOW), ("3", "2026-11-22T09:43:00"), ("4", "2026-11-22T09:50:00")]
    {
        station.takes(order(order_no));
        let parcel = station.parcel(order_no);
        let ask = if order_no == "3" { stained(&parcel) } else { all_passed(&parcel) };
        station.records_at(now, ask).expect("kept");
    }
    let day = |shop: Option<&str>| -> StationCounts {
        let ask = StationDay { shop: shop.map(str::to_owned), date: None };
        station.book.read(|tx| ask.answer(tx, &call(NOW))).expect("answered")
    };
    let counts = day(Some(SHOP));
    assert_eq!((counts.done, counts.failed, counts.median_seconds), (3, 1, Some(98)));
    let latest: Vec<&str> = counts.latest.iter().map(|check| check.order_no.as_str()).collect();
    assert_eq!(latest, ["4", "3", "2"]);
    assert_eq!(day(None).done, 3);
}

#[test]
fn the_list_of_checks_pages_and_filters() {
    let station = station();
    for order_no in ["1", "2", "3"] {
        station.takes(order(order_no));
        let parcel = station.parcel(order_no);
        let ask = if order_no == "2" { stained(&parcel) } else { all_passed(&parcel) };
        station.records(ask).expect("kept");
    }
    let list = |result: Option<&str>, skip, limit| -> CheckPage {
        let day = at(NOW).day();
        let result = result.map(str::to_owned);
        let ask = CheckList { shop: SHOP.to_owned(), from: day, to: day, result, of: Default::default(), skip, limit };
        station.book.read(|tx| ask.answer(tx, &call(NOW))).expect("answered")
    };
    let page = list(None, 1, 1);
    assert_eq!((page.total, page.checks.len(), page.checks[0].order_no.as_str()), (3, 1, "2"));
    let failed = list(Some("failed"), 0, 200);
    assert_eq!((failed.total, failed.checks.len()), (1, 1));
}

#[test]
fn an_unknown_shop_is_refused_by_name() {
    let station = station();
    let ask = StationDay { shop: Some("没有这家".to_owned()), date: None };
    let refused = station.book.read(|tx| ask.answer(tx, &call(NOW))).expect_err("no such shop");
    assert_eq!(refused.code, "shop_unknown");
}

#[test]
fn a_badge_of_the_shop_is_its_persons_name_also_over_what_was_kept_before() {
    let station = station();
    for number in ["1", "2"] {
        station.takes(order(number));
    }
    let with_badge = |staff: &str, number: &str| {
        let ask = RecordCheck { staff: staff.to_owned(), ..all_passed(&station.parcel(number)) };
        station.records(ask).expect("kept").staff
    };
    assert_eq!(with_badge("GP001", "1"), "GP001", "nobody's badge yet");
    station.write("save_person", |tx| {
        tx.change(
            "insert into people (name, role, badge, added_at) values ('阿强', 'packer', 'GP001', '2026-11-01T00:00:00')",
            [],
        )
    });
    assert_eq!(with_badge(" gp001 ", "2"), "阿强");
    assert_eq!(station.count("checks where staff = '阿强'"), 1);
    let day = at(NOW).day();
    let of = CheckFilter { staff: Some("阿强".to_owned()), ..CheckFilter::default() };
    let page = station
        .asks(CheckList { shop: SHOP.to_owned(), from: day, to: day, result: None, of, skip: 0, limit: 10 })
        .expect("listed");
    assert_eq!(page.checks.iter().map(|row| row.staff.as_str()).collect::<Vec<_>>(), ["阿强", "阿强"]);
    let own = station.asks(OwnNumbers { staff: "GP001".into() }).expect("told");
    assert_eq!((own.staff.as_str(), own.parcels), ("阿强", 2));
}
