//! Which product has which list: seen by the owner, and changed by a word of his.

use pintui_store::{Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::own::ChecklistRefused;
use super::which::{ListSource, Lists};
use super::{Article, category_of, preset};
use crate::door::{Call, Command, Read, Write};
use crate::orders::pick::containing;
use crate::shops;

/// Lists the products of a shop with the checklist of each.
#[derive(Deserialize, TS)]
pub struct CheckedProducts {
    /// Name of the shop.
    pub shop: String,
    /// A part of the title, number or seller's code; empty for all.
    pub text: String,
    /// Only products of this category; none for all.
    pub category: Option<String>,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for CheckedProducts {
    type Answer = ProductPage;
}

/// A page of products.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProductPage {
    /// How many there are in all.
    pub total: i64,
    /// The rows.
    pub products: Vec<CheckedProduct>,
}

/// One product with its list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckedProduct {
    /// Key inside the book.
    pub id: i64,
    /// The platform's product id.
    pub product_no: String,
    /// Its title.
    pub name: String,
    /// The category that decides.
    pub category: String,
    /// Whether the owner has chosen it; else its title or the platform tells it.
    pub chosen: bool,
    /// Where its list comes from.
    pub source: ListSource,
    /// Orders of the last 30 days.
    pub orders: i64,
}

const PAGE: i64 = 200;
const LATELY_DAYS: i64 = 30;

impl Read for CheckedProducts {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ProductPage> {
        let shop = shops::must(tx, &self.shop)?.id;
        let lists = Lists::read(tx, shop)?;
        let since = call.now.day().plus(-LATELY_DAYS);
        let with = named_params! { ":shop": shop, ":text": containing(&self.text), ":since": since };
        let mut products = tx.rows(include_str!("checked_products.sql"), with, |row| {
            let (id, name): (i64, String) = (row.get("id")?, row.get("name")?);
            let (chosen, told): (Option<String>, Option<String>) = (row.get("chosen")?, row.get("category")?);
            let word = chosen.as_deref().or(told.as_deref());
            let category = category_of(&Article { product: Some(id), title: &name, category: word });
            Ok(CheckedProduct {
                id,
                product_no: row.get("product_no")?,
                category: category.to_owned(),
                chosen: chosen.is_some(),
                source: lists.own(Some(id), category).map_or(ListSource::Preset, |(_, source)| source),
                orders: row.get("orders")?,
                name,
            })
        })?;
        if let Some(category) = &self.category {
            products.retain(|product| product.category == *category);
        }
        let total = products.len() as i64;
        let skip = usize::try_from(self.skip).unwrap_or(0);
        let limit = usize::try_from(self.limit.clamp(0, PAGE)).unwrap_or(0);
        Ok(ProductPage { total, products: products.into_iter().skip(skip).take(limit).collect() })
    }
}

/// Says which category a product belongs to; its next parcel has that list.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChooseCategory {
    /// Key of the product.
    pub product: i64,
    /// The category; none lets title and platform tell it again.
    pub category: Option<String>,
}

impl Command for ChooseCategory {
    type Answer = ();
}

impl Write for ChooseCategory {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "product": self.product, "category": self.category })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let product = self.product;
        let known = tx.maybe("select id from products where id = ?1", [product], |row| row.get::<_, i64>(0))?;
        if known.is_none() {
            return Err(ChecklistRefused::ProductUnknown { product }.into());
        }
        match self.category {
            None => tx.change("delete from product_categories where product_id = ?1", [product])?,
            Some(category) if preset(&category).is_none() => {
                return Err(ChecklistRefused::CategoryUnknown { category }.into());
            }
            Some(category) => tx.change(
                "insert into product_categories (product_id, category) values (:product, :category)
                 on conflict (product_id) do update set category = excluded.category",
                named_params! { ":product": product, ":category": category },
            )?,
        };
        Ok(())
    }
}
