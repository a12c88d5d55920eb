//! All open work of one person handed to another in one step, also of whoever leaves the shop.

use pintui_store::{Result, Tx, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::HandoverRefused;
use super::board::{PersonWork, WorkBoard};
use super::held::Held;
use crate::callbacks::plan;
use crate::cases::hands;
use crate::charge::{pass_halt, pass_parcel, pass_rules};
use crate::door::{Call, Command, Read, Write};
use crate::people::{self, PeopleRefused, Person};

/// What somebody holds, before it is handed over.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HeldWork {
    /// Key of the person.
    pub person: i64,
}

impl Command for HeldWork {
    type Answer = HeldSheet;
}

/// The answer of [`HeldWork`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct HeldSheet {
    /// Open work of all shops that they answer for today; none where they work here no more.
    pub answers: Option<PersonWork>,
    /// Open cases given to them by name.
    pub cases: i64,
    /// Parcels set aside given to them by name.
    pub parcels: i64,
    /// Halts given to them by name.
    pub halts: i64,
    /// Improvement actions that they answer for.
    pub actions: i64,
    /// Rules that name them.
    pub rules: i64,
    /// Whether there is anything to hand over.
    pub anything: bool,
}

impl Read for HeldWork {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<HeldSheet> {
        let held = Held::of(tx, self.person, call.now)?;
        let board = WorkBoard { shop: None }.answer(tx, call)?;
        Ok(HeldSheet {
            answers: board.into_iter().find(|one| one.person == Some(self.person)),
            cases: held.cases.len() as i64,
            parcels: held.parcels.len() as i64,
            halts: held.halts.len() as i64,
            actions: held.actions.len() as i64,
            rules: held.rules,
            anything: !held.is_nothing(),
        })
    }
}

/// What becomes of whoever hands over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "HandoverThen")]
pub enum Then {
    /// They go on working here.
    Stays,
    /// They leave: from now on they cannot sign in.
    Leaves,
}

/// Hands all that somebody holds to somebody else: cases, parcels, halts and rules, in one operation.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HandOverAll {
    /// Key of whoever hands over.
    pub from: i64,
    /// Key of whoever takes it; none where there is nothing.
    pub to: Option<i64>,
    /// What becomes of the former.
    pub then: Then,
}

impl Command for HandOverAll {
    type Answer = HandedAll;
}

/// How much was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HandedAll {
    /// Cases.
    pub cases: i64,
    /// Parcels set aside.
    pub parcels: i64,
    /// Halts.
    pub halts: i64,
    /// Improvement actions.
    pub actions: i64,
    /// Rules.
    pub rules: i64,
}

impl Write for HandOverAll {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "person": self.from, "to": self.to, "then": self.then })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<HandedAll> {
        let unknown = || PeopleRefused::PersonUnknown { name: String::new() };
        let Person { name, .. } = people::by_id(&*tx, self.from)?.ok_or_else(unknown)?;
        if self.to == Some(self.from) {
            return Err(HandoverRefused::SuccessorSame { name }.into());
        }
        let held = Held::of(&*tx, self.from, call.now)?;
        if self.to.is_none() && !held.is_nothing() {
            return Err(HandoverRefused::SuccessorMissing { name }.into());
        }
        if let Some(to) = self.to {
            for case in &held.cases {
                hands::pass_on(tx, *case, to, call)?;
            }
            for parcel in &held.parcels {
                pass_parcel(tx, *parcel, to, call)?;
            }
            for halt in &held.halts {
                pass_halt(tx, *halt, to, call)?;
            }
            let successor = people::by_id(&*tx, to)?.ok_or_else(unknown)?.name;
            for action in &held.actions {
                plan::pass_on(tx, *action, &successor)?;
            }
        }
        let rules = pass_rules(tx, self.from, self.to, call)?;
        if self.then == Then::Leaves {
            tx.change("update people set active = 0 where id = ?1", [self.from])?;
        }
        let count = |of: &[i64]| of.len() as i64;
        Ok(HandedAll {
            cases: count(&held.cases),
            parcels: count(&held.parcels),
            halts: count(&held.halts),
            actions: count(&held.actions),
            rules,
        })
    }
}
