use serde_json::json;

use super::*;
use crate::cases::contact::{Channel, RecordContact};
use crate::cases::moves::Step;
use crate::cases::step::MoveCase;
use crate::given::Given;
use crate::keeping::history::Undo;
use crate::sheets::case::CaseShow;

fn hand_and_imported(given: &Given) -> (i64, i64) {
    given.order(&["P1"], json!({ "order_no": "A1", "paid_fen": 10_000, "signed_at": "2026-10-30T00:00:00" }));
    let hand = given.case(json!({
        "case_no": "HAND-1", "order_no": "A1", "status": "applied", "kind": "refund_only", "by_hand": 1,
        "applied_at": "2026-10-31T09:00:00", "reason_stated": "质量问题",
    }));
    let imported = given.case(json!({
        "case_no": "R1", "order_no": "A1", "status": "applied", "kind": "refund_only", "by_hand": 0,
        "applied_at": "2026-11-01T09:00:00", "reason_stated": "质量问题",
    }));
    (hand, imported)
}

fn join(given: &Given, hand: i64, imported: i64) -> Result<HandJoined> {
    given.act("join_hand_case", JoinHandCase { hand: given.seen(hand), imported, by: "03".into() })
}

fn counted(given: &Given) -> i64 {
    given.read(|tx| tx.one("select count(*) from case_links", [], |row| row.get(0)))
}

#[test]
fn a_case_by_hand_and_its_imported_twin_become_one_and_are_counted_once() {
    let given = Given::shop();
    let (hand, imported) = hand_and_imported(&given);
    let contact = RecordContact {
        case_id: hand,
        channel: Channel::Phone,
        started_at: None,
        answered_at: None,
        ended_at: None,
        topic: "reason".into(),
        point: None,
        result: None,
        note: None,
        by: "03".into(),
    };
    given.act("record_contact", contact).expect("kept");
    given
        .act("move_case", MoveCase { seen: given.seen(hand), step: Step::Agree, at: None, note: None, by: "03".into() })
        .expect("agreed");
    assert_eq!(counted(&given), 2);
    let offered = given.ask(CaseShow { id: hand }).expect("the case").alike;
    assert_eq!(offered.iter().map(|case| case.id).collect::<Vec<_>>(), [imported]);

    let joined = join(&given, hand, imported).expect("joined");
    assert_eq!((joined.id, joined.hand_no.as_str()), (imported, "HAND-1"));
    assert_eq!((given.count("cases"), counted(&given)), (1, 1));
    let sheet = given.ask(CaseShow { id: imported }).expect("the case");
    assert_eq!((sheet.contacts.len(), sheet.moves.len()), (1, 1), "nothing of the work is lost");
    assert_eq!((sheet.desk.states.request.name(), sheet.joined_no.as_deref()), ("agreed", Some("HAND-1")));

    given.act("undo", Undo { operation: None }).expect("taken back");
    assert_eq!((given.count("cases"), counted(&given)), (2, 2));
    assert_eq!(given.ask(CaseShow { id: hand }).expect("the case").contacts.len(), 1);
    assert!(given.ask(CaseShow { id: imported }).expect("the case").contacts.is_empty());
}

#[test]
fn only_a_case_by_hand_is_joined_and_only_to_its_own_order() {
    let given = Given::shop();
    let (hand, imported) = hand_and_imported(&given);
    assert_eq!(join(&given, imported, hand).expect_err("refused").code, "case_join_not_by_hand");
    let other = given.case(json!({ "case_no": "R2", "order_no": "B2", "status": "applied" }));
    assert_eq!(join(&given, hand, other).expect_err("refused").code, "case_join_differ");
    for id in [hand, imported] {
        let step = MoveCase { seen: given.seen(id), step: Step::Agree, at: None, note: None, by: "03".into() };
        given.act("move_case", step).expect("agreed");
    }
    assert_eq!(join(&given, hand, imported).expect_err("refused").code, "case_join_both_moved");
}
