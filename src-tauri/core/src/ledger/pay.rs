//! A promise was paid through the platform: when, and under which number.

use pintui_store::{At, Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, LedgerRefused};
use crate::cases::{refund, work};
use crate::door::{Call, Command, Write};

/// Notes that a promise was paid.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PayCompensation {
    /// Key of the entry.
    pub entry: i64,
    /// When; now where it is left out.
    pub at: Option<At>,
    /// The platform's number.
    pub platform_no: Option<String>,
    /// Who notes it.
    pub by: String,
}

impl Command for PayCompensation {
    type Answer = Paid;
}

/// What was paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "LedgerPaid")]
pub struct Paid {
    /// How much.
    pub amount_fen: Fen,
}

/// An entry as a write finds it.
pub(super) struct Standing {
    pub(super) case: Option<i64>,
    pub(super) kind: String,
    pub(super) at: At,
    pub(super) paid_at: Option<At>,
    pub(super) left: Fen,
    pub(super) counter: bool,
}

/// The entry, with what is left of it and whether it was paid, by hand or by a file.
///
/// # Errors
/// `ledger_entry_unknown`.
pub(super) fn standing(tx: &impl Reading, entry: i64) -> Result<Standing> {
    let found = tx.maybe(include_str!("standing.sql"), named_params! { ":entry": entry }, |row| {
        Ok(Standing {
            case: row.get("case_id")?,
            kind: row.get("kind")?,
            at: row.get("at")?,
            paid_at: row.get("paid_at")?,
            left: row.get("left_fen")?,
            counter: row.get("counter")?,
        })
    })?;
    let found = found.filter(|one| !one.counter);
    found.ok_or_else(|| LedgerRefused::LedgerEntryUnknown { entry }.into())
}

impl Write for PayCompensation {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "entry": self.entry })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Paid> {
        work::text(Some(self.by), 40)?.ok_or(LedgerRefused::LedgerPersonMissing)?;
        let number = work::text(self.platform_no, 60)?;
        let entry = standing(tx, self.entry)?;
        if let Some(at) = entry.paid_at {
            return Err(LedgerRefused::LedgerPaidAlready { at: at.text() }.into());
        }
        if entry.left.0 <= 0 {
            return Err(LedgerRefused::LedgerNothingLeft.into());
        }
        let at = self.at.unwrap_or(call.now.max(entry.at));
        if at < entry.at || at.0 > call.now.max(entry.at).0 + chrono::Duration::minutes(5) {
            return Err(LedgerRefused::LedgerPaidWhen { at: at.text() }.into());
        }
        // Of an order that was refunded since, nothing is left from which a part could go back.
        if let (Some(case), true) = (entry.case, entry.kind == Kind::RefundPart.name()) {
            let back: Fen =
                tx.one(include_str!("went_back.sql"), named_params! { ":case": case }, |row| row.get("fen"))?;
            let cap = refund::room(tx, case)?.cap_fen;
            if back != entry.left && cap.is_some_and(|cap| back + entry.left > cap) {
                return Err(LedgerRefused::LedgerOrderRefunded.into());
            }
        }
        tx.change(
            "update ledger_entries set paid_at = :at, platform_no = coalesce(:number, platform_no)
             where (id = :entry or counters = :entry) and paid_at is null",
            named_params! { ":at": at, ":number": number, ":entry": self.entry },
        )?;
        Ok(Paid { amount_fen: entry.left })
    }
}
