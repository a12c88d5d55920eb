//! Refunds of a month by the way they went, and freights of returns by who pays them.

use pintui_store::{Fen, Reading, Result, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::month::Month;

/// How often, and how much.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LedgerShare {
    /// A code; `unknown` where nobody noted it, `file` for refunds that only files tell.
    pub key: String,
    /// How often.
    pub times: i64,
    /// How much.
    pub fen: Fen,
}

/// Refunds of a month, recorded or told by files, by the way they went.
pub fn refunds(tx: &impl Reading, shop: i64, month: &Month) -> Result<Vec<LedgerShare>> {
    shares(tx, include_str!("refund_ways.sql"), shop, month)
}

/// Returns that were applied for in a month, by who pays their freight.
pub fn freights(tx: &impl Reading, shop: i64, month: &Month) -> Result<Vec<LedgerShare>> {
    shares(tx, include_str!("freights.sql"), shop, month)
}

fn shares(tx: &impl Reading, sql: &str, shop: i64, month: &Month) -> Result<Vec<LedgerShare>> {
    let with = named_params! { ":shop": shop, ":from": month.first, ":to": month.last.plus(1) };
    tx.rows(sql, with, |row| Ok(LedgerShare { key: row.get("key")?, times: row.get("times")?, fen: row.get("fen")? }))
}
