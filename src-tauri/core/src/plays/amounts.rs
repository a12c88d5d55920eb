//! The amounts of a step: which of them count for it, what they may be, and what they come to.

use pintui_store::{Fen, Reading, Result};

use super::desk::PlayRow;
use super::play::{Act, PlayCase};
use super::{Play, PlayRefused};
use crate::door::Call;
use crate::ledger::floor::{self, Behind};
use crate::ledger::rules::HUGE;

/// What a step gives or offers; none of them is nothing or less.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Amounts {
    /// Off the price: the discount, or what is compensated first.
    pub(super) price: Option<Fen>,
    /// What the goods cost that are sent once more.
    pub(super) goods: Option<Fen>,
    /// Freight that is paid back.
    pub(super) freight: Option<Fen>,
    /// A thank-you, or something for the trouble.
    pub(super) thanks: Option<Fen>,
}

impl Amounts {
    /// Of an offer or an answer to it; a step that is left out or declined gives nothing.
    pub(super) fn of(step: &PlayCase, offered: Option<&PlayRow>) -> Self {
        if !matches!(step.act, Act::Offer | Act::Accept) {
            return Self::default();
        }
        let some = |fen: Option<Fen>| fen.filter(|fen| fen.0 > 0);
        let named = some(step.amount_fen.or(offered.and_then(|one| one.amount_fen)));
        Self {
            price: named.filter(|_| matches!(step.play, Play::Keep | Play::Advance)),
            goods: named.filter(|_| step.play == Play::Resend),
            freight: some(step.freight_fen),
            thanks: some(step.thanks_fen),
        }
    }

    /// All of them together; none where that is nothing.
    pub(super) fn sum(self) -> Option<Fen> {
        let all = [self.price, self.goods, self.freight, self.thanks];
        let sum = all.into_iter().flatten().fold(0, |sum: i64, fen| sum.saturating_add(fen.0));
        Some(Fen(sum)).filter(|sum| sum.0 > 0)
    }
}

/// Refuses amounts that are none, whatever the step does with them.
pub(super) fn sensible(step: &PlayCase) -> Result<()> {
    let all = [("amount_fen", step.amount_fen), ("freight_fen", step.freight_fen), ("thanks_fen", step.thanks_fen)];
    match all.into_iter().find(|(_, fen)| fen.is_some_and(|fen| !(Fen(0)..=HUGE).contains(&fen))) {
        Some((figure, _)) => Err(PlayRefused::PlayFigureWrong { figure: figure.to_owned(), most_fen: HUGE }.into()),
        None => Ok(()),
    }
}

/// Refuses a part of the price that is more than is still here, or goes below what the goods cost. What was offered is a
/// promise: taking it asks nothing anew.
pub(super) fn off_the_price(
    tx: &impl Reading,
    call: &Call<'_>,
    case: i64,
    price: Option<Fen>,
    promised: Option<Fen>,
    behind: Behind<'_>,
) -> Result<()> {
    let amount = price.ok_or(PlayRefused::PlayAmountMissing)?;
    let here = floor::still_here(tx, case)?.ok_or(PlayRefused::PlayPaidUnknown)?;
    if amount > here {
        return Err(PlayRefused::PlayOverPaid { here_fen: here }.into());
    }
    match promised.is_some_and(|promised| amount <= promised) {
        true => Ok(()),
        false => floor::hold(tx, call, case, amount, behind),
    }
}
