//! A scan at the station: the parcel to check, or a clear stop.

use pintui_store::{At, Fen, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::checklist::Checklist;
use super::code::{self, Code, Where};
use super::gifts::SpareGift;
use super::leave;
use super::list::{self, CheckRow};
use super::marks::Mark;
use super::misread::Misread;
use super::parcel;
use crate::door::{Call, Command, Read};
use crate::goods::Article;
use crate::halts::{self, Halt};
use crate::sampling::lots::Place;
use crate::shops;

/// Finds what a scan means: a parcel, an article of the parcel on the bench, a badge.
#[derive(Deserialize, TS)]
pub struct ScanParcel {
    /// What the scanner typed.
    pub scanned: String,
    /// Name of the shop at this station; all shops are searched, this one first.
    pub shop: Option<String>,
    /// Key of the order on the bench, whose articles are looked at first.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub at_hand: Option<i64>,
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
        /// The halt, where that is why.
        halt: Option<Box<Halt>>,
    },
    /// An article of the parcel on the bench.
    Piece {
        /// Key of its SKU.
        sku_id: i64,
    },
    /// Goods that are not in the parcel on the bench; with an empty bench, the goods of a wave.
    Goods {
        /// The article.
        article: Article,
    },
    /// Somebody's badge.
    Badge {
        /// The number on it.
        staff: String,
    },
    /// A scan that went wrong in a way that can be told.
    Misread {
        /// How.
        misread: Misread,
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
    /// Goods in it are halted.
    Halted,
    /// It was not drawn, and the sample of its lot is not through.
    LotWaits,
    /// It left unchecked because its lot was accepted.
    Released,
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
            Self::Halted => "halted",
            Self::LotWaits => "lot_waits",
            Self::Released => "released",
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
    /// What stands before the shop's amounts, e.g. `¥`.
    pub currency_sign: String,
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
    /// What makes this order one to look at more closely.
    pub marks: Vec<Mark>,
    /// Whether its pieces have to be counted before it can pass.
    pub must_count: bool,
    /// Its place in a lot that is sampled.
    pub lot: Option<Place>,
}

/// One article of a parcel.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Piece {
    /// Number of its line in the order.
    pub line_no: String,
    /// Key of the product, where the order has lines.
    pub product_id: Option<i64>,
    /// Key of the SKU.
    pub sku_id: Option<i64>,
    /// The codes that stand on it, in small letters: its bar codes and the seller's code.
    pub codes: Vec<String>,
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
        let place = Where { shop: shop.as_ref(), at_hand: self.at_hand };
        Ok(match code::what(tx, &self.scanned, &place)? {
            Code::Order(order) => of_order(tx, order, call.now)?,
            Code::Piece(article) => Scanned::Piece { sku_id: article.sku_id },
            Code::Goods(article) => Scanned::Goods { article },
            Code::Badge(staff) => Scanned::Badge { staff },
            Code::Misread(misread) => Scanned::Misread { misread },
            Code::Unknown => stop(Stop::UnknownNumber, None),
        })
    }
}

/// What the station does with an order: check it, or stop.
fn of_order(tx: &impl Reading, order_id: i64, now: At) -> Result<Scanned> {
    let Some(order) = parcel::facts(tx, order_id)? else {
        return Ok(stop(Stop::UnknownNumber, None));
    };
    let parcel = parcel::show(tx, &order, now)?;
    if let Some(stay) = leave::stay(tx, &order)? {
        return Ok(Scanned::Stop {
            why: stay.why,
            parcel: Some(parcel),
            check: None,
            reason: stay.reason,
            applied_at: stay.applied_at,
            halt: None,
        });
    }
    // first, for a parcel that was checked before its goods were halted must not leave either
    if let Some(halt) = halts::standing(tx, order.id)? {
        let mut stopped = stop(Stop::Halted, Some(parcel));
        if let Scanned::Stop { halt: shown, .. } = &mut stopped {
            *shown = Some(Box::new(halt));
        }
        return Ok(stopped);
    }
    if let Some(check) = list::of_order(tx, order.id)?.into_iter().next() {
        let why = if check.result == "passed" { Stop::CheckedAlready } else { Stop::SetAside };
        return Ok(with_check(stop(why, Some(parcel)), check));
    }
    Ok(match &parcel.lot {
        Some(place) if place.released => stop(Stop::Released, Some(parcel)),
        Some(place) if !place.drawn && place.lot.verdict.is_none() => stop(Stop::LotWaits, Some(parcel)),
        _ => Scanned::Ready { parcel },
    })
}

fn stop(why: Stop, parcel: Option<Parcel>) -> Scanned {
    Scanned::Stop { why, parcel, check: None, reason: None, applied_at: None, halt: None }
}

fn with_check(mut stopped: Scanned, of: CheckRow) -> Scanned {
    if let Scanned::Stop { check, .. } = &mut stopped {
        *check = Some(Box::new(of));
    }
    stopped
}
