//! The advice of a day: five findings, one for each cause.

use pintui_store::{Day, Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::causes::{self, View};
use super::offers::{self, Offer};
use crate::breakdown::sheet::meant;
use crate::callbacks::advised::Cause;
use crate::door::{Call, Command, Read};
use crate::insight::rate::Rate;
use crate::segments::Segment;

/// What stands out of each cause, and what can be done about it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AdviceAsk {
    /// Name of the shop.
    pub shop: String,
    /// The day looked at; the last day with data where it is left out.
    pub date: Option<Day>,
    /// Rule id; the shop's usual one where it is left out.
    pub rule: Option<String>,
}

impl Command for AdviceAsk {
    type Answer = AdviceSheet;
}

/// The answer of [`AdviceAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct AdviceSheet {
    /// The day looked at.
    pub date: Day,
    /// The rule's id.
    pub rule: String,
    /// First and last day of the orders.
    pub window: [Day; 2],
    /// Things that a cause is judged by at least.
    pub minimum: i64,
    /// How many causes stand out and nothing was chosen of what is offered.
    pub open: i64,
    /// One for each cause, in their order.
    pub findings: Vec<Finding>,
}

/// What was found of a cause.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "AdviceFinding")]
pub struct Finding {
    /// The cause.
    pub cause: Cause,
    /// What was looked at.
    pub looked: Looked,
    /// What stands out; none where nothing does.
    pub out: Option<Out>,
}

/// How much was looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "AdviceLooked")]
pub struct Looked {
    /// Products, carriers, clerks with a topic, segments or warehouses with enough to be judged.
    pub enough: i64,
    /// Those with too few.
    pub few: i64,
}

impl Looked {
    /// Of so many rates.
    pub(super) fn of(rates: impl Iterator<Item = Rate>) -> Self {
        let mut looked = Self::default();
        for rate in rates {
            *(if rate.rate.is_some() { &mut looked.enough } else { &mut looked.few }) += 1;
        }
        looked
    }
}

/// What the figure of a finding counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "AdviceSign")]
pub enum Sign {
    /// Quality orders among orders.
    Quality,
    /// Cases for what happened on the way, among orders.
    OnTheWay,
    /// Late parcels among those whose time on the way is told.
    Late,
    /// Contacts that took longer than three quarters of the rest of the team's.
    Slow,
}

/// What stands out, with the figures that an action is filled in with.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "AdviceOut")]
pub struct Out {
    /// What is counted.
    pub sign: Sign,
    /// What it is called: a title, a carrier, a clerk, a group's key, a warehouse.
    pub name: String,
    /// By which a change that is chosen knows it.
    pub about: String,
    /// Key of the product.
    pub product_id: Option<i64>,
    /// The topic of a clerk's contacts.
    pub topic: Option<String>,
    /// The segment of orders.
    pub segment: Option<Segment>,
    /// The figure.
    pub of: Rate,
    /// What is usual: the shop's own share; of contacts a quarter.
    pub usual: f64,
    /// What went back in its cases.
    pub refund_fen: Fen,
    /// What can be done.
    pub offers: Vec<Offer>,
}

impl Read for AdviceAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<AdviceSheet> {
        let (shop, rule, day) = meant(tx, call, &self.shop, self.rule.as_deref(), self.date)?;
        let view = View { shop: &shop, rule, day, call };
        let mut findings = Vec::new();
        for cause in Cause::ALL {
            let (looked, mut out) = causes::of(tx, &view, cause)?;
            if let Some(out) = &mut out {
                out.offers.extend(offers::fitting(tx, shop.id, cause, out)?);
            }
            findings.push(Finding { cause, looked, out });
        }
        let waits =
            |finding: &&Finding| finding.out.as_ref().is_some_and(|out| out.offers.iter().all(|offer| !offer.taken));
        Ok(AdviceSheet {
            date: day,
            rule: rule.id.clone(),
            window: rule.window(day).into(),
            minimum: rule.minimum,
            open: findings.iter().filter(waits).count() as i64,
            findings,
        })
    }
}
