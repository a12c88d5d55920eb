//! The way that a case is to go: what its test has drawn, or the standard that the shop has adopted.
//!
//! One play is tried first; after it those that are named, and a refund always: whoever wants the money back gets it.
//! Any other play needs a reason and counts as astray. Without a way a discount comes first, as ever.

use pintui_store::{Reading, Result, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::desk::PlayRow;
use super::play::Act;
use super::{Play, PlayRefused};

/// The plays of a way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PlayFlow")]
pub struct Flow {
    /// What is tried first.
    pub first: Play,
    /// What may follow when the buyer does not want that; a refund is always among them.
    pub after: Vec<Play>,
}

/// The way that a case is to go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CaseFlow")]
pub struct Followed {
    /// Key of the test.
    pub experiment_id: i64,
    /// Its name.
    pub experiment: String,
    /// The way's name.
    pub way: String,
    /// What the owner says beside it.
    pub note: Option<String>,
    /// Whether the lot has drawn it; else it is the shop's standard.
    pub lot: bool,
    /// Its plays.
    pub flow: Flow,
}

/// The way that a case is to go, where it has one.
pub fn of_case(tx: &impl Reading, case: i64) -> Result<Option<Followed>> {
    let told = tx.maybe(include_str!("flow.sql"), named_params! { ":case": case }, |row| {
        let steps: String = row.get("steps")?;
        let Ok(flow) = serde_json::from_str(&steps) else { return Ok(None) };
        Ok(Some(Followed {
            experiment_id: row.get("experiment_id")?,
            experiment: row.get("experiment")?,
            way: row.get("way")?,
            note: row.get("note")?,
            lot: row.get("lot")?,
            flow,
        }))
    })?;
    Ok(told.flatten())
}

impl Flow {
    /// Whether a play is on the way, after what was tried.
    fn allows(&self, play: Play, tried: &[PlayRow]) -> bool {
        let begun = tried.iter().any(|one| one.play == self.first.name());
        play == Play::Talk || play == self.first || (begun && (play == Play::Refund || self.after.contains(&play)))
    }
}

/// Whether a step leaves the way that the case is to go. Whoever declines what was offered leaves nothing.
pub(super) fn is_left(way: Option<&Followed>, play: Play, act: Act, tried: &[PlayRow]) -> bool {
    let Some(Followed { flow, .. }) = way else { return false };
    match act {
        Act::Decline => false,
        Act::Skip => play == flow.first,
        Act::Offer | Act::Accept => !flow.allows(play, tried),
    }
}

/// What is refused unless a reason is given: to leave the way, or, where there is none, to settle before a discount was
/// tried. A reason that was given counts for what follows of the same play.
pub(super) fn needs_reason(way: Option<&Followed>, play: Play, tried: &[PlayRow]) -> Option<PlayRefused> {
    let Some(Followed { way, flow, .. }) = way else {
        let settles = !matches!(play, Play::Talk | Play::Keep);
        let untried = tried.iter().all(|one| one.play != Play::Keep.name());
        return (settles && untried).then_some(PlayRefused::PlayKeepFirst);
    };
    let told = tried.iter().any(|one| one.play == play.name() && one.astray);
    (!told && !flow.allows(play, tried)).then(|| PlayRefused::PlayAstray { way: way.clone() })
}
