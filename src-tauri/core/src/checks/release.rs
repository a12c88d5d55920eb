//! A parcel that was not drawn leaves unchecked, because the sample of its lot was good enough.

use pintui_store::{Result, WriteTx, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::CheckRefused;
use super::{leave, list, parcel};
use crate::door::{Call, Command, Write};
use crate::sampling::lots::{self, Lot, Outcome, Verdict};
use crate::{halts, people};

refusals! {
    /// Refusals about letting a parcel go unchecked.
    ReleaseRefused {
        /// Its lot was not accepted, it was drawn, or it is in no lot.
        NotReleasable { order_id: i64 } = "release_not_accepted",
        /// It was let go before.
        ReleasedAlready { order_id: i64 } = "released_already",
    }
}

/// Lets a parcel go unchecked whose lot was accepted.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReleaseParcel {
    /// Key of the parcel's order.
    pub order_id: i64,
    /// Who packs.
    pub staff: String,
}

impl Command for ReleaseParcel {
    type Answer = Released;
}

/// The answer of [`ReleaseParcel`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Released {
    /// Its lot.
    pub lot: Lot,
}

impl Write for ReleaseParcel {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "order_id": self.order_id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Released> {
        let staff = &*people::meant(tx, &self.staff)?;
        if staff.is_empty() {
            return Err(CheckRefused::StaffMissing.into());
        }
        let unknown = CheckRefused::OrderUnknown { order_id: self.order_id };
        let order = parcel::facts(tx, self.order_id)?.ok_or(unknown)?;
        if let Some(stay) = leave::stay(tx, &order)? {
            return Err(CheckRefused::MustNotLeave { why: stay.why.name().to_owned() }.into());
        }
        if let Some(halt) = halts::standing(tx, order.id)? {
            return Err(CheckRefused::Halted { product: halt.product, why: halt.why }.into());
        }
        if let Some(earlier) = list::of_order(tx, order.id)?.into_iter().next() {
            let (at, station) = (earlier.done_at.text(), earlier.station.unwrap_or_default());
            return Err(CheckRefused::CheckedAlready { at, staff: earlier.staff, station }.into());
        }
        let place = lots::place_of(tx, order.id)?;
        let place = place.ok_or(ReleaseRefused::NotReleasable { order_id: order.id })?;
        if place.released {
            return Err(ReleaseRefused::ReleasedAlready { order_id: order.id }.into());
        }
        if place.drawn || place.lot.verdict != Some(Verdict::Accepted) {
            return Err(ReleaseRefused::NotReleasable { order_id: order.id }.into());
        }
        lots::note(tx, order.id, Outcome::Released, staff, call.now)?;
        Ok(Released { lot: place.lot })
    }
}
