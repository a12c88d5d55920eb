//! A way that becomes too dear stops the test.

use super::*;
use crate::experiments::end::ResumeExperiment;
use crate::experiments::sheet::State;
use crate::keeping::history::Undo;
use crate::ledger::give::GiveCompensation;
use crate::ledger::{Kind, Liable};

fn give(given: &Given, case: i64, fen: i64) {
    let gift = GiveCompensation {
        shop: SHOP.into(),
        case_id: Some(case),
        order_no: None,
        kind: Kind::Trouble,
        way: None,
        cause: None,
        amount_fen: Fen(fen),
        gift_id: None,
        at: None,
        paid: false,
        platform_no: None,
        liable: Liable::Shop,
        partner: None,
        note: None,
        approver: Some("店长".into()),
        by: "03".into(),
    };
    given.act("give_compensation", gift).expect("given");
}

/// Money that went out in a case, as the book has it.
fn given_before(given: &Given, case: i64, fen: i64) {
    given.write(|tx| {
        tx.change(
            "insert into ledger_entries (shop_id, case_id, kind, way, cause, amount_fen, at, month, liable, staff,
               operation, written_at)
             values (1, ?1, 'trouble', 'transfer', 'service', ?2, ?3, '2026-11', 'shop', '03', 1, ?3)",
            (case, fen, given.now),
        )
    });
}

/// So many cases of the second way with so much money each.
fn dear(given: &Given, cases: usize, fen: i64) -> i64 {
    let experiment = start(given, Draft { guard_fen: TEN, ..compensating() }).expect("begun").id;
    for _ in 0..cases {
        let case = case_of_way(given, "先补偿");
        assert_eq!(told(given, experiment).state, State::Runs, "under thirty there is no mean");
        given_before(given, case, fen);
    }
    experiment
}

#[test]
fn a_way_over_the_line_stops_new_draws_and_says_which() {
    let given = Given::shop();
    let experiment = dear(&given, 30, 1_200);
    let sheet = told(&given, experiment);
    assert_eq!((sheet.state, sheet.halted_way.as_deref()), (State::Halted, Some("先补偿")));
    let next = case(&given, "N1", "n1");
    assert_eq!(drew(&given, next), None, "nobody new draws");
    assert_eq!(told(&given, experiment).ways[1].drawn, sheet.ways[1].drawn, "and whoever has drawn stays");
}

#[test]
fn it_goes_on_with_a_line_that_holds_and_what_came_meanwhile_draws_nothing() {
    let given = Given::shop();
    let experiment = dear(&given, 30, 1_200);
    let between = case(&given, "N1", "n1");
    let resume = |guard_fen| given.act("resume_experiment", ResumeExperiment { experiment, guard_fen });
    let refused = resume(Some(Fen(1_100))).expect_err("twelve is more than eleven");
    assert_eq!((&*refused.code, &refused.params["each_fen"]), ("experiment_guard_crossed", &json!(1_200)));
    let given = later(given, 1);
    let resume = |guard_fen| given.act("resume_experiment", ResumeExperiment { experiment, guard_fen });
    resume(Some(Fen(1_500))).expect("goes on");
    assert_eq!(resume(None).expect_err("it runs").code, "experiment_runs");
    assert_eq!(drew(&given, between), None);
    let next = case_of(&given, "N2", "n2", json!({ "applied_at": "2026-11-03T10:00:00" }));
    assert!(drew(&given, next).is_some());
}

#[test]
fn the_gift_that_crossed_the_line_is_taken_back_and_the_stop_with_it() {
    let given = Given::shop();
    let experiment = dear(&given, 29, 1_030);
    give(&given, case_of_way(&given, "先补偿"), 500);
    assert_eq!(told(&given, experiment).state, State::Halted, "30.37 yuan too much over thirty cases");
    given.act("undo", Undo { operation: None }).expect("taken back");
    assert_eq!(told(&given, experiment).state, State::Runs);
}
