//! What was offered to a buyer and answered, and what money goes out with it. A step may be left out for a reason.

use pintui_store::{Fen, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::amounts::{self, Amounts};
use super::desk::{PlayRow, tried};
use super::flow;
use super::{Play, PlayRefused};
use crate::cases::work::{self, LONGEST};
use crate::door::{Call, Command, Write};
use crate::ledger::floor::{self, Behind};
use crate::ledger::give::{GiveCompensation, give};
use crate::ledger::{Kind, Liable, Way};
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
    /// The discount, what is compensated first, or what the goods cost that are sent once more; of an accepted offer the one that was made where it is left out.
    pub amount_fen: Option<Fen>,
    /// Freight that is paid back to the buyer.
    pub freight_fen: Option<Fen>,
    /// A thank-you with a refund, or something for the trouble of an exchange.
    pub thanks_fen: Option<Fen>,
    /// Number of the new order of an exchange.
    pub new_order_no: Option<String>,
    /// Why it is left out, why the buyer declined, or why no discount was tried before the case is settled.
    pub why: Option<String>,
    /// What was agreed.
    pub note: Option<String>,
    /// Who allows more than a clerk gives alone; while the book knows no people, also a price below cost.
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
        Ok(Amounts::of(self, waiting(&tried(tx, self.case_id)?, self.play)).sum())
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Played> {
        let desk = work::open(tx, self.case_id, &self.by)?;
        amounts::sensible(&self)?;
        let before = tried(tx, desk.id)?;
        let waits = waiting(&before, self.play);
        let Amounts { price, goods, freight, thanks } = Amounts::of(&self, waits);
        let pass = |text: &str| wording::pass(text, Situation::CASE);
        let [note, why] = [self.note, self.why].map(|typed| work::said(typed, LONGEST, pass));
        let (note, why) = (note?, why?);
        let approver = work::text(self.approver, 40)?;
        let new_order = work::text(self.new_order_no, 40)?;
        if let Some(stands) = before.iter().find(|one| one.outcome == "accepted").filter(|_| self.act != Act::Skip) {
            return Err(PlayRefused::PlayStands { play: stands.play.clone() }.into());
        }
        let cost = floor::cost(&floor::pieces(tx, desk.id)?);
        let way = flow::of_case(tx, desk.id)?;
        let astray = flow::is_left(way.as_ref(), self.play, self.act, &before);
        match self.act {
            Act::Skip if why.is_none() => return Err(PlayRefused::PlaySkipWhy.into()),
            Act::Decline if waits.is_none() => return Err(PlayRefused::PlayNothingOffered.into()),
            Act::Skip | Act::Decline => {}
            Act::Offer | Act::Accept => {
                let lacks = flow::needs_reason(way.as_ref(), self.play, &before).filter(|_| why.is_none());
                lacks.map_or(Ok(()), Err)?;
                if self.play == Play::Resend && goods.is_none() {
                    return Err(PlayRefused::PlayAmountMissing.into());
                }
                if matches!(self.play, Play::Keep | Play::Advance) {
                    let promised = waits.filter(|_| self.act == Act::Accept).and_then(|one| one.amount_fen);
                    let behind = Behind { by: &desk.by, approver: approver.as_deref() };
                    amounts::off_the_price(&*tx, call, desk.id, price, promised, behind)?;
                }
                // The new order is often made after the money has gone out; then it is waited for.
                if self.play == Play::Exchange || (self.play == Play::Advance && new_order.is_some()) {
                    paired(tx, desk.id, new_order.as_deref())?;
                }
            }
        }
        let outcome = match self.act {
            Act::Offer => "offered",
            Act::Accept => "accepted",
            Act::Decline => "declined",
            Act::Skip => "skipped",
        };
        // What was declined is told with what had been offered.
        let amount = price.or(goods).or(waits.filter(|_| self.act == Act::Decline).and_then(|one| one.amount_fen));
        let operation = tx.operation();
        tx.insert(
            include_str!("insert_play.sql"),
            named_params! {
                ":case": desk.id, ":play": self.play.name(), ":outcome": outcome, ":amount": amount, ":cost": cost, ":astray": i64::from(astray),
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
            (Kind::RefundPart, price, way),
            (Kind::GoodsAgain, goods, None),
            (Kind::Freight, freight, None),
            (sweetener, thanks, None),
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

/// The offer of this way that waits for its answer.
fn waiting(tried: &[PlayRow], play: Play) -> Option<&PlayRow> {
    tried.iter().rev().find(|one| one.play == play.name()).filter(|one| one.outcome == "offered")
}

/// The new order is another one, of this shop and the same buyer as far as the book knows, and of no other exchange. One
/// that the book does not know yet is waited for.
pub(super) fn paired(tx: &impl Reading, case: i64, new_order: Option<&str>) -> Result<()> {
    let order_no = new_order.ok_or(PlayRefused::PlayNewOrderMissing)?.to_owned();
    let with = named_params! { ":case": case, ":order_no": order_no };
    let (same, elsewhere, taken, of_shop): (bool, bool, bool, Option<String>) =
        tx.one(include_str!("pairs_with.sql"), with, |row| {
            Ok((row.get("same")?, row.get("elsewhere")?, row.get("taken")?, row.get("of_shop")?))
        })?;
    if same {
        return Err(PlayRefused::PlayNewOrderSame.into());
    }
    if elsewhere {
        return Err(PlayRefused::PlayNewOrderElsewhere { order_no }.into());
    }
    if let Some(shop) = of_shop {
        return Err(PlayRefused::PlayNewOrderOfShop { order_no, shop }.into());
    }
    if taken {
        return Err(PlayRefused::PlayNewOrderTaken { order_no }.into());
    }
    Ok(())
}
