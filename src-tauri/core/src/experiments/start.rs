//! A test is begun. From its first day on each new case or order of its population draws; nothing of it changes later.

use chrono::NaiveTime;
use pintui_store::{At, Day, Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ways::{self, Draft as WayDraft};
use super::{ExperimentRefused, Measure, overlap};
use crate::cases::state::Kind;
use crate::cases::work;
use crate::door::{Call, Command, Write};
use crate::draws::population::Population;
use crate::draws::{Subject, Unit};
use crate::insight::comparison::planned;
use crate::platforms::reasons::class_named;
use crate::shops;
use crate::wording::{self, Situation};

/// A test as it is written.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[ts(rename = "ExperimentDraft")]
pub struct Draft {
    /// What it is called.
    pub name: String,
    /// What is tested.
    pub subject: Subject,
    /// What it is judged by.
    pub measure: Measure,
    /// So many days after its draw each one is looked at.
    pub watch_days: i64,
    /// Whom it is about.
    pub population: Population,
    /// The first day; of today only what comes from now on.
    pub from_on: Day,
    /// The usual rate, hundredths of a percent.
    pub usual_bp: i64,
    /// The rate that is hoped for, hundredths of a percent.
    pub hoped_bp: i64,
    /// From so much money a case on nobody new is drawn; none for no line.
    pub guard_fen: Option<Fen>,
    /// The ways; the first is what the others are compared with.
    pub ways: Vec<WayDraft>,
}

/// Begins a test.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StartExperiment {
    /// Name of the shop.
    pub shop: String,
    /// The test.
    pub experiment: Draft,
}

impl Command for StartExperiment {
    type Answer = ExperimentStarted;
}

/// What was begun.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExperimentStarted {
    /// Its key.
    pub id: i64,
    /// How many each way takes.
    pub planned: i64,
}

const LONGEST_NAME: usize = 60;
const DAYS: [i64; 2] = [3, 90];
/// More than that no shop of this kind has in years.
const MOST: i64 = 50_000;

impl Write for StartExperiment {
    fn detail(&self) -> serde_json::Value {
        let Draft { name, subject, from_on, ways, .. } = &self.experiment;
        let ways: Vec<&str> = ways.iter().map(|way| way.name.trim()).collect();
        serde_json::json!({
            "shop": self.shop, "name": name.trim(), "subject": subject, "from_on": from_on, "ways": ways,
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ExperimentStarted> {
        let shop = shops::must(tx, &self.shop)?.id;
        let draft = self.experiment;
        wording::pass(&draft.name, Situation::CASE)?;
        let name = work::line(&draft.name, LONGEST_NAME)?.ok_or(ExperimentRefused::ExperimentNameMissing)?;
        let sql = "select 1 from experiments where shop_id = ?1 and name = ?2";
        if tx.maybe(sql, (shop, &name), |_| Ok(()))?.is_some() {
            return Err(ExperimentRefused::ExperimentNameTaken { name }.into());
        }
        let planned = sensible(tx, shop, &draft, call.now)?;
        let ways = ways::kept(tx, draft.subject, draft.ways)?;
        overlap::refuse(tx, shop, draft.subject, &draft.population)?;
        let from_at = At(draft.from_on.0.and_time(NaiveTime::MIN)).max(call.now);
        let Population { kinds, classes, products } = &draft.population;
        let id = tx.insert(
            include_str!("insert.sql"),
            named_params! {
                ":shop": shop, ":name": name, ":subject": draft.subject.name(), ":measure": draft.measure.name(),
                ":watch": draft.watch_days, ":kinds": serde_json::json!(kinds).to_string(),
                ":classes": serde_json::json!(classes).to_string(),
                ":products": serde_json::json!(products).to_string(), ":usual": draft.usual_bp,
                ":hoped": draft.hoped_bp, ":planned": planned, ":guard": draft.guard_fen, ":from": from_at,
                ":at": call.now, ":by": call.actor,
            },
        )?;
        for (place, way) in ways.into_iter().enumerate() {
            tx.insert(
                include_str!("insert_way.sql"),
                named_params! {
                    ":experiment": id, ":place": place as i64, ":name": way.name, ":share": way.share,
                    ":steps": serde_json::json!(way.steps).to_string(), ":note": way.note,
                },
            )?;
        }
        Ok(ExperimentStarted { id, planned })
    }
}

/// How many each way takes, where what is asked makes sense.
fn sensible(tx: &impl Reading, shop: i64, draft: &Draft, now: At) -> Result<i64> {
    let unit = draft.subject.unit();
    let [least, most] = DAYS;
    let Population { kinds, classes, products } = &draft.population;
    if !(least..=most).contains(&draft.watch_days) {
        return Err(ExperimentRefused::ExperimentDaysWrong { least, most }.into());
    }
    if !draft.measure.judges(unit) {
        return Err(ExperimentRefused::ExperimentMeasureWrong.into());
    }
    if draft.from_on < now.day() {
        return Err(ExperimentRefused::ExperimentFromPast.into());
    }
    if unit == Unit::Order && !(kinds.is_empty() && classes.is_empty() && draft.guard_fen.is_none()) {
        return Err(ExperimentRefused::ExperimentOfOrders.into());
    }
    for product in products {
        let sql = "select 1 from products where id = ?1 and shop_id = ?2";
        let known = tx.maybe(sql, [*product, shop], |_| Ok(()))?;
        known.ok_or(ExperimentRefused::ExperimentPopulationWrong)?;
    }
    let told = |kind: &String| Kind::named(kind).is_some();
    if !kinds.iter().all(told) || !classes.iter().all(|class| class_named(class).is_some()) {
        return Err(ExperimentRefused::ExperimentPopulationWrong.into());
    }
    needed(draft.usual_bp, draft.hoped_bp)
}

/// How many each way takes to find a change from the usual rate to the hoped one in four tests of five.
///
/// # Errors
/// `experiment_rates_wrong`, `experiment_too_many`.
pub(super) fn needed(usual_bp: i64, hoped_bp: i64) -> Result<i64> {
    let rate = |bp: i64| (1..10_000).contains(&bp).then_some(bp as f64 / 10_000.0);
    let (Some(usual), Some(hoped)) = (rate(usual_bp), rate(hoped_bp).filter(|_| usual_bp != hoped_bp)) else {
        return Err(ExperimentRefused::ExperimentRatesWrong.into());
    };
    let needed = planned(usual, hoped);
    if needed > MOST { Err(ExperimentRefused::ExperimentTooMany { needed }.into()) } else { Ok(needed) }
}
