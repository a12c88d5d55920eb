//! Cases above a tier: who decides less can read them and hand them on, not decide them.

use pintui_store::{Fen, Reading, Result};
use serde::Serialize;
use ts_rs::TS;

use super::refused::CaseRefused;
use super::state::State;
use super::work::Desk;
use crate::door::{Call, Signed};

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
    if dispute == State::Disputed && !signed.limits.disputes {
        return Some(Above::Dispute);
    }
    signed.limits.case_fen.filter(|limit| stake > *limit).map(|_| Above::Sum)
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
                let yuan = |fen: Fen| format!("{:.2}", fen.yuan());
                let limit = signed.limits.case_fen.unwrap_or_default();
                Err(CaseRefused::AboveTier { amount: yuan(stake), limit: yuan(limit) }.into())
            }
        }
    }
}

#[cfg(test)]
#[path = "tier_tests.rs"]
mod tests;
