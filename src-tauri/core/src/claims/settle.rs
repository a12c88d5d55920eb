//! The steps of a claim after it was asked: agreed, received, ended.

use pintui_store::{Day, Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ClaimRefused;
use crate::cases::work;
use crate::dispositions::hand;
use crate::door::{Call, Command, Write};

/// How a claim stands before a step.
pub(super) struct Standing {
    asked: Fen,
    asked_on: Day,
    pub(super) received: Fen,
    open: Fen,
    ended_on: Option<Day>,
}

/// How a claim stands.
///
/// # Errors
/// `claim_unknown`.
pub(super) fn standing(tx: &impl Reading, claim: i64) -> Result<Standing> {
    let found = tx.maybe(include_str!("standing.sql"), [claim], |row| {
        Ok(Standing {
            asked: row.get("asked_fen")?,
            asked_on: row.get("asked_on")?,
            received: row.get("received_fen")?,
            open: row.get("open_fen")?,
            ended_on: row.get("ended_on")?,
        })
    })?;
    found.ok_or_else(|| ClaimRefused::ClaimUnknown { claim }.into())
}

/// The same of one that was not ended.
fn running(tx: &impl Reading, claim: i64) -> Result<Standing> {
    let found = standing(tx, claim)?;
    match found.ended_on {
        Some(on) => Err(ClaimRefused::ClaimEnded { on: on.text() }.into()),
        None => Ok(found),
    }
}

/// What is open after a step.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ClaimStep {
    /// Still open.
    pub open_fen: Fen,
}

fn stepped(tx: &mut WriteTx<'_>, claim: i64) -> Result<ClaimStep> {
    tx.change("update claims set version = version + 1 where id = ?1", [claim])?;
    Ok(ClaimStep { open_fen: standing(&*tx, claim)?.open })
}

/// Keeps what the liable party agrees to.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AgreeClaim {
    /// Key of the claim.
    pub claim: i64,
    /// So much of what was asked.
    pub agreed_fen: Fen,
}

impl Command for AgreeClaim {
    type Answer = ClaimStep;
}

impl Write for AgreeClaim {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "claim": self.claim, "agreed_fen": self.agreed_fen })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<ClaimStep> {
        let Standing { asked, received, .. } = running(&*tx, self.claim)?;
        // who pays nothing at all ends the claim instead
        if self.agreed_fen.0 <= 0 || self.agreed_fen > asked || self.agreed_fen < received {
            return Err(ClaimRefused::ClaimAgreedWrong { asked_fen: asked, received_fen: received }.into());
        }
        tx.change("update claims set agreed_fen = ?2 where id = ?1", (self.claim, self.agreed_fen))?;
        stepped(tx, self.claim)
    }
}

/// Keeps money that came in for a claim.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReceiveClaim {
    /// Key of the claim.
    pub claim: i64,
    /// How much.
    pub amount_fen: Fen,
    /// On which day.
    pub received_on: Day,
    /// Anything else.
    pub note: Option<String>,
    /// Who says so.
    pub by: String,
}

impl Command for ReceiveClaim {
    type Answer = ClaimStep;
}

const LONGEST: usize = 300;

impl Write for ReceiveClaim {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({
            "claim": self.claim, "amount_fen": self.amount_fen, "received_on": self.received_on,
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ClaimStep> {
        let by = hand::staff(&self.by)?;
        let Standing { asked_on, open, .. } = running(&*tx, self.claim)?;
        if self.amount_fen.0 <= 0 || self.amount_fen > open {
            return Err(ClaimRefused::ClaimReceivedWrong { open_fen: open }.into());
        }
        if self.received_on < asked_on || self.received_on > call.now.day() {
            return Err(ClaimRefused::ClaimReceivedDay.into());
        }
        tx.insert(
            include_str!("insert_payment.sql"),
            named_params! {
                ":claim": self.claim, ":amount": self.amount_fen, ":on": self.received_on,
                ":note": work::text(self.note, LONGEST)?, ":by": by, ":at": call.now,
            },
        )?;
        stepped(tx, self.claim)
    }
}

/// Ends a claim: what is still open is given up, with the reason.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EndClaim {
    /// Key of the claim.
    pub claim: i64,
    /// Why.
    pub why: String,
}

impl Command for EndClaim {
    type Answer = ClaimStep;
}

impl Write for EndClaim {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "claim": self.claim })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ClaimStep> {
        running(&*tx, self.claim)?;
        let why = work::text(Some(self.why), LONGEST)?.ok_or(ClaimRefused::ClaimWhyMissing)?;
        let sql = "update claims set ended_on = ?2, ended_why = ?3 where id = ?1";
        tx.change(sql, (self.claim, call.now.day(), why))?;
        stepped(tx, self.claim)
    }
}
