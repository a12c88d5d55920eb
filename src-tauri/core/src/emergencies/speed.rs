//! How fast it went: minutes from the signal to the halt, to the last confirmation, to the last order that had left.

use pintui_store::{At, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notices::{self, NoticeState, WarehouseNotice};
use super::sent::{self, SentOrder};
use crate::door::{Call, Command, Read};
use crate::halts::{self, Halt};
use crate::shops;

/// Minutes since the signal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "HaltSpeed")]
pub struct Speed {
    /// When it was first seen that something is wrong; of older halts when they were halted.
    pub seen_at: At,
    /// Minutes until it was halted.
    pub to_halt: i64,
    /// Warehouses that it concerns.
    pub warehouses: i64,
    /// Of them those that have not confirmed.
    pub unconfirmed: i64,
    /// When the last of them confirmed; none while one has not, and where it concerns none.
    pub confirmed_at: Option<At>,
    /// Minutes until then.
    pub to_confirmed: Option<i64>,
    /// Orders that had left.
    pub sent: i64,
    /// Of them those that are not handled.
    pub unhandled: i64,
    /// When the last of them was handled; none while one is not, and where none had left.
    pub handled_at: Option<At>,
    /// Minutes until then.
    pub to_handled: Option<i64>,
}

pub(super) fn of_halt(halt: &Halt, notices: &[WarehouseNotice], sent: &[SentOrder]) -> Speed {
    let seen_at = halt.seen_at.unwrap_or(halt.halted_at);
    let minutes = |at: At| (at.0 - seen_at.0).num_minutes();
    let confirmed = |told: &WarehouseNotice| told.sends.iter().filter_map(|send| send.confirmed_at).min();
    let unconfirmed = notices.iter().filter(|told| told.state != NoticeState::Confirmed).count() as i64;
    let unhandled = sent.iter().filter(|order| order.done_at.is_none()).count() as i64;
    let confirmed_at = notices.iter().filter_map(confirmed).max().filter(|_| unconfirmed == 0);
    let handled_at = sent.iter().filter_map(|order| order.done_at).max().filter(|_| unhandled == 0);
    Speed {
        seen_at,
        to_halt: minutes(halt.halted_at),
        warehouses: notices.len() as i64,
        unconfirmed,
        confirmed_at,
        to_confirmed: confirmed_at.map(minutes),
        sent: sent.len() as i64,
        unhandled,
        handled_at,
        to_handled: handled_at.map(minutes),
    }
}

/// How fast a halt goes.
pub fn read(tx: &impl Reading, halt: &Halt, now: At) -> Result<Speed> {
    let shop = halts::shop_of(tx, halt.id)?.id;
    let told = notices::of_halt(tx, shop, halt, now)?;
    Ok(of_halt(halt, &told, &sent::of_halt(tx, halt, now)?))
}

/// How fast the last halts and drills of a shop went.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HaltSpeeds {
    /// Name of the shop.
    pub shop: String,
}

impl Command for HaltSpeeds {
    type Answer = Vec<SpeedRow>;
}

/// A halt and how fast it went.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SpeedRow {
    /// The halt.
    pub halt: Halt,
    /// The minutes.
    pub speed: Speed,
}

impl Read for HaltSpeeds {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<SpeedRow>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let ids: Vec<i64> = tx.rows(include_str!("last.sql"), named_params! { ":shop": shop }, |row| row.get("id"))?;
        let row = |id| {
            let halt = halts::must(tx, id)?;
            Ok(SpeedRow { speed: read(tx, &halt, call.now)?, halt })
        };
        ids.into_iter().map(row).collect()
    }
}
