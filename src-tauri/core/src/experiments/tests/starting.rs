//! What a test has to say before it begins.

use super::*;
use crate::experiments::plan::{ExperimentPlan, ExperimentPlanned};

#[test]
fn a_test_that_makes_no_sense_is_refused_and_nothing_of_it_is_kept() {
    let given = Given::shop();
    begun(&given);
    let other = || Draft {
        name: "另一个".into(),
        population: Population { classes: vec!["logistics".into()], ..Population::default() },
        ..compensating()
    };
    let ways = |of: Vec<WayDraft>| Draft { ways: of, ..other() };
    let [usual, first] = [compensating().ways[0].clone(), compensating().ways[1].clone()];
    let on = |kinds: &[&str], classes: &[&str], products: &[i64]| {
        let texts = |of: &[&str]| of.iter().map(|one| (*one).to_owned()).collect();
        let population = Population { kinds: texts(kinds), classes: texts(classes), products: products.to_vec() };
        Draft { population, ..other() }
    };
    let care = |name: &str, ask| way(name, Steps::Care { ask });
    let care = Draft {
        name: "问一声".into(),
        subject: Subject::Care,
        measure: Measure::Returned,
        population: Population::default(),
        ways: vec![care("不问", false), care("问一声", true)],
        ..other()
    };
    for (wrong, code) in [
        (Draft { name: " ".into(), ..other() }, "experiment_name_missing"),
        (Draft { name: "先补偿后换货".into(), ..other() }, "experiment_name_taken"),
        (Draft { name: "让买家改原因".into(), ..other() }, "wording_forbidden"),
        (Draft { watch_days: 2, ..other() }, "experiment_days_wrong"),
        (Draft { measure: Measure::Quality, ..other() }, "experiment_measure_wrong"),
        (Draft { measure: Measure::Content, ..other() }, "experiment_measure_wrong"),
        (Draft { hoped_bp: 1_000, ..other() }, "experiment_rates_wrong"),
        (Draft { usual_bp: 0, ..other() }, "experiment_rates_wrong"),
        (Draft { hoped_bp: 990, ..other() }, "experiment_too_many"),
        (Draft { from_on: "2026-11-01".parse().expect("a day"), ..other() }, "experiment_from_past"),
        (on(&["gift"], &[], &[]), "experiment_population_wrong"),
        (on(&[], &["mood"], &[]), "experiment_population_wrong"),
        (on(&[], &[], &[99]), "experiment_population_wrong"),
        (Draft { population: compensating().population, ..other() }, "experiment_overlaps"),
        (Draft { population: Population::default(), ..other() }, "experiment_overlaps"),
        (ways(vec![usual.clone()]), "experiment_ways_wrong"),
        (ways(vec![usual.clone(), WayDraft { share: 40, ..first.clone() }]), "experiment_shares_wrong"),
        (ways(vec![usual.clone(), WayDraft { name: "照常".into(), ..first.clone() }]), "experiment_way_name_wrong"),
        (ways(vec![usual.clone(), WayDraft { name: "也照常".into(), ..usual.clone() }]), "experiment_ways_alike"),
        (ways(vec![usual.clone(), way("问", Steps::Care { ask: true })]), "experiment_steps_wrong"),
        (ways(vec![usual.clone(), way("只说话", flow(Play::Talk, &[]))]), "experiment_steps_wrong"),
        (Draft { guard_fen: TEN, ..care.clone() }, "experiment_of_orders"),
        (Draft { population: compensating().population, ..care.clone() }, "experiment_of_orders"),
    ] {
        let told = format!("{wrong:?}");
        assert_eq!(start(&given, wrong).expect_err(code).code, code, "{told}");
    }
    assert_eq!((given.count("experiments"), given.count("experiment_ways")), (1, 2));
    start(&given, other()).expect("other cases");
    start(&given, care).expect("another subject");
}

#[test]
fn no_way_may_ask_the_buyer_for_another_reason() {
    let given = Given::shop();
    for note in ["让买家把原因改成不喜欢", "请买家撤销退款申请再补偿", "好评返现 5 元"] {
        let ways = vec![
            compensating().ways[0].clone(),
            WayDraft { note: Some(note.into()), ..compensating().ways[1].clone() },
        ];
        let refused = start(&given, Draft { ways, ..compensating() }).expect_err(note);
        assert_eq!(refused.code, "wording_forbidden", "{note}");
    }
}

#[test]
fn from_ten_percent_to_six_takes_about_720_a_way() {
    let given = Given::shop();
    assert_eq!(start(&given, compensating()).expect("begun").planned, 720);
}

#[test]
fn unequal_shares_take_as_many_as_tell_as_much() {
    let given = Given::shop();
    let [usual, first] = [0, 1].map(|at| compensating().ways[at].clone());
    let ways = vec![WayDraft { share: 80, ..usual }, WayDraft { share: 20, ..first }];
    let id = start(&given, Draft { ways, ..compensating() }).expect("begun").id;
    let planned: Vec<i64> = told(&given, id).ways.iter().map(|way| way.planned).collect();
    assert_eq!(planned, [1_800, 450], "450 · 1800 / 2250 is 360, as 720 · 720 / 1440 is");
}

fn plan(given: &Given, usual_bp: Option<i64>) -> ExperimentPlanned {
    let ask = ExperimentPlan {
        shop: SHOP.into(),
        subject: Subject::Plays,
        measure: Measure::Refunded,
        watch_days: 15,
        population: compensating().population,
        usual_bp,
        hoped_bp: None,
        ways: 2,
    };
    given.ask(ask).expect("planned")
}

#[test]
fn a_plan_goes_by_the_shop_s_own_cases_or_by_what_is_typed() {
    let given = Given::shop();
    assert_eq!(plan(&given, None).needed, None, "nothing is known of a new shop");
    assert_eq!((plan(&given, Some(1_000)).needed, plan(&given, Some(1_000)).weeks), (Some(720), None));
    for at in 0..50 {
        let refunded = (at < 10).then_some("2026-09-25T10:00:00");
        given.case(
            json!({ "case_no": format!("P{at}"), "reason_stated": "质量问题", "applied_at": "2026-09-20T10:00:00",
            "status": if at < 10 { "refunded" } else { "closed" }, "refund_fen": 9_900, "refunded_at": refunded }),
        );
    }
    let told = plan(&given, None);
    assert_eq!((told.usual.hits, told.usual.orders, told.usual_bp, told.hoped_bp), (10, 50, Some(2_000), Some(1_200)));
    assert_eq!((told.per_week, told.guard_fen), (8, Fen(1_000)), "50 in the 44 days that the book knows of");
    assert!(told.weeks.is_some_and(|weeks| weeks > 50), "at eight a week it takes years: {:?}", told.weeks);
}
