//! The cases or orders behind a figure of a test, found by what counted them.

use pintui_store::{Result, Tx};
use serde::Deserialize;
use ts_rs::TS;

use super::ExperimentRefused;
use super::counted::What;
use super::told;
use crate::breakdown::behind::BehindCount;
use crate::cases::due;
use crate::cases::list as cases;
use crate::door::{Call, Command, Read};
use crate::draws::Unit;
use crate::orders::behind;
use crate::reasons::Words;

/// The cases or orders behind a figure of a test, a page at a time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExperimentBehind {
    /// Key of the test.
    pub experiment: i64,
    /// Key of the way.
    pub way: i64,
    /// Which count.
    #[serde(flatten)]
    pub what: What,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for ExperimentBehind {
    type Answer = BehindCount;
}

impl Read for ExperimentBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<BehindCount> {
        let test = told::one(tx, self.experiment)?;
        let place = test.ways.iter().position(|way| way.id == self.way);
        let place = place.ok_or(ExperimentRefused::ExperimentWayUnknown { way: self.way })?;
        let drawn = told::drawn(tx, &test, call.now)?;
        let counted = drawn.iter().rev().filter(|one| one.way == place && self.what.counts(one));
        let ids: Vec<i64> = counted.map(|one| one.id).collect();
        match test.subject.unit() {
            Unit::Case => {
                let all = cases::rows(tx, &Words::read(tx)?, &ids, call.now.day())?;
                Ok(BehindCount::Cases(due::page(all, call.now, self.skip, self.limit)))
            }
            Unit::Order => Ok(BehindCount::Orders(behind::page(tx, &ids, self.skip, self.limit)?)),
        }
    }
}
