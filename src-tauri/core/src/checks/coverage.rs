//! How many of the parcels that left were checked, and which were not.

use pintui_store::{At, Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};
use crate::shops;

/// The parcels that left in a span of days, by what was done with them before.
#[derive(Deserialize, TS)]
pub struct CheckCoverage {
    /// Name of the shop.
    pub shop: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Command for CheckCoverage {
    type Answer = Coverage;
}

/// The answer of [`CheckCoverage`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Coverage {
    /// Parcels that left.
    pub sent: i64,
    /// Of them checked and passed.
    pub passed: i64,
    /// Of them sent although the last check had failed.
    pub failed: i64,
    /// Of them let go because the sample of their lot was good enough.
    pub sampled: i64,
    /// Of them sent unchecked.
    pub unchecked: i64,
    /// Checked among sent, lots that were sampled included; none where none left.
    pub rate: Option<f64>,
    /// The same by the warehouse that sent them, most unchecked first.
    pub warehouses: Vec<WarehouseSent>,
    /// The newest two hundred that were sent unchecked or after a failed check.
    pub shown: Vec<Sent>,
}

/// Parcels that one warehouse, or one partner, has sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WarehouseSent {
    /// Its name; empty for parcels of which none is told.
    pub warehouse: String,
    /// Parcels that left.
    pub sent: i64,
    /// Of them sent unchecked.
    pub unchecked: i64,
}

/// A parcel that left.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Sent {
    /// Key of the order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// Titles of the goods.
    pub goods: Option<String>,
    /// When it left.
    pub shipped_at: At,
    /// `unchecked` or `failed`.
    pub how: String,
}

const SHOWN: i64 = 200;

impl Read for CheckCoverage {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Coverage> {
        let shop = shops::must(tx, &self.shop)?.id;
        let before = self.to.plus(1);
        let span = named_params! { ":shop": shop, ":from": self.from, ":before": before };
        let counted = tx.rows(include_str!("coverage.sql"), span, |row| {
            Ok((row.get::<_, String>("how")?, row.get::<_, i64>("orders")?))
        })?;
        let of = |how: &str| counted.iter().find(|one| one.0 == how).map_or(0, |one| one.1);
        let (passed, failed, sampled, unchecked) = (of("passed"), of("failed"), of("sampled"), of("unchecked"));
        let sent = passed + failed + sampled + unchecked;
        let shown = tx.rows(
            include_str!("sent_unchecked.sql"),
            named_params! { ":shop": shop, ":from": self.from, ":before": before, ":limit": SHOWN },
            |row| {
                Ok(Sent {
                    order_id: row.get("order_id")?,
                    order_no: row.get("order_no")?,
                    goods: row.get("goods")?,
                    shipped_at: row.get("shipped_at")?,
                    how: row.get("how")?,
                })
            },
        )?;
        let warehouses = tx.rows(include_str!("coverage_by_warehouse.sql"), span, |row| {
            Ok(WarehouseSent {
                warehouse: row.get("warehouse")?,
                sent: row.get("sent")?,
                unchecked: row.get("unchecked")?,
            })
        })?;
        let rate = (sent > 0).then(|| (passed + failed + sampled) as f64 / sent as f64);
        Ok(Coverage { sent, passed, failed, sampled, unchecked, rate, warehouses, shown })
    }
}
