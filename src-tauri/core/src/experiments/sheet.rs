//! What a test says: each way with its counts and costs, each beside the first, and whether a difference is shown.

use pintui_store::{At, Fen, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Measure;
use super::figures::{beside, of_way, state};
use super::sequential::Judged;
use super::told::{self, Drawn, Told};
use super::ways::Steps;
use crate::checks::gifts::rules::NamedProduct;
use crate::door::{Call, Command, Read};
use crate::draws::population::Population;
use crate::draws::{Subject, Unit};
use crate::insight::comparison::Comparison;
use crate::insight::means::MeanDifference;
use crate::insight::rate::{MINIMUM, Rate};

/// One test.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExperimentShow {
    /// Its key.
    pub experiment: i64,
}

impl Command for ExperimentShow {
    type Answer = ExperimentSheet;
}

/// How a test stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ExperimentState")]
pub enum State {
    /// New ones draw, or will from its first day on.
    Runs,
    /// A way has become too dear: nobody new draws.
    Halted,
    /// It is over, and no way of it is the standard.
    Ended,
    /// It is over, and a way of it is the shop's standard.
    Adopted,
}

/// The answer of [`ExperimentShow`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExperimentSheet {
    /// Key inside the book.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// How it stands.
    pub state: State,
    /// What is tested.
    pub subject: Subject,
    /// What draws.
    pub unit: Unit,
    /// What it is judged by.
    pub measure: Measure,
    /// So many days after its draw each one is looked at.
    pub watch_days: i64,
    /// Whom it is about.
    pub population: Population,
    /// Its products by name.
    pub products: Vec<NamedProduct>,
    /// From when on.
    pub from_at: At,
    /// The usual rate, hundredths of a percent, as it was planned with.
    pub usual_bp: i64,
    /// The rate that was hoped for.
    pub hoped_bp: i64,
    /// The guard line.
    pub guard_fen: Option<Fen>,
    /// When it was halted.
    pub halted_at: Option<At>,
    /// The way that had become too dear.
    pub halted_way: Option<String>,
    /// The ways, the first is what the others are compared with.
    pub ways: Vec<WayTold>,
    /// The other ways beside the first.
    pub beside: Vec<WayBeside>,
    /// How many of all that have drawn were handled at all, where that is fewer than half of them: what is shown may then be
    /// no work of the ways.
    pub hardly_handled: Option<Rate>,
    /// Orders a rate needs.
    pub minimum: i64,
    /// How it ended; none while it runs.
    pub ended: Option<ExperimentEnd>,
}

/// A way with what came of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WayTold {
    /// Its key.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// Its share in percent.
    pub share: i64,
    /// What is done.
    pub steps: Steps,
    /// What the clerk should know.
    pub note: Option<String>,
    /// How many have drawn it.
    pub drawn: i64,
    /// Of these those that drew it long enough ago.
    pub judged: i64,
    /// Those that are too young.
    pub young: i64,
    /// How many the plan takes.
    pub planned: i64,
    /// How many are still needed.
    pub missing: i64,
    /// How many were handled.
    pub handled: i64,
    /// Of how many the way was left.
    pub astray: i64,
    /// What happened among the judged.
    pub rates: Vec<MeasureRate>,
    /// How many of the judged were given money.
    pub given: i64,
    /// What these were given.
    pub given_fen: Fen,
    /// What went back to the judged, agreed parts of the price aside.
    pub back_fen: Fen,
}

/// A rate of one measure.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct MeasureRate {
    /// Which.
    pub measure: Measure,
    /// Its rate.
    pub rate: Rate,
}

/// A way beside the first one.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WayBeside {
    /// Key of the way.
    pub way: i64,
    /// Whether a difference is shown.
    pub judged: Judged,
    /// Whether what is shown is for the better; none while nothing is.
    pub better: Option<bool>,
    /// The first way, and beside it this one, by each measure; the one that the test is judged by stands first.
    pub measures: Vec<MeasureCompared>,
    /// Money given for each of the judged.
    pub given: MeanDifference,
}

/// A comparison by one measure.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct MeasureCompared {
    /// Which.
    pub measure: Measure,
    /// The first way, and beside it the other.
    pub compared: Comparison,
}

/// How a test ended.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExperimentEnd {
    /// When.
    pub at: At,
    /// Who ended it.
    pub by: String,
    /// Why, where somebody said so.
    pub why: Option<String>,
    /// The way that was adopted.
    pub adopted: Option<String>,
    /// When the standard was given up again.
    pub withdrawn_at: Option<At>,
    /// The figures as they stood then.
    pub record: Vec<WayRecord>,
}

/// A way as it stood when its test ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct WayRecord {
    /// What it is called.
    pub name: String,
    /// How many had drawn it.
    pub drawn: i64,
    /// The rate that the test was judged by.
    pub rate: Rate,
    /// What the judged were given.
    pub given_fen: Fen,
    /// Of how many it was left.
    pub astray: i64,
    /// Whether it was shown to be better than the first, or worse; none where nothing was.
    pub better: Option<bool>,
}

impl Read for ExperimentShow {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ExperimentSheet> {
        let test = told::one(tx, self.experiment)?;
        let drawn = told::drawn(tx, &test, call.now)?;
        sheet(tx, &test, &drawn)
    }
}

/// What a test says.
pub(super) fn sheet(tx: &impl Reading, test: &Told, drawn: &[Drawn]) -> Result<ExperimentSheet> {
    let name_of = |way: i64| test.ways.iter().find(|one| one.id == way).map(|one| one.name.clone());
    let ended = match (test.ended_at, &test.ended_by) {
        (Some(at), Some(by)) => Some(ExperimentEnd {
            at,
            by: by.clone(),
            why: test.ended_why.clone(),
            adopted: test.adopted_way.and_then(name_of),
            withdrawn_at: test.withdrawn_at,
            record: test.record.as_deref().and_then(|kept| serde_json::from_str(kept).ok()).unwrap_or_default(),
        }),
        _ => None,
    };
    let product = |id: &i64| -> Result<NamedProduct> {
        let sql = "select coalesce(nullif(name, ''), product_no) from products where id = ?1";
        let name = tx.maybe(sql, [*id], |row| row.get(0))?.unwrap_or_else(|| id.to_string());
        Ok(NamedProduct { id: *id, name })
    };
    let ways: Vec<WayTold> = test.ways.iter().enumerate().map(|(place, way)| of_way(test, drawn, place, way)).collect();
    let sum = |of: fn(&WayTold) -> i64| ways.iter().map(of).sum();
    let handled = Rate::of(sum(|way| way.handled), sum(|way| way.drawn), MINIMUM);
    Ok(ExperimentSheet {
        id: test.id,
        name: test.name.clone(),
        state: state(test),
        subject: test.subject,
        unit: test.subject.unit(),
        measure: test.measure,
        watch_days: test.watch_days,
        population: test.population.clone(),
        products: test.population.products.iter().map(product).collect::<Result<_>>()?,
        from_at: test.from_at,
        usual_bp: test.usual_bp,
        hoped_bp: test.hoped_bp,
        guard_fen: test.guard_fen,
        halted_at: test.halted_at,
        halted_way: test.halted_way.and_then(name_of),
        hardly_handled: Some(handled).filter(|rate| rate.rate.is_some_and(|share| share < 0.5)),
        ways,
        beside: (1..test.ways.len()).map(|place| beside(test, drawn, place)).collect(),
        minimum: MINIMUM,
        ended,
    })
}
