//! What was offered to a buyer and answered, and what money goes out with it. A step may be left out for a reason.

use pintui_store::{Fen, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::desk::tried;
use super::{Play, PlayRefused, cost};
use crate::cases::refund;
use crate::cases::work::{self, LONGEST};
use crate::door::{Call, Command, Write};
use crate::ledger::give::{GiveCompensation, decides, give, second};
use crate::ledger::rules::HUGE;
use crate::ledger::{Kind, LedgerRefused, Liable, Way, yuan};
use crate::shops;
use crate::wording::{self, Situation};

/// What is done with a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PlayAct")]
pub enum Act {
    /// It was offered to the buyer.
    Offer,
    /// The buyer agrees.
    Accept,
    /// The buyer does not.
    Decline,
    /// It is left out.
    Skip,
}

/// Writes one step of handling a case.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PlayCase {
    /// Key of the case.
    pub case_id: i64,
    /// Which way.
    pub play: Play,
    /// What is done.
    pub act: Act,
    /// The discount, or what is compensated first; of an accepted offer the one that was made where it is left out.
    pub amount_fen: Option<Fen>,
    /// Freight that is paid back to the buyer.
    pub freight_fen: Option<Fen>,
    /// A thank-you with a refund, or something for the trouble of an exchange.
    pub thanks_fen: Option<Fen>,
    /// Number of the new order of an exchange.
    pub new_order_no: Option<String>,
    /// Why it is left out, or why the buyer declined.
    pub why: Option<String>,
    /// What was agreed.
    pub note: Option<String>,
    /// Who allows a price below cost, or more than a clerk gives alone.
    pub approver: Option<String>,
    /// Who.
    pub by: String,
}

impl Command for PlayCase {
    type Answer = Played;
}

/// What was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Played {
    /// The entries in the ledger that came of it.
    pub entries: Vec<i64>,
    /// Their sum.
    pub given_fen: Fen,
    /// Whether the cost of the goods is not known, so that nothing could be held against it.
    pub cost_unknown: bool,
}

impl Write for PlayCase {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.case_id, "play": self.play, "act": self.act, "amount_fen": self.amount_fen })
    }

    fn gives(&self, tx: &Tx) -> Result<Option<Fen>> {
        if !matches!(self.act, Act::Accept | Act::Offer) {
            return Ok(None);
        }
        let offered = match self.play {
            Play::Keep => self.amount_fen.or(offered(tx, self.case_id)?),
            _ => self.amount_fen,
        };
        let all: Fen = [offered, self.freight_fen, self.thanks_fen].into_iter().flatten().sum();
        Ok(Some(all).filter(|all| all.0 > 0))
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Played> {
        let desk = work::open(tx, self.case_id, &self.by)?;
        let [note, why] = [self.note, self.why].map(|typed| work::text(typed, LONGEST));
        let (note, why) = (note?, why?);
        let approver = work::text(self.approver, 40)?;
        for text in [&note, &why].into_iter().flatten() {
            wording::must_be_allowed(text, Situation::CASE)?;
        }
        let before = tried(tx, desk.id)?;
        let new_order = work::text(self.new_order_no, 40)?;
        if let Some(stands) = before.iter().find(|one| one.outcome == "accepted").filter(|_| self.act != Act::Skip) {
            return Err(PlayRefused::PlayStands { play: stands.play.clone() }.into());
        }
        let waits = before.iter().rev().find(|one| one.play == self.play.name()).filter(|one| one.outcome == "offered");
        let pieces = cost::of_case(tx, desk.id)?;
        let cost = cost::sum(&pieces);
        let mut amount = self.amount_fen.or(waits.and_then(|one| one.amount_fen));
        match (self.act, self.play) {
            (Act::Skip, _) if why.is_none() => return Err(PlayRefused::PlaySkipWhy.into()),
            (Act::Decline, _) if waits.is_none() => return Err(PlayRefused::PlayNothingOffered.into()),
            (Act::Skip | Act::Decline, _) => {}
            (_, Play::Keep) => {
                let free =
                    call.who.grant().is_some() || decides(call) || waits.is_some_and(|one| one.approver.is_some());
                discount(&*tx, desk.id, amount, cost, |amount| match &approver {
                    _ if free => Ok(true),
                    None => Ok(false),
                    Some(approver) => second(&*tx, call, amount, &desk.by, approver).map(|()| true),
                })?;
            }
            (_, Play::Exchange) => paired(tx, desk.id, new_order.as_deref())?,
            (_, Play::Advance) if amount.is_none() => return Err(PlayRefused::PlayAmountMissing.into()),
            // The new order is often made after the money has gone out; then it is waited for.
            (_, Play::Advance) if new_order.is_some() => paired(tx, desk.id, new_order.as_deref())?,
            (_, Play::Refund | Play::Talk) => amount = None,
            _ => {}
        }
        let outcome = match self.act {
            Act::Offer => "offered",
            Act::Accept => "accepted",
            Act::Decline => "declined",
            Act::Skip => "skipped",
        };
        let operation = tx.operation();
        tx.insert(
            include_str!("insert_play.sql"),
            named_params! {
                ":case": desk.id, ":play": self.play.name(), ":outcome": outcome, ":amount": amount, ":cost": cost,
                ":order": new_order, ":why": why, ":note": note, ":approver": approver, ":staff": desk.by,
                ":at": call.now, ":operation": operation,
            },
        )?;
        let mut played = Played { entries: Vec::new(), given_fen: Fen(0), cost_unknown: cost.is_none() };
        if self.act != Act::Accept {
            return Ok(played);
        }
        let shop = shops::with_id(tx, desk.shop_id)?;
        let approver = approver.or_else(|| waits.and_then(|one| one.approver.clone()));
        let sweetener = if self.play == Play::Refund { Kind::Thanks } else { Kind::Trouble };
        // What is compensated first goes by the platform's own transfer; a discount is a part of the price.
        let way = (self.play == Play::Advance).then_some(Way::Transfer);
        let parts = [
            (Kind::RefundPart, amount.filter(|_| matches!(self.play, Play::Keep | Play::Advance)), way),
            (Kind::Freight, self.freight_fen, None),
            (sweetener, self.thanks_fen, None),
        ];
        for (kind, fen, way) in parts {
            let Some(amount_fen) = fen else { continue };
            let asked = GiveCompensation {
                shop: shop.name.clone(),
                case_id: Some(desk.id),
                order_no: None,
                kind,
                way,
                cause: None,
                amount_fen,
                gift_id: None,
                at: None,
                paid: false,
                platform_no: None,
                liable: Liable::Shop,
                partner: None,
                note: note.clone(),
                approver: approver.clone(),
                by: desk.by.clone(),
            };
            let written = give(tx, call, &shop, asked)?;
            played.entries.push(written.id);
            played.given_fen += written.amount_fen;
        }
        Ok(played)
    }
}

