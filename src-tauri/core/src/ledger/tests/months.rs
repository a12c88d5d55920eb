use std::collections::BTreeMap;

use pintui_store::Fen;

use super::*;
use crate::insight::kpi::KpiAsk;
use crate::ledger::list::State;

fn imported(given: &Given, order: i64, fen: i64, at: &str) {
    given.write(|tx| {
        tx.change(
            "insert into compensations (shop_id, order_id, source, amount_fen, paid_at) values (1, ?1, 'platform', ?2, ?3)",
            (order, fen, at),
        )
    });
}

fn moment(text: &str) -> At {
    text.parse().expect("a moment")
}

fn kpi(given: &Given, month: &str) -> Fen {
    given.ask(KpiAsk { shop: SHOP.into(), month: month.into() }).expect("the figures").figures.compensation_fen
}

#[test]
fn a_promise_that_a_file_tells_of_counts_once_and_is_paid() {
    let (given, case) = sold();
    let entry = give(&given, in_case(case, Kind::Freight, 800)).expect("promised").id;
    assert_eq!(kpi(&given, "2026-11"), Fen(0), "promised is not paid");
    imported(&given, 1, 800, "2026-11-02T12:00:00");
    assert_eq!(kpi(&given, "2026-11"), Fen(800));
    let rows = page(&given, Which::Month).rows;
    assert_eq!((rows.len(), rows[0].id, rows[0].state), (1, entry, State::Confirmed));
    assert_eq!(pay(&given, entry, None).expect_err("paid").code, "ledger_paid_already");
    imported(&given, 2, 500, "2026-10-31T12:00:00");
    assert_eq!((kpi(&given, "2026-11"), kpi(&given, "2026-10")), (Fen(800), Fen(500)));
}

#[test]
fn of_an_amount_that_is_none_of_the_entries_both_stand() {
    let (given, case) = sold();
    let entry = give(&given, in_case(case, Kind::Freight, 800)).expect("promised").id;
    pay(&given, entry, None).expect("paid");
    imported(&given, 1, 799, "2026-11-02T12:00:00");
    assert_eq!(kpi(&given, "2026-11"), Fen(1599));
    give(&given, in_case(case, Kind::Trouble, 400)).expect("promised");
    given.write(|tx| tx.change("update compensations set amount_fen = 1200", []));
    assert_eq!(kpi(&given, "2026-11"), Fen(1200), "both entries together are what the file tells");
}

#[test]
fn what_the_platform_gave_for_an_order_counts_in_what_the_order_may_get() {
    let (given, case) = sold();
    limits(&given, LedgerRules { order_fen: Some(Fen(1000)), ..LedgerRules::default() }, None);
    imported(&given, 1, 800, "2026-11-02T12:00:00");
    let full = give(&given, in_case(case, Kind::Freight, 300)).expect_err("eight yuan were given");
    assert_eq!((&*full.code, &full.params["room_fen"]), ("ledger_order_full", &serde_json::json!(200)));
}

#[test]
fn what_was_paid_in_another_month_than_promised_counts_where_it_was_paid() {
    let (mut given, case) = sold();
    given.now = "2026-10-31T20:00:00".parse().expect("a moment");
    let entry = give(&given, in_case(case, Kind::Freight, 800)).expect("promised").id;
    given.now = "2026-11-01T10:00:00".parse().expect("a moment");
    pay(&given, entry, None).expect("paid");
    let [before, after] = ["2026-10", "2026-11"].map(|name| month(&given, name));
    assert_eq!((before.booked_fen, before.paid_fen), (Fen(800), Fen(0)));
    assert_eq!((after.booked_fen, after.paid_fen), (Fen(0), Fen(800)));
    assert_eq!((kpi(&given, "2026-10"), kpi(&given, "2026-11")), (Fen(0), Fen(800)));
}

#[test]
fn cards_list_balances_and_todays_sum_agree_once_an_entry_of_an_earlier_month_is_countered() {
    let (mut given, case) = sold();
    given.now = moment("2026-10-30T20:00:00");
    let old = give(&given, to_order("A2", Kind::Freight, 900)).expect("promised in October").id;
    given.now = moment("2026-11-02T10:00:00");
    let entry = give(&given, in_case(case, Kind::Freight, 800)).expect("promised today").id;
    counter(&given, entry, Some(300)).expect("a part of it");
    counter(&given, old, None).expect("all of October's");
    let told = month(&given, "2026-11");
    assert_eq!((told.booked_fen, told.today_fen, told.open_fen), (Fen(500), Fen(500), Fen(500)));
    assert_eq!(month(&given, "2026-10").booked_fen, Fen(0));
    assert_eq!(page_of(&given, "2026-11", Which::Open, None).sum_fen, Fen(500), "what is left of the promise");
    for name in ["2026-10", "2026-11"] {
        let told = month(&given, name);
        let cards = [
            (Which::Month, told.booked_fen),
            (Which::Paid, told.paid_fen),
            (Which::Unpaid, told.open_fen),
            (Which::Today, told.today_fen),
        ];
        for (which, fen) in cards {
            assert_eq!(page_of(&given, name, which, None).sum_fen, fen, "{name} {which:?}");
        }
        let balances = [
            (By::Kind, &told.kinds),
            (By::Cause, &told.causes),
            (By::Product, &told.products),
            (By::Clerk, &told.clerks),
            (By::Partner, &told.partners),
        ];
        for (by, balances) in balances {
            for one in balances {
                let sum = |which| page_of(&given, name, which, Some(Part { by, key: one.key.clone() })).sum_fen;
                let sums = [Which::Month, Which::Paid, Which::Unpaid].map(sum);
                assert_eq!(sums, [one.booked_fen, one.paid_fen, one.open_fen], "{name} {one:?}");
            }
        }
    }
}

