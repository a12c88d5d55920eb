//! One product: whether it is over its line, and what was done about it, day by day. Its gaps and its reasons by month
//! are asked of their own rooms.

use pintui_store::{Day, Reading, Result, Tx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alerts::{self, Alert};
use crate::door::{Call, Command, Read};

refusals! {
    /// Refusals about the sheet of a product.
    ProductRefused {
        /// No such product.
        ProductUnknown { id: i64 } = "product_unknown",
    }
}

/// A product with what happened to it.
#[derive(Deserialize, TS)]
pub struct ProductShow {
    /// Its key.
    pub id: i64,
}

impl Command for ProductShow {
    type Answer = ProductSheet;
}

/// The answer of [`ProductShow`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProductSheet {
    /// Its key.
    pub id: i64,
    /// Name of its shop.
    pub shop: String,
    /// The platform's product id.
    pub product_no: String,
    /// Its title.
    pub name: String,
    /// Its figures, where it comes back for quality more often than the shop's level explains.
    pub alert: Option<Alert>,
    /// What happened to it, oldest first.
    pub events: Vec<ProductEvent>,
}

/// Something that happened to a product.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ProductEvent {
    /// The day.
    pub day: Day,
    /// `listing` its page was changed, `chosen` a change was chosen, `live` it is live, `halted`, `freed`.
    pub kind: String,
    /// What, in words.
    pub what: String,
    /// Who.
    pub staff: Option<String>,
    /// Who made the page that stands since then, where that was said.
    pub designer: Option<String>,
    /// Key of the version of its page, which can be taken out again.
    pub listing: Option<i64>,
}

impl Read for ProductShow {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ProductSheet> {
        let id = self.id;
        let found = "select s.name, p.product_no, p.name, p.shop_id from products p join shops s on s.id = p.shop_id
                     where p.id = ?1";
        let head: Option<(String, String, Option<String>, i64)> =
            tx.maybe(found, [id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
        let (shop, product_no, name, shop_id) = head.ok_or(ProductRefused::ProductUnknown { id })?;
        let events = tx.rows(include_str!("product_events.sql"), named_params! { ":product": id }, |row| {
            Ok(ProductEvent {
                day: row.get("day")?,
                kind: row.get("kind")?,
                what: row.get("what")?,
                staff: row.get("staff")?,
                designer: row.get("designer")?,
                listing: row.get("listing")?,
            })
        })?;
        let alert = alerts::of_product(tx, shop_id, id, call.now.day())?;
        let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| product_no.clone());
        Ok(ProductSheet { id, shop, product_no, name, alert, events })
    }
}

#[cfg(test)]
#[path = "product_tests.rs"]
mod tests;
