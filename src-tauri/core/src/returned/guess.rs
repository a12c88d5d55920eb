//! What a number that names no case may be all the same: the last letters of one, or the number of an order or of the
//! parcel that was sent with it, of which there is no case. Nothing of it is received by itself: a person looks first.

use pintui_store::{At, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::find::{self, DAYS, Named};
use crate::shops;

/// Fewer letters end too many numbers.
const FEWEST: usize = 4;

/// An order without a case that a parcel may be of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OrderWithoutCase {
    /// Key of the order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// Name of its shop.
    pub shop: String,
    /// Whether it is the number of the parcel that was sent with it; else its own.
    pub sent: bool,
    /// When that left, where a file tells it.
    pub shipped_at: Option<At>,
    /// Title of the goods, of several the first.
    pub product: Option<String>,
}

/// Cases of the last months of which a number ends so, those whose parcel is here last.
pub(super) fn ends_so(tx: &impl Reading, shop: i64, scanned: &str, now: At) -> Result<Vec<Named>> {
    let (tail, length) = (scanned.to_lowercase(), scanned.chars().count());
    if length < FEWEST || !find::is_number(scanned) {
        return Ok(Vec::new());
    }
    let since = now.day().plus(-DAYS);
    let with = named_params! { ":tail": tail, ":length": length as i64, ":since": since, ":shop": shop };
    tx.rows(include_str!("ends_so.sql"), with, find::named)
}

/// Orders without a case that the number names, or that a parcel of this number was sent with.
pub(super) fn without_case(tx: &impl Reading, shop: i64, scanned: &str) -> Result<Vec<OrderWithoutCase>> {
    let (lower, upper) = (scanned.to_lowercase(), scanned.to_uppercase());
    let with = named_params! { ":scanned": scanned, ":lower": lower, ":upper": upper, ":shop": shop };
    let found = tx.rows(include_str!("without_case.sql"), with, |row| {
        let order = OrderWithoutCase {
            order_id: row.get("id")?,
            order_no: row.get("order_no")?,
            shop: String::new(),
            sent: row.get("sent")?,
            shipped_at: row.get("shipped_at")?,
            product: row.get("product")?,
        };
        Ok((row.get::<_, i64>("shop_id")?, order))
    })?;
    let named = |(shop, order)| Ok(OrderWithoutCase { shop: shops::with_id(tx, shop)?.name, ..order });
    found.into_iter().map(named).collect()
}
