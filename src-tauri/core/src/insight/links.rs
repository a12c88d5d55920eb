//! Which line of its order a case is about, and which case of a line came first.
//!
//! Platforms count the first application only: smallest time of application, then case number. A
//! case that names no line belongs to the order's only line; with several lines it is matched by
//! product, seller's code and title, and where that leaves a doubt it stands in a group of its own.

use pintui_store::{Reading, Result, Row, SqlError, WriteTx, named_params};
use rustc_hash::{FxHashMap, FxHashSet};

use super::settle::day_number;
use crate::orders::pick::array;
use crate::reasons::Words;

/// A case joined to its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    order_id: i64,
    line_no: Option<String>,
    product_id: Option<i64>,
    applied_on: Option<i32>,
    quality: bool,
    first: bool,
}

/// Links by case id.
pub type Links = FxHashMap<i64, Link>;

/// Which cases are joined.
pub enum Scope<'a> {
    /// Those of these orders, in ascending order.
    Orders(&'a [i64]),
    /// All of the shop.
    Shop,
}

struct Case {
    id: i64,
    order_id: i64,
    line_no: Option<String>,
    product_no: Option<String>,
    sku_code: Option<String>,
    product_name: Option<String>,
    reason: Option<String>,
    applied_at: Option<String>,
}

struct Line {
    line_no: String,
    product_id: i64,
    product_no: String,
    name: String,
    sku_code: Option<String>,
}

/// Joins cases to their orders' lines, from facts alone.
pub fn of(tx: &impl Reading, shop_id: i64, platform: &str, scope: Scope<'_>) -> Result<Links> {
    let cases = match scope {
        Scope::Shop => tx.rows(include_str!("cases_of_shop.sql"), named_params! { ":shop": shop_id }, case_of)?,
        Scope::Orders(orders) => of_orders(tx, shop_id, orders)?,
    };
    let words = Words::read(tx)?;
    let mut links = Links::default();
    let mut lines = tx.statement(include_str!("lines_of_order.sql"))?;
    for group in cases.chunk_by(|one, next| one.order_id == next.order_id) {
        let order_id = group[0].order_id;
        let lines: Vec<Line> =
            lines.query_map(named_params! { ":order": order_id }, line_of)?.collect::<std::result::Result<_, _>>()?;
        link_order((&words, platform), order_id, group, &lines, &mut links);
    }
    Ok(links)
}

/// So many orders are asked for at once: no array grows with a file.
const AT_ONCE: usize = 50_000;
/// One pass over a shop's cases, sorted, costs as much for each as looking for those of so many orders.
const ORDERS_A_CASE: i64 = 4;

/// Orders are looked up in their cases' index; where they are far more than cases, in one pass over those.
fn of_orders(tx: &impl Reading, shop_id: i64, orders: &[i64]) -> Result<Vec<Case>> {
    let cases: i64 = tx.one("select count(*) from cases where shop_id = ?1", [shop_id], |row| row.get(0))?;
    if orders.len() as i64 > cases.saturating_mul(ORDERS_A_CASE) {
        let mut all = tx.rows(include_str!("cases_of_shop.sql"), named_params! { ":shop": shop_id }, case_of)?;
        all.retain(|case| orders.binary_search(&case.order_id).is_ok());
        return Ok(all);
    }
    let mut found = Vec::new();
    for some in orders.chunks(AT_ONCE) {
        found.extend(tx.rows(
            include_str!("cases_of_orders.sql"),
            named_params! { ":orders": array(some) },
            case_of,
        )?);
    }
    Ok(found)
}

fn link_order((words, platform): (&Words, &str), order_id: i64, cases: &[Case], lines: &[Line], links: &mut Links) {
    let products: FxHashSet<i64> = lines.iter().map(|line| line.product_id).collect();
    let only_product = if products.len() == 1 { products.iter().next().copied() } else { None };
    let mut seen: FxHashSet<Option<&str>> = FxHashSet::default();
    for case in cases {
        let line = line_of_case(case, lines);
        let first = seen.insert(line.map(|line| line.line_no.as_str()));
        let reason = words.meaning(platform, case.reason.as_deref().unwrap_or_default());
        links.insert(
            case.id,
            Link {
                order_id,
                line_no: line.map(|line| line.line_no.clone()),
                product_id: line.map(|line| line.product_id).or(only_product),
                applied_on: case.applied_at.as_deref().and_then(day_number),
                quality: reason.quality,
                first,
            },
        );
    }
}

