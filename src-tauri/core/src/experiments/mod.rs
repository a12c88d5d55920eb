//! Tests of ways: two or more ways beside each other, drawn by lot, judged by a rule that holds however often one looks.
//!
//! ```text
//! start → each new case draws (`draws`) → result by the way that was drawn → end, with a way adopted or without
//! ```
//!
//! A result is by the way that a case has drawn, whatever was done with it: whoever leaves the way says why and is
//! counted, not moved. Every case is looked at the same number of days after its draw. Whether a difference is shown
//! decides [`sequential`]; rates, differences and their intervals are those of `insight::comparison`.
//!
//! Begin at [`start`]; [`told`] is the one reading of a test, [`sheet`] what it says, [`list`] all tests of a shop,
//! [`behind`] opens a count, [`plan`] says how many cases it takes, [`end`] closes it and makes a way the standard.
//! No way asks a buyer for another reason, and none gives less than the law: a refund is open on each of them.

pub mod behind;
mod counted;
pub mod end;
mod figures;
pub mod list;
mod overlap;
pub mod plan;
pub mod sequential;
pub mod sheet;
pub mod start;
mod told;
pub mod ways;

use pintui_store::{Fen, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::draws::Unit;

refusals! {
    /// Refusals about tests of ways.
    ExperimentRefused {
        /// It has no name.
        ExperimentNameMissing = "experiment_name_missing",
        /// Another test has this name.
        ExperimentNameTaken { name: String } = "experiment_name_taken",
        /// A test has so many ways.
        ExperimentWaysWrong { least: usize, most: usize } = "experiment_ways_wrong",
        /// A way has no name, or the name of another one.
        ExperimentWayNameWrong = "experiment_way_name_wrong",
        /// Two ways do the same.
        ExperimentWaysAlike = "experiment_ways_alike",
        /// The shares do not come to a hundred, or one is too small.
        ExperimentSharesWrong { least: i64 } = "experiment_shares_wrong",
        /// A way is of another subject than the test.
        ExperimentStepsWrong { way: String } = "experiment_steps_wrong",
        /// No script has this name.
        ExperimentScriptUnknown { script: String } = "experiment_script_unknown",
        /// What is measured does not fit what draws.
        ExperimentMeasureWrong = "experiment_measure_wrong",
        /// Cases are looked at after so many days.
        ExperimentDaysWrong { least: i64, most: i64 } = "experiment_days_wrong",
        /// The hoped rate is the usual one, or one of them is no rate.
        ExperimentRatesWrong = "experiment_rates_wrong",
        /// The difference is too small for any shop to find.
        ExperimentTooMany { needed: i64 } = "experiment_too_many",
        /// It begins before today.
        ExperimentFromPast = "experiment_from_past",
        /// The population names something that is not there.
        ExperimentPopulationWrong = "experiment_population_wrong",
        /// Orders know neither kind nor reason, and no guard line.
        ExperimentOfOrders = "experiment_of_orders",
        /// A running test of the same subject may be about the same cases.
        ExperimentOverlaps { name: String } = "experiment_overlaps",
        /// No such test.
        ExperimentUnknown { experiment: i64 } = "experiment_unknown",
        /// It is over.
        ExperimentEnded { name: String } = "experiment_ended",
        /// It is not halted.
        ExperimentRuns { name: String } = "experiment_runs",
        /// No such way in this test.
        ExperimentWayUnknown { way: i64 } = "experiment_way_unknown",
        /// What is not shown is adopted with a reason, and a test is given up with one.
        ExperimentWhyMissing = "experiment_why_missing",
        /// A way costs more than the guard line.
        ExperimentGuardCrossed { each_fen: Fen } = "experiment_guard_crossed",
        /// It has no standard that holds.
        ExperimentNoStandard = "experiment_no_standard",
    }
}

/// What is looked at, the same number of days after each draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ExperimentMeasure")]
pub enum Measure {
    /// Of cases: more went back than a part of the price that was agreed.
    Refunded,
    /// Of orders: somebody applied for something.
    Returned,
    /// Of orders: it counts as a quality order.
    Quality,
    /// The buyer bought again; whoever is not known is left out.
    Again,
    /// The buyer gave four or five stars; whoever gave none is left out. Told beside, never what a test is judged by.
    Content,
}

impl Measure {
    /// What can be told of one that draws.
    pub fn of(unit: Unit) -> &'static [Self] {
        match unit {
            Unit::Case => &[Self::Refunded, Self::Again, Self::Content],
            Unit::Order => &[Self::Returned, Self::Quality, Self::Again],
        }
    }

    /// Whether a test can be judged by it.
    pub fn judges(self, unit: Unit) -> bool {
        self != Self::Content && Self::of(unit).contains(&self)
    }

    /// Whether less of it is better.
    pub fn is_loss(self) -> bool {
        matches!(self, Self::Refunded | Self::Returned | Self::Quality)
    }

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Refunded => "refunded",
            Self::Returned => "returned",
            Self::Quality => "quality",
            Self::Again => "again",
            Self::Content => "content",
        }
    }

    /// The measure that the book writes so.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Refunded, Self::Returned, Self::Quality, Self::Again].into_iter().find(|one| one.name() == name)
    }
}

#[cfg(test)]
mod tests;
