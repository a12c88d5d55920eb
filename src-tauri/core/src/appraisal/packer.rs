//! A packer's month: what passed and came back with a fault, and how long a check took.

use pintui_store::{Reading, Result};

use super::measure::Measure;
use super::tally::{self, Item, Tallies, Why};
use crate::checks::escaped::{came_back, passed_by_staff};
use crate::insight::kpi_checks;
use crate::month::Month;

pub(super) fn tally(tx: &impl Reading, shop: i64, month: &Month, into: &mut Tallies) -> Result<()> {
    let (from, before) = (month.first, month.last.plus(1));
    for (staff, parcels) in passed_by_staff(tx, shop, from, before)? {
        tally::of(into, Measure::Escapes, &staff).beside = parcels;
    }
    for (parcel, is_fault) in came_back(tx, shop, from, before)? {
        let tally = tally::of(into, Measure::Escapes, &parcel.staff);
        tally.items.push(Item {
            case_id: Some(parcel.case_id),
            number: parcel.order_no,
            on: parcel.applied_at.day(),
            reason: parcel.found.or(Some(parcel.reason)).filter(|reason| !reason.is_empty()),
            hit: is_fault,
            value: None,
            why: (!is_fault).then_some(Why::NotVisible),
        });
        // A parcel that came back stands among the items, unless it is none of the packer's doing.
        tally.beside -= i64::from(is_fault);
    }
    for (staff, failed, seconds) in kpi_checks::times(tx, shop, month)? {
        let tally = tally::of(into, Measure::Pace, &staff);
        if failed {
            *tally.left_out.entry(Why::FaultFound).or_default() += 1;
        } else {
            tally.times.push(seconds);
        }
    }
    Ok(())
}
