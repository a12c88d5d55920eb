//! What whoever looks may decide in a case, and who decides where that is too little.

use pintui_store::{Result, Tx};
use serde::Serialize;
use ts_rs::TS;

use super::case::CaseSheet;
use crate::cases::tier::{self, Above};
use crate::door::{Call, Role};
use crate::people::limits::OwnLimits;

/// What whoever looks may decide in a case; what may be given is `ledger::room`.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
#[ts(rename = "CaseAllowed")]
pub struct Allowed {
    /// How far they decide alone; none where nothing holds them.
    pub limits: Option<OwnLimits>,
    /// What puts the case above them.
    pub above: Option<Above>,
    /// The lowest tier with somebody in it that may decide then.
    pub next: Option<Role>,
}

pub(super) fn allowed(tx: &Tx, call: &Call<'_>, sheet: &CaseSheet) -> Result<Allowed> {
    let signed = call.who.known();
    let (stake, dispute) = (tier::stake(tx, sheet.case.id)?, sheet.desk.states.dispute);
    let above = signed.and_then(|signed| tier::above(signed, stake, dispute));
    let next = above.map_or(Ok(None), |_| tier::decider(tx, call.now, stake, dispute))?;
    Ok(Allowed { limits: signed.map(|signed| signed.limits), above, next })
}
