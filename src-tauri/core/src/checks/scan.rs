//! A scan at the station: the parcel to check, or a clear stop.

use pintui_store::{At, Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::checklist::Checklist;
use super::gifts::SpareGift;
use super::leave;
use super::list::{self, CheckRow};
use super::parcel;
use crate::door::{Call, Command, Read};
use crate::shops;

/// Finds the parcel of a scanned tracking or order number.
#[derive(Deserialize, TS)]
pub struct ScanParcel {
    /// What the scanner typed.
    pub scanned: String,
    /// Name of the shop at this station; all shops are searched, this one first.
    pub shop: Option<String>,
}

impl Command for ScanParcel {
    type Answer = Scanned;
}

/// What the station shows next.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Scanned {
    /// A parcel to check.
    Ready {
        /// The parcel.
        parcel: Parcel,
    },
    /// Do not pack; the text is the locale key `station.stop.<why>`.
    Stop {
        /// Why.
        why: Stop,
        /// The parcel, where the number is known.
        parcel: Option<Parcel>,
        /// The check made before, where that is why.
        check: Option<Box<CheckRow>>,
        /// What the buyer stated and when, where a refund is why.
        reason: Option<String>,
        /// When the refund was asked for.
        applied_at: Option<At>,
    },
}

/// Why a parcel must not simply be packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stop {
    /// No order has this number.
    UnknownNumber,
    /// It was checked and passed already.
    CheckedAlready,
    /// It was checked and set aside.
    SetAside,
    /// The order was cancelled.
    Cancelled,
    /// The order was refunded.
    Refunded,
    /// The buyer has asked for a refund that is still open.
    RefundAsked,
    /// The order is not paid.
    Unpaid,
}

impl Stop {
    /// The word of its locale key.
    pub fn name(self) -> &'static str {
        match self {
            Self::UnknownNumber => "unknown_number",
            Self::CheckedAlready => "checked_already",
            Self::SetAside => "set_aside",
            Self::Cancelled => "cancelled",
            Self::Refunded => "refunded",
            Self::RefundAsked => "refund_asked",
            Self::Unpaid => "unpaid",
        }
    }
}

/// A parcel at the station.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Parcel {
    /// Key of its order.
    pub order_id: i64,
    /// The shop.
    pub shop: String,
    /// Platform id.
    pub platform: String,
    /// The platform's order number.
    pub order_no: String,
    /// Carrier.
    pub carrier: Option<String>,
    /// Tracking number.
    pub tracking_no: Option<String>,
    /// What was paid.
    pub paid_fen: Option<Fen>,
    /// Whether the platform's file says that it has left already.
    pub shipped_at: Option<At>,
    /// The goods.
    pub goods: Vec<Piece>,
    /// The seller's own note on the order.
    pub remark: Option<String>,
    /// The points to look at, by the goods' category.
    pub checklist: Checklist,
    /// Reasons stated in the last 30 days for these products that a check could have caught, most first.
    pub lately: Vec<Lately>,
    /// Gifts of the shop that can go in instead of one that is out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<SpareGift>>")]
    pub spare_gifts: Vec<SpareGift>,
}

/// One article of a parcel.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Piece {
    /// Title.
    pub product: String,
    /// Colour, size and the like, as name and value.
    pub traits: Vec<Trait>,
    /// Seller's code.
    pub sku_code: Option<String>,
    /// How many.
    pub quantity: i64,
}

/// One trait of an article.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Trait {
    /// E.g. 尺码.
    pub name: String,
    /// E.g. L.
    pub value: String,
}

/// What came back lately.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Lately {
    /// The stated reason.
    pub reason: String,
    /// Cases in 30 days.
    pub cases: i64,
}

impl Read for ScanParcel {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Scanned> {
        let shop = self.shop.as_deref().map(|name| shops::must(tx, name)).transpose()?;
        let order = match parcel::find(tx, &self.scanned, shop.as_ref())? {
            Some(order_id) => parcel::facts(tx, order_id)?,
            None => None,
        };
        let Some(order) = order else {
            return Ok(stop(Stop::UnknownNumber, None, None));
        };
        let parcel = parcel::show(tx, &order, call.now)?;
        if let Some(stay) = leave::stay(tx, &order)? {
            return Ok(Scanned::Stop {
                why: stay.why,
                parcel: Some(parcel),
                check: None,
                reason: stay.reason,
                applied_at: stay.applied_at,
            });
        }
        Ok(match list::of_order(tx, order.id)?.into_iter().next() {
            Some(check) if check.result == "passed" => stop(Stop::CheckedAlready, Some(parcel), Some(check)),
            Some(check) => stop(Stop::SetAside, Some(parcel), Some(check)),
            None => Scanned::Ready { parcel },
        })
    }
}

fn stop(why: Stop, parcel: Option<Parcel>, check: Option<CheckRow>) -> Scanned {
    Scanned::Stop { why, parcel, check: check.map(Box::new), reason: None, applied_at: None }
}
