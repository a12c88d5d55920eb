//! The emergency plan of a shop: what is to be done in a halt, by whom and within how many minutes, by the kind of its signal.
//!
//! A shop has the ready-made plan until it writes its own. A halt keeps the plan as it was when it began; what is done of it
//! is ticked off with the time. Minutes count from the halt.

use pintui_store::{At, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{HaltRefused, Signal, must};
use crate::door::{Call, Command, Read, Write};
use crate::named::named;
use crate::{people, shops};

const MOST_STEPS: usize = 20;
const LONGEST_WHAT: usize = 100;
const LONGEST_WHO: usize = 20;
/// A month: whatever takes longer belongs to the improvement actions.
const MOST_MINUTES: i64 = 31 * 24 * 60;

named! {
    /// A step of the ready-made plan; locales have its words and whose it is.
    PresetStep {
        /// The stations let none of it pass.
        Stations = "stations",
        /// What is packed already is taken out again.
        Packed = "packed",
        /// The stock is set apart and labelled.
        Stock = "stock",
        /// Each warehouse has confirmed.
        Warehouses = "warehouses",
        /// What buyers said and sent is looked at.
        Buyers = "buyers",
        /// Samples of the stock are checked.
        Samples = "samples",
        /// The packing of the same day is looked through.
        Clips = "clips",
        /// Something is decided about each order that has left.
        Sent = "sent",
        /// The cause is found.
        Cause = "cause",
        /// The costs are with whoever is liable.
        Claim = "claim",
        /// What is changed so that it does not come again.
        Change = "change",
    }
}

impl PresetStep {
    /// Within how many minutes.
    fn minutes(self) -> i64 {
        match self {
            Self::Stations => 5,
            Self::Packed => 15,
            Self::Stock | Self::Warehouses => 30,
            Self::Buyers | Self::Clips => 60,
            Self::Samples => 120,
            Self::Sent | Self::Cause => 24 * 60,
            Self::Claim => 3 * 24 * 60,
            Self::Change => 7 * 24 * 60,
        }
    }
}

/// The ready-made plan: what all kinds share, with what the kind needs besides.
fn preset(signal: Signal) -> Vec<PresetStep> {
    use PresetStep as Step;
    let own: &[Step] = match signal {
        Signal::Check | Signal::Stock => &[Step::Stock, Step::Samples],
        Signal::Packing => &[Step::Packed, Step::Clips],
        Signal::Rate | Signal::Complaint => &[Step::Buyers, Step::Samples],
        Signal::Other => &[Step::Samples],
    };
    let mut steps = vec![Step::Stations, Step::Warehouses, Step::Sent, Step::Cause, Step::Claim, Step::Change];
    steps.extend(own);
    steps.sort_by_key(|step| step.minutes());
    steps
}

/// A step of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanStep {
    /// The ready-made step it is; none of an owner's own.
    pub preset: Option<PresetStep>,
    /// What is to be done, in the owner's words.
    pub what: Option<String>,
    /// Whose it is, in the owner's words.
    pub who: Option<String>,
    /// Within how many minutes after the halt.
    pub minutes: i64,
}

/// The plan of a shop for one kind of signal.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HaltPlan {
    /// Name of the shop.
    pub shop: String,
    /// The kind.
    pub signal: Signal,
}

impl Command for HaltPlan {
    type Answer = Vec<PlanStep>;
}

impl Read for HaltPlan {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<PlanStep>> {
        let shop = shops::must(tx, &self.shop)?.id;
        of_shop(tx, shop, self.signal)
    }
}

fn of_shop(tx: &impl Reading, shop: i64, signal: Signal) -> Result<Vec<PlanStep>> {
    let own = tx.rows(
        "select what, who, minutes from plan_steps where shop_id = ?1 and signal = ?2 order by place",
        (shop, signal.name()),
        |row| Ok(PlanStep { preset: None, what: row.get(0)?, who: row.get(1)?, minutes: row.get(2)? }),
    )?;
    if !own.is_empty() {
        return Ok(own);
    }
    let ready = |step: PresetStep| PlanStep { preset: Some(step), what: None, who: None, minutes: step.minutes() };
    Ok(preset(signal).into_iter().map(ready).collect())
}

