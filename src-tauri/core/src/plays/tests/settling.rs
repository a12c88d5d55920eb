use super::*;
use crate::cases::moves::Step;
use crate::cases::refund::{RecordRefund, RefundWay};
use crate::cases::step::MoveCase;
use crate::plays::margin::PlayMargin;
use crate::plays::refund::{RefundParts, RefundSheet};
use crate::policies::save::SavePolicy;
use crate::policies::template::PolicyTemplates;
use crate::policies::{Refund, Rules, Way};

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
fn a_refund_sheet_offers_the_ways_of_the_policy_with_their_last_moment() {
    let given = Given::shop();
    let rules = given.ask(PolicyTemplates {}).expect("templates").templates.swap_remove(0);
    let ways = [(Way::Credit, 12), (Way::Exchange, 72), (Way::Original, 36)];
    let refund = ways.into_iter().map(|(way, hours)| Refund { way, hours }).collect();
    for category in given.ask(PolicyTemplates {}).expect("templates").templates {
        let rules = Rules { refund: Vec::clone(&refund), ..rules.rules.clone() };
        let (shop, starts_on) = (SHOP.to_owned(), given.now.day());
        let save = SavePolicy { shop, category: category.category, starts_on, rules, by: "店长".to_owned() };
        given.act("save_policy", save).expect("kept");
    }
    given.order(
        &["P1"],
        json!({ "order_no": "A1", "paid_at": "2026-11-02T10:00:00", "created_at": "2026-11-02T10:00:00" }),
    );
    let case = given.case(json!({
        "case_no": "R1", "order_no": "A1", "kind": "return_refund", "applied_at": "2026-11-04T10:00:00",
        "received_at": "2026-11-07T10:00:00", "status": "returned",
    }));
    let told: Vec<_> =
        parts(&given, case).ways.into_iter().map(|one| (one.way, one.until.map(|at| at.text()))).collect();
    let at = |text: &str| Some(text.to_owned());
    let expected = [(RefundWay::Credit, at("2026-11-07T22:00:00")), (RefundWay::Original, at("2026-11-08T22:00:00"))];
    assert_eq!(told, expected);
    given.write(|tx| tx.change("update cases set received_at = null", []));
    assert_eq!(parts(&given, case).ways[0].until, None, "the goods are not here yet");
}
