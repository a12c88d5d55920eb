//! Goods that are used up: when a buyer is about due to buy again, from the shop's own intervals or the owner's guess.

use pintui_store::{Day, Reading, Result, Tx, WriteTx, named_params};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AgainRefused;
use crate::door::{Call, Command, Read, Write};
use crate::insight::rate::MINIMUM;
use crate::shops;

/// Most days of a guess.
const MOST_DAYS: i64 = 730;
/// Products are offered that sold in so many days.
const SOLD_DAYS: i64 = 180;
/// A buyer is due from so many days before the interval's end to so many days after it.
const AROUND: i32 = 7;
const SHOWN: usize = 200;

/// Who is about due to buy a product again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RefillDue {
    /// Name of the shop.
    pub shop: String,
    /// Key of the product; none: only the products to choose from.
    pub product_id: Option<i64>,
}

impl Command for RefillDue {
    type Answer = Refill;
}

/// The answer of [`RefillDue`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Refill {
    /// Products to choose from.
    pub products: Vec<RefillProduct>,
    /// Intervals between one buyer's purchases of the product.
    pub intervals: i64,
    /// Intervals that are needed until they decide.
    pub minimum: i64,
    /// The middle one of them; none with too few.
    pub median_days: Option<i32>,
    /// What is reckoned with: the middle interval, else the owner's guess; none where nothing is known.
    pub days: Option<i32>,
    /// Whether that is the owner's guess.
    pub guessed: bool,
    /// Buyers whose last purchase was about so many days ago, the one longest ago first.
    pub due: Vec<DueBuyer>,
    /// How many there are.
    pub due_in_all: i64,
}

/// A product that may be used up.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RefillProduct {
    /// Key of the product.
    pub product_id: i64,
    /// Its title.
    pub name: String,
    /// The owner's guess.
    pub guess: Option<i32>,
}

/// A buyer, known by the last order.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DueBuyer {
    /// Key of the last order with the product.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// When it was paid.
    pub bought_on: Day,
    /// How often this buyer has bought the product.
    pub times: i64,
}

impl Read for RefillDue {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Refill> {
        let shop = shops::must(tx, &self.shop)?.id;
        let since = call.now.day().plus(-SOLD_DAYS);
        let products =
            tx.rows(include_str!("refill_products.sql"), named_params! { ":shop": shop, ":since": since }, |row| {
                Ok(RefillProduct { product_id: row.get("id")?, name: row.get("name")?, guess: row.get("guess")? })
            })?;
        let bought = self.product_id.map(|product| bought(tx, shop, product)).transpose()?.unwrap_or_default();
        let mut intervals: Vec<i32> = bought
            .windows(2)
            .filter(|pair| pair[0].0 == pair[1].0)
            .map(|pair| pair[1].1.number() - pair[0].1.number())
            .collect();
        intervals.sort_unstable();
        let enough = intervals.len() as i64 >= MINIMUM;
        let median_days = enough.then(|| intervals[(intervals.len() - 1) / 2]);
        let guess = self.product_id.map(|product| guess(tx, product)).transpose()?.flatten();
        let days = median_days.or(guess);
        let mut due: Vec<(Day, i64, i64)> = Vec::new();
        if let Some(days) = days {
            let (today, no_more) = (call.now.day().number(), opted_out(tx, shop)?);
            for own in bought.chunk_by(|one, next| one.0 == next.0) {
                let (ref buyer, day, order) = own[own.len() - 1];
                if !no_more.contains(buyer) && (days - AROUND..=days + AROUND).contains(&(today - day.number())) {
                    due.push((day, order, own.len() as i64));
                }
            }
        }
        due.sort_unstable();
        let due_in_all = due.len() as i64;
        let due = due.into_iter().take(SHOWN).map(|(bought_on, order_id, times)| {
            let order_no = tx.one("select order_no from orders where id = ?1", [order_id], |row| row.get(0))?;
            Ok(DueBuyer { order_id, order_no, bought_on, times })
        });
        Ok(Refill {
            products,
            intervals: intervals.len() as i64,
            minimum: MINIMUM,
            median_days,
            days,
            guessed: median_days.is_none() && days.is_some(),
            due: due.collect::<Result<_>>()?,
            due_in_all,
        })
    }
}

/// Buyers who want no messages.
fn opted_out(tx: &impl Reading, shop: i64) -> Result<FxHashSet<String>> {
    let sql = "select buyer_hash from opt_outs where shop_id = ?1 and buyer_hash is not null";
    Ok(tx.rows(sql, [shop], |row| row.get(0))?.into_iter().collect())
}

/// Buyer, day and order of each purchase of a product, by buyer and day.
fn bought(tx: &impl Reading, shop: i64, product: i64) -> Result<Vec<(String, Day, i64)>> {
    let with = named_params! { ":shop": shop, ":product": product };
    tx.rows(include_str!("refill_intervals.sql"), with, |row| {
        Ok((row.get("buyer_hash")?, row.get("paid_on")?, row.get("order_id")?))
    })
}

fn guess(tx: &impl Reading, product: i64) -> Result<Option<i32>> {
    tx.maybe("select days from refill_guesses where product_id = ?1", [product], |row| row.get(0))
}

/// Keeps the owner's guess of how long a product lasts; none takes it away.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetRefillDays {
    /// Name of the shop.
    pub shop: String,
    /// Key of the product.
    pub product_id: i64,
    /// The guess.
    pub days: Option<i64>,
}

impl Command for SetRefillDays {
    type Answer = ();
}

impl Write for SetRefillDays {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "product": self.product_id, "days": self.days })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let shop = shops::must(tx, &self.shop)?.id;
        let sql = "select 1 from products where id = ?1 and shop_id = ?2";
        let known = tx.maybe(sql, [self.product_id, shop], |_| Ok(()))?;
        known.ok_or(AgainRefused::AgainProductUnknown { product: self.product_id })?;
        let Some(days) = self.days else {
            tx.change("delete from refill_guesses where product_id = ?1", [self.product_id])?;
            return Ok(());
        };
        if !(1..=MOST_DAYS).contains(&days) {
            return Err(AgainRefused::RefillDaysWrong { most: MOST_DAYS }.into());
        }
        tx.change(
            "insert into refill_guesses (product_id, days) values (?1, ?2)
             on conflict (product_id) do update set days = excluded.days",
            [self.product_id, days],
        )?;
        Ok(())
    }
}
