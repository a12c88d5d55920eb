//! Call-backs: who is called, what is kept beside the stated reason, and what becomes of it.

#[path = "agree_tests.rs"]
mod agree;

use pintui_store::{At, Fen, Reading as _};
use serde_json::json;

use super::Outcome;
use super::changes::{ChooseChange, MarkChangeLive, RemoveChange};
use super::effect::ChangeEffect;
use super::figures::{CallFigures, CallSums};
use super::gaps::{GapList, Gaps};
use super::queue::{CallQueue, Calls};
use super::record::{CallRecorded, RecordCallback};
use super::rules::{CallRules, ChooseCallRules};
use super::suggestions::{Source, SuggestionList, Suggestions, TakeSuggestion};
use crate::door;
use crate::given::{Given, SHOP};
use crate::keeping::history::Undo;

fn call(case_id: i64, outcome: Outcome) -> RecordCallback {
    RecordCallback {
        case_id,
        clerk: "03".to_owned(),
        seconds: 18,
        outcome,
        reason: None,
        attribute: None,
        expected: None,
        actual: None,
        suggestion: None,
        consent: true,
    }
}

fn record(given: &Given, call: RecordCallback) -> CallRecorded {
    given.act("record_callback", call).expect("recorded")
}

fn queue(given: &Given) -> Calls {
    given.ask(CallQueue { shop: SHOP.to_owned() }).expect("answered")
}

fn figures(given: &Given) -> CallSums {
    let day = given.now.day();
    given.ask(CallFigures { shop: SHOP.to_owned(), from: day.plus(-30), to: day }).expect("answered")
}

fn gaps(given: &Given) -> Gaps {
    given.ask(GapList { shop: SHOP.to_owned(), product_id: None }).expect("answered")
}

fn waiting(given: &Given) -> Suggestions {
    given.ask(SuggestionList { shop: SHOP.to_owned() }).expect("answered")
}

/// An open case on an order of its own with one product.
fn case(given: &Given, number: i64, reason: &str, deadline: &str, fen: i64) -> i64 {
    given.order(&["P1"], json!({ "order_no": number.to_string(), "signed_at": "2026-10-30T10:00:00" }));
    given.case(json!({
        "case_no": format!("C{number}"), "order_no": number.to_string(), "status": "applied", "reason_stated": reason,
        "applied_at": "2026-11-01T10:00:00", "deadline_at": deadline, "refund_fen": fen,
    }))
}

fn cases(given: &Given, count: i64, reason: &str) -> Vec<i64> {
    (0..count).map(|number| case(given, number, reason, "2026-11-03T10:00:00", 100)).collect()
}

fn due(given: &Given) -> Vec<i64> {
    queue(given).due.into_iter().map(|one| one.case.id).collect()
}

#[test]
fn the_nearest_deadline_is_called_first_then_the_most_money() {
    let given = Given::shop();
    let mind = case(&given, 1, "七天无理由退换货", "2026-11-02T10:00:00", 50_000);
    let later = case(&given, 2, "商品质量问题", "2026-11-04T10:00:00", 9_000);
    let small = case(&given, 3, "商品质量问题", "2026-11-03T10:00:00", 1_000);
    let large = case(&given, 4, "气味像旧书", "2026-11-03T10:00:00", 8_000);
    assert_eq!(due(&given), [mind, large, small, later]);
}

