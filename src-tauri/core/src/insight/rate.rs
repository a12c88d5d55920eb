//! A rate is never a bare number: it comes with its counts and its 95 % interval.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Below so many there is no rate, only counts.
pub const MINIMUM: i64 = 30;

/// Hits among orders. Rate and interval are none under the rule's minimum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Rate {
    /// The denominator.
    pub orders: i64,
    /// The numerator.
    pub hits: i64,
    /// hits / orders, six decimals.
    pub rate: Option<f64>,
    /// 95 % Wilson score interval, four decimals.
    pub interval: Option<[f64; 2]>,
}

impl Rate {
    /// The rate of `hits` among `orders`, silent under `minimum` orders.
    pub fn of(hits: i64, orders: i64, minimum: i64) -> Self {
        if orders < minimum.max(1) {
            return Self { orders, hits, rate: None, interval: None };
        }
        let [low, high] = wilson(hits, orders);
        Self {
            orders,
            hits,
            rate: Some(rounded(hits as f64 / orders as f64, 6)),
            interval: Some([rounded(low, 4), rounded(high, 4)]),
        }
    }

    /// Whether its interval lies wholly above the other one's rate.
    pub fn is_above(self, other: Self) -> bool {
        matches!((self.interval, other.rate), (Some([low, _]), Some(rate)) if low > rate)
    }
}

/// Two-sided 5 % of the normal distribution.
pub const Z: f64 = 1.959_963_984_540_054;

/// The 95 % Wilson score interval of `hits` among `orders` (E. B. Wilson, 1927; z = 1.959964).
pub fn wilson(hits: i64, orders: i64) -> [f64; 2] {
    let n = orders as f64;
    wilson_of(hits as f64 / n, n, Z)
}

/// The same of a share among so many, which need be no whole number, at `z`.
pub fn wilson_of(share: f64, n: f64, z: f64) -> [f64; 2] {
    let z2 = z * z;
    let middle = share + z2 / (2.0 * n);
    let spread = z * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    let whole = 1.0 + z2 / n;
    [((middle - spread) / whole).max(0.0), ((middle + spread) / whole).min(1.0)]
}

/// A value to so many decimals.
pub fn rounded(value: f64, decimals: i32) -> f64 {
    let scale = 10f64.powi(decimals);
    (value * scale).round() / scale
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_one_of_1234_reads_as_1_70_percent_between_1_1_and_2_6() {
        let rate = Rate::of(21, 1234, 30);
        assert_eq!((rate.rate, rate.interval), (Some(0.017018), Some([0.0112, 0.0259])));
    }

    #[test]
    fn under_the_minimum_only_the_counts_are_shown() {
        assert_eq!(Rate::of(2, 12, 30), Rate { orders: 12, hits: 2, rate: None, interval: None });
    }

    #[test]
    fn no_quality_order_still_has_an_upper_limit() {
        let rate = Rate::of(0, 35, 30);
        assert_eq!(rate.rate, Some(0.0));
        assert!(rate.interval.is_some_and(|[low, high]| low == 0.0 && high > 0.05));
    }
}