/// Writes the plan into a halt that begins.
pub(super) fn copy(tx: &mut WriteTx<'_>, shop: i64, halt: i64, signal: Signal) -> Result<()> {
    for (place, step) in (1_i64..).zip(of_shop(&*tx, shop, signal)?) {
        tx.change(
            "insert into halt_steps (halt_id, place, preset, what, who, minutes)
             values (:halt, :place, :preset, :what, :who, :minutes)",
            named_params! {
                ":halt": halt, ":place": place, ":preset": step.preset.map(PresetStep::name), ":what": step.what,
                ":who": step.who, ":minutes": step.minutes,
            },
        )?;
    }
    Ok(())
}

/// Sets a shop's own plan for one kind of signal; without steps the ready-made one holds again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveHaltPlan {
    /// Name of the shop.
    pub shop: String,
    /// The kind.
    pub signal: Signal,
    /// The steps in their order.
    pub steps: Vec<OwnStep>,
}

/// A step in the owner's words.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OwnStep {
    /// What is to be done.
    pub what: String,
    /// Whose it is.
    pub who: String,
    /// Within how many minutes after the halt.
    pub minutes: i64,
}

impl Command for SaveHaltPlan {
    type Answer = ();
}

impl Write for SaveHaltPlan {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "signal": self.signal.name(), "steps": self.steps.len() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let shop = shops::must(&*tx, &self.shop)?.id;
        if self.steps.len() > MOST_STEPS {
            return Err(HaltRefused::PlanTooLong { most: MOST_STEPS as i64 }.into());
        }
        tx.change("delete from plan_steps where shop_id = ?1 and signal = ?2", (shop, self.signal.name()))?;
        for (place, step) in (1_i64..).zip(self.steps) {
            let (what, who) = (step.what.trim(), step.who.trim());
            let fits = |text: &str, most| (1..=most).contains(&text.chars().count());
            if !fits(what, LONGEST_WHAT) || !fits(who, LONGEST_WHO) || !(1..=MOST_MINUTES).contains(&step.minutes) {
                return Err(HaltRefused::PlanStepWrong { most: MOST_MINUTES }.into());
            }
            tx.change(
                "insert into plan_steps (shop_id, signal, place, what, who, minutes) values (?1, ?2, ?3, ?4, ?5, ?6)",
                (shop, self.signal.name(), place, what, who, step.minutes),
            )?;
        }
        Ok(())
    }
}

/// A step of a halt's plan, and whether it is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HaltStep {
    /// Its place, from 1.
    pub place: i64,
    /// The step.
    pub step: PlanStep,
    /// By when.
    pub by_at: At,
    /// When it was done.
    pub done_at: Option<At>,
    /// Who did it.
    pub done_by: Option<String>,
    /// Whether it was not done in time.
    pub late: bool,
}

/// The steps of a halt in their order.
pub fn steps(tx: &impl Reading, halt: i64, halted_at: At, now: At) -> Result<Vec<HaltStep>> {
    tx.rows(include_str!("steps.sql"), named_params! { ":halt": halt }, |row| {
        let minutes = row.get("minutes")?;
        let by_at = At(halted_at.0 + chrono::Duration::minutes(minutes));
        let done_at: Option<At> = row.get("done_at")?;
        let preset: Option<String> = row.get("preset")?;
        let preset = preset.and_then(|name| PresetStep::ALL.iter().copied().find(|step| step.name() == name));
        Ok(HaltStep {
            place: row.get("place")?,
            step: PlanStep { preset, what: row.get("what")?, who: row.get("who")?, minutes },
            late: done_at.unwrap_or(now) > by_at,
            by_at,
            done_at,
            done_by: row.get("done_by")?,
        })
    })
}

/// Ticks off a step of a halt's plan, or says that it is not done after all.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TickHaltStep {
    /// Key of the halt.
    pub halt: i64,
    /// The step's place.
    pub place: i64,
    /// Whether it is done.
    pub done: bool,
    /// Who says so.
    pub by: String,
}

impl Command for TickHaltStep {
    type Answer = ();
}

impl Write for TickHaltStep {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "halt": self.halt, "place": self.place, "done": self.done })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = people::meant(&*tx, &self.by)?;
        if by.is_empty() {
            return Err(HaltRefused::HaltPersonMissing.into());
        }
        must(&*tx, self.halt)?;
        let (at, by) = (self.done.then_some(call.now), self.done.then_some(by));
        let changed = tx.change(
            "update halt_steps set done_at = ?1, done_by = ?2 where halt_id = ?3 and place = ?4",
            (at, by, self.halt, self.place),
        )?;
        if changed == 0 {
            return Err(HaltRefused::PlanStepUnknown { place: self.place }.into());
        }
        Ok(())
    }
}
