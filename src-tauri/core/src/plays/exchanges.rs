//! Exchanges that are not over: what was compensated first has no new order yet, the new order is in no file, the
//! second parcel has not left, the first goods are not back, or they are back and not refunded; what was called off waits
//! for nothing. Each waits for one thing, the longest first.

use pintui_store::{At, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::pair::{ExchangePair, pair};
use crate::cases::standing::desk_rows;
use crate::deadlines::Limits;
use crate::door::{Call, Command, Read};
use crate::reasons::Words;
use crate::shops;

/// Exchanges of a shop that are not over.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OpenExchanges {
    /// Name of the shop.
    pub shop: String,
}

impl Command for OpenExchanges {
    type Answer = Vec<OpenExchange>;
}

/// What an exchange waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ExchangeWaits")]
pub enum Waits {
    /// It was compensated first, and nobody has told the new order.
    NewOrder,
    /// The new order is in no file yet: until it comes nothing counts as an exchange.
    NotImported,
    /// The second parcel has not left.
    NotSent,
    /// The first goods are not back.
    NotBack,
    /// They are back; the first order is to be refunded.
    RefundFirst,
}

/// An exchange that is not over.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OpenExchange {
    /// Key of the case.
    pub case_id: i64,
    /// The first order, else the case's own number.
    pub order_no: Option<String>,
    /// The new order; none while it is waited for.
    pub new_order_no: Option<String>,
    /// What it waits for.
    pub waits: Waits,
    /// When it was agreed.
    pub agreed_at: At,
    /// Whole days since.
    pub days: i64,
}

impl Read for OpenExchanges {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<OpenExchange>> {
        let shop = shops::must(tx, &self.shop)?;
        let (words, limits) = (Words::read(tx)?, Limits::read(tx)?);
        let found: Vec<(i64, Option<String>, Option<String>, At)> =
            tx.rows(include_str!("open_exchanges.sql"), named_params! { ":shop": shop.id }, |row| {
                Ok((row.get("case_id")?, row.get("order_no")?, row.get("new_order_no")?, row.get("agreed_at")?))
            })?;
        let ids: Vec<i64> = found.iter().map(|one| one.0).collect();
        let rows = desk_rows(tx, &words, &limits, &ids, call.now)?;
        let mut open = Vec::new();
        for (case_id, order_no, new_order_no, agreed_at) in found {
            let Some(row) = rows.iter().find(|row| row.case.id == case_id) else { continue };
            let waits = match &new_order_no {
                Some(_) => pair(tx, case_id, row)?.as_ref().and_then(waits),
                None => Some(Waits::NewOrder),
            };
            let Some(waits) = waits else { continue };
            let days = (call.now.0 - agreed_at.0).num_days().max(0);
            open.push(OpenExchange { case_id, order_no, new_order_no, waits, agreed_at, days });
        }
        Ok(open)
    }
}

fn waits(pair: &ExchangePair) -> Option<Waits> {
    if pair.off {
        return None;
    }
    if pair.new_order_id.is_none() {
        return Some(Waits::NotImported);
    }
    match (pair.sent_at.or(pair.signed_at), pair.refunded || !pair.refunds, pair.back_here) {
        (None, ..) => Some(Waits::NotSent),
        (Some(_), true, _) => None,
        (Some(_), false, true) => Some(Waits::RefundFirst),
        (Some(_), false, false) => Some(Waits::NotBack),
    }
}
