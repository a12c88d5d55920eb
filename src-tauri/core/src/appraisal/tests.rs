//! The figures of people, each with a shop of its own.

use pintui_store::Error;
use serde_json::json;

use super::measure::{Job, Measure};
use super::objections::{DecideObjection, Object};
use super::rules::{SaveAppraisalRule, Weight};
use super::sheet::{Appraisal, AppraisalAsk, Appraised, Figure};
use super::tally::Why;
use crate::door::{Role, Who};
use crate::given::{Given, SHOP};
use crate::goods::listing::NoteListing;
use crate::report::close::CloseMonth;

const MONTH: &str = "2026-10";

fn sheet(given: &Given) -> Appraisal {
    given.ask(AppraisalAsk { shop: SHOP.into(), month: MONTH.into() }).expect("an appraisal")
}

fn person<'a>(sheet: &'a Appraisal, job: Job, name: &str) -> &'a Appraised {
    let found = sheet.people.iter().find(|person| person.job == job && person.name == name);
    found
        .unwrap_or_else(|| panic!("{name} is among {:?}", sheet.people.iter().map(|one| &one.name).collect::<Vec<_>>()))
}

fn figure(person: &Appraised, measure: Measure) -> &Figure {
    person.figures.iter().find(|figure| figure.measure == measure).expect("each person has all figures of the job")
}

/// Forty orders of one product signed off in October, half of them placed from the 10th on; the page is Mei's since
/// the 10th. The first twelve come back for the colour, the next two broken, each turn once before and once after.
fn designed() -> Given {
    let given = Given::shop();
    for at in 0..40 {
        let placed = if at % 2 == 0 { "2026-10-09T23:59:59" } else { "2026-10-10T00:00:00" };
        given.order(
            &["p1"],
            json!({ "order_no": format!("D{at}"), "created_at": placed, "paid_at": placed, "signed_at": "2026-10-20T10:00:00" }),
        );
    }
    for at in 0..14 {
        let reason = if at < 12 { "颜色/款式/图案与描述不符" } else { "商品破损" };
        given.case(json!({ "case_no": format!("R{at}"), "order_no": format!("D{at}"),
            "applied_at": "2026-10-22T10:00:00", "reason_stated": reason }));
    }
    let note = |designer: &str, on: &str| NoteListing {
        product: 1,
        from_on: on.parse().expect("a day"),
        what: "换主图".into(),
        designer: designer.into(),
        by: "店主".into(),
    };
    given.act("note_listing", note("", "2026-09-01")).expect("noted");
    given.act("note_listing", note(" Mei ", "2026-10-10")).expect("noted");
    given.write(|tx| crate::insight::settle::settle_all(tx, 1, "taobao"));
    given
}

#[test]
fn a_designer_answers_for_orders_placed_since_the_own_page_and_for_what_the_page_says() {
    let given = designed();
    let sheet = sheet(&given);
    let page = figure(person(&sheet, Job::Designer, "Mei"), Measure::Page);
    assert_eq!((page.of, page.hits, page.value), (20, Some(6), None), "twenty are too few for a rate");
    let why = |why| page.items.iter().filter(|item| item.why == why).count();
    assert_eq!((why(None), why(Some(Why::EarlierPage)), why(Some(Why::NotThePage))), (6, 6, 1));
    let designers = sheet.people.iter().filter(|person| person.job == Job::Designer).count();
    assert_eq!(designers, 1, "the version without a designer is nobody's");
}

#[test]
fn what_an_inspection_found_stands_over_the_reason_that_the_buyer_chose() {
    let given = designed();
    given.write(|tx| {
        tx.change(
            "insert into case_reasons (case_id, source, class, detail, staff, at, operation)
             select id, 'found', 'logistics', '压坏', '03', '2026-10-25T10:00:00', ?1 from cases where case_no = 'R1'",
            [tx.operation()],
        )
    });
    let sheet = sheet(&given);
    let page = figure(person(&sheet, Job::Designer, "Mei"), Measure::Page);
    assert_eq!(page.hits, Some(5));
    let found = page.items.iter().find(|item| item.number == "D1").and_then(|item| item.why);
    assert_eq!(found, Some(Why::NotThePage));
}

#[test]
fn before_any_noted_version_the_owner_of_the_pictures_answers_for_the_page() {
    let given = designed();
    given.write(|tx| {
        tx.change("delete from listing_versions", [])?;
        tx.change(
            "insert into product_records (product_id, picture_owner, noted_at, noted_by)
             values (1, 'Bo', '2026-10-30T10:00:00', '店主')",
            [],
        )
    });
    let sheet = sheet(&given);
    let page = figure(person(&sheet, Job::Designer, "Bo"), Measure::Page);
    assert_eq!((page.of, page.hits, page.value), (40, Some(12), Some(0.3)));
}

