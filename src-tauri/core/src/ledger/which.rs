//! The questions that the list answers, and the balances of a month: which entries each of them finds.
//!
//! An entry belongs to the month of its promise, and whatever stands against it belongs there too; what was paid belongs
//! to the month of its payment. Cards, list, balances and workbook all ask here, so that their sums are one.

use pintui_store::{Day, Fen};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{LedgerRow, State};
use crate::month::Month;

/// Which entries are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LedgerWhich")]
pub enum Which {
    /// Those of the month: promised for it, with whatever was countered of them, whenever.
    Month,
    /// Those that were paid in the month, of whatever month.
    Paid,
    /// Those of the month that are promised and not paid.
    Unpaid,
    /// Those promised today, with whatever was countered of them.
    Today,
    /// Promises that are not paid, of any month.
    Open,
    /// Those of them that are past their 24 hours.
    Overdue,
    /// Those of the month without a note or a picture of what was agreed.
    Unproven,
    /// Those of the month whose buyer got more than one in 30 days.
    Again,
}

pub(super) const ALL: [Which; 8] = [
    Which::Month,
    Which::Paid,
    Which::Unpaid,
    Which::Today,
    Which::Open,
    Which::Overdue,
    Which::Unproven,
    Which::Again,
];

/// A balance of the month: by what, and its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LedgerPart")]
pub struct Part {
    /// By what.
    pub by: By,
    /// A code, a number or a name.
    pub key: String,
}

/// What the month is divided by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LedgerBy")]
pub enum By {
    /// By what was given.
    Kind,
    /// By class of the reason.
    Cause,
    /// By product.
    Product,
    /// By who gave it.
    Clerk,
    /// By who is to bear it.
    Partner,
}

impl Which {
    /// What an entry adds to the sum: of a promise that waits, what is left of it; its counters are no promises.
    pub(super) fn counted(self, row: &LedgerRow) -> Fen {
        if matches!(self, Self::Open | Self::Overdue) { row.left_fen } else { row.amount_fen }
    }
}

impl LedgerRow {
    /// Whether a question finds it in a month.
    pub(super) fn fits(&self, which: Which, month: &Month, today: Day) -> bool {
        let here = self.month == month.first.text()[..7];
        let stands = self.counters.is_none() && self.left_fen.0 > 0;
        let waits = matches!(self.state, State::Promised | State::Overdue);
        match which {
            Which::Month => here,
            Which::Paid => self.paid_at.is_some_and(|at| (month.first..=month.last).contains(&at.day())),
            Which::Unpaid => here && self.paid_at.is_none(),
            Which::Today => here && self.promised_at.day() == today,
            Which::Open => waits,
            Which::Overdue => self.state == State::Overdue,
            Which::Unproven => here && stands && self.source == "entry" && !self.agreed,
            Which::Again => here && stands && self.source == "entry" && self.of_buyer > 1,
        }
    }

    /// The key of the balance that it belongs to.
    pub(super) fn key(&self, by: By) -> String {
        match by {
            By::Kind => self.kind.clone(),
            By::Cause => self.cause.clone(),
            By::Product => self.product.map_or_else(String::new, |id| id.to_string()),
            By::Clerk => self.staff.clone(),
            By::Partner => self.partner.clone().unwrap_or_else(|| format!("liable.{}", self.liable)),
        }
    }
}
