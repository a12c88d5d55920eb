//! Leave for what a person may not give alone: asked for with the very command, granted with one word.
//!
//! The door keeps the wish as it was asked. When somebody whose limit covers it says yes, the same command runs in the
//! name of whoever asked, within one transaction with the answer; everything else that may refuse it still does, so a
//! case that has changed meanwhile says so.

use pintui_store::{Book, Fen, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::caller::{Grant, Proof, Who};
use super::{Call, Command, Giving, Signed, Whole, list, write};
use crate::people::limits;
use crate::people::requests::{self, Asked, DeclineLeave, LeaveRefused};
use crate::wording::{self, Situation};
use crate::{people, privacy};

/// Fields of a wish whose words the command itself will look at; there they are masked already.
const SAID: [&str; 2] = ["note", "why"];

/// Asks for leave to do what was refused with `over_limit`, or with `ledger_under_cost`, which only the owner decides.
#[derive(Clone, Deserialize, TS)]
pub struct AskLeave {
    /// Name of the command.
    pub command: String,
    /// What was asked of it.
    #[ts(type = "Record<string, unknown>")]
    pub ask: Value,
    /// Why it should be done, for whoever answers.
    pub reason: String,
    /// It was refused because it goes below what the goods cost, and not for its amount.
    #[serde(default)]
    pub under_cost: bool,
}

impl Command for AskLeave {
    type Answer = LeaveAsked;
}

/// A request that waits.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LeaveAsked {
    /// Its number.
    pub request: i64,
    /// The operation that wrote it.
    pub operation: i64,
    /// What it asks for.
    pub amount_fen: Fen,
}

impl Whole for AskLeave {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<LeaveAsked> {
        let signed = call.who.signed().ok_or(LeaveRefused::LeaveNotNeeded)?;
        let gift = book.read(|tx| list::gift_of(tx, &self.command, self.ask.clone()))?;
        let gift = gift.ok_or(LeaveRefused::LeaveNotNeeded)?;
        if !self.under_cost && signed.covers(gift.kind, gift.amount).is_ok() {
            return Err(LeaveRefused::LeaveNotNeeded.into());
        }
        let reason = privacy::without_phones(privacy::seen(&self.reason).trim());
        if reason.is_empty() {
            return Err(LeaveRefused::LeaveReasonMissing.into());
        }
        let mut ask = self.ask;
        for text in SAID.iter().filter_map(|field| ask[*field].as_str()) {
            wording::pass(text, Situation::CASE)?;
        }
        mask(&mut ask);
        let kind = if gift.kind == Giving::Refund { "refund" } else { "goodwill" };
        let asked = Asked { command: self.command, ask, reason, kind, amount: gift.amount };
        let written = write(book, call, "ask_leave", asked)?;
        Ok(LeaveAsked { request: written.answer, operation: written.operation, amount_fen: gift.amount })
    }
}

/// What people typed is kept as the commands themselves keep it: long numbers that may be phones are masked.
fn mask(ask: &mut Value) {
    match ask {
        Value::String(text) => *text = privacy::without_phones(text),
        Value::Array(all) => all.iter_mut().for_each(mask),
        Value::Object(fields) => fields.values_mut().for_each(mask),
        _ => {}
    }
}

/// Answers a request: with yes the wish is done, in the name of whoever asked.
#[derive(Clone, Deserialize, TS)]
pub struct AnswerLeave {
    /// Its number.
    pub request: i64,
    /// Whether it may be.
    pub grant: bool,
    /// A word for whoever asked; a no needs one.
    pub word: String,
}

impl Command for AnswerLeave {
    type Answer = LeaveAnswered;
}

/// A request that was answered.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LeaveAnswered {
    /// Whether it was granted.
    pub granted: bool,
    /// Who had asked.
    pub asker: String,
    /// The operation that did it, or that wrote the no.
    pub operation: i64,
}

impl Whole for AnswerLeave {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<LeaveAnswered> {
        let request = book.read(|tx| requests::open(tx, self.request))?;
        let by = call.who.signed().ok_or(LeaveRefused::LeaveNotYours)?;
        let asker = request.asker.clone();
        if !self.grant {
            // Whoever asked may take it back; anybody else needs to be of those who decide.
            if by.person.id != request.person_id {
                decides(by, &request)?;
            }
            let no = DeclineLeave { request: self.request, word: self.word };
            let written = write(book, call, "answer_leave", no)?;
            return Ok(LeaveAnswered { granted: false, asker, operation: written.operation });
        }
        decides(by, &request)?;
        let signed = book.read(|tx| {
            let person = people::by_id(tx, request.person_id)?.filter(|person| person.works_on(call.now.day()));
            let person = person.ok_or(LeaveRefused::LeaveAskerGone { asker: asker.clone() })?;
            let limits = limits::of(tx, &person)?;
            let granted = Some(Grant { request: self.request, by: by.person.name.clone() });
            let station = call.station().to_owned();
            Ok(Signed { person, limits, by: Proof::Pin, station, device: None, granted })
        })?;
        let theirs = Call { actor: &signed.person.name, who: Who::Known(&signed), ..*call };
        let done = list::call(book, &theirs, &request.command, request.ask)?;
        let operation = done["operation"].as_i64().unwrap_or_default();
        Ok(LeaveAnswered { granted: true, asker, operation })
    }
}

/// Whoever answers stands above whoever asks, and could give it alone.
fn decides(by: &Signed, request: &requests::Open) -> Result<()> {
    let kind = if request.kind == "refund" { Giving::Refund } else { Giving::Goodwill };
    if by.person.role.rank() <= request.role.rank() || by.covers(kind, request.amount).is_err() {
        return Err(LeaveRefused::LeaveNotYours.into());
    }
    Ok(())
}
