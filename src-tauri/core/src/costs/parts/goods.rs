//! What the goods of a return have lost of what they had cost, repairs, and packing anew what is sold again.

use pintui_store::Fen;

use super::super::facts::{Facts, Returned};
use super::super::part::{Kind, Lack, Origin, Part};
use super::super::rate::{Held, Rate};
use super::super::sale::{Sale, nothing_back};
use crate::cases::state::Kind as CaseKind;
use crate::returned::{Grade, Standing};

pub(super) fn parts(case: &Facts, sale: Sale, held: Held<'_>) -> Vec<Part> {
    let repairs: Fen = case.returned.iter().filter_map(|piece| piece.repair_fen).sum();
    let repair = (repairs > Fen(0)).then(|| Part::known(Kind::Repair, repairs, Origin::Inspection));
    [goods(case, sale, held), repair, repacking(case, sale, held)].into_iter().flatten().collect()
}

/// Whether goods of this case are the shop's again: the sale is undone, or another piece went out for them.
fn shops_again(case: &Facts, sale: Sale) -> bool {
    match sale {
        Sale::Undone => true,
        Sale::Stands => case.kind == Some(CaseKind::Exchange) && (case.came_back || !nothing_back(case)),
        _ => false,
    }
}

fn goods(case: &Facts, sale: Sale, held: Held<'_>) -> Option<Part> {
    if sale == Sale::Unclear {
        return Some(Part::lacking(Kind::Goods, Lack::NoAmount));
    }
    if !shops_again(case, sale) {
        return None;
    }
    if !case.returned.is_empty() {
        return Some(inspected(&case.returned));
    }
    if case.missing || !case.returns() {
        return Some(gone(case));
    }
    Some(unseen(case, held))
}

/// Piece by piece, as the inspection found it and what became of it since.
fn inspected(pieces: &[Returned]) -> Part {
    let mut part = Part::known(Kind::Goods, Fen(0), Origin::Inspection);
    let mut settled = 0;
    for piece in pieces {
        match lost(piece) {
            Ok(fen) => {
                settled += 1;
                part.fen = part.fen.map(|sum| sum + fen);
            }
            Err(lack) => part.lack = part.lack.or(Some(lack)),
        }
    }
    if settled == 0 { Part { fen: None, ..part } } else { part }
}

/// What a piece has lost: all it cost where it is gone for good, be it sold for less; nothing where it is as new.
fn lost(piece: &Returned) -> Result<Fen, Lack> {
    match (piece.grade, piece.standing) {
        (_, Standing::Restocked) | (Grade::A, _) => Ok(Fen(0)),
        (Grade::U, _) => Err(Lack::NotLooked),
        (Grade::D | Grade::M, _) | (_, Standing::Sold | Standing::Scrapped | Standing::ToScrap) => {
            piece.cost_fen.ok_or(Lack::NoCost)
        }
        _ => Err(Lack::NotEnded),
    }
}

/// All of the money went back and no goods.
fn gone(case: &Facts) -> Part {
    match cost(case) {
        Some(fen) => Part::known(Kind::Goods, fen, Origin::Goods),
        None => Part::lacking(Kind::Goods, Lack::NoCost),
    }
}

fn cost(case: &Facts) -> Option<Fen> {
    let each = |piece: &super::super::facts::Piece| piece.cost_fen.map(|cost| Fen(cost.0 * piece.quantity));
    (!case.pieces.is_empty()).then(|| case.pieces.iter().map(each).sum::<Option<Fen>>()).flatten()
}

/// They came back and no inspection tells how: by the owner's rate.
fn unseen(case: &Facts, held: Held<'_>) -> Part {
    const WHOLE: i64 = 10_000;
    if !case.over {
        return Part::lacking(Kind::Goods, Lack::NotBack);
    }
    match (cost(case), held.amount(Rate::UnseenLoss, None)) {
        (_, Ok(0)) => Part::by(Kind::Goods, Rate::UnseenLoss, Ok(Fen(0))),
        (None, _) => Part::lacking(Kind::Goods, Lack::NoCost),
        (Some(cost), share) => {
            let fen = share.map(|share| Fen((cost.0 * share + WHOLE / 2) / WHOLE));
            Part::by(Kind::Goods, Rate::UnseenLoss, fen)
        }
    }
}

fn repacking(case: &Facts, sale: Sale, held: Held<'_>) -> Option<Part> {
    if !case.returned.is_empty() {
        let again = |piece: &&Returned| {
            let sold =
                matches!(piece.standing, Standing::Restocked | Standing::Repaired | Standing::OnSale | Standing::Sold);
            matches!(piece.grade, Grade::A | Grade::B) || sold
        };
        let pieces = case.returned.iter().filter(again).count() as i64;
        let waiting = case.returned.iter().any(|piece| piece.grade == Grade::U);
        let packed = (pieces > 0).then(|| packed(pieces, held));
        return match packed {
            Some(part) if waiting => Some(Part { lack: part.lack.or(Some(Lack::NotLooked)), ..part }),
            None if waiting => Some(Part::lacking(Kind::Repacking, Lack::NotLooked)),
            packed => packed,
        };
    }
    if !shops_again(case, sale) || case.missing || !case.returns() {
        return None;
    }
    let pieces: i64 = case.pieces.iter().map(|piece| piece.quantity).sum();
    match case.over {
        false => Some(Part::lacking(Kind::Repacking, Lack::NotBack)),
        true => (pieces > 0).then(|| packed(pieces, held)),
    }
}

/// So many pieces packed anew: material and time of each.
fn packed(pieces: i64, held: Held<'_>) -> Part {
    let seconds = held.amount(Rate::RepackTime, None).map(|seconds| seconds * pieces);
    let fen = || {
        let material = held.fen(Rate::RepackMaterial, None)?;
        Ok(Fen(material.0 * pieces) + held.work(seconds?)?)
    };
    Part { seconds: seconds.ok(), ..Part::by(Kind::Repacking, Rate::RepackMaterial, fen()) }
}
