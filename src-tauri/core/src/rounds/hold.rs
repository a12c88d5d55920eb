//! Before each commit: an action is judged once, and no verdict is left without its action, whose key may be given anew.
//!
//! The commands hold both already. This asks once more, for a step back or forth in the journal.

use pintui_store::journal::Change;
use pintui_store::{Reading, Result, named_params};
use serde_json::Value;

use super::{Doing, RoundRefused};

/// Refuses an operation after which an action would be judged twice, or a verdict would stand without its action.
pub fn hold(tx: &impl Reading, changes: &[Change]) -> Result<()> {
    for change in changes {
        let gone = |doing: Doing| change.after.is_none().then_some((&change.before, doing.name(), "id"));
        let told = match change.place.as_str() {
            "verdicts" => Some((&change.after, "", "action_id")),
            "changes" => gone(Doing::Change),
            "topic_trainings" => gone(Doing::Training),
            "listing_versions" => gone(Doing::Listing),
            _ => None,
        };
        let Some((Some(text), action, key)) = told else { continue };
        let row: Value = serde_json::from_str(text).unwrap_or_default();
        let with = named_params! { ":action": row["action"].as_str().unwrap_or(action), ":id": row[key].as_i64() };
        let judged = tx.maybe(include_str!("judged.sql"), with, |row| row.get("by"))?;
        if let Some(by) = judged {
            return Err(RoundRefused::ActionJudged { by }.into());
        }
    }
    Ok(())
}
