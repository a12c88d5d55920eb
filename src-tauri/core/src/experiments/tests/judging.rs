//! What a test says of cases that drew long enough ago, by the way that they drew.

use super::*;
use crate::breakdown::behind::BehindCount;
use crate::experiments::behind::ExperimentBehind;
use crate::experiments::counted::What;
use crate::experiments::sequential::Said;
use crate::insight::comparison::Shown;

/// Cases that drew in turns, of which so many of each way were refunded on the third day.
pub(super) fn drawn(given: &Given, experiment: i64, each: i64, refunded: [i64; 2]) {
    let ways: Vec<i64> = told(given, experiment).ways.iter().map(|way| way.id).collect();
    given.write(|tx| {
        for at in 0..each {
            for (place, way) in ways.iter().enumerate() {
                let hits = refunded[place];
                let hit = (at + 1) * hits / each > at * hits / each;
                let case = tx.insert(
                    "insert into cases (shop_id, case_no, status, reason_stated, applied_at, refund_fen, refunded_at)
                     values (1, ?1, ?2, '质量问题', '2026-11-02T09:00:00', 10000, ?3)",
                    (
                        format!("D{place}-{at}"),
                        if hit { "refunded" } else { "closed" },
                        hit.then_some("2026-11-05T10:00:00"),
                    ),
                )?;
                tx.insert(
                    "insert into assignments (experiment_id, way_id, case_id, lot, assigned_at)
                     values (?1, ?2, ?3, 1, '2026-11-02T09:00:00')",
                    (experiment, way, case),
                )?;
            }
        }
        Ok(())
    });
}

#[test]
fn sixty_of_a_thousand_against_a_hundred_and_two_is_better_and_shown() {
    let given = Given::shop();
    let experiment = begun(&given);
    drawn(&given, experiment, 1_000, [102, 60]);
    let sheet = told(&later(given, 15), experiment);
    let beside = &sheet.beside[0];
    let compared = beside.measures[0].compared;
    assert_eq!((compared.relative, compared.difference), (Some(-0.4118), Some(-0.042)));
    assert_eq!(compared.interval.map(|ends| ends.map(|end| (end * 1000.0).round() / 10.0)), Some([-6.6, -1.8]));
    assert_eq!((beside.judged.said, beside.better, compared.verdict), (Said::Lower, Some(true), Shown::Lower));
}

#[test]
fn six_of_a_hundred_against_ten_is_not_shown_and_it_says_how_many_are_missing() {
    let given = Given::shop();
    let experiment = begun(&given);
    drawn(&given, experiment, 100, [10, 6]);
    let sheet = told(&later(given, 15), experiment);
    let beside = &sheet.beside[0];
    assert_eq!((beside.judged.said, beside.better), (Said::Open, None));
    assert_eq!(beside.measures[0].compared.verdict, Shown::NotShown);
    let counts = |at: usize| (sheet.ways[at].planned, sheet.ways[at].judged, sheet.ways[at].missing);
    assert_eq!([counts(0), counts(1)], [(720, 100, 620), (720, 100, 620)]);
}

#[test]
fn whoever_drew_too_lately_is_told_apart_and_judged_by_nobody() {
    let given = Given::shop();
    let experiment = begun(&given);
    drawn(&given, experiment, 40, [20, 2]);
    let given = later(given, 14);
    let sheet = told(&given, experiment);
    assert_eq!((sheet.ways[0].young, sheet.ways[0].judged), (40, 0));
    assert_eq!(sheet.ways[0].rates[0].rate.hits, 0);
    let sheet = told(&later(given, 1), experiment);
    assert_eq!((sheet.ways[0].young, sheet.ways[0].judged, sheet.ways[0].rates[0].rate.hits), (0, 40, 20));
}

#[test]
fn a_refund_after_its_days_and_an_agreed_part_of_the_price_are_no_return() {
    let given = Given::shop();
    let experiment = begun(&given);
    let cases: Vec<i64> = (0..3).map(|_| case_of_way(&given, "照常")).collect();
    let refund = |case: i64, fen: i64, at: &str| {
        given.write(|tx| {
            let sql = "update cases set refunded_at = ?2, refund_fen = ?3, status = 'refunded' where id = ?1";
            tx.change(sql, (case, at, fen))
        });
    };
    refund(cases[0], 10_000, "2026-11-17T08:00:00");
    refund(cases[1], 10_000, "2026-11-18T08:00:00");
    refund(cases[2], 1_500, "2026-11-05T08:00:00");
    given.write(|tx| {
        tx.change(
            "insert into ledger_entries (shop_id, case_id, kind, way, cause, amount_fen, at, month, liable, staff,
               operation, written_at)
             values (1, ?1, 'refund_part', 'refund', 'quality', 1500, ?2, '2026-11', 'shop', '03', 1, ?2)",
            (cases[2], given.now),
        )
    });
    let way = &told(&later(given, 20), experiment).ways[0];
    assert_eq!((way.rates[0].rate.hits, way.given, way.given_fen), (1, 1, Fen(1_500)));
    assert_eq!(way.back_fen, Fen(20_000), "each yuan once: what was agreed is given, the rest went back");
}

#[test]
fn an_exchange_keeps_its_case_though_the_first_order_is_refunded() {
    let given = Given::shop();
    let experiment = begun(&given);
    let case = case_of_way(&given, "先补偿");
    given.order(&["P1"], json!({ "order_no": "NEW", "paid_at": "2026-11-03T09:00:00", "paid_fen": 10_000 }));
    given.write(|tx| {
        tx.change(
            "insert into case_plays (case_id, play, outcome, new_order_no, staff, at, operation, written_at)
             values (?1, 'advance', 'accepted', 'NEW', '03', ?2, 1, ?2)",
            (case, given.now),
        )?;
        tx.change("update cases set refunded_at = '2026-11-06T09:00:00', status = 'refunded' where id = ?1", [case])
    });
    assert_eq!(told(&later(given, 20), experiment).ways[1].rates[0].rate.hits, 0);
}

#[test]
fn a_figure_opens_as_many_cases_as_it_says() {
    let given = Given::shop();
    let experiment = begun(&given);
    drawn(&given, experiment, 40, [20, 2]);
    let given = later(given, 15);
    let way = told(&given, experiment).ways[0].id;
    let behind = |what| match given.ask(ExperimentBehind { experiment, way, what, skip: 0, limit: 200 }) {
        Ok(BehindCount::Cases(page)) => page.total,
        other => panic!("cases are counted: {other:?}"),
    };
    let measure = Measure::Refunded;
    let totals = [What::Drawn, What::Judged, What::Young, What::Of { measure }, What::Hit { measure }, What::Astray];
    assert_eq!(totals.map(behind), [40, 40, 0, 40, 20, 0]);
}
