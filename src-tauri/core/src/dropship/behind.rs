//! The orders or cases behind a figure of a partner, found by what counted them.

use pintui_store::{Result, Tx};
use serde::Deserialize;
use ts_rs::TS;

use super::days::Days;
use crate::breakdown::behind::BehindCount;
use crate::cases::due;
use crate::cases::list as cases;
use crate::door::{Call, Command, Read};
use crate::orders::behind;
use crate::reasons::Words;
use crate::shops;
use crate::warehouses::told::{self, What};

/// The orders or cases behind a figure of a partner, a page at a time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PartnerBehind {
    /// Name of the shop.
    pub shop: String,
    /// The partner.
    pub partner: String,
    /// Which orders, until when.
    pub days: Days,
    /// Which count.
    pub what: What,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for PartnerBehind {
    type Answer = BehindCount;
}

impl Read for PartnerBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<BehindCount> {
        let shop = shops::must(tx, &self.shop)?;
        let all = told::read_days(tx, &shop, (self.days.from, self.days.to), self.days.until)?;
        let ids = all.each.get(&self.partner).map(|told| told.list(self.what)).unwrap_or_default();
        if self.what.counts_cases() {
            let rows = cases::rows(tx, &Words::read(tx)?, &ids, call.now.day())?;
            return Ok(BehindCount::Cases(due::page(rows, call.now, self.skip, self.limit)));
        }
        Ok(BehindCount::Orders(behind::page(tx, &ids, self.skip, self.limit)?))
    }
}
