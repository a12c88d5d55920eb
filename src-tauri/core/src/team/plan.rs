//! What a clerk is trained in because a topic goes worse than for the team, and whether it helped: contacts before and
//! after the day it was done, with those of the rest of the team beside, since a change of everybody is no effect.

use pintui_store::{Day, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TeamRefused;
use super::asked::add;
use super::proposals::{self, TrainingWeek};
use super::solved::{Solved, of_days};
use crate::cases::work;
use crate::door::{Call, Command, Read, Write};
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::rate::MINIMUM;
use crate::shops;

/// So many days before and after are compared at most.
const MOST_DAYS: i64 = 90;
const LONGEST_WHAT: usize = 120;

/// Plans to train a clerk in a topic.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PlanTraining {
    /// Name of the shop.
    pub shop: String,
    /// The clerk, as contacts name it.
    pub staff: String,
    /// The topic, as contacts have it.
    pub topic: String,
    /// What is done: read together, listen to each other.
    pub what: String,
    /// Who plans it.
    pub by: String,
}

impl Command for PlanTraining {
    type Answer = TrainingPlanned;
}

/// A training that was planned.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrainingPlanned {
    /// Its key.
    pub id: i64,
}

impl Write for PlanTraining {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "staff": self.staff, "topic": self.topic })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<TrainingPlanned> {
        let shop = shops::must(tx, &self.shop)?.id;
        let staff = work::text(Some(self.staff), 40)?.ok_or(TeamRefused::TrainingClerkMissing)?;
        let topic = work::text(Some(self.topic), 40)?.unwrap_or_else(|| "other".to_owned());
        let what = work::text(Some(self.what), LONGEST_WHAT)?.ok_or(TeamRefused::TrainingWhatMissing)?;
        let by = work::text(Some(self.by), 40)?.unwrap_or_else(|| call.actor.to_owned());
        let id = tx.insert(
            "insert into topic_trainings (shop_id, staff, topic, what, planned_on, planned_by)
             values (:shop, :staff, :topic, :what, :on, :by)",
            named_params! {
                ":shop": shop, ":staff": staff, ":topic": topic, ":what": what, ":on": call.now.day(),
                ":by": by,
            },
        )?;
        Ok(TrainingPlanned { id })
    }
}

/// Says on which day a training was done.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MarkTrainingDone {
    /// Its key.
    pub training: i64,
    /// The day; none: not yet.
    pub done_on: Option<Day>,
}

impl Command for MarkTrainingDone {
    type Answer = ();
}

impl Write for MarkTrainingDone {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "training": self.training, "done_on": self.done_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        if self.done_on.is_some_and(|day| day > call.now.day()) {
            return Err(TeamRefused::TrainingDayWrong.into());
        }
        let set = "update topic_trainings set done_on = ?2 where id = ?1";
        match tx.change(set, (self.training, self.done_on))? {
            0 => Err(TeamRefused::TrainingUnknown { training: self.training }.into()),
            _ => Ok(()),
        }
    }
}

/// Takes a training out of the plan.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveTraining {
    /// Its key.
    pub training: i64,
}

impl Command for RemoveTraining {
    type Answer = ();
}

impl Write for RemoveTraining {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "training": self.training })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        // Its key may be given anew.
        tx.change("delete from verdicts where action = 'training' and action_id = ?1", [self.training])?;
        match tx.change("delete from topic_trainings where id = ?1", [self.training])? {
            0 => Err(TeamRefused::TrainingUnknown { training: self.training }.into()),
            _ => Ok(()),
        }
    }
}

/// The trainings of a shop with their effect, the newest first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TrainingPlan {
    /// Name of the shop.
    pub shop: String,
}

impl Command for TrainingPlan {
    type Answer = Vec<TopicTraining>;
}

/// A training.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TopicTraining {
    /// Its key.
    pub id: i64,
    /// The clerk.
    pub staff: String,
    /// The topic.
    pub topic: String,
    /// What is done.
    pub what: String,
    /// When it was planned.
    pub planned_on: Day,
    /// By whom.
    pub planned_by: String,
    /// When it was done.
    pub done_on: Option<Day>,
    /// How long contacts about it took week by week, before and after the day it was done or, until then, is planned.
    pub line: Vec<TrainingWeek>,
    /// What came of it; none before the day after it was done.
    pub effect: Option<TrainingEffect>,
}

/// Contacts about the topic that ended in agreement, among those whose end is known: before first, after second.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct TrainingEffect {
    /// So many days before, and after.
    pub days: i64,
    /// The clerk's own.
    pub own: Comparison,
    /// Those of the rest of the team.
    pub team: Comparison,
}

impl Read for TrainingPlan {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<TopicTraining>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let sql = "select id, staff, topic, what, planned_on, planned_by, done_on from topic_trainings
                   where shop_id = ?1 order by done_on is not null, id desc";
        let mut plan = tx.rows(sql, [shop], |row| {
            Ok(TopicTraining {
                id: row.get(0)?,
                staff: row.get(1)?,
                topic: row.get(2)?,
                what: row.get(3)?,
                planned_on: row.get(4)?,
                planned_by: row.get(5)?,
                done_on: row.get(6)?,
                line: Vec::new(),
                effect: None,
            })
        })?;
        for one in &mut plan {
            let on = one.done_on.unwrap_or(one.planned_on);
            one.line = proposals::line(tx, shop, (&one.staff, &one.topic), on, call.now.day())?;
            if let Some(done) = one.done_on {
                one.effect = effect(tx, shop, one, done, call.now.day())?;
            }
        }
        Ok(plan)
    }
}

/// The day itself belongs to neither side, nor today, which is not over.
fn effect(tx: &Tx, shop: i64, of: &TopicTraining, done: Day, today: Day) -> Result<Option<TrainingEffect>> {
    let days = (i64::from(today.number() - done.number()) - 1).min(MOST_DAYS);
    if days < 1 {
        return Ok(None);
    }
    let sums = |rows: Vec<Solved>| {
        let of_topic = rows.iter().filter(|row| row.topic == of.topic);
        let sum = |all: Counts, row: &Solved| add(all, row.counts, 1);
        let own = of_topic.clone().filter(|row| row.staff == of.staff).fold(Counts::default(), sum);
        (own, add(of_topic.fold(Counts::default(), sum), own, -1))
    };
    let before = sums(of_days(tx, shop, done.plus(-days), done)?);
    let after = sums(of_days(tx, shop, done.plus(1), done.plus(1 + days))?);
    let (own, team) = (compare(before.0, after.0, MINIMUM), compare(before.1, after.1, MINIMUM));
    Ok(Some(TrainingEffect { days, own, team }))
}
