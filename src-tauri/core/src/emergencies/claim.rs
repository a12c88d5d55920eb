//! What a halt cost is asked of the warehouse that sent the goods: each case becomes a loss, all of them one claim.

use pintui_store::{Result, WriteTx};
use serde::Deserialize;
use ts_rs::TS;

use super::{EmergencyRefused, costs};
use crate::agreements::liable::{Bearer, Liable};
use crate::agreements::{Cause, Place};
use crate::claims::make::{ClaimMade, MakeClaim};
use crate::door::{Call, Command, Write};
use crate::halts;
use crate::losses::record::{Draft, RecordLoss};

/// Claims what a halt cost of one warehouse.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ClaimHalt {
    /// Key of the halt.
    pub halt: i64,
    /// The warehouse.
    pub warehouse: String,
    /// Who claims.
    pub by: String,
}

impl Command for ClaimHalt {
    type Answer = ClaimMade;
}

impl Write for ClaimHalt {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "halt": self.halt, "warehouse": self.warehouse })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ClaimMade> {
        let halt = halts::must(&*tx, self.halt)?;
        if halt.drill {
            return Err(EmergencyRefused::DrillClaimsNothing.into());
        }
        let shop = halts::shop_of(&*tx, halt.id)?.name;
        let why = halt.cause.as_ref().unwrap_or(&halt.why).clone();
        let bearer = Bearer { liable: Liable::Warehouse, party: Some(self.warehouse.clone()) };
        let mut losses = Vec::new();
        let mut orders: Vec<String> = Vec::new();
        for case in costs::of_halt(&*tx, &halt, call)? {
            let (Some(fen), Some(order_no)) = (case.claimable(), case.cost.order_no.clone()) else { continue };
            // two cases of one order are one loss of its goods
            if case.warehouse.as_deref() != Some(&self.warehouse) || orders.contains(&order_no) {
                continue;
            }
            orders.push(order_no.clone());
            let loss = Draft {
                cause: Cause::Faulty,
                place: Place::Warehouse,
                happened_on: case.cost.applied_at.map_or(halt.halted_at.day(), |at| at.day()),
                order_no: Some(order_no),
                product_id: case.cost.product_id,
                warehouse: Some(self.warehouse.clone()),
                carrier: None,
                quantity: 1,
                value_fen: Some(fen),
                days_late: None,
                picture: None,
                note: None,
            };
            let record = RecordLoss {
                shop: shop.clone(),
                loss,
                bearer: Some(bearer.clone()),
                why: Some(why.clone()),
                by: self.by.clone(),
            };
            losses.push(record.apply(tx, call)?.id);
        }
        if losses.is_empty() {
            return Err(EmergencyRefused::HaltNothingToClaim { party: self.warehouse }.into());
        }
        MakeClaim { shop, losses, due_on: None, note: Some(why), by: self.by }.apply(tx, call)
    }
}
