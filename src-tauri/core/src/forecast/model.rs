//! What is to come, as it is seen on one day, by nothing but orders and returns up to that day. Pure: no book, no clock.
//!
//! How returns spread over the days since payment is the shop's own curve (`insight/survival`). Each order counts as
//! watched by as much of the curve as its age has behind it (the Bornhuetter–Ferguson method of open claims, R. L.
//! Bornhuetter and R. E. Ferguson, 1972); a product's rate is drawn towards its category's, and that one's towards the
//! shop's (`spread`). Orders to come are as many a day as in the last four weeks. Where the forecasts of one, two and
//! three months ago were off by more than chance, the range is so much wider.

use rustc_hash::FxHashMap;

use super::history::{Goods, History};
use super::spread::{Belief, Estimate, range};
use crate::insight::survival::{Life, counted};
use crate::peaks::TooFew;

/// Days of payment that a rate is made of.
pub const LOOKS_BACK: i32 = 180;
/// A return later than this is left out: it is rare.
pub const OLDEST: i32 = 60;
/// Days by which the orders to come are judged.
const RECENT: i32 = 28;
/// Days by which it is looked back whether it was right.
const TRIED: [i32; 3] = [30, 60, 90];
/// As firm as so many returns a rate of alike products is at least, and at most.
const FIRM: (f64, f64) = (1.0, 50.0);
/// Beyond so many times chance nothing is believed to be wider.
const WIDEST: f64 = 9.0;
/// One in ten counts lies above the range, and one in ten below.
pub const TAIL: f64 = 0.1;

/// To which category a product belongs.
pub(super) type Categories = FxHashMap<i64, &'static str>;

/// What a shop looks like on one day.
pub(super) struct Model<'a> {
    history: &'a History,
    categories: &'a Categories,
    /// The last day that is known.
    on: i32,
    /// Share of an order's returns that have come by each age.
    come: Vec<f64>,
    /// How firm a rate of alike products is, in returns.
    firm: f64,
    rate: f64,
    by_category: FxHashMap<&'static str, f64>,
    /// By how much more than chance products and the whole shop were off.
    off: (f64, f64),
}

/// What is to come of one product, or of the shop.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ahead {
    /// Orders of the days looked back on, and those of them that came back.
    pub orders: i64,
    pub returns: i64,
    pub rate: Estimate,
    /// Rate of its category, where it has one.
    pub usual: f64,
    /// Returns of orders that are there already.
    pub of_placed: f64,
    /// Orders that are to come.
    pub coming_orders: f64,
    pub expected: f64,
    pub range: [i64; 2],
    variance: f64,
}

/// Orders watched to their end, and returns, up to a day.
fn watched(goods: &Goods, on: i32, come: &[f64]) -> (f64, i64) {
    let from = on - LOOKS_BACK + 1;
    let orders = goods.orders.iter().filter(|(day, _)| (from..=on).contains(day));
    let known = |one: &&super::history::Came| one.paid >= from && one.applied <= on && one.applied - one.paid <= OLDEST;
    (
        orders.map(|(day, orders)| *orders as f64 * by(come, on - day)).sum(),
        goods.returns.iter().filter(known).count() as i64,
    )
}

/// The share that has come by an age.
fn by(come: &[f64], age: i32) -> f64 {
    usize::try_from(age).map_or(0.0, |age| come.get(age).copied().unwrap_or(1.0))
}

impl<'a> Model<'a> {
    /// As the shop is seen when `on` is the last day that is known.
    ///
    /// # Errors
    /// What is missing, where there is too little to tell.
    pub fn at(history: &'a History, categories: &'a Categories, on: i32) -> Result<Self, TooFew> {
        let mut model = Self::plain(history, categories, on)?;
        let (mut goods, mut whole) = (Off::default(), Off::default());
        for days in TRIED {
            let Ok(then) = Self::plain(history, categories, on - days) else { continue };
            for one in &history.goods {
                goods.add(then.ahead(one, TRIED[0]), one, on - days);
            }
            whole.add(then.ahead(&history.whole, TRIED[0]), &history.whole, on - days);
        }
        model.off = (goods.times(), whole.times());
        Ok(model)
    }

