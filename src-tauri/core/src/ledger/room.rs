//! What may still be given in a case: each kind with its most, what remains of every limit, and the gifts at hand.

use pintui_store::{At, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Kind;
use super::caps::{Against, BUYER_DAYS};
use super::give::decides;
use super::month::{GiftLeft, gifts};
use crate::cases::refund;
use crate::cases::refused::CaseRefused;
use crate::door::{Call, Command, Read};

/// What may be given to the buyer of a case now.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CompensationRoom {
    /// Key of the case.
    pub case_id: i64,
}

impl Command for CompensationRoom {
    type Answer = RoomSheet;
}

/// The answer of [`CompensationRoom`].
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "CompensationSheet")]
pub struct RoomSheet {
    /// The kinds, as they are shown.
    pub kinds: Vec<KindRoom>,
    /// The limits that are set, with what remains.
    pub limits: Vec<LimitLeft>,
    /// Days in which a buyer's compensation adds up.
    pub buyer_days: i64,
    /// The gifts that are there and fit into the limits.
    pub gifts: Vec<GiftLeft>,
}

/// What may be given of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CompensationKindRoom")]
pub struct KindRoom {
    /// The kind.
    pub kind: Kind,
    /// The most; none where nothing limits it.
    pub most_fen: Option<Fen>,
    /// The most that whoever asks gives without a second person; none where nothing limits it.
    pub alone_fen: Option<Fen>,
    /// Why nothing of it can be given.
    pub closed: Option<Closed>,
}

/// Why nothing of a kind can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "CompensationClosed")]
pub enum Closed {
    /// A limit is used up.
    Full,
    /// The order was thanked for.
    Thanked,
    /// The month's budget for thanks is used up.
    ThanksSpent,
    /// The case got something for its trouble.
    Troubled,
    /// The way back of the case was paid.
    FreightPaid,
    /// Nothing tells what was paid, or all of it went back.
    NothingPaid,
    /// No gift is left that fits.
    NoGift,
}

/// A limit with what remains of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CompensationLimit")]
pub struct LimitLeft {
    /// Which.
    pub limit: Limit,
    /// How much it is.
    pub cap_fen: Fen,
    /// What of it is given.
    pub used_fen: Fen,
    /// What is left.
    pub left_fen: Fen,
}

/// Which limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "CompensationLimitOf")]
pub enum Limit {
    /// The order's.
    Order,
    /// The buyer's.
    Buyer,
    /// The day's.
    Day,
    /// The month's plan.
    Month,
}

impl Read for CompensationRoom {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<RoomSheet> {
        let against = against(tx, self.case_id, call.now)?;
        let (caps, used) = (against.caps(tx)?, against.used(tx)?);
        let limits = caps.left(&used);
        let left = limits.iter().map(|one| one.left_fen).min();
        let paid = refund::room(tx, self.case_id)?.room_fen.unwrap_or_default();
        let own = call.who.signed().and_then(|signed| signed.limits.goodwill_fen);
        let fits = |gift: &GiftLeft| gift.left > 0 && left.is_none_or(|left| gift.gift.value_fen <= left);
        let gifts: Vec<GiftLeft> = gifts(tx, against.shop)?.into_iter().filter(fits).collect();
        let kinds = Kind::ALL.into_iter().map(|kind| {
            let most = match kind {
                Kind::RefundPart => least(left, Some(paid)),
                Kind::Thanks => least(left, Some(caps.thanks_left(&used))),
                _ => left,
            };
            let alone = if decides(call) { None } else { least(Some(caps.rules.alone(kind)), own) };
            let closed = match kind {
                Kind::RefundPart if paid.0 <= 0 => Some(Closed::NothingPaid),
                Kind::Thanks if used.thanked => Some(Closed::Thanked),
                Kind::Thanks if caps.thanks_left(&used).0 <= 0 => Some(Closed::ThanksSpent),
                Kind::Trouble if used.troubled => Some(Closed::Troubled),
                Kind::Freight if used.freight.0 > 0 => Some(Closed::FreightPaid),
                _ if left.is_some_and(|left| left.0 <= 0) => Some(Closed::Full),
                Kind::Gift if gifts.is_empty() => Some(Closed::NoGift),
                _ => None,
            };
            KindRoom { kind, most_fen: most, alone_fen: least(most, alone), closed }
        });
        Ok(RoomSheet { kinds: kinds.collect(), limits, buyer_days: BUYER_DAYS, gifts })
    }
}

fn against(tx: &impl Reading, case: i64, now: At) -> Result<Against> {
    let found = tx.maybe(include_str!("of_case.sql"), named_params! { ":case": case }, |row| {
        let (shop, order) = (row.get("shop_id")?, row.get("order_id")?);
        Ok(Against { shop, order, case: Some(case), at: now, gift: None })
    })?;
    found.ok_or_else(|| CaseRefused::CaseUnknown { id: case }.into())
}

/// The lower of two bounds, of which each may be none.
fn least(one: Option<Fen>, other: Option<Fen>) -> Option<Fen> {
    one.into_iter().chain(other).min()
}
