use super::*;
use crate::cases::moves::Step;
use crate::cases::refund::{RecordRefund, RefundWay};
use crate::cases::step::MoveCase;
use crate::plays::margin::PlayMargin;
use crate::plays::refund::{RefundParts, RefundSheet};

fn parts(given: &Given, case_id: i64) -> RefundSheet {
    given.ask(RefundParts { case_id }).expect("the parts")
}

#[test]
fn a_note_on_the_refund_tells_what_was_agreed() {
    let given = Given::shop();
    let case = given.case(json!({
        "case_no": "R1", "kind": "refund_only", "status": "applied", "refund_fen": 10_000,
        "applied_at": "2026-11-01T10:00:00",
    }));
    let step = MoveCase { seen: given.seen(case), step: Step::Agree, at: None, note: None, by: "03".into() };
    given.act("move_case", step).expect("agreed");
    let refund = |note: Option<&str>, fen: i64| RecordRefund {
        seen: given.seen(case),
        amount_fen: Fen(fen),
        way: RefundWay::Original,
        platform_no: None,
        note: note.map(Into::into),
        at: None,
        by: "03".into(),
    };
    given.act("record_refund", refund(Some("聊天里说好全退"), 10_000)).expect("recorded");
    assert!(!desk(&given, case).proof_missing, "the refund's own note tells it");
    let undone = crate::keeping::history::Undo { operation: None };
    given.act("undo", undone).expect("taken back");
    given.act("record_refund", refund(None, 10_000)).expect("recorded");
    assert!(desk(&given, case).proof_missing, "without a word");
}

#[test]
fn a_discount_shows_what_it_leaves_while_it_is_typed() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    let margin = |fen: i64| {
        let told = given.ask(PlayMargin { case_id: case, amount_fen: Fen(fen) }).expect("told");
        [told.price_fen, told.cost_fen, told.margin_fen].map(|fen| fen.map(|fen| fen.0))
    };
    assert_eq!(margin(2500), [Some(7500), None, None], "nobody has noted the cost");
    costs(&given, 6000);
    assert_eq!(margin(2500), [Some(7500), Some(6000), Some(1500)]);
    assert_eq!(margin(4100)[2], Some(-100));
}

#[test]
fn a_refund_is_the_share_of_its_pieces_and_the_freight_of_whoever_is_at_fault() {
    let given = Given::shop();
    given.order(&["P1", "P2"], json!({ "order_no": "A1", "paid_fen": 14_000, "paid_at": "2026-10-20T10:00:00" }));
    given.write(|tx| {
        tx.change("update lines set quantity = 2, paid_fen = 10000 where line_no = '1'", [])?;
        tx.change("update lines set paid_fen = 4000 where line_no = '2'", [])
    });
    let case = |no: &str, reason: &str| {
        given.case(json!({
            "case_no": no, "order_no": "A1", "kind": "return_refund", "status": "applied", "reason_stated": reason,
            "applied_at": "2026-11-01T10:00:00", "refund_fen": 5_000,
        }))
    };
    let (faulty, unwanted) = (case("R1", "质量问题"), case("R2", "不想要了"));
    given.write(|tx| tx.change("insert into case_lines (case_id, line_no, quantity) values (?1, '1', 1)", [faulty]));
    let told = parts(&given, faulty);
    let piece = &told.pieces[0];
    assert_eq!((told.pieces.len(), piece.quantity, piece.of_quantity, piece.share_fen), (1, 1, 2, Some(Fen(5_000))));
    assert_eq!((told.goods_fen, told.freight.fen, told.freight.guessed), (Some(Fen(5_000)), Fen(800), true));
    assert_eq!(told.all_fen, Some(Fen(5_800)), "the shop's fault, the shop's freight");
    let told = parts(&given, unwanted);
    assert_eq!((told.pieces.len(), told.freight.fen), (2, Fen(0)), "the buyer pays where nothing was wrong");
}

#[test]
fn what_has_gone_back_is_taken_off_its_own_part() {
    use crate::ledger::Kind;
    use crate::plays::tests::amounts::given_in;
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    assert_eq!(parts(&given, case).all_fen, Some(Fen(10_800)));
    given.act("give_compensation", given_in(case, Kind::RefundPart, 3000)).expect("a part of the price");
    let told = parts(&given, case);
    assert_eq!((told.goods_fen, told.goods_gone_fen), (Some(Fen(10_000)), Fen(3000)));
    assert_eq!((told.freight.fen, told.freight.gone_fen, told.all_fen), (Fen(800), Fen(0), Some(Fen(7800))));
    given.act("give_compensation", given_in(case, Kind::Freight, 700)).expect("the way back");
    let told = parts(&given, case);
    assert_eq!((told.freight.fen, told.freight.gone_fen, told.all_fen), (Fen(700), Fen(700), Some(Fen(7000))));
    given.write(|tx| {
        tx.change("update cases set refunded_at = '2026-11-02T08:00:00', refund_fen = 10000 where id = ?1", [case])
    });
    assert_eq!(parts(&given, case).all_fen, Some(Fen(0)), "nothing is left to give back");
}
