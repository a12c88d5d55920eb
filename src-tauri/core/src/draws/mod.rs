//! Who goes which way: the lot of a test, over its key and the buyer.
//!
//! ```text
//! a case or order comes → does it belong to the population of a running test? → lot → assignment, before the commit
//! ```
//!
//! Begin at [`assign`], which every commit comes through. The same buyer always draws the same in one test, whoever asks
//! and whenever, and two tests know nothing of one another. What a way means is not known here.

pub mod assign;
pub mod guard;
mod lot;
pub mod population;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ExperimentSubject")]
pub enum Subject {
    /// How a case is handled.
    Plays,
    /// What is said in a case.
    Scripts,
    /// Whether buyers are asked once after sign-off.
    Care,
}

/// What draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ExperimentUnit")]
pub enum Unit {
    /// Each case, when the book first knows of it and it is not over.
    Case,
    /// Each order that is signed for and did not come back.
    Order,
}

impl Subject {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Plays, Self::Scripts, Self::Care];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plays => "plays",
            Self::Scripts => "scripts",
            Self::Care => "care",
        }
    }

    /// The subject that the book writes so.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|subject| subject.name() == name)
    }

    /// What draws in its tests.
    pub fn unit(self) -> Unit {
        match self {
            Self::Plays | Self::Scripts => Unit::Case,
            Self::Care => Unit::Order,
        }
    }
}
