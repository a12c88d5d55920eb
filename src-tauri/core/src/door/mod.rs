//! The one door: every action of the window and of the command line is a command struct run here.
//!
//! Permission is checked, the transaction opened and named, and a refusal turned into
//! `{code, params}`. Inside the program commands are typed ([`read`], [`write`]); the edges, which speak JSON,
//! use [`call`], which asks who calls ([`caller`]) and whether they may ([`rights`]), decodes, runs and encodes. The list
//! of all commands is in [`list`]. The door knows the rooms; no room knows the door's list.

mod amounts;
pub mod caller;
pub mod leave;
pub mod list;
mod made;
pub mod me;
pub mod own_pin;
pub mod rights;

pub use caller::{Signed, Who};
pub use list::call;
pub use rights::Role;

use pintui_store::{At, Book, Error, Fen, Inserts, Operation, Result, Tx, WriteTx};
use serde::Serialize;
use serde::de::DeserializeOwned;
use ts_rs::TS;

pub use crate::labels::way::{NoPrinters, Printers};

/// Who calls, when, and how progress is told.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    /// A person's or program's short name, kept in the audit trail.
    pub actor: &'a str,
    /// Who calls, as the edge knows it; in a room, as the door has looked it up.
    pub who: Who<'a>,
    /// Now, on the shop's clock.
    pub now: At,
    /// Told of the progress of long work; may ask it to stop.
    pub progress: &'a dyn Progress,
    /// How bytes reach a printer from this program: the core knows no networks and no queues.
    pub printers: &'a dyn Printers,
}

impl Call<'_> {
    /// The place that calls: a device's name, `owner` for the window, `cli`.
    pub fn station(&self) -> &str {
        self.who.known().map_or(self.actor, |signed| &signed.station)
    }
}

/// What a gift is, for the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Giving {
    /// Money that was paid goes back.
    Refund,
    /// Something on top: thanks, a compensation, a coupon.
    Goodwill,
}

/// What a write would give away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gift {
    /// What it is.
    pub kind: Giving,
    /// How much.
    pub amount: Fen,
}

/// Where long work tells how far it is.
pub trait Progress: Sync {
    /// Tells the stage and how much of it is done; answers whether to go on.
    fn tell(&self, stage: Stage) -> Go;
}

/// How far long work is.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Stage {
    /// Locale key of what is being done: `reading`, `joining`, `figures`.
    pub doing: &'static str,
    /// Rows (or steps) done.
    pub done: u64,
    /// Share of the whole, 0 to 1, where it is known.
    pub share: Option<f64>,
}

/// Whether to go on with long work.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Go {
    /// Go on.
    On,
    /// Stop; nothing is kept.
    Stop,
}

/// Progress that nobody watches.
pub struct Unwatched;

impl Progress for Unwatched {
    fn tell(&self, _: Stage) -> Go {
        Go::On
    }
}

/// A command: what is asked, and the type of its answer.
pub trait Command: DeserializeOwned + TS {
    /// What the caller gets.
    type Answer: Serialize + TS;
}

/// A command that reads one snapshot.
pub trait Read: Command {
    /// Answers from the snapshot.
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Self::Answer>;
}

/// A command that writes one operation.
pub trait Write: Command {
    /// How the audit trail keeps what was asked: no personal data.
    fn detail(&self) -> serde_json::Value;
    /// The money that this would give away, for callers whose limit must cover it; none where it gives none.
    fn gives(&self, _: &Tx) -> Result<Option<Fen>> {
        Ok(None)
    }
    /// Which of a person's limits it is held against.
    fn giving(&self) -> Giving {
        Giving::Goodwill
    }
    /// What the very same wish was answered before, for commands that are sent again when nobody heard the answer.
    fn former(&self, _: &Tx) -> Result<Option<Written<Self::Answer>>> {
        Ok(None)
    }
    /// Refuses, decides and writes.
    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Self::Answer>;
}

/// A command that works on the whole book or reaches outside it (files), with transactions of its own.
pub trait Whole: Command {
    /// Does the work.
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<Self::Answer>;
}

/// Runs a reading command.
pub fn read<C: Read>(book: &Book, call: &Call<'_>, command: C) -> Result<C::Answer> {
    book.read(|tx| command.answer(tx, call))
}

/// Runs a writing command as one operation named `name`; derived cells are settled before it commits.
pub fn write<C: Write>(book: &Book, call: &Call<'_>, name: &str, command: C) -> Result<Written<C::Answer>> {
    if let Some(former) = book.read(|tx| command.former(tx))? {
        return Ok(former);
    }
    let mut detail = command.detail();
    let granted = call.who.grant();
    if let Some(signed) = call.who.known()
        && let Some(amount) = book.read(|tx| command.gives(tx))?
    {
        signed.covers(command.giving(), amount)?;
    }
    if let Some(grant) = granted {
        detail["granted_by"] = grant.by.as_str().into();
        detail["request"] = grant.request.into();
    }
    let operation = Operation { name, actor: call.actor, at: call.now, detail, outside: false };
    let (answer, operation) = book.write_with(&operation, Inserts::Journaled, pintui_store::Ending::Commit, |tx| {
        let answer = command.apply(tx, call)?;
        if let Some(grant) = granted {
            crate::people::requests::granted(tx, grant.request, &grant.by, call.now)?;
        }
        crate::insight::settle::after_operation(tx)?;
        crate::draws::assign::before_commit(tx, call.now)?;
        let changes = pintui_store::journal::changes_of(&*tx, tx.operation())?;
        crate::cases::refund::hold(&*tx, &changes)?;
        crate::policies::agree::hold(&*tx, &changes, call.now)?;
        crate::ledger::caps::hold(&*tx, &changes)?;
        crate::coupons::hold::hold(&*tx, &changes, call.now)?;
        crate::care::thanks::hold(&*tx, &changes)?;
        crate::returned::hold::hold(&*tx, &changes)?;
        crate::dispositions::hold::hold(&*tx, &changes)?;
        crate::rounds::hold::hold(&*tx, &changes)?;
        crate::people::hold(&*tx, &changes)?;
        crate::handover::hold(&*tx, &changes, call.now)?;
        Ok(answer)
    })?;
    Ok(Written { operation, answer })
}

/// The answer of a write, with the operation that undo needs.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Written<T> {
    /// Number of the operation in the journal.
    pub operation: i64,
    /// The command's own answer.
    pub answer: T,
}

/// What the edges get when a command is refused.
pub type Refused = Error;

#[cfg(test)]
mod tests;
