//! What goes wrong with an order: who asks for what, and how it ends.
//!
//! At most one line of an order is in dispute, but it may be so twice or three times: a buyer who withdrew, or was
//! refused, asks again. Nobody misses a deadline here, as the platform would decide at that moment.

use super::clock::{DAY, HOUR, MINUTE};
use super::dice::Dice;
use super::order::{Oddity, Order};
use super::reasons::{self, Cause};

pub(super) struct Case {
    pub(super) no: i64,
    /// Place of the line in its order.
    pub(super) line: usize,
    pub(super) remedy: Remedy,
    pub(super) goods: Goods,
    pub(super) reason: &'static str,
    /// When the buyer, or the platform, put another reason in its place.
    pub(super) revised: Option<(i64, &'static str)>,
    pub(super) words: &'static str,
    pub(super) applied: i64,
    pub(super) answered: Option<i64>,
    pub(super) sent_back: Option<i64>,
    pub(super) came_back: Option<i64>,
    pub(super) ended: i64,
    pub(super) outcome: Outcome,
    /// Fen that the buyer asks for, never more than the line was paid with.
    pub(super) amount: i64,
    /// Asked for before the order was signed off.
    pub(super) before_signing: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Remedy {
    RefundOnly,
    ReturnAndRefund,
    Exchange,
    Resend,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Goods {
    NotSent,
    NotReceived,
    Received,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Refunded,
    /// Withdrawn, or settled in goods.
    Closed,
    /// Refused by the shop, and closed days later.
    Refused,
}

/// Draws the cases of an order and what they do to its course.
pub(super) fn plan(order: &mut Order, oddity: Oddity, dice: &mut Dice) {
    let Some((cause, line)) = trouble(order, oddity, dice) else { return };
    let Some(mut applied) = first_application(order, cause, dice) else { return };
    loop {
        let case = case(order, cause, line, applied, dice);
        let (ended, settled) = (case.ended, case.outcome == Outcome::Refunded);
        put_off(order, &case, dice);
        order.cases.push(case);
        if oddity == Oddity::RoundCaseNo {
            order.cases[0].no -= order.cases[0].no % 1000;
        }
        if settled || order.cases.len() == 3 || !dice.chance(3_500) {
            break;
        }
        applied = ended + dice.between(2 * HOUR, 2 * DAY);
    }
}

/// What is wrong, and with which line.
fn trouble(order: &Order, oddity: Oddity, dice: &mut Dice) -> Option<(Cause, usize)> {
    order.paid?;
    if let Some(line) = order.lines.iter().position(|line| dice.chance(line.choice.flaws())) {
        return Some((Cause::Quality, line));
    }
    let line = dice.place(order.lines.len());
    match dice.below(10_000) {
        0..150 => Some((Cause::SecondThoughts, line)),
        150..220 => Some((Cause::Lost, line)),
        220..470 => Some((Cause::Dislike, line)),
        470..570 => Some((Cause::Mismatch, line)),
        570..630 => Some((Cause::Missing, line)),
        630..690 => Some((Cause::Damage, line)),
        _ if oddity == Oddity::RoundCaseNo => Some((Cause::Dislike, line)),
        _ => None,
    }
}

fn first_application(order: &Order, cause: Cause, dice: &mut Dice) -> Option<i64> {
    let (paid, parcel, signed) = (order.paid?, order.parcel.as_ref()?, order.signed?);
    Some(match cause {
        Cause::SecondThoughts => paid + dice.between(5 * MINUTE, (parcel.shipped - paid).max(HOUR) - 10 * MINUTE),
        Cause::Lost => parcel.shipped + dice.between(10 * HOUR, (signed - parcel.shipped).min(5 * DAY) - MINUTE),
        // Flaws show in use: mostly after the buyer has confirmed.
        Cause::Quality if dice.chance(7_000) => signed + dice.between(HOUR, 9 * DAY),
        _ => parcel.delivered + dice.between(HOUR, 7 * DAY),
    })
}

fn case(order: &Order, cause: Cause, line: usize, applied: i64, dice: &mut Dice) -> Case {
    let goods = match cause {
        _ if order.parcel.as_ref().is_none_or(|parcel| applied < parcel.shipped) => Goods::NotSent,
        Cause::SecondThoughts | Cause::Lost => Goods::NotReceived,
        _ => Goods::Received,
    };
    let remedy = remedy(cause, dice);
    let outcome = match dice.below(100) {
        0..82 => Outcome::Refunded,
        82..96 => Outcome::Closed,
        _ => Outcome::Refused,
    };
    let shelf = order.lines[line].choice.product().shelf;
    let reason = reasons::stated(cause, shelf, dice);
    let revised = dice.chance(1_200).then(|| {
        let cause = if cause == Cause::Quality { Cause::Dislike } else { cause };
        (applied + dice.between(6 * HOUR, 24 * DAY), reasons::stated(cause, shelf, dice))
    });
    let nth = i64::try_from(order.cases.len()).expect("an order has three cases at most");
    let mut case = Case {
        no: 310_000_000_000_000_000 + order.beat * 100_000 + nth * 10_000 + order.buyer.tail(),
        line,
        remedy,
        goods,
        reason,
        revised,
        words: reasons::explained(cause, shelf, dice),
        applied,
        answered: None,
        sent_back: None,
        came_back: None,
        ended: applied,
        outcome,
        amount: amount(remedy, goods, order.lines[line].paid, dice),
        before_signing: order.signed.is_none_or(|signed| applied < signed),
    };
    case.run(dice);
    case
}

fn remedy(cause: Cause, dice: &mut Dice) -> Remedy {
    use Remedy::{Exchange, RefundOnly, Resend, ReturnAndRefund};
    dice.weighted(match cause {
        Cause::SecondThoughts | Cause::Lost => &[(1, RefundOnly)],
        Cause::Dislike => &[(94, ReturnAndRefund), (6, Exchange)],
        Cause::Quality => &[(52, ReturnAndRefund), (38, RefundOnly), (10, Exchange)],
        Cause::Mismatch => &[(80, ReturnAndRefund), (15, RefundOnly), (5, Exchange)],
        Cause::Missing => &[(52, RefundOnly), (26, Resend), (12, Exchange), (10, ReturnAndRefund)],
        Cause::Damage => &[(55, RefundOnly), (35, ReturnAndRefund), (10, Exchange)],
    })
}

fn amount(remedy: Remedy, goods: Goods, paid: i64, dice: &mut Dice) -> i64 {
    match remedy {
        Remedy::Exchange | Remedy::Resend => 0,
        Remedy::RefundOnly if goods == Goods::Received && dice.chance(7_500) => {
            (paid * dice.between(10, 60) / 1000 * 10).clamp(0, paid)
        }
        _ => paid,
    }
}

impl Case {
    /// Sets the stations between application and end.
    fn run(&mut self, dice: &mut Dice) {
        let patience = if self.goods == Goods::NotSent { 16 * HOUR } else { 34 * HOUR };
        let answered = self.applied + dice.between(15 * MINUTE, patience);
        match (self.outcome, self.remedy) {
            (Outcome::Refused, _) => {
                self.answered = Some(answered);
                self.ended = answered + dice.between(DAY, 6 * DAY);
            }
            (Outcome::Closed, Remedy::RefundOnly | Remedy::Resend) => {
                self.ended = self.applied + dice.between(20 * MINUTE, 15 * HOUR);
            }
            (Outcome::Closed, _) => {
                self.answered = Some(answered);
                self.ended = answered + dice.between(2 * HOUR, 7 * DAY);
            }
            (Outcome::Refunded, Remedy::RefundOnly | Remedy::Resend) => {
                self.answered = Some(answered);
                self.ended = answered;
            }
            (Outcome::Refunded, Remedy::ReturnAndRefund | Remedy::Exchange) => {
                let sent_back = answered + dice.between(5 * HOUR, 6 * DAY);
                let came_back = sent_back + dice.between(DAY, 4 * DAY);
                self.answered = Some(answered);
                self.sent_back = Some(sent_back);
                self.came_back = Some(came_back);
                self.ended = came_back + dice.between(HOUR, 40 * HOUR);
            }
        }
        if matches!(self.remedy, Remedy::Exchange | Remedy::Resend) && self.outcome == Outcome::Refunded {
            self.outcome = Outcome::Closed;
        }
    }
}

/// A dispute holds up the parcel and the signing; a full refund before either closes the order.
fn put_off(order: &mut Order, case: &Case, dice: &mut Dice) {
    if !case.before_signing {
        return;
    }
    let whole = order.lines.len() == 1 && case.amount == order.lines[0].paid;
    if case.outcome == Outcome::Refunded && whole {
        order.closed = Some(case.ended);
        order.signed = None;
        order.parcel = order.parcel.take().filter(|_| case.goods != Goods::NotSent);
        return;
    }
    let mut wait = 0;
    if let Some(parcel) = order.parcel.as_mut().filter(|_| case.goods == Goods::NotSent) {
        wait = (case.ended + HOUR - parcel.printed).max(0);
        parcel.printed += wait;
        parcel.shipped += wait;
        parcel.delivered += wait;
    }
    let rest = dice.between(HOUR, 3 * DAY);
    order.signed = order.signed.map(|signed| (signed + wait).max(case.ended + rest));
}
