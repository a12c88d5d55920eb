//! What other rooms tell of the month, on sheets of their own.

use pintui_store::{Reading, Result};
use serde::{Deserialize, Serialize};

use super::kpi_again::Cohorts;
use crate::again;
use crate::cases::list::CaseRow;
use crate::door::Call;
use crate::insight::closed::unreadable;
use crate::ledger::list::{self, LedgerRow};
use crate::ledger::ways::{self, LedgerShare};
use crate::ledger::which::Which;
use crate::month::Month;
use crate::shops::Shop;

/// Kept with the sheet when the month is closed.
#[derive(Deserialize, Serialize)]
pub(super) struct Beside {
    /// The ledger's entries paid in the month: their sum is the overview's; without any there is no sheet.
    pub ledger: Vec<LedgerRow>,
    /// Refunds by the way they went; without any, and without freights, there is no sheet.
    pub refunds: Vec<LedgerShare>,
    /// Freights of returns by who pays them.
    pub freights: Vec<LedgerShare>,
    /// Who bought again.
    pub again: Cohorts,
    /// Returns that came in after the month was closed; what came later is never kept with it.
    #[serde(skip)]
    pub late: Vec<CaseRow>,
}

impl Beside {
    /// As the book tells it now.
    pub fn now(tx: &impl Reading, call: &Call<'_>, shop: &Shop, month: &Month) -> Result<Self> {
        Ok(Self {
            ledger: list::found(tx, &shop.name, &month.name(), Which::Paid, call.now)?,
            refunds: ways::refunds(tx, shop.id, month)?,
            freights: ways::freights(tx, shop.id, month)?,
            again: again::sheet::cohorts_of(tx, shop.id, month.last)?,
            late: Vec::new(),
        })
    }

    /// As it was kept where the month is closed, else as it is now.
    pub fn of(tx: &impl Reading, call: &Call<'_>, shop: &Shop, month: &Month) -> Result<Self> {
        let kept = tx.maybe(
            "select beside from closed_months where shop_id = ?1 and month = ?2",
            (shop.id, month.name()),
            |row| row.get::<_, String>(0),
        )?;
        match kept {
            Some(kept) => serde_json::from_str(&kept).map_err(unreadable),
            None => Self::now(tx, call, shop, month),
        }
    }
}