#[test]
fn a_case_leaves_the_list_after_one_talk_or_three_tries() {
    let mut given = Given::shop();
    let [talked, silent] = cases(&given, 2, "商品质量问题")[..] else { panic!("two cases") };
    record(&given, call(talked, Outcome::Refunded));
    assert_eq!(due(&given), [silent]);

    let again = record(&given, call(silent, Outcome::NoAnswer)).again_at;
    assert_eq!(again.map(At::text).as_deref(), Some("2026-11-02T13:00:00"));
    let calls = queue(&given);
    assert_eq!((calls.due.len(), calls.later.len(), calls.later[0].tries), (0, 1, 1));

    given.now = "2026-11-02T19:00:00".parse().expect("a moment");
    assert_eq!(due(&given), [silent]);
    let again = record(&given, call(silent, Outcome::NoAnswer)).again_at;
    assert_eq!(again.map(At::text).as_deref(), Some("2026-11-03T09:00:00"), "nobody is called at night");
    given.now = "2026-11-03T09:30:00".parse().expect("a moment");
    record(&given, call(silent, Outcome::NoAnswer));
    let calls = queue(&given);
    assert_eq!((calls.total, calls.later.len(), calls.given_up), (0, 0, 1));

    let rules = CallRules { tries: 4, retry_hours: 4 };
    given.act("choose_call_rules", ChooseCallRules { rules }).expect("chosen");
    assert_eq!(queue(&given).later.len(), 1, "one try more is left");
}

