//! A piece taken in hand for a write: who does it, and whether it still stands where it stood on the screen.

use pintui_store::{Fen, Reading, Result};

use super::DispositionRefused;
use super::acts::{self, Act};
use crate::cases::typed;
use crate::returned::piece::{self, Piece};
use crate::returned::{Standing, number};

const LONGEST_NAME: usize = 40;
/// Longest text that is kept.
pub(super) const LONGEST: usize = 500;
/// The most that an amount may be that somebody types: a price, a cost, what a loss is worth.
pub const MOST: Fen = Fen(100_000_000);

/// A piece in hand.
pub(super) struct Hand {
    /// The piece.
    pub(super) piece: Piece,
    /// Key of its shop.
    pub(super) shop: i64,
    /// Who has it in hand.
    pub(super) by: String,
}

/// Takes a piece in hand for an act upon where it stood on the screen.
///
/// # Errors
/// `disposition_staff_missing`, `disposition_piece_unknown`, `disposition_moved_meanwhile`, `disposition_not_now`.
pub(super) fn take(tx: &impl Reading, id: i64, was: Standing, act: Act, by: &str) -> Result<Hand> {
    let by = staff(by)?;
    let (piece, shop) = known(tx, id)?;
    if piece.standing != was {
        return Err(DispositionRefused::MovedMeanwhile { number: number::of(id) }.into());
    }
    if !acts::of(&piece).contains(&act) {
        return Err(DispositionRefused::NotNow { number: number::of(id) }.into());
    }
    Ok(Hand { piece, shop, by })
}

/// Who does it.
///
/// # Errors
/// `disposition_staff_missing`.
pub fn staff(by: &str) -> Result<String> {
    typed::line(by, LONGEST_NAME)?.ok_or_else(|| DispositionRefused::StaffMissing.into())
}

/// A piece with the key of its shop.
pub(super) fn known(tx: &impl Reading, id: i64) -> Result<(Piece, i64)> {
    let unknown = || DispositionRefused::PieceUnknown { id };
    let piece = piece::these(tx, &[id])?.pop().ok_or_else(unknown)?;
    let shop = tx.one("select shop_id from receptions where id = ?1", [piece.reception_id], |row| row.get(0))?;
    Ok((piece, shop))
}

/// A price above nothing.
pub(super) fn price(fen: Fen) -> Result<Fen> {
    if fen > Fen(0) && fen <= MOST { Ok(fen) } else { Err(DispositionRefused::PriceWrong { most_fen: MOST }.into()) }
}

/// A cost, which may be nothing.
pub(super) fn cost(fen: Fen) -> Result<Fen> {
    if fen >= Fen(0) && fen <= MOST { Ok(fen) } else { Err(DispositionRefused::PriceWrong { most_fen: MOST }.into()) }
}
