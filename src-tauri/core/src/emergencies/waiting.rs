//! What waits of a halt at one warehouse, line by line: its own orders, and nothing of buyers.

use pintui_store::{At, Reading, Result, named_params};

/// A line of an order that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingLine {
    /// Number of the order.
    pub order_no: String,
    /// When it was paid.
    pub paid_at: Option<At>,
    /// Title of the product.
    pub product: Option<String>,
    /// Colour, size and the like.
    pub sku: Option<String>,
    /// Seller's code.
    pub sku_code: Option<String>,
    /// Pieces.
    pub quantity: i64,
    /// Number of the parcel, where its label is printed already.
    pub tracking_no: Option<String>,
}

/// What waits at a warehouse, in the order in which it is packed.
pub fn at_warehouse(tx: &impl Reading, halt: i64, warehouse: &str) -> Result<Vec<WaitingLine>> {
    tx.rows(include_str!("waiting_lines.sql"), named_params! { ":halt": halt, ":warehouse": warehouse }, |row| {
        Ok(WaitingLine {
            order_no: row.get("order_no")?,
            paid_at: row.get("paid_at")?,
            product: row.get("product")?,
            sku: row.get("sku")?,
            sku_code: row.get("sku_code")?,
            quantity: row.get("quantity")?,
            tracking_no: row.get("tracking_no")?,
        })
    })
}
