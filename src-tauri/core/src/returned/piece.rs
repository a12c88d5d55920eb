//! One piece that came back, as every page tells it.

use pintui_store::words::get;
use pintui_store::{At, Fen, Reading, Result, Row, SqlError, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::grade::Grade;
use super::standing::Standing;
use crate::orders::pick::array;

/// A piece that came back.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ReturnedPiece")]
pub struct Piece {
    /// Key inside the book.
    pub id: i64,
    /// Key of the reception of its parcel.
    pub reception_id: i64,
    /// Which piece of the parcel, from 1.
    pub number: i64,
    /// Key of its product, where that is known.
    pub product_id: Option<i64>,
    /// Key of its SKU, where that is known.
    pub sku_id: Option<i64>,
    /// Title of the product.
    pub title: Option<String>,
    /// Category as a file tells it.
    #[serde(skip)]
    #[ts(skip)]
    pub category: Option<String>,
    /// Colour, size and the like.
    pub sku_name: String,
    /// Seller's code.
    pub sku_code: String,
    /// What was paid for it.
    pub value_fen: Option<Fen>,
    /// Its grade; U until somebody has looked.
    pub grade: Grade,
    /// What was found, `class.detail`.
    pub reason: Option<String>,
    /// Points of the list that were not as they should be.
    pub flaws: Vec<String>,
    /// Where it lies.
    pub place: Option<String>,
    /// What was said about it.
    pub note: Option<String>,
    /// When it was looked at.
    pub graded_at: Option<At>,
    /// Who looked.
    pub staff: Option<String>,
    /// When its parcel came.
    pub received_at: At,
    /// Who took it in.
    pub received_by: String,
    /// What was scanned then.
    pub scanned: String,
    /// Key of its case.
    pub case_id: Option<i64>,
    /// That case's number.
    pub case_no: Option<String>,
    /// Its order's number.
    pub order_no: Option<String>,
    /// Whether it is for sale again: its stock is one more by it.
    pub restocked: bool,
    /// What has become of it.
    pub standing: Standing,
}

/// The pieces of a parcel.
pub fn of_reception(tx: &impl Reading, reception: i64) -> Result<Vec<Piece>> {
    read(tx, Which { reception: Some(reception), ..Which::default() })
}

/// The pieces that came back with a case.
pub fn of_case(tx: &impl Reading, case: i64) -> Result<Vec<Piece>> {
    read(tx, Which { case: Some(case), ..Which::default() })
}

/// What lies in a shop's stock of returned goods: all that is not for sale again.
pub fn kept(tx: &impl Reading, shop: i64) -> Result<Vec<Piece>> {
    read(tx, Which { shop: Some(shop), ..Which::default() })
}

/// The pieces with these keys, in the order in which they came.
pub fn these(tx: &impl Reading, ids: &[i64]) -> Result<Vec<Piece>> {
    read(tx, Which { these: Some(array(ids)), ..Which::default() })
}

/// Which pieces are read.
#[derive(Default)]
struct Which {
    reception: Option<i64>,
    case: Option<i64>,
    shop: Option<i64>,
    these: Option<String>,
}

fn read(tx: &impl Reading, of: Which) -> Result<Vec<Piece>> {
    let with = named_params! { ":reception": of.reception, ":case": of.case, ":shop": of.shop, ":these": of.these };
    tx.rows(include_str!("pieces.sql"), with, row_of)
}

fn row_of(row: &Row<'_>) -> std::result::Result<Piece, SqlError> {
    let (grade, flaws): (String, String) = (get(row, "grade")?, get(row, "flaws")?);
    let standing: String = get(row, "standing")?;
    Ok(Piece {
        id: get(row, "id")?,
        reception_id: get(row, "reception_id")?,
        number: get(row, "number")?,
        product_id: get(row, "product_id")?,
        sku_id: get(row, "sku_id")?,
        title: get(row, "title")?,
        category: get(row, "category")?,
        sku_name: get(row, "sku_name")?,
        sku_code: get(row, "sku_code")?,
        value_fen: get(row, "value_fen")?,
        grade: Grade::named(&grade),
        reason: get(row, "reason")?,
        flaws: serde_json::from_str(&flaws).unwrap_or_default(),
        place: get(row, "place")?,
        note: get(row, "note")?,
        graded_at: get(row, "graded_at")?,
        staff: get(row, "staff")?,
        received_at: get(row, "received_at")?,
        received_by: get(row, "received_by")?,
        scanned: get(row, "scanned")?,
        case_id: get(row, "case_id")?,
        case_no: get(row, "case_no")?,
        order_no: get(row, "order_no")?,
        restocked: get::<i64>(row, "restocked")? > 0,
        standing: Standing::named(&standing),
    })
}

/// For how many days something has been lying there.
pub(crate) fn days(since: At, now: At) -> i64 {
    i64::from(now.day().number() - since.day().number())
}
