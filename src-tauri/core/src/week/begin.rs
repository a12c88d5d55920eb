//! A plan is begun, a task said to be done, the plan ended.

use pintui_store::{Day, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::{self, Kept};
use super::{DAYS, Task, WeekRefused};
use crate::door::{Call, Command, Write};
use crate::shops;

/// A plan may begin so many days from today, in either direction.
const MOST: i64 = 30;

/// Begins a plan; the one before it ends with its seventh day. One that was ended on its first day goes on.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct BeginWeek {
    /// Name of the shop.
    pub shop: String,
    /// Its first day.
    pub starts_on: Day,
}

impl Command for BeginWeek {
    type Answer = WeekBegun;
}

/// What was begun.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WeekBegun {
    /// Its key.
    pub id: i64,
}

impl Write for BeginWeek {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "starts_on": self.starts_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<WeekBegun> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        if self.starts_on < today.plus(-MOST) || self.starts_on > today.plus(MOST) {
            return Err(WeekRefused::WeekDayWrong { most: MOST }.into());
        }
        if let Some(Kept { id, starts_on, ended_on }) = sheet::newest(&*tx, shop)? {
            if ended_on.is_some() && starts_on == self.starts_on {
                tx.change("update weeks set ended_on = null where id = ?1", [id])?;
                return Ok(WeekBegun { id });
            }
            if ended_on.is_none() && starts_on.plus(DAYS) > self.starts_on.min(today) {
                return Err(WeekRefused::WeekRuns { on: starts_on.text() }.into());
            }
            if starts_on >= self.starts_on {
                return Err(WeekRefused::WeekRuns { on: starts_on.text() }.into());
            }
            let last = starts_on.plus(DAYS - 1);
            tx.change("update weeks set ended_on = ?2 where id = ?1 and ended_on is null", (id, last))?;
        }
        let id = tx.insert(
            "insert into weeks (shop_id, starts_on, by, at) values (:shop, :starts_on, :by, :at)",
            named_params! { ":shop": shop, ":starts_on": self.starts_on, ":by": call.actor, ":at": call.now },
        )?;
        Ok(WeekBegun { id })
    }
}

/// Says by hand that a task is done, or that it is not after all.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TickTask {
    /// Key of the plan.
    pub week: i64,
    /// The task.
    pub task: Task,
    /// Whether it is done.
    pub done: bool,
}

impl Command for TickTask {
    type Answer = ();
}

impl Write for TickTask {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "week": self.week, "task": self.task, "done": self.done })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let week = running(tx, self.week)?;
        let on = week.starts_on.plus(self.task.day() - 1);
        if self.done && on > call.now.day() {
            return Err(WeekRefused::WeekTaskAhead { on: on.text() }.into());
        }
        let task = self.task.name();
        if self.done {
            let sql = "insert into week_ticks (week_id, task, by, at) values (?1, ?2, ?3, ?4) on conflict do nothing";
            tx.change(sql, (self.week, task, call.actor, call.now))?;
        } else {
            tx.change("delete from week_ticks where week_id = ?1 and task = ?2", (self.week, task))?;
        }
        Ok(())
    }
}

/// Ends a plan today; what was done in it stays.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EndWeek {
    /// Key of the plan.
    pub week: i64,
}

impl Command for EndWeek {
    type Answer = ();
}

impl Write for EndWeek {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "week": self.week })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let week = running(tx, self.week)?;
        let today = call.now.day().max(week.starts_on);
        tx.change("update weeks set ended_on = ?2 where id = ?1", (self.week, today))?;
        Ok(())
    }
}

fn running(tx: &impl Reading, week: i64) -> Result<Kept> {
    let kept = tx.maybe("select id, starts_on, ended_on from weeks where id = ?1", [week], Kept::of)?;
    let kept = kept.ok_or(WeekRefused::WeekUnknown { week })?;
    match kept.ended_on {
        Some(on) => Err(WeekRefused::WeekOver { on: on.text() }.into()),
        None => Ok(kept),
    }
}
