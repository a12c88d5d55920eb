//! What came of an action, in the owner's judgement: the last step of the loop.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Doing, RoundRefused, sheet};
use crate::cases::work;
use crate::door::{Call, Command, Write};
use crate::shops;

const LONGEST: usize = 200;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LoopVerdict")]
pub enum Verdict {
    /// It got better.
    Helped,
    /// It did not.
    NotHelped,
    /// Nobody can tell.
    Unclear,
    /// It was given up.
    Dropped,
}

impl Verdict {
    fn name(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::NotHelped => "not_helped",
            Self::Unclear => "unclear",
            Self::Dropped => "dropped",
        }
    }
}

/// Says what came of an action whose result can be seen, or why a change is given up; it is over then.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct JudgeAction {
    /// Name of the shop.
    pub shop: String,
    /// What it is: a change, a training or a changed page.
    pub doing: Doing,
    /// Its key.
    pub id: i64,
    /// What came of it.
    pub verdict: Verdict,
    /// What came of it in words, or why it was given up.
    pub note: String,
}

impl Command for JudgeAction {
    type Answer = ();
}

impl Write for JudgeAction {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "doing": self.doing, "id": self.id, "verdict": self.verdict })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let shop = shops::must(&*tx, &self.shop)?.id;
        let today = call.now.day();
        let step = sheet::actions(&*tx, shop, today)?;
        let Some(step) = step.into_iter().find(|step| step.doing == self.doing && step.id == self.id) else {
            let judged = "select by from verdicts where shop_id = ?1 and action = ?2 and action_id = ?3";
            let by = tx.maybe(judged, (shop, self.doing.name(), self.id), |row| row.get(0))?;
            return Err(by.map_or(RoundRefused::ActionUnknown, |by| RoundRefused::ActionJudged { by }).into());
        };
        let given_up = self.verdict == Verdict::Dropped;
        match step.due_on {
            _ if given_up && self.doing == Doing::Change => {}
            _ if given_up => return Err(RoundRefused::ActionUnknown.into()),
            None => return Err(RoundRefused::ActionUnknown.into()),
            Some(on) if on > today => return Err(RoundRefused::ActionNotDue { on: on.text() }.into()),
            Some(_) => {}
        }
        let note = work::text(Some(self.note), LONGEST)?.ok_or(RoundRefused::ActionResultMissing)?;
        tx.insert(
            "insert into verdicts (shop_id, action, action_id, verdict, note, by, at)
             values (:shop, :action, :id, :verdict, :note, :by, :at)",
            named_params! {
                ":shop": shop, ":action": self.doing.name(), ":id": self.id, ":verdict": self.verdict.name(),
                ":note": note, ":by": call.actor, ":at": call.now,
            },
        )?;
        Ok(())
    }
}
