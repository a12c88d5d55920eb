//! One order's risk with its parts.

use pintui_store::{Day, Reading as _, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::factors::{self, Score};
use crate::door::{Call, Command, Read};
use crate::insight::rate::Rate;
use crate::peaks::TooFew;

/// How likely an order comes back.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OrderRiskAsk {
    /// Key of the order.
    pub order: i64,
}

impl Command for OrderRiskAsk {
    type Answer = OrderRisk;
}

/// The answer of [`OrderRiskAsk`].
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OrderRisk {
    /// First and last day of payment of the orders it is judged by.
    pub span: [Day; 2],
    /// How many of them came back.
    pub whole: Rate,
    /// What is missing for a score; none where there is one.
    pub too_few: Option<TooFew>,
    /// The score; none where there is too little to tell, or the order is not in the book any more.
    pub score: Option<Score>,
}

impl Read for OrderRiskAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<OrderRisk> {
        let shop: Option<i64> = tx.maybe("select shop_id from orders where id = ?1", [self.order], |row| row.get(0))?;
        let factors = factors::read(tx, shop.unwrap_or_default(), call.now.day())?;
        let score = factors.scores(tx, &[self.order])?.remove(&self.order);
        Ok(OrderRisk { span: factors.span, whole: factors.whole, too_few: factors.too_few, score })
    }
}
