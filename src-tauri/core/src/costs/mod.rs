//! What a return costs, and what came back for it. Word for word, what is counted:
//!
//! A return reverses a sale: the money goes back and the sale is none any more. That refund is *no cost*; it stands beside
//! the sum as revenue that is reversed. What the shop is worse off by is: the freight of a sending in vain and of the way
//! back, what the goods lost of what they had *cost* (all of it where they are gone, scrapped or sold for less; nothing
//! where they are for sale as new again), repacking, work, compensation, repairs. Where the buyer keeps the goods and a
//! part of the price goes back, the sale stands at a lower price: that part, an allowance, *is* a cost, and neither the
//! goods nor their sending are. What was sold again and what partners have paid stands beside the sum as money back.
//!
//! A part comes from a file, the ledger, an inspection or, where the book knows nothing, a *rate* of the owner's with its
//! first day. An open case goes by today's rate, a closed one by that of the day it ended on. A part that nobody knows is
//! named ([`part::Lack`]) and never counted as nothing.
//!
//! Begin at [`case`]: one case to its parts. [`reckon`] reads many, [`sheet`] sums them by what they are grouped by,
//! [`list`] opens a sum. [`margin`] is what is left of a product's sales, [`unsold`] what lies there, [`carriers`] what
//! sending costs and would cost, [`work`] the minutes, [`effort`] what care, coupons and compensation came to, [`saved`]
//! what improvement actions did, [`plan`] losses beside what was planned.

pub mod bills;
pub mod carriers;
pub mod case;
pub mod effort;
mod facts;
pub mod group;
pub mod list;
pub mod margin;
pub mod offers;
pub mod part;
mod parts;
pub mod plan;
pub mod rate;
pub mod reckon;
mod sale;
pub mod saved;
pub mod set_rate;
pub mod sheet;
pub mod unsold;
pub mod work;

use pintui_store::{Fen, refusals};

use rate::Rate;

refusals! {
    /// Refusals about what returns cost.
    CostRefused {
        /// The span ends before it begins.
        CostSpanWrong = "cost_span_wrong",
        /// Nothing costs as much.
        CostAmountWrong { most_fen: Fen } = "cost_amount_wrong",
        /// No step of a return takes as long.
        CostTimeWrong { most: i64 } = "cost_time_wrong",
        /// More than all of it.
        CostShareWrong = "cost_share_wrong",
        /// Only freight differs by carrier.
        CostSubjectWrong { rate: Rate } = "cost_subject_wrong",
        /// A rate may be known a year before it holds, no longer.
        CostDayAhead { until: String } = "cost_day_ahead",
        /// No such rate.
        CostRateUnknown { id: i64 } = "cost_rate_unknown",
        /// A bill and an offer are somebody's.
        CostCarrierMissing = "cost_carrier_missing",
        /// A bill is about parcels, and about so many at most.
        CostParcelsWrong { most: i64 } = "cost_parcels_wrong",
        /// A bill of a month that has not begun.
        CostMonthAhead { month: String } = "cost_month_ahead",
        /// No parcel weighs as much.
        CostWeightWrong { most: i64 } = "cost_weight_wrong",
        /// No such bill or offer.
        CostEntryUnknown { id: i64 } = "cost_entry_unknown",
    }
}

#[cfg(test)]
mod tests;
