//! Records a check: passed only if every point of all three steps is.

use pintui_store::{At, Result, Tx, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::checklist::{Checklist, Proof, Severity, Step, used};
use super::counted::{self, CountedPiece};
use super::gifts::GiftDue;
use super::gifts::answer::{self as gift_answer, GiftAnswer};
use super::leave;
use super::list::{self, CheckRow};
use super::rules::StationRules;
use super::{once, parcel};
use crate::door::{Call, Command, Write, Written};
use crate::sampling::lots::{self, Outcome};
use crate::{halts, people};

refusals! {
    /// Refusals at the station.
    CheckRefused {
        /// The order is not in the book.
        OrderUnknown { order_id: i64 } = "check_order_unknown",
        /// Points have no answer yet.
        PointsOpen { points: Vec<String> } = "check_points_open",
        /// This point cannot be left out.
        PointMustBeAnswered { point: String } = "check_point_must_be_answered",
        /// A fail needs its defect and severity.
        DefectMissing { point: String } = "check_defect_missing",
        /// "Not applicable" needs a reason.
        ReasonMissing { point: String } = "check_reason_missing",
        /// The parcel has a check already; the caller has to say that it is checked again.
        CheckedAlready { at: String, staff: String, station: String } = "checked_already",
        /// The order was cancelled or refunded, or a refund is asked for.
        MustNotLeave { why: String } = "check_must_not_leave",
        /// A point that is not in the parcel's checklist.
        PointUnknown { point: String } = "check_point_unknown",
        /// The product that is said to be at fault is not in the parcel.
        ProductElsewhere { product_id: i64 } = "check_product_elsewhere",
        /// The point asks for a photo.
        ProofMissing { point: String } = "check_proof_missing",
        /// Goods in the parcel were halted since it was scanned.
        Halted { product: String, why: String } = "check_halted",
        /// Fewer pieces were counted than the order has.
        PiecesMissing { product: String, found: i64, wanted: i64 } = "check_pieces_missing",
        /// More pieces were counted than the order has.
        PiecesTooMany { product: String, found: i64, wanted: i64 } = "check_pieces_too_many",
        /// A counted piece is of a line that the order has not.
        PieceUnknown = "check_piece_unknown",
        /// The staff badge is empty.
        StaffMissing = "staff_missing",
        /// The station's id for the check is no id.
        CheckIdUnreadable = "check_id_unreadable",
        /// The check with this id was taken back; it does not come again.
        CheckTakenBack = "check_taken_back",
        /// Another parcel's check has this id.
        CheckIdTaken = "check_id_taken",
    }
}

/// How a point was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PointResult {
    /// In order.
    Passed,
    /// Not in order.
    Failed,
    /// Does not apply to these goods.
    NotApplicable,
}

/// One answered point.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PointAnswer {
    /// The step.
    pub step: Step,
    /// The point's id.
    pub point: String,
    /// How it was answered.
    pub result: PointResult,
    /// The defect's id, at a fail.
    pub defect: Option<String>,
    /// How bad, at a fail.
    pub severity: Option<Severity>,
    /// Why it does not apply.
    pub reason: Option<String>,
    /// At a fail in a parcel of several products the one at fault; left out where it is none of them or not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub product: Option<i64>,
    /// Names of the photos that prove it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub proofs: Vec<String>,
    /// What became of the gift, where the point is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub gift: Option<GiftAnswer>,
}

/// Whether an earlier check of the parcel is known to the packer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Again {
    /// This should be the first check.
    First,
    /// The parcel is checked again on purpose.
    Again,
}

/// Keeps a finished check. A failed point ends the check; the others need no answer then.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordCheck {
    /// The id that the station gave this check, up to 64 letters, digits and dashes. The same id again is answered
    /// as the first time and kept once; none where nobody sends twice.
    pub id: Option<String>,
    /// Key of the parcel's order.
    pub order_id: i64,
    /// What was scanned.
    pub scanned: String,
    /// When the parcel was scanned.
    pub started_at: At,
    /// When it was finished, where that was before it could be sent; now where it is left out.
    pub done_at: Option<At>,
    /// Who checked (a badge or job number).
    pub staff: String,
    /// First check or again.
    pub again: Again,
    /// The answers.
    pub answers: Vec<PointAnswer>,
    /// The pieces that were counted.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<CountedPiece>>")]
    pub pieces: Vec<CountedPiece>,
}

