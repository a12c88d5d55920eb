//! Halts a product or one of its SKUs: from that second no station lets it pass.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::{Halt, HaltRefused, Signal, one};
use crate::door::{Call, Command, Write};
use crate::people;

/// Halts goods; every station refuses their parcels from now on.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HaltProduct {
    /// Key of the product.
    pub product_id: i64,
    /// Key of the SKU; none for the whole product.
    pub sku_id: Option<i64>,
    /// What made the person halt.
    pub signal: Signal,
    /// Why, in the person's words.
    pub why: String,
    /// Who halts.
    pub by: String,
}

impl Command for HaltProduct {
    type Answer = Halt;
}

impl Write for HaltProduct {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "product_id": self.product_id, "sku_id": self.sku_id, "signal": self.signal.name() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Halt> {
        let (why, by) = (self.why.trim(), people::meant(tx, &self.by)?);
        if by.is_empty() {
            return Err(HaltRefused::HaltPersonMissing.into());
        }
        if why.is_empty() {
            return Err(HaltRefused::HaltReasonMissing.into());
        }
        let goods = tx.maybe(
            include_str!("goods.sql"),
            named_params! { ":product": self.product_id, ":sku": self.sku_id },
            |row| Ok((row.get::<_, i64>("shop_id")?, row.get::<_, String>("product")?)),
        )?;
        let (shop, product) = goods.ok_or(HaltRefused::HaltGoodsUnknown { product: self.product_id })?;
        let before: Option<String> = tx.maybe(
            "select halted_at from halts where product_id = ?1 and freed_at is null and (sku_id is null or sku_id = ?2)",
            (self.product_id, self.sku_id),
            |row| row.get(0),
        )?;
        if let Some(at) = before {
            return Err(HaltRefused::HaltedAlready { product, at }.into());
        }
        let id = tx.insert(
            include_str!("insert.sql"),
            named_params! {
                ":shop": shop, ":product": self.product_id, ":sku": self.sku_id, ":signal": self.signal.name(),
                ":why": why, ":at": call.now, ":by": by,
            },
        )?;
        one(tx, id)?.ok_or_else(|| HaltRefused::HaltUnknown { halt: id }.into())
    }
}
