//! A case entered by hand: a return by phone, a fault found in the shop.
//!
//! It counts like any other: joined to its order by the order number, its links settled before the
//! commit. Its number `HAND-<n>` can't be mistaken for a platform's.

use pintui_store::words::BookRefused;
use pintui_store::{At, Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{CaseRow, rows};
use super::pieces::{self, Pieces};
use super::refused::CaseRefused;
use super::state::Kind;
use super::work::text;
use crate::door::{Call, Command, Write};
use crate::reasons::Words;
use crate::shops;

/// Enters a case by hand.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct AddCase {
    /// Name of the shop.
    pub shop: String,
    /// The platform's order number, where it is known.
    pub order_no: Option<String>,
    /// `refund_only`, `return_refund`, `exchange`, `reship`, `repair`, `complaint`.
    pub kind: String,
    /// What the buyer states.
    pub reason: String,
    /// What is asked for.
    pub refund_fen: Option<Fen>,
    /// When the buyer applied; now where it is left out.
    pub applied_at: Option<At>,
    /// Title of the product, where no order is known.
    pub product: Option<String>,
    /// The pieces it is about; left out for the whole order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Pieces>>")]
    pub pieces: Vec<Pieces>,
}

impl Command for AddCase {
    type Answer = CaseRow;
}

impl Write for AddCase {
    fn detail(&self) -> serde_json::Value {
        // The reason is a person's own text and stays out of the audit trail.
        serde_json::json!({
            "shop": self.shop, "order_no": self.order_no, "kind": self.kind, "refund_fen": self.refund_fen,
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CaseRow> {
        let shop = shops::must(tx, &self.shop)?;
        let reason = text(Some(self.reason), LONGEST_REASON)?.ok_or(CaseRefused::ReasonMissing)?;
        if Kind::named(&self.kind).is_none() {
            let known = Kind::ALL.map(|kind| kind.name().to_owned()).into();
            return Err(CaseRefused::CaseKindUnknown { kind: self.kind, known }.into());
        }
        let order_no = filled(self.order_no);
        refuse_amount(tx, shop.id, order_no.as_deref(), self.refund_fen)?;
        refuse_time(tx, call, shop.id, order_no.as_deref(), self.applied_at)?;

        let id = tx.insert(
            include_str!("insert.sql"),
            named_params! {
                ":shop": shop.id,
                ":order_no": order_no,
                ":product": text(self.product, LONGEST_REASON)?,
                ":kind": self.kind,
                ":reason": reason,
                ":refund": self.refund_fen,
                ":applied": self.applied_at.unwrap_or(call.now),
            },
        )?;
        pieces::name(tx, id, &self.pieces)?;
        let row = rows(tx, &Words::read(tx)?, &[id], call.now.day())?.pop();
        row.ok_or_else(|| BookRefused::Unexpected { detail: "a case just written cannot be read".into() }.into())
    }
}

/// Refuses an amount below nothing or above what was paid for the order.
fn refuse_amount(tx: &impl Reading, shop: i64, order_no: Option<&str>, amount: Option<Fen>) -> Result<()> {
    let Some(amount) = amount else { return Ok(()) };
    let paid: Option<Option<Fen>> = tx.maybe(
        "select paid_fen from orders where shop_id = :shop and order_no = :order_no",
        named_params! { ":shop": shop, ":order_no": order_no },
        |row| row.get(0),
    )?;
    let paid = paid.flatten();
    if amount < Fen(0) || paid.is_some_and(|paid| amount > paid) {
        return Err(CaseRefused::AmountOverPaid { paid_fen: paid.unwrap_or_default() }.into());
    }
    Ok(())
}

/// Longest reason and title, in characters.
const LONGEST_REASON: usize = 500;

/// Refuses an application that is still to come, or from before the order was made.
fn refuse_time(tx: &impl Reading, call: &Call<'_>, shop: i64, order_no: Option<&str>, at: Option<At>) -> Result<()> {
    let Some(at) = at else { return Ok(()) };
    if at > At(call.now.0 + chrono::Duration::minutes(5)) {
        return Err(CaseRefused::TimeInFuture { at: at.text() }.into());
    }
    let made: Option<Option<At>> = tx.maybe(
        "select coalesce(created_at, paid_at) from orders where shop_id = :shop and order_no = :order_no",
        named_params! { ":shop": shop, ":order_no": order_no },
        |row| row.get(0),
    )?;
    match made.flatten().filter(|made| at < *made) {
        Some(made) => Err(CaseRefused::TimeBeforeOrder { at: at.text(), order_at: made.text() }.into()),
        None => Ok(()),
    }
}

fn filled(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

#[cfg(test)]
#[path = "add_tests.rs"]
mod tests;
