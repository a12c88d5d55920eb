//! The figures of one day under one rule, word for word as `pintui daily` prints them.

use pintui_store::{Day, Fen};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Command;

/// The figures of one day under one rule.
#[derive(Deserialize, TS)]
pub struct DailyAsk {
    /// Name of the shop.
    pub shop: String,
    /// The day; today where it is left out.
    pub date: Option<Day>,
    /// Rule id; `signed_30d` where it is left out.
    pub rule: Option<String>,
}

impl Command for DailyAsk {
    type Answer = Daily;
}

/// The answer of [`DailyAsk`]; money in fen, rates between 0 and 1.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Daily {
    /// The day.
    pub date: Day,
    /// The shop's name.
    pub shop: String,
    /// The rule's id.
    pub rule: String,
    /// Size of the cohort.
    pub orders: i64,
    /// Orders of the cohort whose first application states a quality reason.
    pub quality_orders: i64,
    /// Share, six decimals; none under the rule's minimum.
    pub rate: Option<f64>,
    /// 95 % Wilson interval, four decimals; none with the rate.
    pub interval: Option<[f64; 2]>,
    /// Cases applied on the day.
    pub applied: Applied,
    /// Cases whose refund was paid on the day.
    pub refunded: Refunded,
    /// Cases applied in the window by stated reason, most first.
    pub reasons: Vec<ReasonCount>,
    /// Products of the cohort, worst first.
    pub products: Vec<ProductCount>,
}

/// Cases applied on a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Applied {
    /// All of them.
    pub cases: i64,
    /// Those with a quality reason under the platform's rule.
    pub quality_cases: i64,
    /// What they ask for.
    pub refund_requested_fen: Fen,
}

/// Refunds paid on a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Refunded {
    /// Their number.
    pub cases: i64,
    /// Their sum.
    pub amount_fen: Fen,
}

/// How often a reason was stated.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReasonCount {
    /// The platform's text.
    pub reason: String,
    /// Our class: `quality`, `description`, `missing_or_wrong`, `logistics`, `buyer`, `other`, `unclassified`.
    pub class: String,
    /// Number of cases.
    pub cases: i64,
}

/// A product's share of the cohort.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ProductCount {
    /// The platform's product id.
    pub product_id: String,
    /// Its newest title.
    pub name: String,
    /// Distinct orders of the cohort with this product.
    pub orders: i64,
    /// Distinct orders whose first application on this product states a quality reason.
    pub quality_orders: i64,
    /// Share, six decimals; none under the rule's minimum.
    pub rate: Option<f64>,
}
