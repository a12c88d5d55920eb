//! Signing in: a name and its PIN. Who has signed in is remembered by the edge that asked, never in the book.

use pintui_store::{At, Book, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::pin::{self, Pin};
use super::{PeopleRefused, Person, by_id, named};
use crate::door::{Call, Command, Role, Whole};

/// Signs somebody in.
#[derive(Clone, Deserialize, TS)]
pub struct SignIn {
    /// Key of the person.
    pub person: i64,
    /// The PIN.
    pub pin: Pin,
}

impl Command for SignIn {
    type Answer = SignedIn;
}

/// Who has signed in.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SignedIn {
    /// Key of the person.
    pub person: i64,
    /// The name.
    pub name: String,
    /// The role.
    pub role: Role,
}

impl Whole for SignIn {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<SignedIn> {
        let person = book.read(|tx| by_id(tx, self.person))?;
        let person = person.ok_or_else(|| PeopleRefused::PersonUnknown { name: self.person.to_string() })?;
        sign(book, person, &self.pin, call.now)
    }
}

/// Signs in whoever has this name; for the command line.
///
/// # Errors
/// `person_unknown`, `pin_wrong`, `pin_tried_too_often`.
pub fn by_name(book: &Book, name: &str, pin: &Pin, now: At) -> Result<SignedIn> {
    let person = book.read(|tx| named(tx, name))?;
    sign(book, person, pin, now)
}

fn sign(book: &Book, person: Person, pin: &Pin, now: At) -> Result<SignedIn> {
    if !person.works_on(now.day()) {
        return Err(PeopleRefused::PersonUnknown { name: person.name }.into());
    }
    pin::check(book, person.id, pin, now)?;
    Ok(SignedIn { person: person.id, name: person.name, role: person.role })
}
