//! The orders behind a loss rate, found by what counted them.

use pintui_store::{Day, Result, Tx};
use serde::Deserialize;
use ts_rs::TS;

use super::rates::span;
use super::sent::{self, Sent};
use super::standards::{self, Cell};
use crate::breakdown::behind::BehindCount;
use crate::door::{Call, Command, Read};
use crate::named::named;
use crate::orders::behind;
use crate::shops;

named! {
    /// Which orders of a rate are meant.
    #[ts(rename = "LossRateCount")]
    Count {
        /// All that were sent.
        Sent = "sent",
        /// Those with a loss.
        Lost = "lost",
    }
}

/// Which rate is meant.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
#[ts(rename = "LossRateOf")]
pub enum Of {
    /// All orders.
    Whole,
    /// Those for which there is no standard at all.
    Without,
    /// Those that a standard is the narrowest for.
    Standard {
        /// Its key.
        standard: i64,
    },
    /// Those of a kind of goods, way and season.
    Cell {
        /// Which.
        cell: Cell,
    },
}

/// The orders behind a loss rate, a page at a time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LossRateBehind {
    /// Name of the shop.
    pub shop: String,
    /// First day of payment.
    pub from: Day,
    /// Last day of payment.
    pub to: Day,
    /// Which rate.
    pub rate: Of,
    /// Which orders.
    pub count: Count,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for LossRateBehind {
    type Answer = BehindCount;
}

impl Read for LossRateBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<BehindCount> {
        let shop = shops::must(tx, &self.shop)?;
        let days = span(tx, &shop, call, (Some(self.from), Some(self.to)))?;
        let standards = standards::of_shop(tx, shop.id)?;
        let narrowest = |order: &Sent| standards::narrowest(&standards, &order.cell).and_then(|one| one.id);
        let meant = |order: &Sent| match &self.rate {
            Of::Whole => true,
            Of::Without => narrowest(order).is_none(),
            Of::Standard { standard } => narrowest(order) == Some(*standard),
            Of::Cell { cell } => order.cell == *cell,
        };
        let orders = sent::read(tx, shop.id, days)?;
        let counted = orders.iter().filter(|order| meant(order) && (self.count == Count::Sent || order.lost));
        let ids: Vec<i64> = counted.map(|order| order.id).collect();
        Ok(BehindCount::Orders(behind::page(tx, &ids, self.skip, self.limit)?))
    }
}
