//! Gives one parcel that was set aside, or one halt, to somebody by name. Cases have a way of their own (`cases/hands`).

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::{ChargeRefused, Work, rules};
use crate::door::{Call, Command, Write};

/// Gives a parcel or a halt to somebody; the last time counts.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GiveCharge {
    /// Key of the parcel's order, where it is a parcel.
    pub order: Option<i64>,
    /// Key of the halt, where it is one.
    pub halt: Option<i64>,
    /// Key of the person.
    pub person: i64,
}

impl Command for GiveCharge {
    type Answer = ();
}

impl Write for GiveCharge {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "order": self.order, "halt": self.halt, "person": self.person })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let (question, work, id) = match (self.order, self.halt) {
            (Some(order), None) => ("select 1 from orders where id = ?1", Work::Parcels, order),
            (None, Some(halt)) => {
                ("select 1 from halts where id = ?1 and freed_at is null and drill = 0", Work::Halts, halt)
            }
            _ => return Err(ChargeRefused::ChargeGone.into()),
        };
        tx.maybe(question, [id], |_| Ok(()))?.ok_or(ChargeRefused::ChargeGone)?;
        match work {
            Work::Halts => pass_halt(tx, id, self.person, call),
            _ => pass_parcel(tx, id, self.person, call),
        }
    }
}

/// Gives a parcel that was set aside to somebody.
pub fn pass_parcel(tx: &mut WriteTx<'_>, order: i64, to: i64, call: &Call<'_>) -> Result<()> {
    rules::fit(&*tx, to, Work::Parcels, call)?;
    pass(tx, Some(order), None, to, call)
}

/// Gives a halt to somebody.
pub fn pass_halt(tx: &mut WriteTx<'_>, halt: i64, to: i64, call: &Call<'_>) -> Result<()> {
    rules::fit(&*tx, to, Work::Halts, call)?;
    pass(tx, None, Some(halt), to, call)
}

fn pass(tx: &mut WriteTx<'_>, order: Option<i64>, halt: Option<i64>, to: i64, call: &Call<'_>) -> Result<()> {
    tx.insert(
        "insert into charge_hands (order_id, halt_id, person_id, by, at) values (:order, :halt, :to, :by, :at)",
        named_params! { ":order": order, ":halt": halt, ":to": to, ":by": call.actor, ":at": call.now },
    )?;
    Ok(())
}
