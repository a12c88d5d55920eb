//! What many cases cost.

use pintui_store::{Day, Reading, Result, named_params};

use super::CostRefused;
use super::case::{self, Cost};
use super::facts;
use super::rate::Rates;
use crate::named::named;
use crate::shops::Shop;

named! {
    /// Which days put a case into a span.
    #[ts(rename = "CostBasis")]
    Basis {
        /// Those of its application.
        Applied = "applied",
        /// Those of its order's payment.
        Paid = "paid",
    }
}

/// What the cases of `from..=to` cost, the newest first.
///
/// # Errors
/// `cost_span_wrong`.
pub fn of_span(tx: &impl Reading, shop: &Shop, basis: Basis, (from, to): (Day, Day), today: Day) -> Result<Vec<Cost>> {
    if to < from {
        return Err(CostRefused::CostSpanWrong.into());
    }
    let sql = match basis {
        Basis::Applied => "select id from cases where shop_id = :shop and applied_at >= :from and applied_at < :to",
        Basis::Paid => include_str!("paid.sql"),
    };
    let with = named_params! { ":shop": shop.id, ":from": from, ":to": to.plus(1) };
    let ids: Vec<i64> = tx.rows(sql, with, |row| row.get(0))?;
    these(tx, shop, &ids, today)
}

/// What these cases cost, the newest first.
pub fn these(tx: &impl Reading, shop: &Shop, ids: &[i64], today: Day) -> Result<Vec<Cost>> {
    let rates = Rates::read(tx, shop.id)?;
    let mut costs: Vec<Cost> = facts::read(tx, shop, ids)?.iter().map(|one| case::of(one, &rates, today)).collect();
    costs.sort_by_key(|one| std::cmp::Reverse((one.applied_at, one.case_id)));
    Ok(costs)
}
