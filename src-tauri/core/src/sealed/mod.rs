//! Phone numbers under seal, for as long as somebody may have to call: only where the owner has switched it on.
//!
//! A number is sealed while its cell is read ([`Sealer`]) and goes nowhere else; the table `sealed` is not journaled.
//! Each day has a key of its own, in a file beside the book that no backup holds: when its days are over the key goes
//! ([`tidy`]), and with it the numbers in every older backup. Opening one is written down ([`reveal`]).

mod keys;
pub mod reveal;
mod seal;
pub mod tidy;

pub use seal::{Sealer, number};

use pintui_store::{Day, Reading, Result, WriteTx, named_params, refusals};

refusals! {
    /// Refusals about sealed numbers.
    SealedRefused {
        /// The order has no number, or its days are over.
        NumberGone = "number_gone",
        /// So many days make no sense.
        SealedDaysWrong { least: i64, most: i64 } = "sealed_days_wrong",
    }
}

const DAYS: &str = "sealed_days";
const PRESET_DAYS: i64 = 30;

/// How many days a number is kept.
pub(crate) fn days(tx: &impl Reading) -> Result<i64> {
    let chosen: Option<String> = crate::settings::kept(tx, DAYS)?;
    Ok(chosen.and_then(|text| text.parse().ok()).unwrap_or(PRESET_DAYS))
}

/// Keeps an order's sealed number, where the order is in the book; the newest counts.
pub(crate) fn keep(tx: &WriteTx<'_>, shop: i64, order_no: Option<&str>, day: Day, number: &str) -> Result<()> {
    tx.pen(include_str!("keep.sql"))?.execute(named_params! {
        ":shop": shop, ":order_no": order_no, ":day": day, ":number": number,
    })?;
    Ok(())
}

#[cfg(test)]
mod tests;
