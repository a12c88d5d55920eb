//! Ends a halt for good: its goods are free, and something is decided about all that had left. A drill is over with it.

use pintui_store::{Result, WriteTx};
use serde::Deserialize;
use ts_rs::TS;

use super::EmergencyRefused;
use super::sent::{self, SentOnly};
use crate::door::{Call, Command, Write};
use crate::halts::{self, Halt, HaltRefused};
use crate::people;

/// Ends a halt as settled.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SettleHalt {
    /// Key of the halt.
    pub halt: i64,
    /// Who says so.
    pub by: String,
}

impl Command for SettleHalt {
    type Answer = Halt;
}

impl Write for SettleHalt {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "halt": self.halt })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Halt> {
        let by = people::meant(&*tx, &self.by)?;
        if by.is_empty() {
            return Err(HaltRefused::HaltPersonMissing.into());
        }
        let halt = halts::must(&*tx, self.halt)?;
        if let Some(at) = halt.settled_at {
            return Err(EmergencyRefused::HaltSettled { at: at.text() }.into());
        }
        if halt.freed_at.is_none() && !halt.drill {
            return Err(EmergencyRefused::HaltStands.into());
        }
        let sent = sent::of_halt(&*tx, &halt, call.now)?;
        let orders = sent.iter().filter(|order| SentOnly::Undecided.holds(order)).count() as i64;
        if orders > 0 {
            return Err(EmergencyRefused::HaltUndecided { orders }.into());
        }
        tx.change(
            "update halts set settled_at = ?1, settled_by = ?2, freed_at = coalesce(freed_at, ?1),
               freed_by = coalesce(freed_by, ?2) where id = ?3",
            (call.now, by, halt.id),
        )?;
        halts::must(&*tx, halt.id)
    }
}
