//! Pace, first passes, faults, and what came back.

use super::*;
use crate::insight::kpi::KpiAsk;

#[test]
fn working_time_is_checks_and_short_gaps_and_no_breaks() {
    let given = Given::shop();
    for (no, began, seconds) in [
        (1, "2026-10-21T09:00:00", 30),
        // 20 seconds later: a gap that counts.
        (2, "2026-10-21T09:00:50", 40),
        // Half an hour later: a break.
        (3, "2026-10-21T09:31:30", 30),
        // Opened while the one before was open: the shared time counts once.
        (4, "2026-10-21T09:31:40", 60),
        // Left open for an hour: ten minutes of it count. Its gap of 20 seconds counts too.
        (5, "2026-10-21T09:33:00", 3600),
    ] {
        let order = parcel(&given, no, &["P1"], "");
        checked(&given, order, &check("07", began, seconds));
    }
    let wanted = 30 + (20 + 40) + 30 + (60 - 20) + (20 + 600);
    assert_eq!(numbers(&given).pace.worked_seconds, wanted);
    assert_eq!(numbers(&given).pace.parcels_per_hour, None, "five parcels make no pace");
}

/// Forty parcels one after another: every fourth has three pieces, every fifth fails at first, every eighth is quick.
fn a_morning(given: &Given) -> (f64, i64) {
    let (mut clock, mut worked, mut pieces) = (9 * 3600, 0, 0);
    let mut at = |seconds: i64| {
        let began = format!("2026-10-21T{:02}:{:02}:{:02}", clock / 3600, clock / 60 % 60, clock % 60);
        clock += seconds + 15;
        began
    };
    for no in 0..40 {
        let products: &[&str] = if no % 4 == 0 { &["P1", "P2", "P3"] } else { &["P1"] };
        let order = parcel(given, no, products, if no % 2 == 0 { "东仓" } else { "" });
        let seconds = if no % 8 == 1 { 6 } else { 45 };
        let staff = if no < 30 { "07" } else { "12" };
        if no % 5 == 0 {
            let fault = Some(if no == 0 { ("stains", "critical") } else { ("loose_threads", "minor") });
            checked(given, order, &Check { fault, ..check(staff, &at(45), 45) });
            worked += 45 + 15;
        }
        checked(given, order, &check(staff, &at(seconds), seconds));
        worked += seconds + 15;
        pieces += products.len() as i64;
    }
    // Each packer's first check has no gap before it.
    ((worked - 30) as f64, pieces)
}

#[test]
fn pace_first_passes_and_quick_checks_are_counted_as_they_are_defined() {
    let given = Given::shop();
    let (worked, pieces) = a_morning(&given);
    let told = numbers(&given);
    assert_eq!((told.pace.checks, told.pace.failed, told.pace.parcels, told.pace.pieces), (48, 8, 40, pieces));
    assert_eq!(told.pace.worked_seconds as f64, worked);
    assert_eq!(told.pace.parcels_per_hour, Some((40.0 * 36_000.0 / worked).round() / 10.0));
    assert_eq!(told.pace.pieces_per_hour, Some((pieces as f64 * 36_000.0 / worked).round() / 10.0));
    assert_eq!(told.pace.median_seconds, Some(45));
    // Eight of forty failed at first.
    assert_eq!((told.first_pass.hits, told.first_pass.orders, told.first_pass.rate), (32, 40, Some(0.8)));
    // One piece and clean at first: not of fours, not of fives; quick ones are 1, 9, 17, 33 (25 failed at first).
    let clean = (0..40).filter(|no| no % 4 != 0 && no % 5 != 0).count() as i64;
    assert_eq!((told.quick.hits, told.quick.orders), (4, clean));
    let staff: Vec<_> = told.staff.iter().map(|one| (one.staff.as_str(), one.pace.parcels)).collect();
    assert_eq!(staff, [("07", 30), ("12", 10)]);
    assert_eq!(told.staff[1].first_pass.rate, None, "ten parcels make no rate");
    assert_eq!(told.hours.iter().map(|one| one.pace.checks).sum::<i64>(), 48);
}

#[test]
fn the_checks_behind_each_figure_are_as_many_as_the_figure_says() {
    let given = Given::shop();
    a_morning(&given);
    let told = numbers(&given);
    let of = |kind| CheckFilter { kind: Some(kind), ..CheckFilter::default() };
    assert_eq!(listed(&given, None, of(CheckKind::First)), told.first_pass.orders);
    assert_eq!(listed(&given, Some("passed"), of(CheckKind::First)), told.first_pass.hits);
    assert_eq!(listed(&given, None, of(CheckKind::Single)), told.quick.orders);
    assert_eq!(listed(&given, None, of(CheckKind::Quick)), told.quick.hits);
    for one in &told.staff {
        let own = CheckFilter { staff: Some(one.staff.clone()), ..CheckFilter::default() };
        assert_eq!(listed(&given, None, own), one.pace.checks);
    }
    for one in &told.hours {
        let own = CheckFilter { hour: Some(one.hour), ..CheckFilter::default() };
        assert_eq!(listed(&given, None, own), one.pace.checks);
    }
    for by in [FaultsBy::Point, FaultsBy::Product, FaultsBy::Warehouse, FaultsBy::Staff] {
        for group in pareto(&given, by).groups {
            assert_eq!(listed(&given, Some("failed"), group.of.clone()), group.rate.hits, "{group:?}");
        }
    }
}

