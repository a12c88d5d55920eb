//! Metric rules: what a platform counts, on which basis, in which window, from when on.
//!
//! A rule is data: basis date, window of days, minimum of orders. The two general rules stand for
//! every platform; a platform's own rules lie in `platforms/rules.json` with their effective dates.

use pintui_store::{Day, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

refusals! {
    /// Refusals about rules.
    RuleRefused {
        /// No rule has this id.
        RuleUnknown { rule: String, known: Vec<String> } = "rule_unknown",
    }
}

/// The date that puts an order into a cohort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Day of payment.
    Paid,
    /// Day of sign-off; where there is none, the day the buyer confirmed.
    Signed,
}

impl Basis {
    /// Both bases.
    pub const ALL: [Self; 2] = [Self::Paid, Self::Signed];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Signed => "signed",
        }
    }
}

/// A rule: the cohort is the orders whose basis date lies in the last `window_days` days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// Platforms it belongs to; empty means all.
    #[serde(default)]
    pub platforms: Vec<String>,
    /// Which date counts.
    pub basis: Basis,
    /// Length of the window.
    pub window_days: i64,
    /// Days between the end of the window and the day looked at.
    #[serde(default)]
    pub skip_days: i64,
    /// Orders a rate needs.
    pub minimum: i64,
    /// First day it is in force; none: always was.
    pub from: Option<Day>,
    /// First day it is no longer in force; none: still is.
    pub until: Option<Day>,
}

/// A rule as the chooser shows it; its name is the locale text `rule.<id>`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RuleChoice {
    /// Its id.
    pub id: String,
    /// Which date counts.
    pub basis: Basis,
    /// Length of the window in days.
    pub window_days: i64,
    /// Whether it is in force on the day looked at.
    pub in_force: bool,
    /// First day it is no longer in force.
    pub until: Option<Day>,
    /// First day it is in force.
    pub from: Option<Day>,
}
