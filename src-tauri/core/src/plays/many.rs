//! One step with many cases at once. What the policy does not cover is agreed to one by one, with a reason.

use pintui_store::{Result, WriteTx};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::cases::moves::Step;
use crate::cases::refused::CaseRefused;
use crate::cases::step;
use crate::cases::work::{self, Seen};
use crate::door::{Call, Command, Write};
use crate::policies::{PolicyRefused, agree};

/// Takes the same step with many cases: those that cannot take it stay as they are and are told.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MoveCases {
    /// The cases, as they were on the screen.
    pub seen: Vec<Seen>,
    /// The step.
    pub step: Step,
    /// Who.
    pub by: String,
}

impl Command for MoveCases {
    type Answer = CasesMoved;
}

/// What became of them.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CasesMoved {
    /// How many took the step.
    pub moved: i64,
    /// Those that did not, each with the code of its reason.
    pub stayed: Vec<CaseStayed>,
}

/// A case that could not take the step.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseStayed {
    /// Key of the case.
    pub id: i64,
    /// Why.
    pub code: String,
    /// The facts of that.
    #[ts(type = "Record<string, unknown>")]
    pub params: Map<String, Value>,
}

impl Write for MoveCases {
    fn detail(&self) -> Value {
        serde_json::json!({ "cases": self.seen.len(), "step": self.step.name() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CasesMoved> {
        if self.seen.is_empty() {
            return Err(CaseRefused::NothingChosen.into());
        }
        let mut done = CasesMoved { moved: 0, stayed: Vec::new() };
        let mut first = None;
        for seen in &self.seen {
            // Everything that can be refused is refused before anything of this case is written.
            let taken = work::take(tx, seen, &self.by)
                .and_then(|desk| desk.within_tier(tx, call).map(|()| desk))
                .and_then(|desk| {
                    if self.step == Step::Agree && agree::beyond(&*tx, desk.id, call.now)?.is_some() {
                        return Err(PolicyRefused::ExceptionWhyMissing.into());
                    }
                    step::take(tx, call, &desk, self.step, call.now, None).map(|_| ())
                });
            match taken {
                Ok(()) => done.moved += 1,
                Err(why) => {
                    let params = why.params.clone();
                    done.stayed.push(CaseStayed { id: seen.id, code: why.code.to_string(), params });
                    first.get_or_insert(why);
                }
            }
        }
        match first {
            Some(why) if done.moved == 0 => Err(why),
            _ => Ok(done),
        }
    }
}
