//! The five separate states of a case, and what a platform's file implies about them. Each moves on its own; which moves
//! there are says [`super::moves`]. What the file tells is never copied: [`told`] derives it anew, what a person has moved stands over it.

use pintui_store::At;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of the five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "CaseAxis")]
pub enum Axis {
    /// What the buyer asks for, and the shop's answer.
    Request,
    /// The goods on their way back.
    Goods,
    /// Whether what came back is what was claimed.
    Acceptance,
    /// Money or a new parcel.
    Settlement,
    /// The platform as judge.
    Dispute,
}

impl Axis {
    /// All five, as they follow one another.
    pub const ALL: [Self; 5] = [Self::Request, Self::Goods, Self::Acceptance, Self::Settlement, Self::Dispute];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Goods => "goods",
            Self::Acceptance => "acceptance",
            Self::Settlement => "settlement",
            Self::Dispute => "dispute",
        }
    }
}

macro_rules! states {
    ($($(#[$about:meta])* $state:ident = $name:literal),* $(,)?) => {
        /// Where one of the five stands.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(rename = "CaseState")]
        pub enum State { $($(#[$about])* $state),* }

        impl State {
            /// As the book writes it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$state => $name),* }
            }

            /// The state that the book writes so.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$state),)* _ => None }
            }
        }
    };
}

states! {
    /// Request: waits for the shop's answer.
    Asked = "asked",
    /// Request: the shop agrees.
    Agreed = "agreed",
    /// Request: the shop does not.
    Refused = "refused",
    /// Request: the buyer has taken it back, or it ran out.
    Withdrawn = "withdrawn",
    /// Goods, acceptance: nothing comes back in this kind of case.
    NotNeeded = "not_needed",
    /// Goods: the buyer is to send them.
    Awaited = "awaited",
    /// Goods: sent.
    OnTheWay = "on_the_way",
    /// Goods: here.
    Received = "received",
    /// Goods: the parcel did not come, or came empty.
    Missing = "missing",
    /// Goods, acceptance: the case is over and no file tells.
    Untold = "untold",
    /// Acceptance: not looked at.
    Unjudged = "unjudged",
    /// Acceptance: as claimed.
    Accepted = "accepted",
    /// Acceptance: a part of it.
    PartlyAccepted = "partly_accepted",
    /// Acceptance: not as claimed.
    Rejected = "rejected",
    /// Settlement: still to be made.
    Owed = "owed",
    /// Settlement: done on the platform, which has not confirmed it yet.
    Handled = "handled",
    /// Settlement: made.
    Settled = "settled",
    /// Settlement: nothing is to be made.
    Nothing = "nothing",
    /// Dispute: none.
    Quiet = "quiet",
    /// Dispute: the platform judges.
    Disputed = "disputed",
    /// Dispute: for the shop.
    Won = "won",
    /// Dispute: for the buyer.
    Lost = "lost",
    /// Dispute: both gave in.
    MetHalfway = "met_halfway",
}

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CaseStates")]
pub struct States {
    /// What was asked, and the answer.
    pub request: State,
    /// The goods.
    pub goods: State,
    /// What was found of them.
    pub acceptance: State,
    /// Money or a new parcel.
    pub settlement: State,
    /// The platform as judge.
    pub dispute: State,
}

impl States {
    /// Where one of the five stands.
    pub fn of(&self, axis: Axis) -> State {
        match axis {
            Axis::Request => self.request,
            Axis::Goods => self.goods,
            Axis::Acceptance => self.acceptance,
            Axis::Settlement => self.settlement,
            Axis::Dispute => self.dispute,
        }
    }

    /// The same with one of them moved.
    #[must_use]
    pub fn with(mut self, axis: Axis, to: State) -> Self {
        *match axis {
            Axis::Request => &mut self.request,
            Axis::Goods => &mut self.goods,
            Axis::Acceptance => &mut self.acceptance,
            Axis::Settlement => &mut self.settlement,
            Axis::Dispute => &mut self.dispute,
        } = to;
        self
    }

    /// Whether nobody has anything to do any more.
    pub fn is_over(&self) -> bool {
        // What nobody agreed to is not waited for; what is under way is, whatever was agreed.
        let still_coming = self.settlement != State::Nothing
            && (self.goods == State::OnTheWay || self.goods == State::Awaited && self.request == State::Agreed);
        matches!(self.settlement, State::Settled | State::Nothing)
            && self.dispute != State::Disputed
            && !still_coming
            && !(self.goods == State::Received && self.acceptance == State::Unjudged)
    }
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "CaseKind")]
pub enum Kind {
    /// Money, the goods stay with the buyer.
    RefundOnly,
    /// The goods come back, then money.
    ReturnRefund,
    /// The goods come back, others go out.
    Exchange,
    /// Something goes out once more.
    Reship,
    /// The goods come back, are mended and go out again.
    Repair,
    /// A complaint: nothing comes back.
    Complaint,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 6] =
        [Self::RefundOnly, Self::ReturnRefund, Self::Exchange, Self::Reship, Self::Repair, Self::Complaint];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::RefundOnly => "refund_only",
            Self::ReturnRefund => "return_refund",
            Self::Exchange => "exchange",
            Self::Reship => "reship",
            Self::Repair => "repair",
            Self::Complaint => "complaint",
        }
    }

    /// The kind that the book writes so.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether goods go out, and no money goes back.
    pub fn sends(self) -> bool {
        matches!(self, Self::Exchange | Self::Reship | Self::Repair)
    }

    /// Whether goods come back.
    pub fn returns(self) -> bool {
        matches!(self, Self::ReturnRefund | Self::Exchange | Self::Repair)
    }
}

