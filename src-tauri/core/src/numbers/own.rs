//! What a packer has done today, for the packer alone: no other's figures beside it.

use pintui_store::{Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::paced;
use crate::door::{Call, Command, Read};
use crate::people;

/// A packer's own day.
#[derive(Deserialize, TS)]
pub struct OwnNumbers {
    /// Job number.
    pub staff: String,
}

impl Command for OwnNumbers {
    type Answer = OwnDay;
}

/// The answer of [`OwnNumbers`].
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OwnDay {
    /// Whose day it is: the name, where the job number is a badge of the shop's.
    pub staff: String,
    /// Parcels checked today, in all shops.
    pub parcels: i64,
    /// Parcels in an hour of working time, one decimal; none under 30 parcels.
    pub parcels_per_hour: Option<f64>,
}

impl Read for OwnNumbers {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<OwnDay> {
        let today = call.now.day();
        let staff = people::meant(tx, &self.staff)?;
        let checks = paced::checks(tx, None, Some(&staff), (today, today))?;
        let pace = paced::pace(checks.iter());
        Ok(OwnDay { staff, parcels: pace.parcels, parcels_per_hour: pace.parcels_per_hour })
    }
}
