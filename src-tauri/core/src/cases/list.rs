//! Lists of cases: the ones behind a figure, the ones running out of time, all of them.
//!
//! Which cases a list holds is decided in `which`; here the rows are read, with the class of the
//! stated reason and the deadline. The class comes from the words of `reasons`.

use pintui_store::words::get;
use pintui_store::{At, Day, Fen, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::hands;
use super::turn::{self, Waits};
use super::work::worked;
use super::{due, which};
use crate::charge::{Charge, Charges, Piece, Work};
use crate::deadlines::Limits;
use crate::door::{Call, Command, Read};
use crate::orders::pick::array;
use crate::reasons::Words;
use crate::shops;

/// Which cases a list holds.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "which", rename_all = "snake_case")]
pub enum CasesOf {
    /// All cases of the shop, newest application first.
    All,
    /// Cases that still wait for someone, most urgent first.
    Open,
    /// Cases that wait for the shop, with a deadline past or within 24 hours of now, most urgent first.
    Due,
    /// Of those that still wait for someone the ones that a person answers for.
    OpenOf {
        /// Key of the person.
        person: i64,
    },
    /// The same of those that run out of time.
    DueOf {
        /// Key of the person.
        person: i64,
    },
    /// Applied on a day.
    AppliedOn {
        /// The day.
        date: Day,
    },
    /// Applied on a day with a quality reason.
    QualityAppliedOn {
        /// The day.
        date: Day,
    },
    /// Refund paid on a day.
    RefundedOn {
        /// The day.
        date: Day,
    },
    /// Refund paid on the days of a span.
    RefundedBetween {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
    },
    /// Applied in the rule's window up to a day, with one stated reason (or any).
    AppliedWithin {
        /// The day looked at.
        date: Day,
        /// Rule id.
        rule: String,
        /// The stated text; none for all.
        reason: Option<String>,
    },
    /// Applied on the days of a span, stating one of these reasons (or any).
    AppliedBetween {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
        /// The stated texts; none for all.
        reasons: Option<Vec<String>>,
    },
    /// Stating one of these reasons, at any time, newest first.
    Stating {
        /// The stated texts.
        reasons: Vec<String>,
    },
    /// Belonging to a tag or one below it, or having been given it; `unclassified` for those that have none.
    Tagged {
        /// The tag.
        tag: String,
    },
    /// Applied in a month.
    AppliedInMonth {
        /// `YYYY-MM`.
        month: String,
    },
    /// Refund paid in a month.
    RefundedInMonth {
        /// `YYYY-MM`.
        month: String,
    },
    /// These, newest application first.
    These {
        /// Their keys.
        ids: Vec<i64>,
    },
    /// Cases that lack something which their files should tell.
    Lacking {
        /// `reason`, `applied`, `order` and so on: a field of the page of coverage.
        field: String,
    },
    /// Case, order or tracking number contains the text.
    Search {
        /// What was typed.
        text: String,
    },
}

/// A list of cases, a page at a time.
#[derive(Deserialize, TS)]
pub struct CaseList {
    /// Name of the shop.
    pub shop: String,
    /// Which cases.
    #[serde(flatten)]
    pub of: CasesOf,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for CaseList {
    type Answer = CasePage;
}

impl Read for CaseList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CasePage> {
        let shop = shops::must(tx, &self.shop)?;
        let words = Words::read(tx)?;
        let of_person = |mut cases: Vec<CaseRow>, person: i64| {
            cases.retain(|case| case.is_of(person));
            cases
        };
        let waiting = match self.of {
            CasesOf::Due => Some(due::due(tx, &words, &shop, call.now)?),
            CasesOf::Open => Some(due::open(tx, &words, &shop, call.now)?),
            CasesOf::DueOf { person } => Some(of_person(due::due(tx, &words, &shop, call.now)?, person)),
            CasesOf::OpenOf { person } => Some(of_person(due::open(tx, &words, &shop, call.now)?, person)),
            _ => None,
        };
        if let Some(waiting) = waiting {
            return Ok(due::page(waiting, call.now, self.skip, self.limit));
        }
        let pick = which::pick(tx, &words, &shop, self.of)?;
        let (total, refund_fen, amounts_unknown) = pick.total(tx)?;
        let cases = rows(tx, &words, &pick.page(tx, self.skip, self.limit)?, call.now.day())?;
        Ok(CasePage { total, refund_fen, amounts_unknown, overdue: None, cases })
    }
}

/// A page of cases.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CasePage {
    /// How many cases there are in all: equals the figure the list opened from.
    pub total: i64,
    /// What they ask for in all.
    pub refund_fen: Fen,
    /// How many of them tell no amount: it is missing in the sum.
    pub amounts_unknown: i64,
    /// How many are past a deadline of the shop's; none where the list does not go by deadlines.
    pub overdue: Option<i64>,
    /// The rows.
    pub cases: Vec<CaseRow>,
}

