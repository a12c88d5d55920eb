//! The plan as it stands today, task by task.

use pintui_store::{Day, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DAYS, Task};
use crate::checks::coverage::CheckCoverage;
use crate::door::{Call, Command, Read};
use crate::shops::{self, Shop};

/// The plan of a shop: the running one, else the newest.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WeekSheetAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for WeekSheetAsk {
    type Answer = Option<WeekSheet>;
}

/// The answer of [`WeekSheetAsk`].
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WeekSheet {
    /// Its key.
    pub id: i64,
    /// Its first day.
    pub starts_on: Day,
    /// Its seventh.
    pub ends_on: Day,
    /// Which day of it today is, from 1; 0 before it begins, over 7 after its days.
    pub day: i64,
    /// When somebody ended it.
    pub ended_on: Option<Day>,
    /// All tasks, in the order of their days.
    pub tasks: Vec<WeekStep>,
}

/// One task as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WeekStep {
    /// Which.
    pub task: Task,
    /// Its day of the plan, from 1.
    pub day: i64,
    /// How it stands.
    pub state: State,
    /// How often it was done since the plan began, as the book tells; for `check_all` parcels that left checked.
    pub done: i64,
    /// Of so many: parcels that left, for `check_all`.
    pub of: Option<i64>,
    /// Who said by hand that it is done.
    pub ticked_by: Option<String>,
}

/// How a task stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "WeekState")]
pub enum State {
    /// Its day has not come.
    Ahead,
    /// It is to be done.
    Open,
    /// Its day is past and it is not done.
    Late,
    /// It is done.
    Done,
}

/// A plan as it is kept.
pub(super) struct Kept {
    pub id: i64,
    pub starts_on: Day,
    pub ended_on: Option<Day>,
}

impl Kept {
    /// A row of its key, first day and end.
    pub(super) fn of(row: &Row<'_>) -> std::result::Result<Self, SqlError> {
        Ok(Self { id: row.get("id")?, starts_on: row.get("starts_on")?, ended_on: row.get("ended_on")? })
    }

    /// The last of its days: the seventh, or the one it was ended on.
    pub(super) fn last_on(&self) -> Day {
        let seventh = self.starts_on.plus(DAYS - 1);
        self.ended_on.map_or(seventh, |on| on.min(seventh))
    }
}

/// The newest plan of a shop.
pub(super) fn newest(tx: &impl Reading, shop: i64) -> Result<Option<Kept>> {
    let sql = "select id, starts_on, ended_on from weeks where shop_id = ?1 order by starts_on desc limit 1";
    tx.maybe(sql, [shop], Kept::of)
}

impl Read for WeekSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Option<WeekSheet>> {
        let shop = shops::must(tx, &self.shop)?;
        newest(tx, shop.id)?.map(|week| of(tx, &shop, week, call)).transpose()
    }
}

fn of(tx: &Tx, shop: &Shop, week: Kept, call: &Call<'_>) -> Result<WeekSheet> {
    let today = call.now.day();
    let ticks = tx.rows("select task, by from week_ticks where week_id = ?1", [week.id], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let last = today.min(week.last_on());
    let counts = counted(tx, shop, week.starts_on, last.plus(1))?;
    let day = (today.0 - week.starts_on.0).num_days() + 1;
    // on the first day checking begins: from the next on nothing is to leave unchecked
    let from = week.starts_on.plus(Task::CheckAll.day() - 1);
    let left = CheckCoverage { shop: shop.name.clone(), from, to: last }.answer(tx, call)?;
    let step = |task: Task| {
        let ticked_by = ticks.iter().find(|(name, _)| *name == task.name()).map(|(_, by)| by.clone());
        let (done, of) = match task {
            Task::CheckAll => (left.sent - left.unchecked, Some(left.sent)),
            task => (counts[task as usize], None),
        };
        let by_facts = match task {
            Task::CheckAll => left.sent > 0 && left.unchecked == 0,
            _ => done > 0,
        };
        let state = match day - task.day() {
            _ if ticked_by.is_some() || by_facts && day > 0 => State::Done,
            ..0 => State::Ahead,
            0 => State::Open,
            // what was ended early is not made up for
            _ if week.ended_on.is_some() => State::Open,
            _ => State::Late,
        };
        WeekStep { task, day: task.day(), state, done, of, ticked_by }
    };
    Ok(WeekSheet {
        id: week.id,
        starts_on: week.starts_on,
        ends_on: week.starts_on.plus(DAYS - 1),
        day: day.max(0),
        ended_on: week.ended_on,
        tasks: Task::ALL.map(step).to_vec(),
    })
}

/// How often each task was done, by its place among all.
pub(super) fn counted(tx: &impl Reading, shop: &Shop, from: Day, until: Day) -> Result<[i64; Task::ALL.len()]> {
    let with = named_params! { ":shop": shop.id, ":platform": shop.platform, ":from": from, ":until": until };
    tx.one(include_str!("done.sql"), with, |row| {
        let mut counts = [0; Task::ALL.len()];
        for (task, column) in [
            (Task::Import, "import"),
            (Task::Target, "target"),
            (Task::Alerts, "alerts"),
            (Task::Check, "checks"),
            (Task::Reasons, "reasons"),
            (Task::Care, "care"),
            (Task::Replies, "replies"),
            (Task::Calls, "calls"),
            (Task::Change, "changes"),
        ] {
            counts[task as usize] = row.get(column)?;
        }
        Ok(counts)
    })
}
