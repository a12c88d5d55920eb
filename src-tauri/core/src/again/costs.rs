//! What the owner knows of money and the book does not: the share of profit in a sale, and what a return costs to handle.

use pintui_store::{Fen, Reading, Result, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AgainRefused;
use crate::door::{Call, Command, Write};
use crate::settings;

/// What the owner has entered; what is missing is not guessed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgainCosts {
    /// Profit in a sale before all overheads, in hundredths of a per cent of what was paid.
    pub margin: Option<i64>,
    /// What one return costs to handle: freight both ways, hands, goods that cannot be sold again.
    pub handling_fen: Option<Fen>,
}

/// The whole of a price, in the unit of [`AgainCosts::margin`].
pub(super) const WHOLE: i64 = 10_000;
const MOST: Fen = Fen(10_000_000);
const SETTING: &str = "again_costs";

impl AgainCosts {
    /// As the book has them.
    pub fn read(tx: &impl Reading) -> Result<Self> {
        let kept: Option<String> = settings::kept(tx, SETTING)?;
        Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    /// The profit in an amount; none where its share is not known.
    pub(super) fn profit(self, fen: Fen) -> Option<Fen> {
        let margin = self.margin?;
        Some(Fen((fen.0 * margin + (fen.0.signum() * WHOLE) / 2) / WHOLE))
    }
}

/// Keeps them.
#[derive(Deserialize, TS)]
pub struct ChooseAgainCosts {
    /// The costs.
    pub costs: AgainCosts,
}

impl Command for ChooseAgainCosts {
    type Answer = AgainCosts;
}

impl Write for ChooseAgainCosts {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "costs": self.costs })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<AgainCosts> {
        if self.costs.margin.is_some_and(|margin| !(1..WHOLE).contains(&margin)) {
            return Err(AgainRefused::MarginWrong.into());
        }
        if self.costs.handling_fen.is_some_and(|fen| !(Fen(1)..=MOST).contains(&fen)) {
            return Err(AgainRefused::HandlingWrong.into());
        }
        settings::keep(tx, SETTING, &serde_json::json!(self.costs).to_string())?;
        Ok(self.costs)
    }
}
