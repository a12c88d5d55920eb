use pintui_store::Reading as _;

use super::{grade, graded, on_its_way, photo_of, pieces, receive, sheet};
use crate::cases::known;
use crate::cases::moves::Step;
use crate::cases::step::MoveCase;
use crate::cases::trick::{Fact, Found};
use crate::cases::turn::Waits;
use crate::checks::checklist;
use crate::deadlines::HoursOf;
use crate::deadlines::promises::{Promised, SetPromise};
use crate::given::{Given, SHOP};
use crate::insight::stages::{Stage, StageTimes};
use crate::keeping::history::Undo;
use crate::returned::Grade;
use crate::returned::inspect::InspectPiece;
use crate::returned::queue::{ReturnedQueue, Sort};
use crate::sheets::case::CaseShow;

#[test]
fn each_piece_has_exactly_one_grade_and_the_second_of_two_inspectors_is_told() {
    let given = Given::shop();
    let taken = receive(&given, on_its_way(&given, "A1", &["P1"])).expect("received");
    let piece = pieces(&given, taken.reception_id)[0].id;
    assert_eq!(grade(&given, piece, Grade::U, Grade::U).expect_err("no grade").code, "returned_grade_missing");
    assert_eq!(grade(&given, piece, Grade::U, Grade::C).expect("looked at").waiting, 0);
    let refused = grade(&given, piece, Grade::U, Grade::B).expect_err("somebody was faster");
    assert_eq!((&*refused.code, refused.params["grade"].as_str()), ("returned_graded_meanwhile", Some("C")));
    grade(&given, piece, Grade::C, Grade::B).expect("whoever has seen it may change it");
    let told = pieces(&given, taken.reception_id).remove(0);
    assert_eq!((told.grade, told.staff.as_deref(), told.graded_at), (Grade::B, Some("小周"), Some(given.now)));
}

#[test]
fn what_was_found_is_the_third_reason_of_its_case_beside_the_stated_one() {
    let given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1"]);
    let taken = receive(&given, case).expect("received");
    let piece = pieces(&given, taken.reception_id)[0].id;
    let list = sheet(&given, taken.reception_id).pieces.remove(0).list;
    assert!(!list.points.is_empty() && list.points.iter().all(|point| point.step != checklist::Step::Gift));
    let wish = InspectPiece {
        flaws: vec![list.points[0].id.clone()],
        reason: Some("workmanship.seam".into()),
        place: Some("退货架 2-3".into()),
        note: Some("袖口开线".into()),
        ..graded(piece, Grade::U, Grade::C)
    };
    let strange = InspectPiece { flaws: vec!["nothing".into()], ..wish.clone() };
    assert_eq!(given.act("inspect_piece", strange).expect_err("no such point").code, "returned_point_unknown");
    let strange = InspectPiece { reason: Some("workmanship.nothing".into()), ..wish.clone() };
    assert_eq!(given.act("inspect_piece", strange).expect_err("no such reason").code, "returned_found_unknown");
    let as_new = InspectPiece { grade: Grade::A, ..wish.clone() };
    let refused = given.act("inspect_piece", as_new).expect_err("a flaw");
    assert_eq!((&*refused.code, &refused.params["flaws"]), ("returned_grade_beside_flaw", &serde_json::json!(1)));
    given.act("inspect_piece", wish.clone()).expect("looked at");
    let told = given.ask(CaseShow { id: case }).expect("the case");
    assert_eq!((told.desk.found.as_deref(), told.case.reason.as_deref()), (Some("quality"), Some("质量问题")));
    assert_eq!(told.reasons[0].detail.as_deref(), Some("workmanship.seam"));
    let piece = told.returned[0].clone();
    assert_eq!((piece.flaws, piece.place.as_deref()), (wish.flaws, Some("退货架 2-3")));
    assert_eq!(piece.note.as_deref(), Some("袖口开线"));
    given.act("undo", Undo { operation: None }).expect("taken back");
    let told = given.ask(CaseShow { id: case }).expect("the case");
    assert!(told.reasons.is_empty() && told.returned[0].grade == Grade::U && told.returned[0].flaws.is_empty());
}

