//! What people say about an alert: seen, with what is done about it, or quiet until a day.
//!
//! An answer keeps its alert quiet only as long as nothing gets worse: with three further orders that came back and a
//! higher rate it speaks again. One without a day holds as long as the window of the alert: by then all orders in it are
//! others.

use pintui_store::{At, Day, Reading, Result, WriteTx, named_params, refusals};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Alert, FEWEST_HITS, WINDOW_DAYS};
use crate::cases::work;
use crate::door::{Call, Command, Write};
use crate::shops;

refusals! {
    /// Refusals about answers to alerts.
    AlertRefused {
        /// The product is not over its line.
        AlertNone { product_id: i64 } = "alert_none",
        /// It does not say why.
        AlertNoteMissing = "alert_note_missing",
        /// The day has come already, or is far away.
        AlertDayWrong { most: i64 } = "alert_day_wrong",
        /// No such answer.
        AlertAnswerUnknown { id: i64 } = "alert_answer_unknown",
    }
}

/// An alert is quiet for so many days at most.
const MOST_DAYS: i64 = 90;
const LONGEST: usize = 500;

/// Answers an alert: it was seen, or it is quiet until a day. It comes back when it gets worse.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AnswerAlert {
    /// Name of the shop.
    pub shop: String,
    /// Key of the product.
    pub product_id: i64,
    /// Quiet until this day; none where it was only seen.
    pub until_on: Option<Day>,
    /// Why, or what is done about it.
    pub note: String,
    /// Who says so.
    pub by: String,
}

impl Command for AnswerAlert {
    type Answer = AlertAnswered;
}

/// An answer that was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AlertAnswered {
    /// Its key.
    pub id: i64,
}

impl Write for AnswerAlert {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "product_id": self.product_id, "until_on": self.until_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<AlertAnswered> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let note = work::line(&self.note, LONGEST)?.ok_or(AlertRefused::AlertNoteMissing)?;
        if self.until_on.is_some_and(|until| until <= today || until > today.plus(MOST_DAYS)) {
            return Err(AlertRefused::AlertDayWrong { most: MOST_DAYS }.into());
        }
        let none = || AlertRefused::AlertNone { product_id: self.product_id };
        let alert = super::of_product(tx, shop, self.product_id, today)?.ok_or_else(none)?;
        let by = Some(self.by.trim()).filter(|by| !by.is_empty()).unwrap_or(call.actor);
        let with = named_params! {
            ":shop": shop, ":product": self.product_id, ":until": self.until_on, ":note": note, ":hits": alert.hits,
            ":orders": alert.orders, ":by": by, ":at": call.now,
        };
        Ok(AlertAnswered { id: tx.insert(include_str!("insert_answer.sql"), with)? })
    }
}

/// Lets a quiet alert speak again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WakeAlert {
    /// Key of the answer.
    pub id: i64,
}

impl Command for WakeAlert {
    type Answer = ();
}

impl Write for WakeAlert {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "answer": self.id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from alert_answers where id = ?1", [self.id])? {
            0 => Err(AlertRefused::AlertAnswerUnknown { id: self.id }.into()),
            _ => Ok(()),
        }
    }
}

/// What was said last about a product.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AlertAnswer {
    /// Its key.
    pub id: i64,
    /// Quiet until this day; none where it was seen.
    pub until_on: Option<Day>,
    /// Why, or what is done about it.
    pub note: String,
    /// How many had come back then.
    pub hits: i64,
    /// Of so many orders.
    pub orders: i64,
    /// Who said so.
    pub by: String,
    /// When.
    pub at: At,
}

impl AlertAnswer {
    /// Whether more came back since, more often, than when this was said.
    pub(super) fn is_outdone(&self, by: &Alert) -> bool {
        by.hits >= self.hits + FEWEST_HITS && by.hits * self.orders > self.hits * by.orders
    }

    /// Whether it still holds on a day.
    pub(super) fn holds(&self, today: Day) -> bool {
        today < self.until_on.unwrap_or_else(|| self.at.day().plus(WINDOW_DAYS))
    }
}

/// What was said last about each product of a shop.
pub(super) fn newest(tx: &impl Reading, shop_id: i64) -> Result<FxHashMap<i64, AlertAnswer>> {
    let all = tx.rows(include_str!("newest_answers.sql"), named_params! { ":shop": shop_id }, |row| {
        let answer = AlertAnswer {
            id: row.get("id")?,
            until_on: row.get("until_on")?,
            note: row.get("note")?,
            hits: row.get("hits")?,
            orders: row.get("orders")?,
            by: row.get("by")?,
            at: row.get("at")?,
        };
        Ok((row.get("product_id")?, answer))
    })?;
    Ok(all.into_iter().collect())
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
