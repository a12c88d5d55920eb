//! The five figures of a partner, and which end of each is the good one.

use crate::insight::rate::Rate;
use crate::named::named;
use crate::warehouses::sheet::WarehouseLine;
use crate::warehouses::told::{Told, What};

named! {
    /// A figure of a partner.
    #[ts(rename = "PartnerFigure")]
    Figure {
        /// Left in time.
        InTime = "in_time",
        /// Packing at fault.
        Packing = "packing",
        /// Something wrong or missing.
        Incomplete = "incomplete",
        /// Lost.
        Lost = "lost",
        /// Returned goods handled in time.
        Handled = "handled",
    }
}

impl Figure {
    /// Whether more is better.
    pub fn rises(self) -> bool {
        matches!(self, Self::InTime | Self::Handled)
    }

    /// The line where the owner has set none, in hundredths of a percent.
    pub fn usual_line(self) -> i64 {
        match self {
            Self::InTime | Self::Handled => 9_000,
            Self::Packing | Self::Incomplete => 200,
            Self::Lost => 100,
        }
    }

    /// Its rate among a warehouse's figures.
    pub fn of_line(self, line: &WarehouseLine) -> Rate {
        match self {
            Self::InTime => line.in_time,
            Self::Packing => line.packing,
            Self::Incomplete => line.incomplete,
            Self::Lost => line.lost,
            Self::Handled => line.handled,
        }
    }

    /// Keys of what counts for it, and of those among them that hit.
    pub(super) fn keys(self, told: &Told) -> (Vec<i64>, Vec<i64>) {
        let (all, hits) = match self {
            Self::InTime => (What::Timed, What::InTime),
            Self::Packing => (What::Sent, What::Packing),
            Self::Incomplete => (What::Sent, What::Incomplete),
            Self::Lost => (What::Sent, What::Lost),
            Self::Handled => (What::Handled, What::HandledInTime),
        };
        (told.list(all), told.list(hits))
    }
}
