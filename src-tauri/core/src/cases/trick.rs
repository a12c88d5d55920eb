//! What came back instead of the goods: facts of an inspection, each with its photo. Nothing else marks a buyer, and what
//! follows is the platform's own appeal within its own deadline; a case is neither closed nor decided by it.

use pintui_store::{At, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::CaseRow;
use super::refused::CaseRefused;
use super::standing::DeskRow;
use super::state::State;
use super::work::{self, Desk, Wrote};
use crate::door::{Call, Command, Write};

/// What was found. What does not match what was sent is grade M and goes to no shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "TrickFact")]
pub enum Fact {
    /// Another article.
    WrongArticle,
    /// An empty parcel.
    EmptyParcel,
    /// The article with another serial number.
    OtherSerial,
}

impl Fact {
    const ALL: [Self; 3] = [Self::WrongArticle, Self::EmptyParcel, Self::OtherSerial];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::WrongArticle => "wrong_article",
            Self::EmptyParcel => "empty_parcel",
            Self::OtherSerial => "other_serial",
        }
    }

    fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.name() == name).unwrap_or(Self::WrongArticle)
    }
}

/// Keeps that something else came back than was sent, with the photo that shows it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordTrick {
    /// Key of the case.
    pub case_id: i64,
    /// What was found.
    pub fact: Fact,
    /// What was sent; of another serial number that of the piece that left.
    pub sent: Option<String>,
    /// What came; of another serial number that of the piece that came.
    pub came: Option<String>,
    /// The photo or clip of the inspection that shows it.
    pub evidence_id: i64,
    /// Who looked.
    pub by: String,
}

impl Command for RecordTrick {
    type Answer = ();
}

const LONGEST: usize = 60;

impl Write for RecordTrick {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.case_id, "fact": self.fact, "evidence_id": self.evidence_id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let desk = work::open(tx, self.case_id, &self.by)?;
        let goods = desk.worked.states.goods;
        if goods != State::Received && (goods != State::Missing || self.fact != Fact::EmptyParcel) {
            return Err(CaseRefused::TrickNotHere.into());
        }
        let found = Found { fact: self.fact, sent: self.sent, came: self.came, evidence_id: self.evidence_id };
        keep(tx, call, &desk, found, None)
    }
}

/// What an inspection found instead of the goods.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(rename = "TrickFound")]
pub struct Found {
    /// What was found.
    pub fact: Fact,
    /// What was sent; of another serial number that of the piece that left.
    pub sent: Option<String>,
    /// What came; of another serial number that of the piece that came.
    pub came: Option<String>,
    /// The photo or clip of the inspection that shows it.
    pub evidence_id: i64,
}

/// Keeps what was found of goods that are here, where they were looked at one by one with the piece.
///
/// # Errors
/// `case_trick_serials`, `case_trick_came_missing`, `case_trick_told`, `case_trick_photo_missing`, `case_text_too_long`.
pub fn keep(tx: &mut WriteTx<'_>, call: &Call<'_>, desk: &Desk, found: Found, piece: Option<i64>) -> Result<()> {
    let [sent, came] = [found.sent, found.came].map(|typed| work::text(typed, LONGEST));
    let (sent, came) = (sent?, came?);
    match found.fact {
        Fact::OtherSerial if sent.is_none() || came.is_none() || sent == came => {
            return Err(CaseRefused::TrickSerials.into());
        }
        Fact::WrongArticle if came.is_none() => return Err(CaseRefused::TrickCameMissing.into()),
        _ => {}
    }
    if let Some(told) = of_case(tx, desk.id)?.into_iter().find(|one| one.fact == found.fact) {
        return Err(CaseRefused::TrickTold { by: told.staff, at: told.at.text() }.into());
    }
    let with = named_params! { ":case": desk.id, ":evidence": found.evidence_id };
    tx.maybe(include_str!("trick_photo.sql"), with, |_| Ok(()))?.ok_or(CaseRefused::TrickPhotoMissing)?;
    let operation = tx.operation();
    tx.insert(
        include_str!("insert_trick.sql"),
        named_params! {
            ":case": desk.id, ":fact": found.fact.name(), ":sent": sent, ":came": came,
            ":evidence": found.evidence_id, ":at": call.now, ":staff": desk.by, ":operation": operation,
            ":piece": piece,
        },
    )?;
    desk.keep(tx, call, Wrote::Touched)
}

/// Takes back what was found of pieces, once none of them is so; what was told of the case as a whole stays.
pub fn take_back(tx: &mut WriteTx<'_>, call: &Call<'_>, desk: &Desk) -> Result<()> {
    match tx.change("delete from case_tricks where case_id = ?1 and piece_id is not null", [desk.id])? {
        0 => Ok(()),
        _ => desk.keep(tx, call, Wrote::Touched),
    }
}

/// A fact that was found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "CaseTrick")]
pub struct Trick {
    /// What.
    pub fact: Fact,
    /// What was sent.
    pub sent: Option<String>,
    /// What came.
    pub came: Option<String>,
    /// The photo that shows it.
    pub evidence_id: i64,
    /// When it was found.
    pub at: At,
    /// Who looked.
    pub staff: String,
}

/// The facts of a case, oldest first.
pub fn of_case(tx: &impl Reading, case: i64) -> Result<Vec<Trick>> {
    let sql = "select fact, sent, came, evidence_id, found_at, staff from case_tricks where case_id = ?1 order by id";
    tx.rows(sql, [case], |row| {
        let fact: String = row.get(0)?;
        Ok(Trick {
            fact: Fact::named(&fact),
            sent: row.get(1)?,
            came: row.get(2)?,
            evidence_id: row.get(3)?,
            at: row.get(4)?,
            staff: row.get(5)?,
        })
    })
}

/// The platform's appeal that is open.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "CaseAppeal")]
pub struct Appeal {
    /// Until when the shop has to act; none where nobody knows the platform's limit.
    pub until: Option<At>,
    /// What the platform does by itself then, where that is known.
    pub outcome: Option<String>,
}

/// The appeal that follows from what was found; none once the case is over or the platform judges.
pub fn appeal(tricks: &[Trick], case: &CaseRow, desk: &DeskRow) -> Option<Appeal> {
    if tricks.is_empty() || desk.over || desk.states.dispute != State::Quiet {
        return None;
    }
    let ours = case.deadline_for.as_deref() == Some("seller");
    Some(Appeal {
        until: case.deadline_at.filter(|_| ours),
        outcome: case.on_timeout.clone().filter(|_| ours && case.deadline_at.is_some()),
    })
}

#[cfg(test)]
#[path = "trick_tests.rs"]
mod tests;
