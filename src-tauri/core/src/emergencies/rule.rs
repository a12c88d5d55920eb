//! How long a warehouse has to confirm a halt.

use pintui_store::{Reading, Result, WriteTx};
use serde::Deserialize;
use ts_rs::TS;

use super::EmergencyRefused;
use crate::door::{Call, Command, Write};
use crate::shops;

/// Where the owner has set nothing.
const USUAL_MINUTES: i64 = 30;
const MOST_MINUTES: i64 = 24 * 60;

/// The minutes of a shop.
pub(super) fn minutes(tx: &impl Reading, shop: i64) -> Result<i64> {
    let set = tx.maybe("select confirm_minutes from halt_rules where shop_id = ?1", [shop], |row| row.get(0))?;
    Ok(set.unwrap_or(USUAL_MINUTES))
}

/// Sets within how many minutes a warehouse has to confirm before the next contact is named.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetConfirmMinutes {
    /// Name of the shop.
    pub shop: String,
    /// So many.
    pub minutes: i64,
    /// Who sets it.
    pub by: String,
}

impl Command for SetConfirmMinutes {
    type Answer = ();
}

impl Write for SetConfirmMinutes {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "minutes": self.minutes })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        if !(1..=MOST_MINUTES).contains(&self.minutes) {
            return Err(EmergencyRefused::ConfirmMinutesWrong { most: MOST_MINUTES }.into());
        }
        let shop = shops::must(&*tx, &self.shop)?.id;
        tx.change(
            "insert into halt_rules (shop_id, confirm_minutes, set_by, set_at) values (?1, ?2, ?3, ?4)
             on conflict (shop_id) do update set confirm_minutes = excluded.confirm_minutes, set_by = excluded.set_by,
               set_at = excluded.set_at",
            (shop, self.minutes, self.by.trim(), call.now),
        )?;
        Ok(())
    }
}
