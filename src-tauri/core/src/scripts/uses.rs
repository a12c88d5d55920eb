//! A script is taken for a buyer: filled, looked at once more, and noted, so that its outcome can be compared.

use pintui_store::{Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fill::{FillScript, facts, filled};
use super::{ScriptRefused, word_of};
use crate::door::{Call, Command, Write};
use crate::wording::refuse_forbidden;

/// Takes a script: its filled text, noted as used.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct UseScript {
    /// What is filled, and from what.
    #[serde(flatten)]
    pub fill: FillScript,
}

impl Command for UseScript {
    type Answer = UsedScript;
}

/// A use.
#[derive(Clone, Debug, Serialize, TS)]
pub struct UsedScript {
    /// Its key, for the outcome.
    pub use_id: i64,
    /// The text to send.
    pub text: String,
}

impl Write for UseScript {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.fill.name, "language": self.fill.language, "case_id": self.fill.case_id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<UsedScript> {
        let filled = filled(tx, &self.fill, call.now)?;
        if !filled.empty.is_empty() {
            return Err(ScriptRefused::FieldEmpty { fields: filled.empty.join("、") }.into());
        }
        refuse_forbidden(&filled.looked.findings)?;
        let facts = facts(tx, self.fill.case_id, self.fill.order_id)?;
        let clerk = self.fill.clerk.trim();
        let use_id = tx.insert(
            include_str!("insert_use.sql"),
            named_params! {
                ":shop": facts.shop_id, ":script": filled.name, ":version": filled.version,
                ":language": self.fill.language, ":case": facts.case_id, ":order": facts.order_id, ":at": call.now,
                ":by": if clerk.is_empty() { call.actor } else { clerk },
            },
        )?;
        Ok(UsedScript { use_id, text: filled.text })
    }
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Went {
    /// It was settled.
    Settled,
    /// It grew.
    MoreTrouble,
}

/// Notes how a use went; none takes the note back, so that the case decides again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NoteOutcome {
    /// Key of the use.
    pub use_id: i64,
    /// How it went.
    pub went: Option<Went>,
}

impl Command for NoteOutcome {
    type Answer = ();
}

impl Write for NoteOutcome {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "use_id": self.use_id, "went": self.went })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let noted = "update script_uses set outcome = ?2, outcome_at = ?3 where id = ?1";
        let went = self.went.map(word_of);
        let at = self.went.map(|_| call.now);
        match tx.change(noted, (self.use_id, went, at))? {
            0 => Err(ScriptRefused::UseUnknown { use_id: self.use_id }.into()),
            _ => Ok(()),
        }
    }
}
