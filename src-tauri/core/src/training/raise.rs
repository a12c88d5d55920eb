//! The owner raises whoever has passed: one press, and never by itself.

use pintui_store::{Result, WriteTx};
use serde::Deserialize;
use ts_rs::TS;

use super::{TrainingRefused, next, quiz};
use crate::door::{Call, Command, Role, Write};
use crate::people;

/// Raises a person who has passed to the next tier; it holds from their next wish on.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RaisePerson {
    /// Key of the person.
    pub person: i64,
}

impl Command for RaisePerson {
    type Answer = Role;
}

impl Write for RaisePerson {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "person": self.person })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<Role> {
        let person = people::by_id(tx, self.person)?.ok_or(TrainingRefused::LearnerUnknown)?;
        let next = next(person.role).ok_or(TrainingRefused::TopTier)?;
        if !quiz::done(tx, person.id)?.iter().any(|one| one.passed && one.role == person.role.name()) {
            return Err(TrainingRefused::NotPassed.into());
        }
        tx.change("update people set role = ?2 where id = ?1", (person.id, next.name()))?;
        Ok(next)
    }
}
