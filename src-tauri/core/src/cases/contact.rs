//! Contact records: who spoke with the buyer, when, about what, and how it ended.

use pintui_store::{At, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::refused::CaseRefused;
use super::work::{self, LONGEST};
use crate::door::{Call, Command, Write};
use crate::wording::{self, Situation};

/// How people spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ContactChannel")]
pub enum Channel {
    /// The platform's chat.
    Chat,
    /// By phone.
    Phone,
    /// The platform's form of the case.
    CaseForm,
    /// By mail.
    Mail,
    /// In another way.
    Other,
}

impl Channel {
    fn name(self) -> &'static str {
        match self {
            Self::Chat => "chat",
            Self::Phone => "phone",
            Self::CaseForm => "case_form",
            Self::Mail => "mail",
            Self::Other => "other",
        }
    }
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ContactOutcome")]
pub enum Outcome {
    /// The buyer agrees.
    Solved,
    /// Something was promised.
    Promised,
    /// Nobody was reached.
    NotReached,
    /// No agreement.
    Unsolved,
}

impl Outcome {
    fn name(self) -> &'static str {
        match self {
            Self::Solved => "solved",
            Self::Promised => "promised",
            Self::NotReached => "not_reached",
            Self::Unsolved => "unsolved",
        }
    }
}

/// Keeps that somebody spoke with the buyer.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordContact {
    /// Key of the case.
    pub case_id: i64,
    /// How.
    pub channel: Channel,
    /// When it began; now where it is left out.
    pub started_at: Option<At>,
    /// When the first answer was given; not known where it is left out.
    pub answered_at: Option<At>,
    /// When it was over, where that is known.
    pub ended_at: Option<At>,
    /// About what: `progress`, `reason`, `refund`, `exchange`, `freight`, `delay`, `complaint`, `other`.
    pub topic: String,
    /// The point of dispute, where there is one.
    pub point: Option<String>,
    /// How it ended.
    pub result: Option<Outcome>,
    /// What there is to say about it.
    pub note: Option<String>,
    /// Who spoke for the shop.
    pub by: String,
}

impl Command for RecordContact {
    type Answer = i64;
}

impl Write for RecordContact {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.case_id, "channel": self.channel.name() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<i64> {
        let desk = work::open(tx, self.case_id, &self.by)?;
        let where_said = if self.channel == Channel::Phone { Situation::CALL } else { Situation::CASE };
        let note = work::said(self.note, LONGEST, |note| wording::pass(&wording::own_words(note), where_said))?;
        let topic = work::text(Some(self.topic), 40)?.unwrap_or_else(|| "other".into());
        let point = work::text(self.point, 40)?;
        let started = desk.moment(call, self.started_at)?;
        let answered = self.answered_at.map(|at| desk.moment(call, Some(at))).transpose()?;
        let ended = self.ended_at.map(|at| desk.moment(call, Some(at))).transpose()?;
        if answered.is_some_and(|at| at < started) || ended.is_some_and(|ended| ended < answered.unwrap_or(started)) {
            return Err(CaseRefused::TimesCrossed.into());
        }
        tx.insert(
            include_str!("insert_contact.sql"),
            named_params! {
                ":case": desk.id, ":channel": self.channel.name(), ":staff": desk.by, ":started": started,
                ":answered": answered, ":ended": ended, ":topic": topic, ":point": point,
                ":result": self.result.map(Outcome::name), ":note": note, ":written": call.now,
            },
        )
    }
}

/// One contact.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "CaseContact")]
pub struct Contact {
    /// Key inside the book; of a call from the call list below nothing.
    pub id: i64,
    /// How.
    pub channel: String,
    /// Who spoke for the shop.
    pub staff: String,
    /// When it began.
    pub started_at: At,
    /// When the first answer was given.
    pub answered_at: Option<At>,
    /// When it was over.
    pub ended_at: Option<At>,
    /// About what.
    pub topic: String,
    /// The point of dispute.
    pub point: Option<String>,
    /// How it ended: a contact's outcome, or a call's.
    pub result: Option<String>,
    /// What there is to say about it.
    pub note: Option<String>,
}

/// The contacts of a case, calls from the call list among them, oldest first.
pub fn of_case(tx: &impl Reading, id: i64) -> Result<Vec<Contact>> {
    tx.rows(include_str!("contacts.sql"), named_params! { ":case": id }, |row| {
        Ok(Contact {
            id: row.get("id")?,
            channel: row.get("channel")?,
            staff: row.get("staff")?,
            started_at: row.get("started_at")?,
            answered_at: row.get("answered_at")?,
            ended_at: row.get("ended_at")?,
            topic: row.get("topic")?,
            point: row.get("point")?,
            result: row.get("result")?,
            note: row.get("note")?,
        })
    })
}

#[cfg(test)]
#[path = "contact_tests.rs"]
mod tests;
