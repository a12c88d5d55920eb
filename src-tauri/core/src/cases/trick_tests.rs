use serde_json::json;

use super::*;
use crate::cases::moves::Step;
use crate::cases::step::MoveCase;
use crate::given::Given;
use crate::keeping::history::Undo;
use crate::plays::desk::PlayDesk;
use crate::sheets::case::{CaseSheet, CaseShow};

/// A return on its way, with a photo of its inspection; the keys of both.
fn returned() -> (Given, i64, i64) {
    let given = Given::shop();
    given.order(
        &["P1"],
        json!({ "order_no": "A1", "paid_fen": 10_000, "buyer_hash": "x", "paid_at": "2026-10-20T10:00:00" }),
    );
    let case = given.case(json!({
        "case_no": "R1", "order_no": "A1", "kind": "return_refund", "status": "returned", "refund_fen": 10_000,
        "applied_at": "2026-10-28T10:00:00", "agreed_at": "2026-10-28T11:00:00", "returned_at": "2026-10-30T10:00:00",
    }));
    let photo = photo_of(&given, case, "inspection");
    (given, case, photo)
}

fn photo_of(given: &Given, case: i64, scene: &str) -> i64 {
    given.write(|tx| {
        tx.insert(
            "insert into evidence (shop_id, case_id, scene, kind, source, staff, taken_at, kept_at, hash, mime, bytes)
             values (1, ?1, ?2, 'photo', 'file', '09', '2026-11-02T08:50:00', '2026-11-02T08:50:00', 'aa', 'image/jpeg', 9)",
            (case, scene),
        )
    })
}

fn found(case_id: i64, fact: Fact, evidence_id: i64) -> RecordTrick {
    RecordTrick { case_id, fact, sent: None, came: None, evidence_id, by: "09".into() }
}

fn receive(given: &Given, case: i64) {
    let step = MoveCase { seen: given.seen(case), step: Step::Receive, at: None, note: None, by: "09".into() };
    given.act("move_case", step).expect("it is here");
}

fn sheet(given: &Given, id: i64) -> CaseSheet {
    given.ask(CaseShow { id }).expect("the case")
}

#[test]
fn what_came_instead_is_a_fact_with_its_photo_and_leads_to_the_appeal_within_the_platforms_deadline() {
    let (given, case, photo) = returned();
    let refused = |asked| given.act("record_trick", asked).expect_err("refused").code;
    let brick = RecordTrick { came: Some("一块砖头".into()), ..found(case, Fact::WrongArticle, photo) };
    assert_eq!(refused(brick.clone()), "case_trick_not_here", "nobody has looked yet");
    receive(&given, case);
    assert!(sheet(&given, case).appeal.is_none(), "without a fact nothing is said of the buyer");
    let chat = photo_of(&given, case, "chat");
    assert_eq!(refused(RecordTrick { evidence_id: chat, ..brick.clone() }), "case_trick_photo_missing");
    assert_eq!(refused(found(case, Fact::WrongArticle, photo)), "case_trick_came_missing");
    let serial = |sent: &str, came: &str| RecordTrick {
        sent: Some(sent.into()),
        came: Some(came.into()),
        ..found(case, Fact::OtherSerial, photo)
    };
    assert_eq!(refused(serial("SN-1", "SN-1")), "case_trick_serials");
    given.act("record_trick", brick.clone()).expect("with its photo");
    given.act("record_trick", serial("SN-1", "SN-2")).expect("both may be so");
    assert_eq!(refused(brick), "case_trick_told");
    let told = sheet(&given, case);
    let facts: Vec<_> = told.tricks.iter().map(|one| (one.fact, one.came.as_deref(), one.evidence_id)).collect();
    let expected = [(Fact::WrongArticle, Some("一块砖头"), photo), (Fact::OtherSerial, Some("SN-2"), photo)];
    assert_eq!(facts, expected);
    // Taobao pays by itself 7 days after the buyer has sent the goods.
    let appeal = told.appeal.expect("the way from here");
    assert_eq!((appeal.until, appeal.outcome.as_deref()), (told.case.deadline_at, Some("refund_paid")));
    assert!(appeal.until.is_some());
    let dispute = MoveCase { seen: given.seen(case), step: Step::Dispute, at: None, note: None, by: "09".into() };
    given.act("move_case", dispute).expect("the platform judges");
    assert!(sheet(&given, case).appeal.is_none());
}

#[test]
fn a_buyer_is_marked_by_such_a_fact_alone_and_no_longer_once_it_is_taken_back() {
    let (given, case, photo) = returned();
    receive(&given, case);
    let buyer = || given.ask(PlayDesk { case_id: case }).expect("the desk").buyer.tricks;
    assert!(buyer().is_empty());
    given.act("record_trick", found(case, Fact::EmptyParcel, photo)).expect("an empty box");
    given.order(
        &["P1"],
        json!({ "order_no": "A2", "paid_fen": 5_000, "buyer_hash": "x", "paid_at": "2026-10-25T10:00:00" }),
    );
    let later = given.case(json!({ "case_no": "R2", "order_no": "A2", "kind": "return_refund", "status": "applied" }));
    let seen = given.ask(PlayDesk { case_id: later }).expect("the desk").buyer.tricks;
    assert_eq!(seen.iter().map(|one| (&*one.class, one.times)).collect::<Vec<_>>(), [("empty_parcel", 1)]);
    given.act("undo", Undo { operation: None }).expect("it was a mistake");
    assert!(sheet(&given, case).tricks.is_empty() && buyer().is_empty());
}
