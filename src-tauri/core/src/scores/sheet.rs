//! The page of scores: three lines by day, the quality rate of the same days, what happened on them, and what it takes.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ScoreRefused;
use super::needed::{needed, step_of};
use super::record::of_days;
use super::typed::{BEST, MOST_RATINGS, Score};
use crate::door::{Call, Command, Read};
use crate::insight::rate::Rate;
use crate::insight::rolling;
use crate::insight::{reach, today};
use crate::platforms::rules;
use crate::shops;

/// The scores of a shop.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ScoreSheet {
    /// Name of the shop.
    pub shop: String,
    /// How many days up to today, at most 366.
    pub days: i64,
    /// The score to reach, in thousandths; 4.8 where it is left out.
    pub target: Option<i64>,
    /// How many ratings the scores are made of; the last recorded number where it is left out.
    pub ratings: Option<i64>,
}

impl Command for ScoreSheet {
    type Answer = Scores;
}

/// The answer of [`ScoreSheet`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Scores {
    /// The first day looked at.
    pub from: Day,
    /// The last one.
    pub to: Day,
    /// The scores by day, the oldest first.
    pub days: Vec<ScoreDay>,
    /// The judged quality rate by day, the oldest first.
    pub quality: Vec<QualityDay>,
    /// What happened on these days.
    pub events: Vec<ScoreEvent>,
    /// The score to reach, in points.
    pub target: f64,
    /// How many ratings are reckoned with; none where nobody told.
    pub ratings: Option<i64>,
    /// What it takes, for each score that is known.
    pub needed: Vec<NeededFor>,
}

/// A day's scores, in points.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ScoreDay {
    /// The day.
    pub day: Day,
    /// 描述相符.
    pub description: Option<f64>,
    /// 服务态度.
    pub service: Option<f64>,
    /// 物流服务.
    pub logistics: Option<f64>,
    /// How many ratings they are made of.
    pub ratings: Option<i64>,
}

/// A day's quality rate.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct QualityDay {
    /// The day.
    pub day: Day,
    /// The judged rate as of that day.
    pub rate: Rate,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ScoreEvent {
    /// The day.
    pub day: Day,
    /// `halt`, `change`, `launch`, `import`.
    pub kind: String,
    /// What it was about; of imports, how many.
    pub name: String,
}

/// What it takes to reach the score.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct NeededFor {
    /// `description`, `service`, `logistics`.
    pub which: &'static str,
    /// The newest score, in points.
    pub score: f64,
    /// Its day.
    pub day: Day,
    /// Whether it is there already.
    pub reached: bool,
    /// So many ratings of five; none where nobody told how many there are.
    pub more: Option<i64>,
    /// The same at both ends of what a rounded score may be.
    pub range: Option<[i64; 2]>,
}

/// 4.8.
const TARGET: i64 = 4_800;
const MOST_DAYS: i64 = 366;
const WHICH: [&str; 3] = ["description", "service", "logistics"];

impl Read for ScoreSheet {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Scores> {
        let shop = shops::must(tx, &self.shop)?;
        let target = self.target.unwrap_or(TARGET);
        if !(1_000..BEST).contains(&target) {
            return Err(ScoreRefused::ScoreTargetWrong.into());
        }
        if self.ratings.is_some_and(|count| !(1..=MOST_RATINGS).contains(&count)) {
            return Err(ScoreRefused::RatingsWrong.into());
        }
        let to = call.now.day();
        let from = to.plus(1 - self.days.clamp(7, MOST_DAYS));
        let scores = of_days(tx, shop.id, from, to)?;
        let (signed, paid) = today::told_bases(tx, shop.id)?;
        let rule = rules::find(&shop.platform, if paid && !signed { rules::UNSIGNED } else { rules::DEFAULT })?;
        let last = reach::last_day_of(tx, &shop, call)?.min(to);
        let rates = if last < from { Vec::new() } else { rolling::rates(tx, shop.id, rule, from, last)? };
        let events =
            tx.rows(include_str!("events.sql"), named_params! { ":shop": shop.id, ":from": from, ":to": to }, |row| {
                Ok(ScoreEvent { day: row.get("day")?, kind: row.get("kind")?, name: row.get("name")? })
            })?;
        let ratings = self.ratings.or_else(|| scores.iter().rev().find_map(|score| score.ratings));
        Ok(Scores {
            from,
            to,
            quality: rates.into_iter().map(|(day, rate)| QualityDay { day, rate }).collect(),
            events,
            target: points(target),
            ratings,
            needed: WHICH
                .iter()
                .enumerate()
                .filter_map(|(at, which)| of(which, at, &scores, ratings, target))
                .collect(),
            days: scores.into_iter().map(day_of).collect(),
        })
    }
}

fn of(which: &'static str, at: usize, scores: &[Score], ratings: Option<i64>, target: i64) -> Option<NeededFor> {
    let step = step_of(scores.iter().filter_map(|score| score.points[at]));
    let (day, score) = scores.iter().rev().find_map(|score| Some((score.day, score.points[at]?)))?;
    let takes = ratings.map(|ratings| needed(score, step, ratings, target));
    Some(NeededFor {
        which,
        score: points(score),
        day,
        reached: score >= target,
        more: takes.map(|takes| takes.about),
        range: takes.map(|takes| takes.range),
    })
}

fn day_of(score: Score) -> ScoreDay {
    let [description, service, logistics] = score.points.map(|point| point.map(points));
    ScoreDay { day: score.day, description, service, logistics, ratings: score.ratings }
}

fn points(thousandths: i64) -> f64 {
    thousandths as f64 / 1000.0
}