#[test]
fn a_partner_that_is_liable_owes_what_was_booked_on_it() {
    let (given, case) = sold();
    let on = |partner: Option<&str>| GiveCompensation {
        liable: Liable::Partner,
        partner: partner.map(str::to_owned),
        ..in_case(case, Kind::Freight, 800)
    };
    assert_eq!(give(&given, on(None)).expect_err("refused").code, "ledger_partner_missing");
    give(&given, on(Some("织里三号厂"))).expect("named");
    give(&given, in_case(case, Kind::Trouble, 400)).expect("ours");
    let told = month(&given, "2026-11");
    assert_eq!(told.owed_fen, Fen(800));
    let owed: Vec<_> = told.partners.iter().map(|one| (one.key.as_str(), one.booked_fen, one.owed_fen)).collect();
    assert_eq!(owed, [("织里三号厂", Fen(800), Fen(800)), ("liable.shop", Fen(400), Fen(0))]);
    assert_eq!(told.causes[0].key, "quality", "the case's stated reason");
    assert_eq!(told.products[0].name.as_deref(), Some("title of P1"));
}

#[test]
fn where_a_month_is_heading_is_told_after_a_week_with_its_range() {
    let (mut given, _) = sold();
    for (day, fen) in [(2, 100), (3, 300), (4, 200), (5, 200)] {
        given.now = format!("2026-11-{day:02}T09:00:00").parse().expect("a moment");
        give(&given, to_order("A2", Kind::Freight, fen)).expect("given");
    }
    assert_eq!(month(&given, "2026-11").forecast_fen, None);
    given.now = "2026-11-10T09:00:00".parse().expect("a moment");
    let told = month(&given, "2026-11");
    // 800 fen in ten days, eighty a day for twenty more
    assert_eq!(told.forecast_fen, Some(Fen(2400)));
    let [low, high] = told.forecast_range.expect("a range");
    assert!(Fen(800) <= low && low < Fen(2400) && Fen(2400) < high, "{low:?} {high:?}");
}

#[test]
fn thanks_of_the_room_of_care_stand_in_the_book_without_being_written_twice() {
    let (given, _) = sold();
    given.write(|tx| tx.change("insert into thanks values (2, 1, 500, '2026-11-01T09:00:00', '05')", []));
    let told = month(&given, "2026-11");
    assert_eq!((told.booked_fen, told.kinds[0].key.as_str()), (Fen(500), "care"));
    assert_eq!(kpi(&given, "2026-11"), Fen(500));
    assert_eq!(give(&given, to_order("A2", Kind::Thanks, 300)).expect_err("refused").code, "ledger_thanked_before");
}

#[test]
fn a_year_reconciles_with_a_sum_that_knows_nothing_of_the_ledger() {
    let (mut given, _) = sold();
    for number in 0..40_i64 {
        given.order(
            &["P1"],
            serde_json::json!({
                "order_no": format!("Y{number}"), "paid_fen": 20_000, "paid_at": "2025-12-01T10:00:00",
                "buyer_hash": format!("b{}", number % 9),
            }),
        );
    }
    let (mut booked, mut paid): (BTreeMap<String, i64>, BTreeMap<String, i64>) = Default::default();
    let mut state = 42_u64;
    let mut draw = |end: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % end
    };
    for day in 0..365 {
        let today = "2026-01-01".parse::<pintui_store::Day>().expect("a day").plus(day);
        for _ in 0..draw(3) {
            given.now = At(today.0.and_hms_opt(10, 0, 0).expect("a time"));
            let fen = 1 + draw(2500) as i64;
            let asked = to_order(&format!("Y{}", draw(40)), Kind::Freight, fen);
            let entry = give(&given, asked).expect("given").id;
            *booked.entry(today.text()[..7].to_owned()).or_default() += fen;
            let off = if draw(6) == 0 { 1 + draw(fen as u64) as i64 } else { 0 };
            if off > 0 {
                counter(&given, entry, Some(off)).expect("countered");
                *booked.entry(today.text()[..7].to_owned()).or_default() -= off;
            }
            if fen > off && draw(4) > 0 {
                let later = today.plus(draw(3) as i64);
                given.now = At(later.0.and_hms_opt(11, 0, 0).expect("a time"));
                pay(&given, entry, None).expect("paid");
                *paid.entry(later.text()[..7].to_owned()).or_default() += fen - off;
            }
        }
        given.now = At(today.0.and_hms_opt(23, 0, 0).expect("a time"));
    }
    for name in (1..=12).map(|number| format!("2026-{number:02}")) {
        let told = month(&given, &name);
        let (booked, paid) = (booked.get(&name).copied().unwrap_or(0), paid.get(&name).copied().unwrap_or(0));
        assert_eq!((told.booked_fen, told.paid_fen), (Fen(booked), Fen(paid)), "{name}");
        for balances in [&told.kinds, &told.causes, &told.products, &told.clerks, &told.partners, &told.shops] {
            assert_eq!(balances.iter().map(|one| one.booked_fen).sum::<Fen>(), Fen(booked), "{name}");
            assert_eq!(balances.iter().map(|one| one.paid_fen).sum::<Fen>(), Fen(paid), "{name}");
        }
        assert_eq!(kpi(&given, &name), Fen(paid), "{name}");
    }
}
