//! The moves as they stand: on since when, whom they reached, what came of it.

use std::collections::BTreeMap;

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Move;
use super::outcome::{self, Outcome};
use super::reached::{Unit, reached};
use super::switch::MOST;
use crate::door::{Call, Command, Read};
use crate::shops::{self, Shop};

/// Whom a move reached is asked of so many days, today among them: what was reached half a year ago says little of now.
const DAYS: i64 = 30;

/// The six moves of a shop.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MoveSheetAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for MoveSheetAsk {
    type Answer = MoveSheet;
}

/// The answer of [`MoveSheetAsk`].
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MoveSheet {
    /// All six.
    pub moves: Vec<MoveLine>,
    /// Whom they reached is told of so many days at most.
    pub days: i64,
}

/// One move as it stands.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MoveLine {
    /// Which.
    pub name: Move,
    /// The first day of the span it is on, or was on last.
    pub on_from: Option<Day>,
    /// The last day of that span; none while it goes on.
    pub off_on: Option<Day>,
    /// The first day the book has something of it, of the last months: it may be on from there.
    pub first_on: Option<Day>,
    /// How far it went; none while it is off.
    pub told: Option<MoveTold>,
}

/// How far a move went, and what came of it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MoveTold {
    /// The days in question.
    pub span: (Day, Day),
    /// What is counted.
    pub unit: Unit,
    /// So many it could have reached in these days.
    pub all: i64,
    /// So many it did.
    pub reached: i64,
    /// What came of it since it is on.
    pub outcome: Outcome,
}

impl Read for MoveSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<MoveSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let first = first(tx, shop.id, call.now.day().plus(-MOST))?;
        let moves = Move::ALL.iter().map(|this| line(tx, call, &shop, *this, first.get(this.name()).copied()));
        Ok(MoveSheet { moves: moves.collect::<Result<_>>()?, days: DAYS })
    }
}

fn first(tx: &impl Reading, shop: i64, since: Day) -> Result<BTreeMap<String, Day>> {
    let rows = tx.rows(include_str!("first.sql"), named_params! { ":shop": shop, ":since": since }, |row| {
        Ok((row.get::<_, String>("move")?, row.get::<_, pintui_store::At>("first_on")?.day()))
    })?;
    Ok(rows.into_iter().collect())
}

fn line(tx: &Tx, call: &Call<'_>, shop: &Shop, this: Move, first_on: Option<Day>) -> Result<MoveLine> {
    let last = last(tx, shop.id, this)?;
    let told = match last {
        Some((from, None)) => Some(told(tx, call, shop, this, from)?),
        _ => None,
    };
    Ok(MoveLine { name: this, on_from: last.map(|span| span.0), off_on: last.and_then(|span| span.1), first_on, told })
}

fn told(tx: &Tx, call: &Call<'_>, shop: &Shop, this: Move, from: Day) -> Result<MoveTold> {
    let today = call.now.day();
    let span = days(from, today);
    let all = reached(tx, shop.id, this, span, call.now)?;
    Ok(MoveTold {
        span,
        unit: this.unit(),
        all: all.len() as i64,
        reached: all.iter().filter(|(_, reached)| *reached).count() as i64,
        outcome: outcome::of(tx, call, shop, this, (from, today))?,
    })
}

/// The days whose orders are asked about, of a move that is on from a day.
pub(super) fn days(from: Day, today: Day) -> (Day, Day) {
    (from.max(today.plus(1 - DAYS)), today)
}

/// The newest span in which a move is or was on.
pub(super) fn last(tx: &impl Reading, shop: i64, this: Move) -> Result<Option<(Day, Option<Day>)>> {
    let sql = "select on_from, off_on from moves where shop_id = :shop and move = :move order by on_from desc limit 1";
    tx.maybe(sql, named_params! { ":shop": shop, ":move": this.name() }, |row| Ok((row.get(0)?, row.get(1)?)))
}
