//! Handing a case over, to a person or to whoever has the tier: one step, and the desk shows it.

use pintui_store::words::get;
use pintui_store::{At, Result, Row, SqlError, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::refused::CaseRefused;
use super::work;
use crate::door::{Call, Command, Role, Write};
use crate::people;

const LONGEST_NOTE: usize = 200;

/// Hands a case over; the last time counts.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HandOverCase {
    /// Key of the case.
    pub case_id: i64,
    /// To whom; none where it goes to a tier.
    pub person: Option<i64>,
    /// To which tier; none where it goes to a person.
    pub role: Option<Role>,
    /// What they should know.
    pub note: Option<String>,
    /// Who hands it over.
    pub by: String,
}

impl Command for HandOverCase {
    type Answer = ();
}

impl Write for HandOverCase {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.case_id, "person": self.person, "role": self.role })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let desk = work::open(tx, self.case_id, &self.by)?;
        let note = work::text(self.note, LONGEST_NOTE)?;
        let person = self.person.map(|id| people::by_id(tx, id)).transpose()?.flatten();
        let person = person.filter(|person| person.works_on(call.now.day()) && person.role.rank() > 0);
        let role = self.role.filter(|role| role.rank() > 0);
        if person.is_some() == role.is_some() {
            return Err(CaseRefused::HandedToNobody.into());
        }
        tx.insert(
            include_str!("insert_hand.sql"),
            named_params! {
                ":case": desk.id, ":person": person.map(|person| person.id), ":role": role.map(Role::name),
                ":note": note, ":by": desk.by, ":at": call.now,
            },
        )?;
        Ok(())
    }
}

/// To whom a case was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CaseHanded")]
pub struct Handed {
    /// The person; none where it went to a tier.
    pub to: Option<String>,
    /// The tier; none where it went to a person.
    pub role: Option<Role>,
    /// Who handed it over.
    pub by: String,
    /// When.
    pub at: At,
    /// What they should know.
    pub note: Option<String>,
}

impl Handed {
    /// Whether it was handed to whoever asks.
    pub fn is_for(&self, call: &Call<'_>) -> bool {
        let Some(signed) = call.who.known() else { return false };
        self.to.as_deref() == Some(signed.person.name.as_str()) || self.role == Some(signed.person.role)
    }
}

/// To whom, from a row of `rows.sql`.
pub(super) fn handed(row: &Row<'_>) -> std::result::Result<Option<Handed>, SqlError> {
    let (by, at): (Option<String>, Option<At>) = (get(row, "handed_by")?, get(row, "handed_at")?);
    let role: Option<String> = get(row, "handed_role")?;
    let (Some(by), Some(at)) = (by, at) else { return Ok(None) };
    Ok(Some(Handed {
        to: get(row, "handed_to")?,
        role: role.as_deref().and_then(Role::named),
        by,
        at,
        note: get(row, "handed_note")?,
    }))
}
