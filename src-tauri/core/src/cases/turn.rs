//! What a case waits for, and whose turn it is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::moves::Step;
use super::state::{Kind, State};
use super::work::Worked;

/// What a case waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "CaseWaits")]
pub enum Waits {
    /// The shop looks at the platform how far the case is, because no file tells.
    Told,
    /// The shop's yes or no.
    Answer,
    /// The buyer sends the goods.
    BuyerSends,
    /// The shop receives them.
    Reception,
    /// The shop looks at them.
    Inspection,
    /// Each piece has its grade: the shop says whether they are as claimed.
    Verdict,
    /// The shop decides about goods that are not as claimed, or did not come.
    Decision,
    /// The shop refunds on the platform.
    Refund,
    /// The shop sends a new or mended piece, or answers a complaint.
    SendOut,
    /// The platform confirms.
    Confirmation,
    /// The buyer, who was refused, does something or lets it be.
    Buyer,
    /// The shop tells the platform its side.
    Dispute,
    /// Nobody.
    Nobody,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "CaseTurn")]
pub enum Turn {
    /// The shop's.
    Shop,
    /// The buyer's.
    Buyer,
    /// The platform's.
    Platform,
    /// Nobody's.
    Nobody,
}

impl Waits {
    /// As the locale names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::Answer => "answer",
            Self::BuyerSends => "buyer_sends",
            Self::Reception => "reception",
            Self::Inspection => "inspection",
            Self::Verdict => "verdict",
            Self::Decision => "decision",
            Self::Refund => "refund",
            Self::SendOut => "send_out",
            Self::Confirmation => "confirmation",
            Self::Buyer => "buyer",
            Self::Dispute => "dispute",
            Self::Nobody => "nobody",
        }
    }

    /// Whose turn it is.
    pub fn turn(self) -> Turn {
        match self {
            Self::BuyerSends | Self::Buyer => Turn::Buyer,
            Self::Confirmation => Turn::Platform,
            Self::Nobody => Turn::Nobody,
            _ => Turn::Shop,
        }
    }
}

impl Waits {
    /// The step that answers it.
    pub fn step(self) -> Option<Step> {
        match self {
            Self::Answer => Some(Step::Agree),
            Self::BuyerSends => Some(Step::SendBack),
            Self::Reception => Some(Step::Receive),
            Self::Inspection | Self::Verdict => Some(Step::Accept),
            Self::Decision => Some(Step::Drop),
            Self::Refund => Some(Step::Refund),
            Self::SendOut => Some(Step::SendOut),
            Self::Confirmation => Some(Step::Confirm),
            Self::Told | Self::Buyer | Self::Dispute | Self::Nobody => None,
        }
    }
}

/// What a case waits for.
pub fn waits(worked: &Worked) -> Waits {
    let states = &worked.states;
    let sends = matches!(worked.kind, Kind::Exchange | Kind::Reship | Kind::Repair | Kind::Complaint);
    match (states.request, states.goods, states.acceptance, states.settlement) {
        _ if states.dispute == State::Disputed => Waits::Dispute,
        _ if worked.over => Waits::Nobody,
        (_, _, _, State::Handled) => Waits::Confirmation,
        (State::Asked, ..) if worked.untold => Waits::Told,
        (State::Asked, ..) => Waits::Answer,
        (State::Refused, ..) if !matches!(states.dispute, State::Lost | State::MetHalfway) => Waits::Buyer,
        (_, State::Received, State::Unjudged, _) if worked.inspected_at.is_some() => Waits::Verdict,
        (_, State::Received, State::Unjudged, _) => Waits::Inspection,
        (_, _, State::Rejected, State::Owed) | (_, State::Missing, _, State::Owed) => Waits::Decision,
        (_, State::OnTheWay, ..) => Waits::Reception,
        (_, State::Awaited, ..) => Waits::BuyerSends,
        (_, _, _, State::Owed) if sends => Waits::SendOut,
        (_, _, _, State::Owed) => Waits::Refund,
        _ => Waits::Nobody,
    }
}
