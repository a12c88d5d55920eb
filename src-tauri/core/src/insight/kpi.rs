//! The month: the figures of the KPI sheet, the same for screen and workbook.

use pintui_store::{Day, Fen};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::daily::ReasonCount;
use super::rate::Rate;
use super::today::ProductRate;
use crate::checks::checklist::Severity;
use crate::door::Command;

/// The KPI figures of a month.
#[derive(Clone, Deserialize, TS)]
pub struct KpiAsk {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
}

impl Command for KpiAsk {
    type Answer = Kpi;
}

/// The answer of [`KpiAsk`]. Basis and counting as `daily` with `signed_30d`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Kpi {
    /// `YYYY-MM`.
    pub month: String,
    /// The shop's name.
    pub shop: String,
    /// The month's figures.
    pub figures: KpiFigures,
    /// The month before, to compare with.
    pub before: KpiFigures,
    /// Every day of the month.
    pub days: Vec<KpiDay>,
    /// Stated reasons of the cases applied in the month, most first.
    pub reasons: Vec<ReasonCount>,
    /// Products of the month's cohort, worst first.
    pub products: Vec<ProductRate>,
    /// Checks by packer.
    pub packers: Vec<PackerCount>,
    /// Faults found, most first.
    pub faults: Vec<FaultCount>,
    /// Days of the month whose 30 days are not over: their rate may still rise.
    pub young_days: i64,
    /// Orders signed off on those days.
    pub young_orders: i64,
    /// Rows of this shop waiting in quarantine, not counted in any figure.
    pub quarantined: i64,
}

/// The figures that carry defined names in the workbook.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KpiFigures {
    /// Cohort and quality orders.
    pub quality: Rate,
    /// Cases applied.
    pub cases: i64,
    /// Refunds paid.
    pub refund_fen: Fen,
    /// Compensation paid.
    pub compensation_fen: Fen,
    /// Checks done.
    pub checks_done: i64,
    /// Of them failed.
    pub checks_failed: i64,
}

/// One day of the month.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KpiDay {
    /// The day.
    pub date: Day,
    /// Orders signed off on the day, with quality orders known by the end of the month.
    pub quality: Rate,
    /// Cases applied.
    pub cases: i64,
    /// Of them with a quality reason.
    pub quality_cases: i64,
    /// Refunds paid.
    pub refunds: i64,
    /// Their sum.
    pub refund_fen: Fen,
    /// Checks done.
    pub checks_done: i64,
    /// Of them failed.
    pub checks_failed: i64,
}

/// One packer's month.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PackerCount {
    /// Badge or job number.
    pub staff: String,
    /// Checks done.
    pub done: i64,
    /// Of them failed.
    pub failed: i64,
    /// Parcels that passed here and whose order later counted as a quality return.
    pub escapes: i64,
    /// Median duration in seconds.
    pub median_seconds: i64,
}

/// How often a fault was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FaultCount {
    /// The defect's id.
    pub defect: String,
    /// The point's id.
    pub point: String,
    /// How bad.
    pub severity: Option<Severity>,
    /// Checks that found it.
    pub checks: i64,
}
