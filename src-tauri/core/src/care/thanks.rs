//! A small coupon as thanks for an answer, whatever the answer says; once per order and within the month's budget,
//! which thanks of the ledger take from too.

use std::collections::BTreeSet;

use pintui_store::journal::Change;
use pintui_store::{At, Fen, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rules::{CareRules, rules};
use super::{CareRefused, send};
use crate::door::{Call, Command, Write};

/// Gives the thank-you coupon to an order whose buyer said something.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GiveThanks {
    /// Key of the order.
    pub order_id: i64,
    /// Who gives it.
    pub by: String,
}

impl Command for GiveThanks {
    type Answer = ThanksGiven;
}

/// What was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ThanksGiven {
    /// What the coupon is worth.
    pub amount_fen: Fen,
    /// What is left of the month's budget.
    pub left_fen: Fen,
}

impl Write for GiveThanks {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "order": self.order_id })
    }

    fn gives(&self, tx: &Tx) -> Result<Option<Fen>> {
        Ok(Some(rules(tx)?.thanks_fen))
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ThanksGiven> {
        let (shop, _) = send::order(tx, self.order_id)?;
        let by = self.by.trim();
        if by.is_empty() {
            return Err(CareRefused::CarePersonMissing.into());
        }
        let rules = rules(tx)?;
        // One statement decides, so that two clerks at once cannot spend the last coupon twice.
        let given = tx.change(
            include_str!("thanks.sql"),
            named_params! {
                ":order": self.order_id, ":shop": shop, ":amount": rules.thanks_fen, ":at": call.now, ":by": by,
                ":month": month_of(call.now), ":budget": rules.thanks_budget_fen,
            },
        )?;
        let left_fen = left(tx, shop, &rules, call.now)?;
        if given == 1 {
            return Ok(ThanksGiven { amount_fen: rules.thanks_fen, left_fen });
        }
        let has = |table: &str| {
            tx.maybe(&format!("select 1 from {table} where order_id = ?1 limit 1"), [self.order_id], |_| Ok(()))
        };
        let by_hand = "select 1 from ledger_own where order_id = ?1 and kind = 'thanks'
                       group by root having sum(amount_fen) > 0 limit 1";
        if has("thanks")?.is_some() || tx.maybe(by_hand, [self.order_id], |_| Ok(()))?.is_some() {
            return Err(CareRefused::ThankedBefore.into());
        }
        if has("feedback")?.is_none() {
            return Err(CareRefused::ThanksWithoutFeedback.into());
        }
        Err(CareRefused::ThanksBudgetSpent { left_fen: left_fen.0 }.into())
    }
}

/// Before each commit: thanks that come back by the journal find the month's budget as it is now.
pub fn hold(tx: &impl Reading, changes: &[Change]) -> Result<()> {
    let come = changes.iter().filter(|change| change.place == "thanks" && change.before.is_none());
    let months: BTreeSet<(i64, String)> = come
        .filter_map(|change| serde_json::from_str::<serde_json::Value>(change.after.as_deref()?).ok())
        .filter_map(|row| Some((row["shop_id"].as_i64()?, row["given_at"].as_str()?.to_owned())))
        .collect();
    let rules = rules(tx)?;
    for (shop, at) in months {
        let Ok(at) = at.parse::<At>() else { continue };
        if spent(tx, shop, at)? > rules.thanks_budget_fen {
            return Err(CareRefused::ThanksBudgetSpent { left_fen: 0 }.into());
        }
    }
    Ok(())
}

fn month_of(now: At) -> String {
    now.day().text()[..7].to_owned()
}

/// What is left of the month's budget.
pub(super) fn left(tx: &impl Reading, shop: i64, rules: &CareRules, now: At) -> Result<Fen> {
    Ok(Fen((rules.thanks_budget_fen - spent(tx, shop, now)?).0.max(0)))
}

fn spent(tx: &impl Reading, shop: i64, now: At) -> Result<Fen> {
    let sql = "select coalesce(sum(amount_fen), 0) from ledger
               where shop_id = ?1 and month = ?2 and kind in ('thanks', 'care')";
    tx.one(sql, (shop, month_of(now)), |row| row.get(0))
}