impl Command for RecordCheck {
    type Answer = CheckRow;
}

impl Write for RecordCheck {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "order_id": self.order_id, "result": result_of(&self.answers) })
    }

    fn former(&self, tx: &Tx) -> Result<Option<Written<CheckRow>>> {
        once::former(tx, self.id.as_deref(), self.order_id)
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CheckRow> {
        // The same id may have come twice at once: the pen is ours alone now, so this holds.
        if let Some(former) = once::former(tx, self.id.as_deref(), self.order_id)? {
            return Ok(former.answer);
        }
        let staff = &*people::meant(tx, &self.staff)?;
        if staff.is_empty() {
            return Err(CheckRefused::StaffMissing.into());
        }
        let unknown = CheckRefused::OrderUnknown { order_id: self.order_id };
        let order = parcel::facts(tx, self.order_id)?.ok_or(unknown)?;
        if let Some(stay) = leave::stay(tx, &order)? {
            return Err(CheckRefused::MustNotLeave { why: stay.why.name().to_owned() }.into());
        }
        // Another station may have finished between scan and now: the pen is ours alone, so this holds.
        if let Some(earlier) = list::of_order(tx, order.id)?.into_iter().next()
            && self.again == Again::First
        {
            let (at, station) = (earlier.done_at.text(), earlier.station.unwrap_or_else(|| "unknown".to_owned()));
            return Err(CheckRefused::CheckedAlready { at, staff: earlier.staff, station }.into());
        }
        let checklist = parcel::checklist_for(tx, &order)?;
        let answers = accepted(&checklist, self.answers)?;
        for (gift, answer) in gifts_of(&checklist, &answers) {
            gift_answer::held(tx, order.shop_id, gift, answer)?;
        }
        let result = result_of(&answers);
        let goods = parcel::pieces(tx, &order)?;
        let strange = |product: &i64| goods.iter().all(|piece| piece.product_id != Some(*product));
        if let Some(product_id) = answers.iter().filter_map(|answer| answer.product).find(strange) {
            return Err(CheckRefused::ProductElsewhere { product_id }.into());
        }
        if result == "passed" {
            if let Some(halt) = halts::standing(tx, order.id)? {
                return Err(CheckRefused::Halted { product: halt.product, why: halt.why }.into());
            }
            counted::hold(&goods, &self.pieces, StationRules::read(tx)?.must_count(&goods))?;
        }
        let started_at = self.started_at.min(call.now);
        let done_at = self.done_at.map_or(call.now, |done| done.clamp(started_at, call.now));
        let digest = used::keep(tx, &checklist)?;
        let id = tx.insert(
            include_str!("insert_check.sql"),
            named_params! {
                ":shop": order.shop_id, ":order": order.id, ":scanned": self.scanned.trim(), ":result": result,
                ":staff": staff, ":station": call.station(), ":client_id": self.id, ":checklist": checklist.version,
                ":list_digest": digest, ":started_at": started_at, ":done_at": done_at,
                ":seconds": (done_at.0 - started_at.0).num_seconds(),
            },
        )?;
        once::keep(tx, self.id.as_deref())?;
        for answer in &answers {
            insert_answer(tx, id, &checklist, answer)?;
        }
        for (gift, answer) in gifts_of(&checklist, &answers) {
            if let Some(answer) = &answer.gift {
                gift_answer::keep(tx, id, gift, answer)?;
            }
        }
        counted::keep(tx, id, &goods, &self.pieces)?;
        let outcome = if result == "passed" { Outcome::Passed } else { Outcome::Failed };
        lots::note(tx, order.id, outcome, staff, call.now)?;
        list::one(tx, id)
    }
}

/// The gifts that were answered.
fn gifts_of<'a>(
    checklist: &'a Checklist,
    answers: &'a [PointAnswer],
) -> impl Iterator<Item = (&'a GiftDue, &'a PointAnswer)> {
    let due = checklist.points.iter().filter_map(|point| point.gift.as_ref().map(|gift| (point, gift)));
    due.filter_map(|(point, gift)| Some((gift, answers.iter().find(|answer| answer.point == point.id)?)))
}

