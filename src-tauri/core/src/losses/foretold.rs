//! What the losses of a month will come to: planned orders times the standards that hold for them, times what a loss has
//! left with the shop. The mix of goods, ways and seasons is that of the orders sent in the last ninety days; orders
//! without any standard are counted apart and are in no sum. The range holds eight of ten months where losses come one by
//! one (a compound Poisson sum: its variance is the number expected times the mean square of a loss).

use pintui_store::{Day, Fen, Reading, Result, Tx, WriteTx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::group::Filter;
use super::sent::{self, Sent};
use super::standards::{self, Season};
use super::{LossRefused, list};
use crate::agreements::Cause;
use crate::dispositions::hand;
use crate::door::{Call, Command, Read, Write};
use crate::insight::rate::{MINIMUM, rounded};
use crate::insight::reach;
use crate::month::Month;
use crate::shops;

/// What the losses of the next month, or of this one, come to.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LossForecastAsk {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`; the next month where it is left out.
    pub month: Option<String>,
    /// Orders that are planned; as many a day as in the last four weeks where it is left out.
    pub orders: Option<i64>,
}

impl Command for LossForecastAsk {
    type Answer = LossForecast;
}

/// The answer of [`LossForecastAsk`].
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LossForecast {
    /// `YYYY-MM`.
    pub month: String,
    /// Orders that it is planned with.
    pub orders: i64,
    /// Orders as in the last four weeks.
    pub usual_orders: i64,
    /// Orders sent in the last ninety days: thirty are needed.
    pub sent: i64,
    /// Losses of a year whose worth is known: ten are needed.
    pub losses: i64,
    /// Of a hundred planned orders so many have no standard, one decimal.
    pub without: f64,
    /// What is foretold; none where there is no standard, or too little to tell.
    pub told: Option<Told>,
}

/// What is foretold.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "LossForetold")]
pub struct Told {
    /// Orders with a loss, one decimal.
    pub lost: f64,
    /// What a loss leaves with the shop, on average.
    pub each_fen: Fen,
    /// What is expected to stay with the shop.
    pub expected_fen: Fen,
    /// In eight of ten such months at least so much.
    pub low_fen: Fen,
    /// And at most so much.
    pub high_fen: Fen,
}

/// Days whose orders tell the mix, and by which orders are planned.
const MIX_DAYS: i64 = 90;
const RECENT_DAYS: i64 = 28;
/// Losses of so many days tell what one comes to; so many are needed.
const WORTH_DAYS: i64 = 365;
const ENOUGH: i64 = 10;
/// Eight of ten.
const Z: f64 = 1.281_551_6;
const MOST: i64 = 10_000_000;

impl Read for LossForecastAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<LossForecast> {
        let month = meant(self.month.as_deref(), call)?;
        foretold(tx, call, &self.shop, &month, self.orders)
    }
}

/// This month or the next.
fn meant(month: Option<&str>, call: &Call<'_>) -> Result<Month> {
    let this = Month::of(call.now.day());
    let next = this.after();
    let month = month.map_or_else(|| Ok(next.clone()), Month::parse)?;
    if month != this && month != next {
        return Err(LossRefused::LossForecastMonth { this: this.name(), next: next.name() }.into());
    }
    Ok(month)
}

fn foretold(
    tx: &impl Reading,
    call: &Call<'_>,
    shop: &str,
    month: &Month,
    orders: Option<i64>,
) -> Result<LossForecast> {
    let shop = shops::must(tx, shop)?;
    if orders.is_some_and(|orders| !(1..=MOST).contains(&orders)) {
        return Err(LossRefused::LossForecastOrders { most: MOST }.into());
    }
    let last = reach::whole_day(tx, shop.id, call.now.day())?;
    let sent = sent::read(tx, shop.id, (last.plus(1 - MIX_DAYS), last))?;
    let paid = "select count(*) from orders where shop_id = ?1 and paid_at >= ?2 and paid_at < ?3";
    let recent: i64 = tx.one(paid, (shop.id, last.plus(1 - RECENT_DAYS), last.plus(1)), |row| row.get(0))?;
    let days = month.days().count() as i64;
    let usual_orders = (recent * days + RECENT_DAYS / 2) / RECENT_DAYS;
    let orders = orders.unwrap_or(usual_orders);
    let worth = worth(tx, shop.id, last)?;
    let share = share(tx, shop.id, &sent, month)?;
    let enough = sent.len() as i64 >= MINIMUM && worth.len() as i64 >= ENOUGH && orders > 0;
    Ok(LossForecast {
        month: month.name(),
        orders,
        usual_orders,
        sent: sent.len() as i64,
        losses: worth.len() as i64,
        without: rounded(share.without * 100.0, 1),
        told: (enough && share.held).then(|| told(orders as f64 * share.lost, &worth)),
    })
}

