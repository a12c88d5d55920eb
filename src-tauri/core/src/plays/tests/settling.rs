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

fn freight(told: &RefundSheet) -> Option<(Fen, bool)> {
    told.freight.as_ref().map(|freight| (freight.fen, freight.guessed))
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
    assert_eq!((told.goods_fen, freight(&told)), (Some(Fen(5_000)), Some((Fen(800), true))));
    assert_eq!(told.all_fen, Some(Fen(5_800)), "the shop's fault, the shop's freight");
    let told = parts(&given, unwanted);
    assert_eq!(
        (told.pieces.len(), freight(&told).map(|one| one.0)),
        (2, Some(Fen(0))),
        "the buyer pays where nothing was wrong"
    );
}

#[test]
fn a_case_that_is_settled_is_closed_and_says_what_remains() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    let step = |step| {
        let moved = MoveCase { seen: given.seen(case), step, at: None, note: None, by: "03".into() };
        given.act("move_case", moved).expect("moved");
    };
    for one in [Step::Agree, Step::SendBack, Step::Receive, Step::Accept] {
        step(one);
    }
    assert_eq!((desk(&given, case).next, desk(&given, case).remains), (Next::Settle, vec![]), "nothing to talk about");
    let refund = RecordRefund {
        seen: given.seen(case),
        amount_fen: Fen(10_000),
        way: RefundWay::Original,
        platform_no: None,
        note: None,
        at: None,
        by: "03".into(),
    };
    given.act("record_refund", refund).expect("recorded");
    assert_eq!((desk(&given, case).next, desk(&given, case).remains), (Next::Closed, vec![Remains::Confirmation]));
    given.write(|tx| {
        tx.change("update cases set status = 'refunded', refunded_at = '2026-11-02T09:00:00'", [])?;
        tx.change(
            "insert into ledger_entries (shop_id, order_id, case_id, kind, way, cause, amount_fen, at, month, liable, staff, operation, written_at)
             select shop_id, null, id, 'trouble', 'transfer', 'quality', 500, '2026-11-02T09:00:00', '2026-11', 'shop', '03', 1, '2026-11-02T09:00:00' from cases",
            [],
        )
    });
    let told = desk(&given, case);
    assert_eq!((told.next, told.remains, told.unpaid_fen), (Next::Closed, vec![Remains::Compensation], Fen(500)));
}

#[test]
fn where_nothing_comes_back_no_freight_is_listed_until_somebody_notes_one() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "paid_fen": 10_000, "paid_at": "2026-10-20T10:00:00" }));
    let case = given.case(json!({
        "case_no": "R1", "order_no": "A1", "kind": "refund_only", "status": "applied", "reason_stated": "质量问题",
        "applied_at": "2026-11-01T10:00:00", "refund_fen": 10_000,
    }));
    assert_eq!(parts(&given, case).freight, None);
    given.write(|tx| {
        let noted = "insert into case_work (case_id, version, staff, at, freight_way)
                     values (?1, 1, '03', '2026-11-01T11:00:00', 'paid_by_buyer')";
        tx.change(noted, [case])
    });
    assert_eq!(freight(&parts(&given, case)), Some((Fen(0), false)));
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
    let freight = told.freight.expect("goods come back");
    assert_eq!((freight.fen, freight.gone_fen, told.all_fen), (Fen(800), Fen(0), Some(Fen(7800))));
    given.act("give_compensation", given_in(case, Kind::Freight, 700)).expect("the way back");
    let told = parts(&given, case);
    let freight = told.freight.expect("goods come back");
    assert_eq!((freight.fen, freight.gone_fen, told.all_fen), (Fen(700), Fen(700), Some(Fen(7000))));
    given.write(|tx| {
        tx.change("update cases set refunded_at = '2026-11-02T08:00:00', refund_fen = 10000 where id = ?1", [case])
    });
    assert_eq!(parts(&given, case).all_fen, Some(Fen(0)), "nothing is left to give back");
}

#[test]
fn a_case_is_settled_after_a_discount_was_tried_or_with_the_reason_why_not() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    let bare = PlayCase { why: None, ..asked(case, Play::Refund, Act::Accept, None) };
    assert_eq!(play(&given, bare.clone()).expect_err("no word about a discount").code, "play_keep_first");
    play(&given, asked(case, Play::Keep, Act::Offer, Some(1000))).expect("offered");
    play(&given, asked(case, Play::Keep, Act::Decline, None)).expect("declined");
    play(&given, bare).expect("it was tried");
    let other = returned(&given, "A2", "y");
    let told = PlayCase { why: Some("坏了没法用".into()), ..asked(other, Play::Refund, Act::Accept, None) };
    play(&given, told).expect("with its reason");
    assert_eq!(desk(&given, other).tried[0].why.as_deref(), Some("坏了没法用"), "which is kept");
}

#[test]
fn goods_that_are_sent_once_more_are_booked_at_their_cost_and_leave_the_price_and_the_reason_alone() {
    use crate::door::Write as _;
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    costs(&given, 2000);
    let nameless = asked(case, Play::Resend, Act::Accept, None);
    assert_eq!(play(&given, nameless).expect_err("worth what").code, "play_amount_missing");
    let resend = asked(case, Play::Resend, Act::Accept, Some(2000));
    assert_eq!(given.read(|tx| resend.gives(tx)), Some(Fen(2000)));
    assert_eq!(play(&given, resend).expect("noted").given_fen, Fen(2000));
    let kinds =
        given.read(|tx| tx.rows("select kind, way from ledger_entries", [], |row| Ok((row.get(0)?, row.get(1)?))));
    assert_eq!(kinds, [("goods_again".to_owned(), "parcel".to_owned())]);
    let room = given.read(|tx| crate::cases::refund::room(tx, case));
    assert_eq!(room.room_fen, Some(Fen(10_000)), "nothing of the price went back");
    let sheet = given.ask(crate::sheets::case::CaseShow { id: case }).expect("the case");
    assert_eq!((sheet.case.reason.as_deref(), sheet.reasons.len()), (Some("质量问题"), 0));
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
