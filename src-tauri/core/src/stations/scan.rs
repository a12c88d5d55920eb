//! A scan at one of several stations: the parcel, and whether it lies on another bench.

use pintui_store::{Book, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::bench::{self, Bench};
use crate::checks::scan::{ScanParcel, Scanned};
use crate::door::{Call, Command, Read, Whole};
use crate::people;

/// Finds the parcel of a scanned number, tells whether another station has it, and lays it on this station's bench.
#[derive(Deserialize, TS)]
pub struct ScanHere {
    /// What the scanner typed.
    pub scanned: String,
    /// Name of the shop at this station; all shops are searched, this one first.
    pub shop: Option<String>,
    /// Who works here.
    pub staff: String,
    /// Key of the order on this bench, whose articles are looked at first.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub at_hand: Option<i64>,
}

impl Command for ScanHere {
    type Answer = FoundHere;
}

/// What was found.
#[derive(Debug, Serialize, TS)]
pub struct FoundHere {
    /// The parcel to check, or a clear stop.
    pub found: Scanned,
    /// The station that had the parcel on its bench before.
    pub elsewhere: Option<Bench>,
}

impl Whole for ScanHere {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FoundHere> {
        let ask = ScanParcel { scanned: self.scanned, shop: self.shop, at_hand: self.at_hand };
        let found = book.read(|tx| ask.answer(tx, call))?;
        let Scanned::Ready { parcel } = &found else { return Ok(FoundHere { found, elsewhere: None }) };
        let (station, order_id) = (call.station().to_owned(), parcel.order_id);
        let staff = book.read(|tx| people::meant(tx, &self.staff))?;
        let bench = Bench { station, staff, order_id, since: call.now };
        bench::lay(book.folder(), &bench)?;
        let elsewhere = bench::held_before(book.folder(), call.station(), order_id, call.now)?;
        Ok(FoundHere { found, elsewhere })
    }
}

/// What lies on which bench just now.
#[derive(Deserialize, TS)]
pub struct BenchList {}

impl Command for BenchList {
    type Answer = Vec<Bench>;
}

impl Whole for BenchList {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<Vec<Bench>> {
        bench::all(book.folder(), call.now)
    }
}
