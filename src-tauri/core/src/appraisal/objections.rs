//! A person's word against a figure, or against one thing that it counts, and the owner's answer. Both stand in the
//! sheet; where the owner agrees, the thing is left out.

use pintui_store::{At, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::{Job, Measure};
use super::{AppraisalRefused, sheet};
use crate::cases::work;
use crate::door::{Call, Command, Role, Write};
use crate::month::Month;
use crate::shops;

const LONGEST: usize = 200;

/// An objection and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Objection {
    /// Its key.
    pub id: i64,
    /// The job.
    pub job: Job,
    /// The person.
    pub person: String,
    /// The figure.
    pub measure: Measure,
    /// The number of what is objected to; none: the whole figure.
    pub number: Option<String>,
    /// Why.
    pub note: String,
    /// Who wrote it.
    pub made_by: String,
    /// When.
    pub made_at: At,
    /// Whether the owner agreed; none while it waits.
    pub accepted: Option<bool>,
    /// The owner's words.
    pub answer: Option<String>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<At>,
}

/// Objects to a figure of a person's month.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
#[ts(rename = "ObjectToFigure")]
pub struct Object {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
    /// The person whose figure it is.
    pub person: String,
    /// The figure.
    pub measure: Measure,
    /// The number of a case or order that it counts; none: the whole figure.
    pub number: Option<String>,
    /// Why.
    pub note: String,
    /// Who objects.
    pub by: String,
}

impl Command for Object {
    type Answer = ();
}

impl Write for Object {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "month": self.month, "person": self.person, "measure": self.measure })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let (shop, month) = (shops::must(tx, &self.shop)?, Month::parse(&self.month)?);
        let person = self.person.trim();
        if call.who.signed().is_some_and(|by| by.person.role != Role::Owner && by.person.name != person) {
            return Err(AppraisalRefused::ObjectionNotYours { person: person.to_owned() }.into());
        }
        refuse_closed(tx, shop.id, &month)?;
        let note = work::line(&self.note, LONGEST)?.ok_or(AppraisalRefused::ObjectionNoteMissing)?;
        let number = self.number.as_deref().map(str::trim).unwrap_or_default();
        if !sheet::counts(tx, &shop, &month, self.measure, person, number)? {
            return Err(AppraisalRefused::ObjectionNotCounted { number: number.to_owned() }.into());
        }
        let kept = tx.change(
            include_str!("object.sql"),
            named_params! {
                ":shop": shop.id, ":month": month.name(), ":job": self.measure.job().name(), ":person": person,
                ":measure": self.measure.name(), ":number": number, ":note": note, ":by": named(&self.by, call),
                ":at": call.now,
            },
        )?;
        if kept == 0 { Err(AppraisalRefused::ObjectionStands.into()) } else { Ok(()) }
    }
}

/// The owner's answer to an objection; a later one replaces an earlier one.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct DecideObjection {
    /// Its key.
    pub id: i64,
    /// Whether it is left out.
    pub accepted: bool,
    /// Why; a no needs it.
    pub answer: String,
    /// Who decides.
    pub by: String,
}

impl Command for DecideObjection {
    type Answer = ();
}

impl Write for DecideObjection {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "objection": self.id, "accepted": self.accepted })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let of = tx.maybe("select shop_id, month from objections where id = ?1", [self.id], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
        })?;
        let (shop, month) = of.ok_or(AppraisalRefused::ObjectionUnknown { id: self.id })?;
        refuse_closed(tx, shop, &Month::parse(&month)?)?;
        let answer = work::line(&self.answer, LONGEST)?;
        if answer.is_none() && !self.accepted {
            return Err(AppraisalRefused::ObjectionAnswerMissing.into());
        }
        tx.change(
            "update objections set accepted = ?2, answer = ?3, decided_by = ?4, decided_at = ?5 where id = ?1",
            (self.id, self.accepted, answer, named(&self.by, call), call.now),
        )?;
        Ok(())
    }
}

/// Who says it: as long as the book knows no people, whoever sits there.
fn named<'a>(by: &'a str, call: &Call<'a>) -> &'a str {
    match by.trim() {
        "" => call.actor,
        by => by,
    }
}

fn refuse_closed(tx: &impl Reading, shop: i64, month: &Month) -> Result<()> {
    let closed = "select 1 from closed_months where shop_id = ?1 and month = ?2";
    match tx.maybe(closed, (shop, month.name()), |_| Ok(()))? {
        Some(()) => Err(AppraisalRefused::AppraisalClosed { month: month.name() }.into()),
        None => Ok(()),
    }
}

/// The objections of a month, oldest first.
pub(super) fn of_month(tx: &impl Reading, shop: i64, month: &Month) -> Result<Vec<Objection>> {
    let rows =
        tx.rows(include_str!("objections.sql"), named_params! { ":shop": shop, ":month": month.name() }, |row| {
            let (job, measure): (String, String) = (row.get("job")?, row.get("measure")?);
            let Some((job, measure)) = Job::named(&job).zip(Measure::named(&measure)) else { return Ok(None) };
            let number: String = row.get("number")?;
            Ok(Some(Objection {
                id: row.get("id")?,
                job,
                person: row.get("person")?,
                measure,
                number: Some(number).filter(|number| !number.is_empty()),
                note: row.get("note")?,
                made_by: row.get("made_by")?,
                made_at: row.get("made_at")?,
                accepted: row.get("accepted")?,
                answer: row.get("answer")?,
                decided_by: row.get("decided_by")?,
                decided_at: row.get("decided_at")?,
            }))
        })?;
    Ok(rows.into_iter().flatten().collect())
}
