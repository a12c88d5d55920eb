//! Buyers by what happened with their first purchase: how many bought again, compared with those to whom nothing
//! happened, and the curve of each group. Nobody was drawn by lot: together is not because of.

use serde::Serialize;
use ts_rs::TS;

use super::COMPARED;
use super::fates::{Fate, Happened};
use super::purchases::{Buyer, Purchases};
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::rate::{MINIMUM, Rate};
use crate::insight::survival::{Life, Step, curve};
use rustc_hash::FxHashMap;

/// The curve is drawn so far.
const DRAWN_DAYS: i32 = 180;

/// Buyers with the same fate.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "FateGroup")]
pub struct Group {
    /// What happened with their first purchase.
    pub fate: Fate,
    /// How many there are.
    pub buyers: i64,
    /// Of those whose 90 days are over, those who bought again within them.
    pub again: Rate,
    /// Half of those who came back did so within so many days; none where fewer than thirty came back.
    pub half_days: Option<i32>,
    /// The buyers without a case, and beside them this group; none for those without a case themselves.
    pub compared: Option<Comparison>,
    /// Share that has bought again by the days since; as far as thirty are still watched, empty under thirty buyers.
    pub curve: Vec<Step>,
}

#[derive(Default)]
struct Lives {
    all: Vec<Life>,
    counts: Counts,
}

/// What happened with a buyer's first purchase: of several orders of that day the one that went worst.
pub(super) fn fate_of(buyer: Buyer<'_>, happened: &FxHashMap<i64, Happened>) -> Fate {
    let fates = buyer.first().iter().filter_map(|order| happened.get(&order.order)).map(|one| one.fate);
    fates.filter(|fate| *fate != Fate::Open).max().unwrap_or_else(|| {
        let open = buyer.first().iter().any(|order| happened.contains_key(&order.order));
        if open { Fate::Open } else { Fate::None }
    })
}

/// The groups in their order, and how many buyers belong to none yet.
pub(super) fn groups<'a>(
    buyers: impl Iterator<Item = Buyer<'a>>,
    purchases: &Purchases,
    happened: &FxHashMap<i64, Happened>,
) -> (Vec<Group>, i64) {
    let mut lives: FxHashMap<Fate, Lives> = FxHashMap::default();
    for buyer in buyers {
        let own = lives.entry(fate_of(buyer, happened)).or_default();
        let watched = purchases.last - buyer.day();
        let gap = buyer.gap();
        own.all.push(Life { days: gap.unwrap_or(watched), came: gap.is_some() });
        if watched >= COMPARED {
            own.counts.orders += 1;
            own.counts.hits += i64::from(gap.is_some_and(|gap| gap <= COMPARED));
        }
    }
    let open = lives.get(&Fate::Open).map_or(0, |own| own.all.len() as i64);
    let base = lives.get(&Fate::None).map(|own| own.counts).unwrap_or_default();
    let group = |fate: Fate| {
        let own = lives.remove(&fate).unwrap_or_default();
        let buyers = own.all.len() as i64;
        Group {
            fate,
            buyers,
            again: Rate::of(own.counts.hits, own.counts.orders, MINIMUM),
            half_days: half_days(&own.all),
            compared: (fate != Fate::None).then(|| compare(base, own.counts, MINIMUM)),
            curve: if buyers < MINIMUM { Vec::new() } else { drawn(&own.all) },
        }
    };
    (Fate::SHOWN.into_iter().map(group).collect(), open)
}

fn half_days(lives: &[Life]) -> Option<i32> {
    let mut came: Vec<i32> = lives.iter().filter(|life| life.came).map(|life| life.days).collect();
    came.sort_unstable();
    (came.len() as i64 >= MINIMUM).then(|| came[(came.len() - 1) / 2])
}

fn drawn(lives: &[Life]) -> Vec<Step> {
    curve(lives).into_iter().take_while(|step| step.day <= DRAWN_DAYS && step.at_risk >= MINIMUM).collect()
}