#[test]
fn the_true_reason_stands_beside_the_stated_one_and_never_replaces_it() {
    let given = Given::shop();
    let id = case(&given, 1, "七天无理由退换货", "2026-11-03T10:00:00", 100);
    record(&given, RecordCallback { reason: Some("size.small".to_owned()), ..call(id, Outcome::Refunded) });
    let (stated, confirmed): (String, String) = given.read(|tx| {
        tx.one("select reason_stated, reason_confirmed from cases join callbacks on case_id = cases.id", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
    });
    assert_eq!((stated.as_str(), confirmed.as_str()), ("七天无理由退换货", "size.small"));
    let refused =
        given.act("record_callback", RecordCallback { reason: Some("size.odd".to_owned()), ..call(id, Outcome::Kept) });
    assert_eq!(refused.expect_err("unknown").code, "call_reason_unknown");
}

#[test]
fn size_in_38_of_100_calls_is_38_percent_beside_what_others_report() {
    let given = Given::shop();
    for (at, id) in cases(&given, 100, "商品质量问题").into_iter().enumerate() {
        let reason = if at < 38 { "size.small" } else { "workmanship.seam" };
        record(&given, RecordCallback { reason: Some(reason.to_owned()), ..call(id, Outcome::Refunded) });
    }
    let sums = figures(&given);
    let size = &sums.classes[0];
    assert_eq!((size.class.as_str(), size.rate.rate, size.reference), ("size", Some(0.38), Some(0.38)));
    assert_eq!(size.rate.interval, Some([0.291, 0.4779]));
    assert_eq!(sums.agreement.rate, Some(0.62), "a quality reason was stated, and of 62 it is one");
    let row = &sums.table[0];
    assert_eq!((row.cases, row.agree, row.confirmed[0], row.confirmed[2]), (100, 62, 38, 62));
}

#[test]
fn eighteen_kept_of_fifty_is_36_percent_with_its_interval_beside_the_band_of_others() {
    let given = Given::shop();
    for (at, id) in cases(&given, 50, "商品质量问题").into_iter().enumerate() {
        record(&given, call(id, if at < 18 { Outcome::Kept } else { Outcome::Refunded }));
    }
    let sums = figures(&given);
    assert_eq!((sums.kept.rate, sums.kept.interval), (Some(0.36), Some([0.2414, 0.4986])));
    assert_eq!(sums.kept_reference, [0.3, 0.5]);
}

#[test]
fn a_clerk_has_a_median_and_a_share_within_twenty_seconds_of_calls_that_were_answered() {
    let given = Given::shop();
    for (id, seconds) in cases(&given, 40, "商品质量问题").into_iter().zip(1_i64..) {
        record(&given, RecordCallback { seconds, ..call(id, Outcome::Refunded) });
    }
    let unheard = case(&given, 99, "商品质量问题", "2026-11-03T10:00:00", 100);
    record(&given, RecordCallback { seconds: 60, ..call(unheard, Outcome::NoAnswer) });
    let clerks = figures(&given).clerks;
    let [one] = &clerks[..] else { panic!("one clerk called") };
    assert_eq!((one.clerk.as_str(), one.pace.calls, one.pace.median), ("03", 40, Some(20.5)));
    assert_eq!((one.pace.within.hits, one.pace.within.rate), (20, Some(0.5)));
}

#[test]
fn the_same_attribute_from_five_calls_is_one_line_with_five() {
    let given = Given::shop();
    for (at, id) in cases(&given, 5, "商品质量问题").into_iter().enumerate() {
        let attribute = if at % 2 == 0 { "辣度" } else { " 辣度 " };
        record(
            &given,
            RecordCallback {
                attribute: Some(attribute.to_owned()),
                expected: Some("微辣".to_owned()),
                actual: Some("特别辣，电13900000001".to_owned()),
                ..call(id, Outcome::Refunded)
            },
        );
    }
    let found = gaps(&given).gaps;
    let [gap] = &found[..] else { panic!("one line: {found:?}") };
    assert_eq!((gap.attribute.as_str(), gap.calls, gap.product.as_deref()), ("辣度", 5, Some("title of P1")));
    assert_eq!(gap.voices[0].actual.as_deref(), Some("特别辣，电***"), "no phone is kept in what was said");
}

#[test]
fn without_consent_only_the_reason_is_kept() {
    let given = Given::shop();
    let [id] = cases(&given, 1, "商品质量问题")[..] else { panic!("a case") };
    record(
        &given,
        RecordCallback {
            reason: Some("size.small".to_owned()),
            actual: Some("太紧".to_owned()),
            suggestion: Some("写上实际尺寸".to_owned()),
            consent: false,
            ..call(id, Outcome::Refunded)
        },
    );
    let found = gaps(&given);
    assert_eq!((found.gaps.len(), waiting(&given).all, figures(&given).classes[0].rate.hits), (0, 0, 1));
}

#[test]
fn a_suggestion_becomes_a_change_that_keeps_the_link_and_waits_again_when_it_is_removed() {
    let given = Given::shop();
    let [id] = cases(&given, 1, "商品质量问题")[..] else { panic!("a case") };
    let said =
        record(&given, RecordCallback { suggestion: Some("扣子多缝两道".to_owned()), ..call(id, Outcome::Refunded) });
    assert_eq!(waiting(&given).open, 1);
    let choose = |callbacks: Vec<i64>| {
        let what = "扣子多缝两道，放一颗备用的".to_owned();
        let ask = json!({ "shop": SHOP, "product_id": 1, "what": what, "callbacks": callbacks, "feedback": [], "by": "店长" });
        given.act::<ChooseChange>("choose_change", serde_json::from_value(ask).expect("a change"))
    };
    assert_eq!(choose(vec![said.id, 77]).expect_err("no such call").code, "change_source_unknown");
    let change = choose(vec![said.id]).expect("chosen").id;
    assert_eq!((waiting(&given).open, waiting(&given).all), (0, 1));
    let list = given.ask(super::change_list::ChangeList { shop: SHOP.to_owned() }).expect("answered");
    assert_eq!((list[0].calls, list[0].live_on), (1, None));
    assert_eq!((list[0].voices[0].said.as_str(), list[0].voices[0].case_id), ("扣子多缝两道", Some(id)));
    assert_eq!(choose(vec![said.id]).expect_err("its link stays").code, "change_source_taken");
    given.act("remove_change", RemoveChange { change }).expect("removed");
    assert_eq!(waiting(&given).open, 1);
}

#[test]
fn one_key_makes_a_change_of_a_suggestion_and_the_next_call_about_a_gap_leaves_its_link_alone() {
    let given = Given::shop();
    let [one, other] = cases(&given, 2, "商品质量问题")[..] else { panic!("two cases") };
    let zip = |id| RecordCallback {
        attribute: Some("拉链".to_owned()),
        actual: Some("卡".into()),
        ..call(id, Outcome::Kept)
    };
    let first = record(&given, RecordCallback { suggestion: Some("换铜拉链".to_owned()), ..zip(one) }).id;
    let take = |callback| {
        let source = Source::Call { callback };
        given.act("take_suggestion", TakeSuggestion { shop: SHOP.to_owned(), source, by: "店长".to_owned() })
    };
    take(first).expect("taken");
    let list = given.ask(super::change_list::ChangeList { shop: SHOP.to_owned() }).expect("answered");
    assert_eq!((list[0].what.as_str(), list[0].product_id.is_some(), list[0].calls), ("换铜拉链", true, 1));
    assert_eq!(take(first).expect_err("once").code, "change_source_taken");

    let second = record(&given, zip(other)).id;
    let found = gaps(&given).gaps;
    assert_eq!((found[0].calls, &found[0].callbacks, found[0].change_id), (2, &vec![second], None));
    assert_eq!(take(second).expect_err("nothing was suggested").code, "change_source_unknown");
}

#[test]
fn before_and_after_a_change_orders_of_the_same_age_are_compared() {
    let mut given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "first" }));
    let ask = json!({ "shop": SHOP, "product_id": 1, "what": "写明辣度", "callbacks": [], "feedback": [], "by": "03" });
    let change = given.act::<ChooseChange>("choose_change", serde_json::from_value(ask).expect("no advice"));
    let change = change.expect("chosen").id;
    let live = |day: &str| MarkChangeLive { change, live_on: Some(day.parse().expect("a day")) };
    assert_eq!(given.act("mark_change_live", live("2026-11-03")).expect_err("future").code, "change_day_wrong");
    given.act("mark_change_live", live("2026-10-05")).expect("live");
    // Eight days of 40 orders each; before the change 10 of 40 a day come back within 21 days, after it 2 of 40.
    for day in 1..=8 {
        for at in 0..40 {
            let number = format!("{day}-{at}");
            let paid = format!("2026-10-{day:02}T10:00:00");
            given.order(&["P1"], json!({ "order_no": number, "paid_at": paid, "created_at": paid }));
            let returned = if day < 5 { at < 10 } else { at < 2 };
            // One that comes back after that age tells nothing on either side.
            let applied = if returned { "2026-10-20T10:00:00" } else { "2026-10-31T10:00:00" };
            if returned || at == 39 {
                given
                    .case(json!({ "case_no": number, "order_no": number, "applied_at": applied, "status": "applied" }));
            }
        }
    }
    given.order(&["P1"], json!({ "order_no": "newest", "created_at": "2026-10-29T10:00:00" }));
    given.now = "2026-11-02T09:00:00".parse().expect("a moment");
    let effect = given.ask(ChangeEffect { change }).expect("answered");
    assert_eq!(effect.days, 4, "of the orders after it, those of the 5th to the 8th are 21 days old");
    assert_eq!((effect.sides.second.hits, effect.sides.second.orders), (8, 160));
    assert_eq!((effect.sides.first.hits, effect.sides.first.orders), (40, 160));
    assert_eq!(effect.sides.verdict, crate::insight::comparison::Shown::Lower);
}

#[test]
fn undoing_a_call_puts_the_case_back_on_the_list() {
    let given = Given::shop();
    let [id] = cases(&given, 1, "商品质量问题")[..] else { panic!("a case") };
    let kept = call(id, Outcome::Kept);
    let written = door::write(&given.book, &given.call(), "record_callback", kept).expect("recorded");
    assert!(due(&given).is_empty());
    given.act("undo", Undo { operation: Some(written.operation) }).expect("undone");
    assert_eq!(due(&given), [id]);
    assert_eq!(queue(&given).due[0].case.refund_fen, Some(Fen(100)));
}
