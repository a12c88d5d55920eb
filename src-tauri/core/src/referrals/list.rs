//! The codes of a shop and the orders that came by them.

use pintui_store::{At, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::save::{Draft, Source};
use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate};
use crate::shops;

/// The codes for recommendations and what came by them.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReferralSheet {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ReferralSheet {
    type Answer = Referrals;
}

/// The answer of [`ReferralSheet`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Referrals {
    /// The codes, the newest first.
    pub codes: Vec<ReferralCode>,
    /// The last orders that came by one.
    pub orders: Vec<ReferredOrder>,
}

/// A code and what came by it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReferralCode {
    /// As it was written.
    pub draft: Draft,
    /// Who made it.
    pub made_by: String,
    /// Orders that came by it.
    pub orders: i64,
    /// Of buyers who had bought nothing before, among those whose buyer is told.
    pub fresh: Rate,
    /// What they came to, refunds left out.
    pub sales_fen: Fen,
    /// Orders with a case, among all.
    pub returned: Rate,
}

/// An order that came by a code.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReferredOrder {
    /// Its key.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// The code.
    pub code: String,
    /// When it was paid.
    pub paid_at: Option<At>,
    /// Whether a person noted it; else its file names the code.
    pub typed: bool,
}

impl Read for ReferralSheet {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Referrals> {
        let shop = shops::must(tx, &self.shop)?.id;
        let codes = tx.rows(include_str!("codes.sql"), named_params! { ":shop": shop }, |row| {
            let orders: i64 = row.get("orders")?;
            let source: String = row.get("source")?;
            Ok(ReferralCode {
                draft: Draft {
                    id: row.get("id")?,
                    code: row.get("code")?,
                    source: Source::named(&source),
                    name: row.get("name")?,
                    invitation: row.get("invitation")?,
                    from_on: row.get("from_on")?,
                    ended_on: row.get("ended_on")?,
                },
                made_by: row.get("made_by")?,
                orders,
                fresh: Rate::of(row.get("fresh")?, row.get("told")?, MINIMUM),
                sales_fen: row.get("sales_fen")?,
                returned: Rate::of(row.get("returned")?, orders, MINIMUM),
            })
        })?;
        let orders = tx.rows(include_str!("orders.sql"), named_params! { ":shop": shop }, |row| {
            Ok(ReferredOrder {
                order_id: row.get("order_id")?,
                order_no: row.get("order_no")?,
                code: row.get("code")?,
                paid_at: row.get("paid_at")?,
                typed: row.get("typed")?,
            })
        })?;
        Ok(Referrals { codes, orders })
    }
}
