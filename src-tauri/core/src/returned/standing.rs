//! Where a piece that came back stands: what has become of it, and what may follow.

use pintui_store::{Reading, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a piece stands. The book works it out from what was done (view `piece_standings`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PieceStanding")]
pub enum Standing {
    /// Nobody has looked at it.
    Ungraded,
    /// It has its grade, and nothing has followed.
    Waiting,
    /// It is offered at a lower price.
    OnSale,
    /// It is being repaired.
    InRepair,
    /// It was repaired and may be offered.
    Repaired,
    /// It goes to scrap: by its grade, because a repair does not pay, or because it failed.
    ToScrap,
    /// It is for sale as new.
    Restocked,
    /// Somebody has bought it.
    Sold,
    /// It was scrapped.
    Scrapped,
}

impl Standing {
    /// All of them, as they are shown: what waits for a hand first.
    pub const ALL: [Self; 9] = [
        Self::Waiting,
        Self::Repaired,
        Self::ToScrap,
        Self::OnSale,
        Self::InRepair,
        Self::Sold,
        Self::Scrapped,
        Self::Restocked,
        Self::Ungraded,
    ];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ungraded => "ungraded",
            Self::Waiting => "waiting",
            Self::OnSale => "on_sale",
            Self::InRepair => "in_repair",
            Self::Repaired => "repaired",
            Self::ToScrap => "to_scrap",
            Self::Restocked => "restocked",
            Self::Sold => "sold",
            Self::Scrapped => "scrapped",
        }
    }

    /// The standing that the book calls by this name.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|standing| standing.name() == name).unwrap_or(Self::Ungraded)
    }
}

/// Whether something was done with a piece upon its grade: with another grade it would have been another deed.
pub(super) fn binds(tx: &impl Reading, piece: i64) -> Result<bool> {
    tx.one("select bound from piece_standings where piece_id = ?1", [piece], |row| row.get(0))
}
