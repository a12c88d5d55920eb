//! How a gift was answered at the station, and what the core takes for an answer: a parcel passes
//! only with every gift in it, with another in its place, or without it after the buyer has agreed.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{GiftDue, GiftRefused};
use crate::checks::record::{PointAnswer, PointResult};

/// What became of a gift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "GiftOutcome")]
pub enum Outcome {
    /// All of it is in the parcel.
    Complete,
    /// Another gift is in its place.
    Replaced,
    /// The parcel waits until the gift is there again.
    Held,
    /// The parcel waits until the buyer has been told.
    TellBuyer,
    /// The buyer was told and takes the parcel without it.
    Agreed,
}

impl Outcome {
    const ALL: [Self; 5] = [Self::Complete, Self::Replaced, Self::Held, Self::TellBuyer, Self::Agreed];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::Replaced => "replaced",
            Self::Held => "held",
            Self::TellBuyer => "tell_buyer",
            Self::Agreed => "agreed",
        }
    }

    /// The outcome the book calls by this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.name() == name)
    }
}

/// The answer to one gift.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct GiftAnswer {
    /// How many of it are in the parcel.
    pub given: i64,
    /// What became of it.
    pub outcome: Outcome,
    /// The gift that is there instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub instead: Option<String>,
}

/// Refuses an answer that would let the parcel go without its gift.
pub(in crate::checks) fn held(tx: &impl Reading, shop: i64, gift: &GiftDue, answer: &PointAnswer) -> Result<()> {
    let given = answer.gift.as_ref().map_or(0, |answer| answer.given);
    let short = || GiftRefused::Short { gift: gift.gift.clone(), due: gift.quantity, given };
    if answer.result != PointResult::Passed {
        return Ok(());
    }
    let told = answer.gift.as_ref().ok_or_else(short)?;
    match told.outcome {
        Outcome::Complete if given != gift.quantity => Err(short().into()),
        Outcome::Complete => Ok(()),
        Outcome::Replaced => {
            let instead = told.instead.as_deref().unwrap_or_default();
            let known = super::spare(tx, shop)?.iter().any(|spare| spare.gift == instead && spare.gift != gift.gift);
            if known { Ok(()) } else { Err(GiftRefused::InsteadUnknown { gift: gift.gift.clone() }.into()) }
        }
        Outcome::Agreed if gift.told != Some(true) => Err(GiftRefused::BuyerNotTold { gift: gift.gift.clone() }.into()),
        Outcome::Agreed => Ok(()),
        Outcome::Held | Outcome::TellBuyer => Err(short().into()),
    }
}

/// Keeps what became of the gift.
pub(in crate::checks) fn keep(tx: &mut WriteTx<'_>, check: i64, gift: &GiftDue, answer: &GiftAnswer) -> Result<()> {
    tx.change(
        include_str!("insert_gift.sql"),
        named_params! {
            ":check": check, ":rule": gift.rule, ":gift": gift.gift, ":due": gift.quantity,
            ":given": answer.given, ":outcome": answer.outcome.name(), ":instead": answer.instead,
        },
    )?;
    Ok(())
}
