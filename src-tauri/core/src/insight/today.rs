//! The owner's morning page: the day's figures, how they came about, and what runs out of time.

use pintui_store::{At, Day, Fen};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::daily::{Daily, ReasonCount};
use super::rate::Rate;
use super::rules::RuleChoice;
use crate::cases::list::CaseRow;
use crate::door::Command;

/// The page 今日 of a shop.
#[derive(Deserialize, TS)]
pub struct TodayAsk {
    /// Name of the shop.
    pub shop: String,
    /// The day looked at; the last day with data where it is left out.
    pub date: Option<Day>,
    /// Rule id; the default rule where it is left out.
    pub rule: Option<String>,
}

impl Command for TodayAsk {
    type Answer = Today;
}

/// The answer of [`TodayAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Today {
    /// The contract's figures of the day, the same query as the command line.
    pub daily: Daily,
    /// The rules that can be chosen for this platform.
    pub rules: Vec<RuleChoice>,
    /// Orders a rate needs (the rule's minimum).
    pub minimum: i64,
    /// The judged rate without applications that were withdrawn or closed.
    pub without_withdrawn: Rate,
    /// Orders of the cohort with any case.
    pub returned: Rate,
    /// The judged rate seven days before.
    pub week_before: Rate,
    /// The return rate seven days before.
    pub returned_week_before: Rate,
    /// The last 30 days, oldest first.
    pub trend: Vec<TrendDay>,
    /// The 10 products with most quality orders.
    pub products: Vec<ProductRate>,
    /// The 10 most stated reasons of the window, with how many cases there are in all.
    pub reasons: Vec<ReasonCount>,
    /// Cases in the window, of all reasons.
    pub reason_cases: i64,
    /// Open cases whose deadline is past or within the next 24 hours, soonest first (at most 20).
    pub due: Vec<CaseRow>,
    /// How many such cases there are.
    pub due_count: i64,
    /// Money they stand for.
    pub due_fen: Fen,
    /// Parcels checked on the day looked at.
    pub checks_done: i64,
    /// Of them failed.
    pub checks_failed: i64,
    /// Rows waiting in quarantine.
    pub quarantined: i64,
    /// Reason texts the lexicon does not know.
    pub unknown_reasons: i64,
    /// When the last import was made.
    pub last_import_at: Option<At>,
    /// The newest moment found in imported files: figures reach to here.
    pub data_until: Option<At>,
    /// Orders in the shop, so that an empty shop can be told from a quiet day.
    pub orders_in_shop: i64,
    /// Cohort orders younger than the rule's window: their rate may still rise.
    pub young_orders: i64,
}

/// One day of the trend.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrendDay {
    /// The day.
    pub date: Day,
    /// The judged rate as of that day (rolling window).
    pub rolling: Rate,
    /// Orders whose basis date is that day alone, with the quality orders known at the day looked at.
    pub single: Rate,
}

/// A product with its rate and range.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProductRate {
    /// The platform's product id.
    pub product_id: String,
    /// Its newest title.
    pub name: String,
    /// Its share.
    pub rate: Rate,
}
