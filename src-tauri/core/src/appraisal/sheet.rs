//! The month's appraisal: for each person the figures of their work with values, points and score.
//!
//! A value needs as many things as every rate of the shop; one without a value is not scored, and its weight goes to the
//! others. Without half of the weights there is no score. A closed month answers what it answered then.

use std::collections::BTreeSet;

use pintui_store::{Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::{About, Job, Measure, Unit};
use super::objections::{self, Objection};
use super::rules::{self, JobRule};
use super::tally::{Item, LeftOutCount, Tallies, Tally, Why};
use super::{clerk, designer, packer};
use crate::door::{Call, Command, Read, Role};
use crate::insight::closed::unreadable;
use crate::insight::rate::{MINIMUM, Rate};
use crate::insight::stages::at_share;
use crate::month::Month;
use crate::shops::{self, Shop};

/// The appraisal of a month. Who is not the owner sees the own figures alone.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AppraisalAsk {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
}

impl Command for AppraisalAsk {
    type Answer = Appraisal;
}

/// The answer of [`AppraisalAsk`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Appraisal {
    /// `YYYY-MM`.
    pub month: String,
    /// Whether the month is closed, so that nothing here changes any more.
    pub closed: bool,
    /// Things that a value needs.
    pub minimum: i64,
    /// What there is to measure.
    #[serde(default = "About::all")]
    pub measures: Vec<About>,
    /// What weighs how much, by job.
    pub rules: Vec<JobRule>,
    /// The people by job and name.
    pub people: Vec<Appraised>,
}

/// A person's month in one job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Appraised {
    /// The job.
    pub job: Job,
    /// The name.
    pub name: String,
    /// All figures of the job.
    pub figures: Vec<Figure>,
    /// Between 0 and 100, one decimal; none without half of the weights.
    pub score: Option<f64>,
    /// Per cent of the weights that the score stands on.
    pub scored: i64,
    /// What was objected to, oldest first.
    pub objections: Vec<Objection>,
}

/// One figure of a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "AppraisedFigure")]
pub struct Figure {
    /// What is measured.
    pub measure: Measure,
    /// Things counted.
    pub of: i64,
    /// Of them the hits, where it is a share.
    pub hits: Option<i64>,
    /// A share between 0 and 1, or the median of minutes or seconds; none of too few.
    pub value: Option<f64>,
    /// 95 % interval of a share.
    pub interval: Option<[f64; 2]>,
    /// What is aimed at; none where the owner does not score it.
    pub target: Option<f64>,
    /// Per cent of the score; 0 where it is not scored.
    pub weight: i64,
    /// Between 0 and 100; none without a value or target, or where the owner agreed to leave it out.
    pub points: Option<f64>,
    /// What it looks at, the counted first.
    pub items: Vec<Item>,
    /// Left out without being named.
    pub left_out: Vec<LeftOutCount>,
}

impl Read for AppraisalAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Appraisal> {
        let (shop, month) = (shops::must(tx, &self.shop)?, Month::parse(&self.month)?);
        let kept = tx.maybe(
            "select appraisal from closed_months where shop_id = ?1 and month = ?2",
            (shop.id, month.name()),
            |row| row.get::<_, Option<String>>(0),
        )?;
        let mut appraisal: Appraisal = match kept.flatten() {
            Some(kept) => Appraisal { closed: true, ..serde_json::from_str(&kept).map_err(unreadable)? },
            None => open(tx, &shop, &month)?,
        };
        let sees_all = |role| matches!(role, Role::Owner | Role::ClerkThree | Role::Viewer);
        if let Some(signed) = call.who.signed().filter(|signed| !sees_all(signed.person.role)) {
            appraisal.people.retain(|person| person.name == signed.person.name);
        }
        Ok(appraisal)
    }
}

