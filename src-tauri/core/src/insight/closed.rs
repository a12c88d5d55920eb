//! A closed month gives the same sheet for ever. What came in afterwards stands beside it: the returns by name, and the
//! figures as they would be now.

use pintui_store::words::BookRefused;
use pintui_store::{At, Error, Reading, Result, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kpi::{Kpi, KpiFigures, figures_now};
use crate::month::Month;
use crate::shops::Shop;

/// That a month was closed, and what came after.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "MonthClosing")]
pub struct Closing {
    /// When.
    pub at: At,
    /// By whom.
    pub by: String,
    /// Keys of the returns that came in afterwards: applied for in the month, or of an order signed off in it;
    /// newest application first.
    pub late: Vec<i64>,
    /// How many of them were applied for in the month, so that its figures would be others without the closing.
    pub late_in_month: i64,
    /// The figures as the book tells them now.
    pub now: KpiFigures,
}

struct Kept {
    sheet: Kpi,
    cases_until: i64,
    at: At,
    by: String,
}

fn kept(tx: &impl Reading, shop: &Shop, month: &Month) -> Result<Option<Kept>> {
    let found = tx.maybe(
        "select m.sheet, m.cases_until, o.at, o.actor from closed_months m join operations o on o.id = m.operation
         where m.shop_id = ?1 and m.month = ?2",
        (shop.id, month.name()),
        |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    let Some((sheet, cases_until, at, by)) = found else { return Ok(None) };
    let sheet = serde_json::from_str(&sheet).map_err(unreadable)?;
    Ok(Some(Kept { sheet, cases_until, at, by }))
}

/// The month's figures as they stood when it was closed; none where it is open.
pub(super) fn figures(tx: &impl Reading, shop: &Shop, month: &Month) -> Result<Option<KpiFigures>> {
    Ok(kept(tx, shop, month)?.map(|kept| kept.sheet.figures))
}

/// The month's sheet as it stood then, with what came in afterwards; none where it is open.
pub(super) fn sheet(tx: &impl Reading, shop: &Shop, month: &Month) -> Result<Option<Kpi>> {
    let Some(Kept { sheet, cases_until, at, by }) = kept(tx, shop, month)? else { return Ok(None) };
    let with = named_params! {
        ":shop": shop.id, ":until": cases_until, ":from": month.first, ":to": month.last.plus(1),
    };
    let late = tx.rows(include_str!("late.sql"), with, |row| Ok((row.get::<_, i64>(0)?, row.get::<_, bool>(1)?)))?;
    let late_in_month = late.iter().filter(|(_, in_month)| *in_month).count() as i64;
    let late = late.into_iter().map(|(id, _)| id).collect();
    let closing = Some(Closing { at, by, late, late_in_month, now: figures_now(tx, shop, month)? });
    Ok(Some(Kpi { shop: shop.name.clone(), closing, ..sheet }))
}

/// What a kept sheet says that cannot be written or read.
pub fn unreadable(why: serde_json::Error) -> Error {
    BookRefused::Unexpected { detail: why.to_string() }.into()
}
