//! What each clerk solved, topic by topic, and how content the buyers were.

use pintui_store::{Day, Reading, Result, named_params};
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

/// A clerk's contacts about a topic, and those that ended in agreement.
pub(super) struct Solved {
    pub(super) topic: String,
    pub(super) staff: String,
    pub(super) counts: Counts,
}

/// Those of the days from one on and before the other.
pub(super) fn of_days(tx: &impl Reading, shop: i64, from: Day, until: Day) -> Result<Vec<Solved>> {
    let with = named_params! { ":shop": shop, ":from": from, ":until": until };
    tx.rows(include_str!("solved.sql"), with, |row| {
        let counts = Counts { orders: row.get("contacts")?, hits: row.get("solved")? };
        Ok(Solved { topic: row.get("topic")?, staff: row.get("staff")?, counts })
    })
}

pub(super) fn topics(tx: &impl Reading, shop: i64, month: &Month) -> Result<Vec<TopicSolved>> {
    let rows = of_days(tx, shop, month.first, month.last.plus(1))?;
    let of = |own: &Solved| {
        let same = rows.iter().filter(|row| row.topic == own.topic);
        let team = same.fold(Counts::default(), |all, row| add(all, row.counts, 1));
        let solved = compare(add(team, own.counts, -1), own.counts, MINIMUM);
        TopicSolved { staff: own.staff.clone(), topic: own.topic.clone(), solved }
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
