//! The next step of a case, and what remains of one that is closed: nobody is advised to offer anything any more once
//! money or a new piece has gone out.

use pintui_store::Fen;
use serde::Serialize;
use ts_rs::TS;

use super::Play;
use super::desk::PlayRow;
use super::pair::ExchangePair;
use crate::cases::standing::DeskRow;
use crate::cases::state::State;

/// The next step of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PlayNext")]
pub enum Next {
    /// Speak with the buyer.
    Talk,
    /// Offer a discount.
    Keep,
    /// Compensate first, as the case's way has it.
    Advance,
    /// The offer waits for its answer.
    Answer,
    /// Settle it in one of the other ways.
    Settle,
    /// Note the new order: it was compensated first, and the exchange is still to come.
    NewOrder,
    /// Refund the first order of a pair: its goods are here.
    RefundFirst,
    /// It is agreed; what follows are the case's own steps.
    Done,
    /// It is settled, or over: there is nothing to be offered any more.
    Closed,
}

/// What remains of a case that is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PlayRemains")]
pub enum Remains {
    /// The platform's file has not told yet that it is settled.
    Confirmation,
    /// Compensation was promised and is not paid.
    Compensation,
    /// The goods are still on their way back.
    GoodsBack,
}

/// The next step, where `first` is the play that the case's way begins with.
pub(super) fn of(row: &DeskRow, tried: &[PlayRow], talked: bool, pair: Option<&ExchangePair>, first: Play) -> Next {
    if let Some(pair) = pair.filter(|pair| pair.refunds && !pair.refunded && !pair.off) {
        return if pair.back_here { Next::RefundFirst } else { Next::Done };
    }
    let was = |play: Play| tried.iter().rev().find(|one| one.play == play.name()).map(|one| one.outcome.as_str());
    let accepted = tried.iter().rev().find(|one| one.outcome == "accepted");
    let owes_order = |one: &&PlayRow| one.play == Play::Advance.name() && one.new_order_no.is_none();
    let settled = matches!(row.states.settlement, State::Handled | State::Settled);
    if !settled && accepted.filter(owes_order).is_some() {
        return Next::NewOrder;
    }
    if row.over || settled {
        return Next::Closed;
    }
    if accepted.is_some() {
        return Next::Done;
    }
    // The goods are here and as claimed: there is nothing to talk anybody out of any more.
    if row.states.goods == State::Received && row.states.acceptance == State::Accepted {
        return Next::Settle;
    }
    if !talked && was(Play::Talk).is_none() {
        return Next::Talk;
    }
    match (was(first), first) {
        (None, Play::Keep) => Next::Keep,
        (None, Play::Advance) => Next::Advance,
        (Some("offered"), Play::Keep) => Next::Answer,
        _ => Next::Settle,
    }
}

/// What remains once it is closed.
pub(super) fn remaining(next: Next, row: &DeskRow, unpaid: Fen) -> Vec<Remains> {
    if next != Next::Closed {
        return Vec::new();
    }
    let mut remains = Vec::new();
    if row.states.settlement == State::Handled {
        remains.push(Remains::Confirmation);
    }
    if unpaid.0 > 0 {
        remains.push(Remains::Compensation);
    }
    if row.states.goods == State::OnTheWay {
        remains.push(Remains::GoodsBack);
    }
    remains
}
