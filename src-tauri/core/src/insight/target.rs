//! The owner's own target for the judged rate: month by month, and what still fits under it.
//!
//! A target holds from its month on until a later one takes its place. It is compared with the orders of the month alone,
//! from its first day to the day looked at, by the rule that is looked at. What counts as good in the trade is the owner's word,
//! with where it comes from; it is told beside the target and colours nothing.

use pintui_store::{Day, Reading, Result, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::daily;
use super::rate::Rate;
use crate::door::{Call, Command, Write};
use crate::month::Month;
use crate::platforms::rules::Rule;
use crate::shops::{self, Shop};

refusals! {
    /// Refusals about targets.
    TargetRefused {
        /// Not between 0.01 % and 100 %.
        TargetRateWrong = "target_rate_wrong",
        /// What is good in the trade needs to say where it comes from.
        TargetOriginMissing = "target_origin_missing",
    }
}

/// Sets the target from a month on, or takes that month's away.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct SetTarget {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
    /// The target in hundredths of a percent; none takes it away.
    pub rate: Option<i64>,
    /// What counts as good in the trade, in hundredths of a percent.
    pub good: Option<i64>,
    /// Where that comes from.
    pub good_from: String,
}

impl Command for SetTarget {
    type Answer = ();
}

const WHOLE: i64 = 10_000;
const LONGEST: usize = 60;

impl Write for SetTarget {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "month": self.month, "rate": self.rate })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let shop = shops::must(tx, &self.shop)?.id;
        let month = Month::parse(&self.month)?.name();
        let Some(rate) = self.rate else {
            tx.change("delete from targets where shop_id = ?1 and month = ?2", (shop, month))?;
            return Ok(());
        };
        if [Some(rate), self.good].into_iter().flatten().any(|share| !(1..=WHOLE).contains(&share)) {
            return Err(TargetRefused::TargetRateWrong.into());
        }
        let from: String = self.good_from.trim().chars().take(LONGEST).collect();
        if self.good.is_some() && from.is_empty() {
            return Err(TargetRefused::TargetOriginMissing.into());
        }
        tx.change(
            include_str!("set_target.sql"),
            named_params! {
                ":shop": shop, ":month": month, ":rate": rate, ":good": self.good,
                ":from": self.good.map(|_| from),
            },
        )?;
        Ok(())
    }
}

/// How the month stands against its target.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Target {
    /// The month of the day looked at, `YYYY-MM`.
    pub month: String,
    /// The month it was set for: this one or an earlier one.
    pub since: String,
    /// The target as a share.
    pub rate: f64,
    /// What counts as good in the trade, as a share.
    pub good: Option<f64>,
    /// Where that comes from.
    pub good_from: Option<String>,
    /// The month's orders so far and those of them with a quality reason.
    pub so_far: Rate,
    /// How many more orders may come back for quality among the orders so far; below 0 so many are too many.
    pub room: i64,
}

/// The target of the month that `day` lies in; none where the owner has set none.
pub fn of(tx: &impl Reading, shop: &Shop, rule: &Rule, day: Day) -> Result<Option<Target>> {
    let month = Month::of(day);
    let set = tx.maybe(
        "select month, rate, good, good_from from targets where shop_id = ?1 and month <= ?2 order by month desc limit 1",
        (shop.id, month.name()),
        |row| Ok((row.get(0)?, row.get::<_, i64>(1)?, row.get::<_, Option<i64>>(2)?, row.get(3)?)),
    )?;
    let Some((since, rate, good, good_from)) = set else { return Ok(None) };
    let (so_far, _) = daily::span(tx, shop.id, rule.basis, (month.first, day), day, rule.minimum)?;
    let share = |hundredths: i64| hundredths as f64 / WHOLE as f64;
    Ok(Some(Target {
        month: month.name(),
        since,
        rate: share(rate),
        good: good.map(share),
        good_from,
        room: rate * so_far.orders / WHOLE - so_far.hits,
        so_far,
    }))
}

#[cfg(test)]
#[path = "target_tests.rs"]
mod tests;
