//! The triangle of derived cells: for each shop (product 0) and product, how many orders of a
//! basis day had their first quality application after how many days, or never.

use pintui_store::{Day, Reading, Result, WriteTx, named_params};
use rustc_hash::FxHashMap;

use super::settle::day_number;
use crate::platforms::rules::Basis;

/// Age of an order that never had a first quality application.
pub const NEVER: i32 = 1_000_000;

/// The shop as a whole, among the product ids of cells.
pub const WHOLE_SHOP: i64 = 0;

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Place {
    cohort_on: i32,
    product_id: i64,
    age: i32,
}

type Cells = FxHashMap<Place, i64>;

/// Counts the cells of the basis days `from..=to`, from facts alone.
fn of(tx: &impl Reading, shop_id: i64, basis: Basis, from: i32, to: i32) -> Result<Cells> {
    let (cohort, quality) = match basis {
        Basis::Paid => (include_str!("cohort_paid.sql"), include_str!("quality_paid.sql")),
        Basis::Signed => (include_str!("cohort_signed.sql"), include_str!("quality_signed.sql")),
    };
    let (from, to) = (Day::from_number(from), Day::from_number(to).plus(1));
    let span = named_params! { ":shop": shop_id, ":from": from, ":to": to };
    let mut first_quality: FxHashMap<i64, Vec<(Option<i64>, i32)>> = FxHashMap::default();
    for (order, product, on) in tx.rows(quality, span, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))? {
        first_quality.entry(order).or_default().push((product, on));
    }
    let mut cells = Cells::default();
    let mut statement = tx.statement(cohort)?;
    let mut rows = statement.query(span)?;
    let mut order = Cohort::default();
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        if id != order.id {
            order.count(&first_quality, &mut cells);
            let at = row.get_ref(1)?.as_str().unwrap_or_default();
            order = order.next(id, at);
        }
        if let Some(product) = row.get::<_, Option<i64>>(2)?
            && !order.products.contains(&product)
        {
            order.products.push(product);
        }
    }
    order.count(&first_quality, &mut cells);
    Ok(cells)
}

#[derive(Default)]
struct Cohort {
    id: i64,
    day_text: String,
    on: Option<i32>,
    products: Vec<i64>,
}

impl Cohort {
    /// The next order; the day is parsed only where it is another one.
    fn next(mut self, id: i64, at: &str) -> Self {
        let day = at.get(..10).unwrap_or_default();
        if self.day_text != day {
            self.on = day_number(at);
            day.clone_into(&mut self.day_text);
        }
        self.products.clear();
        Self { id, ..self }
    }

    fn count(&self, first_quality: &FxHashMap<i64, Vec<(Option<i64>, i32)>>, cells: &mut Cells) {
        let Some(cohort_on) = self.on else { return };
        let links = first_quality.get(&self.id);
        let age_of = |product: Option<i64>| {
            let earliest = links
                .into_iter()
                .flatten()
                .filter(|(of, _)| product.is_none() || *of == product)
                .map(|(_, on)| on - cohort_on)
                .min();
            earliest.unwrap_or(NEVER)
        };
        let mut add = |product_id, age| *cells.entry(Place { cohort_on, product_id, age }).or_default() += 1;
        add(WHOLE_SHOP, age_of(None));
        for product in &self.products {
            add(*product, age_of(Some(*product)));
        }
    }
}

/// Recomputes the stored cells of the basis days `from..=to`.
pub fn replace(tx: &mut WriteTx<'_>, shop_id: i64, basis: Basis, from: i32, to: i32) -> Result<()> {
    let fresh = of(&*tx, shop_id, basis, from, to)?;
    tx.change(
        "delete from cells where shop_id = :shop and basis = :basis and cohort_on between :from and :to",
        named_params! { ":shop": shop_id, ":basis": basis.name(), ":from": from, ":to": to },
    )?;
    let mut sorted: Vec<_> = fresh.into_iter().collect();
    sorted.sort_unstable();
    let mut write = tx.pen(
        "insert into cells (shop_id, basis, cohort_on, product_id, age, orders) values (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (place, orders) in sorted {
        write.execute((shop_id, basis.name(), place.cohort_on, place.product_id, place.age, orders))?;
    }
    Ok(())
}

/// How many stored cells differ from what the facts say.
pub fn differences(tx: &impl Reading, shop_id: i64, basis: Basis) -> Result<i64> {
    let mut fresh = of(tx, shop_id, basis, Day::FIRST, Day::LAST)?;
    let stored = tx.rows(
        "select cohort_on, product_id, age, orders from cells where shop_id = ?1 and basis = ?2",
        (shop_id, basis.name()),
        |row| Ok((Place { cohort_on: row.get(0)?, product_id: row.get(1)?, age: row.get(2)? }, row.get::<_, i64>(3)?)),
    )?;
    let wrong = stored.into_iter().filter(|(place, orders)| fresh.remove(place) != Some(*orders)).count();
    Ok((wrong + fresh.len()) as i64)
}
