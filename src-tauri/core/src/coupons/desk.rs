//! All campaigns of a shop with how they stand, and one of them with its coupons and its effect.

use pintui_store::{At, Day, Fen, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::campaign::{Campaign, CampaignKind, Kept, must, of_shop};
use super::effect::{self, CampaignEffect};
use super::rules::{CouponRules, rules, spent};
use super::settle::{self, CouponsSettled};
use super::told::CouponMismatch;
use super::{give, preview};
use crate::door::{Call, Command, Read};
use crate::shops;

/// Shows the campaigns of a shop.
#[derive(Deserialize, TS)]
pub struct CouponDesk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for CouponDesk {
    type Answer = CouponDeskTold;
}

/// The answer of [`CouponDesk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CouponDeskTold {
    /// The campaigns, the newest first.
    pub campaigns: Vec<CampaignRow>,
    /// What the owner has set for all.
    pub rules: CouponRules,
    /// What was given this month.
    pub spent_fen: Fen,
    /// What of the month's money is left.
    pub left_fen: Fen,
    /// What files tell and the coupons do not know yet.
    pub waiting: CouponsSettled,
    /// Codes that an order names though they may not have gone into it.
    pub mismatched: Vec<CouponMismatch>,
}

/// A campaign with how it stands.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CampaignRow {
    /// Its key.
    pub id: i64,
    /// The campaign.
    pub campaign: Campaign,
    /// How its coupons stand.
    pub counts: CouponCounts,
    /// Coupons left to give.
    pub left: i64,
    /// Whether only codes are missing: the platform's list has fewer than the campaign has coupons.
    pub wants_codes: bool,
    /// Whether its days are over.
    pub over: bool,
}

impl CampaignRow {
    fn of(tx: &impl Reading, kept: Kept, today: Day) -> Result<Self> {
        let (counts, left) = (counts(tx, kept.id, today)?, give::left(tx, &kept)?);
        let given = counts.open + counts.used + counts.expired + counts.taken_back;
        let wants_codes = left == 0 && given < kept.campaign.stock;
        let over = kept.campaign.until_on < today;
        Ok(Self { id: kept.id, campaign: kept.campaign, counts, left, wants_codes, over })
    }
}

/// Coupons by their state; together all that were ever given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct CouponCounts {
    /// Out, and can be used.
    pub open: i64,
    /// Used.
    pub used: i64,
    /// Out, and their time is over.
    pub expired: i64,
    /// Taken back.
    pub taken_back: i64,
    /// What the used ones have really cost: goods that came back cost nothing.
    pub used_fen: Fen,
}

impl Read for CouponDesk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CouponDeskTold> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let mut campaigns = Vec::new();
        for kept in of_shop(tx, shop)? {
            campaigns.push(CampaignRow::of(tx, kept, today)?);
        }
        let (rules, spent_fen) = (rules(tx)?, spent(tx, shop, call.now)?);
        let left_fen = Fen((rules.budget_fen - spent_fen).0.max(0));
        let (waiting, mismatched) = settle::waiting(tx, shop)?;
        Ok(CouponDeskTold { campaigns, rules, spent_fen, left_fen, waiting, mismatched })
    }
}

fn counts(tx: &impl Reading, campaign: i64, today: Day) -> Result<CouponCounts> {
    tx.one(include_str!("counts.sql"), named_params! { ":campaign": campaign, ":today": today }, |row| {
        Ok(CouponCounts {
            open: row.get("open")?,
            used: row.get("used")?,
            expired: row.get("expired")?,
            taken_back: row.get("taken_back")?,
            used_fen: row.get("used_fen")?,
        })
    })
}

/// Shows one campaign with its coupons and what it brought.
#[derive(Deserialize, TS)]
pub struct CampaignShow {
    /// Key of the campaign.
    pub id: i64,
    /// Only coupons in this state; none for all.
    pub state: Option<CouponState>,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

/// The state a coupon is in; each is in exactly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CouponState {
    /// Out, and can be used.
    Open,
    /// Used.
    Used,
    /// Out, and its time is over.
    Expired,
    /// Taken back.
    TakenBack,
}

impl CouponState {
    const ALL: [Self; 4] = [Self::Open, Self::Used, Self::Expired, Self::TakenBack];

    /// As the locale files write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Used => "used",
            Self::Expired => "expired",
            Self::TakenBack => "taken_back",
        }
    }
}

impl Command for CampaignShow {
    type Answer = CampaignTold;
}

