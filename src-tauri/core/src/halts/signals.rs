//! What speaks for a halt, by product: failed checks, errors in packing, complaints, rejected lots, rates over their line.

use pintui_store::{At, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{Goods, skus_of};
use crate::alerts::{self, Alert};
use crate::door::{Call, Command, Read};
use crate::shops;

/// Signals of so many days.
const DAYS: i64 = 7;
/// Any product comes back now and then: so many in these days speak by themselves.
const COMPLAINTS: i64 = 3;

/// The products of a shop that something speaks against, the gravest first; those halted already are left out.
#[derive(Deserialize, TS)]
pub struct HaltSignals {
    /// Name of the shop.
    pub shop: String,
}

impl Command for HaltSignals {
    type Answer = Vec<HaltSignal>;
}

/// A product that something speaks against.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HaltSignal {
    /// The product.
    pub goods: Goods,
    /// Failed checks of the last seven days.
    pub failed: i64,
    /// Of them with a critical fault.
    pub critical: i64,
    /// Errors in packing of the last seven days.
    pub mistakes: i64,
    /// Cases of the last seven days that name its quality.
    pub complaints: i64,
    /// Lots of samples that were rejected in the last seven days.
    pub lots: i64,
    /// The first of these; none where its rate alone speaks.
    pub first_at: Option<At>,
    /// Its rate, where it is over its line.
    pub alert: Option<Alert>,
}

impl Read for HaltSignals {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<HaltSignal>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let mut over = alerts::of_shop(tx, shop, today)?;
        let ids = serde_json::Value::from(over.iter().map(|one| one.product_id).collect::<Vec<_>>()).to_string();
        let found = tx.rows(
            include_str!("signals.sql"),
            named_params! { ":shop": shop, ":since": today.plus(1 - DAYS), ":over": ids, ":complaints": COMPLAINTS },
            |row| {
                Ok(HaltSignal {
                    goods: Goods {
                        product_id: row.get("id")?,
                        product: row.get("name")?,
                        product_no: row.get("product_no")?,
                        skus: Vec::new(),
                    },
                    failed: row.get("failed")?,
                    critical: row.get("critical")?,
                    mistakes: row.get("mistakes")?,
                    complaints: row.get("complaints")?,
                    lots: row.get("lots")?,
                    first_at: row.get("first_at")?,
                    alert: None,
                })
            },
        )?;
        let complete = found.into_iter().map(|mut signal| {
            signal.goods.skus = skus_of(tx, signal.goods.product_id)?;
            let at = over.iter().position(|one| one.product_id == signal.goods.product_id);
            signal.alert = at.map(|at| over.swap_remove(at));
            Ok(signal)
        });
        complete.collect()
    }
}