/// The month as the book tells it now, whether it was closed or not.
pub fn open(tx: &impl Reading, shop: &Shop, month: &Month) -> Result<Appraisal> {
    let rules = rules::of_month(tx, shop.id, month)?;
    let objections = objections::of_month(tx, shop.id, month)?;
    let mut tallies = tallies(tx, shop, month)?;
    let people: BTreeSet<(Job, String)> = tallies.keys().map(|(measure, name)| (measure.job(), name.clone())).collect();
    let mut figures = |job: Job, name: &str| -> Vec<Figure> {
        let measures = Measure::ALL.into_iter().filter(|measure| measure.job() == job);
        let figure = |measure| {
            let tally = tallies.remove(&(measure, name.to_owned())).unwrap_or_default();
            let own: Vec<&Objection> =
                objections.iter().filter(|one| one.measure == measure && one.person == name).collect();
            figure(measure, tally, &rules, &own)
        };
        measures.map(figure).collect()
    };
    let person = |(job, name): (Job, String)| {
        let figures = figures(job, &name);
        let scored = || figures.iter().filter_map(|figure| figure.points.map(|points| (figure.weight, points)));
        let weights: i64 = scored().map(|(weight, _)| weight).sum();
        let sum: f64 = scored().map(|(weight, points)| weight as f64 * points).sum();
        let own = objections.iter().filter(|one| one.job == job && one.person == name);
        Appraised {
            job,
            score: (weights >= 50).then(|| (sum / weights as f64 * 10.0).round() / 10.0),
            scored: weights,
            objections: own.cloned().collect(),
            name,
            figures,
        }
    };
    let people = people.into_iter().map(person).collect();
    Ok(Appraisal { month: month.name(), closed: false, minimum: MINIMUM, measures: About::all(), rules, people })
}

/// Whether a person's figure of the month counts the thing of this number; blank: whether there is such a figure.
pub(super) fn counts(
    tx: &impl Reading,
    shop: &Shop,
    month: &Month,
    measure: Measure,
    person: &str,
    number: &str,
) -> Result<bool> {
    let tallies = tallies(tx, shop, month)?;
    let own = tallies.get(&(measure, person.to_owned()));
    Ok(own.is_some_and(|tally| {
        number.is_empty() || tally.items.iter().any(|item| item.number == number && item.why.is_none())
    }))
}

fn tallies(tx: &impl Reading, shop: &Shop, month: &Month) -> Result<Tallies> {
    let mut tallies = Tallies::new();
    clerk::tally(tx, shop, month, &mut tallies)?;
    packer::tally(tx, shop.id, month, &mut tallies)?;
    designer::tally(tx, shop, month, &mut tallies)?;
    Ok(tallies)
}

fn figure(measure: Measure, tally: Tally, rules: &[JobRule], objections: &[&Objection]) -> Figure {
    let Tally { beside, mut times, left_out, mut items } = tally;
    let agreed = |number: Option<&str>| {
        objections.iter().any(|one| one.number.as_deref() == number && one.accepted == Some(true))
    };
    for item in items.iter_mut().filter(|item| item.why.is_none()) {
        item.why = agreed(Some(&item.number)).then_some(Why::Objection);
    }
    items.sort_by_key(|item| (item.why, !item.hit, std::cmp::Reverse(item.on)));
    let counted = || items.iter().filter(|item| item.why.is_none());
    let (of, hits, value, interval) = if measure.unit() == Unit::Share {
        let (hits, rest) =
            (counted().filter(|item| item.hit).count() as i64, beside + left_by_objection(measure, &items));
        let rate = Rate::of(hits, counted().count() as i64 + rest, MINIMUM);
        (rate.orders, Some(hits), rate.rate, rate.interval)
    } else {
        times.extend(counted().filter_map(|item| item.value));
        times.sort_unstable();
        let value = (times.len() as i64 >= MINIMUM).then(|| at_share(&times, 50)).flatten();
        (times.len() as i64, None, value.map(|value| value as f64), None)
    };
    let weight = rules.iter().flat_map(|rule| &rule.weights).find(|weight| weight.measure == measure);
    let points = value.zip(weight).map(|(value, weight)| measure.points(value, weight.target));
    Figure {
        measure,
        of,
        hits,
        value,
        interval,
        target: weight.map(|weight| weight.target),
        weight: weight.map_or(0, |weight| weight.weight),
        points: points.filter(|_| !agreed(None)),
        items,
        left_out: left_out.into_iter().map(|(why, count)| LeftOutCount { why, count }).collect(),
    }
}

/// Parcels and orders stay in the count when what came back of them is left out by an objection.
fn left_by_objection(measure: Measure, items: &[Item]) -> i64 {
    let stays = matches!(measure, Measure::Escapes | Measure::Page);
    if stays { items.iter().filter(|item| item.why == Some(Why::Objection)).count() as i64 } else { 0 }
}