/// The answer of [`CampaignShow`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CampaignTold {
    /// The campaign with how it stands.
    pub row: CampaignRow,
    /// Orders that could be given one this minute.
    pub due: i64,
    /// Orders left out by lot so far.
    pub drawn: i64,
    /// Cards printed, sheet by sheet.
    pub sheets: Vec<CardSheet>,
    /// What it brought.
    pub effect: CampaignEffect,
    /// Coupons in the state asked for.
    pub total: i64,
    /// The coupons, the newest first.
    pub coupons: Vec<CouponRow>,
}

/// A print of cards.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CardSheet {
    /// Its key.
    pub id: i64,
    /// How many cards.
    pub cards: i64,
    /// How many of them were used.
    pub used: i64,
    /// How many are out and can still be used.
    pub open: i64,
    /// When.
    pub printed_at: At,
}

/// A coupon.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CouponRow {
    /// Its code.
    pub code: String,
    /// The state it is in.
    pub state: CouponState,
    /// What it is worth.
    pub face_fen: Fen,
    /// Key of the order it came with.
    pub order_id: Option<i64>,
    /// Number of that order.
    pub order_no: Option<String>,
    /// When it was given.
    pub given_at: At,
    /// By whom.
    pub given_by: String,
    /// The last day on which it can be used.
    pub expires_on: Day,
    /// Number of the order it was used for.
    pub used_order_no: Option<String>,
    /// Whether that order was given back.
    pub used_order_refunded: bool,
    /// Whether that order is of another buyer than the one it was given to, as a file tells it.
    pub used_by_other: bool,
}

impl Read for CampaignShow {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CampaignTold> {
        let kept = must(tx, self.id)?;
        let today = call.now.day();
        let due = match kept.campaign.kind {
            CampaignKind::Order => preview::due(tx, &kept, call.now)?,
            CampaignKind::Card => 0,
        };
        let drawn = tx.one("select count(*) from coupon_draws where campaign_id = ?1", [kept.id], |row| row.get(0))?;
        let effect = effect::of(tx, &kept, rules(tx)?.margin_percent, call.now)?;
        let of_today = named_params! { ":campaign": kept.id, ":today": today };
        let sheets = tx.rows(include_str!("sheets.sql"), of_today, |row| {
            Ok(CardSheet {
                id: row.get("id")?,
                cards: row.get("cards")?,
                used: row.get("used")?,
                open: row.get("open")?,
                printed_at: row.get("printed_at")?,
            })
        })?;
        let with = named_params! {
            ":campaign": kept.id, ":today": today, ":state": self.state.map(CouponState::name),
            ":skip": self.skip.max(0), ":limit": self.limit.clamp(0, 200),
        };
        let coupons = tx.rows(include_str!("coupons.sql"), with, coupon_of)?;
        let row = CampaignRow::of(tx, kept, today)?;
        let counts = row.counts;
        let total = match self.state {
            None => counts.open + counts.used + counts.expired + counts.taken_back,
            Some(CouponState::Open) => counts.open,
            Some(CouponState::Used) => counts.used,
            Some(CouponState::Expired) => counts.expired,
            Some(CouponState::TakenBack) => counts.taken_back,
        };
        Ok(CampaignTold { row, due, drawn, sheets, effect, total, coupons })
    }
}

/// All coupons of a campaign, or those in one state: the shop's name, the campaign's, and each coupon, the newest first.
pub fn all_of(
    tx: &impl Reading,
    campaign: i64,
    state: Option<CouponState>,
    today: Day,
) -> Result<(String, String, Vec<CouponRow>)> {
    let kept = must(tx, campaign)?;
    let with = named_params! {
        ":campaign": kept.id, ":today": today, ":state": state.map(CouponState::name), ":skip": 0, ":limit": -1,
    };
    let rows = tx.rows(include_str!("coupons.sql"), with, coupon_of)?;
    Ok((shops::with_id(tx, kept.shop)?.name, kept.campaign.name, rows))
}

fn coupon_of(row: &Row<'_>) -> std::result::Result<CouponRow, SqlError> {
    let state: String = row.get("state")?;
    Ok(CouponRow {
        code: row.get("code")?,
        state: CouponState::ALL.into_iter().find(|one| one.name() == state).unwrap_or(CouponState::Open),
        face_fen: row.get("face_fen")?,
        order_id: row.get("order_id")?,
        order_no: row.get("order_no")?,
        given_at: row.get("given_at")?,
        given_by: row.get("given_by")?,
        expires_on: row.get("expires_on")?,
        used_order_no: row.get("used_order_no")?,
        used_order_refunded: row.get("used_order_refunded")?,
        used_by_other: row.get("used_by_other")?,
    })
}
