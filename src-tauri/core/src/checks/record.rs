//! Records a check: passed only if every point of all three steps is.

use pintui_store::{At, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::checklist::{Severity, Step};
use super::list::CheckRow;
use crate::door::Command;

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
        CheckedAlready { at: String, staff: String } = "checked_already",
        /// The order was cancelled or refunded, or a refund is asked for.
        MustNotLeave { why: String } = "check_must_not_leave",
        /// A point that is not in the parcel's checklist.
        PointUnknown { point: String } = "check_point_unknown",
        /// The staff badge is empty.
        StaffMissing = "staff_missing",
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
    /// Key of the parcel's order.
    pub order_id: i64,
    /// What was scanned.
    pub scanned: String,
    /// When the parcel was scanned.
    pub started_at: At,
    /// Who checked (a badge or job number).
    pub staff: String,
    /// First check or again.
    pub again: Again,
    /// The answers.
    pub answers: Vec<PointAnswer>,
}

impl Command for RecordCheck {
    type Answer = CheckRow;
}
