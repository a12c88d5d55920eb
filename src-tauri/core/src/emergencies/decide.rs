//! What becomes of an order that had left is decided, and noted as done: for many at once.

use pintui_store::{Result, WriteTx, named_params};
use rustc_hash::FxHashMap;
use serde::Deserialize;
use ts_rs::TS;

use super::EmergencyRefused;
use super::sent::{self, Act, SentOrder};
use crate::door::{Call, Command, Write};
use crate::halts::{self, Halt, HaltRefused};
use crate::people;

/// Decides what is done about orders that had left.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DecideSent {
    /// Key of the halt.
    pub halt: i64,
    /// Numbers of the orders.
    pub orders: Vec<String>,
    /// What; none: nothing is decided after all.
    pub act: Option<Act>,
    /// Who decides.
    pub by: String,
}

impl Command for DecideSent {
    type Answer = ();
}

impl Write for DecideSent {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "halt": self.halt, "orders": self.orders.len(), "act": self.act.map(Act::name) })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let (halt, by, chosen) = chosen(tx, self.halt, &self.orders, &self.by, call)?;
        for order in chosen {
            let Some(act) = self.act else {
                let sql = "delete from halt_decisions where halt_id = ?1 and order_no = ?2";
                tx.change(sql, (halt.id, &order.order_no))?;
                continue;
            };
            let done = (act == Act::Watch).then_some(call.now);
            tx.change(
                include_str!("decide.sql"),
                named_params! {
                    ":halt": halt.id, ":order": order.order_no, ":act": act.name(), ":at": call.now, ":by": by,
                    ":done": done, ":done_by": done.map(|_| by.as_str()),
                },
            )?;
        }
        Ok(())
    }
}

/// Notes that what was decided about orders is done, or that it is not after all.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MarkSent {
    /// Key of the halt.
    pub halt: i64,
    /// Numbers of the orders.
    pub orders: Vec<String>,
    /// Whether it is done.
    pub done: bool,
    /// Who says so.
    pub by: String,
}

impl Command for MarkSent {
    type Answer = ();
}

impl Write for MarkSent {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "halt": self.halt, "orders": self.orders.len(), "done": self.done })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let (halt, by, chosen) = chosen(tx, self.halt, &self.orders, &self.by, call)?;
        let (at, by) = (self.done.then_some(call.now), self.done.then_some(by));
        for order in chosen {
            if order.act.is_none() {
                return Err(EmergencyRefused::HaltOrderUndecided { order_no: order.order_no }.into());
            }
            tx.change(
                "update halt_decisions set done_at = ?1, done_by = ?2 where halt_id = ?3 and order_no = ?4",
                (at, &by, halt.id, &order.order_no),
            )?;
        }
        Ok(())
    }
}

/// The orders that are meant; refuses those that have nothing to do with the halt.
fn chosen(
    tx: &WriteTx<'_>,
    halt: i64,
    orders: &[String],
    by: &str,
    call: &Call<'_>,
) -> Result<(Halt, String, Vec<SentOrder>)> {
    let by = people::meant(tx, by)?;
    if by.is_empty() {
        return Err(HaltRefused::HaltPersonMissing.into());
    }
    let halt = halts::must(tx, halt)?;
    if let Some(at) = halt.settled_at {
        return Err(EmergencyRefused::HaltSettled { at: at.text() }.into());
    }
    if orders.is_empty() {
        return Err(EmergencyRefused::HaltOrdersMissing.into());
    }
    let sent = sent::of_halt(tx, &halt, call.now)?.into_iter();
    let mut sent: FxHashMap<String, SentOrder> = sent.map(|order| (order.order_no.clone(), order)).collect();
    let take = |order_no: &String| {
        let foreign = || EmergencyRefused::HaltOrderForeign { order_no: order_no.clone() };
        sent.remove(order_no).ok_or_else(|| foreign().into())
    };
    let chosen = orders.iter().map(take).collect::<Result<_>>()?;
    Ok((halt, by, chosen))
}
