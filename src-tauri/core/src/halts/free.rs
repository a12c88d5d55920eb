//! Frees halted goods: only with the cause that was found, and by somebody.

use pintui_store::{Result, WriteTx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::{Halt, HaltRefused, one};
use crate::door::{Call, Command, Write};

/// Ends a halt; its parcels may be packed again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FreeProduct {
    /// Key of the halt.
    pub halt: i64,
    /// The cause that was found, and what was done about it.
    pub cause: String,
    /// Who frees.
    pub by: String,
}

impl Command for FreeProduct {
    type Answer = Halt;
}

impl Write for FreeProduct {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "halt": self.halt })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Halt> {
        let (cause, by) = (self.cause.trim(), self.by.trim());
        let halt = one(tx, self.halt)?.ok_or(HaltRefused::HaltUnknown { halt: self.halt })?;
        if let Some(at) = halt.freed_at {
            return Err(HaltRefused::FreedAlready { at: at.text() }.into());
        }
        if cause.is_empty() {
            return Err(HaltRefused::CauseMissing.into());
        }
        if by.is_empty() {
            return Err(HaltRefused::HaltPersonMissing.into());
        }
        tx.change(
            "update halts set freed_at = :at, freed_by = :by, cause = :cause where id = :id",
            named_params! { ":at": call.now, ":by": by, ":cause": cause, ":id": halt.id },
        )?;
        one(tx, halt.id)?.ok_or_else(|| HaltRefused::HaltUnknown { halt: halt.id }.into())
    }
}
