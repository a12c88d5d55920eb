use pintui_store::Reading;

use super::*;
use crate::again::sheet::AgainSheet;
use crate::appraisal::measure::Job;
use crate::appraisal::sheet::AppraisalAsk;
use crate::door;
use crate::door::Role;
use crate::door::me::Me;
use crate::given::Given;
use crate::handover::board::WorkBoard;
use crate::insight::daily::{Daily, DailyAsk};
use crate::keeping::verify::Verify;
use crate::returned::kept::ReturnedStock;
use crate::returned::month::ReturnedMonth;
use crate::returned::queue::{ReturnedQueue, Sort};
use crate::rounds::LoopSheetAsk;
use crate::waves::list::WaveList;

fn open(given: &Given, seed: u64) -> DemoShop {
    OpenDemo { orders: Some(400), seed: Some(seed) }.perform(&given.book, &given.call()).expect("answered")
}

fn daily(given: &Given, shop: &str) -> Daily {
    let ask = DailyAsk { shop: shop.to_owned(), date: Some("2026-11-01".parse().expect("a date")), rule: None };
    door::read(&given.book, &given.call(), ask).expect("answered")
}

fn count(given: &Given, sql: &str) -> i64 {
    given.read(|tx| tx.one(sql, [], |row| row.get(0)))
}

#[test]
fn the_same_seed_makes_the_same_shop() {
    let (one, two) = (Given::shop(), Given::shop());
    let shop = open(&one, 7);
    assert!(shop.orders > 350 && shop.cases > 0, "{shop:?}");
    assert_eq!(shop.until.text(), "2026-11-01T23:59:59");
    let again = open(&two, 7);
    assert_eq!(daily(&one, &shop.shop), daily(&two, &again.shop));
    let checks = "select count(*) * 1000 + sum(result = 'failed') from checks";
    assert!(count(&one, checks) > 0);
    let talks = "select (select sum(seconds) from callbacks) + (select count(*) from replies)";
    assert!(count(&one, talks) > 0);
    let coupons = "select count(*) * 1000 + sum(state = 'used') from coupons";
    assert!(count(&one, coupons) > 0);
    assert_eq!(count(&one, talks), count(&two, talks));
    let given = "select sum(amount_fen) * 1000 + count(*) from ledger_entries";
    assert!(count(&one, given) > 0);
    assert_eq!(count(&one, given), count(&two, given));
    assert_eq!(count(&one, checks), count(&two, checks));
    let again = "select (select sum(description) from scores) + (select coalesce(sum(cost_fen), 0) from spends)";
    assert!(count(&one, again) > 0);
    assert_eq!(count(&one, again), count(&two, again));
    let sheet = |given: &Given, shop: &str| {
        let told = door::read(&given.book, &given.call(), AgainSheet { shop: shop.to_owned(), product_id: None });
        told.expect("answered").whole
    };
    assert!(sheet(&one, &shop.shop)[2].again.hits > 0, "buyers come back in the demonstration");
    assert_eq!(sheet(&one, &shop.shop), sheet(&two, &shop.shop));
    assert!(Verify {}.perform(&one.book, &one.call()).expect("answered").ok);
}

#[test]
fn its_plan_leaves_room_for_whoever_tries_something_and_is_no_fortune() {
    let given = Given::shop();
    let shop = open(&given, 7).shop;
    let months = ["2026-08", "2026-09", "2026-10", "2026-11"].map(|month| {
        let ask = crate::ledger::month::LedgerMonth { shop: shop.clone(), month: month.to_owned() };
        let told = door::read(&given.book, &given.call(), ask).expect("answered");
        (told.booked_fen.0, told.plan_fen)
    });
    let plan = months[3].1.expect("a plan").0;
    let fullest = months.iter().map(|month| month.0).max().unwrap_or_default();
    assert!(fullest * 3 / 2 < plan && plan <= fullest * 3 / 2 + 10_000, "{months:?}");
}

#[test]
fn opening_it_again_replaces_it_and_removing_it_leaves_no_trace() {
    let given = Given::shop();
    open(&given, 1);
    open(&given, 2);
    assert_eq!(count(&given, "select count(*) from shops where demo = 1"), 1);
    assert!(RemoveDemo {}.perform(&given.book, &given.call()).expect("answered").removed);
    for table in [
        "orders",
        "lines",
        "cases",
        "checks",
        "cells",
        "case_links",
        "products",
        "runs",
        "quarantine",
        "callbacks",
        "care_messages",
        "feedback",
        "replies",
        "case_plays",
        "ledger_entries",
        "ledger_gifts",
        "ledger_plans",
        "product_costs",
        "product_records",
        "campaigns",
        "coupons",
        "coupon_draws",
        "member_levels",
        "audiences",
        "scores",
        "launches",
        "spends",
        "people",
        "charges",
        "absences",
        "duty",
        "contacts",
        "case_moves",
        "case_reasons",
        "packing_errors",
        "waves",
        "wave_products",
        "halts",
        "halt_steps",
        "halt_decisions",
        "emergency_contacts",
        "alert_answers",
        "listing_versions",
        "verdicts",
        "changes",
        "topic_trainings",
        "reviews",
        "review_steps",
        "posts",
        "referral_codes",
        "referrals",
        "policy_versions",
        "official_figures",
        "age_bands",
        "targets",
        "gift_rules",
        "notices",
        "receptions",
        "returned_pieces",
        "stock_moves",
    ] {
        assert_eq!(given.count(table), 0, "{table}");
    }
    assert_eq!(given.count("shops"), 1);
    assert_eq!(given.count("images where place <> 'shops'"), 0);
    assert!(!RemoveDemo {}.perform(&given.book, &given.call()).expect("answered").removed);
    let left: Vec<_> = std::fs::read_dir(given.book.folder())
        .expect("a folder")
        .filter_map(|entry| entry.expect("a folder").file_name().into_string().ok())
        .filter(|name| name.starts_with("demo"))
        .collect();
    assert_eq!(left, [""; 0]);
}

