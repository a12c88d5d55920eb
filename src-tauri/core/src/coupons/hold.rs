//! Before each commit: never more coupons than a campaign has, never more money than the month.
//!
//! The statement that gives holds both already. This asks once more, for whatever else brings coupons or takes away
//! room for them: a step back or forth in the journal, a smaller stock, less money.

use std::collections::BTreeSet;

use pintui_store::journal::Change;
use pintui_store::{At, Reading, Result};
use serde_json::Value;

use super::CouponRefused;
use super::rules::{NAME, rules, spent};

/// Refuses an operation after which there would be more than there is room for.
pub fn hold(tx: &impl Reading, changes: &[Change], now: At) -> Result<()> {
    let mut campaigns = BTreeSet::new();
    let mut shops: BTreeSet<(i64, String)> = BTreeSet::new();
    for change in changes {
        let row = |text: &Option<String>| -> Value {
            text.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
        };
        let (before, after) = (row(&change.before), row(&change.after));
        match change.place.as_str() {
            "coupons" if after["id"].is_i64() => {
                campaigns.extend(after["campaign_id"].as_i64());
                let counted = |row: &Value| row["id"].is_i64() && row["state"] != "taken_back";
                let month = after["given_at"].as_str().map(|at| at.to_owned());
                if counted(&after) && !counted(&before) {
                    shops.extend(after["shop_id"].as_i64().zip(month));
                }
            }
            "campaigns" => campaigns.extend(after["id"].as_i64()),
            "settings" if after["name"] == NAME || before["name"] == NAME => {
                let all: Vec<i64> = tx.rows("select id from shops", [], |row| row.get(0))?;
                shops.extend(all.into_iter().map(|shop| (shop, now.text())));
            }
            _ => {}
        }
    }
    for campaign in campaigns {
        let sql = "select count(*) from coupons where campaign_id = ?1
                   having count(*) > (select stock from campaigns where id = ?1)";
        if let Some(given) = tx.maybe(sql, [campaign], |row| row.get(0))? {
            return Err(CouponRefused::StockBelowGiven { given }.into());
        }
    }
    let budget = rules(tx)?.budget_fen;
    for (shop, at) in shops {
        let Ok(at) = at.parse::<At>() else { continue };
        let spent = spent(tx, shop, at)?;
        if spent > budget {
            return Err(CouponRefused::BudgetBelowSpent { spent_fen: spent }.into());
        }
    }
    Ok(())
}
