//! What came of a plan: the rate at its beginning and at its end, and the orders of its days beside those of the days before.
//!
//! The platform's rate covers more days than the plan has, and the plan's own orders are young: more of them will come back.
//! So both sides are judged at the same age after their basis day, and the sheet says from which day on that age is a full one.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::{self, Kept};
use super::{Task, WeekRefused};
use crate::door::{Call, Command, Read};
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::rate::Rate;
use crate::insight::{daily, reach};
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
    /// The rule leaves out so many of the newest days, and with them every order of the plan; none where it does not.
    pub skipped_days: Option<i64>,
    /// Orders of as many days before, and beside them those of the plan's days, judged at the same age.
    pub sides: Comparison,
    /// That age in days; none as long as the files do not reach beyond the plan's last day.
    pub age: Option<i64>,
    /// The plan's last day.
    pub last_on: Day,
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
        of(tx, &shop, rule, &week, call.now.day())
    }
}

fn of(tx: &impl Reading, shop: &Shop, rule: &Rule, week: &Kept, today: Day) -> Result<WeekReview> {
    let starts_on = week.starts_on;
    let (before_on, last) = (starts_on.plus(-1), week.last_on());
    let after_on = last.min(today).max(starts_on);
    let days = (after_on.0 - starts_on.0).num_days() + 1;
    let known = reach::whole_day(tx, shop.id, today)?;
    let age = (known.0 - after_on.0).num_days().min(FULL_AGE);
    let span = |from: Day, to: Day| (from.number(), to.number());
    let side = |(from, to): (i32, i32)| {
        tx.one(
            include_str!("sides.sql"),
            named_params! {
                ":shop": shop.id, ":basis": rule.basis.name(), ":from": from, ":to": to, ":age": age.max(0),
            },
            |row| Ok(Counts { orders: row.get("orders")?, hits: row.get("hits")? }),
        )
    };
    let young = side(span(starts_on.max(known.plus(1 - FULL_AGE)), after_on))?.orders;
    let sides = match age {
        1.. => compare(side(span(starts_on.plus(-days), before_on))?, side(span(starts_on, after_on))?, rule.minimum),
        _ => compare(Counts::default(), Counts::default(), rule.minimum),
    };
    let rate = |day| daily::cohort(tx, shop.id, rule, day).map(|(rate, _)| rate);
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
        skipped_days: Some(rule.skip_days).filter(|skipped| *skipped >= days),
        sides,
        age: (age > 0).then_some(age),
        last_on: last,
        full_on: last.plus(FULL_AGE),
        young,
        done: deeds.filter(|deed| !no_deed.contains(&deed.task)).collect(),
    })
}
