//! The list of people, with how far each decides alone.

use pintui_store::{At, Day, Fen, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::limits::{self, OwnLimits, ShopLimits};
use super::{Person, person_of};
use crate::door::{Call, Command, Read, Role};

/// Lists the people of the shop.
#[derive(Deserialize, TS)]
pub struct PeopleList {}

impl Command for PeopleList {
    type Answer = People;
}

/// The people of the shop.
#[derive(Clone, Debug, Serialize, TS)]
pub struct People {
    /// All of them, those who work here first.
    pub people: Vec<PersonRow>,
    /// What each role decides alone, and what else is set for all.
    pub limits: ShopLimits,
}

/// Somebody of the shop, as the list shows them. No PIN leaves the book, nor its hash.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonRow {
    /// Key inside the book.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The role.
    pub role: Role,
    /// What their badge says.
    pub badge: Option<String>,
    /// Their own limit for a refund.
    pub refund_fen: Option<Fen>,
    /// Their own limit for anything on top.
    pub goodwill_fen: Option<Fen>,
    /// The last day they work here.
    pub until_on: Option<Day>,
    /// Whether they belong to the shop.
    pub active: bool,
    /// Whether they were invented with the demonstration: nobody real, who can be changed.
    pub invented: bool,
    /// Whether they may do anything today.
    pub works: bool,
    /// Whether they have a PIN.
    pub has_pin: bool,
    /// How far they decide alone, own limits and their role's together.
    pub limits: OwnLimits,
    /// When they last did something.
    pub last_at: Option<At>,
}

impl Read for PeopleList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<People> {
        let kept = limits::kept(tx)?;
        let rows = tx.rows(include_str!("all.sql"), [], |row| {
            Ok((person_of(row)?, row.get::<_, bool>("has_pin")?, row.get("last_at")?))
        })?;
        let today = call.now.day();
        let people = rows.into_iter().map(|(person, has_pin, last_at)| PersonRow {
            id: person.id,
            works: person.works_on(today),
            limits: kept.of(&person),
            name: person.name,
            role: person.role,
            badge: person.badge,
            refund_fen: person.refund_fen,
            goodwill_fen: person.goodwill_fen,
            until_on: person.until_on,
            active: person.active,
            invented: person.invented,
            has_pin,
            last_at,
        });
        Ok(People { people: people.collect(), limits: kept })
    }
}

/// Those who can sign in with a PIN on this day.
pub fn to_choose(tx: &impl Reading, today: Day) -> Result<Vec<Person>> {
    let rows = tx.rows(include_str!("all.sql"), [], |row| Ok((person_of(row)?, row.get::<_, bool>("has_pin")?)))?;
    Ok(rows.into_iter().filter(|(person, pin)| *pin && person.works_on(today)).map(|(person, _)| person).collect())
}
