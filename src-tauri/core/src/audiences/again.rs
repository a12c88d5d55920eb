//! Goods that are used up: after how many days a product is bought again, and whose time has come.
//!
//! The days are the median between two orders of one buyer. Under thirty such spans it says nothing, and the owner's own
//! number counts; where there is none, nobody is said to be due.

use pintui_store::{At, Day, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AudienceRefused;
use crate::door::{Call, Command, Read, Write};
use crate::insight::rate::MINIMUM;
use crate::shops;

/// Lists products that are bought again, and buyers whose time has come.
#[derive(Deserialize, TS)]
pub struct DueAgain {
    /// Name of the shop.
    pub shop: String,
    /// The product whose buyers are listed; none: of all those with a cycle.
    pub product: Option<i64>,
}

impl Command for DueAgain {
    type Answer = DueAgainTold;
}

/// The answer of [`DueAgain`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct DueAgainTold {
    /// Products that some buyer bought twice, or that the owner has given days for.
    pub cycles: Vec<Cycle>,
    /// Buyers whose time has come, longest over first.
    pub due: Vec<DueBuyer>,
    /// How many there are in all.
    pub people: i64,
}

/// How often a product is bought again.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Cycle {
    /// Key of the product.
    pub product_id: i64,
    /// Its title.
    pub product: String,
    /// Spans between two orders of one buyer.
    pub spans: i64,
    /// Their median; none under thirty of them.
    pub median_days: Option<i64>,
    /// The owner's own days.
    pub own_days: Option<i64>,
    /// The days that count; none: nobody knows.
    pub days: Option<i64>,
}

/// A buyer whose time has come.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DueBuyer {
    /// Key of the order by which he is known.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// Title of the product.
    pub product: String,
    /// When he last bought it.
    pub last_at: At,
    /// The day on which he would buy again.
    pub due_on: Day,
}

const SHOWN: usize = 100;
/// Whoever has not come for so long after his day does not come for it any more.
const LATE_DAYS: i64 = 30;

impl Read for DueAgain {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<DueAgainTold> {
        let shop = shops::must(tx, &self.shop)?.id;
        let cycles = cycles(tx, shop)?;
        let today = call.now.day();
        let mut due = Vec::new();
        for cycle in cycles.iter().filter(|cycle| self.product.is_none_or(|only| only == cycle.product_id)) {
            let Some(days) = cycle.days else { continue };
            let with = named_params! {
                ":shop": shop, ":product": cycle.product_id, ":from": today.plus(-days - LATE_DAYS),
                ":until": today.plus(1 - days),
            };
            due.extend(tx.rows(include_str!("due_again.sql"), with, |row| {
                let last_at: At = row.get("last_at")?;
                Ok(DueBuyer {
                    order_id: row.get("id")?,
                    order_no: row.get("order_no")?,
                    product: cycle.product.clone(),
                    due_on: last_at.day().plus(days),
                    last_at,
                })
            })?);
        }
        due.sort_by_key(|buyer| (buyer.due_on, buyer.order_id));
        let people = due.len() as i64;
        due.truncate(SHOWN);
        Ok(DueAgainTold { cycles, due, people })
    }
}

fn cycles(tx: &impl Reading, shop: i64) -> Result<Vec<Cycle>> {
    let mut cycles: Vec<Cycle> = Vec::new();
    let mut spans: Vec<Vec<i64>> = Vec::new();
    let rows = tx.rows(include_str!("spans.sql"), named_params! { ":shop": shop }, |row| {
        let (id, own): (i64, Option<i64>) = (row.get("product_id")?, row.get("own_days")?);
        Ok((id, row.get::<_, String>("product")?, own, row.get::<_, Option<i64>>("days")?))
    })?;
    for (product_id, product, own_days, days) in rows {
        if cycles.last().is_none_or(|last| last.product_id != product_id) {
            cycles.push(Cycle { product_id, product, spans: 0, median_days: None, own_days, days: None });
            spans.push(Vec::new());
        }
        spans.last_mut().into_iter().for_each(|spans| spans.extend(days));
    }
    for (cycle, mut spans) in cycles.iter_mut().zip(spans) {
        spans.sort_unstable();
        cycle.spans = spans.len() as i64;
        cycle.median_days = (cycle.spans >= MINIMUM).then(|| spans[spans.len() / 2].max(1));
        cycle.days = cycle.median_days.or(cycle.own_days);
    }
    cycles.sort_by_key(|cycle| (-cycle.spans, cycle.product_id));
    Ok(cycles)
}

/// Sets the days after which a product is bought again, or leaves it to the orders.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChooseBuyingCycle {
    /// Key of the product.
    pub product: i64,
    /// The days; none: the orders tell.
    pub days: Option<i64>,
}

impl Command for ChooseBuyingCycle {
    type Answer = ();
}

const MOST_DAYS: i64 = 730;

impl Write for ChooseBuyingCycle {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "product": self.product, "days": self.days })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let of = tx.maybe("select shop_id from products where id = ?1", [self.product], |row| row.get::<_, i64>(0))?;
        let shop = of.ok_or(AudienceRefused::CycleProductUnknown { product: self.product })?;
        let Some(days) = self.days else {
            tx.change("delete from buying_cycles where product_id = ?1", [self.product])?;
            return Ok(());
        };
        if !(1..=MOST_DAYS).contains(&days) {
            return Err(AudienceRefused::CycleWrong { least: 1, most: MOST_DAYS }.into());
        }
        tx.change(
            "insert into buying_cycles (product_id, shop_id, days) values (?1, ?2, ?3)
             on conflict (product_id) do update set days = excluded.days",
            (self.product, shop, days),
        )?;
        Ok(())
    }
}
