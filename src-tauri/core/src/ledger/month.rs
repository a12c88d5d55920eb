//! A month of the ledger: its plan, what went out and what is promised, where it is heading, and for what.
//!
//! An entry belongs to the month of its promise, with whatever was countered of it later; what was paid belongs to the
//! month of its payment. Every figure is a sum over the very rows that the list shows: both ask `LedgerRow::fits`.

use std::collections::BTreeMap;

use pintui_store::{Day, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{LedgerRow, State, rows};
use super::rules::{LedgerRules, plan};
use super::settings::LedgerGift;
use super::ways::{self, LedgerShare};
use super::which::{By, Which};
use crate::door::{Call, Command, Read};
use crate::month::Month;
use crate::shops;

/// A month of the ledger.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LedgerMonth {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
}

impl Command for LedgerMonth {
    type Answer = LedgerBudget;
}

/// The answer of [`LedgerMonth`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct LedgerBudget {
    /// The month.
    pub month: String,
    /// The limits.
    pub rules: LedgerRules,
    /// What may go out; none where no plan was made.
    pub plan_fen: Option<Fen>,
    /// What was promised or paid for this month, less what was countered.
    pub booked_fen: Fen,
    /// What is left of the plan; none where there is none.
    pub left_fen: Option<Fen>,
    /// What was paid in this month.
    pub paid_fen: Fen,
    /// What of this month is promised and not paid.
    pub open_fen: Fen,
    /// How many days of the month have begun.
    pub days_gone: i64,
    /// How many days it has.
    pub days: i64,
    /// Promised today, less what was countered of it.
    pub today_fen: Fen,
    /// The largest entry of the month.
    pub largest_fen: Fen,
    /// Entries of the month.
    pub entries: i64,
    /// Where the month ends if it goes on like this; none outside of this month or in its first week.
    pub forecast_fen: Option<Fen>,
    /// The 95 % range of that.
    pub forecast_range: Option<[Fen; 2]>,
    /// Promises past their 24 hours, of any month.
    pub overdue: i64,
    /// What they stand for.
    pub overdue_fen: Fen,
    /// What others are to bear of this month's.
    pub owed_fen: Fen,
    /// By what was given.
    pub kinds: Vec<LedgerBalance>,
    /// By class of the reason.
    pub causes: Vec<LedgerBalance>,
    /// By product.
    pub products: Vec<LedgerBalance>,
    /// By who gave it.
    pub clerks: Vec<LedgerBalance>,
    /// By who is to bear it.
    pub partners: Vec<LedgerBalance>,
    /// Every shop of the book.
    pub shops: Vec<LedgerBalance>,
    /// Freight of returns, by who pays it.
    pub freights: Vec<LedgerShare>,
    /// Refunds, by the way they went.
    pub refund_ways: Vec<LedgerShare>,
    /// The gifts, with how many are left.
    pub gifts: Vec<GiftLeft>,
}

/// The balance of one key.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct LedgerBalance {
    /// A code, a number or a name.
    pub key: String,
    /// Its name for people, where it has another.
    pub name: Option<String>,
    /// Entries of the month.
    pub entries: i64,
    /// Booked for the month.
    pub booked_fen: Fen,
    /// Paid in the month.
    pub paid_fen: Fen,
    /// Promised and not paid.
    pub open_fen: Fen,
    /// What others are to bear of what was booked.
    pub owed_fen: Fen,
}

/// A gift with how many are left.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GiftLeft {
    /// The gift.
    pub gift: LedgerGift,
    /// How many are left.
    pub left: i64,
}

impl Read for LedgerMonth {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<LedgerBudget> {
        let shop = shops::must(tx, &self.shop)?;
        let month = Month::parse(&self.month)?;
        let today = call.now.day();
        let all = rows(tx, shop.id, &month, None, call.now)?;
        let sum = |rows: &mut dyn Iterator<Item = &LedgerRow>| rows.map(|row| row.amount_fen).sum::<Fen>();
        let sum_of = |which| sum(&mut all.iter().filter(|row| row.fits(which, &month, today)));
        let own: Vec<&LedgerRow> = all.iter().filter(|row| row.fits(Which::Month, &month, today)).collect();
        let booked_fen = sum_of(Which::Month);
        let plan_fen = plan(tx, shop.id, &self.month)?;
        let days = i64::from(month.last.number() - month.first.number()) + 1;
        let days_gone = (i64::from(today.number() - month.first.number()) + 1).clamp(0, days);
        let forecast = forecast(&own, &month, today);
        let overdue: Vec<&LedgerRow> = all.iter().filter(|row| row.state == State::Overdue).collect();
        let names = product_names(tx, shop.id)?;
        let by = |by: By| balances(&all, &month, today, &|row| row.key(by));
        let mut products = by(By::Product);
        for product in &mut products {
            product.name = product.key.parse().ok().and_then(|id: i64| names.get(&id).cloned());
        }
        Ok(LedgerBudget {
            rules: LedgerRules::read(tx)?,
            plan_fen,
            booked_fen,
            left_fen: plan_fen.map(|plan| plan - booked_fen),
            paid_fen: sum_of(Which::Paid),
            open_fen: sum_of(Which::Unpaid),
            days_gone,
            days,
            today_fen: sum_of(Which::Today),
            largest_fen: own.iter().map(|row| row.amount_fen).max().unwrap_or_default().max(Fen(0)),
            entries: own.iter().filter(|row| row.counters.is_none()).count() as i64,
            forecast_fen: forecast.map(|told| told.0),
            forecast_range: forecast.map(|told| told.1),
            overdue: overdue.len() as i64,
            overdue_fen: overdue.iter().map(|row| row.left_fen).sum(),
            owed_fen: sum(&mut own.iter().copied().filter(|row| row.liable != "shop")),
            kinds: by(By::Kind),
            causes: by(By::Cause),
            clerks: by(By::Clerk),
            partners: by(By::Partner),
            products,
            shops: of_shops(tx, &month, call)?,
            freights: ways::freights(tx, shop.id, &month)?,
            refund_ways: ways::refunds(tx, shop.id, &month)?,
            gifts: gifts(tx, shop.id)?,
            month: self.month,
        })
    }
}

