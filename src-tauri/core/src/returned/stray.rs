//! Parcels that nobody knows: kept with what was scanned, a note and a photo, and joined to their case once it is known.

use pintui_store::{At, Day, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::piece::days;
use super::receive::{ReturnTaken, arrive, not_here, number};
use super::{ReturnedRefused, find};
use crate::cases::list::{CaseRow, rows};
use crate::cases::refused::CaseRefused;
use crate::cases::{typed, work};
use crate::door::{Call, Command, Read, Write};
use crate::reasons::Words;
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
        if let Some(here) = find::stray(tx, &scanned)? {
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
        tx.change(
            "update receptions set case_id = ?2, shop_id = ?3, joined_at = ?4, joined_by = ?5 where id = ?1",
            (id, desk.id, desk.shop_id, call.now, &desk.by),
        )?;
        let pieces = arrive(tx, call, &desk, id)?;
        Ok(ReturnTaken { reception_id: id, pieces })
    }
}

/// The parcels of a shop that nobody knows, with the cases that they may be of.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StrayList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for StrayList {
    type Answer = Vec<Stray>;
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
    /// `tail` (its number ends alike), `unnumbered` (goods of it are awaited, and no number is known).
    pub why: String,
}

impl Read for StrayList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<Stray>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let words = Words::read(tx)?;
        let sql = "select id, scanned, note, picture, received_at, staff from receptions
                   where shop_id = ?1 and case_id is null order by received_at, id limit 200";
        let mut strays = tx.rows(sql, [shop], |row| {
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
        for stray in &mut strays {
            stray.matches = matches(tx, &words, shop, &stray.scanned, today)?;
        }
        Ok(strays)
    }
}

/// So many of the last letters of a number that are alike are hardly chance.
const TAIL: usize = 6;
/// Nothing older comes back.
const DAYS: i64 = 90;

fn matches(tx: &impl Reading, words: &Words, shop: i64, scanned: &str, today: Day) -> Result<Vec<StrayMatch>> {
    let letters: Vec<char> = scanned.to_lowercase().chars().collect();
    let tail: String = letters[letters.len().saturating_sub(TAIL)..].iter().collect();
    // A shorter text ends like too many.
    let tail = if letters.len() < TAIL { String::new() } else { tail };
    let with = named_params! { ":shop": shop, ":tail": tail, ":length": TAIL as i64, ":since": today.plus(-DAYS) };
    let found: Vec<(i64, String)> =
        tx.rows(include_str!("matches.sql"), with, |row| Ok((row.get("id")?, row.get("why")?)))?;
    let ids: Vec<i64> = found.iter().map(|(id, _)| *id).collect();
    let cases = rows(tx, words, &ids, today)?;
    Ok(cases.into_iter().zip(found).map(|(case, (_, why))| StrayMatch { case, why }).collect())
}
