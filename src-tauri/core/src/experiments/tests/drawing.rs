//! Each new case draws at once, and a buyer always the same.

use super::*;
use crate::keeping::history::{Redo, Undo};

#[test]
fn a_new_case_draws_at_once_and_a_buyer_with_two_cases_keeps_the_way() {
    let given = Given::shop();
    begun(&given);
    let mut ways = [0, 0];
    for buyer in 0..30 {
        let draw = |no: &str| {
            let case = case(&given, &format!("{no}{buyer}"), &format!("b{buyer}"));
            drew(&given, case).expect("it draws before the commit")
        };
        let first = draw("A");
        assert_eq!(draw("B"), first, "buyer {buyer}");
        ways[usize::from(first == "先补偿")] += 1;
    }
    assert!(ways.iter().all(|way| *way >= 6), "both ways are gone: {ways:?}");
}

#[test]
fn a_case_without_a_buyer_keeps_its_way_when_the_order_comes_and_so_does_the_buyer() {
    let given = Given::shop();
    begun(&given);
    let mut kept = 0;
    for at in 0..12 {
        let alone = given.case(json!({ "case_no": format!("R{at}"), "order_no": format!("N{at}"), "status": "applied",
            "reason_stated": "质量问题", "applied_at": "2026-11-02T10:00:00" }));
        let way = drew(&given, alone).expect("drawn by its own number");
        given.order(&["P1"], json!({ "order_no": format!("N{at}"), "buyer_hash": format!("late{at}") }));
        assert_eq!(drew(&given, alone).as_ref(), Some(&way));
        let next = case(&given, &format!("M{at}"), &format!("late{at}"));
        assert_eq!(drew(&given, next).as_ref(), Some(&way), "the buyer keeps it");
        kept += 1;
    }
    assert_eq!(kept, 12);
}

#[test]
fn what_is_older_over_or_about_something_else_draws_nothing() {
    let given = Given::shop();
    begun(&given);
    for (no, others) in [
        ("old", json!({ "applied_at": "2026-11-02T08:59:00" })),
        ("over", json!({ "status": "refunded", "refunded_at": "2026-11-02T10:30:00" })),
        ("taste", json!({ "reason_stated": "七天无理由退换货" })),
    ] {
        let other = case_of(&given, no, no, others);
        assert_eq!(drew(&given, other), None, "{no}");
    }
}

#[test]
fn a_case_that_has_drawn_stays_where_it_is_whatever_its_file_says_later() {
    let given = Given::shop();
    let experiment = begun(&given);
    let case = case(&given, "A1", "x");
    given.write(|tx| tx.change("update cases set kind = 'exchange', status = 'closed' where id = ?1", [case]));
    let sheet = told(&given, experiment);
    assert_eq!(sheet.ways.iter().map(|way| way.drawn).sum::<i64>(), 1);
}

#[test]
fn a_test_that_is_taken_back_leaves_no_draw_and_comes_again_with_the_same_ones() {
    let given = Given::shop();
    let experiment = begun(&given);
    let cases: Vec<i64> = (0..10).map(|at| case(&given, &format!("A{at}"), &format!("b{at}"))).collect();
    let ways = || cases.iter().map(|case| drew(&given, *case)).collect::<Vec<_>>();
    let before = ways();
    let sql = "select id from operations where name = 'start_experiment'";
    let operation: i64 = given.read(|tx| tx.one(sql, [], |row| row.get(0)));
    given.act("undo", Undo { operation: Some(operation) }).expect("taken back");
    assert_eq!((given.count("assignments"), given.count("experiments")), (0, 0));
    given.act("redo", Redo {}).expect("again");
    assert_eq!(ways(), before);
    assert_eq!(told(&given, experiment).ways.len(), 2);
}

#[test]
fn two_tests_of_other_subjects_draw_independently_on_the_same_cases() {
    let given = Given::shop();
    begun(&given);
    let scripts = Draft {
        name: "话术".into(),
        subject: Subject::Scripts,
        ways: vec![
            way("平和", Steps::Script { script: "flaw.calm.first".into() }),
            way("生气", Steps::Script { script: "flaw.angry.first".into() }),
        ],
        ..compensating()
    };
    start(&given, scripts).expect("the same cases, another subject");
    for at in 0..80 {
        case(&given, &format!("A{at}"), &format!("b{at}"));
    }
    let both: Vec<i64> = given.read(|tx| {
        tx.rows(
            "select count(*) from assignments a join assignments b on b.case_id = a.case_id and b.experiment_id = 2
             where a.experiment_id = 1 group by a.way_id, b.way_id",
            [],
            |row| row.get(0),
        )
    });
    assert_eq!(both.len(), 4, "each way meets each: {both:?}");
    assert!(both.iter().all(|cases| *cases >= 8), "{both:?}");
}
