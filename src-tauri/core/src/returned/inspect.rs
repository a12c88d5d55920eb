//! Looks at one piece: the points of its category, what was found, and exactly one grade. Grade A is for sale again at
//! once; whatever was for sale and turns out to be less goes out of that stock again.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::piece::{self, Piece};
use super::{Grade, ReturnedRefused, show, standing};
use crate::cases::known::{self, KnownReason};
use crate::cases::trick::{self, Found};
use crate::cases::turn::{self, Waits};
use crate::cases::{typed, work};
use crate::catalogue::stock::{self, Moved};
use crate::door::{Call, Command, Write};
use crate::reasons::calls;

/// Gives a piece that came back its grade.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct InspectPiece {
    /// Key of the piece.
    pub piece_id: i64,
    /// The grade that was on the screen: U, or the one that is changed.
    pub was: Grade,
    /// Its grade.
    pub grade: Grade,
    /// The points of its list that are not as they should be.
    pub flaws: Vec<String>,
    /// What was found, `class.detail` of the true reasons; none where there is nothing to say.
    pub reason: Option<String>,
    /// What came instead; of grade M alone, and left out where it was told for the case.
    pub mismatch: Option<Found>,
    /// Where it is put.
    pub place: Option<String>,
    /// What else there is to say.
    pub note: Option<String>,
    /// Who looks.
    pub by: String,
}

impl Command for InspectPiece {
    type Answer = PieceInspected;
}

/// What became of a piece.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PieceInspected {
    /// Its grade.
    pub grade: Grade,
    /// Whether it is for sale again.
    pub restocked: bool,
    /// How many of its SKU are for sale now; none where it is not among them, or where nobody has counted.
    pub stock: Option<i64>,
    /// How many pieces of its parcel still wait.
    pub waiting: i64,
    /// What its case waits for now.
    pub waits: Waits,
}

const LONGEST: usize = 500;
const PLACE: usize = 20;

impl Write for InspectPiece {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "piece_id": self.piece_id, "grade": self.grade })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<PieceInspected> {
        let id = self.piece_id;
        let unknown = || ReturnedRefused::PieceUnknown { id };
        let sql = "select p.reception_id, r.shop_id, r.case_id from returned_pieces p
                   join receptions r on r.id = p.reception_id where p.id = ?1";
        let (reception, shop, case): (i64, i64, Option<i64>) =
            tx.maybe(sql, [id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.ok_or_else(unknown)?;
        let piece = piece::of_reception(&*tx, reception)?.into_iter().find(|one| one.id == id).ok_or_else(unknown)?;
        let desk = work::open(tx, case.ok_or(ReturnedRefused::ReceptionUnknown { id: reception })?, &self.by)?;
        unchanged(&piece, self.was)?;
        if self.grade != piece.grade && standing::binds(&*tx, id)? {
            return Err(ReturnedRefused::GradeBound.into());
        }
        if self.grade == Grade::U {
            return Err(ReturnedRefused::GradeMissing.into());
        }
        if self.grade == Grade::A && !self.flaws.is_empty() {
            return Err(ReturnedRefused::GradeBesideFlaw { flaws: self.flaws.len() }.into());
        }
        let list = show::list_of(&*tx, shop, &piece)?;
        if let Some(point) = self.flaws.iter().find(|flaw| list.points.iter().all(|point| point.id != **flaw)) {
            return Err(ReturnedRefused::PointUnknown { point: point.clone() }.into());
        }
        let reason = self.reason.filter(|reason| !reason.is_empty());
        let found = reason.as_deref().map(found).transpose()?;
        if piece.reason != reason {
            known::found_of_piece(tx, call, &desk, id, found)?;
        }
        if self.grade == Grade::M {
            match self.mismatch {
                Some(found) => trick::keep(tx, call, &desk, found, Some(id))?,
                None if trick::of_case(&*tx, desk.id)?.is_empty() => return Err(ReturnedRefused::MismatchUntold.into()),
                None => {}
            }
        }
        let (place, note) = (self.place.unwrap_or_default(), typed::text(self.note, LONGEST)?);
        tx.change(
            include_str!("set_grade.sql"),
            named_params! {
                ":piece": id, ":grade": self.grade.name(), ":reason": reason, ":place": typed::line(&place, PLACE)?,
                ":note": note, ":checklist": list.version, ":at": call.now, ":staff": desk.by,
            },
        )?;
        tx.change("delete from returned_flaws where piece_id = ?1", [id])?;
        for flaw in &self.flaws {
            tx.change(
                "insert into returned_flaws (piece_id, point) values (?1, ?2) on conflict do nothing",
                (id, flaw),
            )?;
        }
        if piece.grade == Grade::M && piece::of_case(&*tx, desk.id)?.iter().all(|one| one.grade != Grade::M) {
            trick::take_back(tx, call, &desk)?;
        }
        let restocked = restock(tx, call, &piece, self.grade, &desk.by)?;
        let stock = match piece.product_id.filter(|_| restocked) {
            Some(product) => stock::now(&*tx, product, piece.sku_id)?,
            None => None,
        };
        let waiting = "select count(*) from returned_pieces where reception_id = ?1 and grade = 'U'";
        let waiting = tx.one(waiting, [reception], |row| row.get(0))?;
        let waits = turn::waits(&work::open(&*tx, desk.id, &desk.by)?.worked);
        Ok(PieceInspected { grade: self.grade, restocked, stock, waiting, waits })
    }
}

/// What was found, as its case keeps it.
fn found(reason: &str) -> Result<KnownReason> {
    let (_, detail) = calls::find(reason).ok_or_else(|| ReturnedRefused::FoundUnknown { reason: reason.to_owned() })?;
    Ok(KnownReason { class: detail.class.clone(), detail: Some(reason.to_owned()) })
}

/// Refuses a grade that was given over one that somebody else has given meanwhile.
fn unchanged(piece: &Piece, was: Grade) -> Result<()> {
    if piece.grade == was {
        return Ok(());
    }
    let (by, at) = (piece.staff.clone().unwrap_or_default(), piece.graded_at.map(|at| at.text()).unwrap_or_default());
    Err(ReturnedRefused::GradedMeanwhile { by, at, grade: piece.grade.name().to_owned() }.into())
}

/// Puts a piece of grade A among what is for sale, and takes any other out; answers whether it is there. A piece whose
/// article nobody knows can be counted nowhere, and stays where returned goods lie; one that a repair made as good as new
/// stays among what is for sale.
fn restock(tx: &mut WriteTx<'_>, call: &Call<'_>, piece: &Piece, grade: Grade, staff: &str) -> Result<bool> {
    let Some(product) = piece.product_id else { return Ok(false) };
    let moved = Moved { product, sku: piece.sku_id, piece: piece.id, staff };
    match (grade == Grade::A, piece.restocked) {
        (true, false) => stock::note(tx, call, &moved, 1)?,
        (false, true) if piece.grade == Grade::A => stock::note(tx, call, &moved, -1)?,
        _ => {}
    }
    Ok(grade == Grade::A)
}
