//! The ways of a test, as they are written: what is done on each, by its subject.

use std::collections::BTreeSet;

use pintui_store::{Reading, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ExperimentRefused;
use crate::cases::work;
use crate::draws::Subject;
use crate::plays::Play;
use crate::plays::flow::Flow;
use crate::scripts::shelf;
use crate::wording::{self, Situation};

/// What is done on a way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(rename = "WaySteps")]
pub enum Steps {
    /// One play first, others after it.
    Plays(Flow),
    /// One script is said.
    Script {
        /// Its name.
        script: String,
    },
    /// Buyers are asked after sign-off, or not.
    Care {
        /// Whether they are.
        ask: bool,
    },
}

impl Steps {
    /// Which subject it is a way of.
    pub fn subject(&self) -> Subject {
        match self {
            Self::Plays(_) => Subject::Plays,
            Self::Script { .. } => Subject::Scripts,
            Self::Care { .. } => Subject::Care,
        }
    }
}

/// A way as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "WayDraft")]
pub struct Draft {
    /// What it is called.
    pub name: String,
    /// Its share of all that draw, in percent.
    pub share: i64,
    /// What is done.
    pub steps: Steps,
    /// What the clerk should know.
    pub note: Option<String>,
}

const WAYS: [usize; 2] = [2, 4];
const LEAST_SHARE: i64 = 5;
const LONGEST_NAME: usize = 40;
const LONGEST_NOTE: usize = 300;

/// The ways as they are kept: names on one line, words that a buyer may hear looked at, a refund open on each.
///
/// # Errors
/// What is wrong with them, and `wording_forbidden` where a note asks for what nobody may ask of a buyer.
pub(super) fn kept(tx: &impl Reading, subject: Subject, ways: Vec<Draft>) -> Result<Vec<Draft>> {
    let [least, most] = WAYS;
    if !(least..=most).contains(&ways.len()) {
        return Err(ExperimentRefused::ExperimentWaysWrong { least, most }.into());
    }
    if ways.iter().map(|way| way.share).sum::<i64>() != 100 || ways.iter().any(|way| way.share < LEAST_SHARE) {
        return Err(ExperimentRefused::ExperimentSharesWrong { least: LEAST_SHARE }.into());
    }
    let ways: Vec<Draft> = ways.into_iter().map(|way| one(tx, subject, way)).collect::<Result<_>>()?;
    let names: BTreeSet<&str> = ways.iter().map(|way| way.name.as_str()).collect();
    if names.len() < ways.len() {
        return Err(ExperimentRefused::ExperimentWayNameWrong.into());
    }
    let alike = |(at, way): (usize, &Draft)| ways[..at].iter().any(|other| other.steps == way.steps);
    if ways.iter().enumerate().any(alike) {
        return Err(ExperimentRefused::ExperimentWaysAlike.into());
    }
    Ok(ways)
}

fn one(tx: &impl Reading, subject: Subject, way: Draft) -> Result<Draft> {
    let pass = |text: &str| wording::pass(text, Situation::CASE);
    pass(&way.name)?;
    let name = work::line(&way.name, LONGEST_NAME)?.ok_or(ExperimentRefused::ExperimentWayNameWrong)?;
    let note = work::said(way.note, LONGEST_NOTE, pass)?;
    let wrong = || ExperimentRefused::ExperimentStepsWrong { way: name.clone() };
    if way.steps.subject() != subject {
        return Err(wrong().into());
    }
    let steps = match way.steps {
        Steps::Plays(flow) if flow.first == Play::Talk => return Err(wrong().into()),
        Steps::Plays(Flow { first, after }) => {
            // in one sequence, so that ways which do the same are the same
            let follows = |play: &Play| *play != first && (*play == Play::Refund || after.contains(play));
            Steps::Plays(Flow { first, after: Play::WAYS.into_iter().filter(follows).collect() })
        }
        Steps::Script { script } => {
            if !shelf::is_known(tx, &script)? {
                return Err(ExperimentRefused::ExperimentScriptUnknown { script }.into());
            }
            Steps::Script { script }
        }
        care @ Steps::Care { .. } => care,
    };
    Ok(Draft { name, share: way.share, steps, note })
}
