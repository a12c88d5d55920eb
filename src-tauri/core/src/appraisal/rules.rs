//! What weighs how much and what is aimed at: set by the owner for a job from a month on, so that earlier months keep
//! what held for them.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AppraisalRefused;
use super::measure::{Job, Measure, Unit};
use crate::door::{Call, Command, Write};
use crate::month::Month;
use crate::shops;

/// The weight and the target of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "MeasureWeight")]
pub struct Weight {
    /// The measure.
    pub measure: Measure,
    /// Per cent of the score.
    pub weight: i64,
    /// What is aimed at, in the measure's unit: a share between 0 and 1, minutes, seconds; to three decimals.
    pub target: f64,
}

/// What holds for a job in a month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct JobRule {
    /// The job.
    pub job: Job,
    /// The month from which on it holds; none: the owner has set nothing, presets hold.
    pub from_month: Option<String>,
    /// The weights, which add up to 100.
    pub weights: Vec<Weight>,
}

/// Sets the weights and targets of a job from a month on.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct SaveAppraisalRule {
    /// Name of the shop.
    pub shop: String,
    /// The job.
    pub job: Job,
    /// `YYYY-MM`, the first month for which they hold.
    pub from_month: String,
    /// The weights; a measure left out is shown but not scored.
    pub weights: Vec<Weight>,
    /// Who sets them.
    pub by: String,
}

impl Command for SaveAppraisalRule {
    type Answer = ();
}

impl Write for SaveAppraisalRule {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "job": self.job, "from_month": self.from_month })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let (shop, month) = (shops::must(tx, &self.shop)?, Month::parse(&self.from_month)?.name());
        checked(self.job, &self.weights)?;
        let closed = "select month from closed_months where shop_id = ?1 and month >= ?2 order by month limit 1";
        if let Some(month) = tx.maybe(closed, (shop.id, &month), |row| row.get::<_, String>(0))? {
            return Err(AppraisalRefused::AppraisalClosed { month }.into());
        }
        tx.change(
            "delete from appraisal_rules where shop_id = ?1 and job = ?2 and from_month = ?3",
            (shop.id, self.job.name(), &month),
        )?;
        let rule = tx.insert(
            "insert into appraisal_rules (shop_id, job, from_month, saved_by, saved_at) values (?1, ?2, ?3, ?4, ?5)",
            (shop.id, self.job.name(), &month, self.by.trim(), call.now),
        )?;
        for weight in &self.weights {
            tx.change(
                "insert into appraisal_weights (rule_id, measure, weight, target_milli) values (?1, ?2, ?3, ?4)",
                (rule, weight.measure.name(), weight.weight, milli(weight.target)),
            )?;
        }
        Ok(())
    }
}

fn milli(target: f64) -> i64 {
    (target * 1000.0).round() as i64
}

fn checked(job: Job, weights: &[Weight]) -> Result<()> {
    for (at, weight) in weights.iter().enumerate() {
        let measure = weight.measure.name().to_owned();
        let twice = weights[..at].iter().any(|before| before.measure == weight.measure);
        let most = if weight.measure.unit() == Unit::Share { 1000 } else { 1_000_000 };
        if weight.measure.job() != job || twice {
            return Err(AppraisalRefused::MeasureUnknown { measure }.into());
        }
        if !(1..=100).contains(&weight.weight) {
            return Err(AppraisalRefused::WeightWrong { measure }.into());
        }
        if !(1..=most).contains(&milli(weight.target)) {
            return Err(AppraisalRefused::MeasureTargetWrong { measure }.into());
        }
    }
    match weights.iter().map(|weight| weight.weight).sum() {
        100 => Ok(()),
        sum => Err(AppraisalRefused::WeightsNotHundred { sum }.into()),
    }
}

/// What holds for each job in a month.
pub(super) fn of_month(tx: &impl Reading, shop: i64, month: &Month) -> Result<Vec<JobRule>> {
    Job::ALL.into_iter().map(|job| of_job(tx, shop, job, &month.name())).collect()
}

fn of_job(tx: &impl Reading, shop: i64, job: Job, month: &str) -> Result<JobRule> {
    let with = named_params! { ":shop": shop, ":job": job.name(), ":month": month };
    let rows = tx.rows(include_str!("weights.sql"), with, |row| {
        let (month, measure): (String, String) = (row.get("from_month")?, row.get("measure")?);
        Ok((month, measure, row.get::<_, i64>("weight")?, row.get::<_, i64>("target_milli")?))
    })?;
    let from_month = rows.first().map(|(month, ..)| month.clone());
    let kept = |(_, measure, weight, target): (String, String, i64, i64)| {
        Measure::named(&measure).map(|measure| Weight { measure, weight, target: target as f64 / 1000.0 })
    };
    let mut weights: Vec<Weight> = rows.into_iter().filter_map(kept).collect();
    if from_month.is_none() {
        weights = presets(job);
    }
    weights.sort_by_key(|weight| weight.measure);
    Ok(JobRule { job, from_month, weights })
}

fn presets(job: Job) -> Vec<Weight> {
    let own = Measure::ALL.into_iter().filter(|measure| measure.job() == job);
    own.map(|measure| {
        let (weight, target) = measure.preset();
        Weight { measure, weight, target: target as f64 / 1000.0 }
    })
    .collect()
}
