//! How long a parcel's steps take, by partner and by carrier: from payment until it left, from then until it was signed for.
//!
//! No file of a platform tells when a carrier first scanned a parcel: that step is named and never guessed. The slowest is
//! marked only where it is shown: its median's 95 % interval lies wholly above the median of all others together. The
//! interval is that of order statistics (W. J. Conover, Practical Nonparametric Statistics, 1999, ch. 3.2).

use std::cmp::Reverse;

use pintui_store::{Day, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::days::Days;
use crate::breakdown::behind::BehindCount;
use crate::checks::day::median;
use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate, Z};
use crate::insight::reach;
use crate::named::named;
use crate::orders::behind;
use crate::shops;

/// Days looked at where nobody says which.
const SPAN: i64 = 90;

named! {
    /// A step of a parcel.
    #[ts(rename = "ParcelStep")]
    Step {
        /// From payment until it left.
        Send = "send",
        /// From then until the carrier first scanned it; told by no file.
        Scan = "scan",
        /// From leaving until it was signed for.
        Deliver = "deliver",
    }
}

named! {
    /// Whose steps.
    #[ts(rename = "StepsOf")]
    By {
        /// The partner's that sent it.
        Partner = "partner",
        /// The carrier's.
        Carrier = "carrier",
    }
}

/// How long parcels took, by partner and by carrier.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StepSheetAsk {
    /// Name of the shop.
    pub shop: String,
    /// First day of payment; ninety days until the last where it is left out.
    pub from: Option<Day>,
    /// Last day of payment; the last one with data where it is left out.
    pub to: Option<Day>,
}

impl Command for StepSheetAsk {
    type Answer = StepSheet;
}

/// The answer of [`StepSheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct StepSheet {
    /// Which orders.
    pub days: Days,
    /// Under so many there is no median and no rate.
    pub minimum: i64,
    /// Steps that no file tells.
    pub untold: Vec<Step>,
    /// By partner, most orders first.
    pub partners: Vec<StepLine>,
    /// By carrier, most orders first.
    pub carriers: Vec<StepLine>,
}

/// A partner or a carrier.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StepLine {
    /// Its name.
    pub name: String,
    /// Orders.
    pub orders: i64,
    /// How long the steps took.
    pub steps: Vec<StepTime>,
    /// With a case, among those that left.
    pub returned: Rate,
    /// With a recorded loss that is neither a delay nor a fault of the goods, among those that left.
    pub lost: Rate,
}

/// How long a step took.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct StepTime {
    /// Which.
    pub step: Step,
    /// Orders that tell it.
    pub orders: i64,
    /// Hours of the middle one; none of fewer than the minimum.
    pub middle: Option<f64>,
    /// The median's 95 % interval, in hours.
    pub interval: Option<[f64; 2]>,
    /// Shown to be the slowest.
    pub slowest: bool,
}

/// The steps that files tell.
const TOLD: [Step; 2] = [Step::Send, Step::Deliver];

struct Order {
    id: i64,
    names: [Option<String>; 2],
    sent: bool,
    seconds: [Option<i64>; 2],
    returned: bool,
    lost: bool,
}

impl Order {
    fn name(&self, by: By) -> Option<&str> {
        self.names[usize::from(by == By::Carrier)].as_deref()
    }

    fn seconds(&self, step: Step) -> Option<i64> {
        TOLD.iter().position(|one| *one == step).and_then(|at| self.seconds[at])
    }
}

impl Read for StepSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<StepSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let last = reach::last_day_of(tx, &shop, call)?;
        let to = self.to.unwrap_or(last);
        let days = Days::span(self.from.unwrap_or(to.plus(1 - SPAN)), to, last);
        let orders = orders(tx, shop.id, days)?;
        let untold = vec![Step::Scan];
        let [partners, carriers] = [By::Partner, By::Carrier].map(|by| lines(&orders, by));
        Ok(StepSheet { days, minimum: MINIMUM, untold, partners, carriers })
    }
}

