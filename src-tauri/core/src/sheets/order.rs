//! One order with its lines, cases and checks.

use pintui_store::words::get;
use pintui_store::{At, Day, Fen, Reading, Result, Row, SqlError, Tx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::list::CaseRow;
use crate::checks::list::CheckRow;
use crate::door::{Call, Command, Read};
use crate::orders::list::{OrderRow, row_of};
use crate::orders::pick::array;
use crate::{cases, checks};

refusals! {
    /// Refusals about orders.
    OrderRefused {
        /// No such order.
        OrderUnknown { id: i64 } = "order_unknown",
    }
}

/// One order, opened.
#[derive(Deserialize, TS)]
pub struct OrderShow {
    /// Key inside the book.
    pub id: i64,
}

impl Command for OrderShow {
    type Answer = OrderSheet;
}

impl Read for OrderShow {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<OrderSheet> {
        sheet(tx, self.id, call.now.day())?.ok_or_else(|| OrderRefused::OrderUnknown { id: self.id }.into())
    }
}

/// Everything known about an order.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OrderSheet {
    /// The row of the list.
    pub order: OrderRow,
    /// When it was made.
    pub created_at: Option<At>,
    /// When it left.
    pub shipped_at: Option<At>,
    /// Province and city.
    pub region: Option<String>,
    /// Carrier.
    pub carrier: Option<String>,
    /// Tracking number.
    pub tracking_no: Option<String>,
    /// The warehouse that sent it: by hand, by its file, or by the rule of its goods.
    pub warehouse: Option<String>,
    /// Its lines.
    pub lines: Vec<OrderLine>,
    /// Its cases, first application first.
    pub cases: Vec<CaseRow>,
    /// Its checks, newest first.
    pub checks: Vec<CheckRow>,
}

/// One line of an order.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OrderLine {
    /// The platform's line number, or the position.
    pub line_no: String,
    /// Key of its product.
    pub product_key: i64,
    /// The platform's product id.
    pub product_id: String,
    /// Title.
    pub product: String,
    /// Key of the SKU.
    pub sku_id: Option<i64>,
    /// SKU as the buyer chose it.
    pub sku_name: Option<String>,
    /// Seller's code.
    pub sku_code: Option<String>,
    /// Pieces.
    pub quantity: Option<i64>,
    /// What was paid for the line.
    pub paid_fen: Option<Fen>,
}

/// Everything known about an order, where the book has it.
pub fn sheet(tx: &impl Reading, id: i64, today: Day) -> Result<Option<OrderSheet>> {
    let sheet = tx.maybe(include_str!("../orders/rows.sql"), named_params! { ":ids": array(&[id]) }, |row| {
        Ok(OrderSheet {
            order: row_of(row)?,
            created_at: get(row, "created_at")?,
            shipped_at: get(row, "shipped_at")?,
            region: get(row, "region")?,
            carrier: get(row, "carrier")?,
            tracking_no: get(row, "tracking_no")?,
            warehouse: get(row, "warehouse")?,
            lines: Vec::new(),
            cases: Vec::new(),
            checks: Vec::new(),
        })
    })?;
    let Some(mut sheet) = sheet else { return Ok(None) };
    sheet.lines = tx.rows(include_str!("lines.sql"), named_params! { ":order": id }, line_of)?;
    sheet.cases = cases::list::of_order(tx, id, today)?;
    sheet.checks = checks::list::of_order(tx, id)?;
    Ok(Some(sheet))
}

fn line_of(row: &Row<'_>) -> std::result::Result<OrderLine, SqlError> {
    Ok(OrderLine {
        line_no: get(row, "line_no")?,
        product_key: get(row, "product")?,
        product_id: get(row, "product_no")?,
        product: get(row, "name")?,
        sku_id: get(row, "sku_id")?,
        sku_name: get(row, "sku_name")?,
        sku_code: get(row, "sku_code")?,
        quantity: get(row, "quantity")?,
        paid_fen: get(row, "paid_fen")?,
    })
}

#[cfg(test)]
#[path = "order_tests.rs"]
mod tests;
