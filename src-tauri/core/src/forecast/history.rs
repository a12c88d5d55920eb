//! Orders and returns by day of payment: of the whole shop and of each product, as the derived cells have them.

use pintui_store::{Day, Reading, Result, named_params};
use rustc_hash::FxHashMap;

/// Days of payment that are read: what a forecast looks back on, six months of trying it out, and what these look back on.
pub const READ_DAYS: i64 = 500;

/// A return: when its order was paid, and when it was applied for first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Came {
    pub paid: i32,
    pub applied: i32,
}

/// One product, or the whole shop.
#[derive(Clone, Debug, Default)]
pub(super) struct Goods {
    /// Key of the product; 0 for the whole shop.
    pub id: i64,
    /// Orders by day of payment, the oldest first.
    pub orders: Vec<(i32, i64)>,
    pub returns: Vec<Came>,
}

impl Goods {
    /// Orders paid on the days of a span.
    pub fn paid(&self, from: i32, to: i32) -> i64 {
        self.orders.iter().filter(|(day, _)| (from..=to).contains(day)).map(|(_, orders)| orders).sum()
    }

    /// Returns applied for on the days of a span.
    pub fn applied(&self, from: i32, to: i32) -> i64 {
        self.returns.iter().filter(|one| (from..=to).contains(&one.applied)).count() as i64
    }

    /// The first day on which it was sold, as far back as is read.
    pub fn first_on(&self) -> Option<i32> {
        self.orders.first().map(|(day, _)| *day)
    }
}

/// What a shop's book tells up to its last whole day.
pub(super) struct History {
    /// That day's number.
    pub last: i32,
    pub whole: Goods,
    /// By key of the product.
    pub goods: Vec<Goods>,
}

/// Reads a shop; returns of any kind, or those that count as quality.
pub(super) fn read(tx: &impl Reading, shop: i64, last: Day, quality: bool) -> Result<History> {
    let first = last.plus(1 - READ_DAYS);
    let (from, to) = (first.number(), last.number());
    let mut all: FxHashMap<i64, Goods> = FxHashMap::default();
    let mut statement = tx.statement(include_str!("orders.sql"))?;
    let mut rows = statement.query(named_params! { ":shop": shop, ":from": from, ":to": to })?;
    while let Some(row) = rows.next()? {
        let (on, id, orders): (i32, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        all.entry(id).or_insert_with(|| Goods { id, ..Goods::default() }).orders.push((on, orders));
    }
    let came = returns(tx, shop, (from, to), first, quality)?;
    for of_order in came.chunk_by(|(one, ..), (next, ..)| one == next) {
        let earliest = of_order.iter().map(|(_, _, came)| *came).min_by_key(|came| came.applied);
        for (id, came) in
            of_order.iter().filter_map(|(_, id, came)| Some(((*id)?, *came))).chain(earliest.map(|one| (0, one)))
        {
            if let Some(goods) = all.get_mut(&id) {
                goods.returns.push(came);
            }
        }
    }
    let whole = all.remove(&0).unwrap_or_default();
    let mut goods: Vec<Goods> = all.into_values().collect();
    goods.sort_unstable_by_key(|goods| goods.id);
    Ok(History { last: to, whole, goods })
}

type OfOrder = (i64, Option<i64>, Came);

fn returns(tx: &impl Reading, shop: i64, (from, to): (i32, i32), first: Day, quality: bool) -> Result<Vec<OfOrder>> {
    let with = named_params! { ":shop": shop, ":from": from, ":to": to, ":first": first, ":quality": quality };
    tx.rows(include_str!("returns.sql"), with, |row| {
        let (paid, applied): (Day, i32) = (row.get("paid_on")?, row.get("applied_on")?);
        // whoever applies before paying is told by a file's clock
        let paid = paid.number();
        Ok((row.get("order_id")?, row.get("product_id")?, Came { paid, applied: applied.max(paid) }))
    })
}
