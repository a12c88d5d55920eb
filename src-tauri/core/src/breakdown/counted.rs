//! What each group counts, kept as the keys of its orders and cases: a figure is the length of the list it opens.

use rustc_hash::FxHashMap;
use serde::Deserialize;
use ts_rs::TS;

use super::cohort::{Case, Order};
use super::groups::{DAY_SECONDS, Plan};

/// One of a group's counts.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
#[ts(rename = "BreakdownCount")]
pub enum What {
    /// Its orders.
    Orders,
    /// Orders with any case.
    Returned,
    /// Quality orders.
    Quality,
    /// Parcels whose time on the way is told.
    Timed,
    /// Late ones among them.
    Late,
    /// Its cases.
    Cases,
    /// Of them those for what happened on the way.
    Logistics,
    /// Of them those that state a reason.
    Reason {
        /// The text.
        reason: String,
    },
    /// Quality orders of the whole cohort that belong to no category.
    Unplaced,
}

impl What {
    /// Whether cases are counted, not orders.
    pub(super) fn counts_cases(&self) -> bool {
        matches!(self, Self::Cases | Self::Logistics | Self::Reason { .. })
    }
}

/// The class of reasons for what happened on the way.
const LOGISTICS: &str = "logistics";

/// A stated reason and the cases that state it.
#[derive(Debug)]
pub(super) struct Stated {
    pub(super) class: &'static str,
    pub(super) quality: bool,
    pub(super) cases: Vec<i64>,
}

/// A group's orders and cases, newest first.
#[derive(Debug, Default)]
pub(super) struct Counted {
    pub(super) orders: Vec<i64>,
    pub(super) returned: Vec<i64>,
    pub(super) quality: Vec<i64>,
    pub(super) timed: Vec<i64>,
    pub(super) late: Vec<i64>,
    /// Seconds on the way of the timed ones.
    pub(super) seconds: Vec<i64>,
    pub(super) cases: Vec<i64>,
    pub(super) logistics: Vec<i64>,
    pub(super) reasons: FxHashMap<String, Stated>,
}

impl Counted {
    fn add(&mut self, order: &Order, late_days: i64, cases: &[&Case]) {
        self.orders.push(order.id);
        if !cases.is_empty() {
            self.returned.push(order.id);
        }
        if cases.iter().any(|case| case.quality) {
            self.quality.push(order.id);
        }
        if let Some(seconds) = order.transit {
            self.timed.push(order.id);
            self.seconds.push(seconds);
            if seconds > late_days * DAY_SECONDS {
                self.late.push(order.id);
            }
        }
        for case in cases {
            self.cases.push(case.id);
            if case.class == LOGISTICS {
                self.logistics.push(case.id);
            }
            let stated = Stated { class: case.class, quality: case.of_quality, cases: Vec::new() };
            self.reasons.entry(case.reason.clone()).or_insert(stated).cases.push(case.id);
        }
    }

    /// The list behind a count.
    pub(super) fn list(&self, what: &What) -> &[i64] {
        match what {
            What::Orders => &self.orders,
            What::Returned => &self.returned,
            What::Quality => &self.quality,
            What::Timed => &self.timed,
            What::Late => &self.late,
            What::Cases => &self.cases,
            What::Logistics => &self.logistics,
            What::Reason { reason } => self.reasons.get(reason).map_or(&[], |stated| &stated.cases),
            What::Unplaced => &[],
        }
    }
}

/// A cohort counted whole and group by group.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) whole: Counted,
    pub(super) groups: FxHashMap<String, Counted>,
    /// Quality orders whose case belongs to none of several categories.
    pub(super) unplaced: Vec<i64>,
}

impl Tally {
    /// Counts a cohort.
    pub(super) fn of(plan: &Plan, orders: &[Order], late_days: i64) -> Self {
        let mut tally = Self::default();
        for order in orders {
            let keys = plan.keys(order);
            let cases: Vec<&Case> = order.cases.iter().collect();
            tally.whole.add(order, late_days, &cases);
            for key in &keys {
                let own: Vec<&Case> =
                    cases.iter().copied().filter(|case| plan.place(&keys, case) == Some(key)).collect();
                tally.groups.entry(key.clone()).or_default().add(order, late_days, &own);
            }
            let lost = |case: &&Case| case.quality && plan.place(&keys, case).is_none();
            if cases.iter().any(lost) {
                tally.unplaced.push(order.id);
            }
        }
        tally
    }

    /// The list behind a count of a group, or of the whole cohort.
    pub(super) fn list(&self, group: Option<&str>, what: &What) -> &[i64] {
        match (what, group) {
            (What::Unplaced, _) => &self.unplaced,
            (_, None) => self.whole.list(what),
            (_, Some(key)) => self.groups.get(key).map_or(&[], |group| group.list(what)),
        }
    }
}
