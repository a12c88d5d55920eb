//! Orders under a promise of an agreement: on which day it was to be kept, and how many days later it was.

use std::cmp::Reverse;

use pintui_store::{Day, Fen, Reading, Result, named_params};

use crate::agreements::liable::Agreements;
use crate::agreements::terms::Term;
use crate::agreements::{Cause, Kind, Place};

/// An order that was sent, or signed for, under a promise.
pub(super) struct Timed {
    pub(super) order_id: i64,
    pub(super) order_no: String,
    pub(super) kind: Kind,
    pub(super) party: String,
    /// The other one of the two, where the order tells it.
    pub(super) warehouse: Option<String>,
    pub(super) carrier: Option<String>,
    /// The last day of the promise.
    pub(super) promised_on: Day,
    /// So many days after it; nothing or less: in time.
    pub(super) days_late: i64,
    pub(super) paid_fen: Option<Fen>,
    /// What is owed for it.
    pub(super) owed_fen: Fen,
}

impl Timed {
    pub(super) fn place(&self) -> Place {
        match self.kind {
            Kind::Warehouse => Place::Warehouse,
            Kind::Carrier => Place::Transport,
        }
    }
}

/// The orders whose promised day lies in `from..=to`, by what each agreement in force on that day says, the latest first.
/// What has not been sent, or not been signed for, is not among them: nobody knows yet how late it will be.
pub(super) fn read(
    tx: &impl Reading,
    shop: i64,
    agreements: &Agreements,
    (from, to): (Day, Day),
) -> Result<Vec<Timed>> {
    let mut all = Vec::new();
    for (agreement, term) in agreements.about(Cause::Late) {
        let draft = &agreement.draft;
        let (first, last) = (draft.first_on.max(from), draft.last_on.min(to));
        if first <= last {
            all.extend(under(tx, shop, (draft.kind, &draft.party), term, (first, last))?);
        }
    }
    all.sort_by_key(|order: &Timed| Reverse((order.promised_on, order.order_id)));
    Ok(all)
}

fn under(
    tx: &impl Reading,
    shop: i64,
    (kind, party): (Kind, &str),
    term: &Term,
    (first, last): (Day, Day),
) -> Result<Vec<Timed>> {
    let hours = term.hours.unwrap_or_default();
    let question = match kind {
        Kind::Warehouse => include_str!("timed_sent.sql"),
        Kind::Carrier => include_str!("timed_signed.sql"),
    };
    let with = named_params! {
        ":shop": shop, ":party": party, ":hours": format!("+{hours} hours"), ":first": first, ":last": last,
        // where the clock can begin at the earliest: the index is by that moment
        ":since": first.plus(-hours / 24 - 1), ":before": last.plus(1),
    };
    tx.rows(question, with, |row| {
        let paid_fen: Option<Fen> = row.get("paid_fen")?;
        let days_late: i64 = row.get("days_late")?;
        Ok(Timed {
            order_id: row.get("id")?,
            order_no: row.get("order_no")?,
            kind,
            party: party.to_owned(),
            warehouse: row.get("warehouse")?,
            carrier: row.get("carrier")?,
            promised_on: row.get("promised_on")?,
            days_late,
            paid_fen,
            owed_fen: if days_late > 0 { term.owed(paid_fen.unwrap_or_default(), days_late) } else { Fen(0) },
        })
    })
}
