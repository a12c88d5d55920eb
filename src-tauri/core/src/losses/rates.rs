//! How much was lost of what was sent, held to the standards: an alert where the shop's own rate is surely above one.

use pintui_store::{Day, Reading, Result, Tx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LossRefused;
use super::sent::{self, Sent};
use super::standards::{self, Cell, Standard, Widened};
use crate::checks::checklist;
use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate};
use crate::insight::reach;
use crate::shops::{self, Shop};

/// Days looked at where nobody says which.
const DAYS: i64 = 90;

/// The loss rate of orders paid in a span, by standard and by cell.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LossRates {
    /// Name of the shop.
    pub shop: String,
    /// First day of payment; ninety days before the last where it is left out.
    pub from: Option<Day>,
    /// Last day of payment; the last one with data where it is left out.
    pub to: Option<Day>,
}

impl Command for LossRates {
    type Answer = LossRateSheet;
}

/// The answer of [`LossRates`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct LossRateSheet {
    /// First day of payment.
    pub from: Day,
    /// Last day of payment.
    pub to: Day,
    /// Under so many there are counts and no rate.
    pub minimum: i64,
    /// Of all that were sent.
    pub whole: Rate,
    /// Of those for which there is no standard at all.
    pub without: Rate,
    /// A line for each standard with the orders it is the narrowest for, the widest first.
    pub standards: Vec<StandardLine>,
    /// A line for each kind of goods, way and season that was sent, most orders first.
    pub cells: Vec<CellLine>,
    /// Kinds of goods that can be named.
    pub categories: Vec<String>,
    /// Names of carriers that were met.
    pub carriers: Vec<String>,
}

/// A standard beside what came of the orders it holds for.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "LossStandardLine")]
pub struct StandardLine {
    /// The standard.
    pub standard: Standard,
    /// The same as a share.
    pub limit: f64,
    /// Orders with a loss among those it is the narrowest for.
    pub lost: Rate,
    /// The rate's interval lies wholly above the standard.
    pub above: bool,
}

/// A kind of goods, way and season.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "LossCellLine")]
pub struct CellLine {
    /// Which.
    pub cell: Cell,
    /// Orders with a loss among those that were sent.
    pub lost: Rate,
    /// The standard that holds, as a share; none where there is none at all.
    pub limit: Option<f64>,
    /// In which dimensions the standard is a wider one.
    pub widened: Vec<Widened>,
    /// The rate's interval lies wholly above the standard.
    pub above: bool,
}

impl Read for LossRates {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<LossRateSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let (from, to) = span(tx, &shop, call, (self.from, self.to))?;
        let standards = standards::of_shop(tx, shop.id)?;
        let sent = sent::read(tx, shop.id, (from, to))?;
        let mut carriers: Vec<String> = sent.iter().filter_map(|order| order.cell.carrier.clone()).collect();
        carriers.sort_unstable();
        carriers.dedup();
        Ok(LossRateSheet {
            from,
            to,
            minimum: MINIMUM,
            whole: rate(sent.iter()),
            without: rate(sent.iter().filter(|order| standards::narrowest(&standards, &order.cell).is_none())),
            cells: cells(&sent, &standards),
            standards: standards.iter().map(|one| line(one, &standards, &sent)).collect(),
            categories: checklist::all().iter().map(|list| list.category.clone()).collect(),
            carriers,
        })
    }
}

/// How many standards the shop's own rate is surely above, over the usual span.
pub fn above(tx: &Tx, shop: &Shop, call: &Call<'_>) -> Result<Vec<StandardLine>> {
    let standards = standards::of_shop(tx, shop.id)?;
    if standards.is_empty() {
        return Ok(Vec::new());
    }
    let sent = sent::read(tx, shop.id, span(tx, shop, call, (None, None))?)?;
    let lines = standards.iter().map(|one| line(one, &standards, &sent));
    Ok(lines.filter(|line| line.above).collect())
}

/// The days that are meant.
pub(super) fn span(
    tx: &impl Reading,
    shop: &Shop,
    call: &Call<'_>,
    (from, to): (Option<Day>, Option<Day>),
) -> Result<(Day, Day)> {
    let to = match to {
        Some(to) => to,
        None => reach::last_day_of(tx, shop, call)?,
    };
    let from = from.unwrap_or(to.plus(1 - DAYS));
    if to < from { Err(LossRefused::LossSpanWrong.into()) } else { Ok((from, to)) }
}

fn rate<'a>(orders: impl Iterator<Item = &'a Sent>) -> Rate {
    let (all, lost) = orders.fold((0, 0), |(all, lost), order| (all + 1, lost + i64::from(order.lost)));
    Rate::of(lost, all, MINIMUM)
}

fn is_above(lost: Rate, limit: f64) -> bool {
    lost.interval.is_some_and(|[low, _]| low > limit)
}

fn line(standard: &Standard, standards: &[Standard], sent: &[Sent]) -> StandardLine {
    let own = |order: &&Sent| standards::narrowest(standards, &order.cell).is_some_and(|one| one.id == standard.id);
    let (lost, limit) = (rate(sent.iter().filter(own)), standard.rate());
    StandardLine { standard: standard.clone(), limit, lost, above: is_above(lost, limit) }
}

fn cells(sent: &[Sent], standards: &[Standard]) -> Vec<CellLine> {
    let mut groups: FxHashMap<&Cell, Vec<&Sent>> = FxHashMap::default();
    for order in sent {
        groups.entry(&order.cell).or_default().push(order);
    }
    let mut cells: Vec<CellLine> = groups
        .into_iter()
        .map(|(cell, orders)| {
            let lost = rate(orders.into_iter());
            let standard = standards::narrowest(standards, cell);
            let limit = standard.map(Standard::rate);
            CellLine {
                cell: cell.clone(),
                lost,
                limit,
                widened: standard.map(|one| one.widened(cell)).unwrap_or_default(),
                above: limit.is_some_and(|limit| is_above(lost, limit)),
            }
        })
        .collect();
    let place = |line: &CellLine| {
        let Cell { category, carrier, season } = line.cell.clone();
        (std::cmp::Reverse(line.lost.orders), category, carrier, season.map(standards::Season::name))
    };
    cells.sort_by_key(place);
    cells
}
