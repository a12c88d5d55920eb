//! What whoever looks may give and decide in a case, and who decides where that is too little.

use pintui_store::{Fen, Result, Tx};
use serde::Serialize;
use ts_rs::TS;

use super::case::CaseSheet;
use crate::care::thanks;
use crate::cases::tier::{self, Above};
use crate::door::{Call, Role};
use crate::ledger::rules::plan_left;
use crate::people::limits::OwnLimits;

/// What whoever looks may give and decide in a case.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
#[ts(rename = "CaseAllowed")]
pub struct Allowed {
    /// How far they decide alone; none where nothing holds them.
    pub limits: Option<OwnLimits>,
    /// What puts the case above them.
    pub above: Option<Above>,
    /// The lowest tier with somebody in it that may decide then.
    pub next: Option<Role>,
    /// A thank-you, as it is set.
    pub thanks_fen: Fen,
    /// What is left of this month's budget for it.
    pub thanks_left_fen: Fen,
}

pub(super) fn allowed(tx: &Tx, call: &Call<'_>, sheet: &CaseSheet) -> Result<Allowed> {
    let signed = call.who.known();
    let (stake, dispute) = (tier::stake(tx, sheet.case.id)?, sheet.desk.states.dispute);
    let above = signed.and_then(|signed| tier::above(signed, stake, dispute));
    let next = above.map_or(Ok(None), |_| tier::decider(tx, call.now, stake, dispute))?;
    let (thanks_fen, left) = thanks::budget(tx, sheet.case.id, call.now)?;
    // A thank-you comes out of the month's plan of all compensation as well.
    let thanks_left_fen = plan_left(tx, sheet.case.id, call.now)?.map_or(left, |plan| left.min(plan));
    Ok(Allowed { limits: signed.map(|signed| signed.limits), above, next, thanks_fen, thanks_left_fen })
}
