//! The triangle of derived cells: for each shop (product 0) and product, how many orders of a
//! basis day had their first quality application after how many days, or never.

use pintui_store::{Day, Reading, Result, Rows, ToSql, WriteTx, named_params};
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

/// Spans of basis days, first and last, for each basis.
pub type Spans = [Vec<(i32, i32)>; 2];

/// Every day that a book can name.
fn ever() -> Spans {
    std::array::from_fn(|_| vec![(-719_162, 2_932_895)])
}

/// An order in the cohort of a day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Member {
    order: i64,
    /// Which of [`Basis::ALL`].
    basis: u32,
    on: i32,
}

/// First quality applications of orders: product of the line, day.
type Firsts = FxHashMap<i64, Vec<(Option<i64>, i32)>>;

/// Orders that lie as near as this in the book are read in one go, with those between them.
const NEAR: i64 = 16;

/// Counts the cells of these basis days, from facts alone.
fn counted(tx: &impl Reading, shop_id: i64, days: &Spans) -> Result<[Cells; 2]> {
    let mut cells = std::array::from_fn(|_| Cells::default());
    let mut lines = tx.statement(include_str!("products_of_orders.sql"))?;
    let mut products = Vec::new();
    for near in members(tx, shop_id, days)?.chunk_by(|one, next| next.order - one.order <= NEAR) {
        let span = named_params! { ":from": near[0].order, ":to": near[near.len() - 1].order };
        let firsts = firsts(tx, span)?;
        let mut lines = lines.query(span)?;
        let mut line = next_line(&mut lines)?;
        for of_order in near.chunk_by(|one, next| one.order == next.order) {
            let order = of_order[0].order;
            products.clear();
            while let Some((of, product)) = line.filter(|(of, _)| *of <= order) {
                if of == order && !products.contains(&product) {
                    products.push(product);
                }
                line = next_line(&mut lines)?;
            }
            for member in of_order {
                count(member, &products, firsts.get(&order), &mut cells[member.basis as usize]);
            }
        }
    }
    Ok(cells)
}

/// Who belongs to the cohorts of these days, as the orders lie in the book. Indexes alone tell it.
fn members(tx: &impl Reading, shop_id: i64, days: &Spans) -> Result<Vec<Member>> {
    let mut members = Vec::new();
    let cohorts = [include_str!("cohort_paid.sql"), include_str!("cohort_signed.sql")];
    for (basis, (spans, cohort)) in (0..).zip(days.iter().zip(cohorts)) {
        let mut cohort = tx.statement(cohort)?;
        for (from, to) in spans {
            let span = named_params! {
                ":shop": shop_id, ":from": Day::from_number(*from), ":to": Day::from_number(*to).plus(1)
            };
            let mut day = DayOf::default();
            let mut rows = cohort.query(span)?;
            while let Some(row) = rows.next()? {
                if let Some(on) = day.read(row.get_ref(1)?.as_str().unwrap_or_default()) {
                    members.push(Member { order: row.get(0)?, basis, on });
                }
            }
        }
    }
    members.sort_unstable();
    Ok(members)
}

/// A day that is parsed only where its text is another one than before.
#[derive(Default)]
struct DayOf {
    text: String,
    number: Option<i32>,
}

impl DayOf {
    fn read(&mut self, at: &str) -> Option<i32> {
        let day = at.get(..10).unwrap_or_default();
        if self.text != day {
            self.number = day_number(at);
            day.clone_into(&mut self.text);
        }
        self.number
    }
}

fn next_line(lines: &mut Rows<'_>) -> Result<Option<(i64, i64)>> {
    Ok(match lines.next()? {
        Some(row) => Some((row.get(0)?, row.get(1)?)),
        None => None,
    })
}

fn firsts(tx: &impl Reading, span: &[(&str, &dyn ToSql)]) -> Result<Firsts> {
    let mut firsts = Firsts::default();
    let quality = include_str!("quality_of_orders.sql");
    for (order, product, on) in tx.rows(quality, span, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))? {
        firsts.entry(order).or_default().push((product, on));
    }
    Ok(firsts)
}

/// Counts an order in the cells of its day: for the shop, and for each of its products.
fn count(member: &Member, products: &[i64], firsts: Option<&Vec<(Option<i64>, i32)>>, cells: &mut Cells) {
    let age_of = |product: Option<i64>| {
        let about = firsts.into_iter().flatten().filter(|(of, _)| product.is_none() || *of == product);
        about.map(|(_, on)| on - member.on).min().unwrap_or(NEVER)
    };
    let mut add = |product_id, age| {
        *cells.entry(Place { cohort_on: member.on, product_id, age }).or_default() += 1;
    };
    add(WHOLE_SHOP, age_of(None));
    for product in products {
        add(*product, age_of(Some(*product)));
    }
}

/// Recomputes all stored cells of a shop.
pub fn replace_all(tx: &mut WriteTx<'_>, shop_id: i64) -> Result<()> {
    replace(tx, shop_id, &ever())
}

/// Recomputes the stored cells of these basis days.
pub fn replace(tx: &mut WriteTx<'_>, shop_id: i64, days: &Spans) -> Result<()> {
    let fresh = counted(&*tx, shop_id, days)?;
    for (basis, (cells, spans)) in Basis::ALL.into_iter().zip(fresh.into_iter().zip(days)) {
        for (from, to) in spans {
            tx.change(
                "delete from cells where shop_id = :shop and basis = :basis and cohort_on between :from and :to",
                named_params! { ":shop": shop_id, ":basis": basis.name(), ":from": from, ":to": to },
            )?;
        }
        write(tx, shop_id, basis, cells)?;
    }
    Ok(())
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
    for ((basis, wrong), mut fresh) in found.iter_mut().zip(counted(tx, shop_id, &ever())?) {
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

#[cfg(test)]
mod tests {
    use pintui_store::Reading;

    use crate::given::Given;

    #[test]
    fn who_belongs_to_a_cohort_is_read_from_the_index_alone() {
        let given = Given::shop();
        let cohorts = [include_str!("cohort_paid.sql"), include_str!("cohort_signed.sql")];
        for (sql, index) in cohorts.into_iter().zip(["orders_by_paid", "orders_by_signed"]) {
            let sql =
                format!("explain query plan {sql}").replace(":shop", "1").replace(":from", "1").replace(":to", "1");
            let plan = given.read(|tx| tx.rows(&sql, [], |row| row.get::<_, String>(3)));
            assert!(plan.iter().all(|step| step.contains(&format!("USING COVERING INDEX {index}"))), "{plan:?}");
        }
    }
}
