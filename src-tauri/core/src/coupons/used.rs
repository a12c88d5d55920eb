//! A coupon is used: noted by hand at the order it went into. Once, in time, by a real order of this shop.

use pintui_store::{At, Day, Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CouponRefused, code, settle};
use crate::door::{Call, Command, Write};
use crate::platforms::folded;
use crate::shops;

/// Notes the order that a coupon was used for.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NoteCouponUsed {
    /// Name of the shop.
    pub shop: String,
    /// The coupon's code.
    pub code: String,
    /// Number of the order it was used for.
    pub order_no: String,
    /// Who notes it.
    pub by: String,
}

impl Command for NoteCouponUsed {
    type Answer = CouponUsed;
}

/// What was noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CouponUsed {
    /// Name of the campaign.
    pub campaign: String,
    /// What the coupon is worth.
    pub face_fen: Fen,
}

struct Coupon {
    id: i64,
    campaign: i64,
    name: String,
    order: Option<i64>,
    buyer: Option<String>,
    state: String,
    face: Fen,
    threshold: Fen,
    given_at: At,
    expires: Day,
    used_for: Option<String>,
}

impl Write for NoteCouponUsed {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CouponUsed> {
        let shop = shops::must(tx, &self.shop)?.id;
        if self.by.trim().is_empty() {
            return Err(CouponRefused::PersonMissing.into());
        }
        let code = code::folded(&self.code).ok_or(CouponRefused::CodeUnknown)?;
        // What a file has told of it comes first: the order that used it, or that its own was undone.
        settle::apply(tx, shop, call.now)?;
        let coupon = match found(tx, shop, &code)? {
            Some(coupon) => coupon,
            None => return Err(elsewhere(tx, &code)?.into()),
        };
        let order_no = folded(&self.order_no);
        let used_at = accepted(tx, shop, &coupon, &order_no, call.now)?;
        tx.change(
            "update coupons set state = 'used', used_at = ?2, used_order_no = ?3, used_told = 'hand'
             where id = ?1 and state = 'given'",
            (coupon.id, used_at, &order_no),
        )?;
        Ok(CouponUsed { campaign: coupon.name, face_fen: coupon.face })
    }
}

fn found(tx: &impl Reading, shop: i64, code: &str) -> Result<Option<Coupon>> {
    tx.maybe(include_str!("coupon_by_code.sql"), named_params! { ":shop": shop, ":code": code }, |row| {
        Ok(Coupon {
            id: row.get("id")?,
            campaign: row.get("campaign_id")?,
            name: row.get("name")?,
            order: row.get("order_id")?,
            buyer: row.get("buyer_hash")?,
            state: row.get("state")?,
            face: row.get("face_fen")?,
            threshold: row.get("threshold_fen")?,
            given_at: row.get("given_at")?,
            expires: row.get("expires_on")?,
            used_for: row.get("used_order_no")?,
        })
    })
}

/// A code that is alike in another shop is told as such: it is never taken for this shop's.
fn elsewhere(tx: &impl Reading, code: &str) -> Result<CouponRefused> {
    let sql = "select shops.name from coupons join shops on shops.id = coupons.shop_id where coupons.code = ?1 limit 1";
    let shop = tx.maybe(sql, [code], |row| row.get(0))?;
    Ok(shop.map_or(CouponRefused::CodeUnknown, |shop| CouponRefused::CodeElsewhere { shop }))
}

/// Key of an order, its status, when it was paid, what its goods came to, and its buyer.
type Bought = (i64, Option<String>, Option<At>, Fen, Option<String>);

/// When the order was paid, if the coupon may have gone into it.
fn accepted(tx: &impl Reading, shop: i64, coupon: &Coupon, order_no: &str, now: At) -> Result<At> {
    if coupon.state == "used" {
        return Err(CouponRefused::UsedBefore { order_no: coupon.used_for.clone().unwrap_or_default() }.into());
    }
    if coupon.state == "taken_back" {
        return Err(CouponRefused::TakenBack.into());
    }
    let sql = "select id, status, coalesce(paid_at, created_at), coalesce(paid_fen, 0) - coalesce(freight_fen, 0),
                 buyer_hash
               from orders where shop_id = ?1 and order_no = ?2";
    let order: Option<Bought> =
        tx.maybe(sql, (shop, order_no), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?;
    let (id, status, bought_at, paid, buyer) = order.ok_or(CouponRefused::OrderUnknown)?;
    if coupon.order == Some(id) {
        return Err(CouponRefused::SameOrder.into());
    }
    if coupon.buyer.as_ref().zip(buyer.as_ref()).is_some_and(|(given, bought)| given != bought) {
        return Err(CouponRefused::OtherBuyer.into());
    }
    if matches!(status.as_deref(), Some("closed" | "unpaid")) {
        return Err(CouponRefused::OrderNotPaid.into());
    }
    let used_at = bought_at.unwrap_or(now);
    if used_at < coupon.given_at {
        return Err(CouponRefused::OrderOlder.into());
    }
    if used_at.day() > coupon.expires {
        return Err(CouponRefused::Expired { on: coupon.expires }.into());
    }
    // The threshold is asked of the goods before the coupon came off.
    if paid + coupon.face < coupon.threshold {
        return Err(CouponRefused::UnderThreshold { paid_fen: paid, threshold_fen: coupon.threshold }.into());
    }
    let other = "select code from coupons where campaign_id = ?1 and used_order_no = ?2 and state = 'used' limit 1";
    match tx.maybe(other, (coupon.campaign, order_no), |row| row.get(0))? {
        Some(other) => Err(CouponRefused::OrderUsedOne { other }.into()),
        None => Ok(used_at),
    }
}
