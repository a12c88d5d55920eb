//! What came of a plan: the rate at its beginning and at its end, and the orders of its days beside those of the days before.
//!
//! The platform's rate covers more days than the plan has, and the plan's own orders are young: more of them will come back.
//! So both sides are judged at the same age after their basis day, and the sheet says from which day on that age is a full one.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet;
use super::{DAYS, Task, WeekRefused};
use crate::door::{Call, Command, Read};
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::daily;
use crate::insight::rate::Rate;
use crate::platforms::rules::{self, Rule};
use crate::shops::{self, Shop};

/// Days after its basis day by which most orders that come back for quality have done so.
const FULL_AGE: i64 = 21;

/// The review of a shop's newest plan.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WeekReviewAsk {
    /// Name of the shop.
    pub shop: String,
    /// Rule id; `signed_30d` where it is left out.
    pub rule: Option<String>,
}

impl Command for WeekReviewAsk {
    type Answer = WeekReview;
}

/// The answer of [`WeekReviewAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct WeekReview {
    /// The rule's id.
    pub rule: String,
    /// The day before the plan began.
    pub before_on: Day,
    /// The shop's rate as it stood on that day.
    pub before: Rate,
    /// The last day of the plan so far.
    pub after_on: Day,
    /// The rate on that day.
    pub after: Rate,
    /// Days that both rates share: they cannot differ more than the days they do not share let them.
    pub shared_days: i64,
    /// Orders of the seven days before, and beside them those of the plan's days, judged at the same age.
    pub sides: Comparison,
    /// That age in days; none as long as the files do not reach beyond the plan's last day.
    pub age: Option<i64>,
    /// The day from which on it is a full one.
    pub full_on: Day,
    /// Orders of the plan's days that are younger than that.
    pub young: i64,
    /// What was done in the plan's days, task by task.
    pub done: Vec<WeekDeed>,
}

/// How often something was done in the plan's days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WeekDeed {
    /// What.
    pub task: Task,
    /// How often.
    pub times: i64,
}

impl Read for WeekReviewAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<WeekReview> {
        let shop = shops::must(tx, &self.shop)?;
        let rule = rules::find(&shop.platform, self.rule.as_deref().unwrap_or(rules::DEFAULT))?;
        let week = sheet::newest(tx, shop.id)?.ok_or(WeekRefused::WeekUnknown { week: 0 })?;
        of(tx, &shop, rule, week.starts_on, call.now.day())
    }
}

fn of(tx: &impl Reading, shop: &Shop, rule: &Rule, starts_on: Day, today: Day) -> Result<WeekReview> {
    let (before_on, last) = (starts_on.plus(-1), starts_on.plus(DAYS - 1));
    let after_on = last.min(today).max(starts_on);
    let rate = |day| Ok::<_, pintui_store::Error>(daily::cohort(tx, shop.id, rule, day)?.0);
    let newest: Option<String> =
        tx.one("select max(created_at) from orders where shop_id = ?1", [shop.id], |row| row.get(0))?;
    let known = newest.and_then(|at| at.get(..10)?.parse::<Day>().ok()).unwrap_or(today).min(today);
    let age = (known.0 - after_on.0).num_days();
    let judged_at = age.clamp(0, FULL_AGE);
    let side = |from: Day, to: Day| {
        tx.one(
            include_str!("sides.sql"),
            named_params! {
                ":shop": shop.id, ":basis": rule.basis.name(), ":from": from.number(), ":to": to.number(),
                ":age": judged_at,
            },
            |row| Ok(Counts { orders: row.get("orders")?, hits: row.get("hits")? }),
        )
    };
    let days = (after_on.0 - starts_on.0).num_days() + 1;
    let (first, second) = (side(starts_on.plus(-days), before_on)?, side(starts_on, after_on)?);
    let counts = sheet::counted(tx, shop, starts_on, after_on.plus(1))?;
    let deeds = Task::ALL.into_iter().map(|task| WeekDeed { task, times: counts[task as usize] });
    let no_deed = [Task::Target, Task::CheckAll, Task::Review];
    Ok(WeekReview {
        rule: rule.id.clone(),
        before_on,
        before: rate(before_on)?,
        after_on,
        after: rate(after_on)?,
        shared_days: (rule.window_days - days).max(0),
        sides: compare(first, second, rule.minimum),
        age: (age >= 0).then_some(judged_at),
        full_on: after_on.plus(FULL_AGE),
        young: if age < FULL_AGE { second.orders } else { 0 },
        done: deeds.filter(|deed| !no_deed.contains(&deed.task)).collect(),
    })
}