#[test]
fn a_mismatch_is_told_with_its_photo_and_the_appeal_runs_out_of_time() {
    let given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1", "P2"]);
    let taken = receive(&given, case).expect("received");
    let [first, second] = [0, 1].map(|at| pieces(&given, taken.reception_id)[at].id);
    let refused = grade(&given, first, Grade::U, Grade::M).expect_err("what came?");
    assert_eq!(refused.code, "returned_mismatch_untold");
    let found = |evidence_id| Found {
        fact: Fact::OtherSerial,
        sent: Some("SN-1".into()),
        came: Some("SN-2".into()),
        evidence_id,
    };
    let wish = |evidence| InspectPiece { mismatch: Some(found(evidence)), ..graded(first, Grade::U, Grade::M) };
    assert_eq!(given.act("inspect_piece", wish(99)).expect_err("no photo").code, "case_trick_photo_missing");
    given.act("inspect_piece", wish(photo_of(&given, case))).expect("with its photo");
    grade(&given, second, Grade::U, Grade::M).expect("what came is told for the case");
    let told = given.ask(CaseShow { id: case }).expect("the case");
    assert!(told.appeal.is_some_and(|appeal| appeal.until.is_some()));
    let radar = crate::cases::radar::Radar { sort: crate::cases::desk::Sort::Urgency, limit: 10 };
    let rows = given.ask(radar).expect("what runs out").rows;
    assert_eq!(rows.iter().map(|row| (row.row.case.id, row.row.appeal)).collect::<Vec<_>>(), [(case, true)]);
}

#[test]
fn what_waits_is_told_most_valuable_first_or_first_come() {
    let mut given = Given::shop();
    let (old, dear) = (on_its_way(&given, "A1", &["P1"]), on_its_way(&given, "A2", &["P2", "P3"]));
    let old = receive(&given, old).expect("received").reception_id;
    given.now = "2026-11-04T09:00:00".parse().expect("a time");
    let dear = receive(&given, dear).expect("received").reception_id;
    let told = |sort| given.ask(ReturnedQueue { shop: SHOP.into(), sort }).expect("a queue");
    let keys = |sort| told(sort).parcels.iter().map(|one| one.reception_id).collect::<Vec<_>>();
    assert_eq!((keys(Sort::Value), keys(Sort::Come)), (vec![dear, old], vec![old, dear]));
    let all = told(Sort::Come);
    assert_eq!((all.pieces, all.value_fen.0, all.parcels[0].days, all.parcels[0].quality), (3, 18_000, 2, true));
    let piece = pieces(&given, dear)[0].id;
    grade(&given, piece, Grade::U, Grade::A).expect("looked at");
    let all = told(Sort::Value);
    assert_eq!((all.pieces, all.parcels[1].waiting.min(all.parcels[0].waiting)), (2, 1));
    let half = all.parcels.iter().find(|one| one.reception_id == dear).expect("one of two waits");
    assert_eq!((half.waiting, half.pieces, half.value_fen.map(|fen| fen.0)), (1, 2, Some(6000)));
    let waiting = "select count(*) from returned_pieces where grade = 'U'";
    assert_eq!(given.read(|tx| tx.one(waiting, [], |row| row.get::<_, i64>(0))), 2);
}

#[test]
fn what_is_found_no_more_goes_from_its_case_and_what_others_found_stands_again() {
    let given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1", "P2"]);
    let taken = receive(&given, case).expect("received");
    let [first, second] = [0, 1].map(|at| pieces(&given, taken.reception_id)[at].id);
    let look = |piece, was, grade, reason: Option<&str>| {
        let wish = InspectPiece { reason: reason.map(str::to_owned), ..graded(piece, was, grade) };
        given.act("inspect_piece", wish).expect("looked at");
    };
    let known = || given.read(|tx| known::best(tx, case)).and_then(|best| best.detail);
    look(first, Grade::U, Grade::B, Some("workmanship.seam"));
    look(second, Grade::U, Grade::B, Some("material.smell"));
    assert_eq!(known().as_deref(), Some("material.smell"));
    look(second, Grade::B, Grade::A, None);
    assert_eq!(known().as_deref(), Some("workmanship.seam"), "the other piece still is so");
    look(first, Grade::B, Grade::A, None);
    assert_eq!((known(), given.ask(CaseShow { id: case }).expect("the case").desk.found), (None, None));
    given.act("undo", Undo { operation: None }).expect("it is");
    assert_eq!(known().as_deref(), Some("workmanship.seam"));
}

