use serde_json::json;

use super::*;
use crate::cases::turn::{Turn, Waits};
use crate::given::Given;
use crate::keeping::history::Undo;
use crate::plays::many::MoveCases;
use crate::sheets::case::{CaseSheet, CaseShow};

fn asked(given: &Given, kind: &str) -> i64 {
    given.order(&["P1"], json!({ "order_no": "A1", "paid_fen": 10_000, "paid_at": "2026-10-28T09:00:00" }));
    given.case(json!({
        "case_no": "R1", "order_no": "A1", "kind": kind, "status": "applied", "refund_fen": 10_000,
        "applied_at": "2026-11-01T09:00:00", "reason_stated": "质量问题",
    }))
}

fn step(given: &Given, id: i64, step: Step) -> Result<CaseMoved> {
    let seen = given.seen(id);
    given.act("move_case", MoveCase { seen, step, at: None, note: None, by: "03".into() })
}

fn sheet(given: &Given, id: i64) -> CaseSheet {
    given.ask(CaseShow { id }).expect("the case")
}

#[test]
fn a_step_of_a_clerk_stands_over_the_file_with_who_and_when() {
    let given = Given::shop();
    let id = asked(&given, "return_refund");
    step(&given, id, Step::Agree).expect("agreed");
    let sheet = sheet(&given, id);
    assert_eq!(sheet.desk.states.request.name(), "agreed");
    assert_eq!(sheet.desk.told.request.name(), "asked", "the file says what it said");
    let step = &sheet.moves[0];
    assert_eq!((step.staff.as_str(), step.at, step.target.as_str()), ("03", given.now, "agreed"));
    assert_eq!(sheet.case.status.as_deref(), Some("applied"), "what the file told is not touched");
    assert_eq!(sheet.case.deadline_for.as_deref(), Some("buyer"), "now it is the buyer's turn");
}

#[test]
fn a_later_file_does_not_take_a_clerks_work_away_and_is_shown_beside() {
    let given = Given::shop();
    let id = asked(&given, "return_refund");
    step(&given, id, Step::Refuse).expect("refused");
    given.write(|tx| {
        tx.change("update cases set status = 'refunded', refunded_at = '2026-11-02T08:00:00' where id = ?1", [id])
    });
    let sheet = sheet(&given, id);
    assert_eq!(sheet.desk.states.request.name(), "refused");
    assert_eq!(sheet.desk.told.request.name(), "agreed");
    assert!(sheet.desk.differs, "the mark says that the platform tells something else");
}

#[test]
fn what_was_done_on_the_platform_is_done_when_the_platforms_file_says_so() {
    let given = Given::shop();
    let id = asked(&given, "refund_only");
    step(&given, id, Step::Agree).expect("agreed");
    let refund = super::super::refund::RecordRefund {
        seen: given.seen(id),
        amount_fen: pintui_store::Fen(10_000),
        way: super::super::refund::RefundWay::Original,
        platform_no: None,
        note: None,
        at: None,
        by: "03".into(),
    };
    given.act("record_refund", refund).expect("recorded");
    assert_eq!(sheet(&given, id).desk.states.settlement.name(), "handled");
    assert_eq!(step(&given, id, Step::Confirm).expect_err("refused").code, "refund_number_missing");
    given.write(|tx| {
        tx.change("update cases set status = 'refunded', refunded_at = '2026-11-02T08:00:00' where id = ?1", [id])
    });
    let sheet = sheet(&given, id);
    assert_eq!((sheet.desk.states.settlement.name(), sheet.desk.over), ("settled", true));
}

#[test]
fn the_second_of_two_clerks_is_told_who_was_faster_and_nothing_is_written() {
    let given = Given::shop();
    let id = asked(&given, "refund_only");
    let both = given.seen(id);
    let act = |step, by: &str, seen: &Seen| {
        given.act("move_case", MoveCase { seen: seen.clone(), step, at: None, note: None, by: by.into() })
    };
    act(Step::Agree, "03", &both).expect("the first");
    let refused = act(Step::Refuse, "08", &both).expect_err("the second");
    assert_eq!(refused.code, "case_changed_meanwhile");
    assert_eq!((&refused.params["by"], &refused.params["did"]), (&json!("03"), &json!("move_case")));
    assert_eq!(given.count("case_moves"), 1);
}

#[test]
fn an_import_between_looking_and_writing_is_told_too() {
    let given = Given::shop();
    let id = asked(&given, "refund_only");
    let seen = given.seen(id);
    given.write(|tx| {
        tx.change("insert into runs (id, operation_id, shop_id, at) values (1, 1, 1, '2026-11-02T08:59:00')", [])?;
        tx.change(
            "insert into files (id, run_id, name, kind, as_of, report) values (9, 1, '退款.csv', 'case', '', '')",
            [],
        )?;
        tx.change("update cases set changed_by = 9 where id = ?1", [id])
    });
    let refused = given
        .act("move_case", MoveCase { seen, step: Step::Agree, at: None, note: None, by: "03".into() })
        .expect_err("refused");
    assert_eq!((refused.code.as_ref(), &refused.params["by"]), ("case_changed_meanwhile", &json!("退款.csv")));
}

