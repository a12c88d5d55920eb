//! Before a test: what is usual in this shop, how many cases a hoped change takes, and how long that will be.

use chrono::Duration;
use pintui_store::{At, Fen, Reading as _, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::start::needed;
use super::{ExperimentRefused, Measure, told};
use crate::door::{Call, Command, Read};
use crate::draws::population::{Candidate, Population};
use crate::draws::{Subject, Unit};
use crate::insight::rate::{MINIMUM, Rate};
use crate::reasons::Words;
use crate::shops;

/// What a test would take.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExperimentPlan {
    /// Name of the shop.
    pub shop: String,
    /// What is tested.
    pub subject: Subject,
    /// What it would be judged by.
    pub measure: Measure,
    /// So many days after its draw each one is looked at.
    pub watch_days: i64,
    /// Whom it is about.
    pub population: Population,
    /// The usual rate, hundredths of a percent; the shop's own where it is left out.
    pub usual_bp: Option<i64>,
    /// The rate that is hoped for; six tenths of the usual one where it is left out, or that much above it.
    pub hoped_bp: Option<i64>,
    /// How many ways.
    pub ways: i64,
}

impl Command for ExperimentPlan {
    type Answer = ExperimentPlanned;
}

/// The answer of [`ExperimentPlan`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExperimentPlanned {
    /// What was usual in this population over the last days that are old enough.
    pub usual: Rate,
    /// Over how many days.
    pub days: i64,
    /// How many a week there were.
    pub per_week: i64,
    /// What the ledger gave for each of them; none where there are too few.
    pub given_each_fen: Option<Fen>,
    /// A guard line that what is usual stays well under.
    pub guard_fen: Fen,
    /// The usual rate that is reckoned with; none where neither the shop nor anybody tells one.
    pub usual_bp: Option<i64>,
    /// The hoped rate that is reckoned with.
    pub hoped_bp: Option<i64>,
    /// How many each way takes.
    pub needed: Option<i64>,
    /// How many weeks that is, the days of looking on not counted; none where too few come.
    pub weeks: Option<i64>,
}

const DAYS: i64 = 90;
/// Where nobody says what is hoped for: from ten percent to six, as an example; a smaller change takes far more cases.
const HOPED: f64 = 0.6;

impl Read for ExperimentPlan {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ExperimentPlanned> {
        let shop = shops::must(tx, &self.shop)?;
        if !self.measure.judges(self.subject.unit()) {
            return Err(ExperimentRefused::ExperimentMeasureWrong.into());
        }
        let until = At(call.now.0 - Duration::days(self.watch_days.clamp(1, 90)));
        let since = At(until.0 - Duration::days(DAYS));
        let with = named_params! { ":shop": shop.id, ":since": since, ":until": call.now };
        let sql = match self.subject.unit() {
            Unit::Case => include_str!("past_cases.sql"),
            Unit::Order => include_str!("past_orders.sql"),
        };
        let past = tx.rows(sql, with, |row| Ok((Candidate::of(row)?, row.get::<_, At>("at")?)))?;
        let past_since = past.iter().map(|(_, at)| *at).min();
        let words = Words::read(tx)?;
        let held = past.into_iter().filter(|(one, _)| self.population.holds(one, &words, &shop.platform));
        let known_for = known_for(past_since, since, call.now);
        let all: Vec<(i64, At)> = held.map(|(one, at)| (one.id, at)).collect();
        let units: Vec<(i64, At)> = all.iter().copied().filter(|(_, at)| *at < until).collect();
        let came = told::came(tx, self.subject.unit(), &units, self.watch_days)?;
        let hits: Vec<bool> = came.values().filter_map(|one| one.hit(self.measure)).collect();
        let usual = Rate::of(hits.iter().filter(|hit| **hit).count() as i64, hits.len() as i64, MINIMUM);
        let own = usual.rate.map(|rate| (rate * 10_000.0).round() as i64).filter(|bp| (1..10_000).contains(bp));
        let usual_bp = self.usual_bp.or(own);
        let hoped_bp = self.hoped_bp.or_else(|| usual_bp.map(|bp| hoped(bp, self.measure)));
        let needed = match (usual_bp, hoped_bp) {
            (Some(usual), Some(hoped)) => needed(usual, hoped).ok(),
            _ => None,
        };
        let (came_in, old) = (all.len() as i64, units.len() as i64);
        let in_weeks = |each: i64| (each * self.ways.clamp(2, 4) * known_for + came_in * 7 - 1) / (came_in * 7);
        let weeks = needed.filter(|_| came_in > 0).map(in_weeks);
        let given: Fen = came.values().map(|one| one.given_fen).sum();
        let given_each_fen = (old >= MINIMUM).then(|| Fen(given.0 / old));
        Ok(ExperimentPlanned {
            usual,
            days: DAYS,
            per_week: (came_in * 7 + known_for / 2) / known_for,
            given_each_fen,
            guard_fen: given_each_fen.map_or(GUARD, |each| Fen((each.0 * 2).max(GUARD.0))),
            usual_bp,
            hoped_bp,
            needed,
            weeks,
        })
    }
}

/// Days over which cases or orders came in: those of the span, or as many as the book knows of; a week at least.
fn known_for(first: Option<At>, since: At, now: At) -> i64 {
    let first = first.map_or(since, |first| At(first.0.max(since.0)));
    ((now.0 - first.0).num_days() + 1).max(7)
}

/// Ten yuan a case, where the shop's own cases tell nothing dearer.
const GUARD: Fen = Fen(1_000);

fn hoped(usual_bp: i64, measure: Measure) -> i64 {
    let usual = usual_bp as f64;
    let hoped = if measure.is_loss() { usual * HOPED } else { usual + (10_000.0 - usual).min(usual) * (1.0 - HOPED) };
    (hoped.round() as i64).clamp(1, 9_999)
}