fn offered(tx: &impl Reading, case: i64) -> Result<Option<Fen>> {
    Ok(tried(tx, case)?.iter().rev().find(|one| one.play == Play::Keep.name()).and_then(|one| one.amount_fen))
}

/// Refuses a discount below what the goods cost, unless somebody with the right allows it.
/// `approved`: whether somebody else stands behind so much, asked only below what the goods cost.
fn discount(
    tx: &impl Reading,
    case: i64,
    amount: Option<Fen>,
    cost: Option<Fen>,
    approved: impl FnOnce(Fen) -> Result<bool>,
) -> Result<()> {
    let amount = amount.filter(|fen| fen.0 > 0).ok_or(PlayRefused::PlayAmountMissing)?;
    if amount > HUGE {
        return Err(LedgerRefused::LedgerAmountHuge { most: yuan(HUGE) }.into());
    }
    let paid = refund::room(tx, case)?.cap_fen.ok_or(PlayRefused::PlayPaidUnknown)?;
    if amount > paid {
        return Err(PlayRefused::PlayOverPaid { paid: yuan(paid) }.into());
    }
    match cost.filter(|cost| paid - amount < *cost) {
        Some(cost) if !approved(amount)? => Err(PlayRefused::PlayUnderCost {
            cost: yuan(cost),
            most: yuan(Fen((paid - cost).0.max(0))),
            left: yuan(paid - amount),
        }
        .into()),
        _ => Ok(()),
    }
}

/// The new order is another one, of the same buyer as far as the book knows, and of no other exchange.
pub(super) fn paired(tx: &impl Reading, case: i64, new_order: Option<&str>) -> Result<()> {
    let order_no = new_order.ok_or(PlayRefused::PlayNewOrderMissing)?.to_owned();
    let with = named_params! { ":case": case, ":order_no": order_no };
    let (same, elsewhere, taken): (bool, bool, bool) = tx.one(include_str!("pairs_with.sql"), with, |row| {
        Ok((row.get("same")?, row.get("elsewhere")?, row.get("taken")?))
    })?;
    if same {
        return Err(PlayRefused::PlayNewOrderSame.into());
    }
    if elsewhere {
        return Err(PlayRefused::PlayNewOrderElsewhere { order_no }.into());
    }
    if taken {
        return Err(PlayRefused::PlayNewOrderTaken { order_no }.into());
    }
    Ok(())
}
