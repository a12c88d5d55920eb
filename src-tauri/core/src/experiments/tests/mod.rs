//! A shop that tests compensating first against its usual flow.

mod adopting;
mod drawing;
mod guarding;
mod handling;
mod judging;
mod starting;
mod subjects;

use pintui_store::{Fen, Reading as _, Result};
use serde_json::json;

use super::Measure;
use super::end::EndExperiment;
use super::sheet::{ExperimentSheet, ExperimentShow};
use super::start::{Draft, ExperimentStarted, StartExperiment};
use super::ways::{Draft as WayDraft, Steps};
use crate::draws::Subject;
use crate::draws::population::Population;
use crate::given::{Given, SHOP};
use crate::plays::Play;
use crate::plays::flow::Flow;

pub(super) fn way(name: &str, steps: Steps) -> WayDraft {
    WayDraft { name: name.into(), share: 50, steps, note: None }
}

pub(super) fn flow(first: Play, after: &[Play]) -> Steps {
    Steps::Plays(Flow { first, after: after.to_vec() })
}

/// Compensating first against the usual flow, on cases of quality, from today on.
pub(super) fn compensating() -> Draft {
    Draft {
        name: "先补偿后换货".into(),
        subject: Subject::Plays,
        measure: Measure::Refunded,
        watch_days: 15,
        population: Population { classes: vec!["quality".into()], ..Population::default() },
        from_on: "2026-11-02".parse().expect("a day"),
        usual_bp: 1_000,
        hoped_bp: 600,
        guard_fen: None,
        ways: vec![
            way("照常", flow(Play::Keep, &[Play::Exchange, Play::Resend])),
            way("先补偿", flow(Play::Advance, &[Play::Exchange])),
        ],
    }
}

pub(super) fn start(given: &Given, experiment: Draft) -> Result<ExperimentStarted> {
    given.act("start_experiment", StartExperiment { shop: SHOP.into(), experiment })
}

pub(super) fn begun(given: &Given) -> i64 {
    start(given, compensating()).expect("begun").id
}

pub(super) fn told(given: &Given, experiment: i64) -> ExperimentSheet {
    given.ask(ExperimentShow { experiment }).expect("told")
}

pub(super) fn end(given: &Given, experiment: i64, adopt: Option<i64>, why: Option<&str>) -> Result<()> {
    given.act("end_experiment", EndExperiment { experiment, adopt, why: why.map(Into::into) })
}

/// A case for quality about one piece of 100 yuan, applied for after the test has begun.
pub(super) fn case(given: &Given, no: &str, buyer: &str) -> i64 {
    case_of(given, no, buyer, json!({}))
}

pub(super) fn case_of(given: &Given, no: &str, buyer: &str, others: serde_json::Value) -> i64 {
    given.order(
        &["P1"],
        json!({ "order_no": no, "paid_fen": 10_000, "paid_at": "2026-10-20T10:00:00", "buyer_hash": buyer }),
    );
    let mut columns = json!({
        "case_no": format!("R{no}"), "order_no": no, "kind": "return_refund", "status": "applied",
        "reason_stated": "质量问题", "applied_at": "2026-11-02T10:00:00", "refund_fen": 10_000,
    });
    for (name, value) in others.as_object().expect("columns") {
        columns[name] = value.clone();
    }
    given.case(columns)
}

/// The name of the way that a case has drawn.
pub(super) fn drew(given: &Given, case: i64) -> Option<String> {
    given.read(|tx| {
        tx.maybe(
            "select w.name from assignments a join experiment_ways w on w.id = a.way_id where a.case_id = ?1",
            [case],
            |row| row.get(0),
        )
    })
}

/// A case that has drawn this way: buyers come until one does.
pub(super) fn case_of_way(given: &Given, way: &str) -> i64 {
    let at = given.count("cases");
    let mut cases = (at..at + 40).map(|at| case(given, &format!("W{at}"), &format!("w{at}")));
    cases.find(|case| drew(given, *case).as_deref() == Some(way)).expect("one of forty draws it")
}

pub(super) fn later(given: Given, days: i64) -> Given {
    Given { now: pintui_store::At(given.now.0 + chrono::Duration::days(days)), ..given }
}

pub(super) const TEN: Option<Fen> = Some(Fen(1_000));
