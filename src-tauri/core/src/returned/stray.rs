//! Parcels that nobody knows: kept with what was scanned, a note and a photo, and joined to their case once it is known.

use pintui_store::{At, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::piece::days;
use super::receive::{ReturnTaken, arrive, not_here, number};
use super::{ReturnedRefused, find, matches};
use crate::cases::list::CaseRow;
use crate::cases::refused::CaseRefused;
use crate::cases::typed;
use crate::cases::work::{self, Desk};
use crate::door::{Call, Command, Read, Write};
use crate::{pictures, shops};

/// Takes in a parcel that nobody knows.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct KeepStray {
    /// Name of the shop at whose desk it lies.
    pub shop: String,
    /// What was scanned, or what stands on it.
    pub scanned: String,
    /// What there is to say about it.
    pub note: Option<String>,
    /// Name of a kept picture of it.
    pub picture: Option<String>,
    /// Who.
    pub by: String,
}

impl Command for KeepStray {
    type Answer = StrayKept;
}

/// A parcel among those that nobody knows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StrayKept {
    /// Key of the reception.
    pub reception_id: i64,
}

const NOTE: usize = 500;

impl Write for KeepStray {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<StrayKept> {
        let shop = shops::must(&*tx, &self.shop)?.id;
        let scanned = number(&self.scanned)?;
        let by = typed::line(&self.by, 40)?.ok_or(CaseRefused::ClerkMissing)?;
        if let Some(here) = find::here(tx, &scanned, call.now)? {
            return Err(ReturnedRefused::ReceivedAlready { by: here.by, at: here.at.text() }.into());
        }
        if let Some(picture) = &self.picture {
            pictures::must(&*tx, picture)?;
        }
        let note = typed::text(self.note, NOTE)?;
        let reception_id = tx.insert(
            include_str!("insert_reception.sql"),
            named_params! {
                ":shop": shop, ":case": None::<i64>, ":scanned": scanned, ":picture": self.picture, ":note": note,
                ":at": call.now, ":staff": by,
            },
        )?;
        Ok(StrayKept { reception_id })
    }
}

/// Joins a parcel that nobody knew to its case.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct JoinStray {
    /// Key of the reception.
    pub reception_id: i64,
    /// Key of the case.
    pub case_id: i64,
    /// Who.
    pub by: String,
}

impl Command for JoinStray {
    type Answer = ReturnTaken;
}

impl Write for JoinStray {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "reception_id": self.reception_id, "case_id": self.case_id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ReturnTaken> {
        let id = self.reception_id;
        let sql = "select case_id, coalesce(joined_by, staff), coalesce(joined_at, received_at)
                   from receptions where id = ?1";
        let (case, by, at): (Option<i64>, String, At) = tx
            .maybe(sql, [id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .ok_or(ReturnedRefused::ReceptionUnknown { id })?;
        if case.is_some() {
            return Err(ReturnedRefused::JoinedAlready { by, at: at.text() }.into());
        }
        let desk = work::open(tx, self.case_id, &self.by)?;
        not_here(tx, desk.id)?;
        belong(tx, call, &desk, id)?;
        let pieces = arrive(tx, call, &desk, id)?;
        Ok(ReturnTaken { reception_id: id, pieces })
    }
}

/// The parcel is of this case; answers its key.
pub(super) fn belong(tx: &mut WriteTx<'_>, call: &Call<'_>, desk: &Desk, reception: i64) -> Result<i64> {
    tx.change(
        "update receptions set case_id = ?2, shop_id = ?3, joined_at = ?4, joined_by = ?5 where id = ?1",
        (reception, desk.id, desk.shop_id, call.now, &desk.by),
    )?;
    Ok(reception)
}

/// The parcels of a shop that nobody knows, what came first first, with the cases that they may be of.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StrayList {
    /// Name of the shop.
    pub shop: String,
    /// How many to leave out (pages).
    pub skip: i64,
    /// How many to give, at most 100.
    pub limit: i64,
}

impl Command for StrayList {
    type Answer = StrayPage;
}

/// A page of parcels that nobody knows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StrayPage {
    /// How many there are.
    pub total: i64,
    /// The parcels.
    pub strays: Vec<Stray>,
}

/// A parcel that nobody knows.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "StrayParcel")]
pub struct Stray {
    /// Key of the reception.
    pub reception_id: i64,
    /// What was scanned.
    pub scanned: String,
    /// What was said about it.
    pub note: Option<String>,
    /// Name of its picture.
    pub picture: Option<String>,
    /// When it came.
    pub received_at: At,
    /// Who took it in.
    pub by: String,
    /// For how many days it has been lying there.
    pub days: i64,
    /// Cases that it may be of.
    pub matches: Vec<StrayMatch>,
}

/// A case that a parcel may be of.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StrayMatch {
    /// The case.
    pub case: CaseRow,
    /// `sent` (its order was sent with this number), `tail` (its number ends alike), `unnumbered` (goods of it are awaited, and no number is known).
    pub why: String,
}

const MOST: i64 = 100;

impl Read for StrayList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<StrayPage> {
        let shop = shops::must(tx, &self.shop)?.id;
        let total = "select count(*) from receptions where shop_id = ?1 and case_id is null";
        let total = tx.one(total, [shop], |row| row.get(0))?;
        let with = (shop, self.skip.max(0), self.limit.clamp(0, MOST));
        let sql = "select id, scanned, note, picture, received_at, staff from receptions
                   where shop_id = ?1 and case_id is null order by received_at, id limit ?3 offset ?2";
        let mut strays = tx.rows(sql, with, |row| {
            let received_at: At = row.get(4)?;
            Ok(Stray {
                reception_id: row.get(0)?,
                scanned: row.get(1)?,
                note: row.get(2)?,
                picture: row.get(3)?,
                received_at,
                by: row.get(5)?,
                days: days(received_at, call.now),
                matches: Vec::new(),
            })
        })?;
        matches::fill(tx, shop, &mut strays, call.now.day())?;
        Ok(StrayPage { total, strays })
    }
}
