//! The work in returns, step by step: minutes for each case, before and after a day that the owner names.

use pintui_store::{Day, Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::Cost;
use super::part::{Kind, Origin};
use super::reckon::{self, Basis};
use crate::door::{Call, Command, Read};
use crate::insight::rate::MINIMUM;
use crate::shops;

/// The work in the returns of a span; with a day in it, of those before and of those from it on.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WorkSheetAsk {
    /// Name of the shop.
    pub shop: String,
    /// First day of application.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// The day from which something was done another way; none: one side.
    pub changed_on: Option<Day>,
}

impl Command for WorkSheetAsk {
    type Answer = WorkSheet;
}

/// The answer of [`WorkSheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct WorkSheet {
    /// All of the span, or the part of it before the day.
    pub sides: Vec<WorkSide>,
    /// Fewer cases than this have no mean.
    pub minimum: i64,
}

/// The work of some days.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WorkSide {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Cases.
    pub cases: i64,
    /// The steps.
    pub steps: Vec<WorkStep>,
    /// All steps together.
    pub whole: WorkStep,
}

/// A step of the work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, TS)]
pub struct WorkStep {
    /// Which; none for all of them.
    pub part: Option<Kind>,
    /// Cases with it.
    pub cases: i64,
    /// Cases of which its time is measured, not reckoned by a rate.
    pub measured: i64,
    /// Cases of which it is not known.
    pub lacking: i64,
    /// The time it took.
    pub seconds: i64,
    /// What it cost.
    pub fen: Fen,
    /// Seconds for each case of the side, those without this step too; none under the minimum.
    pub mean_seconds: Option<i64>,
}

impl Read for WorkSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<WorkSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let costs = reckon::of_span(tx, &shop, Basis::Applied, (self.from, self.to), call.now.day())?;
        let sides = match self.changed_on.filter(|day| self.from < *day && *day <= self.to) {
            Some(day) => vec![side(&costs, self.from, day.plus(-1)), side(&costs, day, self.to)],
            None => vec![side(&costs, self.from, self.to)],
        };
        Ok(WorkSheet { sides, minimum: MINIMUM })
    }
}

fn side(costs: &[Cost], from: Day, to: Day) -> WorkSide {
    let mine: Vec<&Cost> =
        costs.iter().filter(|cost| cost.applied_at.is_some_and(|at| from <= at.day() && at.day() <= to)).collect();
    let steps: Vec<WorkStep> = Kind::WORK.iter().map(|part| step(&mine, Some(*part))).collect();
    WorkSide { from, to, cases: mine.len() as i64, steps, whole: step(&mine, None) }
}

fn step(costs: &[&Cost], part: Option<Kind>) -> WorkStep {
    let mut step = WorkStep { part, ..WorkStep::default() };
    let is_mine = |kind: Kind| part.map_or(Kind::WORK.contains(&kind), |part| part == kind);
    for cost in costs {
        let mine: Vec<_> = cost.parts.iter().filter(|one| is_mine(one.part)).collect();
        step.cases += i64::from(!mine.is_empty());
        step.measured += i64::from(mine.iter().any(|one| one.origin == Origin::Measured));
        step.lacking += i64::from(mine.iter().any(|one| one.seconds.is_none() || one.lack.is_some()));
        step.seconds += mine.iter().filter_map(|one| one.seconds).sum::<i64>();
        step.fen += mine.iter().filter_map(|one| one.fen).sum();
    }
    let cases = costs.len() as i64;
    step.mean_seconds = (cases >= MINIMUM).then(|| (step.seconds + cases / 2) / cases);
    step
}
