//! The triangle of derived cells: for each shop (product 0) and product, how many orders of a
//! basis day had their first quality application after how many days, or never.

use pintui_store::{Day, Reading, Result, Row, Rows, ToSql, WriteTx, named_params};
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

/// First quality applications of orders: product of the line, day.
type Firsts = FxHashMap<i64, Vec<(Option<i64>, i32)>>;

/// Counts the cells of the basis days `from..=to`, from facts alone.
fn of_days(tx: &impl Reading, shop_id: i64, basis: Basis, from: i32, to: i32) -> Result<Cells> {
    let (cohort, quality) = match basis {
        Basis::Paid => (include_str!("cohort_paid.sql"), include_str!("quality_paid.sql")),
        Basis::Signed => (include_str!("cohort_signed.sql"), include_str!("quality_signed.sql")),
    };
    let (from, to) = (Day::from_number(from), Day::from_number(to).plus(1));
    let span = named_params! { ":shop": shop_id, ":from": from, ":to": to };
    let firsts = firsts(tx, quality, span)?;
    let [cells] = counted(tx, cohort, span, &firsts)?;
    Ok(cells)
}

/// Counts all cells of a shop in one pass over its orders and lines as they lie in the book.
fn of_shop(tx: &impl Reading, shop_id: i64) -> Result<[Cells; 2]> {
    let shop = named_params! { ":shop": shop_id };
    let firsts = firsts(tx, include_str!("quality_shop.sql"), shop)?;
    let mut cells = std::array::from_fn(|_| Cells::default());
    let mut order = Cohort { id: 0, on: [const { DayOf::none() }; 2], products: Vec::new() };
    let first: Option<i64> = tx.maybe(include_str!("first_order.sql"), shop, |row| row.get(0))?;
    let mut lines = tx.statement("select order_id, product_id from lines where order_id >= ?1 order by order_id")?;
    let mut lines = lines.query([first])?;
    let mut line = next_line(&mut lines)?;
    let mut orders = tx.statement(include_str!("orders_of_shop.sql"))?;
    let mut orders = orders.query(shop)?;
    while let Some(row) = orders.next()? {
        order.begin(row.get(0)?, row, 1)?;
        // Both come in the sequence of orders; lines of other shops stand between.
        while let Some((of, product)) = line.filter(|(of, _)| *of <= order.id) {
            if of == order.id {
                order.has(product);
            }
            line = next_line(&mut lines)?;
        }
        order.count(&firsts, &mut cells);
    }
    Ok(cells)
}

fn next_line(lines: &mut Rows<'_>) -> Result<Option<(i64, i64)>> {
    Ok(match lines.next()? {
        Some(row) => Some((row.get(0)?, row.get(1)?)),
        None => None,
    })
}

fn firsts(tx: &impl Reading, quality: &str, with: &[(&str, &dyn ToSql)]) -> Result<Firsts> {
    let mut firsts = Firsts::default();
    for (order, product, on) in tx.rows(quality, with, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))? {
        firsts.entry(order).or_default().push((product, on));
    }
    Ok(firsts)
}

/// Counts orders with their lines, which follow each other: order, product, and `N` basis moments.
fn counted<const N: usize>(
    tx: &impl Reading,
    cohort: &str,
    with: &[(&str, &dyn ToSql)],
    firsts: &Firsts,
) -> Result<[Cells; N]> {
    let mut cells = std::array::from_fn(|_| Cells::default());
    let mut statement = tx.statement(cohort)?;
    let mut rows = statement.query(with)?;
    let mut order = Cohort { id: 0, on: [const { DayOf::none() }; N], products: Vec::new() };
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        if id != order.id {
            order.count(firsts, &mut cells);
            order.begin(id, row, 2)?;
        }
        if let Some(product) = row.get(1)? {
            order.has(product);
        }
    }
    order.count(firsts, &mut cells);
    Ok(cells)
}

struct Cohort<const N: usize> {
    id: i64,
    on: [DayOf; N],
    products: Vec<i64>,
}

/// A day that is parsed only where its text is another one than before.
struct DayOf {
    text: String,
    number: Option<i32>,
}

impl DayOf {
    const fn none() -> Self {
        Self { text: String::new(), number: None }
    }

    fn read(&mut self, at: &str) {
        let day = at.get(..10).unwrap_or_default();
        if self.text != day {
            self.number = day_number(at);
            day.clone_into(&mut self.text);
        }
    }
}

impl<const N: usize> Cohort<N> {
    /// Another order, whose basis moments stand in the row from `from` on.
    fn begin(&mut self, id: i64, row: &Row<'_>, from: usize) -> Result<()> {
        self.id = id;
        self.products.clear();
        for (at, day) in self.on.iter_mut().enumerate() {
            day.read(row.get_ref(from + at)?.as_str_or_null().ok().flatten().unwrap_or_default());
        }
        Ok(())
    }

    fn has(&mut self, product: i64) {
        if !self.products.contains(&product) {
            self.products.push(product);
        }
    }

    fn count(&self, firsts: &Firsts, cells: &mut [Cells; N]) {
        let links = firsts.get(&self.id);
        for (day, cells) in self.on.iter().zip(cells) {
            let Some(cohort_on) = day.number else { continue };
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
}

/// Recomputes all stored cells of a shop.
pub fn replace_all(tx: &mut WriteTx<'_>, shop_id: i64) -> Result<()> {
    let fresh = of_shop(&*tx, shop_id)?;
    tx.change("delete from cells where shop_id = ?1", [shop_id])?;
    for (basis, cells) in Basis::ALL.into_iter().zip(fresh) {
        write(tx, shop_id, basis, cells)?;
    }
    Ok(())
}

/// Recomputes the stored cells of the basis days `from..=to`.
pub fn replace(tx: &mut WriteTx<'_>, shop_id: i64, basis: Basis, from: i32, to: i32) -> Result<()> {
    let fresh = of_days(&*tx, shop_id, basis, from, to)?;
    tx.change(
        "delete from cells where shop_id = :shop and basis = :basis and cohort_on between :from and :to",
        named_params! { ":shop": shop_id, ":basis": basis.name(), ":from": from, ":to": to },
    )?;
    write(tx, shop_id, basis, fresh)
}

fn write(tx: &WriteTx<'_>, shop_id: i64, basis: Basis, cells: Cells) -> Result<()> {
    let mut sorted: Vec<_> = cells.into_iter().collect();
    sorted.sort_unstable();
    let mut write = tx.pen(
        "insert into cells (shop_id, basis, cohort_on, product_id, age, orders) values (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (place, orders) in sorted {
        write.execute((shop_id, basis.name(), place.cohort_on, place.product_id, place.age, orders))?;
    }
    Ok(())
}

/// How many stored cells of each basis differ from what the facts say.
pub fn differences(tx: &impl Reading, shop_id: i64) -> Result<[(Basis, i64); 2]> {
    let mut found = Basis::ALL.map(|basis| (basis, 0));
    for ((basis, wrong), mut fresh) in found.iter_mut().zip(of_shop(tx, shop_id)?) {
        let stored = tx.rows(
            "select cohort_on, product_id, age, orders from cells where shop_id = ?1 and basis = ?2",
            (shop_id, basis.name()),
            |row| {
                Ok((Place { cohort_on: row.get(0)?, product_id: row.get(1)?, age: row.get(2)? }, row.get::<_, i64>(3)?))
            },
        )?;
        let other = stored.into_iter().filter(|(place, orders)| fresh.remove(place) != Some(*orders)).count();
        *wrong = (other + fresh.len()) as i64;
    }
    Ok(found)
}
