//! People of the shop: who they are, how each is known, how far each decides alone.
//!
//! As long as nobody is entered, whoever sits at the computer is the owner. What a role may do is not known here but
//! at the door (`door/rights`).

pub mod invented;
pub mod limits;
pub mod list;
pub mod pin;
pub mod requests;
pub mod save;
pub mod sign;

use pintui_store::journal::Change;
use pintui_store::{Day, Fen, Reading, Result, Row, SqlError, refusals};

use crate::door::Role;

refusals! {
    /// Refusals about people.
    PeopleRefused {
        /// No such person.
        PersonUnknown { name: String } = "person_unknown",
        /// A person needs a name.
        PersonNameMissing = "person_name_missing",
        /// Somebody else has this name.
        PersonNameTaken { name: String } = "person_name_taken",
        /// Somebody else has this badge.
        BadgeTaken { badge: String, name: String } = "badge_taken",
        /// Somebody else is called what this badge says.
        BadgeIsName { badge: String } = "badge_is_name",
        /// Somebody else's badge says this name.
        NameIsBadge { name: String, holder: String } = "name_is_badge",
        /// The first one is the owner.
        FirstIsOwner = "first_is_owner",
        /// Nobody would be left who may do everything.
        OwnerMissing = "owner_missing",
        /// Who works elsewhere than at a bench needs a PIN.
        PinMissing { name: String } = "pin_missing",
        /// Who works at a bench needs a badge or a PIN.
        WayInMissing { name: String } = "way_in_missing",
        /// Not so many digits.
        PinUnfit { least: usize, most: usize } = "pin_unfit",
        /// The first that anybody would try.
        PinTooEasy = "pin_too_easy",
        /// The PIN is wrong.
        PinWrong { left: u32 } = "pin_wrong",
        /// Wrong too often: the next try has to wait.
        PinTriedTooOften { seconds: i64 } = "pin_tried_too_often",
        /// A limit below nothing.
        LimitWrong = "limit_wrong",
    }
}

/// Somebody of the shop.
#[derive(Clone, Debug)]
pub struct Person {
    /// Key inside the book.
    pub id: i64,
    /// The name; what was done carries it.
    pub name: String,
    /// What they are in the shop.
    pub role: Role,
    /// What their badge says.
    pub badge: Option<String>,
    /// Their own limit for a refund; none for their role's.
    pub refund_fen: Option<Fen>,
    /// Their own limit for anything on top; none for their role's.
    pub goodwill_fen: Option<Fen>,
    /// The last day they work here.
    pub until_on: Option<Day>,
    /// Whether they still belong to the shop.
    pub active: bool,
    /// Whether they were invented with the demonstration.
    pub invented: bool,
}

impl Person {
    /// Whether they may do anything on this day.
    pub fn works_on(&self, day: Day) -> bool {
        self.active && self.until_on.is_none_or(|until| day <= until)
    }
}

/// Whether the book knows its people; those of the demonstration are nobody's.
pub fn any(tx: &impl Reading) -> Result<bool> {
    Ok(tx.maybe("select 1 from people where active = 1 and invented = 0 limit 1", [], |_| Ok(()))?.is_some())
}

/// The person with this key.
pub fn by_id(tx: &impl Reading, id: i64) -> Result<Option<Person>> {
    tx.maybe(include_str!("by_id.sql"), [id], person_of)
}

/// Everybody who was ever taken in.
pub fn all(tx: &impl Reading) -> Result<Vec<Person>> {
    let ids: Vec<i64> = tx.rows("select id from people order by name", [], |row| row.get(0))?;
    Ok(ids.into_iter().map(|id| by_id(tx, id)).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// The person with this name.
///
/// # Errors
/// `person_unknown`.
pub fn named(tx: &impl Reading, name: &str) -> Result<Person> {
    let id = tx.maybe("select id from people where name = ?1", [name.trim()], |row| row.get(0))?;
    let found = id.map(|id| by_id(tx, id)).transpose()?.flatten();
    found.ok_or_else(|| PeopleRefused::PersonUnknown { name: name.trim().to_owned() }.into())
}

/// The person with this badge, as it was scanned or typed.
pub fn by_badge(tx: &impl Reading, scanned: &str) -> Result<Option<Person>> {
    let text = scanned.trim();
    let badge = text.get(..3).filter(|begin| begin.eq_ignore_ascii_case("pb-")).map_or(text, |_| text[3..].trim());
    let id = tx.maybe(
        "select id from people where lower(badge) = lower(?1) and invented = 0 order by active desc, id limit 1",
        [badge],
        |row| row.get(0),
    )?;
    Ok(id.map(|id| by_id(tx, id)).transpose()?.flatten())
}

/// The name that what was done is kept under: who is called so, else whose badge this is, else what was typed.
pub fn meant(tx: &impl Reading, typed: &str) -> Result<String> {
    let name = typed.trim();
    let named = tx.maybe("select 1 from people where name = ?1 and invented = 0", [name], |_| Ok(()))?;
    let badge = if named.is_some() { None } else { by_badge(tx, name)? };
    Ok(badge.map_or_else(|| name.to_owned(), |person| person.name))
}

fn person_of(row: &Row<'_>) -> std::result::Result<Person, SqlError> {
    let role: String = row.get("role")?;
    Ok(Person {
        id: row.get("id")?,
        name: row.get("name")?,
        role: Role::named(&role).unwrap_or(Role::Viewer),
        badge: row.get("badge")?,
        refund_fen: row.get("refund_fen")?,
        goodwill_fen: row.get("goodwill_fen")?,
        until_on: row.get("until_on")?,
        active: row.get("active")?,
        invented: row.get("invented")?,
    })
}

/// Refuses an operation, also one that steps back or forth, after which nobody could open the window as its owner.
pub fn hold(tx: &impl Reading, changes: &[Change]) -> Result<()> {
    let touched = changes.iter().any(|change| change.place == "people");
    if !touched || tx.maybe("select 1 from people where invented = 0 limit 1", [], |_| Ok(()))?.is_none() {
        return Ok(());
    }
    match tx.maybe(include_str!("owner_left.sql"), [], |_| Ok(()))? {
        Some(()) => Ok(()),
        None => Err(PeopleRefused::OwnerMissing.into()),
    }
}

#[cfg(test)]
mod tests;
