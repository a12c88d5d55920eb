//! One case with everything known about it.

use pintui_store::words::get;
use pintui_store::{At, Fen, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::add::CaseRefused;
use crate::cases::list::{CaseRow, row_of};
use crate::door::{Call, Command, Read};
use crate::orders::pick::array;
use crate::reasons::Words;
use crate::sheets::order::{OrderSheet, sheet};

/// One case, opened.
#[derive(Deserialize, TS)]
pub struct CaseShow {
    /// Key inside the book.
    pub id: i64,
}

impl Command for CaseShow {
    type Answer = CaseSheet;
}

impl Read for CaseShow {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<CaseSheet> {
        let ids = array(&[self.id]);
        let words = Words::read(tx)?;
        let found = tx.maybe(include_str!("../cases/rows.sql"), named_params! { ":ids": ids }, |row| {
            Ok((opened(row, &words)?, get::<Option<i64>>(row, "order_id")?))
        })?;
        let (mut case, order) = found.ok_or(CaseRefused::CaseUnknown { id: self.id })?;
        if let Some(order) = order {
            case.order = sheet(tx, order)?;
        }
        Ok(case)
    }
}

/// Everything known about a case.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseSheet {
    /// The row of the list.
    pub case: CaseRow,
    /// The reason as of the newest file, where it differs from the first.
    pub reason_latest: Option<String>,
    /// Goods status as the platform tells it.
    pub goods_status: Option<String>,
    /// The chain of times that are known, in order: locale key and moment.
    pub times: Vec<CaseTime>,
    /// Carrier and number of the returned parcel.
    pub return_carrier: Option<String>,
    /// Number of the returned parcel.
    pub return_tracking_no: Option<String>,
    /// The order, where it is in the book.
    pub order: Option<OrderSheet>,
}

/// One step in a case's life.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseTime {
    /// `created`, `paid`, `shipped`, `signed`, `applied`, `agreed`, `returned`, `received`, `refunded`, `closed`.
    pub step: String,
    /// When.
    pub at: At,
}

/// Money on a case, for later rooms.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
pub struct CaseMoney {
    /// What was paid for the order.
    pub paid_fen: Fen,
}

/// The steps of a case's life in the order they should happen.
const STEPS: [(&str, &str); 10] = [
    ("created", "created_at"),
    ("paid", "paid_at"),
    ("shipped", "shipped_at"),
    ("signed", "signed_at"),
    ("applied", "applied_at"),
    ("agreed", "agreed_at"),
    ("returned", "returned_at"),
    ("received", "received_at"),
    ("refunded", "refunded_at"),
    ("closed", "closed_at"),
];

fn opened(row: &Row<'_>, words: &Words) -> std::result::Result<CaseSheet, SqlError> {
    let case = row_of(row, words)?;
    let latest: Option<String> = get(row, "reason_latest")?;
    let mut times = Vec::new();
    for (step, column) in STEPS {
        if let Some(at) = get(row, column)? {
            times.push(CaseTime { step: step.to_owned(), at });
        }
    }
    // As they happened; a refund asked for before shipping stands before it.
    times.sort_by_key(|time| time.at);
    Ok(CaseSheet {
        reason_latest: latest.filter(|latest| case.reason.as_ref() != Some(latest)),
        goods_status: get(row, "goods_status")?,
        times,
        return_carrier: get(row, "return_carrier")?,
        return_tracking_no: get(row, "return_tracking_no")?,
        order: None,
        case,
    })
}

#[cfg(test)]
#[path = "case_tests.rs"]
mod tests;