/// What each recorded loss of a year left with the shop, in fen; delays are no loss of goods.
fn worth(tx: &impl Reading, shop: i64, last: Day) -> Result<Vec<f64>> {
    let of = Filter { from: Some(last.plus(1 - WORTH_DAYS)), to: Some(last), ..Filter::default() };
    let losses = list::some(tx, shop, &of)?;
    let (mut worth, mut places) = (Vec::new(), FxHashMap::default());
    // the standards are about orders, and not about what turns out late or faulty
    for loss in losses.iter().filter(|loss| !matches!(loss.cause, Cause::Late | Cause::Faulty)) {
        let own = (loss.value_fen - loss.owed_fen).max(Fen(0)).0 as f64;
        match loss.order_no.as_ref().map(|order| *places.entry(order).or_insert(worth.len())) {
            Some(at) if at < worth.len() => worth[at] += own,
            _ => worth.push(own),
        }
    }
    Ok(worth)
}

/// The share of orders that is lost by the standards.
struct Share {
    lost: f64,
    without: f64,
    held: bool,
}

/// By the mix of what was sent, in the season of the month.
fn share(tx: &impl Reading, shop: i64, sent: &[Sent], month: &Month) -> Result<Share> {
    let standards = standards::of_shop(tx, shop)?;
    let mut cells: FxHashMap<_, i64> = FxHashMap::default();
    for order in sent {
        let mut cell = order.cell.clone();
        cell.season = Some(Season::on(month.first));
        *cells.entry(cell).or_default() += 1;
    }
    let (mut lost, mut without) = (0.0, 0.0);
    for (cell, orders) in &cells {
        match standards::narrowest(&standards, cell) {
            Some(standard) => lost += *orders as f64 * standard.rate(),
            None => without += *orders as f64,
        }
    }
    let all = (sent.len() as f64).max(1.0);
    Ok(Share { lost: lost / all, without: without / all, held: lost > 0.0 })
}

fn told(lost: f64, worth: &[f64]) -> Told {
    let mean = |of: &dyn Fn(&f64) -> f64| worth.iter().map(of).sum::<f64>() / worth.len() as f64;
    let (each, square) = (mean(&|fen| *fen), mean(&|fen| fen * fen));
    let (expected, spread) = (lost * each, Z * (lost * square).sqrt());
    let fen = |value: f64| Fen(value.max(0.0).round() as i64);
    Told {
        lost: rounded(lost, 1),
        each_fen: fen(each),
        expected_fen: fen(expected),
        low_fen: fen(expected - spread),
        high_fen: fen(expected + spread),
    }
}

/// Keeps what is foretold for a month, to be held to what comes; what was kept for it before goes.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct KeepLossForecast {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`: this month or the next.
    pub month: String,
    /// Orders that are planned.
    pub orders: i64,
    /// Who plans.
    pub by: String,
}

impl Command for KeepLossForecast {
    type Answer = ();
}

impl Write for KeepLossForecast {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "month": self.month, "orders": self.orders })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let month = meant(Some(&self.month), call)?;
        let sheet = foretold(tx, call, &self.shop, &month, Some(self.orders))?;
        let told = sheet.told.ok_or(LossRefused::LossForecastFew { sent: sheet.sent, losses: sheet.losses })?;
        tx.change(
            include_str!("keep_forecast.sql"),
            named_params! {
                ":shop": shop, ":month": month.name(), ":orders": self.orders, ":expected": told.expected_fen,
                ":low": told.low_fen, ":high": told.high_fen, ":on": call.now.day(), ":by": by,
            },
        )?;
        Ok(())
    }
}

/// What was foretold for a month, as it was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "LossForecastKept")]
pub struct Kept {
    /// Orders that were planned.
    pub orders: i64,
    /// What was expected to stay with the shop.
    pub expected_fen: Fen,
    /// In eight of ten such months at least so much.
    pub low_fen: Fen,
    /// And at most so much.
    pub high_fen: Fen,
    /// When it was kept.
    pub on: Day,
}

/// Those of a shop, by month.
pub fn kept(tx: &impl Reading, shop: i64) -> Result<FxHashMap<String, Kept>> {
    let sql = "select month, orders, expected_fen, low_fen, high_fen, kept_on from loss_forecasts where shop_id = ?1";
    let kept = tx.rows(sql, [shop], |row| {
        let kept = Kept {
            orders: row.get(1)?,
            expected_fen: row.get(2)?,
            low_fen: row.get(3)?,
            high_fen: row.get(4)?,
            on: row.get(5)?,
        };
        Ok((row.get::<_, String>(0)?, kept))
    })?;
    Ok(kept.into_iter().collect())
}
