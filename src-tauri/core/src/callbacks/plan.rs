//! What an improvement action is planned with: its kind, who answers for it, by when it is done, what is hoped of it.

use pintui_store::{Day, Reading, Result, WriteTx, named_params, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::kept;
use super::{CallRefused, advised, changes};
use crate::door::{Call, Command, Write};

/// An action taken with one key is to be done within so many days.
const USUAL_DAYS: i64 = 14;
const LONGEST_NAME: usize = 40;

/// What is changed: the goods, how they are sold, or how the shop works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ActionKind")]
pub enum Kind {
    /// The goods themselves, or whether they are sold.
    Product,
    /// How they are shown and sold: page, pictures, price.
    Marketing,
    /// Packing and the way to the buyer.
    Logistics,
    /// How the work goes.
    Flow,
    /// What people know.
    Training,
    /// How buyers are served.
    Service,
    /// Terms with suppliers and warehouses.
    Supply,
}

impl Kind {
    /// All of them, as they are shown.
    pub const ALL: [Self; 7] =
        [Self::Product, Self::Marketing, Self::Logistics, Self::Flow, Self::Training, Self::Service, Self::Supply];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Marketing => "marketing",
            Self::Logistics => "logistics",
            Self::Flow => "flow",
            Self::Training => "training",
            Self::Service => "service",
            Self::Supply => "supply",
        }
    }

    /// The kind with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// What a change that advice offers is.
    pub fn of(advised: advised::Kind) -> Self {
        match advised {
            advised::Kind::Recheck | advised::Kind::OffShelf => Self::Product,
            advised::Kind::Page | advised::Kind::Pictures => Self::Marketing,
            advised::Kind::Carrier | advised::Kind::Packing | advised::Kind::Delivery => Self::Logistics,
            advised::Kind::Flow => Self::Flow,
            advised::Kind::Terms | advised::Kind::CheckThere => Self::Supply,
        }
    }
}

/// The plan of an action; what is not known yet is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ActionPlan")]
pub struct Plan {
    /// Its kind.
    pub kind: Option<Kind>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// By when it is done.
    pub due_on: Option<Day>,
    /// What is hoped of it.
    pub expected: Option<String>,
}

impl Plan {
    /// What is known of an action that `by` takes with one key.
    pub(super) fn usual(by: &str, today: Day) -> Self {
        Self { owner: Some(by.to_owned()), due_on: Some(today.plus(USUAL_DAYS)), ..Self::default() }
    }

    /// Keeps the plan of a change that was chosen on a day.
    pub(super) fn keep(self, tx: &mut WriteTx<'_>, change: i64, chosen_on: Day) -> Result<()> {
        if self.due_on.is_some_and(|due| due < chosen_on || due > chosen_on.plus(731)) {
            return Err(CallRefused::ChangeDueWrong { on: chosen_on.text() }.into());
        }
        let text = |text: Option<String>| text.as_deref().map_or(Ok(None), kept);
        let owner: Option<String> = text(self.owner)?.map(|name| name.chars().take(LONGEST_NAME).collect());
        tx.change(
            "update changes set kind = :kind, owner = :owner, due_on = :due, expected = :expected where id = :id",
            named_params! {
                ":kind": self.kind.map(Kind::name), ":owner": owner, ":due": self.due_on,
                ":expected": text(self.expected)?, ":id": change,
            },
        )?;
        Ok(())
    }
}

/// Plans an action anew: its kind, who answers for it, by when, and what is hoped of it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PlanChange {
    /// Its key.
    pub change: i64,
    /// What is changed.
    pub what: String,
    /// The plan.
    pub plan: Plan,
}

impl Command for PlanChange {
    type Answer = ();
}

impl Write for PlanChange {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "change": self.change, "due_on": self.plan.due_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let change = changes::one(tx, self.change)?;
        let what = kept(&self.what)?.ok_or(CallRefused::ChangeTextMissing)?;
        tx.change("update changes set what = ?1 where id = ?2", params![what, self.change])?;
        self.plan.keep(tx, self.change, change.chosen_on)
    }
}

/// Actions that somebody answers for by name and that are not over, of all shops.
pub fn held_by(tx: &impl Reading, name: &str) -> Result<Vec<i64>> {
    tx.rows(include_str!("held_changes.sql"), [name], |row| row.get("id"))
}

/// From now on somebody else answers for it.
pub fn pass_on(tx: &mut WriteTx<'_>, change: i64, to: &str) -> Result<()> {
    tx.change("update changes set owner = ?1 where id = ?2", params![to, change])?;
    Ok(())
}
