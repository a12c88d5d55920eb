//! The owner's choice: whether lots may be sampled, and at which AQL.

use pintui_store::{Reading, Result, Tx, WriteTx, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::plan::AQLS;
use crate::door::{Call, Command, Read, Write};
use crate::settings;

refusals! {
    /// Refusals about the choice.
    SamplingRefused {
        /// The tables have no such AQL.
        AqlUnknown { aql: String } = "aql_unknown",
    }
}

const SETTING: &str = "sampling";
const USUAL_AQL: &str = "2.5";

/// Whether lots may be sampled, and at which AQL.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Sampling {
    /// Whether lots may be sampled at all.
    pub on: bool,
    /// Per cent of parcels that may fail.
    pub aql: String,
}

impl Sampling {
    /// As the book has it.
    pub fn read(tx: &impl Reading) -> Result<Self> {
        let kept: Option<String> = settings::kept(tx, SETTING)?;
        let kept = kept.and_then(|text| serde_json::from_str::<Self>(&text).ok());
        Ok(kept.unwrap_or(Self { on: false, aql: USUAL_AQL.to_owned() }))
    }
}

/// The owner's choice about sampling, with the AQLs to choose from.
#[derive(Deserialize, TS)]
pub struct SamplingShow {}

impl Command for SamplingShow {
    type Answer = SamplingChoice;
}

/// The answer of [`SamplingShow`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct SamplingChoice {
    /// What was chosen.
    pub chosen: Sampling,
    /// The AQLs that are offered.
    pub aqls: Vec<String>,
}

impl Read for SamplingShow {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<SamplingChoice> {
        Ok(SamplingChoice { chosen: Sampling::read(tx)?, aqls: AQLS.map(str::to_owned).to_vec() })
    }
}

/// Changes the owner's choice about sampling; lots that are open keep their plan.
#[derive(Deserialize, TS)]
pub struct ChooseSampling {
    /// The choice.
    pub chosen: Sampling,
}

impl Command for ChooseSampling {
    type Answer = Sampling;
}

impl Write for ChooseSampling {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "on": self.chosen.on, "aql": self.chosen.aql })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<Sampling> {
        if !AQLS.contains(&self.chosen.aql.as_str()) {
            return Err(SamplingRefused::AqlUnknown { aql: self.chosen.aql }.into());
        }
        let value = serde_json::json!(self.chosen).to_string();
        settings::keep(tx, SETTING, &value)?;
        Ok(self.chosen)
    }
}
