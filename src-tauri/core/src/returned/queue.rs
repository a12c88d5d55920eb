//! What waits to be looked at: most valuable first, or first come.

use pintui_store::{At, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::piece::days;
use crate::door::{Call, Command, Read};
use crate::reasons::Words;
use crate::shops;

/// The parcels of a shop that wait to be looked at.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReturnedQueue {
    /// Name of the shop.
    pub shop: String,
    /// What comes first.
    pub sort: Sort,
}

/// What comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ReturnedSort")]
pub enum Sort {
    /// What most was paid for.
    Value,
    /// What came first.
    Come,
}

impl Command for ReturnedQueue {
    type Answer = ReturnedWaiting;
}

/// The answer of [`ReturnedQueue`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReturnedWaiting {
    /// Pieces that wait.
    pub pieces: i64,
    /// What was paid for them.
    pub value_fen: Fen,
    /// Parcels that nobody knows.
    pub strays: i64,
    /// The parcels.
    pub parcels: Vec<WaitingParcel>,
}

/// A parcel that waits.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WaitingParcel {
    /// Key of the reception.
    pub reception_id: i64,
    /// Key of the case.
    pub case_id: i64,
    /// The case's number.
    pub case_no: String,
    /// The order's number.
    pub order_no: Option<String>,
    /// Title of the goods, of several the first.
    pub title: Option<String>,
    /// Colour, size and the like.
    pub sku_name: String,
    /// Pieces that wait.
    pub waiting: i64,
    /// All pieces of the parcel.
    pub pieces: i64,
    /// What was paid for those that wait; none where nobody knows.
    pub value_fen: Option<Fen>,
    /// The reason that the buyer stated.
    pub reason: Option<String>,
    /// Whether the platform counts it as quality.
    pub quality: bool,
    /// When it came.
    pub received_at: At,
    /// For how many days it has been waiting.
    pub days: i64,
}

impl Read for ReturnedQueue {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ReturnedWaiting> {
        let shop = shops::must(tx, &self.shop)?.id;
        let words = Words::read(tx)?;
        let mut parcels = tx.rows(include_str!("queue.sql"), named_params! { ":shop": shop }, |row| {
            let (platform, reason): (String, Option<String>) = (row.get("platform")?, row.get("reason_stated")?);
            let received_at: At = row.get("received_at")?;
            Ok(WaitingParcel {
                reception_id: row.get("reception_id")?,
                case_id: row.get("case_id")?,
                case_no: row.get("case_no")?,
                order_no: row.get("order_no")?,
                title: row.get("title")?,
                sku_name: row.get("sku_name")?,
                waiting: row.get("waiting")?,
                pieces: row.get("pieces")?,
                value_fen: row.get("value_fen")?,
                quality: words.meaning(&platform, reason.as_deref().unwrap_or_default()).quality,
                reason,
                days: days(received_at, call.now),
                received_at,
            })
        })?;
        if self.sort == Sort::Value {
            parcels.sort_by_key(|parcel| std::cmp::Reverse(parcel.value_fen));
        }
        let strays = "select count(*) from receptions where shop_id = ?1 and case_id is null";
        Ok(ReturnedWaiting {
            pieces: parcels.iter().map(|parcel| parcel.waiting).sum(),
            value_fen: parcels.iter().filter_map(|parcel| parcel.value_fen).sum(),
            strays: tx.one(strays, [shop], |row| row.get(0))?,
            parcels,
        })
    }
}
