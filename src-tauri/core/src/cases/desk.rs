//! The case desk: the cases of a shop as a clerk works them down, by deadline, with what was stated, confirmed
//! and found side by side.
//!
//! Open cases are few and are looked at one by one, so that every count above the list comes from the very rows
//! below it. Those that are over are read a page at a time.

use pintui_store::{At, Fen, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::due::pressing;
use super::standing::{DeskRow, desk_rows};
use super::state::State;
use super::turn::{Turn, Waits};
use super::which;
use crate::deadlines::Limits;
use crate::door::{Call, Command, Read};
use crate::orders::pick::{Pick, containing};
use crate::reasons::Words;
use crate::shops::{self, Shop};

/// Where cases lie on the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "DeskPile")]
pub enum Pile {
    /// The shop's turn.
    Shop,
    /// Somebody else's turn.
    Others,
    /// Nobody's turn any more.
    Over,
}

/// What else is asked of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "DeskNarrow")]
pub enum Narrow {
    /// The deadline is past or within 24 hours.
    DueToday,
    /// The stated reason counts as quality.
    Quality,
    /// Stated, confirmed and found reason are of three classes.
    ReasonsDiffer,
    /// After a day nobody knows what the buyer wishes.
    WishUnknown,
    /// The platform judges.
    Disputed,
    /// The file says something else than people.
    PlatformDiffers,
    /// Entered by hand.
    ByHand,
    /// Whoever looks answers for them, or they were handed to their tier.
    Mine,
    /// The money has to go back.
    ToRefund,
}

/// What comes first in a list of open cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "CaseSort")]
pub enum Sort {
    /// What runs out first, deadline or promise, with most money at stake.
    Urgency,
    /// The promise with least time left; without one, as by urgency.
    Promise,
}

impl Sort {
    /// Puts rows that lie by urgency in this order.
    pub(super) fn put<T>(self, rows: &mut [T], desk: impl Fn(&T) -> &DeskRow) {
        if self == Self::Promise {
            rows.sort_by_key(|row| {
                let ends = desk(row).promise.as_ref().map(|promise| promise.at);
                (ends.is_none(), ends)
            });
        }
    }
}

const NARROW: [Narrow; 9] = [
    Narrow::Mine,
    Narrow::DueToday,
    Narrow::ToRefund,
    Narrow::Quality,
    Narrow::ReasonsDiffer,
    Narrow::WishUnknown,
    Narrow::Disputed,
    Narrow::PlatformDiffers,
    Narrow::ByHand,
];

/// The case desk of a shop.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CaseDesk {
    /// Name of the shop.
    pub shop: String,
    /// Which pile.
    pub pile: Pile,
    /// What else is asked.
    pub narrow: Option<Narrow>,
    /// A part of a number, title or SKU; then all piles are searched.
    pub text: Option<String>,
    /// Key of a person: only open cases that they answer for.
    pub person: Option<i64>,
    /// What comes first among those that are open.
    pub sort: Sort,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for CaseDesk {
    type Answer = DeskPage;
}

/// The answer of [`CaseDesk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskPage {
    /// How many cases there are in this list.
    pub total: i64,
    /// What they ask for.
    pub refund_fen: Fen,
    /// How many of them tell no amount.
    pub amounts_unknown: i64,
    /// How many cases lie on each pile.
    pub piles: Piles,
    /// How many of the open ones each question finds.
    pub narrow: Vec<Narrowed>,
    /// Who answers for how many of the open ones, most first.
    pub people: Vec<DeskPerson>,
    /// The rows.
    pub cases: Vec<DeskRow>,
}

/// How many cases lie on each pile.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
#[ts(rename = "DeskPiles")]
pub struct Piles {
    /// The shop's turn.
    pub shop: i64,
    /// Somebody else's.
    pub others: i64,
    /// Over.
    pub over: i64,
}

/// How many open cases a question finds.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(rename = "DeskNarrowed")]
pub struct Narrowed {
    /// The question.
    pub of: Narrow,
    /// How many.
    pub cases: i64,
}

/// For how many open cases somebody answers.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DeskPerson {
    /// Key of the person.
    pub person: i64,
    /// The name.
    pub name: String,
    /// How many.
    pub cases: i64,
}

/// The open cases of a shop, most urgent first.
pub(super) fn open(tx: &impl Reading, words: &Words, limits: &Limits, shop: &Shop, now: At) -> Result<Vec<DeskRow>> {
    let mut open = desk_rows(tx, words, limits, &which::open(shop).ids(tx)?, now)?;
    open.retain(|row| !row.over);
    open.sort_by_cached_key(|row| pressing(row, now));
    Ok(open)
}

