//! Takes people in, changes what they may do, and lets them go. Nobody is erased: what they did carries their name.

use pintui_store::{Day, Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::pin::{self, Pin};
use super::{PeopleRefused, Person, any, invented, named};
use crate::door::{Call, Command, Role, Write};
use crate::privacy;

const LONGEST_NAME: usize = 20;
const LONGEST_BADGE: usize = 12;

/// Keeps somebody of the shop, new or changed; from their next wish on it holds.
#[derive(Clone, Deserialize, TS)]
pub struct SavePerson {
    /// Key inside the book; none for somebody new.
    pub id: Option<i64>,
    /// The name.
    pub name: String,
    /// The role.
    pub role: Role,
    /// What their badge says.
    pub badge: Option<String>,
    /// A new PIN; none keeps what is there.
    pub pin: Option<Pin>,
    /// Their own limit for a refund; none for their role's.
    pub refund_fen: Option<Fen>,
    /// Their own limit for anything on top; none for their role's.
    pub goodwill_fen: Option<Fen>,
    /// The last day they work here.
    pub until_on: Option<Day>,
    /// Whether they belong to the shop.
    pub active: bool,
}

impl Command for SavePerson {
    type Answer = PersonSaved;
}

/// Who was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonSaved {
    /// Key inside the book.
    pub id: i64,
    /// The name.
    pub name: String,
}

impl Write for SavePerson {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({
            "person": self.id, "name": self.name.trim(), "role": self.role, "active": self.active,
            "pin": if self.pin.is_some() { "new" } else { "kept" },
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<PersonSaved> {
        let name: String = self.name.trim().chars().filter(|one| !one.is_control()).take(LONGEST_NAME).collect();
        let name = privacy::without_phones(&name);
        if name.is_empty() {
            return Err(PeopleRefused::PersonNameMissing.into());
        }
        if self.role == Role::Script {
            return Err(PeopleRefused::PersonUnknown { name }.into());
        }
        if self.id.is_none() && !any(tx)? && self.role != Role::Owner {
            return Err(PeopleRefused::FirstIsOwner.into());
        }
        if [self.refund_fen, self.goodwill_fen].into_iter().flatten().any(|fen| fen.0 < 0) {
            return Err(PeopleRefused::LimitWrong.into());
        }
        if self.id.is_none() && !any(tx)? {
            invented::let_go(tx)?;
        }
        let badge = badge_of(self.badge);
        free(tx, self.id, &name, badge.as_deref())?;
        let with = named_params! {
            ":id": self.id, ":name": name, ":role": self.role.name(), ":badge": badge, ":refund": self.refund_fen,
            ":goodwill": self.goodwill_fen, ":until": self.until_on, ":active": self.active, ":at": call.now,
        };
        let id = match self.id {
            None => tx.insert(include_str!("insert.sql"), with)?,
            Some(id) if tx.change(include_str!("update.sql"), with)? == 1 => id,
            Some(_) => return Err(PeopleRefused::PersonUnknown { name }.into()),
        };
        match &self.pin {
            Some(pin) => pin::keep(tx, id, pin)?,
            // A key may be given anew after an undo: nobody inherits a PIN.
            None if self.id.is_none() => {
                tx.change("delete from people_pins where person_id = ?1", [id])?;
            }
            None => {}
        }
        let pin = pin::has(tx, id)?;
        let at_bench = self.role == Role::Packer;
        if self.active && !pin {
            if !at_bench {
                return Err(PeopleRefused::PinMissing { name }.into());
            }
            if badge.is_none() {
                return Err(PeopleRefused::WayInMissing { name }.into());
            }
        }
        Ok(PersonSaved { id, name })
    }
}

/// What stands on a badge, without the mark that badges printed here begin with.
fn badge_of(typed: Option<String>) -> Option<String> {
    let typed = typed?;
    let text = typed.trim();
    let bare = text.get(..3).filter(|begin| begin.eq_ignore_ascii_case("pb-")).map_or(text, |_| text[3..].trim());
    let bare: String = bare.chars().filter(|one| !one.is_control()).take(LONGEST_BADGE).collect();
    (!bare.is_empty()).then_some(bare)
}

/// Two people never share a name or a badge, and nobody's badge says what somebody else is called: what was done by the
/// one would be kept as the other's.
fn free(tx: &impl Reading, id: Option<i64>, name: &str, badge: Option<&str>) -> Result<()> {
    if named(tx, name).is_ok_and(|other| Some(other.id) != id) {
        return Err(PeopleRefused::PersonNameTaken { name: name.to_owned() }.into());
    }
    let other = |found: Option<Person>| found.filter(|other| Some(other.id) != id);
    if let Some(holder) = other(super::by_badge(tx, name)?) {
        return Err(PeopleRefused::NameIsBadge { name: name.to_owned(), holder: holder.name }.into());
    }
    let Some(badge) = badge else { return Ok(()) };
    let called = "select 1 from people where id is not ?1 and lower(name) in (lower(?2), 'pb-' || lower(?2))";
    if tx.maybe(called, (id, badge), |_| Ok(()))?.is_some() {
        return Err(PeopleRefused::BadgeIsName { badge: badge.to_owned() }.into());
    }
    other(super::by_badge(tx, badge)?)
        .map_or(Ok(()), |other| Err(PeopleRefused::BadgeTaken { badge: badge.to_owned(), name: other.name }.into()))
}

/// Gives a person a new PIN without the owner's word: for the command line on the computer that holds the book, whose
/// files its user may write anyhow. It is no command of the door, and the history names it.
#[derive(Clone, Deserialize, TS)]
pub struct ResetPin {
    /// Whose.
    pub name: String,
    /// The new one.
    pub pin: Pin,
}

impl Command for ResetPin {
    type Answer = PersonSaved;
}

impl Write for ResetPin {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.name.trim() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<PersonSaved> {
        let person = named(tx, &self.name)?;
        pin::keep(tx, person.id, &self.pin)?;
        Ok(PersonSaved { id: person.id, name: person.name })
    }
}
