//! What a run would bring, counted in the book while the run still stands in it.

use pintui_store::{Day, Fen, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::insight::daily::{self, Daily};
use crate::platforms::rules;
use crate::shops::Shop;

/// What would come of a file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LayoutEffect {
    /// Orders that are new or changed.
    pub orders: i64,
    /// Lines of orders.
    pub lines: i64,
    /// Return cases.
    pub cases: i64,
    /// Cases whose time is estimated from their order's.
    pub estimated: i64,
    /// Cases whose order is not in the book.
    pub alone: i64,
    /// What stands before the shop's amounts.
    pub currency_sign: String,
    /// What buyers paid.
    pub paid_fen: Fen,
    /// What they ask back in all cases, open and withdrawn ones too.
    pub refund_fen: Fen,
    /// Cases whose money went back.
    pub refunded: i64,
    /// How much went back.
    pub refunded_fen: Fen,
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
    /// Orders with a time of sign-off: a rate by it needs them.
    pub signed: i64,
    /// Cases with a reason: a quality rate needs them.
    pub reasons: i64,
    /// The figures of the last day, by sign-off where it is known, else by payment.
    pub daily: Option<Daily>,
}

/// Counts what a run brought, and the figures of its last day.
pub fn of(tx: &impl Reading, shop: &Shop, run: i64) -> Result<LayoutEffect> {
    let day = |moment: Option<String>| moment.and_then(|moment| moment.get(..10)?.parse::<Day>().ok());
    let mut effect = tx.one(include_str!("effect.sql"), named_params! { ":shop": shop.id, ":run": run }, |row| {
        Ok(LayoutEffect {
            orders: row.get(0)?,
            lines: row.get(1)?,
            cases: row.get(2)?,
            estimated: row.get(3)?,
            alone: row.get(4)?,
            paid_fen: row.get(5)?,
            refund_fen: row.get(6)?,
            from: day(row.get(7)?),
            to: day(row.get(8)?),
            signed: row.get(9)?,
            reasons: row.get(10)?,
            refunded: row.get(11)?,
            refunded_fen: row.get(12)?,
            daily: None,
            currency_sign: shop.currency_sign.clone(),
        })
    })?;
    let rule = rules::find(&shop.platform, if effect.signed > 0 { "signed_30d" } else { "paid_30d" })?;
    effect.daily = effect.to.map(|to| daily::of(tx, shop, rule, to)).transpose()?;
    Ok(effect)
}