fn result_of(answers: &[PointAnswer]) -> &'static str {
    if answers.iter().any(|answer| answer.result == PointResult::Failed) { "failed" } else { "passed" }
}

/// The answers as they are kept: each one allowed, and all points answered unless one failed.
fn accepted(checklist: &Checklist, given: Vec<PointAnswer>) -> std::result::Result<Vec<PointAnswer>, CheckRefused> {
    let mut answers: Vec<PointAnswer> = Vec::with_capacity(given.len());
    for answer in given {
        let answer = allowed(checklist, answer)?;
        // A packer may change an answer: the last word on a point counts.
        answers.retain(|earlier| (earlier.step, &earlier.point) != (answer.step, &answer.point));
        answers.push(answer);
    }
    if answers.iter().all(|answer| answer.result != PointResult::Failed) {
        let answered = |id: &str| answers.iter().any(|answer| answer.point == id);
        let points: Vec<String> =
            checklist.points.iter().filter(|point| !answered(&point.id)).map(|point| point.id.clone()).collect();
        if !points.is_empty() {
            return Err(CheckRefused::PointsOpen { points });
        }
    }
    Ok(answers)
}

/// The fault of a gift that is not there; named at every gift, whatever faults the list has.
const GIFT_MISSING: &str = "gift_missing";

fn allowed(checklist: &Checklist, mut answer: PointAnswer) -> std::result::Result<PointAnswer, CheckRefused> {
    let name = || answer.point.clone();
    let known = checklist.points.iter().find(|point| point.id == answer.point && point.step == answer.step);
    let point = known.ok_or_else(|| CheckRefused::PointUnknown { point: name() })?;
    let reason = answer.reason.take().map(|reason| reason.trim().to_owned()).filter(|reason| !reason.is_empty());
    if answer.result != PointResult::Failed {
        (answer.defect, answer.severity, answer.product) = (None, None, None);
    }
    match answer.result {
        PointResult::Passed if point.proof == Some(Proof::Required) && answer.proofs.is_empty() => {
            Err(CheckRefused::ProofMissing { point: name() })
        }
        PointResult::Passed => Ok(PointAnswer { reason: None, ..answer }),
        PointResult::NotApplicable if !point.optional => Err(CheckRefused::PointMustBeAnswered { point: name() }),
        PointResult::NotApplicable if reason.is_none() => Err(CheckRefused::ReasonMissing { point: name() }),
        PointResult::NotApplicable => Ok(PointAnswer { reason, ..answer }),
        PointResult::Failed => {
            let named = |id: &String| {
                checklist.defects.iter().any(|defect| defect.id == *id) || point.gift.is_some() && id == GIFT_MISSING
            };
            if answer.severity.is_none() || !answer.defect.as_ref().is_some_and(named) {
                return Err(CheckRefused::DefectMissing { point: name() });
            }
            Ok(PointAnswer { reason, ..answer })
        }
    }
}

fn insert_answer(tx: &mut WriteTx<'_>, check: i64, list: &Checklist, answer: &PointAnswer) -> Result<()> {
    let result = match answer.result {
        PointResult::Passed => "passed",
        PointResult::Failed => "failed",
        PointResult::NotApplicable => "not_applicable",
    };
    let point = list.points.iter().find(|point| point.id == answer.point && point.step == answer.step);
    let defect = list.defects.iter().find(|defect| Some(&defect.id) == answer.defect.as_ref());
    let proofs = (!answer.proofs.is_empty()).then(|| serde_json::json!(answer.proofs).to_string());
    tx.change(
        include_str!("insert_answer.sql"),
        named_params! {
            ":check": check, ":step": answer.step.name(), ":point": answer.point, ":result": result,
            ":defect": answer.defect, ":severity": answer.severity.map(Severity::name), ":reason": answer.reason,
            ":product": answer.product, ":point_text": point.and_then(|point| point.text.as_ref()),
            ":defect_text": defect.and_then(|defect| defect.text.as_ref()), ":proofs": proofs,
        },
    )?;
    Ok(())
}
