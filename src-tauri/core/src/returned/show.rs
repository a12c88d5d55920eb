//! One parcel on the table: its case, what the buyer said, and each piece with the standard of its category.

use pintui_store::{At, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReturnedRefused;
use super::piece::{self, Piece};
use crate::cases::list::{CaseRow, rows};
use crate::cases::trick::{self, Trick};
use crate::checks::checklist::{self, Article, Checklist, Step};
use crate::door::{Call, Command, Read};
use crate::evidence::keep::Scene;
use crate::evidence::list::{self as proof, EvidenceRow};
use crate::reasons::{Words, calls};
use crate::shops;

/// Opens a parcel that came in.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReturnedShow {
    /// Key of the reception.
    pub reception_id: i64,
}

impl Command for ReturnedShow {
    type Answer = ReturnedSheet;
}

/// A parcel that came in.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReturnedSheet {
    /// Key of the reception.
    pub reception_id: i64,
    /// What was scanned.
    pub scanned: String,
    /// What was said about it before anybody knew its case.
    pub note: Option<String>,
    /// Name of the picture taken then.
    pub picture: Option<String>,
    /// When it came.
    pub received_at: At,
    /// Who took it in.
    pub by: String,
    /// The sign of its shop's currency.
    pub currency_sign: String,
    /// Its case; none of a parcel that nobody knows.
    pub case: Option<CaseRow>,
    /// Key of the case's order, where that is in the book.
    pub order_id: Option<i64>,
    /// Its pieces.
    pub pieces: Vec<PieceSheet>,
    /// Photos of the inspection.
    pub photos: Vec<EvidenceRow>,
    /// What came instead of the goods.
    pub tricks: Vec<Trick>,
    /// What can be found, in two keys.
    pub reasons: Vec<calls::Class>,
}

/// A piece with the list that it is looked at by.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ReturnedPieceSheet")]
pub struct PieceSheet {
    /// The piece.
    pub piece: Piece,
    /// The list of its category; gifts are no part of it.
    pub list: Checklist,
}

impl Read for ReturnedShow {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ReturnedSheet> {
        let id = self.reception_id;
        let sql = "select shop_id, case_id, scanned, note, picture, received_at, staff from receptions where id = ?1";
        let found = tx.maybe(sql, [id], |row| {
            let sheet = ReturnedSheet {
                reception_id: id,
                scanned: row.get(2)?,
                note: row.get(3)?,
                picture: row.get(4)?,
                received_at: row.get(5)?,
                by: row.get(6)?,
                currency_sign: String::new(),
                case: None,
                order_id: None,
                pieces: Vec::new(),
                photos: Vec::new(),
                tricks: Vec::new(),
                reasons: calls::classes().to_vec(),
            };
            Ok((row.get::<_, i64>(0)?, row.get::<_, Option<i64>>(1)?, sheet))
        })?;
        let (shop, case, mut sheet) = found.ok_or(ReturnedRefused::ReceptionUnknown { id })?;
        sheet.currency_sign = shops::with_id(tx, shop)?.currency_sign;
        for piece in piece::of_reception(tx, id)? {
            let list = list_of(tx, shop, &piece)?;
            sheet.pieces.push(PieceSheet { piece, list });
        }
        if let Some(case) = case {
            sheet.case = rows(tx, &Words::read(tx)?, &[case], call.now.day())?.pop();
            let order = "select o.id from cases c join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
                         where c.id = ?1";
            sheet.order_id = tx.maybe(order, [case], |row| row.get(0))?;
            let photos = match sheet.order_id {
                Some(order) => proof::of_order(tx, order)?,
                None => proof::of_case(tx, case)?,
            };
            let shown = |photo: &EvidenceRow| photo.scene == Scene::Inspection;
            sheet.photos = photos.into_iter().filter(shown).collect();
            sheet.tricks = trick::of_case(tx, case)?;
        }
        Ok(sheet)
    }
}

/// The list that a piece is looked at by, without what only concerns a parcel that leaves.
pub(crate) fn list_of(tx: &impl Reading, shop: i64, piece: &Piece) -> Result<Checklist> {
    let chosen = "select category from product_categories where product_id = ?1";
    let chosen: Option<String> = match piece.product_id {
        Some(product) => tx.maybe(chosen, [product], |row| row.get(0))?,
        None => None,
    };
    let category = chosen.or_else(|| piece.category.clone());
    let article = Article {
        product: piece.product_id,
        title: piece.title.as_deref().unwrap_or_default(),
        category: category.as_deref(),
    };
    let mut list = checklist::in_force(tx, shop, &article)?;
    list.points.retain(|point| point.step != Step::Gift);
    Ok(list)
}
