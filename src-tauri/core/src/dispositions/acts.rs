//! What may follow where a piece stands: the one table that the page shows and every write is held against.

use serde::Serialize;
use ts_rs::TS;

use crate::returned::piece::Piece;
use crate::returned::{Grade, Standing};

/// Something that is done with a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PieceAct")]
pub enum Act {
    /// Put on sale, or offered anew.
    Offer,
    /// Sold.
    Sell,
    /// Taken off sale.
    Withdraw,
    /// Weighed whether a repair pays.
    Weigh,
    /// The repair has ended.
    EndRepair,
    /// Scrapped.
    Scrap,
}

/// What may be done with a piece now, what is usual first.
pub fn of(piece: &Piece) -> Vec<Act> {
    match (piece.standing, piece.grade) {
        (Standing::Waiting, Grade::A | Grade::B) | (Standing::Repaired, _) => vec![Act::Offer, Act::Scrap],
        (Standing::Waiting, Grade::C) => vec![Act::Weigh],
        (Standing::ToScrap, Grade::C) => vec![Act::Scrap, Act::Weigh],
        // what came instead of the goods lies there until the platform has judged; then it goes
        (Standing::ToScrap | Standing::Waiting, Grade::D | Grade::M) => vec![Act::Scrap],
        (Standing::OnSale, _) => vec![Act::Sell, Act::Offer, Act::Withdraw, Act::Scrap],
        (Standing::InRepair, _) => vec![Act::EndRepair],
        _ => Vec::new(),
    }
}
