//! The claims of a shop, what is open and what is overdue first.

use pintui_store::{Day, Fen, Reading, Result, Row, SqlError, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ClaimRefused;
use crate::agreements::liable::{Bearer, Liable};
use crate::door::{Call, Command, Read};
use crate::named::named;
use crate::shops;

named! {
    /// How a claim stands.
    ClaimState {
        /// Something is open and its day is past.
        Overdue = "overdue",
        /// Something is open.
        Open = "open",
        /// All of it came in.
        Paid = "paid",
        /// Ended: the rest was given up.
        Ended = "ended",
    }
}

/// The claims of a shop, overdue ones first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ClaimList {
    /// Name of the shop.
    pub shop: String,
    /// Those that stand so; none: all.
    pub state: Option<ClaimState>,
}

impl Command for ClaimList {
    type Answer = Claims;
}

/// The answer of [`ClaimList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Claims {
    /// How many stand how, whatever was asked for.
    pub states: Vec<ClaimCount>,
    /// Asked for in all of them.
    pub asked_fen: Fen,
    /// Came in.
    pub received_fen: Fen,
    /// Still open.
    pub open_fen: Fen,
    /// Open after its day.
    pub overdue_fen: Fen,
    /// The rows.
    pub claims: Vec<Claim>,
    /// What can be claimed: owed and not asked for yet, by who owes it.
    pub owed: Vec<Owed>,
}

/// How many claims stand so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ClaimCount {
    /// How.
    pub state: ClaimState,
    /// How many.
    pub claims: i64,
}

/// What somebody owes and is not asked for yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ClaimOwed")]
pub struct Owed {
    /// Who.
    pub bearer: Bearer,
    /// Losses.
    pub losses: Vec<i64>,
    /// What is owed for them.
    pub owed_fen: Fen,
}

/// A claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ClaimRow")]
pub struct Claim {
    /// Key inside the book.
    pub id: i64,
    /// Of whom.
    pub bearer: Bearer,
    /// How it stands.
    pub state: ClaimState,
    /// When it was asked.
    pub asked_on: Day,
    /// By when it is to be paid.
    pub due_on: Day,
    /// Losses in it.
    pub losses: i64,
    /// Asked.
    pub asked_fen: Fen,
    /// Agreed to; none where nothing was said.
    pub agreed_fen: Option<Fen>,
    /// Came in.
    pub received_fen: Fen,
    /// Still open.
    pub open_fen: Fen,
    /// Anything else.
    pub note: Option<String>,
    /// When it was ended.
    pub ended_on: Option<Day>,
    /// Why.
    pub ended_why: Option<String>,
    /// Who made it.
    pub by: String,
    /// What came in, the latest first.
    pub payments: Vec<Payment>,
}

/// Money that came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ClaimPayment")]
pub struct Payment {
    /// How much.
    pub amount_fen: Fen,
    /// On which day.
    pub received_on: Day,
    /// Anything else.
    pub note: Option<String>,
    /// Who said so.
    pub by: String,
}

impl Read for ClaimList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Claims> {
        let shop = shops::must(tx, &self.shop)?.id;
        let mut claims = of_shop(tx, shop, call.now.day())?;
        let sum = |of: fn(&Claim) -> Fen| claims.iter().map(of).sum::<Fen>();
        let states = ClaimState::ALL.iter().map(|state| ClaimCount {
            state: *state,
            claims: claims.iter().filter(|claim| claim.state == *state).count() as i64,
        });
        let mut answer = Claims {
            states: states.filter(|count| count.claims > 0).collect(),
            asked_fen: sum(|claim| claim.asked_fen),
            received_fen: sum(|claim| claim.received_fen),
            open_fen: sum(|claim| claim.open_fen),
            overdue_fen: sum(|claim| if claim.state == ClaimState::Overdue { claim.open_fen } else { Fen(0) }),
            owed: owed(tx, shop)?,
            claims: Vec::new(),
        };
        claims.retain(|claim| self.state.is_none_or(|state| claim.state == state));
        answer.claims = claims;
        Ok(answer)
    }
}

/// One claim.
///
/// # Errors
/// `claim_unknown`.
pub fn one(tx: &impl Reading, shop: i64, claim: i64, today: Day) -> Result<Claim> {
    let found = of_shop(tx, shop, today)?.into_iter().find(|one| one.id == claim);
    found.ok_or_else(|| ClaimRefused::ClaimUnknown { claim }.into())
}

/// The claims of a shop as they stand on a day: overdue ones first, then by their day.
pub fn of_shop(tx: &impl Reading, shop: i64, today: Day) -> Result<Vec<Claim>> {
    let mut payments: FxHashMap<i64, Vec<Payment>> = FxHashMap::default();
    for (claim, payment) in tx.rows(include_str!("payments.sql"), [shop], |row| Ok((row.get(0)?, payment_of(row)?)))? {
        payments.entry(claim).or_default().push(payment);
    }
    let mut claims = tx.rows(include_str!("rows.sql"), named_params! { ":shop": shop }, |row| {
        let id = row.get("id")?;
        claim_of(row, id, payments.remove(&id).unwrap_or_default(), today)
    })?;
    claims.sort_by_key(|claim| (claim.state.place(), claim.due_on, claim.id));
    Ok(claims)
}

impl ClaimState {
    fn place(self) -> usize {
        Self::ALL.iter().position(|one| *one == self).unwrap_or_default()
    }
}

/// What is owed to a shop and not asked for yet, by who owes it.
pub fn owed(tx: &impl Reading, shop: i64) -> Result<Vec<Owed>> {
    let mut all: Vec<Owed> = Vec::new();
    let rows = tx.rows(include_str!("owed.sql"), named_params! { ":shop": shop }, |row| {
        let bearer = Bearer { liable: Liable::of(row, "liable")?, party: row.get("party")? };
        Ok((bearer, row.get::<_, i64>("id")?, row.get::<_, Fen>("owed_fen")?))
    })?;
    for (bearer, loss, fen) in rows {
        match all.last_mut().filter(|last| last.bearer == bearer) {
            Some(last) => {
                last.losses.push(loss);
                last.owed_fen += fen;
            }
            None => all.push(Owed { bearer, losses: vec![loss], owed_fen: fen }),
        }
    }
    Ok(all)
}

fn claim_of(row: &Row<'_>, id: i64, payments: Vec<Payment>, today: Day) -> std::result::Result<Claim, SqlError> {
    let (ended_on, due_on): (Option<Day>, Day) = (row.get("ended_on")?, row.get("due_on")?);
    let open_fen: Fen = row.get("open_fen")?;
    let state = match open_fen {
        _ if ended_on.is_some() => ClaimState::Ended,
        Fen(0) => ClaimState::Paid,
        _ if due_on < today => ClaimState::Overdue,
        _ => ClaimState::Open,
    };
    Ok(Claim {
        id,
        bearer: Bearer { liable: Liable::of(row, "liable")?, party: row.get("party")? },
        state,
        asked_on: row.get("asked_on")?,
        due_on,
        losses: row.get("losses")?,
        asked_fen: row.get("asked_fen")?,
        agreed_fen: row.get("agreed_fen")?,
        received_fen: row.get("received_fen")?,
        open_fen,
        note: row.get("note")?,
        ended_on,
        ended_why: row.get("ended_why")?,
        by: row.get("made_by")?,
        payments,
    })
}

fn payment_of(row: &Row<'_>) -> std::result::Result<Payment, SqlError> {
    Ok(Payment {
        amount_fen: row.get("amount_fen")?,
        received_on: row.get("received_on")?,
        note: row.get("note")?,
        by: row.get("kept_by")?,
    })
}
