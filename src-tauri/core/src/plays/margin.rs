//! What is left of a sale at a discount, while it is being typed.

use pintui_store::{Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};
use crate::ledger::floor;

/// What a discount leaves.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PlayMargin {
    /// Key of the case.
    pub case_id: i64,
    /// What comes off.
    pub amount_fen: Fen,
}

impl Command for PlayMargin {
    type Answer = Margin;
}

/// The answer of [`PlayMargin`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "DiscountMargin")]
pub struct Margin {
    /// What the buyer then has paid; none where nothing tells what was paid. Below nothing where more comes off.
    pub price_fen: Option<Fen>,
    /// What the goods cost; none where nobody has noted it.
    pub cost_fen: Option<Fen>,
    /// What is left of the price after the goods; none where one of the two is not known.
    pub margin_fen: Option<Fen>,
}

impl Read for PlayMargin {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Margin> {
        let price_fen = floor::still_here(tx, self.case_id)?.map(|here| here - self.amount_fen);
        let cost_fen = floor::cost(&floor::pieces(tx, self.case_id)?);
        Ok(Margin { price_fen, cost_fen, margin_fen: price_fen.zip(cost_fen).map(|(price, cost)| price - cost) })
    }
}