fn line_of_case<'a>(case: &Case, lines: &'a [Line]) -> Option<&'a Line> {
    if let [only] = lines {
        return Some(only);
    }
    if let Some(named) = &case.line_no {
        return lines.iter().find(|line| &line.line_no == named);
    }
    let mut left: Vec<&Line> = lines.iter().collect();
    let mut told = false;
    let mut narrow = |told_by: Option<&String>, is: &dyn Fn(&Line, &str) -> bool| {
        if let Some(text) = told_by {
            let fits: Vec<&Line> = left.iter().copied().filter(|line| is(line, text)).collect();
            if !fits.is_empty() {
                left = fits;
                told = true;
            }
        }
    };
    narrow(case.product_no.as_ref(), &|line, text| line.product_no == text);
    narrow(case.sku_code.as_ref(), &|line, text| line.sku_code.as_deref() == Some(text));
    narrow(case.product_name.as_ref(), &|line, text| line.name == text);
    match left[..] {
        [only] if told => Some(only),
        _ => None,
    }
}

/// Puts the links of `orders` in the place of the stored ones.
pub fn replace(tx: &mut WriteTx<'_>, shop_id: i64, orders: &[i64], fresh: &Links) -> Result<()> {
    let last = "select (select max(order_id) from case_links), (select max(case_id) from case_links)";
    let last: (Option<i64>, Option<i64>) = tx.one(last, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    // Most orders of a file are new, and no link names one that has come after the last.
    if let (Some(last_order), Some(last_case)) = last {
        let mut gone = tx.pen("delete from case_links where order_id = ?1")?;
        for order in orders.iter().filter(|order| **order <= last_order) {
            gone.execute([order])?;
        }
        // A case may have been joined to an order that was not touched.
        let mut gone = tx.pen("delete from case_links where case_id = ?1")?;
        for case in fresh.keys().filter(|case| **case <= last_case) {
            gone.execute([case])?;
        }
    }
    write(tx, shop_id, fresh)
}

/// Puts them in the place of all that are stored of a shop.
pub fn replace_all(tx: &mut WriteTx<'_>, shop_id: i64, fresh: &Links) -> Result<()> {
    tx.change("delete from case_links where shop_id = ?1", [shop_id])?;
    write(tx, shop_id, fresh)
}

fn write(tx: &WriteTx<'_>, shop_id: i64, fresh: &Links) -> Result<()> {
    let mut write = tx.pen(include_str!("insert_link.sql"))?;
    let mut sorted: Vec<_> = fresh.iter().collect();
    sorted.sort_unstable_by_key(|(id, _)| **id);
    for (case, link) in sorted {
        write.execute(named_params! {
            ":case": case, ":shop": shop_id, ":order": link.order_id, ":line": link.line_no, ":product": link.product_id,
            ":applied": link.applied_on, ":quality": link.quality, ":first": link.first,
        })?;
    }
    Ok(())
}

/// How many stored links differ from `fresh`.
pub fn differences(tx: &impl Reading, shop_id: i64, fresh: &Links) -> Result<i64> {
    let stored: Links = tx
        .rows(
            "select case_id, order_id, line_no, product_id, applied_on, quality, first
             from case_links where shop_id = ?1",
            [shop_id],
            |row| {
                let link = Link {
                    order_id: row.get(1)?,
                    line_no: row.get(2)?,
                    product_id: row.get(3)?,
                    applied_on: row.get(4)?,
                    quality: row.get(5)?,
                    first: row.get(6)?,
                };
                Ok((row.get(0)?, link))
            },
        )?
        .into_iter()
        .collect();
    let wrong = fresh.iter().filter(|(id, link)| stored.get(id) != Some(link)).count();
    let left_over = stored.keys().filter(|id| !fresh.contains_key(id)).count();
    Ok((wrong + left_over) as i64)
}

fn case_of(row: &Row<'_>) -> std::result::Result<Case, SqlError> {
    Ok(Case {
        id: row.get(0)?,
        order_id: row.get(1)?,
        line_no: row.get(2)?,
        product_no: row.get(3)?,
        sku_code: row.get(4)?,
        product_name: row.get(5)?,
        reason: row.get(6)?,
        applied_at: row.get(7)?,
    })
}

fn line_of(row: &Row<'_>) -> std::result::Result<Line, SqlError> {
    Ok(Line {
        line_no: row.get(0)?,
        product_id: row.get(1)?,
        product_no: row.get(2)?,
        name: row.get(3)?,
        sku_code: row.get(4)?,
    })
}

#[cfg(test)]
#[path = "links_tests.rs"]
mod tests;
