//! What each clerk solved, topic by topic, and how content the buyers were.

use pintui_store::{Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::asked::add;
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::rate::{MINIMUM, Rate};
use crate::month::Month;

/// A clerk's contacts about a topic against those of the rest of the team.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TopicSolved {
    /// The clerk.
    pub staff: String,
    /// What it was about.
    pub topic: String,
    /// Contacts that ended with the buyer's agreement, among those that reached the buyer and whose end is known: the
    /// rest of the team first, this clerk second.
    pub solved: Comparison,
}

/// How content the buyers were with whom a clerk had to do.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "BuyersContent")]
pub struct Content {
    /// The clerk.
    pub staff: String,
    /// Of the buyers that the clerk asked in the month, those who said something.
    pub answered: Rate,
    /// Of the answers with stars, those with four and more.
    pub by_answers: Rate,
    /// Of the reviews with stars of orders whose case the clerk handled last, those with four and more.
    pub by_reviews: Rate,
}

pub(super) fn topics(tx: &impl Reading, shop: i64, month: &Month) -> Result<Vec<TopicSolved>> {
    let with = named_params! { ":shop": shop, ":from": month.first, ":until": month.last.plus(1) };
    let rows: Vec<(String, String, Counts)> = tx.rows(include_str!("solved.sql"), with, |row| {
        let counts = Counts { orders: row.get("contacts")?, hits: row.get("solved")? };
        Ok((row.get("topic")?, row.get("staff")?, counts))
    })?;
    let of = |(topic, staff, own): &(String, String, Counts)| {
        let team = rows.iter().filter(|row| row.0 == *topic).fold(Counts::default(), |all, row| add(all, row.2, 1));
        TopicSolved { staff: staff.clone(), topic: topic.clone(), solved: compare(add(team, *own, -1), *own, MINIMUM) }
    };
    Ok(rows.iter().map(of).collect())
}

pub(super) fn content(tx: &impl Reading, shop: i64, month: &Month) -> Result<Vec<Content>> {
    let with = named_params! { ":shop": shop, ":from": month.first, ":until": month.last.plus(1) };
    tx.rows(include_str!("content.sql"), with, |row| {
        let rate = |hits, of| Ok::<_, pintui_store::SqlError>(Rate::of(row.get(hits)?, row.get(of)?, MINIMUM));
        Ok(Content {
            staff: row.get("staff")?,
            answered: rate("answered", "asked")?,
            by_answers: rate("liked", "rated")?,
            by_reviews: rate("praised", "reviewed")?,
        })
    })
}
