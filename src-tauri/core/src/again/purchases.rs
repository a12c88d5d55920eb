//! All purchases of a shop, read in one pass in the order they lie in and sorted here by buyer and day: the rows of a
//! million orders are read once and nothing is looked up for any of them.

use pintui_store::{At, Day, Fen, Reading, Result, named_params};
use rustc_hash::FxHashMap;

/// An order that counts as a purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Purchase {
    /// Whose, a number inside this answer.
    pub buyer: u32,
    /// The day it was paid.
    pub day: i32,
    /// Key of the order.
    pub order: i64,
    /// What was paid; nothing where no file tells.
    pub fen: Fen,
}

/// The purchases of a shop.
#[derive(Debug, Default)]
pub struct Purchases {
    /// Those whose buyer is told, by buyer and day.
    pub all: Vec<Purchase>,
    /// Day and money of those whose buyer nobody tells.
    pub unknown: Vec<(i32, Fen)>,
    /// The first day of a purchase.
    pub first: i32,
    /// The last one: as far as the data reach.
    pub last: i32,
}

/// Reads them.
pub fn read(tx: &impl Reading, shop: i64) -> Result<Purchases> {
    let mut names: FxHashMap<Box<str>, u32> = FxHashMap::default();
    let mut told = Purchases { first: i32::MAX, last: i32::MIN, ..Purchases::default() };
    let mut days: (Box<str>, i32) = ("".into(), 0);
    let mut statement = tx.statement(include_str!("purchases.sql"))?;
    let mut rows = statement.query(named_params! { ":shop": shop })?;
    while let Some(row) = rows.next()? {
        let paid_on = row.get_ref(2)?.as_str().unwrap_or_default();
        if *days.0 != *paid_on {
            // Orders lie in the book much as they came: the day is mostly the one of the row before.
            let Ok(day) = paid_on.parse::<Day>() else { continue };
            days = (paid_on.into(), day.number());
        }
        let day = days.1;
        let fen = row.get::<_, Option<Fen>>(3)?.unwrap_or_default();
        (told.first, told.last) = (told.first.min(day), told.last.max(day));
        let Ok(name) = row.get_ref(1)?.as_str() else {
            told.unknown.push((day, fen));
            continue;
        };
        let buyer = match names.get(name) {
            Some(known) => *known,
            None => {
                let next = u32::try_from(names.len()).unwrap_or(u32::MAX);
                names.insert(name.into(), next);
                next
            }
        };
        told.all.push(Purchase { buyer, day, order: row.get(0)?, fen });
    }
    told.all.sort_unstable_by_key(|one| (one.buyer, one.day, one.order));
    Ok(told)
}

/// A buyer with all purchases, in their order.
#[derive(Clone, Copy)]
pub struct Buyer<'a>(pub &'a [Purchase]);

impl Purchases {
    /// Buyer by buyer.
    pub fn buyers(&self) -> impl Iterator<Item = Buyer<'_>> {
        self.all.chunk_by(|one, next| one.buyer == next.buyer).map(Buyer)
    }

    /// The moment that is looked at: now, or the end of the last day that the data reach.
    pub(super) fn until(&self, now: At) -> At {
        if self.is_empty() {
            return now;
        }
        now.min(At(Day::from_number(self.last).plus(1).0.and_time(chrono::NaiveTime::MIN)))
    }

    /// Whether there is any purchase at all.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty() && self.unknown.is_empty()
    }
}

impl<'a> Buyer<'a> {
    /// The day of the first purchase.
    pub fn day(self) -> i32 {
        self.0[0].day
    }

    /// The orders of the first purchase: all of that day.
    pub fn first(self) -> &'a [Purchase] {
        let end = self.0.iter().take_while(|one| one.day == self.day()).count();
        &self.0[..end]
    }

    /// Days from the first purchase to the next; none where there is none yet.
    pub fn gap(self) -> Option<i32> {
        self.0.get(self.first().len()).map(|next| next.day - self.day())
    }

    /// What was paid later, up to so many days after the first purchase.
    pub fn later_fen(self, days: i32) -> Fen {
        let later = &self.0[self.first().len()..];
        later.iter().take_while(|one| one.day - self.day() <= days).map(|one| one.fen).sum()
    }

    /// Purchase by purchase: all orders of a day are one.
    pub fn purchases(self) -> impl Iterator<Item = &'a [Purchase]> {
        self.0.chunk_by(|one, next| one.day == next.day)
    }
}
