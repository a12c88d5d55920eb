//! A loss that was recorded by mistake goes, as long as nobody is asked for it.

use pintui_store::{Reading, Result, WriteTx};
use serde::Deserialize;
use ts_rs::TS;

use super::LossRefused;
use crate::door::{Call, Command, Write};

/// Takes a recorded loss away.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveLoss {
    /// Key of the loss.
    pub loss: i64,
}

impl Command for RemoveLoss {
    type Answer = ();
}

impl Write for RemoveLoss {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "loss": self.loss })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let sql = "select c.party, c.asked_fen from losses l join claims c on c.id = l.claim_id where l.id = ?1";
        let claimed = tx.maybe(sql, [self.loss], |row| {
            Ok(LossRefused::LossClaimed { party: row.get("party")?, asked_fen: row.get("asked_fen")? })
        })?;
        if let Some(claimed) = claimed {
            return Err(claimed.into());
        }
        match tx.change("delete from losses where id = ?1", [self.loss])? {
            0 => Err(LossRefused::LossUnknown { loss: self.loss }.into()),
            _ => Ok(()),
        }
    }
}
