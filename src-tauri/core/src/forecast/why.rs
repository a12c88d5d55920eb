//! What the shop's own data show about a product: what its buyers state, and whether most of its orders lie in a band of
//! prices or go by a carrier that comes back for quality more often than the whole shop (`breakdown`). Nothing is
//! guessed: where nothing stands out, nothing is said.

use pintui_store::{Day, Fen, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::Serialize;
use ts_rs::TS;

use crate::breakdown::By;
use crate::breakdown::high::{self, High};
use crate::door::Call;
use crate::orders::pick::array;
use crate::reasons::Words;
use crate::shops::Shop;

/// Why a product may come back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(rename = "ForecastWhy")]
pub struct Why {
    /// What buyers stated most, at most two.
    pub reasons: Vec<WhyReason>,
    /// The band of prices in which most of its orders lie, where that is above the shop.
    pub price: Option<WhyBand>,
    /// The carrier by which most of its orders went, where that is above the shop.
    pub carrier: Option<String>,
}

/// A stated reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ForecastReason")]
pub struct WhyReason {
    /// The platform's text; empty where none was stated.
    pub reason: String,
    /// Our class.
    pub class: String,
    /// Orders that state it.
    pub orders: i64,
}

/// A band of prices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ForecastBand")]
pub struct WhyBand {
    /// Above so much.
    pub from_fen: Fen,
    /// And up to so much; none: any more.
    pub until_fen: Option<Fen>,
}

/// As many reasons are told.
const REASONS: usize = 2;

/// Of these products; days of application from the first to the last.
pub(super) fn of(
    tx: &Tx,
    call: &Call<'_>,
    shop: &Shop,
    products: &[i64],
    (from, to, quality): (Day, Day, bool),
) -> Result<FxHashMap<i64, Why>> {
    let mut whys: FxHashMap<i64, Why> = FxHashMap::default();
    let words = Words::read(tx)?;
    let with = named_params! {
        ":products": array(products), ":from": from.number(), ":to": to.number(), ":quality": quality,
    };
    for (product, reason, orders) in tx.rows(include_str!("reasons.sql"), with, |row| {
        Ok((row.get::<_, i64>("product_id")?, row.get::<_, String>("reason")?, row.get("orders")?))
    })? {
        let why = whys.entry(product).or_default();
        if why.reasons.len() < REASONS {
            let class = words.meaning(&shop.platform, &reason).class.to_owned();
            why.reasons.push(WhyReason { reason, class, orders });
        }
    }
    for high in high::of(tx, call, &shop.name, By::Price)? {
        for product in mostly(tx, &high, products)? {
            let until_fen = high.until_fen;
            whys.entry(product).or_default().price = high.from_fen.map(|from_fen| WhyBand { from_fen, until_fen });
        }
    }
    for high in high::of(tx, call, &shop.name, By::Carrier)? {
        for product in mostly(tx, &high, products)? {
            whys.entry(product).or_default().carrier = Some(high.key.clone());
        }
    }
    Ok(whys)
}

/// The products of which more than half of the orders looked at lie in the group.
fn mostly(tx: &impl Reading, high: &High, products: &[i64]) -> Result<Vec<i64>> {
    let inside = placed(tx, &high.orders, products)?;
    let outside = placed(tx, &high.others, products)?;
    let most = |(product, orders): (&i64, &i64)| (orders > outside.get(product).unwrap_or(&0)).then_some(*product);
    Ok(inside.iter().filter_map(most).collect())
}

fn placed(tx: &impl Reading, orders: &[i64], products: &[i64]) -> Result<FxHashMap<i64, i64>> {
    let with = named_params! { ":orders": array(orders), ":products": array(products) };
    let found = tx.rows(include_str!("placed.sql"), with, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.into_iter().collect())
}
