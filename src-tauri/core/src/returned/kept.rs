//! The stock of returned goods: every piece that is not for sale again, apart from what is sold.

use pintui_store::{Fen, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Grade;
use super::piece::{self, Piece};
use crate::door::{Call, Command, Read};
use crate::shops;

/// What lies in a shop's stock of returned goods.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReturnedStock {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ReturnedStock {
    type Answer = ReturnedShelf;
}

/// The answer of [`ReturnedStock`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReturnedShelf {
    /// How many of each grade, and what was paid for them.
    pub grades: Vec<GradeKept>,
    /// The pieces, what came first first.
    pub pieces: Vec<Piece>,
}

/// The pieces of one grade that lie there.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct GradeKept {
    /// The grade.
    pub grade: Grade,
    /// How many.
    pub pieces: i64,
    /// What was paid for them.
    pub value_fen: Fen,
}

impl Read for ReturnedStock {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<ReturnedShelf> {
        shelf(tx, shops::must(tx, &self.shop)?.id)
    }
}

/// What lies in a shop's stock of returned goods.
pub(crate) fn shelf(tx: &impl Reading, shop: i64) -> Result<ReturnedShelf> {
    let pieces = piece::kept(tx, shop)?;
    let of = |grade: Grade| {
        let mine = || pieces.iter().filter(move |piece| piece.grade == grade);
        GradeKept { grade, pieces: mine().count() as i64, value_fen: mine().filter_map(|piece| piece.value_fen).sum() }
    };
    let grades = Grade::ALL.into_iter().map(of).filter(|kept| kept.pieces > 0).collect();
    Ok(ReturnedShelf { grades, pieces })
}
