//! Handing a case over, to a person or to whoever has the tier: one step, and the desk shows it.

use pintui_store::words::get;
use pintui_store::{At, Reading, Result, Row, SqlError, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::refused::CaseRefused;
use super::{desk, work};
use crate::charge::Hand;
use crate::deadlines::Limits;
use crate::door::{Call, Command, Role, Write};
use crate::people;
use crate::reasons::Words;
use crate::shops;

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
        let person = self.person.map(|id| able(&*tx, id, call)).transpose()?.flatten();
        let role = self.role.filter(|role| role.rank() > 0);
        if person.is_some() == role.is_some() {
            return Err(CaseRefused::HandedToNobody.into());
        }
        tx.insert(
            include_str!("insert_hand.sql"),
            named_params! {
                ":case": desk.id, ":person": person, ":role": role.map(Role::name),
                ":note": note, ":by": desk.by, ":at": call.now,
            },
        )?;
        Ok(())
    }
}

/// Somebody who works today and may decide cases.
fn able(tx: &impl Reading, id: i64, call: &Call<'_>) -> Result<Option<i64>> {
    let person = people::by_id(tx, id)?;
    Ok(person.filter(|one| one.works_on(call.now.day()) && one.role.rank() > 0).map(|one| one.id))
}

/// The open cases of all shops that were handed to a person by name.
pub fn given_to(tx: &impl Reading, person: i64, now: At) -> Result<Vec<i64>> {
    let (words, limits) = (Words::read(tx)?, Limits::read(tx)?);
    let mut cases = Vec::new();
    for shop in shops::all(tx)? {
        let open = desk::open(tx, &words, &limits, &shop, now)?.into_iter();
        let theirs = open.filter(|row| row.handed.as_ref().is_some_and(|handed| handed.person == Some(person)));
        cases.extend(theirs.map(|row| row.case.id));
    }
    Ok(cases)
}

/// Hands a case to somebody within an operation that hands over more.
///
/// # Errors
/// `case_handed_to_nobody`.
pub fn pass_on(tx: &mut WriteTx<'_>, case: i64, to: i64, call: &Call<'_>) -> Result<()> {
    let to = able(&*tx, to, call)?.ok_or(CaseRefused::HandedToNobody)?;
    tx.insert(
        include_str!("insert_hand.sql"),
        named_params! {
            ":case": case, ":person": to, ":role": None::<&str>, ":note": None::<&str>, ":by": call.actor,
            ":at": call.now,
        },
    )?;
    Ok(())
}

/// To whom a case was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CaseHanded")]
pub struct Handed {
    /// Key of the person; none where it went to a tier.
    pub person: Option<i64>,
    /// The name.
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

/// To whom, for whoever works out who answers, from a row of `rows.sql`.
pub(super) fn hand(row: &Row<'_>) -> std::result::Result<Hand, SqlError> {
    let role: Option<String> = get(row, "handed_role")?;
    Ok(Hand { person: get(row, "handed_person")?, role: role.as_deref().and_then(Role::named) })
}

/// To whom, from a row of `rows.sql`.
pub(super) fn handed(row: &Row<'_>) -> std::result::Result<Option<Handed>, SqlError> {
    let (by, at): (Option<String>, Option<At>) = (get(row, "handed_by")?, get(row, "handed_at")?);
    let role: Option<String> = get(row, "handed_role")?;
    let (Some(by), Some(at)) = (by, at) else { return Ok(None) };
    Ok(Some(Handed {
        person: get(row, "handed_person")?,
        to: get(row, "handed_to")?,
        role: role.as_deref().and_then(Role::named),
        by,
        at,
        note: get(row, "handed_note")?,
    }))
}
