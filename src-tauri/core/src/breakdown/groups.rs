//! The one interpreter of all dimensions: into which groups an order falls, and into which of them each of its cases.

use pintui_store::{Fen, Reading, Result};
use rustc_hash::{FxHashMap, FxHashSet};

use super::cohort::{Case, Order};
use super::{By, bands};
use crate::again::purchases;
use crate::checks::checklist;
use crate::shops::Shop;

/// What the dimension asks for is not told.
pub const NONE: &str = "?none";
/// Groups too small for a rate, together.
pub const FOLDED: &str = "?folded";
/// An order that is no purchase: a gift, an exchange's replacement.
pub const FREE: &str = "?free";

const TIMES: [&str; 3] = ["first", "second_third", "fourth_on"];
/// Days on the way: each group begins above one of these and holds the next.
const TRANSIT_DAYS: [i64; 9] = [0, 1, 2, 3, 4, 5, 7, 10, 15];
/// Longer than the last of them.
const LONGER: &str = "longer";
pub(super) const DAY_SECONDS: i64 = 86_400;

/// How a cohort falls into groups.
pub(super) struct Plan {
    pub(super) by: By,
    /// Between which prices bands lie.
    pub(super) limits: Vec<Fen>,
    /// Keys that stand alone; none where all do.
    alone: Option<FxHashSet<String>>,
    /// How many times the buyer of an order had bought before.
    before: FxHashMap<i64, usize>,
}

impl Plan {
    /// How the cohort `now` falls into groups; what is compared with it falls into the same ones.
    pub(super) fn of(tx: &impl Reading, shop: &Shop, by: By, own: &[Fen], now: &[Order], minimum: i64) -> Result<Self> {
        let limits = match (by, own) {
            (By::Price, []) => bands::quintiles(now),
            (By::Price, own) => own.to_vec(),
            _ => Vec::new(),
        };
        let before = if by == By::Times { bought_before(tx, shop.id)? } else { FxHashMap::default() };
        let mut plan = Self { by, limits, alone: None, before };
        if by.folds() {
            let mut counts: FxHashMap<String, i64> = FxHashMap::default();
            for order in now {
                for key in plan.keys(order) {
                    *counts.entry(key).or_default() += 1;
                }
            }
            let large = |(key, orders): (String, i64)| (orders >= minimum || key == NONE).then_some(key);
            plan.alone = Some(counts.into_iter().filter_map(large).collect());
        }
        Ok(plan)
    }

    /// The groups of an order: one, by category as many as its goods have; never none.
    pub(super) fn keys(&self, order: &Order) -> Vec<String> {
        let told = |text: &Option<String>| text.clone().unwrap_or_else(|| NONE.to_owned());
        let key = match self.by {
            By::Category if order.categories.is_empty() => NONE.to_owned(),
            By::Category => return order.categories.iter().map(|category| (*category).to_owned()).collect(),
            By::Price => order.fen.map_or(NONE.to_owned(), |fen| self.band(bands::place(&self.limits, fen))),
            By::Province => told(&order.province),
            By::Times => match self.before.get(&order.id) {
                Some(before) => TIMES[[0, 1, 1, 2][(*before).min(3)]].to_owned(),
                None => if order.buyer { FREE } else { NONE }.to_owned(),
            },
            By::Carrier => told(&order.carrier),
            By::Transit => order.transit.map_or(NONE.to_owned(), on_the_way),
            By::Warehouse => told(&order.warehouse),
            By::Route => match (&order.warehouse, &order.province) {
                (Some(from), Some(to)) => format!("{from} → {to}"),
                _ => NONE.to_owned(),
            },
        };
        match &self.alone {
            Some(alone) if !alone.contains(&key) => vec![FOLDED.to_owned()],
            _ => vec![key],
        }
    }

    /// How many groups the small ones were, in this cohort.
    pub(super) fn folded(&self, orders: &[Order]) -> i64 {
        let Some(alone) = &self.alone else { return 0 };
        let plain = Self { by: self.by, limits: Vec::new(), alone: None, before: FxHashMap::default() };
        let keys: FxHashSet<String> = orders.iter().flat_map(|order| plain.keys(order)).collect();
        keys.difference(alone).count() as i64
    }

    /// The group of one of an order's cases, whose own groups are `keys`; none where nobody can tell.
    pub(super) fn place<'a>(&self, keys: &'a [String], case: &Case) -> Option<&'a String> {
        match (self.by, case.category, keys) {
            (By::Category, Some(category), _) => keys.iter().find(|key| *key == category),
            (_, _, [only]) => Some(only),
            _ => None,
        }
    }

    /// Where a group stands in its dimension's own sequence.
    pub(super) fn rank(&self, key: &str) -> usize {
        if key.starts_with('?') {
            return usize::MAX;
        }
        let found = match self.by {
            By::Price => (0..=self.limits.len()).position(|at| self.band(at) == key),
            By::Times => TIMES.iter().position(|one| *one == key),
            By::Transit => TRANSIT_DAYS.windows(2).position(|ends| between(ends) == key),
            // equals in all figures stand as the checklists do
            By::Category => checklist::all().iter().position(|list| list.category == key),
            _ => Some(0),
        };
        found.unwrap_or(usize::MAX - 1)
    }

    /// The lower and the upper limit of a band.
    pub(super) fn ends(&self, key: &str) -> (Option<Fen>, Option<Fen>) {
        if self.by != By::Price || key == NONE {
            return (None, None);
        }
        let at = self.rank(key);
        let lower = at.checked_sub(1).map_or(Some(Fen(0)), |under| self.limits.get(under).copied());
        (lower, self.limits.get(at).copied())
    }

    /// A band is called by its lower limit.
    fn band(&self, at: usize) -> String {
        at.checked_sub(1).map_or(0, |under| self.limits[under].0).to_string()
    }
}

fn on_the_way(seconds: i64) -> String {
    let within = TRANSIT_DAYS.windows(2).find(|ends| seconds <= ends[1] * DAY_SECONDS);
    within.map_or(LONGER.to_owned(), between)
}

fn between(ends: &[i64]) -> String {
    format!("{}-{}", ends[0], ends[1])
}

/// For each purchase of the shop how many its buyer had made on earlier days.
fn bought_before(tx: &impl Reading, shop: i64) -> Result<FxHashMap<i64, usize>> {
    let purchases = purchases::read(tx, shop)?;
    let counted = purchases.buyers().flat_map(|buyer| {
        buyer.purchases().enumerate().flat_map(|(before, day)| day.iter().map(move |one| (one.order, before)))
    });
    Ok(counted.collect())
}
