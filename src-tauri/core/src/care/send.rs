//! What was sent, and who does not want to be written to. Orders left out by lot are noted at the same moment.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CareRefused;
use super::due::{Standing, orders};
use super::list::message;
use super::rules::rules;
use crate::door::{Call, Command, Write};
use crate::shops;

/// Marks messages as sent: each order once, for ever.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MarkCareSent {
    /// Name of the shop.
    pub shop: String,
    /// Keys of the orders.
    pub orders: Vec<i64>,
    /// Who sent.
    pub by: String,
}

impl Command for MarkCareSent {
    type Answer = CareSent;
}

/// What was marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CareSent {
    /// How many.
    pub sent: i64,
    /// How many of those named are not due any more: sent before, or something came up.
    pub not_due: i64,
}

impl Write for MarkCareSent {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "orders": self.orders.len() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CareSent> {
        let shop = shops::must(tx, &self.shop)?;
        let by = self.by.trim();
        if by.is_empty() {
            return Err(CareRefused::CarePersonMissing.into());
        }
        let rules = rules(tx)?;
        let all = orders(tx, &rules, &shop, call.now)?;
        // What was sent in the last minute of the day may be marked at night.
        let may = |standing| matches!(standing, Standing::Due | Standing::QuietHours);
        let due: Vec<_> =
            all.iter().filter(|order| may(order.standing) && self.orders.contains(&order.order_id)).collect();
        for order in &due {
            if let Some(field) = message(tx, call, (&rules, &shop), order)?.missing.into_iter().next() {
                return Err(CareRefused::CareFieldEmpty { field }.into());
            }
            tx.change(
                "insert into care_messages (order_id, shop_id, sent_at, sent_by) values (:order, :shop, :at, :by)",
                named_params! { ":order": order.order_id, ":shop": shop.id, ":at": call.now, ":by": by },
            )?;
        }
        for order in all.iter().filter(|order| !due.is_empty() && order.standing == Standing::HeldOut) {
            tx.change(
                "insert into care_draws (order_id, shop_id, drawn_at) values (:order, :shop, :at)
                 on conflict do nothing",
                named_params! { ":order": order.order_id, ":shop": shop.id, ":at": call.now },
            )?;
        }
        let sent = due.len() as i64;
        Ok(CareSent { sent, not_due: self.orders.len() as i64 - sent })
    }
}

/// Notes that a buyer does not want to be written to: never again, whatever he buys.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NoteOptOut {
    /// Key of the order by which the buyer is known.
    pub order_id: i64,
    /// Who notes it.
    pub by: String,
}

impl Command for NoteOptOut {
    type Answer = ();
}

impl Write for NoteOptOut {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "order": self.order_id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let (shop, _) = order(tx, self.order_id)?;
        let by = self.by.trim();
        if by.is_empty() {
            return Err(CareRefused::CarePersonMissing.into());
        }
        tx.change(
            "insert into opt_outs (shop_id, order_id, buyer_hash, noted_at, noted_by)
             select :shop, id, buyer_hash, :at, :by from orders where id = :order
             on conflict do nothing",
            named_params! { ":shop": shop, ":order": self.order_id, ":at": call.now, ":by": by },
        )?;
        Ok(())
    }
}

/// Shop and number of an order.
pub(super) fn order(tx: &impl Reading, id: i64) -> Result<(i64, String)> {
    tx.maybe("select shop_id, order_no from orders where id = ?1", [id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .ok_or_else(|| CareRefused::CareOrderUnknown { order: id }.into())
}
