//! Products on the day's page, each with the key by which its own page is opened.

use pintui_store::{Reading, Result};
use serde::Serialize;
use ts_rs::TS;

use super::today::ProductRate;
use crate::shops::Shop;

/// A product that leads to its own page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TopProduct {
    /// Its key.
    pub key: i64,
    /// Its share.
    #[serde(flatten)]
    pub product: ProductRate,
}

/// The same products with their keys; one whose title no file tells is called by its number.
pub(super) fn with_keys(tx: &impl Reading, shop: &Shop, products: Vec<ProductRate>) -> Result<Vec<TopProduct>> {
    let keyed = |mut product: ProductRate| {
        if product.name.is_empty() {
            product.name.clone_from(&product.product_id);
        }
        let key = "select id from products where shop_id = ?1 and product_no = ?2";
        Ok(TopProduct { key: tx.one(key, (shop.id, &product.product_id), |row| row.get(0))?, product })
    };
    products.into_iter().map(keyed).collect()
}
