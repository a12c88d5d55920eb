//! What the shop promises its buyers: hours for each step, each from a day on, so that a case keeps the promise
//! that was valid when it was made.

use pintui_store::{Day, Reading, Result, Tx, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{HoursOf, LimitRefused, MOST_HOURS};
use crate::door::{Call, Command, Read, Write};

/// A step for which time is promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Promised {
    /// The first answer, from the application on.
    Answer,
    /// Yes or no, from the application on.
    Approve,
    /// The inspection, from the reception on.
    Inspect,
    /// The refund, from the acceptance on; without goods from the agreement on.
    Refund,
    /// The new piece on its way, from the acceptance on; without goods from the agreement on.
    Send,
}

impl Promised {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Answer, Self::Approve, Self::Inspect, Self::Refund, Self::Send];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Approve => "approve",
            Self::Inspect => "inspect",
            Self::Refund => "refund",
            Self::Send => "send",
        }
    }

    fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|step| step.name() == name).unwrap_or(Self::Answer)
    }
}

/// A promise.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "PromiseRow")]
pub struct Promise {
    /// Key inside the book.
    pub id: i64,
    /// The step.
    pub step: Promised,
    /// Within how many hours.
    pub hours: i64,
    /// Which hours count.
    pub clock: HoursOf,
    /// For cases applied for from this day on.
    pub from_on: Day,
}

/// All promises, by step, the newest first.
pub(super) fn all(tx: &impl Reading) -> Result<Vec<Promise>> {
    tx.rows("select id, step, hours, clock, from_on from promises order by step, from_on desc", [], |row| {
        let (step, clock): (String, String) = (row.get(1)?, row.get(3)?);
        Ok(Promise {
            id: row.get(0)?,
            step: Promised::named(&step),
            hours: row.get(2)?,
            clock: HoursOf::named(&clock),
            from_on: row.get(4)?,
        })
    })
}

/// What the shop promises.
#[derive(Deserialize, TS)]
pub struct PromiseList {}

impl Command for PromiseList {
    type Answer = Vec<Promise>;
}

impl Read for PromiseList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<Promise>> {
        all(tx)
    }
}

/// Promises a step within so many hours, for cases applied for from a day on.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetPromise {
    /// The step.
    pub step: Promised,
    /// Within how many hours.
    pub hours: i64,
    /// Which hours count.
    pub clock: HoursOf,
    /// From which day on; today where it is left out.
    pub from_on: Option<Day>,
}

impl Command for SetPromise {
    type Answer = ();
}

impl Write for SetPromise {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "step": self.step, "hours": self.hours, "clock": self.clock, "from_on": self.from_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        if !(1..=MOST_HOURS).contains(&self.hours) {
            return Err(LimitRefused::HoursWrong { most: MOST_HOURS }.into());
        }
        let from_on = self.from_on.unwrap_or(call.now.day());
        tx.change(
            "insert into promises (step, hours, clock, from_on) values (?1, ?2, ?3, ?4)
             on conflict (step, from_on) do update set hours = excluded.hours, clock = excluded.clock",
            (self.step.name(), self.hours, self.clock.name(), from_on),
        )?;
        Ok(())
    }
}

/// Takes a promise out; cases made under it are measured by the one before.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemovePromise {
    /// Key of the promise.
    pub id: i64,
}

impl Command for RemovePromise {
    type Answer = ();
}

impl Write for RemovePromise {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "promise": self.id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from promises where id = ?1", [self.id])? {
            0 => Err(LimitRefused::PromiseUnknown.into()),
            _ => Ok(()),
        }
    }
}