/// What a platform's file tells about a case.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Its kind.
    pub kind: Option<String>,
    /// Its status, in our words.
    pub status: Option<String>,
    /// When the seller agreed.
    pub agreed_at: Option<At>,
    /// When the buyer sent the goods.
    pub returned_at: Option<At>,
    /// When they came.
    pub received_at: Option<At>,
    /// When the refund was paid.
    pub refunded_at: Option<At>,
    /// When it was closed.
    pub closed_at: Option<At>,
    /// Whether a parcel of the return is named.
    pub parcel: bool,
    /// Whether an exchange, a new parcel or a repair was made: it ends as closed too.
    pub replaced: bool,
}

impl Told {
    /// The kind, where nothing tells it by what has happened.
    pub fn kind(&self) -> Kind {
        let told = self.kind.as_deref().and_then(Kind::named);
        let came = self.returned_at.is_some() || self.received_at.is_some() || self.parcel;
        let sends = matches!(self.status.as_deref(), Some("agreed" | "returned"));
        told.unwrap_or(if came || sends { Kind::ReturnRefund } else { Kind::RefundOnly })
    }

    /// Whether the platform is done with it. What no file tells is not over.
    pub fn is_over(&self) -> bool {
        self.refunded_at.is_some()
            || self.closed_at.is_some()
            || matches!(self.status.as_deref(), Some("refused" | "refunded" | "closed"))
    }

    /// Whether no file tells how far it is.
    pub fn is_untold(&self) -> bool {
        self.status.is_none() && !self.is_over()
    }
}

/// What that implies for a case of this kind, which a person may have changed.
pub fn told(of: &Told, kind: Kind) -> States {
    let status = of.status.as_deref().unwrap_or_default();
    let refunded = of.refunded_at.is_some() || status == "refunded";
    let closed = !refunded && (of.closed_at.is_some() || status == "closed");
    let made = closed && of.replaced;
    let request = match status {
        _ if refunded || made => State::Agreed,
        _ if closed => State::Withdrawn,
        "refused" => State::Refused,
        "agreed" | "returned" => State::Agreed,
        _ if of.agreed_at.is_some() || of.returned_at.is_some() => State::Agreed,
        _ => State::Asked,
    };
    let goods = match (kind.returns(), of.received_at, of.returned_at) {
        (false, ..) => State::NotNeeded,
        (_, Some(_), _) => State::Received,
        (_, _, Some(_)) => State::OnTheWay,
        _ if status == "returned" || of.parcel => State::OnTheWay,
        _ if refunded || made => State::Untold,
        _ => State::Awaited,
    };
    let settlement = match () {
        () if refunded || made => State::Settled,
        () if closed => State::Nothing,
        () => State::Owed,
    };
    let acceptance = match goods {
        State::NotNeeded => State::NotNeeded,
        State::Received if settlement == State::Settled => State::Accepted,
        State::Untold => State::Untold,
        _ => State::Unjudged,
    };
    States { request, goods, acceptance, settlement, dispute: State::Quiet }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
