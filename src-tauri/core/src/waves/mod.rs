//! Group-buy waves: orders that sold in one short burst are followed as one. Word for word, what is counted:
//!
//! A wave is a name, some days and some products. Its orders were paid on these days (where no file tells a payment:
//! made on them) and hold one of these products. An order belongs to one wave at most: definitions that share days and
//! a product are refused, and an order with goods of two waves stays with the one that was defined first. Its rates
//! are those of its orders that have the rule's basis date, judged by `case_links` as everywhere; under the rule's
//! minimum there are counts alone. The *loss* is what went back in its cases and what the ledger gave, each yuan once.
//!
//! Begin at [`save`]; [`told`] is the one reading of orders and cases, [`counted`] what is counted among them, [`list`]
//! a line for each wave, [`sides`] two of them beside each other with their `curve`s, [`partners`] how
//! fast each partner sent one, [`behind`] opens a count.

pub mod behind;
pub mod counted;
mod curve;
pub mod list;
pub mod partners;
pub mod save;
pub mod sides;
mod told;

use pintui_store::refusals;

refusals! {
    /// Refusals about waves.
    WaveRefused {
        /// It has no name.
        WaveNameMissing = "wave_name_missing",
        /// Another wave has this name.
        WaveNameTaken { name: String } = "wave_name_taken",
        /// It ends before it begins, or lasts too long for one burst.
        WaveDaysWrong { most: i64 } = "wave_days_wrong",
        /// No product is named.
        WaveProductsMissing = "wave_products_missing",
        /// No such product in this shop.
        WaveProductUnknown { product: i64 } = "wave_product_unknown",
        /// It shares days and a product with another wave.
        WavesOverlap { name: String, orders: i64 } = "waves_overlap",
        /// Its orders are halted: without it nothing would hold them.
        WaveHalted = "wave_halted",
        /// No such wave.
        WaveUnknown { wave: i64 } = "wave_unknown",
    }
}

#[cfg(test)]
mod tests;
