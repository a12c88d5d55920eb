//! One term of an agreement: a cause of loss, and what is paid for it.

use pintui_store::{Fen, Reading, Result, Row, SqlError};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Cause;
use crate::checks::checklist;
use crate::dispositions::hand::MOST;
use crate::named::named;

named! {
    /// Who pays for a loss.
    #[ts(rename = "TermPayer")]
    Payer {
        /// Whoever has agreed.
        Party = "party",
        /// The shop.
        Shop = "shop",
    }
}

named! {
    /// How much is paid.
    #[ts(rename = "TermWay")]
    Way {
        /// A share of the value.
        Share = "share",
        /// A fixed sum for each loss.
        Sum = "sum",
        /// A sum for each day late.
        PerDay = "per_day",
    }
}

/// A term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "AgreementTerm")]
pub struct Term {
    /// Which cause of loss it is about.
    pub cause: Cause,
    /// The clause as the paper numbers or words it.
    pub clause: String,
    /// Who pays.
    pub payer: Payer,
    /// How much.
    pub way: Way,
    /// The share of the value, in hundredths of a percent; none of the other ways, and where the shop pays.
    pub share: Option<i64>,
    /// The sum, for each loss or each day; none of a share, and where the shop pays.
    pub sum_fen: Option<Fen>,
    /// At most so much for one loss; none: no limit.
    pub most_fen: Option<Fen>,
    /// Late after so many hours: a warehouse's from payment until it left, a carrier's from then until it was signed for.
    pub hours: Option<i64>,
    /// Paid within so many days of being asked.
    pub pay_days: i64,
    /// How long goods have to hold, by kind; of faulty goods alone.
    #[serde(default)]
    pub warranty: Vec<Warranty>,
}

/// So many days from sign-off for a kind of goods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Warranty {
    /// Which kind (a category of the check lists); none: all that have no days of their own.
    pub category: Option<String>,
    /// Days.
    pub days: i64,
}

/// A share of the whole, in hundredths of a percent.
const WHOLE: i64 = 10_000;
/// A year late is no promise, a year to pay none either.
const MOST_HOURS: i64 = 24 * 366;
const MOST_PAY_DAYS: i64 = 366;
/// Ten years.
pub(super) const MOST_WARRANTY_DAYS: i64 = 3_660;

impl Term {
    /// What is owed for a loss of this value, so many days late; nothing where the shop bears it itself.
    pub fn owed(&self, value: Fen, days_late: i64) -> Fen {
        if self.payer == Payer::Shop {
            return Fen(0);
        }
        let sum = self.sum_fen.unwrap_or_default();
        let owed = match self.way {
            Way::Share => Fen((value.0 * self.share.unwrap_or(0) + WHOLE / 2) / WHOLE),
            Way::Sum => sum,
            Way::PerDay => Fen(sum.0 * days_late),
        };
        self.most_fen.map_or(owed, |most| owed.min(most))
    }

    /// Days of the warranty on a kind of goods: its own, else those for all; none where there is neither.
    pub fn warranty_days(&self, category: Option<&str>) -> Option<i64> {
        let of = |kind: Option<&str>| self.warranty.iter().find(|one| one.category.as_deref() == kind);
        of(category).or_else(|| of(None)).map(|one| one.days)
    }

    /// Whether its warranty says what it should: days for faulty goods, one for each kind, and nothing of any other cause.
    pub(super) fn warrants(&self) -> bool {
        let kinds: FxHashSet<Option<&str>> = self.warranty.iter().map(|one| one.category.as_deref()).collect();
        let known = |one: &Warranty| {
            one.category.as_deref().is_none_or(|kind| checklist::all().iter().any(|list| list.category == kind))
        };
        kinds.len() == self.warranty.len()
            && self.warranty.is_empty() == (self.cause != Cause::Faulty)
            && self.warranty.iter().all(|one| known(one) && (1..=MOST_WARRANTY_DAYS).contains(&one.days))
    }

    /// Whether what it says can be paid by. Where the shop pays itself, no amount is needed.
    pub(super) fn holds(&self) -> bool {
        let sound = |fen: Fen| fen > Fen(0) && fen <= MOST;
        let sum = self.sum_fen.is_some_and(sound) && self.share.is_none();
        let amount = match self.way {
            _ if self.payer == Payer::Shop => true,
            Way::Share => self.share.is_some_and(|share| (1..=WHOLE).contains(&share)) && self.sum_fen.is_none(),
            Way::Sum => sum,
            Way::PerDay => self.cause == Cause::Late && sum,
        };
        let late = match self.hours {
            Some(hours) => self.cause == Cause::Late && (1..=MOST_HOURS).contains(&hours),
            None => self.cause != Cause::Late,
        };
        amount && late && self.most_fen.is_none_or(sound) && (1..=MOST_PAY_DAYS).contains(&self.pay_days)
    }
}

/// The terms of a shop's agreements, by the key of each.
pub(super) fn of_shop(tx: &impl Reading, shop: i64) -> Result<FxHashMap<i64, Vec<Term>>> {
    let mut terms: FxHashMap<i64, Vec<Term>> = FxHashMap::default();
    for (agreement, term) in tx.rows(include_str!("terms.sql"), [shop], |row| Ok((row.get(0)?, term_of(row)?)))? {
        terms.entry(agreement).or_default().push(term);
    }
    let warranties = tx.rows(include_str!("warranties.sql"), [shop], |row| {
        let category = row.get::<_, String>("category")?;
        let warranty = Warranty { category: Some(category).filter(|kind| !kind.is_empty()), days: row.get("days")? };
        Ok((row.get::<_, i64>("agreement_id")?, warranty))
    })?;
    for (agreement, warranty) in warranties {
        let faulty = terms.get_mut(&agreement).and_then(|all| all.iter_mut().find(|term| term.cause == Cause::Faulty));
        if let Some(term) = faulty {
            term.warranty.push(warranty);
        }
    }
    Ok(terms)
}

fn term_of(row: &Row<'_>) -> std::result::Result<Term, SqlError> {
    Ok(Term {
        cause: Cause::of(row, "cause")?,
        clause: row.get("clause")?,
        payer: Payer::of(row, "payer")?,
        way: Way::of(row, "way")?,
        share: row.get("share")?,
        sum_fen: row.get("sum_fen")?,
        most_fen: row.get("most_fen")?,
        hours: row.get("hours")?,
        pay_days: row.get("pay_days")?,
        warranty: Vec::new(),
    })
}
