//! Which step a case may take next: one table, read by one pure function.
//!
//! A step moves one of the five states. What else must be so is a list of clauses; the first that does
//! not hold is the reason of the refusal. Stock knows nothing of it yet, but the rule it will need is
//! here: nothing that came back is accepted before it was received, and what it is worth is judged after that.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::refused::CaseRefused;
use super::state::{Axis, Kind, State, States};

macro_rules! steps {
    ($($(#[$about:meta])* $step:ident = $name:literal),* $(,)?) => {
        /// A step of a case.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(rename = "CaseStep")]
        pub enum Step { $($(#[$about])* $step),* }

        impl Step {
            /// All steps, in the order they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$step),*];

            /// As the book writes it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$step => $name),* }
            }
        }
    };
}

steps! {
    /// The shop agrees.
    Agree = "agree",
    /// The shop refuses.
    Refuse = "refuse",
    /// The buyer sends the goods.
    SendBack = "send_back",
    /// The goods are here.
    Receive = "receive",
    /// The parcel did not come, or came empty.
    Miss = "miss",
    /// They are as claimed.
    Accept = "accept",
    /// A part of them is.
    AcceptPart = "accept_part",
    /// They are not.
    Reject = "reject",
    /// The refund was made on the platform.
    Refund = "refund",
    /// The new or mended piece went out, or the complaint was answered.
    SendOut = "send_out",
    /// The platform has confirmed it.
    Confirm = "confirm",
    /// It did not go through.
    Fail = "fail",
    /// Nothing is to be made.
    Drop = "drop",
    /// Something is to be made after all.
    Owe = "owe",
    /// The buyer takes the request back.
    Withdraw = "withdraw",
    /// The buyer asks again.
    Reopen = "reopen",
    /// The platform is called as judge.
    Dispute = "dispute",
    /// It judges for the shop.
    Win = "win",
    /// It judges for the buyer.
    Lose = "lose",
    /// Both give in.
    MeetHalfway = "meet_halfway",
}

/// One of these must be so, or the step is refused for this reason.
struct Clause {
    any: &'static [(Axis, State)],
    why: fn() -> CaseRefused,
}

struct Row {
    step: Step,
    axis: Axis,
    kinds: &'static [Kind],
    from: &'static [State],
    to: State,
    needs: &'static [Clause],
}

use Axis::{Acceptance, Dispute, Goods, Request, Settlement};
use State::{
    Accepted, Agreed, Asked, Awaited, Disputed, Handled, Lost, MetHalfway, Missing, NotNeeded, Nothing, OnTheWay, Owed,
    PartlyAccepted, Quiet, Received, Refused, Rejected, Settled, Unjudged, Untold, Withdrawn, Won,
};

const ALL: &[Kind] = &Kind::ALL;
const RETURNS: &[Kind] = &[Kind::ReturnRefund, Kind::Exchange, Kind::Repair];

const NOTHING_MOVED: Clause =
    Clause { any: &[(Settlement, Owed), (Settlement, Nothing)], why: || CaseRefused::MoneyMoved };
const STILL_OWED: Clause = Clause { any: &[(Settlement, Owed)], why: || CaseRefused::SettledAlready };
const GOODS_AT_REST: Clause =
    Clause { any: &[(Goods, NotNeeded), (Goods, Awaited), (Goods, Untold)], why: || CaseRefused::GoodsOnTheirWay };
const AGREED: Clause =
    Clause { any: &[(Request, Agreed), (Dispute, Lost), (Dispute, MetHalfway)], why: || CaseRefused::RequestNotAgreed };
const GOODS_ACCEPTED: Clause = Clause {
    any: &[
        (Acceptance, NotNeeded),
        (Acceptance, Accepted),
        (Acceptance, PartlyAccepted),
        (Acceptance, Untold),
        (Dispute, Lost),
        (Dispute, MetHalfway),
    ],
    why: || CaseRefused::GoodsNotAccepted,
};
const HERE: Clause = Clause { any: &[(Goods, Received)], why: || CaseRefused::GoodsNotReceived };
const ANSWERED: Clause = Clause { any: &[(Request, Asked), (Request, Agreed)], why: || CaseRefused::RequestNotAgreed };
const NO_CLAIM: Clause = Clause {
    any: &[(Request, Refused), (Request, Withdrawn), (Acceptance, Rejected), (Goods, Missing), (Dispute, Won)],
    why: || CaseRefused::StillOwed,
};

const fn row(
    step: Step,
    axis: Axis,
    kinds: &'static [Kind],
    from: &'static [State],
    to: State,
    needs: &'static [Clause],
) -> Row {
    Row { step, axis, kinds, from, to, needs }
}

/// The table. A step may stand in several rows, each for other kinds.
const TABLE: &[Row] = &[
    row(Step::Agree, Request, ALL, &[Asked, Refused], Agreed, &[STILL_OWED]),
    row(Step::Refuse, Request, ALL, &[Asked], Refused, &[GOODS_AT_REST, NOTHING_MOVED]),
    row(Step::Withdraw, Request, ALL, &[Asked, Agreed, Refused], Withdrawn, &[NOTHING_MOVED, GOODS_AT_REST]),
    row(Step::Reopen, Request, ALL, &[Refused, Withdrawn], Asked, &[STILL_OWED]),
    row(Step::SendBack, Goods, RETURNS, &[Awaited, Untold], OnTheWay, &[ANSWERED]),
    row(Step::Receive, Goods, RETURNS, &[Awaited, OnTheWay, Untold], Received, &[ANSWERED]),
    row(Step::Receive, Goods, RETURNS, &[Missing], Received, &[STILL_OWED]),
    row(Step::Miss, Goods, RETURNS, &[OnTheWay], Missing, &[]),
    row(
        Step::Accept,
        Acceptance,
        RETURNS,
        &[Unjudged, PartlyAccepted, Rejected, Untold],
        Accepted,
        &[HERE, STILL_OWED_OR_MADE],
    ),
    row(
        Step::AcceptPart,
        Acceptance,
        RETURNS,
        &[Unjudged, Accepted, Rejected, Untold],
        PartlyAccepted,
        &[HERE, STILL_OWED_OR_MADE],
    ),
    row(Step::Reject, Acceptance, RETURNS, &[Unjudged, Untold], Rejected, &[HERE, STILL_OWED_OR_MADE]),
    row(Step::Refund, Settlement, &[Kind::RefundOnly, Kind::Complaint], &[Owed], Handled, &[AGREED]),
    row(
        Step::Refund,
        Settlement,
        &[Kind::ReturnRefund, Kind::Repair, Kind::Exchange],
        &[Owed],
        Handled,
        &[AGREED, GOODS_ACCEPTED],
    ),
    row(Step::SendOut, Settlement, &[Kind::Exchange, Kind::Reship, Kind::Complaint], &[Owed], Settled, &[AGREED]),
    row(Step::SendOut, Settlement, &[Kind::Repair], &[Owed], Settled, &[AGREED, GOODS_ACCEPTED]),
    row(Step::Confirm, Settlement, ALL, &[Handled], Settled, &[]),
    row(Step::Fail, Settlement, ALL, &[Handled], Owed, &[]),
    row(Step::Drop, Settlement, ALL, &[Owed], Nothing, &[NO_CLAIM]),
    row(Step::Owe, Settlement, ALL, &[Nothing], Owed, &[]),
    row(Step::Dispute, Dispute, ALL, &[Quiet], Disputed, &[]),
    row(Step::Dispute, Dispute, ALL, &[Won, Lost, MetHalfway], Disputed, &[STILL_OWED]),
    row(Step::Win, Dispute, ALL, &[Disputed], Won, &[]),
    row(Step::Lose, Dispute, ALL, &[Disputed], Lost, &[]),
    row(Step::MeetHalfway, Dispute, ALL, &[Disputed], MetHalfway, &[]),
];

/// What came back may be judged also after the platform has paid by itself, but not once nothing is owed for it.
const STILL_OWED_OR_MADE: Clause =
    Clause { any: &[(Settlement, Owed), (Settlement, Settled)], why: || CaseRefused::SettledAlready };

/// One of the five, moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Which.
    pub axis: Axis,
    /// From where.
    pub from: State,
    /// To where.
    pub to: State,
    /// Where the case stands then.
    pub states: States,
}

/// Takes a step, or says why not.
///
/// # Errors
/// Why the step cannot be taken from here.
pub fn take(kind: Kind, states: &States, step: Step) -> std::result::Result<Moved, CaseRefused> {
    let mut of_kind = TABLE.iter().filter(|row| row.step == step && row.kinds.contains(&kind)).peekable();
    if of_kind.peek().is_none() {
        return Err(CaseRefused::StepNotForKind { step: step.name().into() });
    }
    let row = of_kind
        .find(|row| row.from.contains(&states.of(row.axis)))
        .ok_or_else(|| CaseRefused::StepNotFromHere { step: step.name().into() })?;
    for clause in row.needs {
        if !clause.any.iter().any(|(axis, state)| states.of(*axis) == *state) {
            return Err((clause.why)());
        }
    }
    Ok(Moved { axis: row.axis, from: states.of(row.axis), to: row.to, states: states.with(row.axis, row.to) })
}

/// The steps that a case may take from here.
pub fn open(kind: Kind, states: &States) -> Vec<Step> {
    Step::ALL.iter().copied().filter(|step| take(kind, states, *step).is_ok()).collect()
}

#[cfg(test)]
#[path = "moves_tests.rs"]
mod tests;
