//! The pieces of a parcel as they were counted: too many and too few do not pass.

use pintui_store::{Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::CheckRefused;
use super::scan::Piece;

/// How many pieces of a line were counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CountedPiece {
    /// Number of the line in the order.
    pub line_no: String,
    /// Counted by their codes.
    pub scanned: i64,
    /// Counted by a press, where no code could be read.
    pub by_hand: i64,
}

/// Whether counting is asked for and what the counts have to be for a parcel that passes.
pub(super) fn hold(pieces: &[Piece], counted: &[CountedPiece], must: bool) -> std::result::Result<(), CheckRefused> {
    let count = |line_no: &str| counted.iter().filter(|one| one.line_no == line_no).map(of).sum::<i64>();
    let begun = counted.iter().any(|one| of(one) > 0);
    if counted.iter().any(|one| pieces.iter().all(|piece| piece.line_no != one.line_no)) {
        return Err(CheckRefused::PieceUnknown);
    }
    if !must && !begun {
        return Ok(());
    }
    for piece in pieces {
        let (found, wanted) = (count(&piece.line_no), piece.quantity);
        let product = piece.product.clone();
        if found < wanted {
            return Err(CheckRefused::PiecesMissing { product, found, wanted });
        }
        if found > wanted {
            return Err(CheckRefused::PiecesTooMany { product, found, wanted });
        }
    }
    Ok(())
}

fn of(one: &CountedPiece) -> i64 {
    one.scanned.max(0) + one.by_hand.max(0)
}

/// Keeps what was counted with its check.
pub(super) fn keep(tx: &mut WriteTx<'_>, check: i64, pieces: &[Piece], counted: &[CountedPiece]) -> Result<()> {
    for one in counted.iter().filter(|one| of(one) > 0) {
        let wanted = pieces.iter().find(|piece| piece.line_no == one.line_no).map_or(0, |piece| piece.quantity);
        tx.change(
            include_str!("insert_piece.sql"),
            named_params! {
                ":check": check, ":line_no": one.line_no, ":wanted": wanted,
                ":scanned": one.scanned.max(0), ":by_hand": one.by_hand.max(0),
            },
        )?;
    }
    Ok(())
}
