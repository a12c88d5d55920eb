use serde_json::json;

use super::*;
use crate::cases::desk::Sort;
use crate::cases::pieces::{ChoosePieces, Pieces};
use crate::cases::radar::Radar;
use crate::cases::step::MoveCase;
use crate::cases::turn::Waits;
use crate::given::Given;
use crate::keeping::history::Undo;
use crate::sheets::case::CaseShow;

/// An order of two lines, two pieces for 100 and one for 40, with 10 of freight.
pub(super) fn bought(given: &Given) {
    let order = given.order(&["P1", "P2"], json!({ "order_no": "A1", "paid_fen": 15_000 }));
    given.write(|tx| {
        tx.change("update lines set quantity = 2, paid_fen = 10000 where order_id = ?1 and line_no = '1'", [order])?;
        tx.change("update lines set quantity = 1, paid_fen = 4000 where order_id = ?1 and line_no = '2'", [order])
    });
}

pub(super) fn agreed(given: &Given, columns: serde_json::Value) -> i64 {
    let mut columns = columns;
    columns["kind"] = json!("refund_only");
    columns["status"] = json!("agreed");
    given.case(columns)
}

pub(super) fn refund(given: &Given, id: i64, fen: i64) -> Result<RefundRoom> {
    let seen = given.seen(id);
    let refund = RecordRefund {
        seen,
        amount_fen: Fen(fen),
        way: RefundWay::Original,
        platform_no: Some("T100001".into()),
        note: None,
        at: None,
        by: "03".into(),
    };
    given.act("record_refund", refund)
}

#[test]
fn no_more_goes_back_than_was_paid_for_the_pieces_of_the_case() {
    let given = Given::shop();
    bought(&given);
    let id = agreed(&given, json!({ "case_no": "R1", "order_no": "A1", "line_no": "1" }));
    let pieces = vec![Pieces { line_no: "1".into(), quantity: 1 }];
    let room = given
        .act("choose_pieces", ChoosePieces { seen: given.seen(id), pieces, by: "03".into() })
        .expect("one of two pieces");
    assert_eq!((room.cap_fen, room.room_fen), (Some(Fen(5000)), Some(Fen(5000))));
    let refused = refund(&given, id, 5001).expect_err("refused");
    assert_eq!(refused.code, "refund_over_paid");
    assert_eq!((&refused.params["amount_fen"], &refused.params["room_fen"]), (&json!(5001), &json!(5000)));
    assert_eq!(given.count("case_refunds") + given.count("case_moves"), 0, "nothing is half done");
    let room = refund(&given, id, 5000).expect("the share");
    assert_eq!(room.room_fen, Some(Fen(0)));
}

#[test]
fn a_refund_that_the_platform_told_counts_too() {
    let given = Given::shop();
    bought(&given);
    given.case(json!({
        "case_no": "R1", "order_no": "A1", "kind": "refund_only", "status": "refunded", "refund_fen": 12_000,
    }));
    let id = agreed(&given, json!({ "case_no": "R2", "order_no": "A1" }));
    assert_eq!(refund(&given, id, 3001).expect_err("refused").code, "refund_over_paid");
    refund(&given, id, 3000).expect("what is left of the order, freight included");
}

#[test]
fn where_nothing_tells_what_was_paid_no_refund_is_recorded() {
    let given = Given::shop();
    let id = agreed(&given, json!({ "case_no": "R1", "order_no": "Z9" }));
    assert_eq!(refund(&given, id, 1).expect_err("refused").code, "refund_limit_unknown");
    let asked = agreed(&given, json!({ "case_no": "R2", "order_no": "Z9", "refund_fen": 500 }));
    assert_eq!(refund(&given, asked, 501).expect_err("refused").code, "refund_over_paid");
    refund(&given, asked, 500).expect("what the platform's file asks for");
    assert_eq!(refund(&given, id, 0).expect_err("refused").code, "refund_amount_missing");
}

#[test]
fn a_refund_that_comes_again_by_the_journal_finds_its_place_taken() {
    let given = Given::shop();
    bought(&given);
    let alike = |no: &str| agreed(&given, json!({ "case_no": no, "order_no": "A1", "line_no": "2" }));
    let (first, second) = (alike("R1"), alike("R2"));
    let other = agreed(&given, json!({ "case_no": "R3", "refund_fen": 100 }));
    refund(&given, first, 4000).expect("all of it");
    let last = |name: &str| -> i64 {
        given.read(|tx| tx.one("select max(id) from operations where name = ?1", [name], |row| row.get(0)))
    };
    let done = last("record_refund");
    refund(&given, other, 100).expect("another case");
    given.act("undo", Undo { operation: Some(done) }).expect("taken back");
    let undone = last("undo");
    refund(&given, second, 4000).expect("the other clerk");
    let refused = given.act("undo", Undo { operation: Some(undone) }).expect_err("refused");
    assert_eq!(refused.code, "refund_over_paid");
    let all: i64 = given.read(|tx| tx.one("select sum(amount_fen) from case_refunds", [], |row| row.get(0)));
    assert_eq!(all, 4100);
}

