//! What an hour of checking costs, and what a quality return does: the owner's figures, or presets called so.

use pintui_store::{Fen, Reading, Result, WriteTx, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Write};
use crate::settings;

refusals! {
    /// Refusals about costs.
    CostsRefused {
        /// An hour costs something, and not a fortune.
        WageWrong { fen: i64 } = "check_wage_wrong",
        /// A return costs something, and not a fortune.
        ReturnCostWrong { fen: i64 } = "return_cost_wrong",
    }
}

/// What the owner has entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckCosts {
    /// What an hour of a packer costs; none: the preset.
    pub wage_fen: Option<Fen>,
    /// What a quality return costs on average; none: what was refunded.
    pub return_cost_fen: Option<Fen>,
}

/// 25 yuan: a preset to begin with, no figure of anybody's.
pub const PRESET_WAGE: Fen = Fen(2500);
const MOST: i64 = 10_000_000;
const SETTING: &str = "check_costs";

impl CheckCosts {
    /// As the book has them.
    pub(super) fn read(tx: &impl Reading) -> Result<Self> {
        let kept: Option<String> = settings::kept(tx, SETTING)?;
        Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }
}

/// Keeps what an hour of checking and a quality return cost.
#[derive(Deserialize, TS)]
pub struct ChooseCheckCosts {
    /// The costs.
    pub costs: CheckCosts,
}

impl Command for ChooseCheckCosts {
    type Answer = CheckCosts;
}

impl Write for ChooseCheckCosts {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "costs": self.costs })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<CheckCosts> {
        let wrong = |fen: &Fen| !(1..=MOST).contains(&fen.0);
        if let Some(fen) = self.costs.wage_fen.filter(wrong) {
            return Err(CostsRefused::WageWrong { fen: fen.0 }.into());
        }
        if let Some(fen) = self.costs.return_cost_fen.filter(wrong) {
            return Err(CostsRefused::ReturnCostWrong { fen: fen.0 }.into());
        }
        let value = serde_json::json!(self.costs).to_string();
        settings::keep(tx, SETTING, &value)?;
        Ok(self.costs)
    }
}
