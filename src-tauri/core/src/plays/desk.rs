//! What a clerk sees before deciding how to handle a case: the next step, the ways with their money, what the platform
//! counts, what was tried, the buyer's history, and whether something tells what was agreed.

use pintui_store::{At, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::after::{self, After};
use super::buyer::{self, BuyerHistory};
use super::flow::{self, Followed};
use super::next::{self, Next, Remains};
use super::pair::{ExchangePair, pair};
use super::ways::{self, Named, PlayWay, Sale};
use super::{Play, handled};
use crate::cases::refund;
use crate::cases::refused::CaseRefused;
use crate::cases::standing::desk_rows;
use crate::cases::state::State;
use crate::deadlines::Limits;
use crate::door::{Call, Command, Read};
use crate::ledger::floor::{self, PieceCost};
use crate::ledger::rules::{LedgerRules, plan};
use crate::policies::{Payer, advise};
use crate::reasons::Words;

/// How a case can be handled.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PlayDesk {
    /// Key of the case.
    pub case_id: i64,
}

impl Command for PlayDesk {
    type Answer = Plays;
}

/// The answer of [`PlayDesk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Plays {
    /// The way that it is to go; none where no test has drawn one and no standard holds.
    pub way: Option<Followed>,
    /// The next step.
    pub next: Next,
    /// What remains of a case that is closed.
    pub remains: Vec<Remains>,
    /// What was promised and is not paid yet.
    pub unpaid_fen: Fen,
    /// What was paid for the pieces and is still here, or all of it once a way was taken; none where nothing tells it.
    pub paid_fen: Option<Fen>,
    /// What they cost; none where it is not known.
    pub cost_fen: Option<Fen>,
    /// The pieces, each with what one costs.
    pub pieces: Vec<PieceCost>,
    /// The most that may come off without going under cost; none where the cost is not known.
    pub most_off_fen: Option<Fen>,
    /// Whether the platform's figure counts the case, whatever is done now.
    pub counted: bool,
    /// The ways; none where nothing tells what was paid.
    pub ways: Vec<PlayWay>,
    /// What was tried, oldest first.
    pub tried: Vec<PlayRow>,
    /// The last talk with the buyer.
    pub talked: Option<Talked>,
    /// Whether something was agreed or paid of which neither a note nor a picture tells.
    pub proof_missing: bool,
    /// The pair of orders, where it is exchanged by a new one.
    pub pair: Option<ExchangePair>,
    /// Stars that the buyer gave afterwards.
    pub stars: Option<i64>,
    /// What became of the buyer, where the case is over.
    pub after: Option<After>,
    /// The buyer's history.
    pub buyer: BuyerHistory,
    /// What the case got out of the ledger.
    pub given_fen: Fen,
    /// The limits.
    pub rules: LedgerRules,
    /// What is left of this month's plan; none where there is none.
    pub month_left_fen: Option<Fen>,
}

/// Something that was tried.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PlayRow {
    /// Its key.
    pub id: i64,
    /// Which way.
    pub play: String,
    /// `offered`, `accepted`, `declined`, `skipped`.
    pub outcome: String,
    /// How much was offered or given.
    pub amount_fen: Option<Fen>,
    /// The new order of an exchange.
    pub new_order_no: Option<String>,
    /// Why it was left out, or declined.
    pub why: Option<String>,
    /// What was agreed.
    pub note: Option<String>,
    /// Who approved it.
    pub approver: Option<String>,
    /// Who.
    pub staff: String,
    /// When.
    pub at: At,
    /// Whether it left the way that the case was to go.
    pub astray: bool,
}

/// A talk with the buyer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Talked {
    /// How.
    pub channel: String,
    /// When.
    pub at: At,
    /// How it ended.
    pub result: Option<String>,
    /// How many talks there were.
    pub times: i64,
}

