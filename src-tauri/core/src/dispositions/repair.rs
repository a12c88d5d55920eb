//! Whether a repair pays: what it costs against what the piece is worth then. And what came of it.

use pintui_store::{Fen, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::DispositionRefused;
use super::acts::Act;
use super::hand::{self, LONGEST};
use crate::cases::typed;
use crate::catalogue::stock::{self, Moved};
use crate::door::{Call, Command, Read, Write};
use crate::returned::Standing;

/// What is done with a piece that has a bad flaw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "RepairDecision")]
pub enum Decision {
    /// It is repaired.
    Repair,
    /// It goes to scrap.
    Scrap,
}

impl Decision {
    fn name(self) -> &'static str {
        match self {
            Self::Repair => "repair",
            Self::Scrap => "scrap",
        }
    }

    pub(super) fn named(name: &str) -> Self {
        if name == Self::Repair.name() { Self::Repair } else { Self::Scrap }
    }
}

/// What came of a repair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RepairOutcome")]
pub enum Outcome {
    /// Nobody can tell it from new.
    A,
    /// It can be sold with its flaw told.
    B,
    /// It does not reach the standard.
    #[serde(rename = "failed")]
    Failed,
}

impl Outcome {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::Failed => "failed",
        }
    }

    pub(super) fn named(name: &str) -> Self {
        [Self::A, Self::B].into_iter().find(|one| one.name() == name).unwrap_or(Self::Failed)
    }
}

/// What is weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct WeighRepair {
    /// What the repair costs, material and work.
    pub cost_fen: Fen,
    /// What is left of the piece's price then.
    pub value_fen: Fen,
    /// Whether it can reach the standard at all.
    pub reaches: bool,
}

impl Command for WeighRepair {
    type Answer = Weighed;
}

/// What is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "RepairWeighed")]
pub struct Weighed {
    /// The proposal.
    pub decision: Decision,
    /// Value less cost.
    pub gain_fen: Fen,
}

impl WeighRepair {
    /// A repair is proposed where the standard can be reached and something is left after its cost.
    fn weigh(self) -> Weighed {
        let gain_fen = self.value_fen - self.cost_fen;
        let pays = self.reaches && gain_fen > Fen(0);
        Weighed { decision: if pays { Decision::Repair } else { Decision::Scrap }, gain_fen }
    }
}

impl Read for WeighRepair {
    fn answer(self, _: &Tx, _: &Call<'_>) -> Result<Weighed> {
        hand::cost(self.cost_fen)?;
        hand::cost(self.value_fen)?;
        Ok(self.weigh())
    }
}

/// Decides whether a piece is repaired or scrapped, as it was weighed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DecideRepair {
    /// Key of the piece.
    pub piece_id: i64,
    /// Where it stood on the screen.
    pub was: Standing,
    /// What was weighed.
    #[serde(flatten)]
    pub of: WeighRepair,
    /// What is decided.
    pub decision: Decision,
    /// Why; needed where it is not what was proposed.
    pub reason: Option<String>,
    /// Who decides.
    pub by: String,
}

impl Command for DecideRepair {
    type Answer = ();
}

impl Write for DecideRepair {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({
            "piece_id": self.piece_id, "decision": self.decision, "cost_fen": self.of.cost_fen,
            "value_fen": self.of.value_fen,
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let hand = hand::take(&*tx, self.piece_id, self.was, Act::Weigh, &self.by)?;
        let (cost, value) = (hand::cost(self.of.cost_fen)?, hand::cost(self.of.value_fen)?);
        let reason = typed::text(self.reason, LONGEST)?;
        if self.decision != self.of.weigh().decision && reason.is_none() {
            return Err(DispositionRefused::ReasonMissing.into());
        }
        tx.insert(
            include_str!("insert_repair.sql"),
            named_params! {
                ":piece": self.piece_id, ":cost": cost, ":value": value, ":reaches": self.of.reaches,
                ":decision": self.decision.name(), ":reason": reason, ":at": call.now, ":staff": hand.by,
            },
        )?;
        Ok(())
    }
}

/// Notes what came of a repair. As good as new is for sale as new again; with a flaw it can be offered.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EndRepair {
    /// Key of the piece.
    pub piece_id: i64,
    /// Where it stood on the screen.
    pub was: Standing,
    /// What came of it.
    pub outcome: Outcome,
    /// What it did cost.
    pub paid_fen: Fen,
    /// What was done.
    pub done: Option<String>,
    /// Who notes it.
    pub by: String,
}

impl Command for EndRepair {
    type Answer = ();
}

impl Write for EndRepair {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "piece_id": self.piece_id, "outcome": self.outcome, "paid_fen": self.paid_fen })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let hand = hand::take(&*tx, self.piece_id, self.was, Act::EndRepair, &self.by)?;
        let (paid, done) = (hand::cost(self.paid_fen)?, typed::text(self.done, LONGEST)?);
        tx.change(
            include_str!("end_repair.sql"),
            named_params! {
                ":piece": self.piece_id, ":outcome": self.outcome.name(), ":paid": paid, ":done": done, ":at": call.now,
                ":staff": hand.by,
            },
        )?;
        if self.outcome == Outcome::A {
            let product = hand.piece.product_id.ok_or(DispositionRefused::ArticleUnknown)?;
            let moved = Moved { product, sku: hand.piece.sku_id, piece: self.piece_id, staff: &hand.by };
            stock::note(tx, call, &moved, 1)?;
        }
        Ok(())
    }
}
