//! Which month waits for its review: from the 1st of the next one until it is closed.

use pintui_store::{Day, Reading, Result, Tx, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::review::unsorted;
use super::sort::Lexicon;
use super::told::Span;
use super::versions;
use crate::door::{Call, Command, Read};
use crate::month::Month;
use crate::shops;

/// Whether a month waits to be looked through.
#[derive(Deserialize, TS)]
pub struct LexiconDue {
    /// Name of the shop.
    pub shop: String,
}

impl Command for LexiconDue {
    type Answer = ReviewDue;
}

/// The answer of [`LexiconDue`].
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReviewDue {
    /// The month that waits, else the one before this one.
    pub month: String,
    /// Whether it has cases and no version.
    pub due: bool,
    /// How many of its texts have no home.
    pub texts: i64,
    /// Cases not classified.
    pub unclassified: i64,
}

impl Read for LexiconDue {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ReviewDue> {
        let shop = shops::must(tx, &self.shop)?;
        let waiting = waiting(tx, shop.id, call.now.day())?;
        let due = waiting.is_some();
        let month = waiting.unwrap_or(last(call.now.day()));
        let lexicon = Lexicon::now(tx)?;
        let told = lexicon.told(tx, shop.id, Span::days(month.first, month.last))?;
        let texts = unsorted(&lexicon, &shop, &told).len() as i64;
        let unclassified = told.iter().filter(|case| lexicon.home(&shop, case).tag.is_none()).count() as i64;
        Ok(ReviewDue { due, month: month.name(), texts, unclassified })
    }
}

/// The last month that is over.
pub(super) fn last(today: Day) -> Month {
    Month::of(today).before()
}

/// The oldest month with cases after the last one that was closed. A shop that never closed one begins with the
/// last month: what an import brings of years ago is no task.
pub(super) fn waiting(tx: &impl Reading, shop_id: i64, today: Day) -> Result<Option<Month>> {
    let last = last(today);
    let closed = versions::of_shop(tx, shop_id)?.into_iter().map(|version| version.month).max();
    let mut month = match closed {
        Some(closed) => Month::parse(&closed)?.after(),
        None => last.clone(),
    };
    while month.first <= last.first {
        let has = "select exists (select 1 from cases where shop_id = ?1 and applied_at >= ?2 and applied_at < ?3)";
        if tx.one(has, params![shop_id, month.first, month.last.plus(1)], |row| row.get(0))? {
            return Ok(Some(month));
        }
        month = month.after();
    }
    Ok(None)
}
