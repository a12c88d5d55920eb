//! The freight of a return: sending in vain, the way back, sending once more.

use pintui_store::Fen;

use super::super::facts::Facts;
use super::super::part::{Kind, Origin, Part};
use super::super::rate::{Held, Rate};
use super::super::sale::{Sale, nothing_back};
use crate::cases::state::Kind as CaseKind;
use crate::policies::Payer;

pub(super) fn parts(case: &Facts, sale: Sale, held: Held<'_>) -> Vec<Part> {
    [out(case, sale, held), back(case, held), again(case, sale, held)].into_iter().flatten().collect()
}

/// Of a parcel with other goods in it only the share of what came back was sent in vain.
fn out(case: &Facts, sale: Sale, held: Held<'_>) -> Option<Part> {
    if sale != Sale::Undone {
        return None;
    }
    let named: i64 = case.pieces.iter().map(|piece| piece.quantity).sum();
    let whole = case.order_pieces.filter(|pieces| *pieces > 0);
    if whole.is_some() && named == 0 {
        // an earlier case has brought the same pieces back
        return None;
    }
    let share = |fen: Fen| whole.map_or(fen, |whole| Fen((fen.0 * named.min(whole) + whole / 2) / whole));
    let fen = held.fen(Rate::FreightOut, case.carrier.as_deref()).map(share);
    Some(Part::by(Kind::FreightOut, Rate::FreightOut, fen))
}

fn back(case: &Facts, held: Held<'_>) -> Option<Part> {
    let known = |fen, origin| Some(Part::known(Kind::FreightBack, fen, origin));
    let ledger = case.given("freight");
    if ledger > Fen(0) {
        return known(ledger, Origin::Ledger);
    }
    if !case.returns() {
        return None;
    }
    match &case.freight {
        Some((way, _)) if way == "insurance" || way == "paid_by_buyer" => known(Fen(0), Origin::Noted),
        Some((_, Some(fen))) => known(*fen, Origin::Noted),
        None if case.payer == Payer::Buyer => known(Fen(0), Origin::Policy),
        _ => {
            let fen = held.fen(Rate::FreightBack, case.return_carrier.as_deref());
            Some(Part::by(Kind::FreightBack, Rate::FreightBack, fen))
        }
    }
}

fn again(case: &Facts, sale: Sale, held: Held<'_>) -> Option<Part> {
    let sends = matches!(case.kind, Some(CaseKind::Exchange | CaseKind::Reship | CaseKind::Repair))
        && sale == Sale::Stands
        && !nothing_back_of_goods(case);
    let fen = || held.fen(Rate::FreightOut, case.carrier.as_deref());
    (sends || case.given("goods_again") > Fen(0)).then(|| Part::by(Kind::FreightAgain, Rate::FreightOut, fen()))
}

/// Whether it ended and nothing came back for which something could go out.
fn nothing_back_of_goods(case: &Facts) -> bool {
    nothing_back(case) && !case.came_back && case.kind != Some(CaseKind::Reship)
}
