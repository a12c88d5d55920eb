//! What the book would record as a loss: a list to press on.

use pintui_store::{Day, Fen, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::found::{self, Found};
use crate::agreements::liable::{Agreements, Proposal};
use crate::agreements::{Cause, Place};
use crate::door::{Call, Command, Read};
use crate::shops::{self, Shop};

/// Older ones are no news: whoever wants them records them by hand.
const DAYS: i64 = 180;

/// Losses that the book holds and nobody has recorded, the latest first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LossProposals {
    /// Name of the shop.
    pub shop: String,
    /// One cause alone; none: all of them.
    pub cause: Option<Cause>,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for LossProposals {
    type Answer = ProposedLosses;
}

/// The answer of [`LossProposals`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProposedLosses {
    /// All of them.
    pub total: i64,
    /// What they are worth.
    pub value_fen: Fen,
    /// What is owed for them by agreements.
    pub owed_fen: Fen,
    /// How many there are of each cause, whatever cause was asked for.
    pub causes: Vec<LossCauseCount>,
    /// Looked for within so many days.
    pub days: i64,
    /// The rows.
    pub losses: Vec<ProposedLoss>,
}

/// How many are proposed of a cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LossCauseCount {
    /// The cause.
    pub cause: Cause,
    /// How many.
    pub losses: i64,
}

/// A loss that can be recorded with one press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ProposedLoss {
    /// Key of the order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// Key of the case that tells it; none of a delay.
    pub case_id: Option<i64>,
    /// Why.
    pub cause: Cause,
    /// Where.
    pub place: Place,
    /// On which day: of a case when it was applied for, of a delay the promised one.
    pub happened_on: Day,
    /// The product, where it is one.
    pub product: Option<String>,
    /// Which warehouse sent it.
    pub warehouse: Option<String>,
    /// Who carried it.
    pub carrier: Option<String>,
    /// Pieces.
    pub quantity: i64,
    /// What they are worth; nothing of a delay.
    pub value_fen: Fen,
    /// So many days late.
    pub days_late: Option<i64>,
    /// Who bears it, by which clause; none where nobody has agreed to anything.
    pub proposal: Option<Proposal>,
}

impl Read for LossProposals {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ProposedLosses> {
        let shop = shops::must(tx, &self.shop)?;
        let (agreements, found) = all(tx, &shop, call.now.day())?;
        let causes = Cause::ALL.iter().map(|cause| LossCauseCount {
            cause: *cause,
            losses: found.iter().filter(|one| one.loss.cause == *cause).count() as i64,
        });
        let causes = causes.filter(|count| count.losses > 0).collect();
        let asked = found.into_iter().filter(|one| self.cause.is_none_or(|cause| one.loss.cause == cause));
        let rows: Vec<ProposedLoss> = asked.map(|one| proposed(&agreements, one)).collect();
        let [skip, limit] = [self.skip, self.limit.min(200)].map(|count| usize::try_from(count).unwrap_or(0));
        Ok(ProposedLosses {
            total: rows.len() as i64,
            value_fen: rows.iter().map(|row| row.value_fen).sum(),
            owed_fen: rows.iter().filter_map(|row| row.proposal.as_ref()).map(|told| told.owed_fen).sum(),
            causes,
            days: DAYS,
            losses: rows.into_iter().skip(skip).take(limit).collect(),
        })
    }
}

/// All that is proposed today, with the agreements it is proposed by.
pub(super) fn all(tx: &impl Reading, shop: &Shop, today: Day) -> Result<(Agreements, Vec<Found>)> {
    let agreements = Agreements::read(tx, shop.id, today)?;
    let found = found::read(tx, shop, &agreements, (today.plus(-DAYS), today))?;
    Ok((agreements, found))
}

fn proposed(agreements: &Agreements, found: Found) -> ProposedLoss {
    let Found { order_id, case_id, product, loss } = found;
    let value_fen = loss.worth();
    ProposedLoss {
        proposal: agreements.propose(&loss.facts()),
        order_id,
        order_no: loss.order_no.unwrap_or_default(),
        case_id,
        cause: loss.cause,
        place: loss.place,
        happened_on: loss.on,
        product,
        warehouse: loss.warehouse,
        carrier: loss.carrier,
        quantity: loss.quantity,
        value_fen,
        days_late: loss.days_late,
    }
}
