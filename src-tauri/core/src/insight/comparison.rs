//! Two groups side by side: how often something came in each, the difference with its honest range, and what
//! may be said of it. Before and after, with and without, one way and another: whoever compares asks here.
//!
//! The interval is Newcombe's hybrid of two Wilson intervals (R. G. Newcombe, 1998, method 10). Groups that
//! differ in kind are compared within each kind ([`stratified`]). A difference says nothing of its cause.

use serde::Serialize;
use ts_rs::TS;

use super::rate::{Rate, Z, rounded, wilson};

/// A difference as large as the one seen is to be found in four cases of five.
const POWER: f64 = 0.841_621_233_572_914_3;
/// Fewer hits than this in all groups together bear no interval over several kinds.
const FEWEST_HITS: i64 = 5;

/// So many hits among so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The denominator.
    pub orders: i64,
    /// The numerator.
    pub hits: i64,
}

/// What may be said of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// One of the groups is too small for a rate.
    TooFew,
    /// The interval holds zero: it may be chance.
    NotShown,
    /// The second group's rate is lower.
    Lower,
    /// The second group's rate is higher.
    Higher,
}

/// The second group beside the first.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Comparison {
    /// The group that is compared with: before, without.
    pub first: Rate,
    /// The group that is looked at: after, with.
    pub second: Rate,
    /// Second less first, four decimals; none where one of them has no rate.
    pub difference: Option<f64>,
    /// Its 95 % interval, four decimals.
    pub interval: Option<[f64; 2]>,
    /// The difference as a share of the first rate, four decimals; none where that is zero.
    pub relative: Option<f64>,
    /// What may be said.
    pub verdict: Shown,
    /// About how many each group needs to show a difference like this one; none where it is shown, or there is none.
    pub needed: Option<i64>,
}

/// Compares two groups, silent where one of them is smaller than `minimum`.
pub fn compare(first: Counts, second: Counts, minimum: i64) -> Comparison {
    let rates = [first, second].map(|group| Rate::of(group.hits, group.orders, minimum));
    let silent = Comparison {
        first: rates[0],
        second: rates[1],
        difference: None,
        interval: None,
        relative: None,
        verdict: Shown::TooFew,
        needed: None,
    };
    if rates.iter().any(|rate| rate.rate.is_none()) {
        return silent;
    }
    let (before, after) = (share(first), share(second));
    let interval = newcombe(first, second);
    let verdict = verdict(interval);
    let needed = (verdict == Shown::NotShown && before != after).then(|| about(needed(before, after)));
    Comparison {
        difference: Some(rounded(after - before, 4)),
        interval: Some(interval.map(|end| rounded(end, 4))),
        relative: (before > 0.0).then(|| rounded(after / before - 1.0, 4)),
        verdict,
        needed,
        ..silent
    }
}

/// Two groups compared within each kind of goods, the kinds put together.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Within {
    /// Kinds with both groups.
    pub kinds: i64,
    /// The first group in these kinds.
    pub first: i64,
    /// The second group in these kinds.
    pub second: i64,
    /// Second less first, four decimals.
    pub difference: f64,
    /// Its 95 % interval, four decimals.
    pub interval: [f64; 2],
    /// What may be said.
    pub verdict: Shown,
}

/// The Mantel–Haenszel difference over kinds with Sato's variance (1989); of one kind, plainly its own.
///
/// None where no kind has both groups, one of them is smaller than `minimum`, or next to nothing happened.
pub fn stratified(kinds: &[(Counts, Counts)], minimum: i64) -> Option<Within> {
    let both: Vec<(Counts, Counts)> =
        kinds.iter().copied().filter(|(first, second)| first.orders > 0 && second.orders > 0).collect();
    let sum = |of: &dyn Fn(&(Counts, Counts)) -> i64| both.iter().map(of).sum::<i64>();
    let (first, second) = (sum(&|kind| kind.0.orders), sum(&|kind| kind.1.orders));
    let hits = sum(&|kind| kind.0.hits + kind.1.hits);
    if first.min(second) < minimum.max(1) || hits < FEWEST_HITS {
        return None;
    }
    let (difference, interval) = match both[..] {
        [(one, other)] => (share(other) - share(one), newcombe(one, other)),
        _ => mantel_haenszel(&both),
    };
    Some(Within {
        kinds: both.len() as i64,
        first,
        second,
        difference: rounded(difference, 4),
        interval: interval.map(|end| rounded(end, 4)),
        verdict: verdict(interval),
    })
}

fn mantel_haenszel(kinds: &[(Counts, Counts)]) -> (f64, [f64; 2]) {
    let (mut above, mut weights, mut p, mut q) = (0.0, 0.0, 0.0, 0.0);
    for (first, second) in kinds {
        let [n0, b, n1, a] = [first.orders, first.hits, second.orders, second.hits].map(|count| count as f64);
        let all = n0 + n1;
        above += (a * n0 - b * n1) / all;
        weights += n0 * n1 / all;
        p += (n1 * n1 * b - n0 * n0 * a + n0 * n1 * (n0 - n1) / 2.0) / (all * all);
        q += (a * (n0 - b) + b * (n1 - a)) / (2.0 * all);
    }
    let difference = above / weights;
    let spread = Z * (difference * p + q).max(0.0).sqrt() / weights;
    (difference, [difference - spread, difference + spread])
}

fn share(of: Counts) -> f64 {
    of.hits as f64 / of.orders as f64
}

fn newcombe(first: Counts, second: Counts) -> [f64; 2] {
    let (before, after) = (share(first), share(second));
    let ([low, high], [other_low, other_high]) = (wilson(first.hits, first.orders), wilson(second.hits, second.orders));
    let difference = after - before;
    [
        difference - ((after - other_low).powi(2) + (high - before).powi(2)).sqrt(),
        difference + ((other_high - after).powi(2) + (before - low).powi(2)).sqrt(),
    ]
}

fn verdict([low, high]: [f64; 2]) -> Shown {
    if high < 0.0 {
        Shown::Lower
    } else if low > 0.0 {
        Shown::Higher
    } else {
        Shown::NotShown
    }
}

/// About how many each group needs, so that a change from one rate to the other is found in four cases of five.
pub fn planned(usual: f64, hoped: f64) -> i64 {
    (needed(usual, hoped) / 10.0).round().max(1.0) as i64 * 10
}

/// The size of each group at which a difference like this is found in four cases of five.
fn needed(before: f64, after: f64) -> f64 {
    let middle = f64::midpoint(before, after);
    let alone = Z * (2.0 * middle * (1.0 - middle)).sqrt();
    let apart = POWER * (before * (1.0 - before) + after * (1.0 - after)).sqrt();
    ((alone + apart) / (after - before)).powi(2)
}

/// The difference that two groups of these sizes would show in four cases of five, around a usual rate; none where one
/// of them is smaller than `minimum`.
pub fn detectable(usual: f64, first: i64, second: i64, minimum: i64) -> Option<f64> {
    if first.min(second) < minimum.max(1) {
        return None;
    }
    let spread = (usual * (1.0 - usual) * (1.0 / first as f64 + 1.0 / second as f64)).sqrt();
    Some(rounded((Z + POWER) * spread, 4))
}

/// Two digits say enough about a number that is only about right.
fn about(number: f64) -> i64 {
    let scale = 10f64.powi((number.log10().floor() as i32 - 1).max(0));
    ((number / scale).ceil() * scale) as i64
}

#[cfg(test)]
#[path = "comparison_tests.rs"]
mod tests;
