//! The orders behind a figure of the page. A figure that counts buyers opens one order for each of them: the first they
//! bought, or, of those who came again, the one they came with.

use pintui_store::{At, Result, Tx};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::closed::{self, End};
use super::cohorts::month_of;
use super::fates::{self, Fate};
use super::frequency::{self, Part};
use super::groups::fate_of;
use super::purchases::{self, Buyer, Purchases};
use super::{COMPARED, products};
use crate::door::{Call, Command, Read};
use crate::orders::behind;
use crate::orders::list::OrderPage;
use crate::shops;

/// Orders behind a figure of the page of buyers who come back.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AgainBehind {
    /// Name of the shop.
    pub shop: String,
    /// Key of a product: only buyers whose first purchase had it.
    pub product_id: Option<i64>,
    /// Which figure.
    #[serde(flatten)]
    pub of: Figure,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for AgainBehind {
    type Answer = OrderPage;
}

/// A figure of the page.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "which", rename_all = "snake_case")]
#[ts(rename = "AgainFigure")]
pub enum Figure {
    /// All buyers who had so many days.
    Whole {
        /// So many.
        days: i32,
        /// Which of them.
        who: Who,
    },
    /// First buyers of a month.
    Month {
        /// `YYYY-MM`.
        month: String,
        /// Bought again within so many days; none: all first buyers.
        days: Option<i32>,
    },
    /// Buyers by what happened with their first purchase.
    Fate {
        /// What happened.
        fate: Fate,
        /// Which of them.
        who: Who,
    },
    /// Buyers by the end of their return.
    Handled {
        /// The end.
        end: End,
        /// Which of them.
        who: Who,
    },
    /// Orders by how often their buyer had bought.
    Times {
        /// `first`, `second_third`, `fourth_on`.
        times: String,
        /// Which of them.
        part: Part,
    },
    /// Orders of a month by old or new customers.
    Old {
        /// `YYYY-MM`.
        month: String,
        /// Of buyers who had bought on an earlier day; else those of first purchases.
        old: bool,
    },
}

/// Which buyers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "AgainWho")]
pub enum Who {
    /// All.
    All,
    /// Those whose days are over.
    Ripe,
    /// Those of them who bought again within the days.
    Again,
}

impl Read for AgainBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<OrderPage> {
        let shop = shops::must(tx, &self.shop)?.id;
        let purchases = purchases::read(tx, shop)?;
        let mut ids = self.ids(tx, shop, &purchases, call.now)?;
        ids.sort_unstable_by_key(|id| std::cmp::Reverse(*id));
        behind::page(tx, &ids, self.skip, self.limit)
    }
}

impl AgainBehind {
    fn ids(&self, tx: &Tx, shop: i64, purchases: &Purchases, now: At) -> Result<Vec<i64>> {
        let until = purchases.until(now);
        let picked: Option<FxHashSet<usize>> = match self.product_id {
            Some(product) => Some(products::with(&products::in_first(tx, purchases)?, product)),
            None => None,
        };
        let fits = |(place, _): &(usize, Buyer<'_>)| picked.as_ref().is_none_or(|picked| picked.contains(place));
        let buyers = purchases.buyers().enumerate().filter(fits).map(|(_, buyer)| buyer);
        let one = |buyer: Buyer<'_>, days: i32, who: Who| order_of(buyer, purchases.last, days, who);
        Ok(match &self.of {
            Figure::Whole { days, who } => buyers.filter_map(|buyer| one(buyer, *days, *who)).collect(),
            Figure::Month { month, days } => buyers
                .filter(|buyer| month_of(buyer.day()) == *month)
                .filter_map(|buyer| days.map_or(Some(buyer.0[0].order), |days| came_with(buyer, days)))
                .collect(),
            Figure::Fate { fate, who } => {
                let happened = fates::read(tx, shop, until)?;
                buyers
                    .filter(|buyer| fate_of(*buyer, &happened) == *fate)
                    .filter_map(|buyer| one(buyer, COMPARED, *who))
                    .collect()
            }
            Figure::Handled { end, who } => {
                let ends = closed::ends(tx, shop, until)?;
                buyers
                    .filter(|buyer| closed::end_of_buyer(*buyer, &ends) == Some(*end))
                    .filter_map(|buyer| one(buyer, COMPARED, *who))
                    .collect()
            }
            Figure::Times { times, part } => {
                let happened = fates::read(tx, shop, until)?;
                frequency::orders_by_times(purchases, times, |order| part.holds(happened.get(&order)))
            }
            Figure::Old { month, old } => purchases
                .buyers()
                .flat_map(|buyer| buyer.0.iter().map(move |order| (buyer.day(), order)))
                .filter(|(first, order)| (order.day > *first) == *old && month_of(order.day) == *month)
                .map(|(_, order)| order.order)
                .collect(),
        })
    }
}

/// The order that stands for a buyer in a count, if the buyer is in it.
fn order_of(buyer: Buyer<'_>, last: i32, days: i32, who: Who) -> Option<i64> {
    let ripe = buyer.day() + days <= last;
    match who {
        Who::All => Some(buyer.0[0].order),
        Who::Ripe => ripe.then_some(buyer.0[0].order),
        Who::Again => came_with(buyer, days).filter(|_| ripe),
    }
}

/// The order with which a buyer came again within so many days.
fn came_with(buyer: Buyer<'_>, days: i32) -> Option<i64> {
    let next = buyer.0.get(buyer.first().len())?;
    (next.day - buyer.day() <= days).then_some(next.order)
}
