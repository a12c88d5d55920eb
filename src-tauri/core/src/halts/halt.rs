//! Halts goods, a warehouse, a wave or a lot: from that second no station lets it pass. A drill begins in the same way and
//! holds nothing.

use chrono::Duration;
use pintui_store::{At, Reading, Result, WriteTx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::target::Target;
use super::{Halt, HaltRefused, Signal, must, plan};
use crate::door::{Call, Command, Write};
use crate::{people, shops};

/// A signal is at most so many days older than its halt.
const SEEN_DAYS: i64 = 90;

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
        let target = Target::Goods { product_id: self.product_id, sku_id: self.sku_id };
        let wish = Wish { target, signal: self.signal, why: self.why, seen_at: None, drill: false, by: self.by };
        wish.begin(tx, None, call)
    }
}

/// Halts anything that can be halted, or practises it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StopShipping {
    /// Name of the shop.
    pub shop: String,
    /// What is wished.
    #[serde(flatten)]
    pub wish: Wish,
}

/// What is halted, and because of what.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(rename = "HaltWish")]
pub struct Wish {
    /// What is halted.
    pub target: Target,
    /// What made the person halt.
    pub signal: Signal,
    /// Why, in the person's words.
    pub why: String,
    /// When it was first seen that something is wrong; none: now.
    pub seen_at: Option<At>,
    /// Whether it is practised only: nothing is held back, and it counts among no halts.
    pub drill: bool,
    /// Who halts.
    pub by: String,
}

impl Command for StopShipping {
    type Answer = Halt;
}

impl Write for StopShipping {
    fn detail(&self) -> serde_json::Value {
        let Wish { target, signal, drill, .. } = &self.wish;
        serde_json::json!({ "shop": self.shop, "target": target, "signal": signal.name(), "drill": drill })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Halt> {
        let shop = shops::must(tx, &self.shop)?.id;
        self.wish.begin(tx, Some(shop), call)
    }
}

impl Wish {
    fn begin(self, tx: &mut WriteTx<'_>, shop: Option<i64>, call: &Call<'_>) -> Result<Halt> {
        let (why, by) = (self.why.trim(), people::meant(tx, &self.by)?);
        if by.is_empty() {
            return Err(HaltRefused::HaltPersonMissing.into());
        }
        if why.is_empty() {
            return Err(HaltRefused::HaltReasonMissing.into());
        }
        let seen = self.seen_at.unwrap_or(call.now);
        if seen > call.now || seen < At(call.now.0 - Duration::days(SEEN_DAYS)) {
            return Err(HaltRefused::HaltSeenWrong { most: SEEN_DAYS }.into());
        }
        let (shop, name) = self.target.known(&*tx, shop)?;
        let of = self.target.columns();
        let before: Option<String> = tx.maybe(
            include_str!("standing_on.sql"),
            named_params! {
                ":shop": shop, ":product": of.product, ":sku": of.sku, ":warehouse": of.warehouse, ":wave": of.wave,
                ":lot": of.lot, ":drill": self.drill,
            },
            |row| row.get(0),
        )?;
        if let Some(at) = before {
            return Err(HaltRefused::HaltedAlready { product: name, at }.into());
        }
        let label = of.product.is_none().then_some(name.as_str());
        let id = tx.insert(
            include_str!("insert.sql"),
            named_params! {
                ":shop": shop, ":product": of.product, ":sku": of.sku, ":warehouse": of.warehouse.map(str::trim),
                ":wave": of.wave, ":lot": of.lot, ":label": label, ":signal": self.signal.name(), ":why": why,
                ":seen": seen, ":at": call.now, ":by": by, ":drill": self.drill,
            },
        )?;
        plan::copy(tx, shop, id, self.signal)?;
        must(&*tx, id)
    }
}