#[test]
fn a_refund_that_did_not_go_through_gives_its_room_back() {
    let given = Given::shop();
    bought(&given);
    let id = agreed(&given, json!({ "case_no": "R1", "order_no": "A1" }));
    let seen = given.seen(id);
    let unnumbered = RecordRefund {
        seen,
        amount_fen: Fen(15_000),
        way: RefundWay::Original,
        platform_no: None,
        note: None,
        at: None,
        by: "03".into(),
    };
    given.act("record_refund", unnumbered).expect("handled");
    let fail = MoveCase { seen: given.seen(id), step: Step::Fail, at: None, note: None, by: "03".into() };
    given.act("move_case", fail).expect("it failed");
    assert_eq!(given.read(|tx| room(tx, id)).room_fen, Some(Fen(15_000)));
    refund(&given, id, 15_000).expect("again");
}

#[test]
fn credit_needs_the_buyers_word() {
    let given = Given::shop();
    bought(&given);
    let id = agreed(&given, json!({ "case_no": "R1", "order_no": "A1" }));
    let credit = |note: Option<&str>| RecordRefund {
        seen: given.seen(id),
        amount_fen: Fen(100),
        way: RefundWay::Credit,
        platform_no: None,
        note: note.map(str::to_owned),
        at: None,
        by: "03".into(),
    };
    assert_eq!(given.act("record_refund", credit(None)).expect_err("refused").code, "credit_not_agreed");
    given.act("record_refund", credit(Some("买家说可以"))).expect("agreed");
}

#[test]
fn pieces_that_were_not_bought_are_refused() {
    let given = Given::shop();
    bought(&given);
    let id = agreed(&given, json!({ "case_no": "R1", "order_no": "A1" }));
    let choose = |line: &str, quantity| {
        let pieces = vec![Pieces { line_no: line.into(), quantity }];
        given.act("choose_pieces", ChoosePieces { seen: given.seen(id), pieces, by: "03".into() }).expect_err("refused")
    };
    assert_eq!(choose("9", 1).code, "case_line_unknown");
    assert_eq!(choose("1", 3).code, "case_pieces_over_bought");
    assert_eq!(choose("1", 0).code, "case_pieces_over_bought");
}

#[test]
fn two_clerks_with_a_connection_of_their_own_cannot_go_over_it_together() {
    let given = Given::shop();
    bought(&given);
    let ids = ["R1", "R2"].map(|no| agreed(&given, json!({ "case_no": no, "order_no": "A1", "line_no": "2" })));
    let seen = ids.map(|id| given.seen(id));
    let other = pintui_store::Book::open(given.book.folder()).expect("a second process");
    let books = [&given.book, &other];
    let taken = std::thread::scope(|scope| {
        let hands = [0, 1].map(|at| {
            let (book, seen, now) = (books[at], seen[at].clone(), given.now);
            scope.spawn(move || {
                let call = Call {
                    actor: "clerk",
                    who: crate::door::Who::HERE,
                    now,
                    progress: &crate::door::Unwatched,
                    printers: &crate::door::NoPrinters,
                };
                let refund = RecordRefund {
                    seen,
                    amount_fen: Fen(4000),
                    way: RefundWay::Original,
                    platform_no: None,
                    note: None,
                    at: None,
                    by: format!("0{at}"),
                };
                crate::door::write(book, &call, "record_refund", refund).is_ok()
            })
        });
        hands.map(|hand| hand.join().expect("no panic")).iter().filter(|taken| **taken).count()
    });
    assert_eq!(taken, 1, "one of them, whoever was first");
}

fn refund_without_number(given: &Given, id: i64, fen: i64) {
    let refund = RecordRefund {
        seen: given.seen(id),
        amount_fen: Fen(fen),
        way: RefundWay::Original,
        platform_no: None,
        note: None,
        at: None,
        by: "03".into(),
    };
    given.act("record_refund", refund).expect("recorded");
}

fn confirm(given: &Given, id: i64, platform_no: &str) -> Result<crate::cases::step::CaseMoved> {
    let seen = given.seen(id);
    given.act("confirm_refund", ConfirmRefund { seen, platform_no: platform_no.into(), by: "03".into() })
}