impl Read for PlayDesk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Plays> {
        let id = self.case_id;
        let (words, limits) = (Words::read(tx)?, Limits::read(tx)?);
        let rows = desk_rows(tx, &words, &limits, &[id], call.now)?;
        let row = rows.into_iter().next().ok_or(CaseRefused::CaseUnknown { id })?;
        let rules = LedgerRules::read(tx)?;
        let tried = tried(tx, id)?;
        let pieces = floor::pieces(tx, id)?;
        let cost_fen = floor::cost(&pieces);
        let decided = row.over || tried.iter().any(|one| one.outcome == "accepted");
        let paid_fen = if decided { refund::room(tx, id)?.cap_fen } else { floor::still_here(tx, id)? };
        let facts = facts(tx, id, call.now)?;
        let pair = pair(tx, id, &row)?;
        let last = |play: Play| tried.iter().rev().find(|one| one.play == play.name()).and_then(|one| one.amount_fen);
        let named = Named { discount: last(Play::Keep), advance: last(Play::Advance) };
        let freight = match advise::payer(tx, id, call.now)? {
            Payer::Buyer => Fen(0),
            Payer::Shop => facts.freight_fen.unwrap_or(rules.freight_fen),
        };
        let sale = paid_fen.map(|paid| Sale::of(paid, cost_fen, freight, row.kind.returns(), &rules, named));
        let past = handled::of_shop(tx, facts.shop)?;
        let way = flow::of_case(tx, id)?;
        let first = way.as_ref().map_or(Play::Keep, |way| way.flow.first);
        let next = next::of(&row, &tried, facts.talked.is_some(), pair.as_ref(), first);
        let mut ways = sale.as_ref().map(|sale| ways::all(sale, &rules, &past, call.now)).unwrap_or_default();
        // A part of the price keeps goods with the buyer: not those that have come back.
        ways.retain(|way| way.play != Play::Keep || row.states.goods != State::Received);
        for one in &mut ways {
            one.needs_why = flow::needs_reason(way.as_ref(), one.play, &tried).is_some();
        }
        // the way's own come first
        ways.sort_by_key(|one| match &way {
            Some(way) if way.flow.first == one.play => 0,
            Some(way) if way.flow.after.contains(&one.play) => 1,
            Some(_) => 2,
            None => 0,
        });
        Ok(Plays {
            way,
            next,
            remains: next::remaining(next, &row, facts.unpaid_fen),
            unpaid_fen: facts.unpaid_fen,
            most_off_fen: sale.as_ref().filter(|_| cost_fen.is_some()).map(Sale::most_off),
            ways,
            paid_fen,
            cost_fen,
            pieces,
            counted: row.case.quality,
            proof_missing: facts.given && !facts.proven,
            tried,
            talked: facts.talked,
            pair,
            stars: facts.stars,
            after: row.over.then(|| after::of_case(tx, id, call.now)).transpose()?,
            buyer: buyer::of_case(tx, id)?,
            given_fen: facts.given_fen,
            rules,
            month_left_fen: facts.month_left,
        })
    }
}

struct Facts {
    shop: i64,
    freight_fen: Option<Fen>,
    given_fen: Fen,
    unpaid_fen: Fen,
    given: bool,
    proven: bool,
    stars: Option<i64>,
    talked: Option<Talked>,
    month_left: Option<Fen>,
}

fn facts(tx: &impl Reading, case: i64, now: At) -> Result<Facts> {
    let month = now.day().text()[..7].to_owned();
    let with = named_params! { ":case": case, ":month": month };
    let (mut facts, booked) = tx.one(include_str!("facts.sql"), with, |row| {
        let at: Option<At> = row.get("talked_at")?;
        let talked = match at {
            Some(at) => {
                Some(Talked { channel: row.get("channel")?, at, result: row.get("result")?, times: row.get("talks")? })
            }
            None => None,
        };
        let facts = Facts {
            shop: row.get("shop_id")?,
            freight_fen: row.get("freight_fen")?,
            given_fen: row.get("given_fen")?,
            unpaid_fen: row.get("unpaid_fen")?,
            given: row.get("given")?,
            proven: row.get("proven")?,
            stars: row.get("stars")?,
            talked,
            month_left: None,
        };
        Ok((facts, row.get::<_, Fen>("booked_fen")?))
    })?;
    facts.month_left = plan(tx, facts.shop, &month)?.map(|plan| Fen((plan - booked).0.max(0)));
    Ok(facts)
}

pub(super) fn tried(tx: &impl Reading, case: i64) -> Result<Vec<PlayRow>> {
    tx.rows(include_str!("tried.sql"), named_params! { ":case": case }, |row| {
        Ok(PlayRow {
            id: row.get("id")?,
            play: row.get("play")?,
            outcome: row.get("outcome")?,
            amount_fen: row.get("amount_fen")?,
            new_order_no: row.get("new_order_no")?,
            why: row.get("why")?,
            note: row.get("note")?,
            approver: row.get("approver")?,
            staff: row.get("staff")?,
            at: row.get("at")?,
            astray: row.get("astray")?,
        })
    })
}
