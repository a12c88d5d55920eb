//! Whose parcel a scanned or typed number is.

use pintui_store::{At, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::list::{CaseRow, rows};
use crate::checks::bare;
use crate::door::{Call, Command, Read};
use crate::reasons::Words;
use crate::shops;

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
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReturnFound {
    /// The number without signs of its scanner.
    pub scanned: String,
    /// Cases that it names, those that are not here yet first.
    pub cases: Vec<ReturnCandidate>,
    /// Where it lies among the parcels that nobody knows.
    pub stray: Option<Received>,
}

/// A case that a parcel may belong to.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReturnCandidate {
    /// The case.
    pub case: CaseRow,
    /// Its shop.
    pub shop: String,
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
            return Ok(ReturnFound { scanned: String::new(), cases: Vec::new(), stray: None });
        }
        let (lower, upper) = (scanned.to_lowercase(), scanned.to_uppercase());
        let with = named_params! { ":scanned": scanned, ":lower": lower, ":upper": upper, ":shop": shop };
        let found = tx.rows(include_str!("candidates.sql"), with, |row| {
            let received = match row.get("reception_id")? {
                Some(reception_id) => {
                    Some(Received { reception_id, by: row.get("staff")?, at: row.get("received_at")? })
                }
                None => None,
            };
            Ok((row.get::<_, i64>("id")?, row.get::<_, String>("shop")?, received))
        })?;
        let ids: Vec<i64> = found.iter().map(|(id, ..)| *id).collect();
        let cases = rows(tx, &Words::read(tx)?, &ids, call.now.day())?;
        let cases = cases.into_iter().zip(found);
        Ok(ReturnFound {
            scanned: scanned.to_owned(),
            cases: cases.map(|(case, (_, shop, received))| ReturnCandidate { case, shop, received }).collect(),
            stray: stray(tx, scanned)?,
        })
    }
}

/// The parcel of this number that nobody knows yet.
pub(super) fn stray(tx: &impl Reading, scanned: &str) -> Result<Option<Received>> {
    let sql = "select id, staff, received_at from receptions
               where case_id is null and scanned in (?1, ?2, ?3) order by id limit 1";
    tx.maybe(sql, (scanned, scanned.to_lowercase(), scanned.to_uppercase()), |row| {
        Ok(Received { reception_id: row.get(0)?, by: row.get(1)?, at: row.get(2)? })
    })
}

/// When a case was received.
pub(super) fn of_case(tx: &impl Reading, case: i64) -> Result<Option<Received>> {
    let sql = "select id, staff, received_at from receptions where case_id = ?1 order by id limit 1";
    tx.maybe(sql, [case], |row| Ok(Received { reception_id: row.get(0)?, by: row.get(1)?, at: row.get(2)? }))
}