/// Balances by a key, most booked first.
fn balances(rows: &[LedgerRow], month: &Month, today: Day, key: &dyn Fn(&LedgerRow) -> String) -> Vec<LedgerBalance> {
    let mut by: BTreeMap<String, LedgerBalance> = BTreeMap::new();
    for row in rows {
        let [own, paid] = [Which::Month, Which::Paid].map(|which| row.fits(which, month, today));
        if !own && !paid {
            continue;
        }
        let key = key(row);
        let balance = by.entry(key.clone()).or_insert_with(|| LedgerBalance { key, ..LedgerBalance::default() });
        if paid {
            balance.paid_fen += row.amount_fen;
        }
        if own {
            balance.entries += i64::from(row.counters.is_none());
            balance.booked_fen += row.amount_fen;
            balance.open_fen += if row.paid_at.is_none() { row.amount_fen } else { Fen(0) };
            balance.owed_fen += if row.liable == "shop" { Fen(0) } else { row.amount_fen };
        }
    }
    let mut balances: Vec<LedgerBalance> = by.into_values().collect();
    balances.sort_by_key(|one| (-one.booked_fen.0, -one.paid_fen.0));
    balances
}

const FEWEST_DAYS: usize = 7;

/// The sum so far and the mean day for each day to come; the range from how much the days differ.
fn forecast(own: &[&LedgerRow], month: &Month, today: Day) -> Option<(Fen, [Fen; 2])> {
    if !(month.first..=month.last).contains(&today) {
        return None;
    }
    let days: Vec<f64> = month
        .days()
        .take_while(|day| *day <= today)
        .map(|day| own.iter().filter(|row| row.promised_at.day() == day).map(|row| row.amount_fen.0 as f64).sum())
        .collect();
    if days.len() < FEWEST_DAYS {
        return None;
    }
    let n = days.len() as f64;
    let to_come = f64::from(month.last.number() - today.number());
    let so_far: f64 = own.iter().map(|row| row.amount_fen.0 as f64).sum();
    let mean = days.iter().sum::<f64>() / n;
    let variance = days.iter().map(|day| (day - mean).powi(2)).sum::<f64>() / (n - 1.0);
    let spread = 1.96 * (variance * to_come * (1.0 + to_come / n)).sqrt();
    let middle = so_far + mean * to_come;
    let fen = |value: f64| Fen(value.round() as i64);
    Some((fen(middle), [fen((middle - spread).max(so_far)), fen(middle + spread)]))
}

fn of_shops(tx: &impl Reading, month: &Month, call: &Call<'_>) -> Result<Vec<LedgerBalance>> {
    let mut found = Vec::new();
    for shop in shops::all(tx)? {
        let rows = rows(tx, shop.id, month, None, call.now)?;
        let name = |_: &LedgerRow| shop.name.clone();
        found.extend(balances(&rows, month, call.now.day(), &name));
    }
    Ok(found)
}

fn product_names(tx: &impl Reading, shop: i64) -> Result<BTreeMap<i64, String>> {
    let sql = "select id, coalesce(nullif(name, ''), product_no) from products where shop_id = ?1";
    Ok(tx.rows(sql, [shop], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

pub(super) fn gifts(tx: &impl Reading, shop: i64) -> Result<Vec<GiftLeft>> {
    tx.rows(include_str!("gifts.sql"), named_params! { ":shop": shop }, |row| {
        let gift = LedgerGift {
            id: row.get("id")?,
            name: row.get("name")?,
            value_fen: row.get("value_fen")?,
            stock: row.get("stock")?,
        };
        Ok(GiftLeft { gift, left: row.get("left")? })
    })
}