/// Forty parcels that Lan passed in twenty seconds each and one that failed; two came back with a fault, one unwanted.
fn packed() -> Given {
    let given = Given::shop();
    for at in 0..41 {
        let order = given.order(&["p1"], json!({ "order_no": format!("P{at}"), "paid_at": "2026-10-01T10:00:00" }));
        let (result, seconds) = if at == 40 { ("failed", 400) } else { ("passed", 20) };
        given.write(|tx| {
            tx.change(
                "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
                 values (1, ?1, 'x', ?2, 'Lan', 'v1', '2026-10-02T10:00:00', '2026-10-02T10:00:20', ?3)",
                (order, result, seconds),
            )
        });
    }
    for (at, reason) in ["质量问题", "质量问题", "七天无理由退货"].iter().enumerate() {
        given.case(json!({ "case_no": format!("R{at}"), "order_no": format!("P{at}"),
            "applied_at": "2026-10-12T10:00:00", "reason_stated": reason }));
    }
    given
}

#[test]
fn a_packer_answers_for_what_a_check_can_see_and_not_for_the_time_a_fault_takes() {
    let given = packed();
    let sheet = sheet(&given);
    let lan = person(&sheet, Job::Packer, "Lan");
    let escapes = figure(lan, Measure::Escapes);
    assert_eq!((escapes.of, escapes.hits, escapes.value), (40, Some(2), Some(0.05)));
    assert!(escapes.items.iter().any(|item| item.why == Some(Why::NotVisible) && item.number == "P2"));
    let pace = figure(lan, Measure::Pace);
    assert_eq!((pace.of, pace.value, pace.points), (40, Some(20.0), Some(100.0)));
    assert_eq!(pace.left_out.iter().map(|one| (one.why, one.count)).collect::<Vec<_>>(), [(Why::FaultFound, 1)]);
    // 5 % is ten times the target of 0.5 %: no points for eighty of a hundred
    assert_eq!((escapes.points, lan.score, lan.scored), (Some(0.0), Some(20.0), 100));
}

fn weigh(given: &Given, weights: &[(Measure, i64, f64)]) -> Result<(), Error> {
    let weights =
        weights.iter().map(|(measure, weight, target)| Weight { measure: *measure, weight: *weight, target: *target });
    given.act(
        "save_appraisal_rule",
        SaveAppraisalRule {
            shop: SHOP.into(),
            job: Job::Packer,
            from_month: MONTH.into(),
            weights: weights.collect(),
            by: "店主".into(),
        },
    )
}

#[test]
fn a_weight_changes_the_score_from_its_month_on() {
    let given = packed();
    weigh(&given, &[(Measure::Escapes, 40, 0.04), (Measure::Pace, 60, 40.0)]).expect("saved");
    let after = sheet(&given);
    let lan = person(&after, Job::Packer, "Lan");
    // 5 % against 4 %: 100 × (2 − 1.25) = 75, weighed 40; twenty seconds against forty: full
    assert_eq!((figure(lan, Measure::Escapes).points, lan.score), (Some(75.0), Some(90.0)));
    let before = given.ask(AppraisalAsk { shop: SHOP.into(), month: "2026-09".into() }).expect("an appraisal");
    let of_before = before.rules.iter().find(|rule| rule.job == Job::Packer).expect("a rule");
    assert_eq!((of_before.from_month.as_ref(), of_before.weights[0].weight), (None, 80));
}

#[test]
fn weights_that_do_not_add_up_or_do_not_fit_are_refused_by_name() {
    let given = packed();
    let code = |weights: &[(Measure, i64, f64)]| weigh(&given, weights).expect_err("refused").code;
    assert_eq!(code(&[(Measure::Escapes, 60, 0.01), (Measure::Pace, 30, 30.0)]), "weights_not_hundred");
    assert_eq!(code(&[(Measure::Escapes, 100, 0.0)]), "measure_target_wrong");
    assert_eq!(code(&[(Measure::Escapes, 100, 1.5)]), "measure_target_wrong");
    assert_eq!(code(&[(Measure::Escapes, 0, 0.01), (Measure::Pace, 100, 30.0)]), "weight_wrong");
    assert_eq!(code(&[(Measure::Page, 100, 0.01)]), "measure_unknown");
    assert_eq!(code(&[(Measure::Pace, 50, 30.0), (Measure::Pace, 50, 30.0)]), "measure_unknown");
}

fn object(number: Option<&str>) -> Object {
    Object {
        shop: SHOP.into(),
        month: MONTH.into(),
        person: "Lan".into(),
        measure: Measure::Escapes,
        number: number.map(str::to_owned),
        note: "快递压的".into(),
        by: "Lan".into(),
    }
}

