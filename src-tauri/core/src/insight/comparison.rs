//! Two groups beside each other: how far their rates differ, how sure that is, and how many more it would take.

use serde::Serialize;
use ts_rs::TS;

use super::rate::{Rate, rounded, wilson};

/// Fewer in one group than this tell nothing.
const MINIMUM: i64 = 30;
/// 1.959964 for an error of 5 % on both sides, 0.841621 to find a true difference four times out of five.
const Z: f64 = 1.959_963_984_540_054;
const Z_POWER: f64 = 0.841_621_233_572_914;

/// Hits among so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many it happened to.
    pub hits: i64,
    /// Of how many.
    pub of: i64,
}

/// What can be said of two groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ComparisonVerdict")]
pub enum Verdict {
    /// One of them is too small for a rate.
    TooFew,
    /// The first is lower: the whole interval is below zero.
    Lower,
    /// The first is higher.
    Higher,
    /// It may be chance.
    NotShown,
}

/// Two rates and their difference.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Comparison {
    /// The group that was treated.
    pub with: Rate,
    /// The other one.
    pub without: Rate,
    /// with / without − 1.
    pub relative: Option<f64>,
    /// with − without, as a share.
    pub difference: Option<f64>,
    /// Its 95 % interval (R. G. Newcombe, 1998, method 10).
    pub interval: Option<[f64; 2]>,
    /// What can be said.
    pub verdict: Verdict,
    /// How many each group would need to show a difference as large as this, rounded up to two figures.
    pub needed: Option<i64>,
}

/// Compares two groups.
pub fn compare(with: Counts, without: Counts) -> Comparison {
    let rates = [with, without].map(|counts| Rate::of(counts.hits, counts.of, MINIMUM));
    let mut told = Comparison {
        with: rates[0],
        without: rates[1],
        relative: None,
        difference: None,
        interval: None,
        verdict: Verdict::TooFew,
        needed: None,
    };
    if rates.iter().any(|rate| rate.rate.is_none()) {
        return told;
    }
    let [one, other] = [with, without].map(|counts| counts.hits as f64 / counts.of as f64);
    let [[low, high], [other_low, other_high]] = [with, without].map(|counts| wilson(counts.hits, counts.of));
    let difference = one - other;
    let below = difference - ((one - low).powi(2) + (other_high - other).powi(2)).sqrt();
    let above = difference + ((high - one).powi(2) + (other - other_low).powi(2)).sqrt();
    told.relative = (without.hits > 0).then(|| rounded(one / other - 1.0, 4));
    told.difference = Some(rounded(difference, 6));
    told.interval = Some([rounded(below, 4), rounded(above, 4)]);
    told.verdict = match (below, above) {
        (_, above) if above < 0.0 => Verdict::Lower,
        (below, _) if below > 0.0 => Verdict::Higher,
        _ => Verdict::NotShown,
    };
    if told.verdict == Verdict::NotShown {
        told.needed = needed(one, other);
    }
    told
}

/// Orders per group for a power of 80 %.
fn needed(one: f64, other: f64) -> Option<i64> {
    let difference = (one - other).abs();
    if difference < 0.000_5 {
        return None;
    }
    let middle = (one + other) / 2.0;
    let by_chance = Z * (2.0 * middle * (1.0 - middle)).sqrt();
    let by_truth = Z_POWER * (one * (1.0 - one) + other * (1.0 - other)).sqrt();
    let each = ((by_chance + by_truth) / difference).powi(2);
    let step = 10f64.powf((each.log10().floor() - 1.0).max(0.0));
    Some(((each / step).ceil() * step) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eighty_one_of_a_thousand_against_a_hundred_is_not_shown_yet() {
        let told = compare(Counts { hits: 81, of: 1000 }, Counts { hits: 100, of: 1000 });
        assert_eq!((told.relative, told.difference), (Some(-0.19), Some(-0.019)));
        assert_eq!(told.interval.map(|ends| ends.map(|end| (end * 1000.0).round())), Some([-44.0, 6.0]));
        assert_eq!((told.verdict, told.needed), (Verdict::NotShown, Some(3600)));
    }

    #[test]
    fn a_difference_beyond_chance_is_said() {
        let told = compare(Counts { hits: 400, of: 10_000 }, Counts { hits: 600, of: 10_000 });
        assert_eq!((told.verdict, told.needed), (Verdict::Lower, None));
    }

    #[test]
    fn a_small_group_says_nothing() {
        let told = compare(Counts { hits: 0, of: 29 }, Counts { hits: 100, of: 1000 });
        assert_eq!((told.verdict, told.interval, told.relative), (Verdict::TooFew, None, None));
    }
}
