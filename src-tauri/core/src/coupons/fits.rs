//! Whether an order gets a coupon of a campaign: each condition by itself, so that a clerk sees which one it was.

use std::collections::HashMap;

use chrono::Duration;
use pintui_store::{At, Fen, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::campaign::{Campaign, GiveMoment, Kept, must};
use super::{CouponRefused, lot};
use crate::audiences::rule::{Facts, Ordered, Part, facts};
use crate::door::{Call, Command, Read};
use crate::members::Ladder;
use crate::platforms::folded;

/// Shows for an order which condition of a campaign holds.
#[derive(Deserialize, TS)]
pub struct CouponOffer {
    /// Key of the campaign.
    pub campaign: i64,
    /// Number of the order.
    pub order_no: String,
}

impl Command for CouponOffer {
    type Answer = CouponOffered;
}

/// The answer of [`CouponOffer`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CouponOffered {
    /// Key of the order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// The conditions; their texts are the locale keys `coupons.mark.<condition>`.
    pub marks: Vec<CouponMark>,
    /// Whether all of them hold.
    pub fits: bool,
}

/// One condition on the order.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CouponMark {
    /// Its name.
    pub condition: String,
    /// Whether it holds.
    pub holds: bool,
    /// The money that was found, where it asks for money.
    pub found_fen: Option<Fen>,
    /// The moment that was found, where it asks for one.
    pub found_at: Option<At>,
}

impl Read for CouponOffer {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CouponOffered> {
        let kept = must(tx, self.campaign)?;
        let order = order_of(tx, &kept, &self.order_no, call.now)?;
        let judge = Judge::new(tx, &kept, call.now, order.buyer.as_deref())?;
        let marks = judge.marks(&order);
        let fits = marks.iter().all(|mark| mark.holds);
        Ok(CouponOffered { order_id: order.id, order_no: order.order_no, marks, fits })
    }
}

/// What the conditions look at.
pub(super) struct Order {
    pub(super) id: i64,
    pub(super) order_no: String,
    pub(super) buyer: Option<String>,
    shop: i64,
    goods_fen: Fen,
    paid_at: Option<At>,
    signed_at: Option<At>,
    completed_at: Option<At>,
    undone: bool,
    has_one: bool,
    pub(super) buyer_has: i64,
    drawn: bool,
}

impl Order {
    /// Who is drawn by lot: the buyer, or the order itself where none is known.
    fn who(&self) -> &str {
        self.buyer.as_deref().unwrap_or(&self.order_no)
    }
}

/// The order with this number, of whichever shop: the campaign's own first.
pub(super) fn order_of(tx: &impl Reading, kept: &Kept, number: &str, now: At) -> Result<Order> {
    let number = folded(number);
    let sql = "select id from orders where order_no = ?1 and shop_id in (select id from shops)
               order by shop_id = ?2 desc limit 1";
    let id = tx.maybe(sql, (&number, kept.shop), |row| row.get::<_, i64>(0))?;
    let found = orders(tx, kept, Some(id.ok_or(CouponRefused::OrderUnknown)?), now)?;
    found.into_iter().next().ok_or_else(|| CouponRefused::OrderUnknown.into())
}

/// Orders that a campaign may look at, or the one named.
pub(super) fn orders(tx: &impl Reading, kept: &Kept, order: Option<i64>, now: At) -> Result<Vec<Order>> {
    let since = kept.campaign.order_days.filter(|_| order.is_none()).map(|days| At(now.0 - Duration::days(days)));
    let with =
        named_params! { ":shop": kept.shop, ":campaign": kept.id, ":order": order, ":since": since, ":now": now };
    tx.rows(include_str!("fits.sql"), with, order_row)
}

fn order_row(row: &Row<'_>) -> std::result::Result<Order, SqlError> {
    Ok(Order {
        id: row.get("id")?,
        shop: row.get("shop_id")?,
        order_no: row.get("order_no")?,
        buyer: row.get("buyer")?,
        goods_fen: row.get("goods_fen")?,
        paid_at: row.get("paid_at")?,
        signed_at: row.get("signed_at")?,
        completed_at: row.get("completed_at")?,
        undone: row.get("undone")?,
        has_one: row.get("has_one")?,
        buyer_has: row.get("buyer_has")?,
        drawn: row.get("drawn")?,
    })
}

