//! Does asking help? Returns of orders that were asked, beside those left out by lot at the same time.

use pintui_store::{Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::rate::MINIMUM;
use crate::shops;

/// An order is judged so many days after its sign-off.
const DAYS: i64 = 15;
/// What others report as the change of returns: an outside figure.
const REFERENCE: f64 = -0.19;

/// Returns with care beside those without.
#[derive(Deserialize, TS)]
pub struct CareEffect {
    /// Name of the shop.
    pub shop: String,
}

impl Command for CareEffect {
    type Answer = CareHelps;
}

/// The answer of [`CareEffect`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CareHelps {
    /// Days after sign-off at which each order is judged.
    pub days: i64,
    /// Orders left out by lot, and beside them those asked.
    pub groups: Comparison,
    /// What others report.
    pub reference: f64,
    /// Orders of both groups that are still too young.
    pub young: i64,
}

impl Read for CareEffect {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CareHelps> {
        use pintui_store::Reading as _;
        let shop = shops::must(tx, &self.shop)?.id;
        let until = pintui_store::At(call.now.0 - chrono::Duration::days(DAYS));
        let with = named_params! { ":shop": shop, ":until": until, ":days": DAYS };
        let sides = tx.rows(include_str!("asked.sql"), with, |row| {
            Ok(Counts { hits: row.get("returned")?, orders: row.get("orders")? })
        })?;
        let side = |at: usize| sides.get(at).copied().unwrap_or_default();
        let all: i64 = tx.one(
            "select (select count(*) from care_messages where shop_id = ?1)
               + (select count(*) from care_draws where shop_id = ?1)",
            [shop],
            |row| row.get(0),
        )?;
        let young = all - side(0).orders - side(1).orders;
        Ok(CareHelps { days: DAYS, groups: compare(side(1), side(0), MINIMUM), reference: REFERENCE, young })
    }
}