fn fits(row: &DeskRow, narrow: Narrow, call: &Call<'_>) -> bool {
    match narrow {
        Narrow::DueToday => {
            let until = At(call.now.0 + chrono::Duration::hours(24));
            row.turn == Turn::Shop && row.case.deadline_at.is_some_and(|deadline| deadline <= until)
        }
        Narrow::Quality => row.case.quality,
        Narrow::ReasonsDiffer => row.reasons_differ,
        Narrow::WishUnknown => row.wish_late,
        Narrow::Disputed => row.states.dispute == State::Disputed,
        Narrow::PlatformDiffers => row.differs,
        Narrow::ToRefund => row.waits == Waits::Refund,
        Narrow::ByHand => row.case.by_hand,
        Narrow::Mine => call.who.known().is_some_and(|signed| {
            let to_tier = row.handed.as_ref().and_then(|handed| handed.role);
            row.case.is_of(signed.person.id) || to_tier == Some(signed.person.role)
        }),
    }
}

impl Read for CaseDesk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<DeskPage> {
        let shop = shops::must(tx, &self.shop)?;
        let (words, limits) = (Words::read(tx)?, Limits::read(tx)?);
        let mut open = open(tx, &words, &limits, &shop, call.now)?;
        let people = people(&open);
        open.retain(|row| self.person.is_none_or(|person| row.case.is_of(person)));
        let over = Pick::by(include_str!("over.sql")).with(":shop", shop.id).with(":differ", differ(self.narrow));
        let of_turn = |row: &&DeskRow| (row.turn == Turn::Shop) == (self.pile == Pile::Shop);
        let count = |shops: bool| open.iter().filter(|row| (row.turn == Turn::Shop) == shops).count() as i64;
        let all = Pick::by(include_str!("over.sql")).with(":shop", shop.id).with(":differ", 0);
        let piles = Piles { shop: count(true), others: count(false), over: all.count(tx)? };
        let narrow =
            NARROW.map(|of| Narrowed { of, cases: open.iter().filter(|row| fits(row, of, call)).count() as i64 });
        let searched = self.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let paged = match searched {
            Some(text) => {
                Some(Pick::by(include_str!("find.sql")).with(":shop", shop.id).with(":text", containing(text)))
            }
            None if self.pile == Pile::Over => Some(over),
            None => None,
        };
        if let Some(pick) = paged {
            let (total, refund_fen, amounts_unknown) = pick.total(tx)?;
            let cases = desk_rows(tx, &words, &limits, &pick.page(tx, self.skip, self.limit)?, call.now)?;
            return Ok(DeskPage { total, refund_fen, amounts_unknown, piles, narrow: narrow.into(), people, cases });
        }
        let mut kept: Vec<DeskRow> = match self.narrow {
            Some(narrow) => open.iter().filter(|row| fits(row, narrow, call)).cloned().collect(),
            None => open.iter().filter(of_turn).cloned().collect(),
        };
        self.sort.put(&mut kept, |row| row);
        let [skip, limit] = [self.skip, self.limit.min(200)].map(|count| usize::try_from(count).unwrap_or(0));
        Ok(DeskPage {
            total: kept.len() as i64,
            refund_fen: kept.iter().filter_map(|row| row.case.refund_fen).sum(),
            amounts_unknown: kept.iter().filter(|row| row.case.refund_fen.is_none()).count() as i64,
            piles,
            narrow: narrow.into(),
            people,
            cases: kept.into_iter().skip(skip).take(limit).collect(),
        })
    }
}

/// Who answers for how many of these, most first.
fn people(open: &[DeskRow]) -> Vec<DeskPerson> {
    let mut people: Vec<DeskPerson> = Vec::new();
    for charge in open.iter().filter_map(|row| row.case.charge.as_ref()) {
        let (Some(person), Some(name)) = (charge.person, &charge.name) else { continue };
        match people.iter_mut().find(|one| one.person == person) {
            Some(one) => one.cases += 1,
            None => people.push(DeskPerson { person, name: name.clone(), cases: 1 }),
        }
    }
    people.sort_by(|one, other| (other.cases, &one.name).cmp(&(one.cases, &other.name)));
    people
}

/// Of cases that are over only the question for three reasons can be asked.
fn differ(narrow: Option<Narrow>) -> i64 {
    i64::from(narrow == Some(Narrow::ReasonsDiffer))
}

#[cfg(test)]
#[path = "desk_tests.rs"]
mod tests;
