//! Goods as things with codes on them: which article a scanned code means, and codes that people teach.
//!
//! A code is the article's own bar code (from a file or taught) or the seller's code. One code may
//! stand for several articles, since the same thing is often listed twice. Knows nothing of parcels.

pub mod add;
pub mod gtin;
pub mod listing;
pub mod teach;

use pintui_store::{Reading, Result, Row, SqlError, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::platforms::folded;

/// An article that can be told from others by its code.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Article {
    /// Key of the SKU.
    pub sku_id: i64,
    /// Key of its product.
    pub product_id: i64,
    /// The product's title.
    pub product: String,
    /// Colour, size and the like.
    pub sku_name: Option<String>,
    /// Seller's code.
    pub sku_code: Option<String>,
}

/// The forms under which a scanned code may lie in the book: as it is, in small and in capital letters.
pub struct Forms {
    /// As scanned, trimmed.
    pub plain: String,
    /// Small letters, full-width characters made narrow, blanks out.
    pub lower: String,
    /// The same in capitals.
    pub upper: String,
}

impl Forms {
    /// The forms of a scanned text.
    pub fn of(scanned: &str) -> Self {
        let lower = folded(scanned);
        Self { plain: scanned.trim().to_owned(), upper: lower.to_uppercase(), lower }
    }
}

/// The articles of a shop that bear this code, those of an order first.
pub fn bearing(tx: &impl Reading, shop_id: i64, code: &str) -> Result<Vec<Article>> {
    let forms = Forms::of(code);
    if forms.lower.is_empty() {
        return Ok(Vec::new());
    }
    tx.rows(
        include_str!("bearing.sql"),
        named_params! { ":shop": shop_id, ":plain": forms.plain, ":lower": forms.lower, ":upper": forms.upper },
        article_of,
    )
}

/// The SKU with this key.
pub fn sku(tx: &impl Reading, sku_id: i64) -> Result<Option<Article>> {
    tx.maybe(include_str!("sku.sql"), named_params! { ":sku": sku_id }, article_of)
}

/// All codes of a SKU as they are compared: its bar codes and the seller's code.
pub fn codes(tx: &impl Reading, shop_id: i64, sku_id: i64) -> Result<Vec<String>> {
    let found: Vec<String> =
        tx.rows(include_str!("codes.sql"), named_params! { ":shop": shop_id, ":sku": sku_id }, |row| row.get(0))?;
    let mut codes: Vec<String> = found.iter().map(|code| folded(code)).filter(|code| !code.is_empty()).collect();
    codes.sort();
    codes.dedup();
    Ok(codes)
}

fn article_of(row: &Row<'_>) -> std::result::Result<Article, SqlError> {
    let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
    let (name, number): (String, String) = (row.get("product")?, row.get("product_no")?);
    Ok(Article {
        sku_id: row.get("sku_id")?,
        product_id: row.get("product_id")?,
        product: if name.is_empty() { number } else { name },
        sku_name: filled(row.get("sku_name")?),
        sku_code: filled(row.get("sku_code")?),
    })
}

#[cfg(test)]
mod tests;
