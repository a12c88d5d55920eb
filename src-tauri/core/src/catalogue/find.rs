//! Which article a row means: by the product's number, by the seller's code, or by a title that only one product has.

use pintui_store::{Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::cost::Article;
use super::typed::TypedGoods;
use crate::goods;
use crate::intake::values;
use crate::platforms::folded;

/// What a row means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Articles of the book: several where the same thing is listed more than once under one code.
    Known(Vec<Article>),
    /// A product that the book does not have yet, with its number and title.
    Product { number: String, title: String },
    /// A SKU that a product does not have yet.
    Sku { product: i64, code: String, name: String },
    /// A product without a SKU of this code: the code is the product's own, where no other row tells of it.
    NoSku { product: i64 },
    /// Nobody can tell.
    Unknown(WhyUnknown),
}

/// Why a row cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "GoodsUnknownWhy")]
pub enum WhyUnknown {
    /// It names no number, no code and no title.
    NothingNamed,
    /// No product has the number, and without a title none can be made.
    NumberUnknown,
    /// No article bears the code.
    CodeUnknown,
    /// The product has no SKU with the code, and without a name none can be made.
    SkuUnknown,
    /// No product has the title.
    TitleUnknown,
    /// Several products have the title.
    TitleTwice,
}

pub(super) fn find(tx: &impl Reading, shop: i64, row: &TypedGoods) -> Result<Found> {
    let [number, code, name, title] =
        [&row.number, &row.sku_code, &row.sku_name, &row.title].map(|cell| values::bare(cell).to_owned());
    if !number.is_empty() {
        return match product(tx, shop, &number)? {
            Some(product) => of_product(tx, product, &code, &name),
            None if title.is_empty() => Ok(Found::Unknown(WhyUnknown::NumberUnknown)),
            None => Ok(Found::Product { number, title }),
        };
    }
    if !code.is_empty() {
        let bearing = goods::bearing(tx, shop, &code)?;
        let known = bearing.iter().map(|article| Article { product: article.product_id, sku: Some(article.sku_id) });
        let known: Vec<Article> = known.collect();
        return Ok(if known.is_empty() { Found::Unknown(WhyUnknown::CodeUnknown) } else { Found::Known(known) });
    }
    if title.is_empty() {
        return Ok(Found::Unknown(WhyUnknown::NothingNamed));
    }
    let sql = "select id from products where shop_id = ?1 and name = ?2 limit 2";
    match *tx.rows(sql, (shop, &title), |row| row.get::<_, i64>(0))? {
        [] => Ok(Found::Unknown(WhyUnknown::TitleUnknown)),
        [product] => of_product(tx, product, "", &name),
        _ => Ok(Found::Unknown(WhyUnknown::TitleTwice)),
    }
}

fn product(tx: &impl Reading, shop: i64, number: &str) -> Result<Option<i64>> {
    let sql = "select id from products where shop_id = ?1 and product_no in (?2, ?3) order by product_no = ?3 limit 1";
    tx.maybe(sql, (shop, number, folded(number)), |row| row.get(0))
}

pub(super) fn of_product(tx: &impl Reading, product: i64, code: &str, name: &str) -> Result<Found> {
    if code.is_empty() && name.is_empty() {
        return Ok(Found::Known(vec![Article { product, sku: None }]));
    }
    let with = named_params! { ":product": product, ":code": code, ":name": name };
    let skus: Vec<i64> = tx.rows(include_str!("skus_meant.sql"), with, |row| row.get(0))?;
    if !skus.is_empty() {
        return Ok(Found::Known(skus.into_iter().map(|sku| Article { product, sku: Some(sku) }).collect()));
    }
    if name.is_empty() {
        return Ok(Found::NoSku { product });
    }
    Ok(Found::Sku { product, code: code.to_owned(), name: name.to_owned() })
}
