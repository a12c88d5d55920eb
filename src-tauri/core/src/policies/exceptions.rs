//! Exceptions to the policy: granted with a reason and a name, and counted, so that everybody gets the same.

use pintui_store::{At, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PolicyRefused;
use crate::cases::work::{self, Desk};
use crate::door::{Call, Command, Read, Write};
use crate::shops;

const LONGEST_WHY: usize = 60;

/// Grants an exception for a case: whoever decides the case may, and it is counted under that name.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GrantException {
    /// Key of the case.
    pub case_id: i64,
    /// The clause it goes beyond.
    pub clause: String,
    /// Why.
    pub why: String,
    /// Who decides the case.
    pub by: String,
}

impl Command for GrantException {
    type Answer = ();
}

impl Write for GrantException {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.case_id, "clause": self.clause })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let desk = work::open(tx, self.case_id, &self.by)?;
        desk.within_tier(tx, call)?;
        grant(tx, call, &desk, &self.clause, self.why)
    }
}

/// Writes an exception down, with its reason.
///
/// # Errors
/// `policy_exception_why_missing`, `policy_exception_granted`, `case_text_too_long`.
pub(super) fn grant(tx: &mut WriteTx<'_>, call: &Call<'_>, desk: &Desk, clause: &str, why: String) -> Result<()> {
    let why = work::text(Some(why), LONGEST_WHY)?.ok_or(PolicyRefused::ExceptionWhyMissing)?;
    if let Some(Exception { by, at, .. }) = of_case(tx, desk.id)?.pop() {
        return Err(PolicyRefused::ExceptionGranted { by, at: at.text() }.into());
    }
    tx.insert(
        include_str!("grant.sql"),
        named_params! { ":case": desk.id, ":clause": clause, ":why": why, ":at": call.now, ":by": desk.by },
    )?;
    Ok(())
}

/// An exception that was granted for a case.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "PolicyException")]
pub struct Exception {
    /// The clause it goes beyond.
    pub clause: String,
    /// Why.
    pub why: String,
    /// When.
    pub at: At,
    /// Who.
    pub by: String,
}

/// The exceptions of a case, oldest first.
pub fn of_case(tx: &impl Reading, case: i64) -> Result<Vec<Exception>> {
    let sql = "select clause, why, granted_at, granted_by from policy_exceptions where case_id = ?1 order by id";
    tx.rows(sql, [case], |row| {
        Ok(Exception { clause: row.get(0)?, why: row.get(1)?, at: row.get(2)?, by: row.get(3)? })
    })
}

/// Lists exceptions of a shop, counted by who granted them and why.
#[derive(Deserialize, TS)]
pub struct ExceptionList {
    /// Name of the shop.
    pub shop: String,
    /// How many days to look back.
    pub days: i64,
}

impl Command for ExceptionList {
    type Answer = Vec<ExceptionCount>;
}

/// Exceptions that one person granted for one reason.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ExceptionCount {
    /// Who granted them.
    pub by: String,
    /// The clause they go beyond.
    pub clause: String,
    /// The reason.
    pub why: String,
    /// How many.
    pub cases: i64,
    /// The last one.
    pub last_at: At,
}

impl Read for ExceptionList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<ExceptionCount>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let since = call.now.day().plus(-self.days.clamp(1, 3650)).text();
        tx.rows(include_str!("exceptions.sql"), named_params! { ":shop": shop, ":since": since }, |row| {
            Ok(ExceptionCount {
                by: row.get("by")?,
                clause: row.get("clause")?,
                why: row.get("why")?,
                cases: row.get("cases")?,
                last_at: row.get("last_at")?,
            })
        })
    }
}
