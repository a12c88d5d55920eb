//! The orders or cases behind a figure of a wave, found by what counted them.

use pintui_store::{Result, Tx};
use serde::Deserialize;
use ts_rs::TS;

use super::counted::What;
use super::list::meant;
use super::told;
use crate::breakdown::behind::BehindCount;
use crate::cases::due;
use crate::cases::list as cases;
use crate::door::{Call, Command, Read};
use crate::orders::behind;
use crate::reasons::Words;

/// The orders or cases behind a figure of a wave, a page at a time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WaveBehind {
    /// Name of the shop.
    pub shop: String,
    /// Rule id.
    pub rule: String,
    /// Key of the wave.
    pub wave: i64,
    /// Which count.
    #[serde(flatten)]
    pub what: What,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for WaveBehind {
    type Answer = BehindCount;
}

impl Read for WaveBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<BehindCount> {
        let (shop, rule) = meant(tx, &self.shop, Some(&self.rule))?;
        let ids = told::one(tx, shop.id, self.wave)?.list(&self.what, rule.basis);
        if self.what.counts_cases() {
            let all = cases::rows(tx, &Words::read(tx)?, &ids, call.now.day())?;
            return Ok(BehindCount::Cases(due::page(all, call.now, self.skip, self.limit)));
        }
        Ok(BehindCount::Orders(behind::page(tx, &ids, self.skip, self.limit)?))
    }
}
