//! One group beside others that sell other goods: both rates as they would be on one and the same mix.
//!
//! Direct standardisation (N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II, 1987, ch. 2): the rate of
//! each kind of goods, weighted by how much of it both groups have together. Only goods that both have are compared. The
//! interval is Wilson's at the effective number of orders (L. Kish, 1965: the square of the sum of weights over the sum
//! of their squares by count), which holds where a kind has no hit at all; that of the difference is put together from
//! both (G. Y. Zou and A. Donner, 2008), as `insight::comparison` does for plain rates.

use rustc_hash::FxHashMap;
use serde::Serialize;
use ts_rs::TS;

use crate::insight::comparison::{Counts, Shown};
use crate::insight::rate::{MINIMUM, Z, rounded, wilson_of};

/// Counts by kind of goods.
pub(super) type Kinds = FxHashMap<String, Counts>;

/// A group beside others on the same mix of goods.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "PartnerAdjusted")]
pub struct Adjusted {
    /// The group's rate on the common mix, four decimals.
    pub rate: f64,
    /// Its 95 % interval.
    pub interval: [f64; 2],
    /// That of the others on the same mix.
    pub others: f64,
    /// The group less the others.
    pub difference: f64,
    /// Its 95 % interval.
    pub between: [f64; 2],
    /// What may be said.
    pub verdict: Shown,
    /// The share of the group's own counts that lies in goods both have.
    pub covered: f64,
    /// How many kinds of goods both have.
    pub kinds: i64,
}

struct Side {
    rate: f64,
    n: f64,
}

/// The group beside the others; none where they have too little in common.
pub(super) fn beside(own: &Kinds, others: &Kinds) -> Option<Adjusted> {
    let (first, second, common) = sides(own, others)?;
    let between = apart(&first, &second, Z);
    let whole: i64 = own.values().map(|counts| counts.orders).sum();
    let inside: i64 = common.iter().map(|kind| own[*kind].orders).sum();
    Some(Adjusted {
        rate: rounded(first.rate, 4),
        interval: wilson_of(first.rate, first.n, Z).map(|end| rounded(end, 4)),
        others: rounded(second.rate, 4),
        difference: rounded(first.rate - second.rate, 4),
        between: between.map(|end| rounded(end, 4)),
        verdict: verdict(between),
        covered: rounded(inside as f64 / whole as f64, 4),
        kinds: common.len() as i64,
    })
}

/// What may be said where `looks` groups are each held against their others: the 5 % are shared among them (Bonferroni).
pub(super) fn shown_among(own: &Kinds, others: &Kinds, looks: usize) -> Shown {
    match sides(own, others) {
        None => Shown::TooFew,
        Some((first, second, _)) => verdict(apart(&first, &second, z_among(looks))),
    }
}

fn sides<'a>(own: &'a Kinds, others: &Kinds) -> Option<(Side, Side, Vec<&'a String>)> {
    let has = |of: &Kinds, kind: &String| of.get(kind).is_some_and(|counts| counts.orders > 0);
    let common: Vec<&String> = own.keys().filter(|kind| has(own, kind) && has(others, kind)).collect();
    let sum = |of: &Kinds| common.iter().map(|kind| of[*kind].orders).sum::<i64>();
    if sum(own).min(sum(others)) < MINIMUM {
        return None;
    }
    let weight = |kind: &String| (own[kind].orders + others[kind].orders) as f64;
    let whole: f64 = common.iter().map(|kind| weight(kind)).sum();
    let side = |of: &Kinds| {
        let mut side = Side { rate: 0.0, n: 0.0 };
        for kind in &common {
            let counts = of[*kind];
            let share = weight(kind) / whole;
            side.rate += share * counts.hits as f64 / counts.orders as f64;
            side.n += share * share / counts.orders as f64;
        }
        side.n = 1.0 / side.n;
        side
    };
    Some((side(own), side(others), common))
}

fn apart(first: &Side, second: &Side, z: f64) -> [f64; 2] {
    let [low, high] = wilson_of(first.rate, first.n, z);
    let [other_low, other_high] = wilson_of(second.rate, second.n, z);
    let difference = first.rate - second.rate;
    [
        difference - ((first.rate - low).powi(2) + (other_high - second.rate).powi(2)).sqrt(),
        difference + ((high - first.rate).powi(2) + (second.rate - other_low).powi(2)).sqrt(),
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

/// Two-sided 5 % shared among so many; beyond the table its last one, which is on the careful side up to two hundred.
fn z_among(looks: usize) -> f64 {
    const TABLE: [f64; 10] = [Z, Z, 2.2414, 2.3940, 2.4977, 2.5758, 2.6383, 2.6901, 2.7344, 2.7729];
    TABLE.get(looks).copied().unwrap_or(3.6623)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(of: &[(&str, i64, i64)]) -> Kinds {
        of.iter().map(|(kind, hits, orders)| ((*kind).to_owned(), Counts { orders: *orders, hits: *hits })).collect()
    }

    #[test]
    fn whoever_only_sends_the_fragile_goods_is_not_worse_for_it() {
        // of glass a tenth comes broken from both, of cloth none; one sends mostly glass
        let glass = kinds(&[("glass", 90, 900), ("cloth", 0, 100)]);
        let cloth = kinds(&[("glass", 10, 100), ("cloth", 0, 900)]);
        let told = beside(&glass, &cloth).expect("both have both");
        assert_eq!((told.rate, told.others, told.difference), (0.05, 0.05, 0.0));
        assert_eq!((told.verdict, told.covered, told.kinds), (Shown::NotShown, 1.0, 2));
    }

    #[test]
    fn goods_that_only_one_has_are_left_out_and_said_so() {
        let own = kinds(&[("a", 30, 300), ("only", 0, 100)]);
        let others = kinds(&[("a", 60, 300), ("theirs", 0, 50)]);
        let told = beside(&own, &others).expect("a is common");
        assert_eq!((told.rate, told.others, told.covered, told.kinds), (0.1, 0.2, 0.75, 1));
        assert_eq!(told.verdict, Shown::Lower);
        assert!(beside(&own, &kinds(&[("theirs", 1, 500)])).is_none(), "nothing in common");
    }

    #[test]
    fn on_one_kind_of_goods_it_is_the_plain_rate_with_wilsons_interval() {
        let told = beside(&kinds(&[("a", 21, 1234)]), &kinds(&[("a", 40, 1000)])).expect("common");
        assert_eq!((told.rate, told.interval), (0.017, [0.0112, 0.0259]));
    }

    #[test]
    fn more_looks_ask_for_more() {
        let (own, others) = (kinds(&[("a", 30, 300)]), kinds(&[("a", 48, 300)]));
        assert_eq!(shown_among(&own, &others, 1), Shown::Lower);
        assert_eq!(shown_among(&own, &others, 9), Shown::NotShown);
    }
}
