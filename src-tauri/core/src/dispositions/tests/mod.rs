//! What becomes of returned goods: nothing is offered without its flaw, a repair is held against its worth, and a piece
//! leaves once.

mod leaving;
mod offering;
mod repairing;
mod results;
mod scrapping;

use pintui_store::{At, Fen, Reading as _, Result};
use serde_json::json;

use super::channels::{Kind, SaveResaleChannel};
use super::list::{Disposed, DispositionList, Which};
use super::offer::OfferPiece;
use super::sell::SellPiece;
use super::story::{PieceStory, Story};
use crate::given::{Given, SHOP};
use crate::returned::inspect::InspectPiece;
use crate::returned::receive::ReceiveReturn;
use crate::returned::{Grade, Standing};

/// A piece of product P that came back, cost its buyer 60 yuan, and got this grade; returns its key.
fn came_back(given: &Given, no: &str, grade: Grade) -> i64 {
    came_back_of(given, no, "P", grade)
}

fn came_back_of(given: &Given, no: &str, product: &str, grade: Grade) -> i64 {
    let order = given.order(&[product], json!({ "order_no": no, "paid_fen": 6000, "paid_at": "2026-10-20T10:00:00" }));
    given.write(|tx| tx.change("update lines set paid_fen = 6000 where order_id = ?1", [order]));
    let case_id = given.case(json!({
        "case_no": format!("R{no}"), "order_no": no, "kind": "return_refund", "status": "returned",
        "reason_stated": "质量问题", "refund_fen": 6000, "applied_at": "2026-10-28T10:00:00",
        "returned_at": "2026-10-30T10:00:00",
    }));
    let wish = ReceiveReturn { case_id, scanned: format!("SF{no}"), by: "小周".into() };
    let reception = given.act("receive_return", wish).expect("received").reception_id;
    let sql = "select id from returned_pieces where reception_id = ?1";
    let piece = given.read(|tx| tx.one(sql, [reception], |row| row.get(0)));
    if grade != Grade::U {
        given.act("inspect_piece", graded(piece, Grade::U, grade)).expect("looked at");
    }
    piece
}

fn graded(piece_id: i64, was: Grade, grade: Grade) -> InspectPiece {
    InspectPiece {
        piece_id,
        was,
        grade,
        flaws: Vec::new(),
        reason: None,
        mismatch: None,
        place: None,
        note: None,
        by: "小周".into(),
    }
}

/// A photo about the case that a piece came back with.
fn photo_of(given: &Given, piece: i64) -> i64 {
    given.write(|tx| {
        tx.insert(
            "insert into evidence (shop_id, case_id, scene, kind, source, staff, taken_at, kept_at, hash, mime, bytes)
             select 1, r.case_id, 'inspection', 'photo', 'file', '09', '2026-11-02T08:50:00', '2026-11-02T08:50:00',
               'aa' || p.id, 'image/jpeg', 9
             from returned_pieces p join receptions r on r.id = p.reception_id where p.id = ?1",
            [piece],
        )
    })
}

fn channel(given: &Given, name: &str, fee_bp: i64, fee: i64) -> i64 {
    let wish = SaveResaleChannel {
        shop: SHOP.into(),
        id: None,
        name: name.into(),
        kind: Kind::SecondHand,
        fee_bp,
        fee_fen: Fen(fee),
        used: true,
    };
    given.act("save_resale_channel", wish).expect("kept").id
}

fn story(given: &Given, piece_id: i64) -> Story {
    given.ask(PieceStory { piece_id }).expect("its story")
}

fn standing(given: &Given, piece: i64) -> Standing {
    story(given, piece).piece.standing
}

/// A piece offered for so much with all that an offer needs.
fn offering(given: &Given, piece_id: i64, channel_id: i64, fen: i64) -> OfferPiece {
    OfferPiece {
        piece_id,
        was: standing(given, piece_id),
        channel_id,
        price_fen: Fen(fen),
        flaw: "左袖口有一根线头".into(),
        evidence_id: Some(photo_of(given, piece_id)),
        by: "小周".into(),
    }
}

fn offer(given: &Given, piece: i64, channel: i64, fen: i64) -> Result<()> {
    given.act("offer_piece", offering(given, piece, channel, fen))
}

fn sale(given: &Given, piece_id: i64, channel_id: i64, fen: i64) -> SellPiece {
    SellPiece {
        piece_id,
        was: standing(given, piece_id),
        channel_id,
        price_fen: Fen(fen),
        fee_fen: None,
        sold_on: given.now.day(),
        by: "小周".into(),
    }
}

fn sell(given: &Given, piece: i64, channel: i64, fen: i64) -> Result<()> {
    given.act("sell_piece", sale(given, piece, channel, fen))
}

fn listed(given: &Given, which: Which) -> Vec<Disposed> {
    given.ask(DispositionList { shop: SHOP.into(), which, skip: 0, limit: 50 }).expect("a list").pieces
}

fn at(text: &str) -> At {
    text.parse().expect("a time")
}
