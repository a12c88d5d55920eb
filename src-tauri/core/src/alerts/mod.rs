//! Whether a product comes back for quality more often than the shop's own level explains.
//!
//! The line is the upper limit of a p-chart (W. A. Shewhart, 1931): the shop's share over the window
//! plus three standard errors for that product's number of orders. Reads the derived cells; knows
//! nothing of parcels or halts. [`list`] is what stands on the owner's page: what nobody has answered yet, and what
//! [`answers`] keep quiet until it gets worse.

pub mod answers;
pub mod list;

use pintui_store::{Day, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::platforms::rules::Basis;

/// Days of sign-offs, or of payments, that are looked at.
const WINDOW_DAYS: i64 = 30;
/// Fewer orders than this say nothing.
const MINIMUM: i64 = 30;
/// One or two returns are no signal, whatever the share.
const FEWEST_HITS: i64 = 3;
/// Standard errors above the shop's share.
const SIGMAS: f64 = 3.0;
/// The shop as a whole, among the product ids of cells.
const WHOLE_SHOP: i64 = 0;

/// A product over its line.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Alert {
    /// Key of the product.
    pub product_id: i64,
    /// Its title.
    pub product: String,
    /// Orders signed in the window, or paid where the shop knows no sign-offs.
    pub orders: i64,
    /// Of them returned for quality.
    pub hits: i64,
    /// Share, 0 to 1.
    pub rate: f64,
    /// The line, 0 to 1.
    pub limit: f64,
}

/// Those of an order's products that are over their line, looked at on `today`.
pub fn of_order(tx: &impl Reading, shop_id: i64, order_id: i64, today: Day) -> Result<Vec<Alert>> {
    over_line(tx, include_str!("of_order.sql"), shop_id, Some(order_id), today)
}

/// The product, where it is over its line on `today`.
pub fn of_product(tx: &impl Reading, shop_id: i64, product_id: i64, today: Day) -> Result<Option<Alert>> {
    Ok(over_line(tx, include_str!("of_product.sql"), shop_id, Some(product_id), today)?.into_iter().next())
}

/// Since which day the product has been over its line without a break, at most [`WINDOW_DAYS`] back.
pub fn since(tx: &impl Reading, shop_id: i64, product_id: i64, today: Day) -> Result<Day> {
    let mut since = today;
    while i64::from(today.number() - since.number()) < WINDOW_DAYS {
        let before = since.plus(-1);
        if of_product(tx, shop_id, product_id, before)?.is_none() {
            break;
        }
        since = before;
    }
    Ok(since)
}

/// All products of a shop that are over their line on `today`.
pub fn of_shop(tx: &impl Reading, shop_id: i64, today: Day) -> Result<Vec<Alert>> {
    over_line(tx, include_str!("of_shop.sql"), shop_id, None, today)
}

fn over_line(tx: &impl Reading, question: &str, shop_id: i64, of: Option<i64>, today: Day) -> Result<Vec<Alert>> {
    let last_of = |basis: Basis| -> Result<Option<i32>> {
        let of = named_params! { ":shop": shop_id, ":basis": basis.name(), ":today": today.number() };
        tx.one(include_str!("last_day.sql"), of, |row| row.get(0))
    };
    // a shop whose files tell no sign-off is judged by its payments, as its rates are
    let (basis, last) = match last_of(Basis::Signed)? {
        Some(last) => (Basis::Signed, last),
        None => match last_of(Basis::Paid)? {
            Some(last) => (Basis::Paid, last),
            None => return Ok(Vec::new()),
        },
    };
    let from = Day::from_number(last).plus(1 - WINDOW_DAYS).number();
    let counted = tx.rows(
        question,
        named_params! { ":shop": shop_id, ":basis": basis.name(), ":of": of, ":from": from, ":to": last, ":on": today.number() },
        |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, i64>(2)?, row.get::<_, i64>(3)?))
        },
    )?;
    let Some((orders, hits)) = counted.iter().find(|one| one.0 == WHOLE_SHOP).map(|one| (one.2, one.3)) else {
        return Ok(Vec::new());
    };
    Ok(counted
        .into_iter()
        .filter(|one| one.0 != WHOLE_SHOP)
        .filter_map(|(product_id, product, of_product, found)| {
            let (rate, limit) = over((found, of_product), (hits, orders))?;
            Some(Alert {
                product_id,
                product: product.unwrap_or_default(),
                orders: of_product,
                hits: found,
                rate,
                limit,
            })
        })
        .collect())
}

/// Share and line of a product with so many hits among its orders, where it is over the line.
fn over((found, orders): (i64, i64), (hits, all): (i64, i64)) -> Option<(f64, f64)> {
    if orders < MINIMUM || found < FEWEST_HITS || all == 0 {
        return None;
    }
    let level = hits as f64 / all as f64;
    let limit = level + SIGMAS * (level * (1.0 - level) / orders as f64).sqrt();
    let rate = found as f64 / orders as f64;
    (rate > limit).then_some((rate, limit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eleven_of_112_is_over_the_line_of_a_shop_at_two_percent() {
        let (rate, limit) = over((11, 112), (96, 4812)).expect("over");
        assert!((rate - 0.0982).abs() < 0.0001 && (limit - 0.0596).abs() < 0.0005, "{rate} {limit}");
    }

    #[test]
    fn few_orders_or_few_hits_raise_no_alert() {
        assert!(over((10, 29), (96, 4812)).is_none());
        assert!(over((2, 30), (10, 4812)).is_none());
        assert!(over((3, 112), (96, 4812)).is_none());
    }
}
