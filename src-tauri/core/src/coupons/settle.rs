//! Coupons brought up to what files tell: used where an order names the code, taken back where the order that a coupon
//! came with was cancelled or given back, unless it was used.

use pintui_store::{At, Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

/// A coupon that an order names though it was used for another one, or taken back, before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CouponTwice {
    /// Its code.
    pub code: String,
    /// Number of the order it was used for; none: it was taken back.
    pub used_order_no: Option<String>,
    /// Number of the order that names it now.
    pub order_no: String,
    /// What it is worth.
    pub face_fen: Fen,
}

/// Codes that orders name once more, the newest first.
pub(super) fn twice(tx: &impl Reading, shop: i64) -> Result<Vec<CouponTwice>> {
    tx.rows(include_str!("told_twice.sql"), named_params! { ":shop": shop }, |row| {
        Ok(CouponTwice {
            code: row.get("code")?,
            used_order_no: row.get("used_order_no")?,
            order_no: row.get("order_no")?,
            face_fen: row.get("face_fen")?,
        })
    })
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

/// What files tell and the coupons do not know yet.
pub(super) fn waiting(tx: &impl Reading, shop: i64) -> Result<CouponsSettled> {
    let used: Vec<i64> =
        tx.rows(include_str!("told_used.sql"), named_params! { ":shop": shop }, |row| row.get("id"))?;
    let back: Vec<(i64, Fen)> = tx.rows(include_str!("to_take_back.sql"), named_params! { ":shop": shop }, |row| {
        Ok((row.get("id")?, row.get("face_fen")?))
    })?;
    // One that was used is not taken back.
    let back: Vec<Fen> = back.into_iter().filter(|(id, _)| !used.contains(id)).map(|(_, face)| face).collect();
    let taken_back_fen = Fen(back.iter().map(|face| face.0).sum());
    Ok(CouponsSettled { used: used.len() as i64, taken_back: back.len() as i64, taken_back_fen })
}

/// Writes it.
pub(super) fn apply(tx: &mut WriteTx<'_>, shop: i64, now: At) -> Result<CouponsSettled> {
    let told: Vec<(i64, String, At)> =
        tx.rows(include_str!("told_used.sql"), named_params! { ":shop": shop }, |row| {
            Ok((row.get("id")?, row.get("order_no")?, row.get("used_at")?))
        })?;
    for (id, order_no, at) in &told {
        tx.change(
            "update coupons set state = 'used', used_at = ?2, used_order_no = ?3, used_told = 'orders' where id = ?1",
            (id, at, order_no),
        )?;
    }
    let back: Vec<(i64, Fen)> = tx.rows(include_str!("to_take_back.sql"), named_params! { ":shop": shop }, |row| {
        Ok((row.get("id")?, row.get("face_fen")?))
    })?;
    for (id, _) in &back {
        tx.change("update coupons set state = 'taken_back', taken_at = ?2 where id = ?1", (id, now))?;
    }
    let taken_back_fen = Fen(back.iter().map(|(_, face)| face.0).sum());
    Ok(CouponsSettled { used: told.len() as i64, taken_back: back.len() as i64, taken_back_fen })
}
