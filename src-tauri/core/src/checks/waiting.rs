//! What is still to be checked: a station keeps it, to go on while its line to the book is down.

use pintui_store::{At, Reading, Result, Tx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::scan::Parcel;
use super::{leave, parcel};
use crate::door::{Call, Command, Read};
use crate::shops;

/// How far back an order may have been paid.
const DAYS: i64 = 15;
/// How many are looked at.
pub(super) const MOST: i64 = 300;

/// Parcels that may be scanned next: paid, not shipped, not checked, and nothing asks them to stay. The oldest first.
#[derive(Deserialize, TS)]
pub struct ParcelsWaiting {
    /// Name of the shop; none for all shops.
    pub shop: Option<String>,
    /// How many, at most 300.
    pub limit: i64,
}

impl Command for ParcelsWaiting {
    type Answer = Vec<Parcel>;
}

impl Read for ParcelsWaiting {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<Parcel>> {
        let shop = self.shop.as_deref().map(|name| shops::must(tx, name)).transpose()?.map(|shop| shop.id);
        let orders = orders(tx, shop, call.now, self.limit)?;
        let mut parcels = Vec::with_capacity(orders.len());
        for id in orders {
            if let Some(order) = parcel::facts(tx, id)?
                && leave::stay(tx, &order)?.is_none()
            {
                parcels.push(parcel::show(tx, &order, call.now)?);
            }
        }
        Ok(parcels)
    }
}

/// The orders of a shop, or of all, that wait for packing, the oldest first.
pub(super) fn orders(tx: &impl Reading, shop: Option<i64>, now: At, limit: i64) -> Result<Vec<i64>> {
    let since = now.day().plus(-DAYS);
    tx.rows(
        include_str!("parcels_waiting.sql"),
        named_params! { ":shop": shop, ":since": since, ":limit": limit.clamp(0, MOST) },
        |row| row.get("id"),
    )
}
