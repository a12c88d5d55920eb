//! Orders that were paid in a span and left, each in its cell of the standards, with whether something of it was lost.

use pintui_store::{Day, Reading, Result, named_params};
use rustc_hash::FxHashMap;

use super::standards::{Cell, Season};
use crate::breakdown::cohort::categories;

/// An order that left.
pub(super) struct Sent {
    pub(super) id: i64,
    pub(super) cell: Cell,
    pub(super) lost: bool,
}

/// Those paid in `from..=to`, newest first. An order with goods of several kinds is of no kind: only a standard for all
/// goods is for it.
pub(super) fn read(tx: &impl Reading, shop: i64, (from, to): (Day, Day)) -> Result<Vec<Sent>> {
    let of_product = categories(tx, shop)?;
    let mut all: Vec<Sent> = Vec::new();
    let mut kinds: FxHashMap<i64, Option<&'static str>> = FxHashMap::default();
    let mut statement = tx.statement(include_str!("sent.sql"))?;
    let mut rows = statement.query(named_params! { ":shop": shop, ":from": from, ":before": to.plus(1) })?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get("id")?;
        let kind = row.get::<_, Option<i64>>("product_id")?.and_then(|product| of_product.get(&product).copied());
        if let Some(known) = kinds.get_mut(&id) {
            if *known != kind {
                *known = None;
            }
            continue;
        }
        kinds.insert(id, kind);
        let season = Season::on(row.get("paid_on")?);
        let cell = Cell { category: None, carrier: row.get("carrier")?, season: Some(season) };
        all.push(Sent { id, cell, lost: row.get("lost")? });
    }
    for order in &mut all {
        order.cell.category = kinds.get(&order.id).copied().flatten().map(str::to_owned);
    }
    Ok(all)
}
