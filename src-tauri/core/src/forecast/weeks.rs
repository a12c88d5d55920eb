//! The newest weeks: what came back of their orders so far, and what it comes to once all have had their time.

use pintui_store::{Day, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::Model;
use super::sheet::{Told, read};
use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate, rounded};

/// How the newest weeks' orders will end.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct YoungWeeksAsk {
    /// Name of the shop.
    pub shop: String,
    /// Whether only returns for quality count.
    pub quality: bool,
}

impl Command for YoungWeeksAsk {
    type Answer = Vec<YoungWeek>;
}

/// Seven days of payment.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct YoungWeek {
    /// First and last day.
    pub span: [Day; 2],
    /// What came back so far: the raw figure.
    pub so_far: Rate,
    /// Of all returns of orders as old as these so many have come, two decimals.
    pub come: f64,
    /// What the rate comes to, four decimals; none under thirty orders.
    pub whole: Option<f64>,
    /// Its 95 % range, four decimals.
    pub range: Option<[f64; 2]>,
}

const WEEKS: i64 = 8;

impl Read for YoungWeeksAsk {
    /// Empty where there is too little for a forecast.
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<YoungWeek>> {
        let Told { history, categories, .. } = read(tx, call, &self.shop, self.quality)?;
        let Ok(model) = Model::at(&history, &categories, history.last) else { return Ok(Vec::new()) };
        let last = Day::from_number(history.last);
        let told = |week: i64| {
            let (from, to) = (last.plus(-7 * week - 6), last.plus(-7 * week));
            let (returned, more, [low, high], come) = model.whole_of((from.number(), to.number()));
            let orders = history.whole.paid(from.number(), to.number());
            let enough = orders >= MINIMUM;
            let share = |count: f64| rounded(((returned as f64 + count) / orders as f64).min(1.0), 4);
            YoungWeek {
                span: [from, to],
                so_far: Rate::of(returned, orders, MINIMUM),
                come: rounded(come, 2),
                whole: enough.then(|| share(more)),
                range: enough.then(|| [share(low as f64), share(high as f64)]),
            }
        };
        Ok((0..WEEKS).map(told).filter(|week| week.so_far.orders > 0).collect())
    }
}
