//! What drop-ship warehouses do for the shop. Word for word, what is counted:
//!
//! Orders that were paid in the rule's window, whatever the rule judges by: a parcel that was lost is never signed for.
//! Each has one warehouse (view `told_warehouses`: by hand, by its file, by its goods' rule) or none that is told, so that
//! every figure of the warehouses adds up to the shop's. *Send-out*: of those that left, the ones that left within 48
//! hours. *Packing*, *completeness* and *loss*: of those that left, the ones with a case whose home in the lexicon is
//! packaging, something wrong or missing, or lost. *Returns*: of the cases whose goods came back and whose money is paid,
//! the ones paid within 48 hours of the reception (the stage of `insight/stages`); where nothing tells the reception, as in
//! the files of Taobao, within seven days of the buyer's parcel.
//!
//! Begin at [`choose`]: what people say. [`told`] reads and counts, [`sheet`] is the table, [`behind`] opens a count.

pub mod behind;
pub mod choose;
pub mod sheet;
pub mod told;

use pintui_store::refusals;

refusals! {
    /// Refusals about warehouses.
    WarehouseRefused {
        /// It has no name, or a name that is too long.
        WarehouseNameWrong { most: i64 } = "warehouse_name_wrong",
        /// No such product in this shop.
        WarehouseProductUnknown { product: i64 } = "warehouse_product_unknown",
        /// No such order.
        WarehouseOrderUnknown { order: i64 } = "warehouse_order_unknown",
    }
}

#[cfg(test)]
mod tests;