fn pareto(given: &Given, by: FaultsBy) -> Pareto {
    let (from, to) = (day("2026-10-21"), day("2026-10-21"));
    given.ask(FaultPareto { shop: SHOP.into(), from, to, by }).expect("told")
}

#[test]
fn faults_come_together_where_most_of_them_are() {
    let given = Given::shop();
    a_morning(&given);
    let by_point = pareto(&given, FaultsBy::Point);
    assert_eq!((by_point.checks, by_point.found), (48, 8));
    let told: Vec<_> =
        by_point.groups.iter().map(|one| (one.of.point.as_deref(), one.found, one.share, one.running)).collect();
    assert_eq!(told, [(Some("loose_threads"), 7, 0.875, 0.875), (Some("stains"), 1, 0.125, 1.0)]);
    assert_eq!((by_point.groups[0].minor, by_point.groups[1].critical), (7, 1));
    // Each point was asked at all 48 checks.
    assert_eq!(by_point.groups[0].rate.orders, 48);
    // Of the fives 0, 20 are fours: parcels with several products stand alone.
    let by_product = pareto(&given, FaultsBy::Product);
    let told: Vec<_> = by_product.groups.iter().map(|one| (one.name.as_deref(), one.found)).collect();
    assert_eq!(told, [(Some("title of P1"), 6), (None, 2)]);
    let by_warehouse = pareto(&given, FaultsBy::Warehouse);
    let told: Vec<_> = by_warehouse.groups.iter().map(|one| (one.of.warehouse.as_deref(), one.found)).collect();
    assert_eq!(told, [(Some(""), 4), (Some("东仓"), 4)]);
    let by_staff = pareto(&given, FaultsBy::Staff);
    assert_eq!(by_staff.groups.iter().map(|one| one.found).collect::<Vec<_>>(), [6, 2]);
    assert_eq!((by_staff.groups[0].rate.hits, by_staff.groups[0].rate.orders), (6, 36));
    assert_eq!(by_staff.groups[1].rate.rate, None, "twelve checks make no rate");
}

#[test]
fn forty_of_a_hundred_returns_for_missing_things_read_as_40_percent_between_30_9_and_49_8() {
    let given = Given::shop();
    for no in 0..100 {
        let reason = match no {
            0..10 => "赠品没有收到",
            10..40 => "少件/漏发",
            40..70 => "质量问题",
            _ => "不喜欢/不想要",
        };
        given.case(json!({
            "case_no": format!("R{no}"), "reason_stated": reason, "applied_at": "2026-10-21T10:00:00",
        }));
    }
    let gifts = numbers(&given).gifts;
    assert_eq!((gifts.share.hits, gifts.share.orders, gifts.named), (40, 100, 10));
    assert_eq!((gifts.share.rate, gifts.share.interval), (Some(0.4), Some([0.3094, 0.498])));
    assert_eq!(gifts.reference, 0.43);
}

#[test]
fn what_passed_and_came_back_stands_beside_what_passed_by_packer_and_point() {
    let given = Given::shop();
    for no in 0..40 {
        let order = parcel(&given, no, &["P1"], "");
        checked(&given, order, &check("07", &format!("2026-10-21T09:{no:02}:00"), 20));
        if no < 2 {
            given.case(json!({
                "case_no": format!("R{no}"), "order_no": no.to_string(), "applied_at": "2026-10-25T10:00:00",
                "reason_stated": if no == 0 { "开线/脱色/脱毛/有色差/有虫洞" } else { "质量问题" },
            }));
        }
    }
    let told = numbers(&given);
    assert_eq!((told.escaped.hits, told.escaped.orders), (2, 40));
    assert_eq!((told.staff[0].escaped.hits, told.staff[0].escaped.orders), (2, 40));
    let points: Vec<_> =
        told.escapes.iter().map(|one| (one.point.as_deref(), one.escaped.hits, one.escaped.orders)).collect();
    assert_eq!(points, [(None, 1, 40), (Some("loose_threads"), 1, 40)]);
    let month = given.ask(KpiAsk { shop: SHOP.to_owned(), month: "2026-10".to_owned() }).expect("told");
    assert_eq!((month.packers[0].escapes, month.packers[0].passed), (2, 40), "the month's sheet says the same");
}

#[test]
fn a_packer_sees_the_own_day_and_nobody_elses() {
    let given = Given::shop();
    for no in 0..32 {
        let order = parcel(&given, no, &["P1"], "");
        let began = format!("2026-11-02T08:{no:02}:00");
        checked(&given, order, &check(if no < 2 { "12" } else { "07" }, &began, 40));
    }
    let own = |staff: &str| given.ask(OwnNumbers { staff: staff.into() }).expect("told");
    assert_eq!((own("12").parcels, own("12").parcels_per_hour), (2, None));
    // Thirty checks of 40 seconds, 29 gaps of 20.
    let worked = f64::from(30 * 40 + 29 * 20);
    assert_eq!((own("07").parcels, own("07").parcels_per_hour), (30, Some((30.0 * 36_000.0 / worked).round() / 10.0)));
}