fn orders(tx: &impl Reading, shop: i64, days: Days) -> Result<Vec<Order>> {
    let with = named_params! { ":shop": shop, ":from": days.from, ":before": days.to.plus(1) };
    tx.rows(include_str!("steps.sql"), with, |row| {
        let told = |seconds: Option<i64>| seconds.filter(|seconds| *seconds >= 0);
        Ok(Order {
            id: row.get("id")?,
            names: [row.get("warehouse")?, row.get("carrier")?],
            sent: row.get("sent")?,
            seconds: [told(row.get("to_send")?), told(row.get("to_deliver")?)],
            returned: row.get("returned")?,
            lost: row.get("lost")?,
        })
    })
}

fn lines(orders: &[Order], by: By) -> Vec<StepLine> {
    let mut each: FxHashMap<&str, Vec<&Order>> = FxHashMap::default();
    for order in orders {
        if let Some(name) = order.name(by) {
            each.entry(name).or_default().push(order);
        }
    }
    let mut lines: Vec<StepLine> = each.iter().map(|(name, orders)| line(name, orders)).collect();
    lines.sort_by_key(|line| (Reverse(line.orders), line.name.clone()));
    for (at, step) in TOLD.into_iter().enumerate() {
        let slowest = lines.iter().filter_map(|line| Some((line.steps[at].middle?, line.name.clone())));
        let Some((_, name)) = slowest.max_by(|one, other| one.0.total_cmp(&other.0)) else { continue };
        let rest = orders.iter().filter(|order| order.name(by).is_some_and(|own| own != name));
        let rest: Vec<i64> = rest.filter_map(|order| order.seconds(step)).collect();
        let Some(middle) = median(rest.clone()).filter(|_| rest.len() as i64 >= MINIMUM) else { continue };
        for line in lines.iter_mut().filter(|line| line.name == name) {
            line.steps[at].slowest = line.steps[at].interval.is_some_and(|[low, _]| low > hours(middle));
        }
    }
    lines
}

fn line(name: &str, orders: &[&Order]) -> StepLine {
    let count = |of: &dyn Fn(&Order) -> bool| orders.iter().filter(|order| of(order)).count() as i64;
    let sent = count(&|order| order.sent);
    let rate = |of: &dyn Fn(&Order) -> bool| Rate::of(count(&|order| order.sent && of(order)), sent, MINIMUM);
    StepLine {
        name: name.to_owned(),
        orders: orders.len() as i64,
        steps: TOLD.iter().map(|step| time(*step, orders)).collect(),
        returned: rate(&|order| order.returned),
        lost: rate(&|order| order.lost),
    }
}

fn time(step: Step, orders: &[&Order]) -> StepTime {
    let mut seconds: Vec<i64> = orders.iter().filter_map(|order| order.seconds(step)).collect();
    seconds.sort_unstable();
    let orders = seconds.len() as i64;
    let silent = StepTime { step, orders, middle: None, interval: None, slowest: false };
    if orders < MINIMUM {
        return silent;
    }
    let n = orders as f64;
    let spread = Z * n.sqrt() / 2.0;
    let rank = |place: f64| hours(seconds[(place.max(1.0) as usize).min(seconds.len()) - 1]);
    let interval = [rank((n / 2.0 - spread).floor()), rank((n / 2.0 + 1.0 + spread).ceil())];
    StepTime { middle: median(seconds.clone()).map(hours), interval: Some(interval), ..silent }
}

/// In hours with one decimal.
fn hours(seconds: i64) -> f64 {
    (seconds as f64 / 360.0).round() / 10.0
}

/// The orders behind a figure of the steps, newest first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StepBehind {
    /// Name of the shop.
    pub shop: String,
    /// Which orders.
    pub days: Days,
    /// Whose.
    pub by: By,
    /// The partner or carrier.
    pub name: String,
    /// Those that tell this step, the longest first; none: all of them.
    pub step: Option<Step>,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for StepBehind {
    type Answer = BehindCount;
}

impl Read for StepBehind {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<BehindCount> {
        let mut orders = orders(tx, shops::must(tx, &self.shop)?.id, self.days)?;
        orders.retain(|order| order.name(self.by) == Some(self.name.as_str()));
        if let Some(step) = self.step {
            orders.retain(|order| order.seconds(step).is_some());
            orders.sort_by_key(|order| Reverse(order.seconds(step)));
        }
        let ids: Vec<i64> = orders.iter().map(|order| order.id).collect();
        Ok(BehindCount::Orders(behind::page(tx, &ids, self.skip, self.limit)?))
    }
}
