//! The record of goods 商品档案: what an article costs since which day, its price, material, supplier, who owns its
//! pictures, and how many lie there. Categories stay with the checklists, codes with `goods`.
//!
//! [`cost`] notes costs by their first day; which of them counts for a line is the view `line_costs` alone. [`typed`]
//! reads cells, [`table`] finds the columns of a pasted text or file, [`find`] which article a row means, [`keep`] writes
//! a row and tells what it changed: [`record`] for many rows, looked at before, [`cell`] for one. [`list`] shows them.
//! [`stock`] is what somebody counted and what moved since.

pub mod cell;
pub mod cost;
mod find;
mod keep;
pub mod list;
pub mod record;
pub mod show;
pub mod stock;
mod table;
pub mod typed;

use pintui_store::{Fen, refusals};

refusals! {
    /// Refusals about the record of goods.
    CatalogueRefused {
        /// No such product, or no such SKU of it.
        GoodsUnknown { id: i64 } = "goods_unknown",
        /// A cost is above nothing.
        CostWrong { most_fen: Fen } = "goods_cost_wrong",
        /// A cost cannot be made blank: its entries are taken out one by one.
        CostBlank = "goods_cost_blank",
        /// So far ahead nobody knows a cost.
        CostDayAhead { until: String } = "goods_cost_day_ahead",
        /// No such entry of a cost.
        CostUnknown { id: i64 } = "goods_cost_unknown",
        /// What is typed is no amount above nothing.
        CostUnread { typed: String } = "goods_cost_unread",
        /// What is typed is no amount.
        PriceUnread { typed: String } = "goods_price_unread",
        /// What is typed is no number of pieces.
        StockUnread { typed: String } = "goods_stock_unread",
        /// What is typed is longer than a name is.
        WordsLong { typed: String } = "goods_words_long",
        /// No column of the table tells which article a row is about, or none tells anything of it.
        GoodsColumnsMissing { found: Vec<String> } = "goods_columns_missing",
        /// Some cells cannot be read; nothing was kept.
        GoodsFaulty { faults: usize } = "goods_faulty",
        /// There is nothing to keep.
        GoodsNothing = "goods_nothing",
    }
}

#[cfg(test)]
mod tests;