#[test]
fn steps_are_taken_back_latest_first_and_come_again() {
    let given = Given::shop();
    let id = asked(&given, "return_refund");
    step(&given, id, Step::Agree).expect("agreed");
    let first = given.read(|tx| {
        use pintui_store::Reading;
        tx.one("select operation from case_moves", [], |row| row.get::<_, i64>(0))
    });
    step(&given, id, Step::Receive).expect("received");
    let refused = given.act("undo", Undo { operation: Some(first) }).expect_err("something was done upon it");
    assert_eq!(refused.code, "changed_since");
    given.act("undo", Undo { operation: None }).expect("the latest");
    assert_eq!(sheet(&given, id).desk.states.goods.name(), "awaited");
    given.act("undo", Undo { operation: None }).expect("the one before");
    let back = sheet(&given, id);
    assert_eq!((back.desk.states.request.name(), back.desk.version.as_str()), ("asked", "0-0"));
    given.act("redo", crate::keeping::history::Redo {}).expect("again");
    assert_eq!(sheet(&given, id).desk.states.request.name(), "agreed");
}

#[test]
fn a_step_needs_a_clerk_and_a_time_that_can_be() {
    let given = Given::shop();
    let id = asked(&given, "refund_only");
    let act = |at: Option<&str>, by: &str, note: Option<String>| {
        let at = at.and_then(|at| at.parse().ok());
        given.act("move_case", MoveCase { seen: given.seen(id), step: Step::Agree, at, note, by: by.into() })
    };
    assert_eq!(act(None, "  ", None).expect_err("refused").code, "case_clerk_missing");
    assert_eq!(act(Some("2026-11-03T09:00:00"), "03", None).expect_err("refused").code, "case_time_in_future");
    let before = act(Some("2026-10-28T08:59:59"), "03", None).expect_err("refused");
    assert_eq!(
        (before.code.as_ref(), &before.params["order_at"]),
        ("case_time_before_order", &json!("2026-10-28T09:00:00"))
    );
    let long = act(None, "03", Some("长".repeat(5001))).expect_err("refused");
    assert_eq!((long.code.as_ref(), &long.params["length"]), ("case_text_too_long", &json!(5001)));
    act(None, "03", Some("长".repeat(5000))).expect("five thousand are kept whole");
    let kept = sheet(&given, id).moves[0].note.clone().unwrap_or_default();
    assert_eq!(kept.chars().count(), 5000);
}

#[test]
fn many_cases_take_a_step_at_once_and_those_that_cannot_say_why() {
    let given = Given::shop();
    let open = given.case(json!({ "case_no": "R1", "kind": "refund_only", "status": "applied" }));
    let over = given.case(json!({ "case_no": "R2", "kind": "refund_only", "status": "refunded" }));
    let seen = vec![given.seen(open), given.seen(over)];
    let done = given.act("move_cases", MoveCases { seen, step: Step::Agree, by: "03".into() }).expect("moved");
    assert_eq!(done.moved, 1);
    assert_eq!((done.stayed[0].id, done.stayed[0].code.as_str()), (over, "case_step_not_from_here"));
    given.act("undo", Undo { operation: None }).expect("taken back at once");
    assert_eq!(given.count("case_moves"), 0);
    let none = MoveCases { seen: Vec::new(), step: Step::Agree, by: "03".into() };
    assert_eq!(given.act("move_cases", none).expect_err("refused").code, "case_nothing_chosen");
}

#[test]
fn a_case_whose_order_never_came_is_worked_all_the_same() {
    let given = Given::shop();
    let id = given.case(json!({ "case_no": "R1", "order_no": "Z9", "kind": "refund_only", "status": "applied" }));
    step(&given, id, Step::Agree).expect("agreed");
    assert!(sheet(&given, id).order.is_none());
}

#[test]
fn the_time_in_each_state_is_told() {
    let given = Given::shop();
    let id = asked(&given, "return_refund");
    step(&given, id, Step::Agree).expect("agreed");
    let spans = sheet(&given, id).spans;
    let asked = spans.iter().find(|span| span.state.name() == "asked").expect("it was asked");
    assert_eq!(asked.minutes, 24 * 60);
}

#[test]
fn an_exchange_waits_for_the_buyers_parcel_before_the_shop_sends_its_own() {
    let given = Given::shop();
    let id = asked(&given, "exchange");
    step(&given, id, Step::Agree).expect("taken");
    let told = sheet(&given, id);
    assert_eq!((told.desk.waits, told.desk.turn), (Waits::BuyerSends, Turn::Buyer));
    assert_eq!(told.steps.first(), Some(&Step::SendBack));
    assert!(told.steps.contains(&Step::SendOut), "who trusts the buyer may still send first");
    for taken in [Step::SendBack, Step::Receive, Step::Accept] {
        step(&given, id, taken).expect("taken");
    }
    assert_eq!(sheet(&given, id).desk.waits, Waits::SendOut);
}

#[test]
fn the_step_that_a_case_waits_for_is_offered_first() {
    let given = Given::shop();
    let id = asked(&given, "return_refund");
    for wanted in [Step::Agree, Step::SendBack, Step::Receive, Step::Accept] {
        assert_eq!(sheet(&given, id).steps.first(), Some(&wanted));
        step(&given, id, wanted).expect("taken");
    }
    assert_eq!(sheet(&given, id).steps.first(), Some(&Step::Refund));
}
