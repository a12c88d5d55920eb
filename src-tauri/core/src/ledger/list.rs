//! The entries of a month, or those that want a hand, newest first.

use pintui_store::{At, Fen, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PROMISED_HOURS;
use super::which::{ALL, Part, Which};
use crate::door::{Call, Command, Read};
use crate::month::Month;
use crate::shops;

/// Entries of the ledger.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LedgerList {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
    /// Which.
    pub which: Which,
    /// Only those of this case.
    pub case_id: Option<i64>,
    /// Only those behind one balance of the month.
    pub part: Option<Part>,
    /// How many to leave out.
    pub skip: i64,
    /// How many to give, at most 200.
    pub limit: i64,
}

impl Command for LedgerList {
    type Answer = LedgerPage;
}

/// The answer of [`LedgerList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct LedgerPage {
    /// How many there are.
    pub total: i64,
    /// Their sum.
    pub sum_fen: Fen,
    /// How many each question finds.
    pub counts: Vec<WhichCount>,
    /// The rows.
    pub rows: Vec<LedgerRow>,
}

/// How many entries a question finds.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(rename = "LedgerWhichCount")]
pub struct WhichCount {
    /// The question.
    pub which: Which,
    /// How many.
    pub entries: i64,
}

/// Where an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LedgerState")]
pub enum State {
    /// Promised, and there is time.
    Promised,
    /// Promised and past its 24 hours.
    Overdue,
    /// Paid, as a person says.
    Paid,
    /// Paid, as a file tells too.
    Confirmed,
    /// All of it was countered.
    Countered,
    /// It stands against another.
    Counter,
}

/// An entry as the list shows it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LedgerRow {
    /// Its key; below zero where only a file or the room of care tells of it.
    pub id: i64,
    /// `entry`, `file`, `care`.
    pub source: String,
    /// Key of the order.
    pub order_id: Option<i64>,
    /// Its number.
    pub order_no: Option<String>,
    /// Key of the case.
    pub case_id: Option<i64>,
    /// Its number.
    pub case_no: Option<String>,
    /// The entry it stands against.
    pub counters: Option<i64>,
    /// What.
    pub kind: String,
    /// How.
    pub way: String,
    /// Class of the reason.
    pub cause: String,
    /// How much.
    pub amount_fen: Fen,
    /// What is left of it after counter-entries.
    pub left_fen: Fen,
    /// When it was promised, or countered.
    pub at: At,
    /// Until when it has to be paid.
    pub due_at: At,
    /// When it was paid.
    pub paid_at: Option<At>,
    /// Where it stands.
    pub state: State,
    /// The platform's number.
    pub platform_no: Option<String>,
    /// Who is to bear it.
    pub liable: String,
    /// The partner's name.
    pub partner: Option<String>,
    /// What was agreed, or why it was countered.
    pub note: Option<String>,
    /// Who gave it.
    pub staff: String,
    /// Who approved it.
    pub approver: Option<String>,
    /// How many its buyer got in the 30 days up to it.
    pub of_buyer: i64,
    /// Whether the order was refunded in full afterwards.
    pub refunded_after: bool,
    /// Whether a note or a picture tells what was agreed.
    pub agreed: bool,
    /// When the entry, or the one it stands against, was promised.
    pub promised_at: At,
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) product: Option<i64>,
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) month: String,
}

fn row_of(row: &Row<'_>, now: At) -> std::result::Result<LedgerRow, SqlError> {
    let (at, paid_at): (At, Option<At>) = (row.get("at")?, row.get("paid_at")?);
    let due_at = At(at.0 + chrono::Duration::hours(PROMISED_HOURS));
    let left_fen: Fen = row.get("left_fen")?;
    let counters: Option<i64> = row.get("counters")?;
    let state = match paid_at {
        _ if counters.is_some() => State::Counter,
        _ if left_fen.0 <= 0 => State::Countered,
        Some(_) if row.get("confirmed")? => State::Confirmed,
        Some(_) => State::Paid,
        None if due_at < now => State::Overdue,
        None => State::Promised,
    };
    Ok(LedgerRow {
        id: row.get("id")?,
        source: row.get("source")?,
        order_id: row.get("order_id")?,
        order_no: row.get("order_no")?,
        case_id: row.get("case_id")?,
        case_no: row.get("case_no")?,
        counters,
        kind: row.get("kind")?,
        way: row.get("way")?,
        cause: row.get("cause")?,
        amount_fen: row.get("amount_fen")?,
        left_fen,
        at,
        due_at,
        paid_at,
        state,
        platform_no: row.get("platform_no")?,
        liable: row.get("liable")?,
        partner: row.get("partner")?,
        note: row.get("note")?,
        staff: row.get("staff")?,
        approver: row.get("approver")?,
        of_buyer: row.get("of_buyer")?,
        refunded_after: row.get("refunded_after")?,
        agreed: row.get("agreed")?,
        product: row.get("product_id")?,
        promised_at: row.get("promised_at")?,
        month: row.get("month")?,
    })
}

/// Entries of a month or paid in it, with every promise that waits; with a case, all of that case.
pub(crate) fn rows(tx: &impl Reading, shop: i64, month: &Month, case: Option<i64>, now: At) -> Result<Vec<LedgerRow>> {
    let (name, end) = (month.first.text()[..7].to_owned(), month.last.plus(1));
    let with = named_params! { ":shop": shop, ":month": name, ":from": month.first, ":to": end, ":case": case };
    tx.rows(include_str!("rows.sql"), with, |row| row_of(row, now))
}

/// All entries of a shop that a question finds in a month.
pub(crate) fn found(tx: &impl Reading, shop: &str, month: &str, which: Which, now: At) -> Result<Vec<LedgerRow>> {
    let month = Month::parse(month)?;
    let mut rows = rows(tx, shops::must(tx, shop)?.id, &month, None, now)?;
    rows.retain(|row| row.fits(which, &month, now.day()));
    Ok(rows)
}

impl Read for LedgerList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<LedgerPage> {
        let shop = shops::must(tx, &self.shop)?;
        let month = Month::parse(&self.month)?;
        let mut rows = rows(tx, shop.id, &month, self.case_id, call.now)?;
        rows.retain(|row| self.part.as_ref().is_none_or(|part| row.key(part.by) == part.key));
        let today = call.now.day();
        let count = |which| rows.iter().filter(|row| row.fits(which, &month, today)).count() as i64;
        let counts = ALL.map(|which| WhichCount { which, entries: count(which) }).to_vec();
        rows.retain(|row| self.case_id.is_some() || row.fits(self.which, &month, today));
        let [skip, limit] = [self.skip, self.limit.min(200)].map(|count| usize::try_from(count).unwrap_or(0));
        Ok(LedgerPage {
            total: rows.len() as i64,
            sum_fen: rows.iter().map(|row| self.which.counted(row)).sum(),
            counts,
            rows: rows.into_iter().skip(skip).take(limit).collect(),
        })
    }
}
