//! Counts and rates with their ranges. Pure: no book, no clock.
//!
//! A product's returns are Poisson around its rate times the orders that were watched; rates of alike products scatter
//! as a gamma distribution, so that a product's own rate is drawn towards theirs by exactly as much as its own orders
//! are few (the gamma–Poisson model, A. Gelman et al., *Bayesian Data Analysis*, 3rd edition, section 2.6). What is
//! still to come is then negative binomial.

use serde::Serialize;
use ts_rs::TS;

use crate::insight::rate::{Z, rounded};

/// What is believed of a rate: `shape` returns seen among `watched` orders.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Belief {
    pub shape: f64,
    pub watched: f64,
}

/// A rate that is estimated, with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "ForecastRate")]
pub struct Estimate {
    /// Share of orders, four decimals.
    pub rate: f64,
    /// Its 95 % interval, four decimals.
    pub interval: [f64; 2],
}

impl Belief {
    /// Around a rate, as firm as so many returns make it.
    pub fn around(rate: f64, shape: f64) -> Self {
        Self { shape, watched: shape / rate }
    }

    /// After so many returns among so many orders that were watched to the end.
    pub fn after(self, returns: f64, watched: f64) -> Self {
        Self { shape: self.shape + returns, watched: self.watched + watched }
    }

    pub fn mean(self) -> f64 {
        self.shape / self.watched
    }

    /// The rate with its interval. The ends are those of the gamma distribution by E. B. Wilson and M. M. Hilferty (1931).
    pub fn estimate(self) -> Estimate {
        let ninth = 1.0 / (9.0 * self.shape);
        let end = |z: f64| ((1.0 - ninth + z * ninth.sqrt()).max(0.0).powi(3) * self.mean()).min(1.0);
        Estimate { rate: rounded(self.mean().min(1.0), 4), interval: [rounded(end(-Z), 4), rounded(end(Z), 4)] }
    }

    /// How many returns come of so many orders' worth of watching, where these are themselves known up to `unsure` (a
    /// variance): mean and variance.
    pub fn coming(self, exposure: f64, unsure: f64) -> (f64, f64) {
        let mean = self.mean() * exposure;
        (mean, mean * (1.0 + exposure / self.watched) + self.mean().powi(2) * unsure)
    }
}

/// The counts between which a negative binomial count of this mean and variance lies, with `tail` left out at each end.
pub(super) fn range((mean, variance): (f64, f64), tail: f64) -> [i64; 2] {
    if mean <= 0.0 {
        return [0, 0];
    }
    if mean > MANY {
        let spread = normal(1.0 - tail) * variance.sqrt();
        return [(mean - spread).max(0.0).floor() as i64, (mean + spread).ceil() as i64];
    }
    // at its least it scatters as chance alone does
    let shape = mean * mean / (variance - mean).max(mean * 1e-3);
    let step = mean / (mean + shape);
    let mut chance = (shape * (shape / (mean + shape)).ln()).exp();
    let (mut sum, mut low, mut count) = (chance, None, 0_i64);
    loop {
        if low.is_none() && sum > tail {
            low = Some(count);
        }
        if sum >= 1.0 - tail || count > FARTHEST {
            return [low.unwrap_or(count), count];
        }
        chance *= (count as f64 + shape) / (count as f64 + 1.0) * step;
        count += 1;
        sum += chance;
    }
}

/// From this mean on the normal distribution does.
const MANY: f64 = 300.0;
const FARTHEST: i64 = 100_000;

/// The normal deviate of the two shares that are asked for.
fn normal(share: f64) -> f64 {
    if share > 0.95 { Z } else { 1.281_551_6 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_without_orders_of_its_own_is_the_one_it_starts_at_and_narrows_with_them() {
        let start = Belief::around(0.06, 2.0);
        assert_eq!(start.estimate().rate, 0.06);
        let [low, high] = start.estimate().interval;
        let after = start.after(12.0, 200.0);
        let [lower, higher] = after.estimate().interval;
        assert!(high - low > 2.0 * (higher - lower), "{low}–{high} against {lower}–{higher}");
        // (2 + 12) returns among (33.33 + 200) orders
        assert_eq!(after.estimate().rate, 0.06);
    }

    #[test]
    fn the_range_of_a_poisson_count_of_ten_is_that_of_its_table() {
        // Poisson(10): P(X <= 5) = 0.067, P(X <= 6) = 0.130, P(X <= 13) = 0.864, P(X <= 14) = 0.917
        assert_eq!(range((10.0, 10.0), 0.1), [6, 14]);
        assert_eq!(range((0.0, 0.0), 0.1), [0, 0]);
    }

    #[test]
    fn what_scatters_more_has_a_wider_range_whatever_its_size() {
        for mean in [3.0, 40.0, 299.0, 301.0, 5000.0] {
            let ([low, high], [lower, higher]) = (range((mean, mean), 0.1), range((mean, mean * 4.0), 0.1));
            assert!(lower <= low && high <= higher && higher - lower > high - low, "{mean}");
            assert!(low as f64 <= mean && mean <= high as f64, "{mean}");
        }
    }
}
