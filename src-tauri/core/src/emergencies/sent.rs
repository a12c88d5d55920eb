//! The orders of a halt that had left: on the way, signed for, back already, and what becomes of each.

use pintui_store::{At, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};
use crate::halts::{self, Halt};
use crate::named::named;

/// What is longer on its way than so many days has gone astray.
const SHIPPED_DAYS: i64 = 30;
/// Signed for so many days before the halt at most: what buyers may still notice.
const SIGNED_DAYS: i64 = 15;

named! {
    /// How far an order is.
    SentState {
        /// On its way.
        OnTheWay = "on_the_way",
        /// Signed for.
        Signed = "signed",
        /// Its buyer has applied for a return or refund.
        Applied = "applied",
    }
}

named! {
    /// What is done about an order that had left.
    #[ts(rename = "SentAct")]
    Act {
        /// The parcel is called back: turned around by its carrier, or sent back by its buyer.
        CallBack = "call_back",
        /// The buyer is told.
        Tell = "tell",
        /// It is refunded, on the platform.
        Refund = "refund",
        /// It is watched.
        Watch = "watch",
    }
}

/// An order that had left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SentOrder {
    /// Key of the order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// How far it is.
    pub state: SentState,
    /// When it left, or was signed for.
    pub at: Option<At>,
    /// What was paid.
    pub paid_fen: Option<Fen>,
    /// Which warehouse sent it.
    pub warehouse: Option<String>,
    /// Who carries it.
    pub carrier: Option<String>,
    /// Number of its parcel.
    pub tracking_no: Option<String>,
    /// Key of its case.
    pub case_id: Option<i64>,
    /// What was decided.
    pub act: Option<Act>,
    /// When.
    pub decided_at: Option<At>,
    /// By whom.
    pub decided_by: Option<String>,
    /// When it was done; what is watched is done with its decision.
    pub done_at: Option<At>,
}

/// The orders of a halt that had left, the newest first.
pub fn of_halt(tx: &impl Reading, halt: &Halt, now: At) -> Result<Vec<SentOrder>> {
    let day = halt.halted_at.day();
    let with = named_params! {
        ":halt": halt.id, ":shipped_since": day.plus(-SHIPPED_DAYS), ":signed_since": day.plus(-SIGNED_DAYS),
        ":until": halt.freed_at.unwrap_or(now),
    };
    tx.rows(include_str!("sent.sql"), with, |row| {
        let (case_id, signed_at): (Option<i64>, Option<At>) = (row.get("case_id")?, row.get("signed_at")?);
        let state = match (case_id, signed_at) {
            (Some(_), _) => SentState::Applied,
            (None, Some(_)) => SentState::Signed,
            (None, None) => SentState::OnTheWay,
        };
        let act: Option<String> = row.get("act")?;
        Ok(SentOrder {
            order_id: row.get("order_id")?,
            order_no: row.get("order_no")?,
            state,
            at: signed_at.or(row.get("shipped_at")?),
            paid_fen: row.get("paid_fen")?,
            warehouse: row.get("warehouse")?,
            carrier: row.get("carrier")?,
            tracking_no: row.get("tracking_no")?,
            case_id,
            act: act.and_then(|name| Act::ALL.iter().copied().find(|act| act.name() == name)),
            decided_at: row.get("decided_at")?,
            decided_by: row.get("decided_by")?,
            done_at: row.get("done_at")?,
        })
    })
}

named! {
    /// Which of the orders that had left.
    SentOnly {
        /// All.
        All = "all",
        /// On their way.
        OnTheWay = "on_the_way",
        /// Signed for.
        Signed = "signed",
        /// Applied for.
        Applied = "applied",
        /// Nothing was decided.
        Undecided = "undecided",
        /// Decided and not done.
        Undone = "undone",
    }
}

impl SentOnly {
    pub(super) fn holds(self, order: &SentOrder) -> bool {
        match self {
            Self::All => true,
            Self::OnTheWay => order.state == SentState::OnTheWay,
            Self::Signed => order.state == SentState::Signed,
            Self::Applied => order.state == SentState::Applied,
            Self::Undecided => order.act.is_none(),
            Self::Undone => order.act.is_some() && order.done_at.is_none(),
        }
    }
}

/// The orders of a halt that had left, a page at a time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HaltSent {
    /// Key of the halt.
    pub halt: i64,
    /// Which of them.
    pub only: SentOnly,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for HaltSent {
    type Answer = SentPage;
}

/// The answer of [`HaltSent`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct SentPage {
    /// How many there are of each kind.
    pub counts: Vec<SentCount>,
    /// How many were asked for.
    pub total: i64,
    /// Numbers of all that were asked for, on whatever page.
    pub order_nos: Vec<String>,
    /// The rows.
    pub orders: Vec<SentOrder>,
}

/// How many orders there are of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SentCount {
    /// Which.
    pub only: SentOnly,
    /// How many.
    pub orders: i64,
}

impl Read for HaltSent {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<SentPage> {
        let halt = halts::must(tx, self.halt)?;
        let all = of_halt(tx, &halt, call.now)?;
        let counts = SentOnly::ALL
            .iter()
            .map(|only| SentCount { only: *only, orders: all.iter().filter(|order| only.holds(order)).count() as i64 })
            .collect();
        let some: Vec<SentOrder> = all.into_iter().filter(|order| self.only.holds(order)).collect();
        let [skip, limit] = [self.skip, self.limit.min(200)].map(|count| usize::try_from(count).unwrap_or(0));
        Ok(SentPage {
            counts,
            total: some.len() as i64,
            order_nos: some.iter().map(|order| order.order_no.clone()).collect(),
            orders: some.into_iter().skip(skip).take(limit).collect(),
        })
    }
}
