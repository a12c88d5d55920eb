//! Compensation for delay as it comes to by itself: by partner and month of the promised day.

use pintui_store::{Day, Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LossRefused;
use super::timed::{self, Timed};
use crate::agreements::liable::Agreements;
use crate::agreements::{Cause, Kind};
use crate::breakdown::behind::BehindCount;
use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate};
use crate::named::named;
use crate::orders::behind;
use crate::shops;

/// What is late by each agreement, by partner and month, and what is owed for it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DelaySheetAsk {
    /// Name of the shop.
    pub shop: String,
    /// First promised day.
    pub from: Day,
    /// Last promised day.
    pub to: Day,
}

impl Command for DelaySheetAsk {
    type Answer = DelaySheet;
}

/// The answer of [`DelaySheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct DelaySheet {
    /// Whether any agreement promises a day.
    pub promised: bool,
    /// Under so many there are counts and no rate.
    pub minimum: i64,
    /// A line for each partner and month, the latest month first.
    pub lines: Vec<DelayLine>,
}

/// A partner's month.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DelayLine {
    /// Who promised.
    pub kind: Kind,
    /// Their name.
    pub party: String,
    /// `YYYY-MM` of the promised day.
    pub month: String,
    /// Late ones among those that were sent, or signed for.
    pub late: Rate,
    /// Days late, all together.
    pub days: i64,
    /// What is owed for them by the clause.
    pub owed_fen: Fen,
}

impl DelayLine {
    fn is_of(&self, order: &Timed) -> bool {
        self.kind == order.kind && self.party == order.party && order.promised_on.text().starts_with(&self.month)
    }
}

impl Read for DelaySheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<DelaySheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        if self.to < self.from {
            return Err(LossRefused::LossSpanWrong.into());
        }
        let agreements = Agreements::read(tx, shop, call.now.day())?;
        let promised = agreements.about(Cause::Late).next().is_some();
        let mut lines: Vec<DelayLine> = Vec::new();
        for order in timed::read(tx, shop, &agreements, (self.from, self.to))? {
            let at = lines.iter().position(|line| line.is_of(&order));
            let at = at.unwrap_or_else(|| {
                lines.push(begun(&order));
                lines.len() - 1
            });
            let (line, late) = (&mut lines[at], order.days_late > 0);
            line.late = Rate::of(line.late.hits + i64::from(late), line.late.orders + 1, MINIMUM);
            line.days += order.days_late.max(0);
            line.owed_fen += order.owed_fen;
        }
        lines.sort_by(|one, other| (&other.month, &one.party).cmp(&(&one.month, &other.party)));
        Ok(DelaySheet { promised, minimum: MINIMUM, lines })
    }
}

fn begun(order: &Timed) -> DelayLine {
    DelayLine {
        kind: order.kind,
        party: order.party.clone(),
        month: order.promised_on.text()[..7].to_owned(),
        late: Rate::default(),
        days: 0,
        owed_fen: Fen(0),
    }
}

/// The orders behind a partner's month, a page at a time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DelayBehind {
    /// Name of the shop.
    pub shop: String,
    /// Who promised.
    pub kind: Kind,
    /// Their name.
    pub party: String,
    /// First promised day.
    pub from: Day,
    /// Last promised day.
    pub to: Day,
    /// `YYYY-MM` of the promised day.
    pub month: String,
    /// Which of them.
    pub which: DelayWhich,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

named! {
    /// Which orders under a promise are meant.
    DelayWhich {
        /// All that were sent, or signed for.
        Timed = "timed",
        /// Those after the promised day.
        Late = "late",
    }
}

impl Command for DelayBehind {
    type Answer = BehindCount;
}

impl Read for DelayBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<BehindCount> {
        let shop = shops::must(tx, &self.shop)?.id;
        let agreements = Agreements::read(tx, shop, call.now.day())?;
        let orders = timed::read(tx, shop, &agreements, (self.from, self.to))?;
        let theirs = |order: &&Timed| {
            order.kind == self.kind && order.party == self.party && order.promised_on.text().starts_with(&self.month)
        };
        let ids: Vec<i64> = orders
            .iter()
            .filter(theirs)
            .filter(|order| self.which == DelayWhich::Timed || order.days_late > 0)
            .map(|order| order.order_id)
            .collect();
        Ok(BehindCount::Orders(behind::page(tx, &ids, self.skip, self.limit)?))
    }
}