#[test]
fn an_objection_leaves_out_what_the_owner_agrees_to_and_both_words_stay() {
    let given = packed();
    given.act("object_to_figure", object(Some("P0"))).expect("noted");
    let waiting = sheet(&given);
    let lan = person(&waiting, Job::Packer, "Lan");
    assert_eq!((figure(lan, Measure::Escapes).hits, lan.objections[0].accepted), (Some(2), None));
    let id = lan.objections[0].id;
    let decide = |accepted, answer: &str| DecideObjection { id, accepted, answer: answer.into(), by: "店主".into() };
    assert_eq!(
        given.act("decide_objection", decide(false, " ")).expect_err("says why").code,
        "objection_answer_missing"
    );
    given.act("decide_objection", decide(true, "看过照片")).expect("decided");
    let after = sheet(&given);
    let lan = person(&after, Job::Packer, "Lan");
    let escapes = figure(lan, Measure::Escapes);
    assert_eq!((escapes.of, escapes.hits), (40, Some(1)), "the parcel stays, its return is left out");
    assert_eq!(escapes.items.iter().find(|item| item.number == "P0").and_then(|item| item.why), Some(Why::Objection));
    assert_eq!((lan.objections[0].note.as_str(), lan.objections[0].answer.as_deref()), ("快递压的", Some("看过照片")));
}

#[test]
fn an_objection_names_something_that_counts_once() {
    let given = packed();
    let code = |ask| given.act("object_to_figure", ask).expect_err("refused").code;
    assert_eq!(code(object(Some("P2"))), "objection_not_counted");
    assert_eq!(code(object(Some("P39"))), "objection_not_counted");
    assert_eq!(code(Object { person: "Wu".into(), ..object(None) }), "objection_not_counted");
    assert_eq!(code(Object { note: "  ".into(), ..object(None) }), "objection_note_missing");
    given.act("object_to_figure", object(None)).expect("noted");
    assert_eq!(code(object(None)), "objection_stands");
}

#[test]
fn who_is_not_the_owner_sees_and_objects_to_the_own_figures_alone() {
    let given = packed();
    given.person("店主", Role::Owner);
    let wu = given.person("Wu", Role::Packer);
    let who = Who::Here { person: Some(wu), badge: None };
    let seen = given.knock(who, "appraisal_sheet", json!({ "shop": SHOP, "month": MONTH })).expect("answered");
    assert_eq!(seen["people"], json!([]));
    let ask = serde_json::to_value(object(None)).expect("told");
    assert_eq!(given.knock(who, "object_to_figure", ask).expect_err("refused").code, "objection_not_yours");
}

#[test]
fn a_closed_month_keeps_its_appraisal_and_takes_no_more_words() {
    let given = packed();
    let before = sheet(&given);
    given.act("close_month", CloseMonth { shop: SHOP.into(), month: MONTH.into() }).expect("closed");
    given.case(
        json!({ "case_no": "R9", "order_no": "P9", "applied_at": "2026-10-13T10:00:00", "reason_stated": "质量问题" }),
    );
    let after = sheet(&given);
    assert!(after.closed);
    assert_eq!(after.people, before.people);
    assert_eq!(given.act("object_to_figure", object(None)).expect_err("refused").code, "appraisal_closed");
    assert_eq!(weigh(&given, &[(Measure::Pace, 100, 30.0)]).expect_err("refused").code, "appraisal_closed");
}

#[test]
fn a_clerk_is_not_measured_by_returns_that_were_due_nor_by_messages_at_night() {
    let given = Given::shop();
    for at in 0..60 {
        // thirty of quality, thirty unwanted of which ten were withdrawn
        let reason = if at < 30 { "质量问题" } else { "七天无理由退货" };
        let status = if (30..40).contains(&at) { "closed" } else { "refunded" };
        let refunded = (status == "refunded").then_some("2026-10-05T10:00:00");
        let case = given.case(json!({ "case_no": format!("R{at}"), "status": status, "reason_stated": reason,
            "applied_at": "2026-10-02T10:00:00", "refunded_at": refunded }));
        // 10 October 2026 is worked in exchange for the holiday
        let (came, answered) = match at % 2 {
            0 => ("2026-10-10T10:00:00", "2026-10-10T10:01:00"),
            _ => ("2026-10-10T23:00:00", "2026-10-11T08:00:00"),
        };
        given.write(|tx| {
            tx.change(
                "insert into contacts (case_id, channel, staff, started_at, answered_at, topic, written_at)
                 values (?1, 'chat', 'Qin', ?2, ?3, 'reason', ?3)",
                (case, came, answered),
            )
        });
    }
    let sheet = sheet(&given);
    let qin = person(&sheet, Job::Clerk, "Qin");
    let kept = figure(qin, Measure::Kept);
    assert_eq!((kept.of, kept.hits), (30, Some(10)));
    assert_eq!(kept.items.iter().filter(|item| item.why == Some(Why::GoodsFault)).count(), 30);
    let answer = figure(qin, Measure::Answer);
    assert_eq!((answer.of, answer.value), (30, Some(1.0)));
    assert_eq!(answer.items.iter().filter(|item| item.why == Some(Why::OutsideHours)).count(), 30);
    // without refusals and without stars these two weigh nothing: 30 and 20 of a hundred are scored
    assert_eq!((qin.scored, qin.score), (50, Some(100.0)));
}
