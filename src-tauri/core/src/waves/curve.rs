//! How fast a wave leaves and how fast it comes back: by the days since, whoever had less time yet leaving the count
//! (`insight::survival`), so that a young wave can stand beside an old one.

use pintui_store::Day;
use serde::Serialize;
use ts_rs::TS;

use super::told::{Order, Told};
use crate::insight::survival::{self, Life};

/// Later than this nothing is drawn.
const LONGEST: i32 = 60;

/// An order and how many days it took until it was sent, or came back.
pub(super) struct Watched {
    pub(super) order: i64,
    pub(super) since: Day,
    pub(super) came: Option<i32>,
}

/// A share that rises by the days since.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "WaveCurve")]
pub struct Curve {
    /// Orders that are watched.
    pub orders: i64,
    /// Orders that nothing tells the day of: they are in no point.
    pub untimed: i64,
    /// A point for each day from 0 on.
    pub days: Vec<Point>,
}

/// What had come by a day.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "WaveDay")]
pub struct Point {
    /// Days since.
    pub day: i32,
    /// Orders that had come by then.
    pub came: i64,
    /// Their share, four decimals; none where fewer orders than a rate needs are watched for so long.
    pub share: Option<f64>,
    /// Its 95 % interval, four decimals.
    pub interval: Option<[f64; 2]>,
}

/// Orders from payment to sending. What was cancelled is never sent; what was sent on an untold day is left out.
pub(super) fn to_send(orders: &[Order]) -> Vec<Watched> {
    let told = orders.iter().filter(|order| order.shipped_on.is_some() || !(order.sent || order.closed));
    told.map(|order| watched(order, order.bought_on, order.shipped_on)).collect()
}

/// Orders from sign-off to their first case; one applied for before counts on day 0, estimated times are left out.
pub(super) fn signed(wave: &Told) -> Vec<Watched> {
    let first =
        |order: &Order| order.cases.iter().filter(|case| !case.estimated).filter_map(|case| case.applied_on).min();
    let told = wave.orders.iter().filter_map(|order| Some((order, order.signed_on?)));
    told.map(|(order, signed_on)| (watched(order, signed_on, first(order)), order.cases.is_empty()))
        .filter(|(one, kept)| *kept || one.came.is_some())
        .map(|(one, _)| one)
        .collect()
}

fn watched(order: &Order, since: Day, came: Option<Day>) -> Watched {
    Watched { order: order.id, since, came: came.map(|on| (on.number() - since.number()).max(0)) }
}

/// The last day on which any of these came, as far as it is drawn.
pub(super) fn last(watched: &[Watched]) -> i32 {
    watched.iter().filter_map(|one| one.came).max().unwrap_or(0).min(LONGEST)
}

/// The curve from day 0 to `last` as known on `until`; `of` is how many orders could be watched were all days told.
pub(super) fn draw(watched: &[Watched], of: i64, until: Day, last: i32, minimum: i64) -> Curve {
    let time = |one: &Watched| (until.number() - one.since.number()).max(0);
    let lives: Vec<Life> = watched
        .iter()
        .map(|one| Life { days: one.came.unwrap_or_else(|| time(one)), came: one.came.is_some() })
        .collect();
    let steps = survival::curve(&lives);
    let point = |day: i32| {
        let enough = watched.iter().filter(|one| time(one) >= day).count() as i64 >= minimum.max(1);
        let step = steps.iter().rfind(|step| step.day <= day);
        Point {
            day,
            came: watched.iter().filter(|one| one.came.is_some_and(|came| came <= day)).count() as i64,
            share: enough.then(|| step.map_or(0.0, |step| step.back)),
            interval: step.and_then(|step| step.interval).filter(|_| enough),
        }
    };
    let orders = watched.len() as i64;
    Curve { orders, untimed: of - orders, days: (0..=last).map(point).collect() }
}
