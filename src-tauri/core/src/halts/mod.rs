//! Halts: goods that must not leave until the cause is found.
//!
//! A halt is of a product or one of its SKUs, of a drop-ship warehouse, a group-buy wave or a lot of samples ([`target`];
//! which orders are its own is said once, by the view `halted_orders`). It holds from the second it is written, at every
//! station, since the packing room asks [`standing`] at the scan and again when a check is kept. A *drill* is a halt that
//! holds nothing and is in no list and figure of halts but its own. *Freed* goods may leave again; a halt is *settled*
//! when something was decided about each order that had left (room `emergencies`).
//!
//! Begin reading at [`halt`]; knows nothing of checks.

pub mod free;
pub mod halt;
pub mod list;
pub mod plan;
pub mod scope;
pub mod signals;
pub mod target;

use pintui_store::{At, Reading, Result, Row, SqlError, named_params, refusals};
use serde::Serialize;
use ts_rs::TS;

use crate::named::named;
use crate::shops::{self, Shop};
use target::Target;

refusals! {
    /// Refusals about halts.
    HaltRefused {
        /// No product (or no such SKU of it) is in the book.
        HaltGoodsUnknown { product: i64 } = "halt_goods_unknown",
        /// No such warehouse, wave or lot is in the book.
        HaltTargetUnknown = "halt_target_unknown",
        /// The signal is to have come after the halt, or too long before it.
        HaltSeenWrong { most: i64 } = "halt_seen_wrong",
        /// A step of a plan says not what, not who, or no time within which.
        PlanStepWrong { most: i64 } = "plan_step_wrong",
        /// A plan has more steps than anybody follows in an emergency.
        PlanTooLong { most: i64 } = "plan_too_long",
        /// The halt has no such step.
        PlanStepUnknown { place: i64 } = "plan_step_unknown",
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

named! {
    /// What made somebody halt.
    Signal {
        /// Something else.
        Other = "other",
        /// A check that failed.
        Check = "check",
        /// Errors in packing.
        Packing = "packing",
        /// The product's rate is over its line.
        Rate = "rate",
        /// A buyer's complaint.
        Complaint = "complaint",
        /// A fault found in stock.
        Stock = "stock",
    }
}

/// A halt.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Halt {
    /// Key inside the book.
    pub id: i64,
    /// What is halted.
    pub target: Target,
    /// The product's title, or the name of the warehouse, wave or lot.
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
    /// When it was first seen that something is wrong.
    pub seen_at: Option<At>,
    /// Whether it is practised only.
    pub drill: bool,
    /// When all that had left was settled.
    pub settled_at: Option<At>,
    /// Who said so.
    pub settled_by: Option<String>,
}

/// The halt that holds an order back; the oldest of several.
pub fn standing(tx: &impl Reading, order_id: i64) -> Result<Option<Halt>> {
    tx.maybe(
        concat!(include_str!("halt_row.sql"), "where halts.id = (", include_str!("on_order.sql"), ")"),
        named_params! { ":order": order_id },
        halt_of,
    )
}

/// One halt; refuses what is none.
pub fn must(tx: &impl Reading, id: i64) -> Result<Halt> {
    one(tx, id)?.ok_or_else(|| HaltRefused::HaltUnknown { halt: id }.into())
}

/// The shop of a halt.
pub fn shop_of(tx: &impl Reading, id: i64) -> Result<Shop> {
    let shop = tx.maybe("select shop_id from halts where id = ?1", [id], |row| row.get(0))?;
    shops::with_id(tx, shop.ok_or(HaltRefused::HaltUnknown { halt: id })?)
}

/// One halt, where it is there.
pub(crate) fn one(tx: &impl Reading, id: i64) -> Result<Option<Halt>> {
    tx.maybe(concat!(include_str!("halt_row.sql"), "where halts.id = ?1"), [id], halt_of)
}

fn halt_of(row: &Row<'_>) -> std::result::Result<Halt, SqlError> {
    Ok(Halt {
        id: row.get("id")?,
        target: Target::of(row)?,
        product: row.get("product")?,
        sku_name: row.get("sku_name")?,
        signal: Signal::of(row, "signal")?,
        why: row.get("why")?,
        halted_at: row.get("halted_at")?,
        halted_by: row.get("halted_by")?,
        freed_at: row.get("freed_at")?,
        freed_by: row.get("freed_by")?,
        cause: row.get("cause")?,
        seen_at: row.get("seen_at")?,
        drill: row.get("drill")?,
        settled_at: row.get("settled_at")?,
        settled_by: row.get("settled_by")?,
    })
}

#[cfg(test)]
mod tests;
