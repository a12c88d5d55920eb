//! Closing a month: its whole sheet is kept as it stands, so that a workbook written later is the same one.

use pintui_store::{Result, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kpi_beside::Beside;
use crate::appraisal;
use crate::door::{Call, Command, Write};
use crate::insight::closed::unreadable;
use crate::insight::kpi;
use crate::month::Month;
use crate::shops;

refusals! {
    /// Refusals about closed months.
    ClosingRefused {
        /// The month is not over.
        MonthNotOver { month: String } = "month_not_over",
        /// It is closed already.
        MonthClosed { month: String } = "month_closed",
        /// It is open.
        MonthOpen { month: String } = "month_open",
    }
}

/// Keeps the month's sheet as it stands.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct CloseMonth {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`, a month that is over.
    pub month: String,
}

impl Command for CloseMonth {
    type Answer = ();
}

impl Write for CloseMonth {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "month": self.month })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let (shop, month) = (shops::must(tx, &self.shop)?, Month::parse(&self.month)?);
        if month.last >= call.now.day() {
            return Err(ClosingRefused::MonthNotOver { month: self.month }.into());
        }
        let sheet = serde_json::to_string(&kpi::open(tx, call, &shop, &month)?).map_err(unreadable)?;
        let beside = serde_json::to_string(&Beside::now(tx, call, &shop, &month)?).map_err(unreadable)?;
        let appraisal = serde_json::to_string(&appraisal::sheet::open(tx, &shop, &month)?).map_err(unreadable)?;
        let kept = tx.change(
            include_str!("close_month.sql"),
            named_params! {
                ":shop": shop.id, ":month": month.name(), ":operation": tx.operation(), ":sheet": sheet,
                ":beside": beside, ":appraisal": appraisal,
            },
        )?;
        if kept == 0 { Err(ClosingRefused::MonthClosed { month: self.month }.into()) } else { Ok(()) }
    }
}

/// Lets the month's sheet follow the book again.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ReopenMonth {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`, a closed month.
    pub month: String,
}

impl Command for ReopenMonth {
    type Answer = ();
}

impl Write for ReopenMonth {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "month": self.month })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let (shop, month) = (shops::must(tx, &self.shop)?, Month::parse(&self.month)?);
        let gone = tx.change("delete from closed_months where shop_id = ?1 and month = ?2", (shop.id, month.name()))?;
        if gone == 0 { Err(ClosingRefused::MonthOpen { month: self.month }.into()) } else { Ok(()) }
    }
}

#[cfg(test)]
#[path = "close_tests.rs"]
mod tests;
