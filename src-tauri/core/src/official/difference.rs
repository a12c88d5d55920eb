//! One day's official figure beside ours, and which orders could account for the difference.

use pintui_store::{Day, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::figures::{self, OfficialFigure};
use super::suspects::{Suspects, Why};
use crate::cases::due;
use crate::cases::list::{self as cases, CasePage};
use crate::door::{Call, Command, Read};
use crate::insight::daily;
use crate::insight::rate::Rate;
use crate::orders::behind;
use crate::orders::list::OrderPage;
use crate::platforms::rules;
use crate::reasons::Words;
use crate::shops;

/// The platform's figure of a day beside ours.
#[derive(Deserialize, TS)]
pub struct OfficialDifference {
    /// Name of the shop.
    pub shop: String,
    /// Rule id.
    pub rule: String,
    /// The day.
    pub date: Day,
}

impl Command for OfficialDifference {
    type Answer = Difference;
}

/// The answer of [`OfficialDifference`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Difference {
    /// The platform's figure, where it was recorded.
    pub official: Option<OfficialFigure>,
    /// Ours.
    pub ours: Rate,
    /// Our rate less the platform's.
    pub rate_gap: Option<f64>,
    /// Our orders less the platform's.
    pub orders_gap: Option<i64>,
    /// Our quality orders less the platform's.
    pub quality_gap: Option<i64>,
    /// What could account for it, the likeliest first; empty where nothing was recorded.
    pub suspects: Vec<Suspect>,
    /// Days of the window (and, by sign-off, the ten before it) without a single paid order in the book.
    pub gap_days: Vec<Day>,
}

/// Orders (or cases) about which the platform and we may disagree.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Suspect {
    /// Why.
    pub why: Why,
    /// How many there are; the length of the list behind.
    pub count: i64,
    /// Of them those by which our figure may be too high.
    pub too_high: i64,
    /// Of them those by which our figure may be too low.
    pub too_low: i64,
    /// Whether they could explain the difference that there is.
    pub fits: bool,
}

impl Read for OfficialDifference {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Difference> {
        let shop = shops::must(tx, &self.shop)?;
        let rule = rules::find(&shop.platform, &self.rule)?;
        let (ours, _) = daily::cohort(tx, shop.id, rule, self.date)?;
        let official = figures::on_day(tx, shop.id, &rule.id, self.date)?;
        let Some(official) = official else {
            return Ok(Difference {
                official: None,
                ours,
                rate_gap: None,
                orders_gap: None,
                quality_gap: None,
                suspects: Vec::new(),
                gap_days: Vec::new(),
            });
        };
        let rate_gap = figures::gap(&ours, &official);
        let quality_gap = official.quality_orders.map(|quality| ours.hits - quality);
        let too_high = rate_gap.is_some_and(|gap| gap > 0.0) || quality_gap.is_some_and(|gap| gap > 0);
        let too_low = rate_gap.is_some_and(|gap| gap < 0.0) || quality_gap.is_some_and(|gap| gap < 0);
        let found = Suspects::find(tx, &Words::read(tx)?, &shop, rule, self.date)?;
        let mut suspects: Vec<Suspect> = Why::ALL
            .into_iter()
            .map(|why| {
                let (count, higher, lower) = found.count(why);
                let fits = too_high && higher > 0 || too_low && lower > 0;
                Suspect { why, count, too_high: higher, too_low: lower, fits }
            })
            .filter(|suspect| suspect.count > 0)
            .collect();
        suspects.sort_by_key(|suspect| (!suspect.fits, std::cmp::Reverse(suspect.too_high.max(suspect.too_low))));
        Ok(Difference {
            rate_gap,
            orders_gap: official.orders.map(|orders| ours.orders - orders),
            quality_gap,
            suspects,
            gap_days: super::suspects::gap_days(tx, shop.id, rule, self.date)?,
            official: Some(official),
            ours,
        })
    }
}

/// The orders or cases behind one suspicion, a page at a time.
#[derive(Deserialize, TS)]
pub struct OfficialBehind {
    /// Name of the shop.
    pub shop: String,
    /// Rule id.
    pub rule: String,
    /// The day.
    pub date: Day,
    /// Which suspicion.
    pub why: Why,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for OfficialBehind {
    type Answer = Behind;
}

/// The answer of [`OfficialBehind`].
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Behind {
    /// Orders.
    Orders(OrderPage),
    /// Cases whose order is not in the book.
    Cases(CasePage),
}

impl Read for OfficialBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Behind> {
        let shop = shops::must(tx, &self.shop)?;
        let rule = rules::find(&shop.platform, &self.rule)?;
        let words = Words::read(tx)?;
        let found = Suspects::find(tx, &words, &shop, rule, self.date)?;
        let ids = found.ids(self.why);
        if self.why == Why::OrderMissing {
            return Ok(Behind::Cases(due::page(
                cases::rows(tx, &words, ids, call.now.day())?,
                call.now,
                self.skip,
                self.limit,
            )));
        }
        Ok(Behind::Orders(behind::page(tx, ids, self.skip, self.limit)?))
    }
}

#[cfg(test)]
#[path = "difference_tests.rs"]
mod tests;
