//! Which orders a figure is about, and until when what came of them is told: two months stand beside each other only
//! where both had the same time.

use pintui_store::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::month::Month;

/// So long after its end a month is still looked at, where the data reach.
pub(super) const AGE: i64 = 30;

/// Orders by their day of payment, with what came of them by the end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PartnerDays")]
pub struct Days {
    /// First day of payment.
    pub from: Day,
    /// Last day of payment.
    pub to: Day,
    /// What came of them by the end of this day.
    pub until: Day,
}

impl Days {
    /// A month as far as the data reach.
    pub(super) fn of_month(month: &Month, last: Day) -> Self {
        Self::span(month.first, month.last.min(last), last)
    }

    /// A span of days of payment.
    pub(super) fn span(from: Day, to: Day, last: Day) -> Self {
        Self { from, to, until: to.plus(AGE).min(last).max(to) }
    }

    /// As many days of the month before, seen at the same age. A month that is not over stands beside the same part of it.
    pub(super) fn before(self, month: &Month) -> Self {
        let before = month.before();
        let to = if self.to == month.last {
            before.last
        } else {
            before.first.plus(i64::from(self.to.number() - month.first.number())).min(before.last)
        };
        Self { from: before.first, to, until: to.plus(i64::from(self.until.number() - self.to.number())) }
    }
}
