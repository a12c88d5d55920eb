//! The partners of a shop beside each other: plain rates, rates on the same mix of goods, and who is shown to be the best.

use std::cmp::Reverse;

use pintui_store::{Day, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::days::Days;
use super::figure::Figure;
use super::lines::{self, Line};
use super::standardised::{self, Adjusted, Kinds};
use super::warned::{self, Warning};
use crate::door::{Call, Command, Read};
use crate::insight::comparison::Shown;
use crate::insight::rate::{MINIMUM, Rate};
use crate::insight::reach;
use crate::shops::{self, Shop};
use crate::warehouses::choose;
use crate::warehouses::sheet::WarehouseLine;
use crate::warehouses::told::{self, All, What};

/// Days looked at where nobody says which.
const SPAN: i64 = 90;

/// The partners of a shop beside each other.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PartnerTableAsk {
    /// Name of the shop.
    pub shop: String,
    /// First day of payment; ninety days until the last where it is left out.
    pub from: Option<Day>,
    /// Last day of payment; the last one with data where it is left out.
    pub to: Option<Day>,
}

impl Command for PartnerTableAsk {
    type Answer = PartnerTable;
}

/// The answer of [`PartnerTableAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartnerTable {
    /// Which orders, until when.
    pub days: Days,
    /// Under so many there is no rate.
    pub minimum: i64,
    /// Hours within which a parcel leaves in time, and money goes back in time.
    pub hours: i64,
    /// The owner's lines.
    pub lines: Vec<Line>,
    /// The partners, most orders first.
    pub partners: Vec<PartnerRow>,
    /// Orders of which no partner is told.
    pub untold: i64,
    /// Over a line for two months.
    pub warnings: Vec<Warning>,
}

/// A partner beside the others.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartnerRow {
    /// The partner.
    pub partner: String,
    /// Its orders.
    pub orders: i64,
    /// Those that have not left.
    pub waiting: i64,
    /// The figures.
    pub figures: Vec<RowFigure>,
}

/// A figure of a partner beside the others.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "PartnerRowFigure")]
pub struct RowFigure {
    /// Which.
    pub figure: Figure,
    /// As it is.
    pub rate: Rate,
    /// On the same mix of goods as the others; none where they have too little in common.
    pub adjusted: Option<Adjusted>,
    /// Shown to be better than all others together, and nobody else is.
    pub best: bool,
}

impl Read for PartnerTableAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<PartnerTable> {
        let shop = shops::must(tx, &self.shop)?;
        let last = reach::last_day_of(tx, &shop, call)?;
        let to = self.to.unwrap_or(last);
        let days = Days::span(self.from.unwrap_or(to.plus(1 - SPAN)), to, last);
        table(tx, &shop, days, last)
    }
}

/// The table of some days.
pub fn table(tx: &impl Reading, shop: &Shop, days: Days, last: Day) -> Result<PartnerTable> {
    let all = told::read_days(tx, shop, (days.from, days.to), days.until)?;
    let goods = Goods::read(tx, shop.id, days)?;
    let mut names: Vec<String> = choose::known(tx, shop.id)?;
    names.extend(all.each.keys().filter(|name| !name.is_empty() && !names.contains(name)).cloned().collect::<Vec<_>>());
    let mut partners: Vec<PartnerRow> = names.into_iter().map(|name| row(name, &all)).collect();
    for figure in Figure::ALL {
        compare(&mut partners, *figure, &all, &goods);
    }
    partners.sort_by_key(|row| (Reverse(row.orders), row.partner.clone()));
    Ok(PartnerTable {
        days,
        minimum: MINIMUM,
        hours: told::HOURS,
        lines: lines::of_shop(tx, shop.id)?,
        partners,
        untold: all.each.get("").map_or(0, |told| told.list(What::Orders).len() as i64),
        warnings: warned::of_shop(tx, shop, last)?,
    })
}

fn row(name: String, all: &All) -> PartnerRow {
    let line = all.each.get(&name).map(|told| WarehouseLine::of(&name, told));
    let figure = |figure: &Figure| RowFigure {
        figure: *figure,
        rate: line.as_ref().map_or(Rate::of(0, 0, MINIMUM), |line| figure.of_line(line)),
        adjusted: None,
        best: false,
    };
    PartnerRow {
        orders: line.as_ref().map_or(0, |line| line.orders),
        waiting: line.as_ref().map_or(0, |line| line.waiting),
        figures: Figure::ALL.iter().map(figure).collect(),
        partner: name,
    }
}

/// Puts each partner beside all others together on one figure.
fn compare(partners: &mut [PartnerRow], figure: Figure, all: &All, goods: &Goods) {
    let kinds: FxHashMap<String, Kinds> = partners
        .iter()
        .filter_map(|row| Some((row.partner.clone(), goods.kinds(figure, figure.keys(all.each.get(&row.partner)?)))))
        .collect();
    let looks = if kinds.len() == 2 { 1 } else { kinds.len() };
    let mut better = Vec::new();
    for (place, row) in partners.iter_mut().enumerate() {
        let Some(own) = kinds.get(&row.partner) else { continue };
        let others = together(kinds.iter().filter(|(name, _)| **name != row.partner).map(|(_, kinds)| kinds));
        let Some(cell) = row.figures.iter_mut().find(|cell| cell.figure == figure) else { continue };
        cell.adjusted = standardised::beside(own, &others);
        let good = if figure.rises() { Shown::Higher } else { Shown::Lower };
        if standardised::shown_among(own, &others, looks) == good {
            better.push(place);
        }
    }
    if let [best] = better[..] {
        partners[best].figures.iter_mut().filter(|cell| cell.figure == figure).for_each(|cell| cell.best = true);
    }
}

fn together<'a>(each: impl Iterator<Item = &'a Kinds>) -> Kinds {
    let mut all = Kinds::default();
    for (kind, counts) in each.flatten() {
        let sum = all.entry(kind.clone()).or_default();
        sum.orders += counts.orders;
        sum.hits += counts.hits;
    }
    all
}

/// Which goods orders hold; an order of several is a kind of its own.
struct Goods {
    of_order: FxHashMap<i64, String>,
    order_of: FxHashMap<i64, i64>,
}

impl Goods {
    fn read(tx: &impl Reading, shop: i64, days: Days) -> Result<Self> {
        let with = named_params! { ":shop": shop, ":from": days.from, ":before": days.to.plus(1) };
        let of_order = tx.rows(include_str!("goods_of_orders.sql"), with, |row| {
            Ok((row.get("id")?, row.get::<_, Option<String>>("goods")?.unwrap_or_default()))
        })?;
        let order_of = tx.rows(include_str!("orders_of_cases.sql"), with, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Self { of_order: of_order.into_iter().collect(), order_of: order_of.into_iter().collect() })
    }

    fn kinds(&self, figure: Figure, (all, hits): (Vec<i64>, Vec<i64>)) -> Kinds {
        let mut kinds = Kinds::default();
        let mut count = |ids: Vec<i64>, add: fn(&mut crate::insight::comparison::Counts)| {
            for id in ids {
                let order = if figure == Figure::Handled { self.order_of.get(&id) } else { Some(&id) };
                if let Some(goods) = order.and_then(|order| self.of_order.get(order)) {
                    add(kinds.entry(goods.clone()).or_default());
                }
            }
        };
        count(all, |counts| counts.orders += 1);
        count(hits, |counts| counts.hits += 1);
        kinds
    }
}
