//! Who pays the freight of a return: one kind for each case. What the shop pays back is an entry of the ledger, so that the
//! case and the book never tell two sums.

use pintui_store::{Fen, Reading, Result, Tx, WriteTx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::give::{GiveCompensation, give};
use super::{Kind, LedgerRefused, Liable};
use crate::cases::wish::FreightWay;
use crate::cases::work::{self, Seen, Wrote};
use crate::door::{Call, Command, Write};
use crate::shops;

/// Keeps who pays the freight of the return; what the shop pays back goes into the ledger.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordFreight {
    /// The case, as it was on the screen.
    pub seen: Seen,
    /// Who, and how.
    pub way: FreightWay,
    /// How much, where it is known: what the shop pays back, or what its label costs. The others cost the shop nothing.
    pub freight_fen: Option<Fen>,
    /// A second person who approves more than a clerk gives alone.
    pub approver: Option<String>,
    /// Who notes it.
    pub by: String,
}

impl Command for RecordFreight {
    type Answer = ();
}

impl RecordFreight {
    /// What is paid back to the buyer by this.
    fn paid_back(&self) -> Option<Fen> {
        self.freight_fen.filter(|fen| self.way == FreightWay::PaidByShop && fen.0 > 0)
    }
}

impl Write for RecordFreight {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.seen.id, "way": self.way.name(), "freight_fen": self.freight_fen })
    }

    fn gives(&self, tx: &Tx) -> Result<Option<Fen>> {
        let given = given(tx, self.seen.id)?;
        Ok(self.paid_back().filter(|_| given.0 == 0))
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        if self.freight_fen.is_some_and(|fen| fen.0 < 0) {
            return Err(LedgerRefused::LedgerAmountMissing.into());
        }
        let desk = work::take(tx, &self.seen, &self.by)?;
        let given = given(tx, desk.id)?;
        let agrees = self.way == FreightWay::PaidByShop && self.freight_fen.is_none_or(|fen| fen == given);
        if given.0 > 0 && !agrees {
            return Err(LedgerRefused::LedgerFreightStands { money_fen: given }.into());
        }
        // The sum that was paid back stands in the ledger and nowhere else.
        let label_fen = self.freight_fen.filter(|_| self.way == FreightWay::PrepaidLabel);
        desk.keep(tx, call, Wrote::Freight(self.way.name(), label_fen))?;
        let Some(amount_fen) = self.paid_back().filter(|_| given.0 == 0) else { return Ok(()) };
        let shop = shops::with_id(tx, desk.shop_id)?;
        let asked = GiveCompensation {
            shop: shop.name.clone(),
            case_id: Some(desk.id),
            order_no: None,
            kind: Kind::Freight,
            way: None,
            cause: None,
            amount_fen,
            gift_id: None,
            at: None,
            paid: false,
            platform_no: None,
            liable: Liable::Shop,
            partner: None,
            note: None,
            approver: self.approver,
            by: desk.by.clone(),
        };
        give(tx, call, &shop, asked).map(|_| ())
    }
}

/// What the ledger has given for the freight of a case.
fn given(tx: &impl Reading, case: i64) -> Result<Fen> {
    let sql = "select repaid_fen from case_freights where case_id = :case";
    Ok(tx.maybe(sql, named_params! { ":case": case }, |row| row.get(0))?.unwrap_or_default())
}
