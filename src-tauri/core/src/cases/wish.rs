//! What a clerk notes on a case: what the buyer wishes, what kind it is. Who pays the freight of the return is noted with
//! the ledger, which gives it.

use pintui_store::{Result, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::refused::CaseRefused;
use super::state::Kind;
use super::work::{self, Seen, Wrote};
use crate::door::{Call, Command, Write};

/// What a buyer wishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Wish {
    /// To keep it for less.
    KeepForLess,
    /// Another piece.
    Exchange,
    /// The money.
    Refund,
    /// To have it mended.
    Repair,
    /// An apology.
    Apology,
    /// Nobody knows yet.
    Unknown,
}

impl Wish {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::KeepForLess => "keep_for_less",
            Self::Exchange => "exchange",
            Self::Refund => "refund",
            Self::Repair => "repair",
            Self::Apology => "apology",
            Self::Unknown => "unknown",
        }
    }
}

/// Who pays the way back, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FreightWay {
    /// An insurance.
    Insurance,
    /// A label that the shop has paid.
    PrepaidLabel,
    /// The shop pays it back.
    PaidByShop,
    /// The buyer.
    PaidByBuyer,
}

impl FreightWay {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Insurance => "insurance",
            Self::PrepaidLabel => "prepaid_label",
            Self::PaidByShop => "paid_by_shop",
            Self::PaidByBuyer => "paid_by_buyer",
        }
    }
}

/// Keeps what the buyer wishes.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordWish {
    /// The case, as it was on the screen.
    pub seen: Seen,
    /// What.
    pub wish: Wish,
    /// Who asked.
    pub by: String,
}

impl Command for RecordWish {
    type Answer = ();
}

impl Write for RecordWish {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.seen.id, "wish": self.wish.name() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let desk = work::take(tx, &self.seen, &self.by)?;
        desk.keep(tx, call, Wrote::Wish(self.wish.name(), call.now))
    }
}

/// Makes a case one of another kind: a refund becomes an exchange, a return stays with the buyer.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChangeKind {
    /// The case, as it was on the screen.
    pub seen: Seen,
    /// The kind.
    pub kind: Kind,
    /// Who.
    pub by: String,
}

impl Command for ChangeKind {
    type Answer = ();
}

impl Write for ChangeKind {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.seen.id, "kind": self.kind.name() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        use super::state::{Axis, State};
        let desk = work::take(tx, &self.seen, &self.by)?;
        desk.within_tier(tx, call)?;
        let states = desk.worked.states;
        if states.settlement != State::Owed {
            return Err(CaseRefused::SettledAlready.into());
        }
        // Goods that are under way or here have to be received and judged.
        let at_rest = matches!(states.goods, State::NotNeeded | State::Awaited | State::Untold);
        if !at_rest && !self.kind.returns() {
            return Err(CaseRefused::GoodsOnTheirWay.into());
        }
        desk.keep(tx, call, Wrote::Kind(self.kind))?;
        let needed = |state: State| if self.kind.returns() { state } else { State::NotNeeded };
        if at_rest && desk.worked.moved.iter().any(|axis| matches!(axis, Axis::Goods | Axis::Acceptance)) {
            desk.keep(tx, call, Wrote::State(Axis::Goods, needed(State::Awaited)))?;
            desk.keep(tx, call, Wrote::State(Axis::Acceptance, needed(State::Unjudged)))?;
        }
        Ok(())
    }
}
