//! The orders or cases behind a count, found by the same keys that counted them.

use pintui_store::{Day, Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::counted::{Tally, What};
use super::sheet::{Cohort, Dimension, cohort_of, day_before};
use super::{By, cohort};
use crate::cases::due;
use crate::cases::list::{self as cases, CasePage};
use crate::door::{Call, Command, Read};
use crate::orders::behind;
use crate::orders::list::OrderPage;
use crate::platforms::rules;
use crate::reasons::Words;
use crate::shops;

/// Which window is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "BreakdownSpan")]
pub enum Span {
    /// The one of the day looked at.
    Now,
    /// The one right before it.
    Before,
}

/// The orders or cases behind a count of the analysis, a page at a time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct BreakdownBehind {
    /// Name of the shop.
    pub shop: String,
    /// The day looked at.
    pub date: Day,
    /// Rule id.
    pub rule: String,
    /// What orders are grouped by.
    pub by: By,
    /// Limits between bands of prices, as the answer told them.
    pub limits_fen: Vec<Fen>,
    /// A parcel longer on the way than so many days is late.
    pub late_days: i64,
    /// Key of the group; none for the whole cohort.
    pub group: Option<String>,
    /// Which window.
    pub span: Span,
    /// Which count.
    #[serde(flatten)]
    pub what: What,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for BreakdownBehind {
    type Answer = BehindCount;
}

/// The answer of [`BreakdownBehind`].
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum BehindCount {
    /// Orders.
    Orders(OrderPage),
    /// Cases.
    Cases(CasePage),
}

impl BreakdownBehind {
    /// The keys of all that the count counts, newest first.
    pub fn ids(&self, tx: &Tx) -> Result<Vec<i64>> {
        let shop = shops::must(tx, &self.shop)?;
        let rule = rules::find(&shop.platform, &self.rule)?;
        let dimension = Dimension { by: self.by, limits: &self.limits_fen, late_days: self.late_days };
        let Cohort { orders, plan } = cohort_of(tx, &shop, rule, self.date, &dimension)?;
        let orders = match self.span {
            Span::Now => orders,
            Span::Before => cohort::read(tx, &shop, rule, day_before(rule, self.date), self.by)?,
        };
        let tally = Tally::of(&plan, &orders, self.late_days);
        Ok(tally.list(self.group.as_deref(), &self.what).to_vec())
    }
}

impl Read for BreakdownBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<BehindCount> {
        let ids = self.ids(tx)?;
        if self.what.counts_cases() {
            let all = cases::rows(tx, &Words::read(tx)?, &ids, call.now.day())?;
            return Ok(BehindCount::Cases(due::page(all, call.now, self.skip, self.limit)));
        }
        Ok(BehindCount::Orders(behind::page(tx, &ids, self.skip, self.limit)?))
    }
}