    fn plain(history: &'a History, categories: &'a Categories, on: i32) -> Result<Self, TooFew> {
        let from = on - LOOKS_BACK + 1;
        let whole = &history.whole;
        let lives = whole
            .orders
            .iter()
            .filter(|(day, _)| (from..=on).contains(day))
            .map(|(day, orders)| (Life { days: (on - day).min(OLDEST), came: false }, *orders));
        let came: Vec<i32> = whole
            .returns
            .iter()
            .filter(|one| one.paid >= from && one.applied <= on && one.applied - one.paid <= OLDEST)
            .map(|one| one.applied - one.paid)
            .collect();
        let begun = whole.first_on().map_or(0, |first| on - first.max(from) + 1);
        if let Some(few) = TooFew::of(whole.paid(from, on), came.len() as i64, i64::from(begun.max(0))) {
            return Err(few);
        }
        let back = came.iter().map(|age| (Life { days: *age, came: true }, 1));
        // whoever came back is no longer among those who are watched to the end
        let gone = whole
            .returns
            .iter()
            .filter(|one| one.paid >= from && one.applied <= on && one.applied - one.paid <= OLDEST)
            .map(|one| (Life { days: (on - one.paid).min(OLDEST), came: false }, -1));
        let come = shares(&counted(lives.chain(gone).chain(back)));
        let mut model = Self {
            history,
            categories,
            on,
            come,
            firm: FIRM.0,
            rate: 0.0,
            by_category: FxHashMap::default(),
            off: (1.0, 1.0),
        };
        model.learn();
        Ok(model)
    }

