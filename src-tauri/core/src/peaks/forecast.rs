//! From orders and the return curve to cases by day. Pure: no book, no clock.
//!
//! The curve is the share of orders that become a case so many days after they were paid, from orders old enough to
//! tell. Orders that are not there yet are taken as on the same weekday of the last four weeks. How far off the curve
//! was in the last four weeks widens the range, so that a restless shop gets a wide one.

use pintui_store::Day;
use serde::Serialize;
use ts_rs::TS;

/// Days that are told.
pub const DAYS: i64 = 14;
/// Days of history.
const SPAN: usize = 120;
/// A case later than this is counted among those without an order.
const OLDEST: usize = 60;
/// Days by which the forecast is tried, and weekdays are taken from.
const TRIED: usize = 28;
/// Four of five days lie within the range.
const Z: f64 = 1.281_551_6;

/// Least orders, days and cases for a forecast.
const ORDERS: i64 = 200;
const CASES: i64 = 30;
const KNOWN_DAYS: i64 = 42;

/// What is missing for a forecast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PeakTooFew")]
pub struct TooFew {
    /// Orders known.
    pub orders: i64,
    /// Orders needed.
    pub orders_needed: i64,
    /// Cases known.
    pub cases: i64,
    /// Cases needed.
    pub cases_needed: i64,
    /// Days from the first order on.
    pub days: i64,
    /// Days needed.
    pub days_needed: i64,
}

impl TooFew {
    /// What is missing where there are so many orders, cases and days; none where it is enough.
    pub fn of(orders: i64, cases: i64, days: i64) -> Option<Self> {
        let told = Self { orders, orders_needed: ORDERS, cases, cases_needed: CASES, days, days_needed: KNOWN_DAYS };
        (orders < ORDERS || cases < CASES || days < KNOWN_DAYS).then_some(told)
    }
}

/// A day to come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Day14 {
    /// The day.
    pub on: Day,
    /// New cases expected.
    pub cases: f64,
    /// The lower end.
    pub low: i64,
    /// The upper end.
    pub high: i64,
}

/// Orders and cases by day, the last whole day last.
pub struct History {
    /// The last whole day.
    pub last: Day,
    orders: Vec<i64>,
    /// By day of the order and days since.
    joined: Vec<Vec<i64>>,
    /// By day of the application: those of the window's orders, and the others.
    applied: Vec<i64>,
    others: Vec<i64>,
}

impl History {
    /// Nothing yet.
    pub fn empty(last: Day) -> Self {
        Self {
            last,
            orders: vec![0; SPAN],
            joined: vec![vec![0; OLDEST + 1]; SPAN],
            applied: vec![0; SPAN],
            others: vec![0; SPAN],
        }
    }

    /// The first day of the window.
    pub fn first(&self) -> Day {
        self.last.plus(1 - SPAN as i64)
    }

    fn place(&self, on: Day) -> Option<usize> {
        let at = usize::try_from(on.number() - self.first().number()).ok()?;
        (at < SPAN).then_some(at)
    }

    /// Notes the orders of a day.
    pub fn orders(&mut self, on: Day, orders: i64) {
        if let Some(at) = self.place(on) {
            self.orders[at] += orders;
        }
    }

    /// Notes cases: the day of their order, where the book has it, and the day of the application.
    pub fn cases(&mut self, ordered: Option<Day>, applied: Day, cases: i64) {
        let Some(day) = self.place(applied) else { return };
        let from = ordered.and_then(|on| self.place(on)).filter(|&from| from <= day && day - from <= OLDEST);
        match from {
            Some(from) => {
                self.joined[from][day - from] += cases;
                self.applied[day] += cases;
            }
            None => self.others[day] += cases,
        }
    }

    fn too_few(&self) -> Option<TooFew> {
        let begun = self.orders.iter().position(|&orders| orders > 0);
        TooFew::of(self.orders.iter().sum(), self.applied.iter().sum(), begun.map_or(0, |at| (SPAN - at) as i64))
    }

    /// The share of orders that become a case after so many days.
    fn curve(&self) -> Vec<f64> {
        let share = |age: usize| {
            let old = SPAN - age;
            let orders: i64 = self.orders[..old].iter().sum();
            let cases: i64 = self.joined[..old].iter().map(|ages| ages[age]).sum();
            if orders == 0 { 0.0 } else { cases as f64 / orders as f64 }
        };
        (0..=OLDEST).map(share).collect()
    }

    /// Cases a day that belong to no order of the window.
    fn beside(&self) -> f64 {
        mean(self.others[SPAN - TRIED..].iter().map(|&cases| cases as f64))
    }
}

fn mean(of: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = of.len().max(1) as f64;
    of.sum::<f64>() / count
}

/// The cases of today and the days after it.
///
/// # Errors
/// What is missing, where there is too little to tell.
pub fn ahead(history: &History, today: Day) -> Result<Vec<Day14>, TooFew> {
    if let Some(too_few) = history.too_few() {
        return Err(too_few);
    }
    let (curve, beside) = (history.curve(), history.beside());
    let known = |day: usize| -> f64 {
        let youngest = day.saturating_sub(OLDEST);
        (youngest..SPAN.min(day + 1)).map(|from| history.orders[from] as f64 * curve[day - from]).sum()
    };
    // How far off the curve was where the orders were known: Pearson's statistic over its days, at least chance.
    let off = mean((SPAN - TRIED..SPAN).map(|day| {
        let expected = known(day) + beside;
        let told = (history.applied[day] + history.others[day]) as f64;
        if expected > 0.0 { (told - expected).powi(2) / expected } else { 1.0 }
    }));
    let likely =
        |day: usize| mean([1, 2, 3, 4].into_iter().map(|weeks| history.orders[same_weekday(day, weeks)] as f64));
    let restless = mean((SPAN - TRIED..SPAN).map(|day| (history.orders[day] as f64 - likely(day)).powi(2)));
    let cases = history.applied.iter().sum::<i64>().max(1) as f64;
    let first = (i64::from(today.number() - history.first().number())).max(SPAN as i64);
    let told = (first..first + DAYS).map(|at| {
        let day = usize::try_from(at).unwrap_or(SPAN);
        let coming = SPAN.max(day.saturating_sub(OLDEST))..=day;
        let new: f64 = coming.clone().map(|from| likely(from) * curve[day - from]).sum();
        let unsure: f64 = coming.map(|from| curve[day - from].powi(2)).sum::<f64>() * restless;
        let expected = known(day) + new + beside;
        let spread = Z * (off.max(1.0) * expected + unsure + expected * expected / cases).sqrt();
        Day14 {
            on: history.first().plus(at),
            cases: expected,
            low: (expected - spread).round().max(0.0) as i64,
            high: (expected + spread).round() as i64,
        }
    });
    Ok(told.collect())
}

/// The place of the same weekday among the last four weeks that are known, so many weeks back.
fn same_weekday(day: usize, weeks: usize) -> usize {
    let mut at = day;
    while at >= SPAN {
        at -= 7;
    }
    // a day that is known itself is compared with those before it
    at - 7 * if day >= SPAN { weeks - 1 } else { weeks }
}