/// One case in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseRow {
    /// Key inside the book.
    pub id: i64,
    /// The platform's case number.
    pub case_no: String,
    /// The platform's order number, where the file told it.
    pub order_no: Option<String>,
    /// Whether that order is in the book.
    pub order_known: bool,
    /// `refund_only`, `return_refund`, `exchange`, `reship`, `repair`, `complaint`.
    pub kind: Option<String>,
    /// `applied`, `agreed`, `returned`, `refused`, `refunded`, `closed`, `unknown`.
    pub status: Option<String>,
    /// The first reason the buyer stated.
    pub reason: Option<String>,
    /// Class of that reason.
    pub class: String,
    /// Whether the platform's rule counts it as quality.
    pub quality: bool,
    /// Title of the product.
    pub product: Option<String>,
    /// What is asked for or was refunded.
    pub refund_fen: Option<Fen>,
    /// When the buyer applied.
    pub applied_at: Option<At>,
    /// Whether that time is estimated, because the file of orders that told of the refund tells no time of its own.
    pub applied_estimated: bool,
    /// Until when someone must act; from the file, else from the platform's rule.
    pub deadline_at: Option<At>,
    /// Who must act by then: `seller`, `buyer`.
    pub deadline_for: Option<String>,
    /// Who says so: `file`, `platform`, `own`.
    pub deadline_source: Option<String>,
    /// What the platform does by itself then: `refund_agreed`, `request_agreed`, `case_closed`, `refund_paid`.
    pub on_timeout: Option<String>,
    /// When the refund was paid.
    pub refunded_at: Option<At>,
    /// Result of the check before shipping: `passed`, `failed`, none.
    pub check: Option<String>,
    /// Whether it was entered by hand.
    pub by_hand: bool,
    /// Whether the shop's newest import brought it.
    pub fresh: bool,
    /// What it waits for: the word for where it stands, wherever it is listed.
    pub waits: Waits,
    /// Who answers for it; none once it is over.
    pub charge: Option<Charge>,
}

impl CaseRow {
    /// Whether a person answers for it.
    pub fn is_of(&self, person: i64) -> bool {
        self.charge.as_ref().is_some_and(|charge| charge.person == Some(person))
    }
}

/// The rows of cases, in the sequence of their ids, with whoever answers for them today.
pub fn rows(tx: &impl Reading, words: &Words, ids: &[i64], today: Day) -> Result<Vec<CaseRow>> {
    let (limits, charges) = (Limits::read(tx)?, Charges::read(tx, today)?);
    tx.rows(include_str!("rows.sql"), named_params! { ":ids": array(ids) }, |row| row_of(row, words, &limits, &charges))
}

/// The cases of an order, first application first.
pub fn of_order(tx: &impl Reading, order: i64, today: Day) -> Result<Vec<CaseRow>> {
    let ids: Vec<i64> = tx.rows(include_str!("of_order.sql"), named_params! { ":order": order }, |row| row.get(0))?;
    rows(tx, &Words::read(tx)?, &ids, today)
}

pub(crate) fn row_of(
    row: &Row<'_>,
    words: &Words,
    limits: &Limits,
    charges: &Charges,
) -> std::result::Result<CaseRow, SqlError> {
    let platform: String = get(row, "platform")?;
    let reason: Option<String> = get(row, "reason_stated")?;
    let meaning = words.meaning(&platform, reason.as_deref().unwrap_or_default());
    let worked = worked(row)?;
    let due = due::deadline(row, &platform, limits, &worked)?;
    let kind: Option<String> = get(row, "w_kind")?;
    let piece = Piece {
        work: Work::Cases,
        shop: get(row, "shop_id")?,
        kind: Some(worked.kind.name()),
        class: Some(meaning.class),
    };
    let hand = hands::hand(row)?;
    Ok(CaseRow {
        id: get(row, "id")?,
        case_no: get(row, "case_no")?,
        order_no: get(row, "order_no")?,
        order_known: get::<Option<i64>>(row, "order_id")?.is_some(),
        kind: kind.or(get(row, "kind")?),
        status: get(row, "status")?,
        reason,
        class: meaning.class.to_owned(),
        quality: meaning.quality,
        product: get(row, "product")?,
        refund_fen: get(row, "refund_fen")?,
        applied_at: get(row, "applied_at")?,
        applied_estimated: get::<Option<bool>>(row, "applied_estimated")?.unwrap_or_default(),
        deadline_at: due.at,
        deadline_for: due.who,
        deadline_source: due.source.map(str::to_owned),
        on_timeout: due.outcome.map(str::to_owned),
        refunded_at: get(row, "refunded_at")?,
        check: get(row, "checked")?,
        by_hand: get(row, "by_hand")?,
        fresh: get(row, "fresh")?,
        waits: turn::waits(&worked),
        charge: (!worked.over).then(|| charges.of(piece, hand)),
    })
}

#[cfg(test)]
#[path = "list_tests.rs"]
mod tests;