    /// The shop's rate by product, how far rates of alike products lie apart, and those of categories.
    fn learn(&mut self) {
        let seen: Vec<(&'static str, f64, f64)> = self
            .history
            .goods
            .iter()
            .map(|goods| {
                let (watched, returns) = watched(goods, self.on, &self.come);
                (self.categories.get(&goods.id).copied().unwrap_or_default(), watched, returns as f64)
            })
            .filter(|(_, watched, _)| *watched > 0.0)
            .collect();
        let mut all = (0.0, 0.0);
        let mut sums: FxHashMap<&'static str, (f64, f64)> = FxHashMap::default();
        for (category, watched, returns) in &seen {
            let sum = sums.entry(category).or_default();
            for of in [&mut all, sum] {
                of.0 += watched;
                of.1 += returns;
            }
        }
        // a shop whose cases name no product is judged as a whole
        if all.1 <= 0.0 {
            let (watched, returns) = watched(&self.history.whole, self.on, &self.come);
            all = (watched, returns as f64);
        }
        self.rate = all.1.max(0.5) / all.0.max(1.0);
        // by the moments of the counts: what scatters beyond chance is how far the products lie apart
        let (mut square, mut beyond) = (0.0, 0.0);
        for (category, watched, returns) in &seen {
            let (of, came) = sums[category];
            let usual = (came + self.rate) / (of + 1.0) * watched;
            square += usual * usual;
            beyond += (returns - usual).powi(2) - usual;
        }
        self.firm = if beyond > 0.0 { (square / beyond).clamp(FIRM.0, FIRM.1) } else { FIRM.1 };
        let start = Belief::around(self.rate, self.firm);
        self.by_category =
            sums.into_iter().map(|(name, (watched, returns))| (name, start.after(returns, watched).mean())).collect();
    }

    /// What is believed of a product's rate.
    fn belief(&self, goods: &Goods) -> (Belief, f64) {
        let (watched, returns) = watched(goods, self.on, &self.come);
        let usual = self.usual(goods.id);
        // the shop is what it is: nothing is alike
        let firm = if goods.id == 0 { 1.0 } else { self.firm };
        (Belief::around(usual, firm).after(returns as f64, watched), usual)
    }

    fn usual(&self, id: i64) -> f64 {
        let category = self.categories.get(&id).copied().unwrap_or_default();
        if id == 0 { self.rate } else { self.by_category.get(category).copied().unwrap_or(self.rate) }
    }

    /// What comes of it in so many days; none where it has no orders in the days looked back on.
    pub fn ahead(&self, goods: &Goods, days: i32) -> Option<Ahead> {
        let from = self.on - LOOKS_BACK + 1;
        let orders = goods.paid(from, self.on);
        if orders == 0 {
            return None;
        }
        let (belief, usual) = self.belief(goods);
        let returns = goods.returns.iter().filter(|one| one.paid >= from && one.applied <= self.on).count() as i64;
        let age = |day: i32| by(&self.come, self.on - day);
        let placed: f64 = goods
            .orders
            .iter()
            .filter(|(day, _)| (from..=self.on).contains(day))
            .map(|(day, orders)| *orders as f64 * (by(&self.come, self.on + days - day) - age(*day)))
            .sum();
        let sold = goods.first_on().map_or(RECENT, |first| (self.on - first + 1).clamp(1, RECENT));
        let a_day = goods.paid(self.on - sold + 1, self.on) as f64 / f64::from(sold);
        let shares: Vec<f64> = (1..=days).map(|day| by(&self.come, days - day)).collect();
        let whole: f64 = shares.iter().sum();
        let unsure = a_day * (shares.iter().map(|share| share * share).sum::<f64>() + whole * whole / f64::from(sold));
        let (expected, variance) = belief.coming(placed + a_day * whole, unsure);
        let variance = variance * if goods.id == 0 { self.off.1 } else { self.off.0 };
        Some(Ahead {
            orders,
            returns,
            rate: belief.estimate(),
            usual,
            of_placed: belief.mean() * placed,
            coming_orders: a_day * f64::from(days),
            expected,
            range: range((expected, variance), TAIL),
            variance,
        })
    }

    /// How many of the orders of a span will have come back once all is told: those that did so far, and mean and range of
    /// the others at 95 %; last the share of their returns that has come.
    pub fn whole_of(&self, (from, to): (i32, i32)) -> (i64, f64, [i64; 2], f64) {
        let goods = &self.history.whole;
        let days = || goods.orders.iter().filter(|(day, _)| (from..=to).contains(day));
        let orders: i64 = days().map(|(_, orders)| orders).sum();
        let left: f64 = days().map(|(day, orders)| *orders as f64 * (1.0 - by(&self.come, self.on - day))).sum();
        let so_far = |one: &&super::history::Came| (from..=to).contains(&one.paid) && one.applied <= self.on;
        let (mean, variance) = self.belief(goods).0.coming(left, 0.0);
        let returned = goods.returns.iter().filter(so_far).count() as i64;
        (returned, mean, range((mean, variance * self.off.1), 0.025), 1.0 - left / (orders.max(1) as f64))
    }
}

/// Of all that come back the share that has done so by each age, from the steps of the product-limit estimator.
fn shares(steps: &[crate::insight::survival::Step]) -> Vec<f64> {
    let mut back = vec![0.0; OLDEST as usize + 1];
    let mut away = 1.0;
    let mut steps = steps.iter().peekable();
    for (age, back) in back.iter_mut().enumerate() {
        if let Some(step) = steps.next_if(|step| step.day as usize == age) {
            away *= 1.0 - step.came as f64 / step.at_risk as f64;
        }
        *back = 1.0 - away;
    }
    let all = back[OLDEST as usize];
    back.iter().map(|share| if all > 0.0 { share / all } else { 1.0 }).collect()
}

/// How far forecasts were off, beside what chance explains.
#[derive(Default)]
struct Off {
    sum: f64,
    count: f64,
}

impl Off {
    fn add(&mut self, told: Option<Ahead>, goods: &Goods, on: i32) {
        if let Some(told) = told.filter(|told| told.expected >= 1.0) {
            let came = goods.applied(on + 1, on + TRIED[0]) as f64;
            self.sum += (came - told.expected).powi(2) / told.variance;
            self.count += 1.0;
        }
    }

    fn times(&self) -> f64 {
        if self.count == 0.0 { 1.0 } else { (self.sum / self.count).clamp(1.0, WIDEST) }
    }
}
