//! A test ends with its record: a way becomes the shop's standard, or it is given up. A halted one goes on with another line.

use pintui_store::{Fen, Reading, Result, WriteTx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::told::{self, Told};
use super::{ExperimentRefused, figures};
use crate::cases::work;
use crate::door::{Call, Command, Write};
use crate::draws::guard;
use crate::wording::{self, Situation};

const LONGEST: usize = 300;

/// Ends a test. Its figures are kept as they stand.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EndExperiment {
    /// Its key.
    pub experiment: i64,
    /// Key of the way that becomes the standard for its population from now on; none where it is given up.
    pub adopt: Option<i64>,
    /// Why: needed unless the way was shown to be better, or is the first and another was shown to be worse.
    pub why: Option<String>,
}

impl Command for EndExperiment {
    type Answer = ();
}

impl Write for EndExperiment {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "experiment": self.experiment, "adopt": self.adopt })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let test = running(tx, self.experiment)?;
        let drawn = told::drawn(&*tx, &test, call.now)?;
        let record = figures::record(&test, &drawn);
        let shown = match self.adopt {
            None => false,
            Some(way) => {
                let place = test.ways.iter().position(|one| one.id == way);
                match place.ok_or(ExperimentRefused::ExperimentWayUnknown { way })? {
                    0 => record[1..].iter().all(|other| other.better == Some(false)),
                    place => record[place].better == Some(true),
                }
            }
        };
        let pass = |text: &str| wording::pass(text, Situation::CASE);
        let why = work::said(self.why, LONGEST, pass)?;
        if why.is_none() && !shown {
            return Err(ExperimentRefused::ExperimentWhyMissing.into());
        }
        tx.change(
            include_str!("end.sql"),
            named_params! {
                ":id": test.id, ":at": call.now, ":by": call.actor, ":why": why, ":adopt": self.adopt,
                ":record": serde_json::json!(record).to_string(),
            },
        )?;
        Ok(())
    }
}

/// Lets a halted test go on, with another guard line or none.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ResumeExperiment {
    /// Its key.
    pub experiment: i64,
    /// The line from now on.
    pub guard_fen: Option<Fen>,
}

impl Command for ResumeExperiment {
    type Answer = ();
}

impl Write for ResumeExperiment {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "experiment": self.experiment, "guard_fen": self.guard_fen })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let test = running(tx, self.experiment)?;
        if test.halted_at.is_none() {
            return Err(ExperimentRefused::ExperimentRuns { name: test.name }.into());
        }
        // what came while it stood still draws nothing later
        tx.change(
            "update experiments set halted_at = null, halted_way = null, guard_fen = ?2, resumed_at = ?3 where id = ?1",
            (test.id, self.guard_fen, call.now),
        )?;
        refuse_crossed(tx, test.id)
    }
}

/// Gives a standard up: new cases go as they did before it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WithdrawStandard {
    /// Key of the test whose way it is.
    pub experiment: i64,
}

impl Command for WithdrawStandard {
    type Answer = ();
}

impl Write for WithdrawStandard {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "experiment": self.experiment })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let sql = "update experiments set withdrawn_at = ?2
             where id = ?1 and adopted_way is not null and withdrawn_at is null";
        match tx.change(sql, (self.experiment, call.now))? {
            0 => Err(ExperimentRefused::ExperimentNoStandard.into()),
            _ => Ok(()),
        }
    }
}

fn running(tx: &impl Reading, experiment: i64) -> Result<Told> {
    let test = told::one(tx, experiment)?;
    if test.ended_at.is_some() {
        return Err(ExperimentRefused::ExperimentEnded { name: test.name }.into());
    }
    Ok(test)
}

/// Refuses to go on while a way costs more than its line.
fn refuse_crossed(tx: &impl Reading, experiment: i64) -> Result<()> {
    let crossed = guard::crossed(tx)?.into_iter().find(|one| one.experiment == experiment);
    crossed.map_or(Ok(()), |one| Err(ExperimentRefused::ExperimentGuardCrossed { each_fen: one.each_fen }.into()))
}
