//! Coupons brought up to what files tell: used where an order names the code, taken back where the order that a coupon
//! came with was cancelled or given back, unless it was used.

use pintui_store::{At, Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::told::{CouponMismatch, Told, told};
use crate::door::{Call, Command, Write};
use crate::shops;

/// Brings the coupons of a shop up to what files tell.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SettleCoupons {
    /// Name of the shop.
    pub shop: String,
}

impl Command for SettleCoupons {
    type Answer = CouponsSettled;
}

/// What was, or would be, brought up to date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct CouponsSettled {
    /// Coupons whose code an order names.
    pub used: i64,
    /// Coupons whose order was cancelled or given back.
    pub taken_back: i64,
    /// What these were worth.
    pub taken_back_fen: Fen,
}

impl Write for SettleCoupons {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CouponsSettled> {
        let shop = shops::must(tx, &self.shop)?.id;
        apply(tx, shop, call.now)
    }
}

/// What files tell and the coupons do not know yet, and what they tell that cannot be.
pub(super) fn waiting(tx: &impl Reading, shop: i64) -> Result<(CouponsSettled, Vec<CouponMismatch>)> {
    let Told { uses, mismatched } = told(tx, shop)?;
    let used: Vec<i64> = uses.iter().map(|of| of.coupon).collect();
    // One that was used is not taken back.
    let back = to_take_back(tx, shop)?.into_iter().filter(|(id, _)| !used.contains(id)).collect();
    Ok((settled(used.len(), back), mismatched))
}

/// Writes it.
pub(super) fn apply(tx: &mut WriteTx<'_>, shop: i64, now: At) -> Result<CouponsSettled> {
    let uses = told(&*tx, shop)?.uses;
    for of in &uses {
        tx.change(
            "update coupons set state = 'used', used_at = ?2, used_order_no = ?3, used_told = 'orders' where id = ?1",
            (of.coupon, of.at, &of.order_no),
        )?;
    }
    let back = to_take_back(&*tx, shop)?;
    for (id, _) in &back {
        tx.change("update coupons set state = 'taken_back', taken_at = ?2 where id = ?1", (id, now))?;
    }
    Ok(settled(uses.len(), back))
}

fn to_take_back(tx: &impl Reading, shop: i64) -> Result<Vec<(i64, Fen)>> {
    tx.rows(include_str!("to_take_back.sql"), named_params! { ":shop": shop }, |row| {
        Ok((row.get("id")?, row.get("face_fen")?))
    })
}

fn settled(used: usize, back: Vec<(i64, Fen)>) -> CouponsSettled {
    let taken_back_fen = back.iter().map(|(_, face)| *face).sum();
    CouponsSettled { used: used as i64, taken_back: back.len() as i64, taken_back_fen }
}
