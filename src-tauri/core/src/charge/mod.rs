//! Who answers for which work: one person for each open case, each parcel set aside, each halt.
//!
//! Little of it is stored: a rule for each kind of work, days of absence with whoever stands in, and what was given to
//! somebody by name. [`Charges`] works out the rest whenever somebody looks, so that a change holds for all open work at
//! once. What work there is, the rooms of that work know, not this one.

mod away;
mod give;
mod resolve;
mod rules;
pub mod sheet;

use pintui_store::refusals;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use away::{NoteAbsence, RemoveAbsence};
pub use give::{GiveCharge, pass_halt, pass_parcel};
pub use resolve::{Charges, Hand, Piece};
pub use rules::{RemoveCharge, SaveCharge, pass_rules};

refusals! {
    /// Refusals about who answers for what.
    ChargeRefused {
        /// Whoever is named does not work here today, or has no part in such work.
        ChargeUnfit { name: String } = "charge_unfit",
        /// Somebody stands in for themselves.
        ChargeSubstituteSame = "charge_substitute_same",
        /// No such kind of case or class of reasons.
        ChargeScopeUnknown = "charge_scope_unknown",
        /// No such rule.
        ChargeUnknown { charge: i64 } = "charge_unknown",
        /// An absence ends before it begins, or is over already.
        AbsenceDaysWrong = "absence_days_wrong",
        /// No such absence.
        AbsenceUnknown { absence: i64 } = "absence_unknown",
        /// The parcel or the halt is not there any more.
        ChargeGone = "charge_gone",
    }
}

/// A kind of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ChargeWork")]
pub enum Work {
    /// Open cases.
    Cases,
    /// Parcels set aside because their check failed.
    Parcels,
    /// Goods that must not leave.
    Halts,
    /// Bad reviews that are open.
    Reviews,
    /// Buyers to be called.
    Calls,
}

impl Work {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Cases, Self::Parcels, Self::Halts, Self::Reviews, Self::Calls];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::Parcels => "parcels",
            Self::Halts => "halts",
            Self::Reviews => "reviews",
            Self::Calls => "calls",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|work| work.name() == name)
    }
}

/// Who answers for one piece of work, and why it is that person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Charge {
    /// Key of the person; none where the shop has not entered its people.
    pub person: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// Why.
    pub because: Because,
    /// For whom they stand in: whoever would answer, but is away or has left.
    pub instead_of: Option<String>,
}

impl Charge {
    /// Whether the owner only answers because nobody else is set, or is there.
    pub fn is_of_nobody(&self) -> bool {
        matches!(self.because, Because::NobodySet | Because::NobodyThere)
    }
}

/// Why somebody answers for a piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ChargeBecause")]
pub enum Because {
    /// It was given to them by name.
    Given,
    /// It was given to their tier.
    Tier,
    /// The rule for such work names them.
    Rule,
    /// They stand in for somebody.
    StandsIn,
    /// Nobody is set for such work: the owner answers.
    NobodySet,
    /// Those who are set are away or have left, and nobody stands in: the owner answers.
    NobodyThere,
}

#[cfg(test)]
mod tests;
