//! What a campaign says: which coupon, how many, for whom, when, and within which days.

use pintui_store::{Day, Fen, Reading, Result, Row, SqlError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CouponRefused;
use crate::audiences::rule::AudienceRule;
use crate::named::named;

/// A campaign.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Campaign {
    /// Its key; none where it is new.
    pub id: Option<i64>,
    /// Its name.
    pub name: String,
    /// How its coupons reach buyers.
    pub kind: CampaignKind,
    /// Whether coupons are given now.
    pub state: CampaignState,
    /// Where its codes come from.
    pub codes: CouponCodes,
    /// What a coupon is worth.
    pub face_fen: Fen,
    /// The next order must come to so much; nothing: any order.
    pub threshold_fen: Fen,
    /// A coupon can be used for so many days.
    pub valid_days: i64,
    /// How many coupons there are.
    pub stock: i64,
    /// How many a buyer may have.
    pub per_buyer: i64,
    /// So much must have been paid for the goods of the order.
    pub order_least_fen: Option<Fen>,
    /// The order was paid within so many days.
    pub order_days: Option<i64>,
    /// When it is given: so many days …
    pub after_days: i64,
    /// … after this.
    pub moment: GiveMoment,
    /// What is asked of the buyer.
    pub rule: AudienceRule,
    /// Of a hundred buyers so many are left out by lot.
    pub held_out_percent: i64,
    /// The first day on which coupons are given.
    pub from_on: Day,
    /// The last.
    pub until_on: Day,
}

named! {
    /// How coupons reach buyers.
    CampaignKind {
        /// After an order, through the platform.
        Order = "order",
        /// On a card in the parcel.
        Card = "card",
    }
}

named! {
    /// Whether coupons are given.
    CampaignState {
        /// Not yet.
        Draft = "draft",
        /// Within its days.
        Open = "open",
        /// No more.
        Stopped = "stopped",
    }
}

named! {
    /// Where codes come from.
    CouponCodes {
        /// They are made here.
        Made = "made",
        /// The platform's own, from a file.
        Listed = "listed",
    }
}

named! {
    /// What must have happened to the order.
    GiveMoment {
        /// It was paid.
        Paid = "paid",
        /// It was signed for.
        Signed = "signed",
        /// The buyer has confirmed it.
        Completed = "completed",
    }
}

/// A kept campaign with its shop.
pub(super) struct Kept {
    pub(super) shop: i64,
    pub(super) id: i64,
    pub(super) campaign: Campaign,
}

/// The campaign with this key, or `campaign_unknown`.
pub(super) fn must(tx: &impl Reading, id: i64) -> Result<Kept> {
    let sql = concat!(include_str!("campaigns.sql"), " and campaigns.id = ?1");
    tx.maybe(sql, [id], kept_of)?.ok_or_else(|| CouponRefused::CampaignUnknown { campaign: id }.into())
}

/// All campaigns of a shop, the newest first.
pub(super) fn of_shop(tx: &impl Reading, shop: i64) -> Result<Vec<Kept>> {
    let sql = concat!(include_str!("campaigns.sql"), " and campaigns.shop_id = ?1 order by campaigns.id desc");
    tx.rows(sql, [shop], kept_of)
}

fn kept_of(row: &Row<'_>) -> std::result::Result<Kept, SqlError> {
    let id: i64 = row.get("id")?;
    let rule: String = row.get("rule")?;
    let campaign = Campaign {
        id: Some(id),
        name: row.get("name")?,
        kind: CampaignKind::of(row, "kind")?,
        state: CampaignState::of(row, "state")?,
        codes: CouponCodes::of(row, "codes")?,
        face_fen: row.get("face_fen")?,
        threshold_fen: row.get("threshold_fen")?,
        valid_days: row.get("valid_days")?,
        stock: row.get("stock")?,
        per_buyer: row.get("per_buyer")?,
        order_least_fen: row.get("order_least_fen")?,
        order_days: row.get("order_days")?,
        moment: GiveMoment::of(row, "moment")?,
        after_days: row.get("after_days")?,
        rule: serde_json::from_str(&rule).unwrap_or_default(),
        held_out_percent: row.get("held_out_percent")?,
        from_on: row.get("from_on")?,
        until_on: row.get("until_on")?,
    };
    Ok(Kept { shop: row.get("shop_id")?, id, campaign })
}
