//! How fast each partner sent the orders of a wave: whether it can bear a peak.

use pintui_store::{At, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::curve::{self, Curve};
use super::list::meant;
use super::told::{self, Order};
use crate::door::{Call, Command, Read};
use crate::insight::reach;
use crate::orders::pick::array;

/// The send-out curve of each partner in a wave.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WavePartnersAsk {
    /// Name of the shop.
    pub shop: String,
    /// Key of the wave.
    pub wave: i64,
    /// Rule id; the shop's usual one where it is left out.
    pub rule: Option<String>,
}

impl Command for WavePartnersAsk {
    type Answer = WavePartners;
}

/// The answer of [`WavePartnersAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct WavePartners {
    /// Name of the wave.
    pub wave: String,
    /// Orders a share needs.
    pub minimum: i64,
    /// The partners, most orders first; the empty name stands for orders of which none is told.
    pub partners: Vec<WavePartner>,
}

/// A partner in a wave.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WavePartner {
    /// The partner.
    pub partner: String,
    /// Its orders in the wave.
    pub orders: i64,
    /// Sent, by the days since the order; all partners reach to the same day.
    pub send: Curve,
}

impl Read for WavePartnersAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<WavePartners> {
        let (shop, rule) = meant(tx, &self.shop, self.rule.as_deref())?;
        let until = reach::data_until(tx, &shop)?.map_or(call.now.day(), At::day);
        let wave = told::one(tx, shop.id, self.wave)?;
        let ids: Vec<i64> = wave.orders.iter().map(|order| order.id).collect();
        let of: FxHashMap<i64, String> = tx
            .rows(include_str!("partners.sql"), named_params! { ":ids": array(&ids) }, |row| {
                Ok((row.get("order_id")?, row.get("warehouse")?))
            })?
            .into_iter()
            .collect();
        let mut each: FxHashMap<String, Vec<Order>> = FxHashMap::default();
        for order in wave.orders {
            each.entry(of.get(&order.id).cloned().unwrap_or_default()).or_default().push(order);
        }
        let watched: Vec<(String, i64, Vec<curve::Watched>)> =
            each.into_iter().map(|(partner, orders)| (partner, orders.len() as i64, curve::to_send(&orders))).collect();
        let end = watched.iter().map(|(.., watched)| curve::last(watched)).max().unwrap_or(0);
        let mut partners: Vec<WavePartner> = watched
            .into_iter()
            .map(|(partner, orders, watched)| WavePartner {
                send: curve::draw(&watched, orders, until, end, rule.minimum),
                partner,
                orders,
            })
            .collect();
        partners.sort_by_key(|one| (one.partner.is_empty(), std::cmp::Reverse(one.orders), one.partner.clone()));
        Ok(WavePartners { wave: wave.name, minimum: rule.minimum, partners })
    }
}
