//! The one way in which a loss is written: refused, its liability decided, kept.

use pintui_store::{Day, Fen, Reading, Result, WriteTx, named_params};

use super::LossRefused;
use crate::agreements::liable::{Agreements, Bearer, Facts, Liable, Proposal};
use crate::agreements::{Cause, Place};
use crate::cases::work;
use crate::door::Call;

/// Longest name of a party.
pub(super) const LONGEST_NAME: usize = 40;
/// Longest text that is kept.
pub(super) const LONGEST_TEXT: usize = 300;

/// A loss on its way into the book.
pub(super) struct Loss {
    pub(super) cause: Cause,
    pub(super) place: Place,
    pub(super) on: Day,
    pub(super) order_no: Option<String>,
    pub(super) product_id: Option<i64>,
    pub(super) warehouse: Option<String>,
    pub(super) carrier: Option<String>,
    pub(super) quantity: i64,
    /// What the goods are worth; of a delay what was paid, which its clause may take a share of.
    pub(super) value: Fen,
    pub(super) days_late: Option<i64>,
    pub(super) picture: Option<String>,
    pub(super) note: Option<String>,
}

/// Somebody's choice of who bears it, with the reason where it is another one than proposed.
pub(super) struct Choice {
    pub(super) bearer: Option<Bearer>,
    pub(super) why: Option<String>,
}

impl Choice {
    /// As the agreement says.
    pub(super) const PROPOSED: Self = Self { bearer: None, why: None };

    /// As somebody has typed it.
    pub(super) fn typed(bearer: Option<Bearer>, why: Option<String>) -> Result<Self> {
        let named = |Bearer { liable, party }| -> Result<Bearer> {
            Ok(Bearer { liable, party: work::line(&party.unwrap_or_default(), LONGEST_NAME)? })
        };
        Ok(Self { bearer: bearer.map(named).transpose()?, why: work::text(why, LONGEST_TEXT)? })
    }
}

impl Loss {
    pub(super) fn facts(&self) -> Facts<'_> {
        Facts {
            cause: self.cause,
            place: self.place,
            on: self.on,
            warehouse: self.warehouse.as_deref(),
            carrier: self.carrier.as_deref(),
            value: self.value,
            days_late: self.days_late.unwrap_or(0),
        }
    }

    /// What is lost of goods: nothing of what only came late.
    pub(super) fn worth(&self) -> Fen {
        if self.cause == Cause::Late { Fen(0) } else { self.value }
    }

    /// Refuses a second loss of this kind at the order.
    pub(super) fn refuse_twice(&self, tx: &impl Reading, shop: i64) -> Result<()> {
        let Some(order_no) = &self.order_no else { return Ok(()) };
        let with = named_params! {
            ":shop": shop, ":order": order_no, ":cause": self.cause.name(), ":place": self.place.name(),
            ":product": self.product_id,
        };
        match tx.maybe(include_str!("same.sql"), with, |_| Ok(()))? {
            Some(()) => Err(LossRefused::LossRecordedAlready { order_no: order_no.clone(), cause: self.cause }.into()),
            None => Ok(()),
        }
    }
}

/// What is decided about who bears it.
pub(super) struct Decided {
    pub(super) bearer: Bearer,
    clause: Option<String>,
    pub(super) owed: Fen,
    pay_days: Option<i64>,
    why: Option<String>,
}

/// Who bears a loss: whoever the agreement says; another one needs a reason, and owes by an agreement of its own or the
/// whole value; for a delay nothing without a clause.
pub(super) fn decide(agreements: &Agreements, loss: &Loss, choice: Choice) -> Result<Decided> {
    let facts = loss.facts();
    let proposed = agreements.propose(&facts);
    let by = |told: Proposal, why| Decided {
        bearer: told.bearer,
        clause: Some(told.clause),
        owed: told.owed_fen,
        pay_days: Some(told.pay_days),
        why,
    };
    let chosen = match (choice.bearer, proposed) {
        (None, Some(told)) => return Ok(by(told, None)),
        (Some(chosen), Some(told)) if chosen == told.bearer => return Ok(by(told, choice.why)),
        (Some(_), Some(told)) if choice.why.is_none() => {
            return Err(LossRefused::LossWhyMissing { party: told.by_party, clause: told.clause }.into());
        }
        (chosen, _) => chosen.unwrap_or(Bearer::SHOP),
    };
    if chosen.liable == Liable::Shop {
        return Ok(Decided { bearer: Bearer::SHOP, clause: None, owed: Fen(0), pay_days: None, why: choice.why });
    }
    let (Some(kind), Some(party)) = (chosen.liable.kind(), chosen.party.clone()) else {
        return Err(LossRefused::LossPartyMissing.into());
    };
    match agreements.by(kind, &party, &facts).filter(|told| told.bearer.liable == chosen.liable) {
        Some(told) => Ok(by(told, choice.why)),
        None if loss.cause == Cause::Late => Err(LossRefused::LossLateUnagreed { party }.into()),
        None => Ok(Decided { bearer: chosen, clause: None, owed: loss.value, pay_days: None, why: choice.why }),
    }
}

/// Writes a loss; returns its key.
pub(super) fn keep(
    tx: &mut WriteTx<'_>,
    call: &Call<'_>,
    shop: i64,
    loss: &Loss,
    decided: &Decided,
    by: &str,
) -> Result<i64> {
    loss.refuse_twice(&*tx, shop)?;
    tx.insert(
        include_str!("insert.sql"),
        named_params! {
            ":shop": shop, ":cause": loss.cause.name(), ":place": loss.place.name(), ":on": loss.on,
            ":order": loss.order_no, ":product": loss.product_id, ":warehouse": loss.warehouse,
            ":carrier": loss.carrier, ":quantity": loss.quantity, ":value": loss.worth(), ":days": loss.days_late,
            ":liable": decided.bearer.liable.name(), ":party": decided.bearer.party, ":clause": decided.clause,
            ":owed": decided.owed, ":pay_days": decided.pay_days, ":why": decided.why, ":picture": loss.picture,
            ":note": loss.note, ":by": by, ":at": call.now,
        },
    )
}
