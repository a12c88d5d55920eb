//! Proposed losses are recorded with one press, or said to be none.

use pintui_store::{Fen, Result, WriteTx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LossRefused;
use super::found::{Found, LossKey};
use super::keep::{self, Choice};
use super::proposals;
use crate::dispositions::hand;
use crate::door::{Call, Command, Write};
use crate::shops;

/// Records proposed losses as they are proposed, as one step.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TakeLosses {
    /// Name of the shop.
    pub shop: String,
    /// Which; none: all that are proposed now.
    pub losses: Option<Vec<LossKey>>,
    /// Who records them.
    pub by: String,
}

impl Command for TakeLosses {
    type Answer = LossesTaken;
}

/// What was recorded.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LossesTaken {
    /// How many.
    pub losses: i64,
    /// What is owed for them.
    pub owed_fen: Fen,
}

impl Write for TakeLosses {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "losses": self.losses.as_ref().map(Vec::len) })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<LossesTaken> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?;
        let (agreements, found) = proposals::all(&*tx, &shop, call.now.day())?;
        let chosen = match self.losses {
            None => found,
            Some(keys) => these(found, keys)?,
        };
        let mut taken = LossesTaken { losses: 0, owed_fen: Fen(0) };
        for one in chosen {
            let decided = keep::decide(&agreements, &one.loss, Choice::PROPOSED)?;
            keep::keep(tx, call, shop.id, &one.loss, &decided, &by)?;
            taken.losses += 1;
            taken.owed_fen += decided.owed;
        }
        Ok(taken)
    }
}

/// The proposals with these keys.
fn these(found: Vec<Found>, keys: Vec<LossKey>) -> Result<Vec<Found>> {
    let mut known: FxHashMap<_, Found> = found.into_iter().map(|one| (one.key().once(), one)).collect();
    let take = |key: LossKey| {
        let gone = LossRefused::LossNotProposed { order_no: key.order_no.clone() };
        known.remove(&key.once()).ok_or_else(|| gone.into())
    };
    keys.into_iter().map(take).collect()
}

/// Says that a proposed loss is none, so that it is proposed no more.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RefuseLoss {
    /// Name of the shop.
    pub shop: String,
    /// Which.
    pub loss: LossKey,
    /// Who says so.
    pub by: String,
}

impl Command for RefuseLoss {
    type Answer = ();
}

impl Write for RefuseLoss {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "loss": self.loss })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?;
        let (_, found) = proposals::all(&*tx, &shop, call.now.day())?;
        these(found, vec![self.loss.clone()])?;
        tx.insert(
            "insert into no_losses (shop_id, order_no, cause, place, said_by, said_at) values (?1, ?2, ?3, ?4, ?5, ?6)",
            (shop.id, self.loss.order_no, self.loss.cause.name(), self.loss.place.name(), by, call.now),
        )?;
        Ok(())
    }
}
