//! Halts: goods that must not leave until the cause is found.
//!
//! A halt is of a product or of one of its SKUs and holds from the second it is written, at every
//! station, since the packing room asks [`standing`] at the scan and again when a check is kept.
//! Begin reading at [`halt`]; knows nothing of checks.

pub mod free;
pub mod halt;
pub mod list;
pub mod scope;
pub mod signals;

use pintui_store::{At, Reading, Result, Row, SqlError, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

refusals! {
    /// Refusals about halts.
    HaltRefused {
        /// No product (or no such SKU of it) is in the book.
        HaltGoodsUnknown { product: i64 } = "halt_goods_unknown",
        /// It is halted already.
        HaltedAlready { product: String, at: String } = "halted_already",
        /// A halt needs its reason.
        HaltReasonMissing = "halt_reason_missing",
        /// No such halt.
        HaltUnknown { halt: i64 } = "halt_unknown",
        /// It was freed before.
        FreedAlready { at: String } = "freed_already",
        /// To free goods, the cause has to be named.
        CauseMissing = "halt_cause_missing",
        /// Who does it is not said.
        HaltPersonMissing = "halt_person_missing",
    }
}

/// What made somebody halt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// A check that failed.
    Check,
    /// Errors in packing.
    Packing,
    /// The product's rate is over its line.
    Rate,
    /// A buyer's complaint.
    Complaint,
    /// A fault found in stock.
    Stock,
    /// Something else.
    Other,
}

impl Signal {
    const ALL: [Self; 6] = [Self::Check, Self::Packing, Self::Rate, Self::Complaint, Self::Stock, Self::Other];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Packing => "packing",
            Self::Rate => "rate",
            Self::Complaint => "complaint",
            Self::Stock => "stock",
            Self::Other => "other",
        }
    }

    fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.name() == name).unwrap_or(Self::Other)
    }
}

/// A halt.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Halt {
    /// Key inside the book.
    pub id: i64,
    /// Key of the product.
    pub product_id: i64,
    /// Key of the SKU; none where the whole product is halted.
    pub sku_id: Option<i64>,
    /// The product's title.
    pub product: String,
    /// The SKU's colour, size and the like.
    pub sku_name: Option<String>,
    /// What made somebody halt.
    pub signal: Signal,
    /// Why, in a person's words.
    pub why: String,
    /// Since when.
    pub halted_at: At,
    /// Who halted.
    pub halted_by: String,
    /// When it was freed.
    pub freed_at: Option<At>,
    /// Who freed it.
    pub freed_by: Option<String>,
    /// The cause that was found.
    pub cause: Option<String>,
}

/// The halt that stands on one of an order's goods; the oldest of several.
pub fn standing(tx: &impl Reading, order_id: i64) -> Result<Option<Halt>> {
    tx.maybe(
        concat!(include_str!("halt_row.sql"), "where halts.id = (", include_str!("on_order.sql"), ")"),
        named_params! { ":order": order_id },
        halt_of,
    )
}

/// One halt, where it is there.
pub(crate) fn one(tx: &impl Reading, id: i64) -> Result<Option<Halt>> {
    tx.maybe(concat!(include_str!("halt_row.sql"), "where halts.id = ?1"), [id], halt_of)
}

fn halt_of(row: &Row<'_>) -> std::result::Result<Halt, SqlError> {
    let signal: String = row.get("signal")?;
    let (name, number): (Option<String>, Option<String>) = (row.get("product")?, row.get("product_no")?);
    Ok(Halt {
        id: row.get("id")?,
        product_id: row.get("product_id")?,
        sku_id: row.get("sku_id")?,
        product: name.filter(|name| !name.is_empty()).or(number).unwrap_or_default(),
        sku_name: row.get::<_, Option<String>>("sku_name")?.filter(|name| !name.is_empty()),
        signal: Signal::named(&signal),
        why: row.get("why")?,
        halted_at: row.get("halted_at")?,
        halted_by: row.get("halted_by")?,
        freed_at: row.get("freed_at")?,
        freed_by: row.get("freed_by")?,
        cause: row.get("cause")?,
    })
}

#[cfg(test)]
mod tests;
