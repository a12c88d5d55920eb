//! Whose parcel a scanned or typed number is.

use pintui_store::{At, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::guess::{self, OrderWithoutCase};
use super::number;
use crate::cases::list::{CaseRow, rows};
use crate::checks::bare;
use crate::door::{Call, Command, Read};
use crate::reasons::Words;
use crate::shops;

/// Nothing older comes back, and carriers give a number anew some time.
pub(super) const DAYS: i64 = 90;

/// Finds the cases that a returned parcel may belong to, by its number or that of its case or order; all shops are asked.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FindReturn {
    /// Name of the shop at whose desk it lies.
    pub shop: String,
    /// What was scanned or typed.
    pub scanned: String,
}

impl Command for FindReturn {
    type Answer = ReturnFound;
}

/// The answer of [`FindReturn`].
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct ReturnFound {
    /// The number without signs of its scanner.
    pub scanned: String,
    /// Key of the piece that lies here, where it is the number of one.
    pub piece: Option<i64>,
    /// Cases that it names, those that are not here yet first.
    pub cases: Vec<ReturnCandidate>,
    /// Where it lies among the parcels that nobody knows.
    pub stray: Option<Received>,
    /// Where it names no case: cases of which a number ends so, those that are not here yet first.
    pub alike: Vec<ReturnCandidate>,
    /// Where it names no case: orders that it names, or that a parcel of this number was sent with.
    pub orders: Vec<OrderWithoutCase>,
}

/// A case that a parcel may belong to.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReturnCandidate {
    /// The case.
    pub case: CaseRow,
    /// Its shop.
    pub shop: String,
    /// The sign of that shop's currency.
    pub currency_sign: String,
    /// When it was received; none where it was not.
    pub received: Option<Received>,
}

/// That a parcel is here.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "ReturnReceived")]
pub struct Received {
    /// Key of the reception.
    pub reception_id: i64,
    /// Who took it in.
    pub by: String,
    /// When.
    pub at: At,
}

impl Read for FindReturn {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ReturnFound> {
        let shop = shops::must(tx, &self.shop)?.id;
        let scanned = bare(&self.scanned);
        if scanned.is_empty() {
            return Ok(ReturnFound::default());
        }
        let (lower, upper) = (scanned.to_lowercase(), scanned.to_uppercase());
        let with = named_params! { ":scanned": scanned, ":lower": lower, ":upper": upper, ":shop": shop };
        let found = tx.rows(include_str!("candidates.sql"), with, named)?;
        let (mut alike, mut orders) = (Vec::new(), Vec::new());
        if found.is_empty() {
            alike = guess::ends_so(tx, shop, scanned, call.now)?;
            orders = guess::without_case(tx, shop, scanned)?;
        }
        Ok(ReturnFound {
            scanned: scanned.to_owned(),
            piece: piece(tx, scanned)?,
            cases: candidates(tx, call, found)?,
            stray: stray(tx, scanned)?,
            alike: candidates(tx, call, alike)?,
            orders,
        })
    }
}

/// A case that a number names or may name.
pub(super) struct Named {
    case: i64,
    shop: i64,
    received: Option<Received>,
}

pub(super) fn named(row: &Row<'_>) -> std::result::Result<Named, SqlError> {
    let received = match row.get("reception_id")? {
        Some(reception_id) => Some(Received { reception_id, by: row.get("staff")?, at: row.get("received_at")? }),
        None => None,
    };
    Ok(Named { case: row.get("id")?, shop: row.get("shop_id")?, received })
}

/// These cases as a person looks at them.
fn candidates(tx: &impl Reading, call: &Call<'_>, found: Vec<Named>) -> Result<Vec<ReturnCandidate>> {
    let ids: Vec<i64> = found.iter().map(|one| one.case).collect();
    let cases = rows(tx, &Words::read(tx)?, &ids, call.now.day())?.into_iter().zip(found);
    let told = cases.map(|(case, Named { shop, received, .. })| {
        let shop = shops::with_id(tx, shop)?;
        Ok(ReturnCandidate { case, shop: shop.name, currency_sign: shop.currency_sign, received })
    });
    told.collect()
}

/// The piece whose own number it is.
fn piece(tx: &impl Reading, scanned: &str) -> Result<Option<i64>> {
    tx.maybe("select id from returned_pieces where id = ?1", [number::read(scanned)], |row| row.get(0))
}

/// The parcel of this number that nobody knows yet.
pub(super) fn stray(tx: &impl Reading, scanned: &str) -> Result<Option<Received>> {
    let sql = "select id, staff, received_at from receptions
               where case_id is null and upper(scanned) = upper(?1) order by id limit 1";
    tx.maybe(sql, [scanned], |row| Ok(Received { reception_id: row.get(0)?, by: row.get(1)?, at: row.get(2)? }))
}

/// The parcel of this number that is here: nobody knows it, or it was received not long ago.
pub(super) fn here(tx: &impl Reading, scanned: &str, now: At) -> Result<Option<Received>> {
    let unknown = stray(tx, scanned)?;
    if unknown.is_some() || !is_number(scanned) {
        return Ok(unknown);
    }
    let sql = "select id, staff, received_at from receptions
               where case_id is not null and upper(scanned) = upper(?1) and received_at >= ?2 order by id desc limit 1";
    tx.maybe(sql, (scanned, now.day().plus(-DAYS)), |row| {
        Ok(Received { reception_id: row.get(0)?, by: row.get(1)?, at: row.get(2)? })
    })
}

/// Whether it can be a carrier's number: what is written of a torn label is said of many parcels.
pub(super) fn is_number(scanned: &str) -> bool {
    scanned.chars().all(|one| one.is_ascii_alphanumeric() || one == '-')
        && scanned.chars().any(|one| one.is_ascii_digit())
}

/// When a case was received.
pub(super) fn of_case(tx: &impl Reading, case: i64) -> Result<Option<Received>> {
    let sql = "select id, staff, received_at from receptions where case_id = ?1 order by id limit 1";
    tx.maybe(sql, [case], |row| Ok(Received { reception_id: row.get(0)?, by: row.get(1)?, at: row.get(2)? }))
}