#[test]
fn a_real_shop_of_the_same_name_is_left_alone() {
    let given = Given::shop();
    given.write(|tx| shops::create(tx, &given.call(), NAME, PLATFORM, Purpose::Trade));
    let shop = open(&given, 1);
    assert_eq!(shop.shop, format!("{NAME} (2)"));
    RemoveDemo {}.perform(&given.book, &given.call()).expect("answered");
    assert_eq!(given.count("shops"), 2);
}

fn board(given: &Given, shop: &str) -> Vec<Option<String>> {
    let board = given.ask(WorkBoard { shop: Some(shop.to_owned()) }).expect("answered");
    board.into_iter().filter(|row| row.all() > 0).map(|row| row.name).collect()
}

#[test]
fn its_people_open_no_door_work_in_their_own_shop_alone_and_go_when_somebody_real_comes() {
    let given = Given::october();
    given.case(serde_json::json!({ "case_no": "open", "order_no": "9", "kind": "return_refund", "status": "applied",
        "applied_at": "2026-11-01T10:00:00" }));
    let shop = open(&given, 7).shop;
    let me = given.ask(Me {}).expect("answered");
    assert!(!me.people && me.team && !me.locked && me.tiles.is_empty(), "{me:?}");
    assert!(board(&given, &shop).iter().all(|name| {
        name.as_deref()
            .is_some_and(|name| team::CLERKS.contains(&name) || team::PACKERS.contains(&name) || name == team::OWNER)
    }));
    assert!(!board(&given, &shop).is_empty());
    assert_eq!(board(&given, crate::given::SHOP), [None::<String>], "a real shop's work is its owner's");
    given.person("老陈", Role::Owner);
    assert_eq!((given.count("people"), given.count("absences"), given.count("charges")), (1, 0, 0));
    let call = crate::door::Call { who: crate::door::Who::Program, ..given.call() };
    OpenDemo { orders: Some(400), seed: Some(7) }.perform(&given.book, &call).expect("opened again");
    assert_eq!(given.count("people"), 1, "beside real people nobody is invented");
}

#[test]
fn whoever_looks_round_finds_its_people_measured_its_loop_turning_and_its_waves_told() {
    let given = Given::shop();
    let shop = OpenDemo { orders: None, seed: Some(1) }.perform(&given.book, &given.call()).expect("opened").shop;
    let ask = AppraisalAsk { shop: shop.clone(), month: "2026-10".to_owned() };
    let told = given.ask(ask).expect("answered");
    for (job, names) in
        [(Job::Clerk, &team::CLERKS[..]), (Job::Packer, &team::PACKERS[..]), (Job::Designer, &[team::DESIGNER][..])]
    {
        let scored: Vec<&str> = told
            .people
            .iter()
            .filter(|one| one.job == job && one.score.is_some())
            .map(|one| one.name.as_str())
            .collect();
        assert_eq!(scored.len(), names.len(), "{job:?}: {scored:?}");
        assert!(scored.iter().all(|name| names.contains(name)));
    }
    let sheet = given.ask(LoopSheetAsk { shop: shop.clone() }).expect("answered");
    assert!(sheet.trainings > 0 && sheet.suggestions > 0 && !sheet.running.is_empty() && !sheet.due.is_empty());
    let waves = given.ask(WaveList { shop: shop.clone(), rule: None }).expect("answered");
    assert_eq!(waves.waves.len(), 2);
    let waiting = given.ask(ReturnedQueue { shop: shop.clone(), sort: Sort::Value }).expect("answered");
    assert!(waiting.pieces > 0 && waiting.strays == 2);
    let shelf = given.ask(ReturnedStock { shop: shop.clone() }).expect("answered");
    assert!(shelf.grades.len() > 2, "{:?}", shelf.grades);
    let month = given.ask(ReturnedMonth { shop, month: Some("2026-10".to_owned()) }).expect("answered");
    assert!(month.pieces > 0 && !month.quality_good.is_empty() && given.count("stock_moves") > 0);
}
