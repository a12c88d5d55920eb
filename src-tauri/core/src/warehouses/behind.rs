//! The orders or cases behind a figure of a warehouse, found by what counted them.

use pintui_store::{Day, Result, Tx};
use serde::Deserialize;
use ts_rs::TS;

use super::told::{self, What};
use crate::breakdown::behind::BehindCount;
use crate::breakdown::sheet::meant;
use crate::cases::due;
use crate::cases::list as cases;
use crate::door::{Call, Command, Read};
use crate::orders::behind;
use crate::reasons::Words;

/// The orders or cases behind a figure of a warehouse, a page at a time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WarehouseBehind {
    /// Name of the shop.
    pub shop: String,
    /// The day looked at.
    pub date: Day,
    /// Rule id.
    pub rule: String,
    /// Name of the warehouse, empty for orders of which none is told; left out: the whole shop.
    pub warehouse: Option<String>,
    /// Which count.
    pub what: What,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for WarehouseBehind {
    type Answer = BehindCount;
}

impl Read for WarehouseBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<BehindCount> {
        let (shop, rule, date) = meant(tx, call, &self.shop, Some(&self.rule), Some(self.date))?;
        let all = told::read(tx, &shop, rule, date)?;
        let told = match &self.warehouse {
            None => Some(&all.whole),
            Some(name) => all.each.get(name),
        };
        let ids = told.map(|told| told.list(self.what)).unwrap_or_default();
        if self.what.counts_cases() {
            let rows = cases::rows(tx, &Words::read(tx)?, &ids, call.now.day())?;
            return Ok(BehindCount::Cases(due::page(rows, call.now, self.skip, self.limit)));
        }
        Ok(BehindCount::Orders(behind::page(tx, &ids, self.skip, self.limit)?))
    }
}
