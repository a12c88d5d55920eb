//! Agreeing where the policy says no: in the same step it is an exception, with its reason, and counted as one.

use pintui_store::journal::Change;
use pintui_store::{At, Reading, Result, WriteTx};
use serde::Deserialize;
use ts_rs::TS;

use super::PolicyRefused;
use super::advise::{AdviseCase, Verdict, advise, facts};
use super::exceptions::{grant, of_case};
use crate::cases::moves::Step;
use crate::cases::step::{self, CaseMoved};
use crate::cases::work::{self, LONGEST, Seen};
use crate::door::{Call, Command, Write};
use crate::locale::Language;
use crate::wording::{self, Situation};

/// Agrees to a case that the policy does not cover.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AgreeBeyond {
    /// The case, as it was on the screen.
    pub seen: Seen,
    /// Why an exception is made.
    pub why: String,
    /// What else there is to say about it.
    pub note: Option<String>,
    /// Who.
    pub by: String,
}

impl Command for AgreeBeyond {
    type Answer = CaseMoved;
}

impl Write for AgreeBeyond {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.seen.id, "step": Step::Agree.name() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CaseMoved> {
        let note = work::said(self.note, LONGEST, |note| wording::pass(note, Situation::CASE))?;
        let desk = work::take(tx, &self.seen, &self.by)?;
        desk.within_tier(tx, call)?;
        if let Some(clause) = beyond(&*tx, desk.id, call.now)? {
            grant(tx, call, &desk, &clause, self.why)?;
        }
        step::take(tx, call, &desk, Step::Agree, call.now, note.as_deref())?;
        Ok(CaseMoved { id: desk.id, step: Step::Agree })
    }
}

/// The clause by which the policy says no to a case for which no exception was granted; one that is not written says
/// no to nothing.
pub(crate) fn beyond(tx: &impl Reading, case: i64, now: At) -> Result<Option<String>> {
    let asked = AdviseCase { case_id: case, state: None, language: Language::ZhCn.tag().to_owned() };
    let advice = advise(tx, &facts(tx, case)?, &asked, now)?;
    let no = advice.verdict == Verdict::DoesNotFit && advice.version.is_some();
    let open = no && of_case(tx, case)?.is_empty();
    Ok(open.then_some(advice.clause))
}

/// Refuses an operation that has agreed beyond the policy without an exception, whatever way it came.
pub fn hold(tx: &impl Reading, changes: &[Change], now: At) -> Result<()> {
    for change in changes.iter().filter(|change| change.place == "case_moves" && change.before.is_none()) {
        let row: serde_json::Value =
            change.after.as_deref().and_then(|after| serde_json::from_str(after).ok()).unwrap_or_default();
        let agreed = row["case_id"].as_i64().filter(|_| row["step"] == Step::Agree.name());
        if let Some(case) = agreed
            && beyond(tx, case, now)?.is_some()
        {
            return Err(PolicyRefused::ExceptionWhyMissing.into());
        }
    }
    Ok(())
}
