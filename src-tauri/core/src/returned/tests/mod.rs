//! The desk where returned goods come in: received once, looked at piece by piece, for sale again by grade A alone.

mod guessing;
mod inspecting;
mod month;
mod receiving;
mod stock;

use pintui_store::{Reading as _, Result};
use serde_json::json;

use super::inspect::{InspectPiece, PieceInspected};
use super::receive::{ReceiveReturn, ReturnTaken};
use super::show::{ReturnedSheet, ReturnedShow};
use super::{Grade, piece::Piece};
use crate::given::Given;

/// A return on its way: an order of these products with one piece each, a SKU to each, and its case.
fn on_its_way(given: &Given, no: &str, products: &[&str]) -> i64 {
    let order = given.order(
        products,
        json!({ "order_no": no, "paid_fen": 10_000, "paid_at": "2026-10-20T10:00:00", "tracking_no": format!("YT{no}") }),
    );
    given.write(|tx| {
        tx.change("update lines set paid_fen = 6000 where order_id = ?1", [order])?;
        for product in products {
            let sku = "insert into skus (product_id, sku_code, sku_name)
                       select id, product_no || '-L', 'L 码' from products where product_no = ?1 on conflict do nothing";
            tx.change(sku, [product])?;
        }
        let named = "update lines set sku_id = (select s.id from skus s where s.product_id = lines.product_id)
                     where order_id = ?1";
        tx.change(named, [order])
    });
    given.case(json!({
        "case_no": format!("R{no}"), "order_no": no, "kind": "return_refund", "status": "returned",
        "reason_stated": "质量问题", "refund_fen": 6000, "applied_at": "2026-10-28T10:00:00",
        "agreed_at": "2026-10-28T11:00:00", "returned_at": "2026-10-30T10:00:00",
        "return_tracking_no": format!("SF{no}"),
    }))
}

fn receive(given: &Given, case_id: i64) -> Result<ReturnTaken> {
    given.act("receive_return", ReceiveReturn { case_id, scanned: "SF".into(), by: "小周".into() })
}

fn sheet(given: &Given, reception_id: i64) -> ReturnedSheet {
    given.ask(ReturnedShow { reception_id }).expect("the parcel")
}

fn pieces(given: &Given, reception: i64) -> Vec<Piece> {
    sheet(given, reception).pieces.into_iter().map(|one| one.piece).collect()
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

fn grade(given: &Given, piece: i64, was: Grade, to: Grade) -> Result<PieceInspected> {
    given.act("inspect_piece", graded(piece, was, to))
}

fn photo_of(given: &Given, case: i64) -> i64 {
    given.write(|tx| {
        tx.insert(
            "insert into evidence (shop_id, case_id, scene, kind, source, staff, taken_at, kept_at, hash, mime, bytes)
             values (1, ?1, 'inspection', 'photo', 'file', '09', '2026-11-02T08:50:00', '2026-11-02T08:50:00', 'aa',
               'image/jpeg', 9)",
            [case],
        )
    })
}

/// What is for sale of the only SKU of a product.
fn for_sale(given: &Given, product: &str) -> Option<i64> {
    let sql = "select t.stock from sku_stocks t join products p on p.id = t.product_id where p.product_no = ?1";
    given.read(|tx| tx.one(sql, [product], |row| row.get(0)))
}
