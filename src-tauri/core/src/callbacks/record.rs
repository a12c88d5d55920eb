//! Keeps one call. What the buyer stated stays as it is: the true reason is a fact of its own beside it.

use pintui_store::{At, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CallRefused, Outcome, card, rules};
use crate::cases::known::{self, KnownReason};
use crate::cases::work;
use crate::door::{Call, Command, Write};
use crate::reasons::calls;

const LONGEST_SECONDS: i64 = 4 * 3600;
const LONGEST: usize = 500;

/// Records a call.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordCallback {
    /// Key of the case.
    pub case_id: i64,
    /// Who called.
    pub clerk: String,
    /// How many seconds it took.
    pub seconds: i64,
    /// What it came to.
    pub outcome: Outcome,
    /// The true reason, `class.detail`.
    pub reason: Option<String>,
    /// What it is about: spiciness, thickness, the zip.
    pub attribute: Option<String>,
    /// What the buyer had expected of it.
    pub expected: Option<String>,
    /// How it is.
    pub actual: Option<String>,
    /// What the buyer would do about it.
    pub suggestion: Option<String>,
    /// Whether those who make the goods may read it; without that only the reason is kept.
    pub consent: bool,
}

impl Command for RecordCallback {
    type Answer = CallRecorded;
}

/// A call that was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CallRecorded {
    /// Its key.
    pub id: i64,
    /// When to try again, where nobody answered.
    pub again_at: Option<At>,
}

impl Write for RecordCallback {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case": self.case_id, "outcome": self.outcome, "reason": self.reason })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CallRecorded> {
        let goods = card::goods(tx, self.case_id)?;
        let clerk = self.clerk.trim();
        if clerk.is_empty() {
            return Err(CallRefused::CallClerkMissing.into());
        }
        if !(0..=LONGEST_SECONDS).contains(&self.seconds) {
            return Err(CallRefused::CallTimeWrong { most: LONGEST_SECONDS }.into());
        }
        if let Some(reason) = self.reason.as_deref().filter(|reason| calls::find(reason).is_none()) {
            return Err(CallRefused::CallReasonUnknown { reason: reason.to_owned() }.into());
        }
        // Nobody answered: there is nothing that the buyer said.
        let talked = self.outcome != Outcome::NoAnswer;
        let said = |text: &Option<String>| text.as_deref().filter(|_| talked && self.consent).map_or(Ok(None), kept);
        let again_at = match talked {
            true => None,
            false => Some(rules::rules(tx)?.again(call.now)),
        };
        let id = tx.insert(
            include_str!("insert.sql"),
            named_params! {
                ":shop": goods.shop_id, ":case": self.case_id, ":product": goods.product_id, ":at": call.now,
                ":seconds": self.seconds, ":clerk": clerk, ":outcome": self.outcome.name(), ":again": again_at,
                ":reason": self.reason.as_ref().filter(|_| talked), ":attribute": said(&self.attribute)?,
                ":expected": said(&self.expected)?, ":actual": said(&self.actual)?,
                ":suggestion": said(&self.suggestion)?, ":consent": talked && self.consent,
            },
        )?;
        if let Some((_, detail)) = self.reason.as_deref().filter(|_| talked).and_then(calls::find) {
            let desk = work::open(tx, self.case_id, clerk)?;
            let reason = KnownReason { class: detail.class.clone(), detail: self.reason.clone() };
            known::set(tx, call, &desk, known::Source::Confirmed, reason, Some(call.now))?;
        }
        Ok(CallRecorded { id, again_at })
    }
}

/// A text as it is kept: one line, no phone in it; none where it is blank.
///
/// # Errors
/// `case_text_too_long`.
pub fn kept(text: &str) -> Result<Option<String>> {
    work::line(text, LONGEST)
}
