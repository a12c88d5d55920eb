//! The five figures of each warehouse beside the shop's own; the counts of the warehouses add up to it.

use pintui_store::{Day, Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::told::{self, DAYS, HOURS, Told};
use crate::breakdown::sheet::meant;
use crate::checks::day::median;
use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate};

/// What each drop-ship warehouse did with the orders paid in the window of a day: five figures with their counts.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WarehouseSheetAsk {
    /// Name of the shop.
    pub shop: String,
    /// The day looked at; the last day with data where it is left out.
    pub date: Option<Day>,
    /// Rule id; the shop's usual one where it is left out.
    pub rule: Option<String>,
}

impl Command for WarehouseSheetAsk {
    type Answer = WarehouseSheet;
}

/// The answer of [`WarehouseSheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct WarehouseSheet {
    /// The day looked at.
    pub date: Day,
    /// The rule's id.
    pub rule: String,
    /// First and last day of payment.
    pub window: [Day; 2],
    /// Hours within which a parcel leaves in time, and money goes back in time.
    pub hours: i64,
    /// Days from the buyer's parcel within which money goes back in time, where nothing tells the reception.
    pub days: i64,
    /// Under so many there are counts and no rate.
    pub minimum: i64,
    /// The whole shop.
    pub whole: WarehouseLine,
    /// Each warehouse, most orders first; orders of which none is told come last.
    pub warehouses: Vec<WarehouseLine>,
}

/// The figures of a warehouse.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WarehouseLine {
    /// Its name; empty for orders of which none is told.
    pub warehouse: String,
    /// Its orders.
    pub orders: i64,
    /// Those that left.
    pub sent: i64,
    /// Those that have not left and were not cancelled.
    pub waiting: i64,
    /// Left within the hours, among those that tell it.
    pub in_time: Rate,
    /// The middle one left after so many hours.
    pub send_hours: Option<f64>,
    /// Packing at fault, among those that left.
    pub packing: Rate,
    /// Something wrong or missing, among those that left.
    pub incomplete: Rate,
    /// Lost, among those that left.
    pub lost: Rate,
    /// Paid in time, among the cases whose goods came back and whose money is paid.
    pub handled: Rate,
    /// The middle one was paid after so many hours.
    pub handle_hours: Option<f64>,
    /// What went back in all cases of its orders.
    pub refunded_fen: Fen,
}

impl WarehouseLine {
    /// What its keys come to.
    pub fn of(warehouse: &str, told: &Told) -> Self {
        let count = |of: &[i64]| of.len() as i64;
        let sent = count(&told.sent);
        let of_sent = |hits: &[i64]| Rate::of(count(hits), sent, MINIMUM);
        let in_time = |hits: &[i64], others: &[i64]| Rate::of(count(hits), count(hits) + count(others), MINIMUM);
        Self {
            warehouse: warehouse.to_owned(),
            orders: count(&told.orders),
            sent,
            waiting: count(&told.waiting),
            in_time: in_time(&told.in_time, &told.late),
            send_hours: hours(&told.send_seconds),
            packing: of_sent(&told.packing),
            incomplete: of_sent(&told.incomplete),
            lost: of_sent(&told.lost),
            handled: in_time(&told.handled_in_time, &told.handled_late),
            handle_hours: handled_hours(told),
            refunded_fen: told.refunded_fen,
        }
    }
}

/// The middle one where all begin at the same moment: times from reception and from sending back are not put together.
fn handled_hours(told: &Told) -> Option<f64> {
    let (since, _) = told.handle_seconds.first()?;
    let all: Vec<i64> = told.handle_seconds.iter().filter(|(one, _)| one == since).map(|(_, took)| *took).collect();
    if all.len() == told.handle_seconds.len() { hours(&all) } else { None }
}

/// The middle one, in hours with one decimal.
fn hours(seconds: &[i64]) -> Option<f64> {
    median(seconds.to_vec()).map(|middle| (middle as f64 / 360.0).round() / 10.0)
}

impl Read for WarehouseSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<WarehouseSheet> {
        let (shop, rule, date) = meant(tx, call, &self.shop, self.rule.as_deref(), self.date)?;
        let all = told::read(tx, &shop, rule, date)?;
        let mut warehouses: Vec<WarehouseLine> =
            all.each.iter().map(|(name, told)| WarehouseLine::of(name, told)).collect();
        warehouses
            .sort_by_key(|line| (line.warehouse.is_empty(), std::cmp::Reverse(line.orders), line.warehouse.clone()));
        Ok(WarehouseSheet {
            date,
            rule: rule.id.clone(),
            window: rule.window(date).into(),
            hours: HOURS,
            days: DAYS,
            minimum: MINIMUM,
            whole: WarehouseLine::of("", &all.whole),
            warehouses,
        })
    }
}
