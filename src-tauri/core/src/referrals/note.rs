//! A person notes by which recommendation an order came, or takes that back.

use pintui_store::{At, Day, Reading, Result, WriteTx};
use serde::Deserialize;
use ts_rs::TS;

use super::ReferralRefused;
use super::save::folded;
use crate::callbacks::record::kept;
use crate::door::{Call, Command, Write};
use crate::shops;

/// Notes that an order came by a recommendation.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NoteReferral {
    /// Name of the shop.
    pub shop: String,
    /// The code that the buyer told.
    pub code: String,
    /// Number of the order.
    pub order_no: String,
    /// Who notes it.
    pub by: String,
}

impl Command for NoteReferral {
    type Answer = ();
}

impl Write for NoteReferral {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "code": self.code })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let shop = shops::must(tx, &self.shop)?.id;
        let by = kept(&self.by)?.ok_or(ReferralRefused::ReferralPersonMissing)?;
        let code = folded(&self.code).ok_or(ReferralRefused::ReferralCodeMissing)?;
        let sql = "select id, from_on, ended_on from referral_codes where shop_id = ?1 and code = ?2";
        let found: Option<(i64, Day, Option<Day>)> =
            tx.maybe(sql, (shop, &code), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let (id, from, ended) = found.ok_or(ReferralRefused::ReferralCodeUnknown { known: code })?;
        let order_no: String = self.order_no.split_whitespace().collect();
        let sql = "select id, status, coalesce(paid_at, created_at) from orders where shop_id = ?1 and order_no = ?2";
        let found: Option<(i64, Option<String>, Option<At>)> =
            tx.maybe(sql, (shop, &order_no), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let (order, status, bought) = found.ok_or(ReferralRefused::ReferralOrderUnknown { order_no })?;
        if matches!(status.as_deref(), Some("closed" | "unpaid")) {
            return Err(ReferralRefused::ReferralOrderNotPaid.into());
        }
        let on = bought.unwrap_or(call.now).day();
        if on < from {
            return Err(ReferralRefused::ReferralOrderOlder { from }.into());
        }
        if let Some(ended) = ended.filter(|ended| on > *ended) {
            return Err(ReferralRefused::ReferralEnded { on: ended }.into());
        }
        let sql = "select c.code from referred r join referral_codes c on c.id = r.code_id where r.order_id = ?1";
        if let Some(code) = tx.maybe(sql, [order], |row| row.get(0))? {
            return Err(ReferralRefused::ReferralTwice { known: code }.into());
        }
        tx.change(
            "insert into referrals (order_id, code_id, noted_at, noted_by) values (?1, ?2, ?3, ?4)",
            (order, id, call.now, by),
        )?;
        Ok(())
    }
}

/// Takes back what a person noted; what a file names stays.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DropReferral {
    /// Key of the order.
    pub order: i64,
}

impl Command for DropReferral {
    type Answer = ();
}

impl Write for DropReferral {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "order": self.order })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from referrals where order_id = ?1", [self.order])? {
            0 => Err(ReferralRefused::ReferralOrderUnknown { order_no: self.order.to_string() }.into()),
            _ => Ok(()),
        }
    }
}
