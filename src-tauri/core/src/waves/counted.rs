//! What is counted of a wave, kept as the keys of its orders and cases: a figure is the length of the list it opens.

use pintui_store::Fen;
use serde::Deserialize;
use ts_rs::TS;

use super::curve::{self, Watched};
use super::told::{Order, Told};
use crate::platforms::rules::Basis;

/// One of a wave's counts.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
#[ts(rename = "WaveCount")]
pub enum What {
    /// Its orders.
    Orders,
    /// Those that were sent.
    Sent,
    /// Those that still are to be sent.
    Waiting,
    /// Those that were closed before they were sent.
    Cancelled,
    /// Orders that the rates are of.
    Judged,
    /// Of these those with any case.
    Returned,
    /// Of these the quality orders.
    Quality,
    /// Cases in which money went back.
    Refunds,
    /// Orders to which the ledger gave something.
    Given,
    /// Orders with goods whose cost nobody has noted.
    Uncosted,
    /// Orders with its goods that belong to another wave.
    Elsewhere,
    /// Those sent within so many days of the order.
    SentBy {
        /// Days since the order.
        day: i32,
    },
    /// Those that came back within so many days of the sign-off.
    BackBy {
        /// Days since the sign-off.
        day: i32,
    },
}

impl What {
    /// Whether cases are counted, not orders.
    pub(super) fn counts_cases(&self) -> bool {
        matches!(self, Self::Refunds)
    }
}

impl Told {
    /// The list behind a count, newest first.
    pub(super) fn list(&self, what: &What, basis: Basis) -> Vec<i64> {
        let orders = |fits: &dyn Fn(&Order) -> bool| {
            self.orders.iter().filter(|order| fits(order)).map(|order| order.id).collect::<Vec<_>>()
        };
        match what {
            What::Orders => orders(&|_| true),
            What::Sent => orders(&|order| order.sent),
            What::Waiting => orders(&|order| !order.sent && !order.closed),
            What::Cancelled => orders(&|order| !order.sent && order.closed),
            What::Judged => orders(&|order| order.judged(basis)),
            What::Returned => orders(&|order| order.judged(basis) && !order.cases.is_empty()),
            What::Quality => orders(&|order| order.judged(basis) && order.cases.iter().any(|case| case.quality)),
            What::Refunds => {
                let cases = self.orders.iter().flat_map(|order| &order.cases);
                cases.filter(|case| case.untold || case.refunded_fen > Fen(0)).map(|case| case.id).collect()
            }
            What::Given => orders(&|order| order.given_fen != Fen(0)),
            What::Uncosted => orders(&|order| order.uncosted),
            What::Elsewhere => self.elsewhere.clone(),
            What::SentBy { day } => by(&curve::to_send(&self.orders), *day),
            What::BackBy { day } => by(&curve::signed(self), *day),
        }
    }
}

impl Order {
    /// Whether the rates are of it: it has the date by which the rule counts.
    fn judged(&self, basis: Basis) -> bool {
        match basis {
            Basis::Paid => self.paid,
            Basis::Signed => self.signed_on.is_some(),
        }
    }
}

fn by(watched: &[Watched], day: i32) -> Vec<i64> {
    watched.iter().filter(|one| one.came.is_some_and(|came| came <= day)).map(|one| one.order).collect()
}
