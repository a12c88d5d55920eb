//! The numbers on built books; what they should be is counted here by a few lines of its own.

use serde_json::json;

use super::costs::{CheckCosts, ChooseCheckCosts};
use super::own::OwnNumbers;
use super::page::{CheckNumbers, StationNumbers};
use super::pareto::{FaultPareto, FaultsBy, Pareto};
use super::proof_effect::{ProofAftermath, ProofEffect};
use super::worth::{CheckWorth, Worth};
use crate::checks::filter::{CheckFilter, CheckKind};
use crate::checks::list::CheckList;
use crate::given::{Given, SHOP};
use crate::insight::comparison::Shown;
use pintui_store::{Day, Fen};

fn day(text: &str) -> Day {
    text.parse().expect("a date")
}

/// A check: whose, when it began, how long it took, and the point that failed with how bad that is.
struct Check<'a> {
    staff: &'a str,
    began: &'a str,
    seconds: i64,
    fault: Option<(&'a str, &'a str)>,
}

fn check<'a>(staff: &'a str, began: &'a str, seconds: i64) -> Check<'a> {
    Check { staff, began, seconds, fault: None }
}

fn checked(given: &Given, order: i64, of: &Check<'_>) {
    let began: pintui_store::At = of.began.parse().expect("a moment");
    let done = pintui_store::At(began.0 + chrono::Duration::seconds(of.seconds));
    let result = if of.fault.is_some() { "failed" } else { "passed" };
    given.write(|tx| {
        let id = tx.insert(
            "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
             values (1, ?1, 'x', ?2, ?3, 'clothing-1', ?4, ?5, ?6)",
            (order, result, of.staff, began, done, of.seconds),
        )?;
        for point in ["loose_threads", "stains"] {
            let failed = of.fault.filter(|(failed, _)| *failed == point);
            tx.change(
                "insert into check_answers (check_id, step, point, result, defect, severity)
                 values (?1, 'appearance', ?2, ?3, ?4, ?5)",
                (id, point, failed.map_or("passed", |_| "failed"), failed.map(|_| "stain"), failed.map(|told| told.1)),
            )?;
        }
        Ok(())
    });
}

fn parcel(given: &Given, no: i64, products: &[&str], warehouse: &str) -> i64 {
    given.order(
        products,
        json!({ "order_no": no.to_string(), "warehouse": warehouse, "paid_at": "2026-10-20T08:00:00" }),
    )
}

fn numbers(given: &Given) -> StationNumbers {
    let ask = CheckNumbers { shop: SHOP.into(), from: day("2026-10-21"), to: day("2026-10-21") };
    given.ask(ask).expect("told")
}

fn listed(given: &Given, result: Option<&str>, of: CheckFilter) -> i64 {
    let (from, to) = (day("2026-10-21"), day("2026-10-21"));
    let ask = CheckList { shop: SHOP.into(), from, to, result: result.map(Into::into), of, skip: 0, limit: 5 };
    given.ask(ask).expect("listed").total
}

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
}

/// A thousand orders left on each side of 1 September; so many of each came back, some of them after more than 30 days.
fn filmed_from_september(given: &Given, before: usize, after: usize) {
    let mut number = 0;
    for (month, back) in [("2026-08-25", before), ("2026-09-03", after)] {
        for at in 0..1000 {
            number += 1;
            let shipped = format!("{month}T10:00:00");
            given.order(
                &[],
                json!({ "order_no": number.to_string(), "shipped_at": shipped, "paid_at": "2026-08-01T10:00:00" }),
            );
            if at < back + 3 {
                let applied = if at < back { day(month).plus(5) } else { day(month).plus(31) };
                given.case(json!({
                    "case_no": format!("R{number}"), "order_no": number.to_string(), "reason_stated": "质量问题",
                    "applied_at": format!("{applied}T10:00:00"),
                }));
            }
        }
    }
}

fn effect(given: &Given, on: Option<&str>, days: i64) -> ProofAftermath {
    given.ask(ProofEffect { shop: SHOP.into(), on: on.map(day), days }).expect("told")
}

