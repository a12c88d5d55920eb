//! Losses of one liable party become a claim; a claim for which nothing came in can go again.

use pintui_store::{Day, Fen, Reading, Result, WriteTx, named_params};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ClaimRefused, settle};
use crate::agreements::liable::Bearer;
use crate::cases::work;
use crate::dispositions::hand::{self, MOST};
use crate::door::{Call, Command, Write};
use crate::losses::LossRefused;
use crate::losses::group::{Filter, Stands};
use crate::losses::list::{self, Loss};
use crate::shops;

/// Makes one claim of recorded losses.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MakeClaim {
    /// Name of the shop.
    pub shop: String,
    /// Keys of the losses.
    pub losses: Vec<i64>,
    /// By when it is to be paid; none: as the clauses say.
    pub due_on: Option<Day>,
    /// Anything else.
    pub note: Option<String>,
    /// Who makes it.
    pub by: String,
}

impl Command for MakeClaim {
    type Answer = ClaimMade;
}

/// What was made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ClaimMade {
    /// Its key.
    pub id: i64,
    /// What is asked.
    pub asked_fen: Fen,
    /// By when.
    pub due_on: Day,
}

/// Where no clause says how soon it is paid.
const USUAL_DAYS: i64 = 30;
const LONGEST_NOTE: usize = 500;

impl Write for MakeClaim {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "losses": self.losses, "due_on": self.due_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ClaimMade> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let today = call.now.day();
        let losses = chosen(&*tx, shop, &self.losses)?;
        let bearer = of_one(&losses)?;
        let pay_days = losses.iter().filter_map(|loss| loss.pay_days).min().unwrap_or(USUAL_DAYS);
        let due_on = self.due_on.unwrap_or(today.plus(pay_days));
        if due_on < today {
            return Err(ClaimRefused::ClaimDueWrong.into());
        }
        let asked_fen: Fen = losses.iter().map(|loss| loss.owed_fen).sum();
        if asked_fen > MOST {
            return Err(ClaimRefused::ClaimTooMuch { most_fen: MOST }.into());
        }
        let id = tx.insert(
            include_str!("insert.sql"),
            named_params! {
                ":shop": shop, ":liable": bearer.liable.name(), ":party": bearer.party, ":asked_on": today,
                ":due_on": due_on, ":asked": asked_fen, ":note": work::text(self.note, LONGEST_NOTE)?, ":by": by,
                ":at": call.now,
            },
        )?;
        for loss in losses {
            tx.change("update losses set claim_id = ?1 where id = ?2", [id, loss.id])?;
        }
        Ok(ClaimMade { id, asked_fen, due_on })
    }
}

fn chosen(tx: &impl Reading, shop: i64, ids: &[i64]) -> Result<Vec<Loss>> {
    let ids: FxHashSet<i64> = ids.iter().copied().collect();
    if ids.is_empty() {
        return Err(ClaimRefused::ClaimWithoutLosses.into());
    }
    let mut losses = list::some(tx, shop, &Filter::default())?;
    losses.retain(|loss| ids.contains(&loss.id));
    if let Some(loss) = ids.into_iter().find(|id| losses.iter().all(|loss| loss.id != *id)) {
        return Err(LossRefused::LossUnknown { loss }.into());
    }
    Ok(losses)
}

/// Whose all of them are.
fn of_one(losses: &[Loss]) -> Result<Bearer> {
    for loss in losses {
        match loss.stands() {
            Stands::Owed => {}
            Stands::Claimed => return Err(ClaimRefused::ClaimedAlready { loss: loss.id }.into()),
            Stands::Own => return Err(ClaimRefused::ClaimOfNobody { loss: loss.id }.into()),
        }
    }
    let first = &losses[0].bearer;
    let name = |of: &Bearer| of.party.clone().unwrap_or_default();
    match losses.iter().find(|loss| loss.bearer != *first) {
        Some(other) => Err(ClaimRefused::ClaimOfSeveral { first: name(first), second: name(&other.bearer) }.into()),
        None => Ok(first.clone()),
    }
}

/// Takes a claim away for which nothing came in; its losses can be claimed anew.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveClaim {
    /// Key of the claim.
    pub claim: i64,
}

impl Command for RemoveClaim {
    type Answer = ();
}

impl Write for RemoveClaim {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "claim": self.claim })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let received_fen = settle::standing(&*tx, self.claim)?.received;
        if received_fen.0 > 0 {
            return Err(ClaimRefused::ClaimHasMoney { received_fen }.into());
        }
        // what hangs on it goes first, so that both are in the journal
        tx.change("update losses set claim_id = null where claim_id = ?1", [self.claim])?;
        tx.change("delete from claims where id = ?1", [self.claim])?;
        Ok(())
    }
}