/// Judges orders by a campaign at one moment.
pub(super) struct Judge<'a> {
    campaign: &'a Campaign,
    shop: i64,
    id: i64,
    salt: String,
    ladder: Ladder,
    buyers: HashMap<String, Facts>,
    now: At,
}

impl<'a> Judge<'a> {
    /// `buyer`: the only one who will be asked about; none for all.
    pub(super) fn new(tx: &impl Reading, kept: &'a Kept, now: At, buyer: Option<&str>) -> Result<Self> {
        let ladder = Ladder::of_shop(tx, kept.shop)?;
        let rule = &kept.campaign.rule;
        let known = match rule.parts().is_empty() {
            true => Vec::new(),
            false => facts(tx, kept.shop, rule, Ordered::default(), buyer, &ladder, now)?,
        };
        let buyers = known.into_iter().map(|facts| (facts.buyer.clone(), facts)).collect();
        let salt = tx.one("select salt from shops where id = ?1", [kept.shop], |row| row.get(0))?;
        Ok(Self { campaign: &kept.campaign, shop: kept.shop, id: kept.id, salt, ladder, buyers, now })
    }

    /// Whether the lot leaves the order's buyer out.
    pub(super) fn held_out(&self, order: &Order) -> bool {
        order.drawn || lot::is_drawn(&self.salt, self.id, order.who(), self.campaign.held_out_percent)
    }

    /// When it is the turn of the order's buyer.
    pub(super) fn turn(&self, order: &Order) -> u64 {
        lot::turn(&self.salt, self.id, order.who())
    }

    /// Whether everything but the lot holds.
    pub(super) fn fits_but_for_lot(&self, order: &Order) -> bool {
        self.marks(order).iter().all(|mark| mark.holds || mark.condition == "lot")
    }

    /// Each condition that the campaign sets.
    pub(super) fn marks(&self, order: &Order) -> Vec<CouponMark> {
        let campaign = self.campaign;
        let mut marks = Vec::new();
        let mut mark = |condition: &str, holds: bool, found_fen: Option<Fen>, found_at: Option<At>| {
            marks.push(CouponMark { condition: condition.to_owned(), holds, found_fen, found_at });
        };
        let stands = order.paid_at.is_some() && !order.undone;
        mark("shop", order.shop == self.shop, None, None);
        mark("paid", stands, None, order.paid_at);
        if let Some(least) = campaign.order_least_fen {
            mark("amount", order.goods_fen >= least, Some(order.goods_fen), None);
        }
        if let Some(days) = campaign.order_days {
            let since = At(self.now.0 - Duration::days(days));
            mark("time", order.paid_at.is_some_and(|at| at >= since && at <= self.now), None, order.paid_at);
        }
        let happened = match campaign.moment {
            GiveMoment::Paid => order.paid_at,
            GiveMoment::Signed => order.signed_at,
            GiveMoment::Completed => order.completed_at,
        };
        if campaign.moment != GiveMoment::Paid || campaign.after_days > 0 {
            let ripe = At(self.now.0 - Duration::days(campaign.after_days));
            mark(campaign.moment.name(), happened.is_some_and(|at| at <= ripe), None, happened);
        }
        let buyer = order.buyer.as_ref().and_then(|buyer| self.buyers.get(buyer));
        // Of a buyer whose only orders are undone nothing is known that could hold or not: the order itself says why.
        let known = buyer.is_some() || order.buyer.is_none() || stands;
        for part in campaign.rule.parts().into_iter().filter(|_| known) {
            let holds = buyer.is_some_and(|of| campaign.rule.meets(part, of, &self.ladder, self.now.day()));
            mark(part_name(part), holds, None, None);
        }
        mark("first", !order.has_one, None, None);
        if order.buyer.is_some() {
            mark("buyer", order.buyer_has < campaign.per_buyer, None, None);
        }
        if campaign.held_out_percent > 0 {
            mark("lot", !self.held_out(order), None, None);
        }
        marks
    }
}

/// The name of a part among the marks.
pub(super) fn part_name(part: Part) -> &'static str {
    match part {
        Part::Last => "last",
        Part::Orders => "orders",
        Part::Spent => "spent",
        Part::Products => "products",
        Part::Provinces => "provinces",
        Part::Returns => "returns",
        Part::Level => "level",
        Part::NoCoupon => "no_coupon",
    }
}
