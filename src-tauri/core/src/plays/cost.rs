//! What goods cost, as the owner has noted it: the floor of a discount. Unknown is said, never guessed.

use pintui_store::{Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PlayRefused;
use crate::cases::work;
use crate::door::{Call, Command, Write};
use crate::ledger::LedgerRefused;

/// Notes what one piece of a product costs.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetProductCost {
    /// Key of the product.
    pub product_id: i64,
    /// What one piece costs.
    pub cost_fen: Fen,
    /// Who notes it.
    pub by: String,
}

impl Command for SetProductCost {
    type Answer = ();
}

const MOST: Fen = Fen(100_000_000);

impl Write for SetProductCost {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "product_id": self.product_id, "cost_fen": self.cost_fen })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = work::text(Some(self.by), 40)?.ok_or(LedgerRefused::LedgerPersonMissing)?;
        if !(1..=MOST.0).contains(&self.cost_fen.0) {
            return Err(PlayRefused::PlayCostWrong { most: crate::ledger::yuan(MOST) }.into());
        }
        let known = tx.maybe("select 1 from products where id = ?1", [self.product_id], |_| Ok(()))?;
        known.ok_or(PlayRefused::PlayProductUnknown)?;
        tx.change(
            "insert into product_costs (product_id, cost_fen, noted_at, noted_by) values (?1, ?2, ?3, ?4)
             on conflict (product_id) do update set cost_fen = excluded.cost_fen, noted_at = excluded.noted_at,
               noted_by = excluded.noted_by",
            (self.product_id, self.cost_fen, call.now, by),
        )?;
        Ok(())
    }
}

/// Pieces of a case with what one costs.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PieceCost {
    /// Key of the product.
    pub product_id: i64,
    /// Its title.
    pub name: String,
    /// How many the case is about.
    pub quantity: i64,
    /// What one costs; none where nobody has noted it.
    pub cost_fen: Option<Fen>,
}

/// The pieces of a case.
pub fn of_case(tx: &impl Reading, case: i64) -> Result<Vec<PieceCost>> {
    tx.rows(include_str!("pieces.sql"), named_params! { ":case": case }, |row| {
        Ok(PieceCost {
            product_id: row.get("product_id")?,
            name: row.get("name")?,
            quantity: row.get("quantity")?,
            cost_fen: row.get("cost_fen")?,
        })
    })
}

/// What they cost together; none where one of them is unknown or there are none.
pub fn sum(pieces: &[PieceCost]) -> Option<Fen> {
    if pieces.is_empty() {
        return None;
    }
    pieces.iter().map(|piece| piece.cost_fen.map(|cost| Fen(cost.0 * piece.quantity))).sum::<Option<Fen>>()
}
