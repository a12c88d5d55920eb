//! Lists of checks that were done.

use pintui_store::{At, Day};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::checklist::{Severity, Step};
use crate::door::Command;

/// Checks done in a span of days, newest first.
#[derive(Deserialize, TS)]
pub struct CheckList {
    /// Name of the shop.
    pub shop: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Only `passed` or `failed`; none for both.
    pub result: Option<String>,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for CheckList {
    type Answer = CheckPage;
}

/// A page of checks.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckPage {
    /// How many there are in all.
    pub total: i64,
    /// The rows.
    pub checks: Vec<CheckRow>,
}

/// One check.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckRow {
    /// Key inside the book.
    pub id: i64,
    /// The order it was for.
    pub order_id: i64,
    /// The order's number.
    pub order_no: String,
    /// Titles of the goods.
    pub goods: Option<String>,
    /// `passed` or `failed`.
    pub result: String,
    /// Who checked.
    pub staff: String,
    /// When it was finished.
    pub done_at: At,
    /// How long it took.
    pub seconds: i64,
    /// What was found, where it failed.
    pub fault: Option<Fault>,
}

/// What a failed check found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Fault {
    /// The step.
    pub step: Step,
    /// The point.
    pub point: String,
    /// The defect's id.
    pub defect: Option<String>,
    /// How bad.
    pub severity: Option<Severity>,
}
