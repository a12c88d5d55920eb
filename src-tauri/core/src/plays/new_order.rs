//! The new order of what was compensated first is told when it is made: until then the case waits for it.

use pintui_store::{Reading as _, Result, WriteTx};
use serde::Deserialize;
use ts_rs::TS;

use super::play::paired;
use super::{Play, PlayRefused};
use crate::cases::work;
use crate::door::{Call, Command, Write};

/// Names the new order of an exchange that was compensated first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NameNewOrder {
    /// Key of the case.
    pub case_id: i64,
    /// Number of the new order.
    pub new_order_no: String,
    /// Who.
    pub by: String,
}

impl Command for NameNewOrder {
    type Answer = ();
}

impl Write for NameNewOrder {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.case_id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let desk = work::open(tx, self.case_id, &self.by)?;
        let number = work::text(Some(self.new_order_no), 40)?;
        paired(tx, desk.id, number.as_deref())?;
        // What was told once stays: only a step back takes it away.
        let sql = "select max(id) from case_plays
                   where case_id = ?1 and play = ?2 and outcome = 'accepted' and new_order_no is null";
        let play: Option<i64> = tx.one(sql, (desk.id, Play::Advance.name()), |row| row.get(0))?;
        let play = play.ok_or(PlayRefused::PlayNothingOffered)?;
        tx.change("update case_plays set new_order_no = ?2 where id = ?1", (play, number))?;
        Ok(())
    }
}
