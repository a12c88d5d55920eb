//! The one reading of waves: their definitions, their orders and what came back of them.

use pintui_store::{At, Day, Fen, Reading, Result, named_params};
use rustc_hash::FxHashMap;

use super::WaveRefused;
use crate::checks::gifts::rules::NamedProduct;

/// A wave with its orders, newest first.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) days: [Day; 2],
    pub(super) products: Vec<NamedProduct>,
    pub(super) orders: Vec<Order>,
    /// Orders that hold its goods and belong to a wave defined before.
    pub(super) elsewhere: Vec<i64>,
}

/// An order of a wave.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) id: i64,
    pub(super) bought_on: Day,
    pub(super) shipped_on: Option<Day>,
    pub(super) signed_on: Option<Day>,
    pub(super) paid: bool,
    pub(super) sent: bool,
    pub(super) closed: bool,
    /// What its goods cost, as far as that is noted.
    pub(super) cost_fen: Fen,
    /// Some of its goods have no noted cost.
    pub(super) uncosted: bool,
    /// What the ledger gave.
    pub(super) given_fen: Fen,
    pub(super) cases: Vec<Case>,
}

/// A case of such an order.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) id: i64,
    pub(super) applied_on: Option<Day>,
    pub(super) estimated: bool,
    /// Whether it makes its order a quality return.
    pub(super) quality: bool,
    /// What went back.
    pub(super) refunded_fen: Fen,
    /// Money went back and nothing tells how much.
    pub(super) untold: bool,
    /// What of it stands in the ledger too.
    pub(super) twice_fen: Fen,
}

/// The waves of a shop, the newest first.
pub(super) fn all(tx: &impl Reading, shop: i64) -> Result<Vec<Told>> {
    let mut waves = definitions(tx, shop)?;
    if waves.is_empty() {
        return Ok(waves);
    }
    let places: FxHashMap<i64, usize> = waves.iter().enumerate().map(|(at, wave)| (wave.id, at)).collect();
    let mut given: FxHashMap<i64, Fen> = tx
        .rows(include_str!("given.sql"), named_params! { ":shop": shop }, |row| Ok((row.get(0)?, row.get(1)?)))?
        .into_iter()
        .collect();
    let mut cases = cases(tx, shop)?;
    let orders = tx.rows(include_str!("orders.sql"), named_params! { ":shop": shop }, |row| {
        let (bought_at, shipped_at): (At, Option<At>) = (row.get("bought_at")?, row.get("shipped_at")?);
        let order = Order {
            id: row.get("id")?,
            bought_on: bought_at.day(),
            shipped_on: shipped_at.map(At::day),
            signed_on: row.get::<_, Option<At>>("signed_at")?.map(At::day),
            paid: row.get("paid")?,
            sent: row.get("sent")?,
            closed: row.get("closed")?,
            cost_fen: row.get("cost_fen")?,
            uncosted: row.get("uncosted")?,
            given_fen: Fen(0),
            cases: Vec::new(),
        };
        Ok((row.get::<_, i64>("wave_id")?, row.get::<_, bool>("own")?, order))
    })?;
    for (wave, own, mut order) in orders {
        let Some(wave) = places.get(&wave).map(|at| &mut waves[*at]) else { continue };
        if own {
            order.given_fen = given.remove(&order.id).unwrap_or_default();
            order.cases = cases.remove(&order.id).unwrap_or_default();
            wave.orders.push(order);
        } else {
            wave.elsewhere.push(order.id);
        }
    }
    Ok(waves)
}

/// One of them.
pub(super) fn one(tx: &impl Reading, shop: i64, wave: i64) -> Result<Told> {
    taken(&mut all(tx, shop)?, wave)
}

/// One out of those that were read.
pub(super) fn taken(waves: &mut Vec<Told>, wave: i64) -> Result<Told> {
    let place = waves.iter().position(|told| told.id == wave);
    place.map(|at| waves.remove(at)).ok_or_else(|| WaveRefused::WaveUnknown { wave }.into())
}

fn definitions(tx: &impl Reading, shop: i64) -> Result<Vec<Told>> {
    let mut waves: Vec<Told> = Vec::new();
    let mut statement = tx.statement(include_str!("of_shop.sql"))?;
    let mut rows = statement.query(named_params! { ":shop": shop })?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get("id")?;
        if waves.last().is_none_or(|last| last.id != id) {
            waves.push(Told {
                id,
                name: row.get("name")?,
                days: [row.get("first_on")?, row.get("last_on")?],
                products: Vec::new(),
                orders: Vec::new(),
                elsewhere: Vec::new(),
            });
        }
        let product: Option<i64> = row.get("product_id")?;
        if let (Some(wave), Some(product)) = (waves.last_mut(), product) {
            wave.products.push(NamedProduct { id: product, name: row.get("product")? });
        }
    }
    Ok(waves)
}

fn cases(tx: &impl Reading, shop: i64) -> Result<FxHashMap<i64, Vec<Case>>> {
    let rows = tx.rows(include_str!("cases.sql"), named_params! { ":shop": shop }, |row| {
        let case = Case {
            id: row.get("case_id")?,
            applied_on: row.get::<_, Option<i32>>("applied_on")?.map(Day::from_number),
            estimated: row.get("estimated")?,
            quality: row.get("quality")?,
            refunded_fen: row.get("refunded_fen")?,
            untold: row.get("untold")?,
            twice_fen: row.get("twice_fen")?,
        };
        Ok((row.get::<_, i64>("order_id")?, case))
    })?;
    let mut cases: FxHashMap<i64, Vec<Case>> = FxHashMap::default();
    for (order, case) in rows {
        cases.entry(order).or_default().push(case);
    }
    Ok(cases)
}
