//! What order files tell of coupons: an order that names a code has used it, under the same conditions as by hand, or it
//! stands among the coupons that do not match, with what stands against it.

use std::collections::HashSet;

use pintui_store::{At, Fen, Reading, Result, Row, SqlError, named_params};
use serde::Serialize;
use ts_rs::TS;

/// A coupon that an order names though it may not have gone into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CouponMismatch {
    /// Its code.
    pub code: String,
    /// What stands against it; its text is the locale key `coupons.mismatch.<why>`.
    pub why: String,
    /// Number of the order it was used for, where it was.
    pub used_order_no: Option<String>,
    /// Number of the order that names it.
    pub order_no: String,
    /// What it is worth.
    pub face_fen: Fen,
}

/// A coupon that was used, as a file tells it.
pub(super) struct Use {
    pub(super) coupon: i64,
    pub(super) order_no: String,
    pub(super) at: At,
}

/// What files tell and the coupons do not know yet, and what of it cannot be.
#[derive(Default)]
pub(super) struct Told {
    pub(super) uses: Vec<Use>,
    pub(super) mismatched: Vec<CouponMismatch>,
}

struct Named {
    coupon: i64,
    campaign: i64,
    at: At,
    why: Option<String>,
    code: String,
    used_order_no: Option<String>,
    order_no: String,
    face_fen: Fen,
}

const SHOWN: usize = 100;

/// Of the orders that name a coupon the first that may have used it has; of the coupons that an order names one of each
/// campaign was used.
pub(super) fn told(tx: &impl Reading, shop: i64) -> Result<Told> {
    let mut told = Told::default();
    let (mut coupons, mut orders) = (HashSet::new(), HashSet::new());
    let mut mismatched = Vec::new();
    for mut named in tx.rows(include_str!("told.sql"), named_params! { ":shop": shop }, named_of)? {
        if named.why.is_none() && coupons.contains(&named.coupon) {
            named.why = Some("used_before".to_owned());
            named.used_order_no = told.uses.iter().find(|of| of.coupon == named.coupon).map(|of| of.order_no.clone());
        }
        if named.why.is_none() && !orders.insert((named.campaign, named.order_no.clone())) {
            named.why = Some("order_used_one".to_owned());
        }
        match named.why {
            None => {
                coupons.insert(named.coupon);
                told.uses.push(Use { coupon: named.coupon, order_no: named.order_no, at: named.at });
            }
            Some(why) => {
                let Named { code, used_order_no, order_no, face_fen, .. } = named;
                mismatched.push((named.at, CouponMismatch { code, why, used_order_no, order_no, face_fen }));
            }
        }
    }
    mismatched.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    told.mismatched = mismatched.into_iter().take(SHOWN).map(|(_, one)| one).collect();
    Ok(told)
}

fn named_of(row: &Row<'_>) -> std::result::Result<Named, SqlError> {
    Ok(Named {
        coupon: row.get("id")?,
        campaign: row.get("campaign_id")?,
        at: row.get("used_at")?,
        why: row.get("why")?,
        code: row.get("code")?,
        used_order_no: row.get("used_order_no")?,
        order_no: row.get("order_no")?,
        face_fen: row.get("face_fen")?,
    })
}
