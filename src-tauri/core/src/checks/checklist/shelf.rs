//! All lists of a shop: one for each category, and those of single products.

use std::collections::HashMap;

use pintui_store::{Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::which::{ListSource, Lists};
use super::{Article, all, category_of};
use crate::door::{Call, Command, Read};
use crate::shops;

/// Lists what is checked in a shop, by category and product.
#[derive(Deserialize, TS)]
pub struct ChecklistShelf {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ChecklistShelf {
    type Answer = Shelf;
}

/// The lists of a shop.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Shelf {
    /// One for each category, those with products of this shop first.
    pub categories: Vec<ShelfList>,
    /// Those of single products.
    pub products: Vec<ShelfProduct>,
}

/// The list of a category.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ShelfList {
    /// The category.
    pub category: String,
    /// Where the list in force comes from.
    pub source: ListSource,
    /// The version in force, where it is the owner's.
    pub version: Option<i64>,
    /// How many points it has.
    pub points: i64,
    /// How many products of the shop it applies to.
    pub products: i64,
}

/// The list of one product.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ShelfProduct {
    /// Key of the product.
    pub product: i64,
    /// Its title.
    pub name: String,
    /// The category its list was adapted from.
    pub category: String,
    /// The version in force.
    pub version: Option<i64>,
    /// How many points it has.
    pub points: i64,
}

impl Read for ChecklistShelf {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Shelf> {
        let shop = shops::must(tx, &self.shop)?.id;
        let lists = Lists::read(tx, shop)?;
        let names: HashMap<i64, (String, &'static str)> = tx
            .rows(include_str!("shop_products.sql"), named_params! { ":shop": shop }, |row| {
                let (id, title): (i64, String) = (row.get("id")?, row.get("name")?);
                let category: Option<String> = row.get("category")?;
                let article = Article { product: Some(id), title: &title, category: category.as_deref() };
                let category = category_of(&article);
                Ok((id, (title, category)))
            })?
            .into_iter()
            .collect();
        let mut products = Vec::new();
        for own in lists.of_products() {
            let Some(product) = own.product else { continue };
            let (list, _) = lists.in_force(tx, Some(product), &own.category)?;
            products.push(ShelfProduct {
                product,
                name: names.get(&product).map(|(name, _)| name.clone()).unwrap_or_default(),
                category: own.category.clone(),
                version: own.in_force,
                points: list.points.len() as i64,
            });
        }
        let alone = |id: &i64| products.iter().any(|one| one.product == *id);
        let mut categories = Vec::new();
        for known in all() {
            let (list, source) = lists.in_force(tx, None, &known.category)?;
            categories.push(ShelfList {
                category: known.category.clone(),
                source,
                version: lists.own(None, &known.category).and_then(|(own, _)| own.in_force),
                points: list.points.len() as i64,
                products: names.iter().filter(|(id, (_, of))| *of == known.category && !alone(id)).count() as i64,
            });
        }
        categories.sort_by_key(|list| std::cmp::Reverse((list.products > 0, list.source != ListSource::Preset)));
        Ok(Shelf { categories, products })
    }
}
