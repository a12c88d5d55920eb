//! Goods that turned out faulty within the warranty of whoever sends them.

use pintui_store::{Day, Reading, Result, named_params};

use crate::agreements::liable::Agreements;
use crate::agreements::{Cause, Kind};
use crate::breakdown::cohort::categories;

/// Quality returns that were applied for in `from..=to`, so many days after sign-off at most as the agreement of the order's
/// warehouse that holds on that day gives for their kind of goods. What was not signed for is under no warranty yet.
pub(super) fn faulty(
    tx: &impl Reading,
    shop: i64,
    agreements: &Agreements,
    (from, to): (Day, Day),
) -> Result<Vec<i64>> {
    if agreements.about(Cause::Faulty).next().is_none() {
        return Ok(Vec::new());
    }
    let kinds = categories(tx, shop)?;
    let with = named_params! { ":shop": shop, ":from": from, ":before": to.plus(1) };
    let cases = tx.rows(include_str!("signed_quality.sql"), with, |row| {
        let (signed_on, applied_on): (Day, Day) = (row.get("signed_on")?, row.get("applied_on")?);
        let (case, warehouse): (i64, String) = (row.get("case_id")?, row.get("warehouse")?);
        Ok((case, warehouse, signed_on, applied_on, row.get::<_, Option<i64>>("product_id")?))
    })?;
    let within = cases.into_iter().filter(|(_, warehouse, signed_on, applied_on, product)| {
        let kind = product.and_then(|product| kinds.get(&product).copied());
        let term = agreements.term(Kind::Warehouse, warehouse, Cause::Faulty, *applied_on);
        let days = term.and_then(|term| term.warranty_days(kind));
        days.is_some_and(|days| i64::from(applied_on.number() - signed_on.number()) <= days)
    });
    Ok(within.map(|(case, ..)| case).collect())
}
