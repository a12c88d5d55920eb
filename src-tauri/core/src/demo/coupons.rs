//! The demonstration's coupons: a campaign that has run its time, one that is running, levels, and an audience.
//!
//! Who was given one follows from the orders, who was left out from the shop's own salt, and a coupon counts as used
//! where its buyer really came again in the invented orders.

use chrono::{Duration, NaiveTime};
use pintui_store::{At, Reading, Result, WriteTx, named_params};
use serde_json::json;

use super::team::{CLERKS, OWNER};
use crate::coupons::{code, lot};
use crate::shops::Shop;

/// The first campaign was over so many days ago …
const OVER_DAYS: i64 = 36;
/// … and had run for so many.
const RAN_DAYS: i64 = 40;
const FACE: i64 = 1_000;
const THRESHOLD: i64 = 9_900;
const HELD_OUT: i64 = 20;

/// Records them for a shop that was just filled.
pub(super) fn record(tx: &mut WriteTx<'_>, shop: &Shop, now: At) -> Result<()> {
    let today = now.day();
    let (from, until) = (today.plus(-OVER_DAYS - RAN_DAYS), today.plus(-OVER_DAYS));
    let past = campaign(tx, shop, ("老客回馈", 900), (from, until), now)?;
    campaign(tx, shop, ("签收返券", 500), (today.plus(-3), today.plus(10)), now)?;
    given(tx, shop, past, now)?;
    let levels = [("银卡", 2, 30_000, "全店 98 折"), ("金卡", 4, 80_000, "全店 95 折，新款先看")];
    for (rank, (name, orders, fen, benefit)) in (1_i64..).zip(levels) {
        tx.change(
            include_str!("../members/insert_level.sql"),
            named_params! {
                ":shop": shop.id, ":rank": rank, ":name": name, ":orders": orders, ":fen": fen, ":days": 365,
                ":benefit": benefit,
            },
        )?;
    }
    let rule = json!({ "last_least_days": 30, "last_most_days": 180, "returns": "none_open" }).to_string();
    tx.change(
        "insert into audiences (shop_id, name, rule, changed_at) values (?1, '一个月没来的老客', ?2, ?3)",
        (shop.id, rule, now),
    )?;
    Ok(())
}

fn campaign(
    tx: &mut WriteTx<'_>,
    shop: &Shop,
    (name, stock): (&str, i64),
    (from, until): (pintui_store::Day, pintui_store::Day),
    now: At,
) -> Result<i64> {
    let rule = json!({ "returns": "none_open" }).to_string();
    tx.insert(
        include_str!("../coupons/insert_campaign.sql"),
        named_params! {
            ":id": None::<i64>, ":shop": shop.id, ":name": name, ":kind": "order", ":state": "open", ":codes": "made",
            ":face": FACE, ":threshold": THRESHOLD, ":valid": 30, ":stock": stock, ":per_buyer": 1, ":least": 8_000,
            ":days": 60, ":moment": "signed", ":after": 3, ":rule": rule, ":held_out": HELD_OUT, ":from": from,
            ":until": until, ":now": now, ":by": OWNER,
        },
    )
}

struct Due {
    order: i64,
    buyer: String,
    signed_at: At,
    next_no: Option<String>,
    next_at: Option<At>,
}

fn given(tx: &mut WriteTx<'_>, shop: &Shop, campaign: i64, now: At) -> Result<()> {
    let salt: String = tx.one("select salt from shops where id = ?1", [shop.id], |row| row.get(0))?;
    let with = named_params! {
        ":shop": shop.id, ":from": now.day().plus(-OVER_DAYS - RAN_DAYS - 3), ":until": now.day().plus(-OVER_DAYS - 3),
    };
    let due = tx.rows(include_str!("couponed.sql"), with, |row| {
        Ok(Due {
            order: row.get("id")?,
            buyer: row.get("buyer")?,
            signed_at: row.get("signed_at")?,
            next_no: row.get("next_no")?,
            next_at: row.get("next_at")?,
        })
    })?;
    for (number, due) in (1_i64..).zip(due) {
        let at = At(due.signed_at.day().plus(3).0.and_time(NaiveTime::MIN) + Duration::hours(10));
        if lot::is_drawn(&salt, campaign, &due.buyer, HELD_OUT) {
            let sql = "insert into coupon_draws (campaign_id, order_id, buyer_hash, drawn_at) values (?1, ?2, ?3, ?4)";
            tx.change(sql, (campaign, due.order, &due.buyer, at))?;
            continue;
        }
        let expires = at.day().plus(30);
        let used = due.next_at.filter(|next| *next > at && next.day() <= expires);
        tx.change(
            include_str!("give_coupon.sql"),
            named_params! {
                ":shop": shop.id, ":by": CLERKS[0], ":campaign": campaign, ":code": code::made(&salt, campaign, number), ":order": due.order,
                ":buyer": due.buyer, ":state": if used.is_some() { "used" } else { "given" }, ":face": FACE,
                ":threshold": THRESHOLD, ":at": at, ":expires": expires, ":used_at": used, ":used_no": due.next_no.filter(|_| used.is_some()),
            },
        )?;
    }
    Ok(())
}