#[test]
fn a_case_of_which_no_piece_is_a_mismatch_any_more_has_no_appeal() {
    let given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1", "P2"]);
    let taken = receive(&given, case).expect("received");
    let [first, second] = [0, 1].map(|at| pieces(&given, taken.reception_id)[at].id);
    let evidence_id = photo_of(&given, case);
    let found = Found { fact: Fact::WrongArticle, sent: None, came: Some("旧鞋".into()), evidence_id };
    let wish = InspectPiece { mismatch: Some(found), ..graded(first, Grade::U, Grade::M) };
    given.act("inspect_piece", wish).expect("with its photo");
    grade(&given, second, Grade::U, Grade::M).expect("so is the other");
    let appeal = || given.ask(CaseShow { id: case }).expect("the case").appeal;
    grade(&given, first, Grade::M, Grade::A).expect("it was ours");
    assert!(appeal().is_some(), "one of them still is");
    grade(&given, second, Grade::M, Grade::B).expect("ours too");
    assert!(appeal().is_none() && sheet(&given, taken.reception_id).tricks.is_empty());
    assert_eq!(grade(&given, first, Grade::A, Grade::M).expect_err("what came?").code, "returned_mismatch_untold");
}

#[test]
fn after_the_last_grade_a_case_waits_for_the_shops_verdict_and_the_inspection_is_over() {
    let mut given = Given::shop();
    for (step, hours) in [(Promised::Inspect, 24), (Promised::Refund, 48)] {
        let from_on = "2026-10-01".parse().ok();
        given.act("set_promise", SetPromise { step, hours, clock: HoursOf::Calendar, from_on }).expect("promised");
    }
    let case = on_its_way(&given, "A1", &["P1", "P2"]);
    let taken = receive(&given, case).expect("received");
    let [first, second] = [0, 1].map(|at| pieces(&given, taken.reception_id)[at].id);
    let desk = |given: &Given| given.ask(CaseShow { id: case }).expect("the case").desk;
    let promised = |given: &Given| desk(given).promise.map(|due| (due.step, due.at.text()));
    assert_eq!(promised(&given), Some((Promised::Inspect, "2026-11-03T09:00:00".into())));
    assert_eq!(grade(&given, first, Grade::U, Grade::A).expect("as new").waits, Waits::Inspection);
    given.now = "2026-11-02T15:00:00".parse().expect("a time");
    assert_eq!(grade(&given, second, Grade::U, Grade::D).expect("torn").waits, Waits::Verdict);
    let told = given.ask(CaseShow { id: case }).expect("the case");
    assert_eq!((told.desk.waits, told.case.waits, told.steps[0]), (Waits::Verdict, Waits::Verdict, Step::Accept));
    assert!(told.case.deadline_at.is_some(), "the platform goes on waiting for the refund");
    assert_eq!(promised(&given), Some((Promised::Refund, "2026-11-04T15:00:00".into())));
    let stages = given.ask(StageTimes { shop: SHOP.into(), month: "2026-10".into() }).expect("times");
    let inspected = stages.by_clerk.iter().find(|one| one.stage == Stage::Inspect).expect("it has an end");
    assert_eq!((inspected.staff.as_deref(), inspected.count), (Some("小周"), 1));

    given.act("undo", Undo { operation: None }).expect("looked at once more");
    assert_eq!(desk(&given).waits, Waits::Inspection);
    grade(&given, second, Grade::U, Grade::B).expect("not that bad");
    given.now = "2026-11-03T15:00:00".parse().expect("a time");
    let accept = MoveCase { seen: given.seen(case), step: Step::Accept, at: None, note: None, by: "小林".into() };
    given.act("move_case", accept).expect("as claimed");
    assert_eq!(desk(&given).waits, Waits::Refund);
    assert_eq!(promised(&given), Some((Promised::Refund, "2026-11-04T15:00:00".into())), "its time ran already");
    let told = grade(&given, first, Grade::A, Grade::B).expect("a scratch");
    assert_eq!(told.waits, Waits::Refund, "a verdict stands until somebody changes it");
}