#[test]
fn filming_is_compared_before_and_after_with_the_same_time_to_come_back() {
    let given = Given::shop();
    filmed_from_september(&given, 55, 40);
    given.order(&[], json!({ "order_no": "newest", "paid_at": "2026-11-01T10:00:00" }));
    let told = effect(&given, Some("2026-09-01"), 10);
    let compared = told.compared.expect("old enough");
    assert_eq!((compared.first.hits, compared.first.orders), (55, 1000));
    assert_eq!((compared.second.hits, compared.second.orders), (40, 1000));
    assert_eq!((compared.relative, compared.verdict), (Some(-0.2727), Shown::NotShown));
    assert_eq!((told.basis.as_str(), told.watched_days), ("shipped", 30));
    assert_eq!(effect(&given, None, 10).on, None, "nothing was filmed and no day was chosen");
    let early = effect(&given, Some("2026-10-25"), 7);
    assert_eq!((early.compared, early.ripe_on), (None, Some(day("2026-11-07"))));
}

/// Two products, 300 orders of each checked and 300 not; so many of a hundred unchecked come back, so many checked.
fn checked_and_not(given: &Given, unchecked: i64, back: i64) {
    for (product, name) in ["P1", "P2"].into_iter().enumerate() {
        for at in 0..600_i64 {
            let no = format!("{product}-{at}");
            let order = given.order(&[name], json!({ "order_no": no, "signed_at": "2026-10-01T10:00:00" }));
            let checked_too = at % 2 == 0;
            if checked_too {
                checked(given, order, &check("07", "2026-09-28T10:00:00", 36));
            }
            if at / 2 % 100 < if checked_too { back } else { unchecked } {
                given.case(json!({
                    "case_no": format!("R{no}"), "order_no": no, "reason_stated": "质量问题", "refund_fen": 6000,
                    "applied_at": "2026-10-05T10:00:00",
                }));
            }
        }
    }
    // Too young: within 15 days it may still come back.
    given.order(&["P1"], json!({ "order_no": "young", "signed_at": "2026-10-31T10:00:00" }));
}

fn worth(given: &Given) -> Worth {
    given.ask(CheckWorth { shop: SHOP.into(), from: day("2026-09-01"), to: day("2026-10-31") }).expect("told")
}

#[test]
fn checks_that_saved_returns_say_between_what_and_what() {
    let given = Given::shop();
    checked_and_not(&given, 10, 2);
    let told = worth(&given);
    assert_eq!((told.compared.first.hits, told.compared.first.orders), (60, 600));
    assert_eq!((told.compared.second.hits, told.compared.second.orders), (12, 600));
    assert_eq!(told.verdict, Shown::Lower);
    assert_eq!(told.seconds, 600 * 36);
    // Six hours at the preset of 25 yuan.
    assert_eq!((told.wage_fen, told.cost_fen), (Fen(2500), Fen(15_000)));
    assert_eq!((told.refunds, told.mean_refund_fen, told.return_cost_fen), (72, Some(Fen(6000)), Some(Fen(6000))));
    let within = told.within.expect("both products have both groups");
    assert_eq!((within.kinds, within.difference), (2, -0.08));
    let [low, high] = told.saved.expect("told");
    assert!(low > 0.0 && low < 48.0 && high > 48.0, "48 fewer came back: {low} {high}");
    let [from, to] = told.saved_fen.expect("told");
    assert!((from.0 as f64 - low * 6000.0).abs() < 600.0 && (to.0 as f64 - high * 6000.0).abs() < 600.0);
}

#[test]
fn a_difference_that_may_be_chance_saves_nothing_yet() {
    let given = Given::shop();
    checked_and_not(&given, 5, 4);
    let told = worth(&given);
    assert_eq!(told.verdict, Shown::NotShown);
    assert!(told.compared.needed.is_some_and(|needed| needed > 600), "{told:?}");
    let [low, high] = told.saved.expect("told");
    assert!(low < 0.0 && high > 0.0);
}

