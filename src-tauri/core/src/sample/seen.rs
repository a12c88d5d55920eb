//! An order as an export finds it: only what has happened by the export's own moment.
//!
//! The files have one row for an order, a line or a case, so this also keeps a finger on one line and one case.

use std::rc::Rc;

use super::case::{Case, Goods, Outcome};
use super::clock::{DAY, HOUR};
use super::order::{Line, Order, Parcel};

pub(super) struct Seen {
    pub(super) shop: Rc<str>,
    pub(super) as_of: i64,
    pub(super) order: Order,
    /// Place of the line, and of the case, that the row is about.
    pub(super) line: usize,
    pub(super) case: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Applied,
    AwaitingGoods,
    GoodsUnderWay,
    Refused,
    Closed,
    Refunded,
}

impl Stage {
    pub(super) fn text(self) -> &'static str {
        match self {
            Stage::Applied => "买家已经申请退款，等待卖家同意",
            Stage::AwaitingGoods => "卖家已经同意退款，等待买家退货",
            Stage::GoodsUnderWay => "买家已经退货，等待卖家确认收货",
            Stage::Refused => "卖家拒绝退款",
            Stage::Closed => "退款关闭",
            Stage::Refunded => "退款成功",
        }
    }
}

impl Seen {
    /// The moment, where it has come.
    fn past(&self, moment: Option<i64>) -> Option<i64> {
        moment.filter(|&moment| moment < self.as_of)
    }

    pub(super) fn paid_at(&self) -> Option<i64> {
        self.past(self.order.paid)
    }

    /// The parcel, from the moment its label is printed.
    pub(super) fn parcel(&self) -> Option<&Parcel> {
        self.order.parcel.as_ref().filter(|parcel| parcel.printed < self.as_of)
    }

    pub(super) fn shipped_at(&self) -> Option<i64> {
        self.past(self.parcel().map(|parcel| parcel.shipped))
    }

    pub(super) fn signed_at(&self) -> Option<i64> {
        self.past(self.order.signed)
    }

    pub(super) fn closed_at(&self) -> Option<i64> {
        self.past(self.order.closed)
    }

    pub(super) fn goodwill(&self) -> Option<(i64, i64)> {
        self.order.goodwill.filter(|&(paid, _)| paid < self.as_of)
    }

    pub(super) fn order_status(&self) -> &'static str {
        if self.closed_at().is_some() {
            "交易关闭"
        } else if self.signed_at().is_some() {
            "交易成功"
        } else if self.shipped_at().is_some() {
            "卖家已发货，等待买家确认"
        } else if self.paid_at().is_some() {
            "买家已付款，等待卖家发货"
        } else {
            "等待买家付款"
        }
    }

    /// What the buyer has paid so far, in fen.
    pub(super) fn paid(&self) -> i64 {
        self.paid_at().map_or(0, |_| self.order.goods() + self.order.freight)
    }

    pub(super) fn line(&self) -> &Line {
        &self.order.lines[self.line]
    }

    /// A line that was refunded before the signing is closed on its own.
    pub(super) fn line_status(&self) -> &'static str {
        let closed = self.cases_of_line().any(|case| {
            case.before_signing && case.amount == self.line().paid && self.stage_of(case) == Stage::Refunded
        });
        if closed { "交易关闭" } else { self.order_status() }
    }

    /// The stage of the line's latest case.
    pub(super) fn line_stage(&self) -> Option<Stage> {
        self.cases_of_line().last().map(|case| self.stage_of(case))
    }

    pub(super) fn refunded_of_line(&self) -> i64 {
        self.refunded(self.cases_of_line())
    }

    pub(super) fn refunded_of_order(&self) -> i64 {
        self.refunded(self.order.cases.iter())
    }

    fn refunded<'a>(&self, cases: impl Iterator<Item = &'a Case>) -> i64 {
        cases.filter(|case| self.stage_of(case) == Stage::Refunded).map(|case| case.amount).sum()
    }

    fn cases_of_line(&self) -> impl Iterator<Item = &Case> {
        let known = |case: &&Case| case.line == self.line && case.applied < self.as_of;
        self.order.cases.iter().filter(known)
    }

    /// How many of the order's cases exist by now.
    pub(super) fn cases(&self) -> usize {
        self.order.cases.iter().filter(|case| case.applied < self.as_of).count()
    }

    pub(super) fn case(&self) -> &Case {
        &self.order.cases[self.case]
    }

    pub(super) fn stage(&self) -> Stage {
        self.stage_of(self.case())
    }

    fn stage_of(&self, case: &Case) -> Stage {
        if case.ended < self.as_of {
            match case.outcome {
                Outcome::Refunded => Stage::Refunded,
                Outcome::Closed | Outcome::Refused => Stage::Closed,
            }
        } else if self.past(case.sent_back).is_some() {
            Stage::GoodsUnderWay
        } else if self.past(case.answered).is_none() {
            Stage::Applied
        } else if case.outcome == Outcome::Refused {
            Stage::Refused
        } else {
            Stage::AwaitingGoods
        }
    }

    pub(super) fn sent_back_at(&self) -> Option<i64> {
        self.past(self.case().sent_back)
    }

    pub(super) fn ended_at(&self) -> Option<i64> {
        self.past(Some(self.case().ended))
    }

    /// By when the shop, or the buyer, must move before the platform does.
    pub(super) fn deadline(&self) -> Option<i64> {
        let case = self.case();
        match self.stage() {
            Stage::Applied if case.goods == Goods::NotSent => Some(case.applied + DAY),
            // Shops of good standing get twelve hours more at times.
            Stage::Applied => Some(case.applied + (36 + case.no % 2 * 12) * HOUR),
            Stage::AwaitingGoods => self.past(case.answered).map(|at| at + 7 * DAY),
            Stage::GoodsUnderWay => {
                let by_sending = case.sent_back.map(|at| at + 7 * DAY);
                let by_arrival = self.past(case.came_back).map(|at| at + 2 * DAY);
                by_arrival.into_iter().chain(by_sending).min()
            }
            Stage::Refused | Stage::Closed | Stage::Refunded => None,
        }
    }

    pub(super) fn reason(&self) -> &'static str {
        let case = self.case();
        match case.revised {
            Some((revised, reason)) if revised < self.as_of => reason,
            _ => case.reason,
        }
    }
}
