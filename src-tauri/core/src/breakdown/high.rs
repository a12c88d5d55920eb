//! Groups that come back for quality more often than the whole shop, with their orders, for rooms that look for causes.

use pintui_store::{Fen, Result, Tx};

use super::By;
use super::counted::Tally;
use super::groups::{FOLDED, FREE, NONE};
use super::sheet::{Cohort, Dimension, cohort_of, meant};
use crate::door::Call;
use crate::insight::rate::Rate;

/// Such a group.
pub struct High {
    /// Its key.
    pub key: String,
    /// The lower limit of a band of prices.
    pub from_fen: Option<Fen>,
    /// Its upper limit.
    pub until_fen: Option<Fen>,
    /// Its orders.
    pub orders: Vec<i64>,
    /// All other orders of the window.
    pub others: Vec<i64>,
}

const LATE_DAYS: i64 = 5;

/// Those of the shop's usual rule on its last day with data: their whole interval lies above the shop's rate.
pub fn of(tx: &Tx, call: &Call<'_>, shop: &str, by: By) -> Result<Vec<High>> {
    let (shop, rule, day) = meant(tx, call, shop, None, None)?;
    let Cohort { orders, plan } =
        cohort_of(tx, &shop, rule, day, &Dimension { by, limits: &[], late_days: LATE_DAYS })?;
    let tally = Tally::of(&plan, &orders, LATE_DAYS);
    let rate = |quality: &[i64], orders: &[i64]| Rate::of(quality.len() as i64, orders.len() as i64, rule.minimum);
    let whole = rate(&tally.whole.quality, &tally.whole.orders);
    let named = |key: &str| ![NONE, FOLDED, FREE].contains(&key);
    let mut high: Vec<High> = Vec::new();
    for (key, group) in tally.groups.iter().filter(|(key, _)| named(key)) {
        if rate(&group.quality, &group.orders).is_above(whole) {
            let (from_fen, until_fen) = plan.ends(key);
            let others = tally.groups.iter().filter(|(other, _)| *other != key).flat_map(|(_, of)| of.orders.clone());
            high.push(High {
                key: key.clone(),
                from_fen,
                until_fen,
                orders: group.orders.clone(),
                others: others.collect(),
            });
        }
    }
    high.sort_by(|one, other| one.key.cmp(&other.key));
    Ok(high)
}
