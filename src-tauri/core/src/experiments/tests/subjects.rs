//! What else can be tested: which script is said, and whether buyers are asked after sign-off.

use super::*;
use crate::care::due::Standing;
use crate::care::rules::rules;
use crate::scripts::fits::ScriptsForCase;
use crate::shops;

#[test]
fn the_script_that_was_drawn_stands_first_on_the_case_and_another_s_use_is_counted() {
    let given = Given::shop();
    let scripts = Draft {
        subject: Subject::Scripts,
        ways: vec![
            way("平和", Steps::Script { script: "late.calm.first".into() }),
            way("生气", Steps::Script { script: "late.angry.first".into() }),
        ],
        ..compensating()
    };
    let unknown = vec![scripts.ways[0].clone(), way("没有", Steps::Script { script: "late.calm.first.9".into() })];
    let refused = start(&given, Draft { ways: unknown, ..scripts.clone() }).expect_err("no such script");
    assert_eq!(refused.code, "experiment_script_unknown");
    let experiment = start(&given, scripts).expect("begun").id;
    let case = case_of_way(&given, "生气");
    let ask = ScriptsForCase {
        case_id: case,
        language: "zh-CN".into(),
        clerk: "小满".into(),
        situation: None,
        typed: std::collections::BTreeMap::new(),
    };
    let fitting = given.ask(ask).expect("scripts");
    let way = fitting.way.expect("a way");
    assert_eq!(
        (way.script.as_str(), way.way.as_str(), fitting.situation.as_str()),
        ("late.angry.first", "生气", "late")
    );
    assert_eq!(fitting.scripts[0].script.name, "late.angry.first");
    let used = |script: &str| {
        given.write(|tx| {
            tx.change(
                "insert into script_uses (shop_id, script, version, language, case_id, used_at, used_by)
                 values (1, ?1, 0, 'zh-CN', ?2, ?3, '03')",
                (script, case, given.now),
            )
        });
        let way = &told(&given, experiment).ways[1];
        (way.handled, way.astray)
    };
    assert_eq!(used("flaw.calm.first"), (0, 0), "a script of no way says nothing");
    assert_eq!(used("late.angry.first"), (1, 0));
    assert_eq!(used("late.calm.first"), (1, 1));
}

#[test]
fn care_is_sent_by_the_way_that_an_order_drew_and_not_by_the_usual_lot() {
    let given = Given::shop();
    let care = Draft {
        subject: Subject::Care,
        measure: Measure::Returned,
        population: Population::default(),
        ways: vec![way("不问", Steps::Care { ask: false }), way("问一声", Steps::Care { ask: true })],
        ..compensating()
    };
    let experiment = start(&given, care).expect("begun").id;
    for at in 0..60 {
        given.order(
            &["P1"],
            json!({ "order_no": format!("A{at}"), "paid_at": "2026-10-30T10:00:00", "status": "completed",
                "signed_at": "2026-11-02T10:00:00", "buyer_hash": format!("b{at}") }),
        );
    }
    let given = later(given, 3);
    let standings = given.read(|tx| {
        let shop = shops::must(tx, SHOP)?;
        crate::care::due::orders(tx, &rules(tx)?, &shop, given.now)
    });
    let left_out = standings.iter().filter(|order| order.standing == Standing::HeldOut).count() as i64;
    let due = standings.iter().filter(|order| order.standing == Standing::Due).count() as i64;
    let sheet = told(&given, experiment);
    assert_eq!([left_out, due], [sheet.ways[0].drawn, sheet.ways[1].drawn]);
    assert!(left_out >= 15 && due >= 15, "half of sixty each: {left_out} and {due}");
    given.case(
        json!({ "case_no": "R1", "order_no": "A0", "reason_stated": "质量问题", "applied_at": "2026-11-06T10:00:00" }),
    );
    let sheet = told(&later(given, 20), experiment);
    let hits = |at: usize| sheet.ways.iter().map(|way| way.rates[at].rate.hits).sum::<i64>();
    assert_eq!((hits(0), hits(1)), (1, 1), "one came back, for quality");
    assert_eq!(sheet.ways.iter().map(|way| way.judged).sum::<i64>(), 60);
}
