//! The orders of a rule's window with all that groups are made of, and their cases by the day looked at.

use pintui_store::{Day, Reading, Result, named_params};
use rustc_hash::FxHashMap;

use super::By;
use crate::checks::checklist::{Article, category_of};
use crate::platforms::rules::Rule;
use crate::reasons::Words;
use crate::shops::Shop;

/// An order of the cohort.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) id: i64,
    /// What was paid, in fen.
    pub(super) fen: Option<i64>,
    pub(super) province: Option<String>,
    pub(super) carrier: Option<String>,
    pub(super) warehouse: Option<String>,
    /// Seconds from sending to sign-off, where both are told.
    pub(super) transit: Option<i64>,
    /// Whether its buyer is told.
    pub(super) buyer: bool,
    /// Categories of its goods, each once; only where groups are made of them.
    pub(super) categories: Vec<&'static str>,
    pub(super) cases: Vec<Case>,
}

/// A case of such an order.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) id: i64,
    /// Whether it makes its order a quality return.
    pub(super) quality: bool,
    pub(super) reason: String,
    /// Class of that reason.
    pub(super) class: &'static str,
    /// Whether the reason counts as quality, be the case the first or not.
    pub(super) of_quality: bool,
    /// The category of its line's product.
    pub(super) category: Option<&'static str>,
}

/// The cohort of `rule` on `day`, newest first.
pub(super) fn read(tx: &impl Reading, shop: &Shop, rule: &Rule, day: Day, by: By) -> Result<Vec<Order>> {
    let products = if by == By::Category { categories(tx, shop.id)? } else { FxHashMap::default() };
    let (from, to) = rule.window(day);
    let mut orders = orders(tx, shop.id, rule, (from, to.plus(1)), &products, by)?;
    let places: FxHashMap<i64, usize> = orders.iter().enumerate().map(|(at, order)| (order.id, at)).collect();
    let words = Words::read(tx)?;
    let with = named_params! {
        ":shop": shop.id, ":basis": rule.basis.name(), ":from": from, ":to": to.plus(1), ":on": day.number(),
    };
    let cases = tx.rows(include_str!("cases.sql"), with, |row| {
        let reason: String = row.get("reason")?;
        let meaning = words.meaning(&shop.platform, &reason);
        let product: Option<i64> = row.get("product")?;
        let case = Case {
            id: row.get("case_id")?,
            quality: row.get("quality")?,
            class: meaning.class,
            of_quality: meaning.quality,
            category: product.and_then(|product| products.get(&product).copied()),
            reason,
        };
        Ok((row.get::<_, i64>("order_id")?, case))
    })?;
    for (order, case) in cases {
        if let Some(at) = places.get(&order) {
            orders[*at].cases.push(case);
        }
    }
    Ok(orders)
}

fn orders(
    tx: &impl Reading,
    shop: i64,
    rule: &Rule,
    (from, until): (Day, Day),
    products: &FxHashMap<i64, &'static str>,
    by: By,
) -> Result<Vec<Order>> {
    let mut orders: Vec<Order> = Vec::new();
    let mut titles: FxHashMap<String, &'static str> = FxHashMap::default();
    let mut statement = tx.statement(include_str!("orders.sql"))?;
    let mut rows = statement.query(named_params! {
        ":shop": shop, ":basis": rule.basis.name(), ":from": from, ":to": until,
    })?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get("id")?;
        if orders.last().is_none_or(|last| last.id != id) {
            orders.push(Order {
                id,
                fen: row.get("fen")?,
                province: row.get("province")?,
                carrier: row.get("carrier")?,
                warehouse: row.get("warehouse")?,
                transit: row.get::<_, Option<i64>>("transit")?.filter(|seconds| *seconds >= 0),
                buyer: row.get("buyer")?,
                categories: Vec::new(),
                cases: Vec::new(),
            });
        }
        let Some(order) = orders.last_mut().filter(|_| by == By::Category) else { continue };
        let category = match row.get::<_, Option<i64>>("product")? {
            Some(product) => products.get(&product).copied(),
            // an order whose lines no file told: what it says of its goods
            None => row.get::<_, Option<String>>("goods")?.filter(|goods| !goods.trim().is_empty()).map(|goods| {
                let told = |title: &str| category_of(&Article { product: None, title, category: None });
                *titles.entry(goods).or_insert_with_key(|title| told(title))
            }),
        };
        if let Some(category) = category.filter(|category| !order.categories.contains(category)) {
            order.categories.push(category);
        }
    }
    Ok(orders)
}

pub(crate) fn categories(tx: &impl Reading, shop: i64) -> Result<FxHashMap<i64, &'static str>> {
    let told = tx.rows(include_str!("products.sql"), named_params! { ":shop": shop }, |row| {
        let (id, title): (i64, String) = (row.get("id")?, row.get("name")?);
        let category: Option<String> = row.get("category")?;
        Ok((id, category_of(&Article { product: Some(id), title: &title, category: category.as_deref() })))
    })?;
    Ok(told.into_iter().collect())
}
