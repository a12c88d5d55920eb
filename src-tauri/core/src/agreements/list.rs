//! The agreements of a shop, with what stands, what ends soon and what is over.

use pintui_store::{Day, Reading, Result, Row, SqlError, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Kind;
use super::save::Draft;
use super::terms::{self, Term};
use crate::checks::checklist;
use crate::door::{Call, Command, Read};
use crate::named::named;
use crate::shops;
use crate::warehouses::choose;

/// The agreements of a shop, the newest first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AgreementList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for AgreementList {
    type Answer = AgreementSheet;
}

/// The answer of [`AgreementList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct AgreementSheet {
    /// The agreements.
    pub agreements: Vec<Agreement>,
    /// Names of warehouses that the book knows.
    pub warehouses: Vec<String>,
    /// Names of carriers that the newest orders tell.
    pub carriers: Vec<String>,
    /// Kinds of goods that can be named in a warranty.
    pub categories: Vec<String>,
}

named! {
    /// How an agreement stands on a day.
    #[ts(rename = "AgreementState")]
    State {
        /// It has not begun.
        Coming = "coming",
        /// It holds.
        Holds = "holds",
        /// It holds, and ends within the days of its reminder.
        Ending = "ending",
        /// Its last day is past.
        Over = "over",
    }
}

/// An agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Agreement {
    /// What it says.
    pub draft: Draft,
    /// How it stands today.
    pub state: State,
    /// Days until its last one, from today; below nothing where it is past.
    pub days_left: i64,
    /// Who kept it.
    pub by: String,
}

impl Agreement {
    /// Whether it holds on a day.
    pub fn holds_on(&self, on: Day) -> bool {
        self.draft.first_on <= on && on <= self.draft.last_on
    }
}

impl Read for AgreementList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<AgreementSheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        Ok(AgreementSheet {
            agreements: of_shop(tx, shop, call.now.day())?,
            warehouses: choose::known(tx, shop)?,
            carriers: carriers(tx, shop)?,
            categories: checklist::all().iter().map(|list| list.category.clone()).collect(),
        })
    }
}

/// Names of carriers that the newest orders of a shop tell.
pub fn carriers(tx: &impl Reading, shop: i64) -> Result<Vec<String>> {
    tx.rows(include_str!("carriers.sql"), [shop], |row| row.get("carrier"))
}

/// The agreements of a shop as they stand on a day, the newest first.
pub fn of_shop(tx: &impl Reading, shop: i64, today: Day) -> Result<Vec<Agreement>> {
    let mut terms = terms::of_shop(tx, shop)?;
    tx.rows(include_str!("of_shop.sql"), [shop], |row| {
        let id: i64 = row.get("id")?;
        agreement_of(row, id, terms.remove(&id).unwrap_or_default(), today)
    })
}

fn agreement_of(row: &Row<'_>, id: i64, terms: Vec<Term>, today: Day) -> std::result::Result<Agreement, SqlError> {
    let draft = Draft {
        id: Some(id),
        kind: Kind::of(row, "kind")?,
        party: row.get("party")?,
        first_on: row.get("first_on")?,
        last_on: row.get("last_on")?,
        remind_days: row.get("remind_days")?,
        note: row.get("note")?,
        terms,
    };
    let state = match &draft {
        Draft { first_on, .. } if today < *first_on => State::Coming,
        Draft { last_on, .. } if today > *last_on => State::Over,
        Draft { last_on, remind_days, .. } if last_on.plus(-remind_days) <= today => State::Ending,
        _ => State::Holds,
    };
    let days_left = i64::from(draft.last_on.number() - today.number());
    Ok(Agreement { draft, state, days_left, by: row.get("kept_by")? })
}
