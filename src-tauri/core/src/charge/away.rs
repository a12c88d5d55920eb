//! Days on which somebody is away, and who stands in.

use pintui_store::{Day, Result, WriteTx};
use serde::Deserialize;
use ts_rs::TS;

use super::ChargeRefused;
use crate::door::{Call, Command, Write};
use crate::people;

/// Notes the days on which somebody is away; what they answer for goes to whoever stands in.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NoteAbsence {
    /// Key of the person.
    pub person: i64,
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
    /// Key of whoever stands in; none for the rule's substitute, else the owner.
    pub substitute: Option<i64>,
}

impl Command for NoteAbsence {
    type Answer = ();
}

impl Write for NoteAbsence {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "person": self.person, "from": self.from, "until": self.until })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        if self.until < self.from || self.until < call.now.day() {
            return Err(ChargeRefused::AbsenceDaysWrong.into());
        }
        if self.substitute == Some(self.person) {
            return Err(ChargeRefused::ChargeSubstituteSame.into());
        }
        for id in [Some(self.person), self.substitute].into_iter().flatten() {
            let found = people::by_id(&*tx, id)?;
            let name = found.as_ref().map(|person| person.name.clone()).unwrap_or_default();
            if found.is_none_or(|person| !person.works_on(call.now.day())) {
                return Err(ChargeRefused::ChargeUnfit { name }.into());
            }
        }
        tx.insert(
            "insert into absences (person_id, from_on, until_on, substitute_id) values (?1, ?2, ?3, ?4)",
            (self.person, self.from, self.until, self.substitute),
        )?;
        Ok(())
    }
}

/// Takes a note of absence away: whoever was away is there again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveAbsence {
    /// Key of the absence.
    pub absence: i64,
}

impl Command for RemoveAbsence {
    type Answer = ();
}

impl Write for RemoveAbsence {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "absence": self.absence })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from absences where id = ?1", [self.absence])? {
            0 => Err(ChargeRefused::AbsenceUnknown { absence: self.absence }.into()),
            _ => Ok(()),
        }
    }
}
