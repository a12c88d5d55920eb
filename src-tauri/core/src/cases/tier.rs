//! Cases above a tier: who decides less can read them and hand them on, not decide them.

use pintui_store::{At, Fen, Reading, Result};
use serde::Serialize;
use ts_rs::TS;

use super::refused::CaseRefused;
use super::state::State;
use super::work::Desk;
use crate::door::{Call, Role, Signed};
use crate::people::limits::{self, OwnLimits};

/// What puts a case above somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "CaseAbove")]
pub enum Above {
    /// The sum at stake.
    Sum,
    /// The platform judges it.
    Dispute,
}

/// What puts a case above a person, if anything.
pub fn above(signed: &Signed, stake: Fen, dispute: State) -> Option<Above> {
    if signed.granted.is_some() {
        return None;
    }
    above_limits(&signed.limits, stake, dispute)
}

fn above_limits(limits: &OwnLimits, stake: Fen, dispute: State) -> Option<Above> {
    if dispute == State::Disputed && !limits.disputes {
        return Some(Above::Dispute);
    }
    limits.case_fen.filter(|limit| stake > *limit).map(|_| Above::Sum)
}

/// The lowest tier that may decide such a case and has somebody who works today.
pub fn decider(tx: &impl Reading, now: At, stake: Fen, dispute: State) -> Result<Option<Role>> {
    let mut may = limits::working(tx, now.day())?;
    may.retain(|(person, limits)| person.role.rank() > 0 && above_limits(limits, stake, dispute).is_none());
    Ok(may.into_iter().map(|(person, _)| person.role).min_by_key(|role| role.rank()))
}

/// What is at stake in a case: what is asked for, else what was paid for its order.
pub fn stake(tx: &impl Reading, id: i64) -> Result<Fen> {
    let stake: Option<Option<Fen>> = tx.maybe(include_str!("stake.sql"), [id], |row| row.get("stake_fen"))?;
    Ok(stake.flatten().unwrap_or_default())
}

impl Desk {
    /// Refuses what is above whoever decides.
    ///
    /// # Errors
    /// `case_above_tier`, `case_dispute_above_tier`.
    pub fn within_tier(&self, tx: &impl Reading, call: &Call<'_>) -> Result<()> {
        let Some(signed) = call.who.known() else { return Ok(()) };
        let stake = stake(tx, self.id)?;
        match above(signed, stake, self.worked.states.dispute) {
            None => Ok(()),
            Some(Above::Dispute) => Err(CaseRefused::DisputeAboveTier.into()),
            Some(Above::Sum) => {
                let limit = signed.limits.case_fen.unwrap_or_default();
                Err(CaseRefused::AboveTier { amount_fen: stake, limit_fen: limit }.into())
            }
        }
    }
}

#[cfg(test)]
#[path = "tier_tests.rs"]
mod tests;