#[test]
fn what_the_owner_enters_takes_the_place_of_the_preset_and_nonsense_is_refused() {
    let given = Given::shop();
    checked_and_not(&given, 10, 2);
    let costs = |wage: i64, each: i64| ChooseCheckCosts {
        costs: CheckCosts { wage_fen: Some(Fen(wage)), return_cost_fen: Some(Fen(each)) },
    };
    given.act("choose_check_costs", costs(3000, 4500)).expect("kept");
    let told = worth(&given);
    assert_eq!((told.wage_fen, told.cost_fen, told.return_cost_fen), (Fen(3000), Fen(18_000), Some(Fen(4500))));
    let refused = |wage, each| given.act("choose_check_costs", costs(wage, each)).expect_err("nonsense").code;
    assert_eq!(refused(0, 4500), "check_wage_wrong");
    assert_eq!(refused(3000, -1), "return_cost_wrong");
}

#[test]
fn a_shop_where_everything_is_checked_has_nothing_to_compare_with() {
    let given = Given::shop();
    for no in 0..50 {
        let order = given.order(&["P1"], json!({ "order_no": no.to_string(), "signed_at": "2026-10-01T10:00:00" }));
        checked(&given, order, &check("07", "2026-09-28T10:00:00", 30));
    }
    let told = worth(&given);
    assert_eq!((told.verdict, told.saved, told.saved_fen), (Shown::TooFew, None, None));
    assert_eq!((told.compared.first.orders, told.compared.second.orders), (0, 50));
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

/// Prints how long the figures take on 20,000 checks; asks nothing of the clock.
#[test]
#[ignore = "builds a large book; run it to measure"]
fn twenty_thousand_checks_are_answered_at_once() {
    let given = Given::shop();
    given.write(|tx| {
        for no in 0..20_000_i64 {
            let paid = format!("2026-10-{:02}T08:00:00", 1 + no / 1000);
            let order = tx.insert(
                "insert into orders (shop_id, order_no, paid_at, shipped_at, signed_at) values (1, ?1, ?2, ?2, ?2)",
                (no.to_string(), paid),
            )?;
            let product = no % 40;
            tx.change(
                "insert into products (shop_id, product_no, name) values (1, ?1, 'x') on conflict do nothing",
                [product.to_string()],
            )?;
            tx.change(
                "insert into lines (order_id, line_no, product_id, quantity) values (?1, '1', ?2, 1)",
                (order, product + 1),
            )?;
            let done =
                format!("2026-10-{:02}T{:02}:{:02}:{:02}", 1 + no / 1000, 8 + no % 1000 / 100, no % 100 / 2, no % 60);
            let failed = no % 25 == 0;
            let check = tx.insert(
                "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
                 values (1, ?1, 'x', ?2, ?3, 'clothing-1', ?4, ?4, 20)",
                (order, if failed { "failed" } else { "passed" }, (no % 9).to_string(), done),
            )?;
            for point in ["a", "b", "c", "d", "e", "f", "g"] {
                tx.change(
                    "insert into check_answers (check_id, step, point, result, severity)
                     values (?1, 'appearance', ?2, ?3, 'minor')",
                    (check, point, if failed && point == "g" { "failed" } else { "passed" }),
                )?;
            }
        }
        Ok(())
    });
    given.write(|tx| {
        tx.change(
            "insert into cases (shop_id, case_no, order_no, reason_stated, applied_at)
             select 1, 'R' || order_no, order_no, '质量问题', '2026-10-28T10:00:00' from orders where id % 50 = 7",
            [],
        )
    });
    let span = || (SHOP.to_owned(), day("2026-10-01"), day("2026-10-31"));
    let took = |what: &str, ask: &dyn Fn()| {
        let began = std::time::Instant::now();
        ask();
        println!("{what}: {:?}", began.elapsed());
    };
    let (shop, from, to) = span();
    took("numbers", &|| drop(given.ask(CheckNumbers { shop: shop.clone(), from, to }).expect("told")));
    for by in [FaultsBy::Point, FaultsBy::Product, FaultsBy::Warehouse, FaultsBy::Staff] {
        took("pareto", &|| drop(given.ask(FaultPareto { shop: shop.clone(), from, to, by }).expect("told")));
    }
    took("proof", &|| drop(effect(&given, Some("2026-10-10"), 7)));
    took("worth", &|| drop(worth(&given)));
    took("list", &|| {
        let of = CheckFilter { kind: Some(CheckKind::Quick), product: Some(3), ..CheckFilter::default() };
        drop(
            given.ask(CheckList { shop: shop.clone(), from, to, result: None, of, skip: 0, limit: 50 }).expect("told"),
        );
    });
}
