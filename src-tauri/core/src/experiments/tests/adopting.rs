//! A test ends with its record, and the way that won is the shop's standard from then on.

use super::judging::drawn;
use super::*;
use crate::experiments::end::WithdrawStandard;
use crate::experiments::list::ExperimentList;
use crate::experiments::sheet::State;
use crate::keeping::history::Undo;
use crate::plays::desk::PlayDesk;

fn won(given: &Given) -> (i64, i64) {
    let experiment = begun(given);
    drawn(given, experiment, 1_000, [102, 60]);
    (experiment, told(given, experiment).ways[1].id)
}

fn new_case(given: &Given, no: &str) -> i64 {
    case_of(given, no, no, json!({ "applied_at": given.now.text() }))
}

#[test]
fn the_winner_is_every_new_case_s_way_from_that_day_and_the_record_stays() {
    let given = Given::shop();
    let (experiment, way) = won(&given);
    let given = later(given, 15);
    end(&given, experiment, Some(way), None).expect("what is shown needs no reason");
    let case = new_case(&given, "N1");
    let standard = given.ask(PlayDesk { case_id: case }).expect("the desk").way.expect("a way");
    assert_eq!((standard.way.as_str(), standard.lot), ("先补偿", false));
    let taste =
        case_of(&given, "N2", "n2", json!({ "reason_stated": "七天无理由退换货", "applied_at": given.now.text() }));
    assert_eq!(drew(&given, taste), None, "the standard is for its population");
    let sheet = told(&given, experiment);
    assert_eq!(
        (sheet.state, sheet.ways[1].drawn),
        (State::Adopted, 1_000),
        "the standard's cases are none of the test's"
    );
    let record = &sheet.ended.expect("an end").record;
    assert_eq!((record[0].rate.hits, record[1].rate.hits, record[1].better), (102, 60, Some(true)));
    assert_eq!(end(&given, experiment, None, Some("再看看")).expect_err("it is over").code, "experiment_ended");
}

#[test]
fn what_is_not_shown_is_adopted_or_given_up_with_a_reason() {
    let given = Given::shop();
    let experiment = begun(&given);
    drawn(&given, experiment, 100, [10, 6]);
    let given = later(given, 15);
    let way = told(&given, experiment).ways[1].id;
    for adopt in [Some(way), None] {
        assert_eq!(end(&given, experiment, adopt, None).expect_err("no reason").code, "experiment_why_missing");
    }
    assert_eq!(end(&given, experiment, Some(99), Some("x")).expect_err("no way").code, "experiment_way_unknown");
    end(&given, experiment, Some(way), Some("成本一样，客服更愿意用")).expect("with its reason");
    assert_eq!(told(&given, experiment).ended.expect("an end").record[1].better, None, "and the record says so");
}

#[test]
fn a_standard_is_given_up_and_an_end_is_taken_back() {
    let given = Given::shop();
    let (experiment, way) = won(&given);
    let given = later(given, 15);
    end(&given, experiment, Some(way), None).expect("ended");
    let case = new_case(&given, "N1");
    let withdraw = || given.act("withdraw_standard", WithdrawStandard { experiment });
    withdraw().expect("given up");
    assert_eq!(withdraw().expect_err("twice").code, "experiment_no_standard");
    assert_eq!(given.ask(PlayDesk { case_id: case }).expect("the desk").way, None);
    assert_eq!(told(&given, experiment).state, State::Ended);
    given.act("undo", Undo { operation: None }).expect("holds again");
    assert_eq!(told(&given, experiment).state, State::Adopted);
    given.act("undo", Undo { operation: None }).expect("runs again");
    let list = given.ask(ExperimentList { shop: SHOP.into() }).expect("the list").experiments;
    assert_eq!((list[0].state, list[0].drawn, list[0].ways[0].better), (State::Runs, 2_000, Some(true)));
}

#[test]
fn a_newer_standard_stands_before_an_older_one_and_a_test_before_both() {
    let given = Given::shop();
    let (experiment, way) = won(&given);
    let given = later(given, 15);
    end(&given, experiment, Some(way), None).expect("ended");
    let second = Draft { name: "再试".into(), from_on: given.now.day(), ..compensating() };
    let second = start(&given, second).expect("a standard may be tested again").id;
    let case = new_case(&given, "N1");
    let way = given.ask(PlayDesk { case_id: case }).expect("the desk").way.expect("a way");
    assert_eq!((way.experiment_id, way.lot), (second, true));
}
