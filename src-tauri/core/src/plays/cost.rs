//! What goods cost, as the owner notes it: the floor of a discount.

use pintui_store::{Fen, Reading, Result, WriteTx};
use serde::Deserialize;
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
