//! How likely one order comes back, each part with its rate.

use pintui_store::{Day, Reading as _, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate};
use crate::peaks::TooFew;
use crate::risk::factors::{self, Part, PartLine, Score};

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
    pub score: Option<OrderScore>,
}

/// How likely it is, and what it is made of.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OrderScore {
    /// In how many of a hundred such orders, as a share with three decimals.
    pub chance: f64,
    /// Times the shop's share, one decimal.
    pub times: f64,
    /// What it is made of.
    pub parts: Vec<OrderRiskPart>,
}

/// What one part says.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OrderRiskPart {
    /// Which part.
    pub part: Part,
    /// What it is called.
    pub name: String,
    /// Orders alike in it that came back.
    pub back: Rate,
    /// By how much it multiplies the share, two decimals; none under thirty orders: it counts for nothing.
    pub times: Option<f64>,
}

impl Read for OrderRiskAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<OrderRisk> {
        let shop: Option<i64> = tx.maybe("select shop_id from orders where id = ?1", [self.order], |row| row.get(0))?;
        let factors = factors::read(tx, shop.unwrap_or_default(), call.now.day())?;
        let score = factors.scores(tx, &[self.order])?.remove(&self.order);
        Ok(OrderRisk {
            span: factors.span,
            whole: Rate::of(factors.back, factors.orders, MINIMUM),
            too_few: factors.too_few,
            score: score.map(told),
        })
    }
}

fn told(score: Score) -> OrderScore {
    let part = |line: PartLine| OrderRiskPart {
        back: Rate::of(line.back, line.orders, MINIMUM),
        part: line.part,
        name: line.name,
        times: line.times,
    };
    OrderScore { chance: score.chance, times: score.times, parts: score.parts.into_iter().map(part).collect() }
}
