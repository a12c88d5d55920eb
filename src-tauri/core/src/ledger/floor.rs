//! The floor of a price: after a part of it went back, what is still with the shop covers what the goods cost. Below that
//! the owner alone decides. An unknown cost is said and never guessed, and then there is no floor.

use pintui_store::{Day, Fen, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::LedgerRefused;
use crate::cases::refund;
use crate::door::{Call, Role};
use crate::people;

/// Pieces of a case with what one costs.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PieceCost {
    /// Key of the product.
    pub product_id: i64,
    /// Key of the SKU that has a cost of its own; none where its product's counts.
    pub sku_id: Option<i64>,
    /// Its title.
    pub name: String,
    /// How many the case is about.
    pub quantity: i64,
    /// What one cost when they were ordered; none where nobody has noted it.
    pub cost_fen: Option<Fen>,
    /// Since which day it costs that; none where it always has.
    pub cost_from: Option<Day>,
    /// The day they were paid, else ordered.
    pub ordered_on: Option<Day>,
}

/// The pieces of a case.
pub fn pieces(tx: &impl Reading, case: i64) -> Result<Vec<PieceCost>> {
    tx.rows(include_str!("pieces.sql"), named_params! { ":case": case }, |row| {
        Ok(PieceCost {
            product_id: row.get("product_id")?,
            sku_id: row.get("sku_id")?,
            name: row.get("name")?,
            quantity: row.get("quantity")?,
            cost_fen: row.get("cost_fen")?,
            cost_from: row.get("cost_from")?,
            ordered_on: row.get("ordered_on")?,
        })
    })
}

/// What they cost together; none where one of them is unknown or there are none.
pub fn cost(pieces: &[PieceCost]) -> Option<Fen> {
    if pieces.is_empty() {
        return None;
    }
    pieces.iter().map(|piece| piece.cost_fen.map(|cost| Fen(cost.0 * piece.quantity))).sum::<Option<Fen>>()
}

/// What was paid for the pieces of a case and has not gone back; none where nothing tells what was paid.
pub fn still_here(tx: &impl Reading, case: i64) -> Result<Option<Fen>> {
    Ok(refund::room(tx, case)?.room_fen.map(|left| Fen(left.0.max(0))))
}

/// Who stands behind a part of the price.
#[derive(Clone, Copy, Debug)]
pub struct Behind<'a> {
    /// Who gives it.
    pub by: &'a str,
    /// Who was named as agreeing.
    pub approver: Option<&'a str>,
}

/// Refuses a part of the price after which what is still here would not cover the goods, unless the owner decides it.
///
/// # Errors
/// `ledger_under_cost`.
pub fn hold(tx: &impl Reading, call: &Call<'_>, case: i64, amount: Fen, behind: Behind<'_>) -> Result<()> {
    let (Some(cost), Some(here)) = (cost(&pieces(tx, case)?), still_here(tx, case)?) else { return Ok(()) };
    // What is more than is there at all is refused by the room.
    if amount > here || here - amount >= cost || by_owner(tx, call, behind)? {
        return Ok(());
    }
    Err(LedgerRefused::LedgerUnderCost {
        cost_fen: cost,
        most_fen: Fen((here - cost).0.max(0)),
        left_fen: here - amount,
    }
    .into())
}

/// The owner has signed in, or granted the request. While nobody is entered, whoever sits here is the owner, and the name
/// that is typed is what makes it a decision.
fn by_owner(tx: &impl Reading, call: &Call<'_>, behind: Behind<'_>) -> Result<bool> {
    if let Some(grant) = call.who.grant() {
        return Ok(people::named(tx, &grant.by)?.role == Role::Owner);
    }
    if let Some(signed) = call.who.signed() {
        return Ok(signed.person.role == Role::Owner);
    }
    Ok(!people::any(tx)? && behind.approver.is_some_and(|name| name != behind.by))
}
