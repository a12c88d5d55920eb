//! The tests of a shop, one line each, and what stands beside them.

use pintui_store::{At, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::figures::{better, state, verdict};
use super::sequential::Judged;
use super::sheet::State;
use super::{Measure, told};
use crate::door::{Call, Command, Read};
use crate::draws::Subject;
use crate::shops;

/// The tests of a shop.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExperimentList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ExperimentList {
    type Answer = Experiments;
}

/// The answer of [`ExperimentList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Experiments {
    /// The newest first.
    pub experiments: Vec<ExperimentRow>,
    /// By how much compensating first is said to lower returns: a claim of articles for shop owners, which nobody here has
    /// checked.
    pub reference: f64,
}

/// A test in a line.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExperimentRow {
    /// Its key.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// How it stands.
    pub state: State,
    /// What is tested.
    pub subject: Subject,
    /// What it is judged by.
    pub measure: Measure,
    /// From when on.
    pub from_at: At,
    /// When it ended.
    pub ended_at: Option<At>,
    /// How many have drawn.
    pub drawn: i64,
    /// How many of these are old enough to be judged.
    pub judged: i64,
    /// The other ways beside the first.
    pub ways: Vec<ExperimentRowWay>,
}

/// A way in the line of its test.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExperimentRowWay {
    /// What it is called.
    pub name: String,
    /// Whether a difference is shown.
    pub judged: Judged,
    /// Whether what is shown is for the better.
    pub better: Option<bool>,
    /// Whether it is the shop's standard.
    pub adopted: bool,
}

/// What articles report of compensating first.
const REFERENCE: f64 = -0.41;

impl Read for ExperimentList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Experiments> {
        let shop = shops::must(tx, &self.shop)?.id;
        let mut experiments = Vec::new();
        for test in told::all(tx, Some(shop), None)? {
            let drawn = told::drawn(tx, &test, call.now)?;
            let way = |place: usize| {
                let judged = verdict(&test, &drawn, place);
                let adopted = test.adopted_way == Some(test.ways[place].id) && test.withdrawn_at.is_none();
                ExperimentRowWay {
                    name: test.ways[place].name.clone(),
                    better: better(&test, judged.said),
                    judged,
                    adopted,
                }
            };
            experiments.push(ExperimentRow {
                id: test.id,
                name: test.name.clone(),
                state: state(&test),
                subject: test.subject,
                measure: test.measure,
                from_at: test.from_at,
                ended_at: test.ended_at,
                drawn: drawn.len() as i64,
                judged: drawn.iter().filter(|one| one.old).count() as i64,
                ways: (1..test.ways.len()).map(way).collect(),
            });
        }
        Ok(Experiments { experiments, reference: REFERENCE })
    }
}
