//! What people are measured by: whose work it is, in which unit, whether less or more is better, what is aimed at where
//! the owner has set nothing, and how a value becomes points.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A kind of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Job {
    /// Handles returns and speaks with buyers.
    Clerk,
    /// Checks and packs parcels.
    Packer,
    /// Makes the pictures and the words of a product's page.
    Designer,
}

impl Job {
    /// All of them in their order.
    pub const ALL: [Self; 3] = [Self::Clerk, Self::Packer, Self::Designer];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Clerk => "clerk",
            Self::Packer => "packer",
            Self::Designer => "designer",
        }
    }

    /// The job with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|job| job.name() == name)
    }
}

/// One thing that is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Median minutes until a buyer who came in working hours was answered.
    Answer,
    /// Cases asked again after they were refused or closed.
    Again,
    /// Cases that ended without a refund, of those where the goods were not at fault.
    Kept,
    /// Answers and reviews with four stars and more.
    Content,
    /// Parcels that passed and came back with a fault that the check looks for.
    Escapes,
    /// Median seconds of a check that passed.
    Pace,
    /// Orders that came back because the page said or showed something else.
    Page,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "MeasureUnit")]
pub enum Unit {
    /// Between 0 and 1.
    Share,
    /// Minutes.
    Minutes,
    /// Seconds.
    Seconds,
}

/// A measure as pages write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MeasureAbout")]
pub struct About {
    /// The measure.
    pub measure: Measure,
    /// Whose work it is.
    pub job: Job,
    /// What its value is.
    pub unit: Unit,
    /// Whether more is better.
    pub more_is_better: bool,
}

impl About {
    /// All measures in their order.
    pub fn all() -> Vec<Self> {
        let about = |measure: Measure| Self {
            measure,
            job: measure.job(),
            unit: measure.unit(),
            more_is_better: measure.more_is_better(),
        };
        Measure::ALL.into_iter().map(about).collect()
    }
}

impl Measure {
    /// All of them in their order.
    pub const ALL: [Self; 7] =
        [Self::Answer, Self::Again, Self::Kept, Self::Content, Self::Escapes, Self::Pace, Self::Page];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Again => "again",
            Self::Kept => "kept",
            Self::Content => "content",
            Self::Escapes => "escapes",
            Self::Pace => "pace",
            Self::Page => "page",
        }
    }

    /// The measure with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.name() == name)
    }

    /// Whose work it is.
    pub fn job(self) -> Job {
        match self {
            Self::Answer | Self::Again | Self::Kept | Self::Content => Job::Clerk,
            Self::Escapes | Self::Pace => Job::Packer,
            Self::Page => Job::Designer,
        }
    }

    /// What its value is.
    pub fn unit(self) -> Unit {
        match self {
            Self::Answer => Unit::Minutes,
            Self::Pace => Unit::Seconds,
            Self::Again | Self::Kept | Self::Content | Self::Escapes | Self::Page => Unit::Share,
        }
    }

    /// Whether more is better.
    pub fn more_is_better(self) -> bool {
        matches!(self, Self::Kept | Self::Content)
    }

    /// Weight in per cent and target in thousandths of the unit, where the owner has set nothing.
    pub fn preset(self) -> (i64, i64) {
        match self {
            Self::Answer => (30, 2_000),
            Self::Again => (20, 50),
            Self::Kept => (20, 300),
            Self::Content => (30, 900),
            Self::Escapes => (80, 5),
            Self::Pace => (20, 36_000),
            Self::Page => (100, 10),
        }
    }

    /// Points between 0 and 100, one decimal: full at the target or better; where less is better none at twice the
    /// target, where more is better in proportion.
    pub fn points(self, value: f64, target: f64) -> f64 {
        let share = if self.more_is_better() { value / target } else { 2.0 - value / target };
        ((100.0 * share).clamp(0.0, 100.0) * 10.0).round() / 10.0
    }
}