#[test]
fn a_refund_is_confirmed_by_a_number_and_by_no_other_words() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "paid_fen": 10_000 }));
    let id = agreed(&given, json!({ "case_no": "R1", "order_no": "A1", "refund_fen": 10_000 }));
    refund_without_number(&given, id, 5_000);
    let note = Some("平台说退好了".into());
    let words = MoveCase { seen: given.seen(id), step: Step::Confirm, at: None, note, by: "03".into() };
    assert_eq!(given.act("move_case", words).expect_err("a remark is no number").code, "refund_number_missing");
    for wrong in ["退好了", "abcdef", "12345", "平台编号123456"] {
        assert_eq!(confirm(&given, id, wrong).expect_err(wrong).code, "refund_number_wrong", "{wrong}");
    }
    assert_eq!(confirm(&given, id, "  ").expect_err("blank").code, "refund_number_missing");
    confirm(&given, id, "T2026 1102001").expect("confirmed");
    let sheet = given.ask(crate::sheets::case::CaseShow { id }).expect("the case");
    assert_eq!(sheet.refunds[0].platform_no.as_deref(), Some("T20261102001"));
}

#[test]
fn where_a_platform_shows_no_refund_number_a_confirmed_refund_counts_without_one() {
    let given = Given::shop();
    given.write(|tx| tx.change("update shops set platform = 'shopify'", []));
    given.order(&["P1"], json!({ "order_no": "#1001", "paid_fen": 10_000 }));
    let id = agreed(&given, json!({ "case_no": "R1", "order_no": "#1001", "refund_fen": 10_000 }));
    refund_without_number(&given, id, 4_000);
    let confirmed = MoveCase { seen: given.seen(id), step: Step::Confirm, at: None, note: None, by: "03".into() };
    given.act("move_case", confirmed).expect("confirmed");
    let ask =
        crate::insight::daily::DailyAsk { shop: crate::given::SHOP.into(), date: Some(given.now.day()), rule: None };
    assert_eq!(given.ask(ask).expect("figures").refunded.amount_fen, Fen(4_000));
}

#[test]
fn a_refund_by_hand_counts_on_its_day_until_the_file_tells_of_it_and_then_once() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "paid_fen": 10_000 }));
    let id = agreed(&given, json!({ "case_no": "R1", "order_no": "A1", "refund_fen": 10_000 }));
    let today = given.now.day();
    let of = |date| {
        let ask = crate::insight::daily::DailyAsk { shop: crate::given::SHOP.into(), date: Some(date), rule: None };
        let refunded = given.ask(ask).expect("figures").refunded;
        let of = crate::cases::list::CasesOf::RefundedOn { date };
        let list = crate::cases::list::CaseList { shop: crate::given::SHOP.into(), of, skip: 0, limit: 50 };
        let list = given.ask(list).expect("the list behind the figure");
        assert_eq!((list.total, list.refund_fen), (refunded.cases, refunded.amount_fen));
        (refunded.cases, refunded.amount_fen)
    };
    refund_without_number(&given, id, 4_000);
    assert_eq!(of(today), (0, Fen(0)), "nobody but the clerk says so");
    confirm(&given, id, "T20261102001").expect("confirmed");
    refund(&given, id, 1_000).expect_err("settled");
    assert_eq!(of(today), (1, Fen(4_000)));
    given.write(|tx| {
        let sql = "update cases set refunded_at = '2026-11-01T18:00:00', refund_fen = 4000, status = 'refunded' where id = ?1";
        tx.change(sql, [id])
    });
    assert_eq!((of(today), of(today.plus(-1))), ((0, Fen(0)), (1, Fen(4_000))));
}

#[test]
fn a_refund_that_was_made_before_the_parcel_came_is_in_no_list_of_deadlines_any_more() {
    let given = Given::shop();
    bought(&given);
    let id = given.case(json!({
        "case_no": "R1", "order_no": "A1", "kind": "return_refund", "status": "returned", "refund_fen": 5000,
        "applied_at": "2026-10-28T10:00:00", "agreed_at": "2026-10-28T11:00:00", "returned_at": "2026-10-30T10:00:00",
        "deadline_at": "2026-11-02T12:00:00",
    }));
    let step = |step| {
        let wish = MoveCase { seen: given.seen(id), step, at: None, note: None, by: "03".into() };
        given.act("move_case", wish).expect("taken");
    };
    let told = || {
        let desk = given.ask(CaseShow { id }).expect("the case").desk;
        let radar = given.ask(Radar { sort: Sort::Urgency, limit: 9 }).expect("what runs out");
        (desk.waits, desk.case.deadline_at.is_some(), radar.total + radar.without)
    };
    // The platform lets the buyer have the money first.
    [Step::Dispute, Step::Lose].into_iter().for_each(step);
    assert_eq!(told(), (Waits::Reception, true, 1));
    refund(&given, id, 5000).expect("paid at once");
    assert_eq!(told(), (Waits::Reception, false, 0), "the parcel is still to come, and nothing runs out");
    step(Step::Receive);
    assert_eq!(told(), (Waits::Inspection, false, 0));
    step(Step::Accept);
    assert_eq!(told().0, Waits::Nobody);
}
