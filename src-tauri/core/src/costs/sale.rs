//! What became of the sale that a case is about: whether it is undone, or stands at its price or a lower one. It decides
//! which parts a return has, so that no amount is in two of them.

use pintui_store::Fen;

use super::facts::Facts;
use super::part::Origin;
use crate::cases::state::Kind;
use crate::named::named;

named! {
    /// What became of the sale.
    #[ts(rename = "CostSale")]
    Sale {
        /// Money and goods go back, or all of the money alone: there was no sale in the end.
        Undone = "undone",
        /// The buyer keeps goods; a part of the price may have gone back.
        Stands = "stands",
        /// The goods never left.
        NeverSent = "never_sent",
        /// Nothing tells how much of the price goes back.
        Unclear = "unclear",
    }
}

/// What became of the sale of a case; of an open one what it asks for.
pub(super) fn of(case: &Facts) -> Sale {
    let whole = |fen: Fen| case.paid_fen().map(|paid| fen >= paid && fen > Fen(0));
    if !case.sent && !case.came_back {
        // A part that goes back before the goods leave is a lower price for what still will be sent.
        let lower = case.back_fen() > Fen(0) && whole(case.back_fen()) == Some(false);
        return if lower { Sale::Stands } else { Sale::NeverSent };
    }
    if keeps_goods(case) {
        return Sale::Stands;
    }
    if case.told && case.back_fen() == Fen(0) {
        // A refund of unknown size is taken for the whole, as everywhere.
        return Sale::Undone;
    }
    match case.kind {
        Some(Kind::Exchange | Kind::Reship | Kind::Repair | Kind::Complaint) => match whole(case.back_fen()) {
            Some(true) => Sale::Undone,
            _ => Sale::Stands,
        },
        Some(Kind::ReturnRefund) => Sale::Undone,
        _ if case.came_back => Sale::Undone,
        _ => match case.amount().and_then(|(fen, _)| whole(fen)) {
            Some(true) => Sale::Undone,
            Some(false) => Sale::Stands,
            None => Sale::Unclear,
        },
    }
}

/// Whether it ended, nothing came back, and the buyer got nothing of the price or a part of it.
fn keeps_goods(case: &Facts) -> bool {
    let part = || case.paid_fen().is_some_and(|paid| case.back_fen() < paid);
    nothing_back(case) || case.over && !case.told && !case.came_back && part()
}

/// Whether it ended and the buyer got nothing of the price.
pub(super) fn nothing_back(case: &Facts) -> bool {
    case.over && !case.told && case.back_fen() == Fen(0)
}

impl Facts {
    /// What went back or, as long as it is open, what is asked for, with who says so.
    pub(super) fn amount(&self) -> Option<(Fen, Origin)> {
        let by = if self.told_fen >= self.recorded_fen { Origin::File } else { Origin::Recorded };
        match self.back_fen() {
            Fen(0) if self.over => Some((Fen(0), by)),
            Fen(0) => self.asked_fen.map(|fen| (fen, Origin::Asked)),
            fen => Some((fen, by)),
        }
    }

    /// What went back: as the file tells or as people recorded it, whichever is more.
    pub(super) fn back_fen(&self) -> Fen {
        self.told_fen.max(self.recorded_fen)
    }

    /// Whether goods go back to the shop.
    pub(super) fn returns(&self) -> bool {
        let sends = matches!(self.kind, Some(Kind::ReturnRefund | Kind::Exchange | Kind::Repair));
        self.came_back || sends && !keeps_goods(self)
    }
}
