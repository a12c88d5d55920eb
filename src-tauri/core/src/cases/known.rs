//! The reasons beside the stated one: what a call-back confirmed and what an inspection found.
//!
//! None overwrites another, and a later word of the same source stands over the earlier, which stays ([`set`]); only what
//! was found of one piece goes with that piece's grade ([`found_of_piece`]). Nothing here reaches the platform or asks a
//! buyer to say something else.

use pintui_store::{At, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::refused::CaseRefused;
use super::work::{self, Desk, LONGEST, Wrote};
use crate::door::{Call, Command, Write};
use crate::platforms::reasons::CLASSES;

/// Who knows a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ReasonSource")]
pub enum Source {
    /// The buyer, asked afterwards.
    Confirmed,
    /// Whoever looked at what came back.
    Found,
}

impl Source {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Found => "found",
        }
    }
}

/// A reason as somebody knows it.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct KnownReason {
    /// `quality`, `description`, `missing_or_wrong`, `logistics`, `buyer`, `other`.
    pub class: String,
    /// In words, such as 掉毛 · 袖口.
    pub detail: Option<String>,
}

/// Keeps the reason that a call-back confirmed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ConfirmReason {
    /// Key of the case.
    pub case_id: i64,
    /// The reason.
    pub reason: KnownReason,
    /// When; now where it is left out.
    pub at: Option<At>,
    /// Who asked.
    pub by: String,
}

impl Command for ConfirmReason {
    type Answer = ();
}

impl Write for ConfirmReason {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.case_id, "class": self.reason.class })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let desk = work::open(tx, self.case_id, &self.by)?;
        set(tx, call, &desk, Source::Confirmed, self.reason, self.at)
    }
}

/// Keeps the reason that an inspection found.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordFound {
    /// Key of the case.
    pub case_id: i64,
    /// The reason.
    pub reason: KnownReason,
    /// When; now where it is left out.
    pub at: Option<At>,
    /// Who looked.
    pub by: String,
}

impl Command for RecordFound {
    type Answer = ();
}

impl Write for RecordFound {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.case_id, "class": self.reason.class })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let desk = work::open(tx, self.case_id, &self.by)?;
        set(tx, call, &desk, Source::Found, self.reason, self.at)
    }
}

/// Keeps a reason as this source knows it.
///
/// # Errors
/// `case_reason_class_unknown`, `case_text_too_long`, `case_time_in_future`, `case_time_before_order`.
pub fn set(
    tx: &mut WriteTx<'_>,
    call: &Call<'_>,
    desk: &Desk,
    source: Source,
    reason: KnownReason,
    at: Option<At>,
) -> Result<()> {
    say(tx, call, desk, Said { source, reason, at, piece: None })
}

/// Keeps what an inspection found of a piece that came back, in place of what was found of it before; none: nothing.
///
/// # Errors
/// As [`set`].
pub fn found_of_piece(
    tx: &mut WriteTx<'_>,
    call: &Call<'_>,
    desk: &Desk,
    piece: i64,
    reason: Option<KnownReason>,
) -> Result<()> {
    tx.change("delete from case_reasons where case_id = ?1 and piece_id = ?2", (desk.id, piece))?;
    match reason {
        Some(reason) => say(tx, call, desk, Said { source: Source::Found, reason, at: None, piece: Some(piece) }),
        None => desk.keep(tx, call, Wrote::Touched),
    }
}

struct Said {
    source: Source,
    reason: KnownReason,
    at: Option<At>,
    piece: Option<i64>,
}

fn say(tx: &mut WriteTx<'_>, call: &Call<'_>, desk: &Desk, said: Said) -> Result<()> {
    let Said { source, reason, at, piece } = said;
    if !CLASSES.contains(&reason.class.as_str()) {
        return Err(CaseRefused::ReasonClassUnknown { class: reason.class }.into());
    }
    let detail = work::text(reason.detail, LONGEST)?;
    let at = desk.moment(call, at)?;
    let operation = tx.operation();
    tx.change(
        include_str!("insert_reason.sql"),
        named_params! {
            ":case": desk.id, ":source": source.name(), ":class": reason.class, ":detail": detail, ":staff": desk.by,
            ":at": at, ":operation": operation, ":piece": piece,
        },
    )?;
    desk.keep(tx, call, Wrote::Touched)
}

/// One word about a case's reason.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReasonKnown {
    /// Who knows it.
    pub source: Source,
    /// Its class.
    pub class: String,
    /// In words.
    pub detail: Option<String>,
    /// Who wrote it.
    pub staff: String,
    /// When.
    pub at: At,
}

/// All that was said, oldest first; the last of each source counts.
pub fn of_case(tx: &impl Reading, id: i64) -> Result<Vec<ReasonKnown>> {
    tx.rows("select source, class, detail, staff, at from case_reasons where case_id = ?1 order by id", [id], |row| {
        let source: String = row.get(0)?;
        Ok(ReasonKnown {
            source: if source == "found" { Source::Found } else { Source::Confirmed },
            class: row.get(1)?,
            detail: row.get(2)?,
            staff: row.get(3)?,
            at: row.get(4)?,
        })
    })
}

/// The reason that is known best, by which policy, scripts and money go: what was found stands before what the buyer
/// confirmed, and a class that names no cause leaves the stated one.
pub fn best(tx: &impl Reading, id: i64) -> Result<Option<ReasonKnown>> {
    let said = of_case(tx, id)?;
    let last = |source| said.iter().rev().find(|one| one.source == source).filter(|one| one.class != "other");
    Ok(last(Source::Found).or_else(|| last(Source::Confirmed)).cloned())
}

#[cfg(test)]
#[path = "known_tests.rs"]
mod tests;
