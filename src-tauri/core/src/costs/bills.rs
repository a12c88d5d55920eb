//! What carriers bill by month and weight: the one place that tells what a parcel really cost.

use pintui_store::{Fen, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CostRefused;
use super::set_rate::LONGEST_NAME;
use crate::cases::typed;
use crate::dispositions::hand::{self, MOST};
use crate::door::{Call, Command, Write};
use crate::month::Month;
use crate::shops;

/// Keeps a line of a carrier's bill: a month's parcels up to a weight. The same line again takes its place.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordFreightBill {
    /// Name of the shop.
    pub shop: String,
    /// The line.
    pub bill: FreightBill,
    /// Who keeps it.
    pub by: String,
}

/// A line of a bill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FreightBill {
    /// Key inside the book; none where it is new.
    pub id: Option<i64>,
    /// Who carried them.
    pub carrier: String,
    /// `YYYY-MM`.
    pub month: String,
    /// Parcels up to this weight; none where the bill tells no weights.
    pub up_to_grams: Option<i64>,
    /// How many.
    pub parcels: i64,
    /// What they came to.
    pub amount_fen: Fen,
}

impl Command for RecordFreightBill {
    type Answer = ();
}

const MOST_PARCELS: i64 = 10_000_000;
const MOST_GRAMS: i64 = 1_000_000;

impl Write for RecordFreightBill {
    fn detail(&self) -> serde_json::Value {
        let FreightBill { carrier, month, parcels, amount_fen, .. } = &self.bill;
        serde_json::json!({ "shop": self.shop, "carrier": carrier, "month": month, "parcels": parcels, "amount_fen": amount_fen })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let FreightBill { carrier, month, up_to_grams, parcels, amount_fen, .. } = self.bill;
        let (carrier, month) = (named(&carrier)?, Month::parse(&month)?);
        if month.first > call.now.day() {
            return Err(CostRefused::CostMonthAhead { month: month.name() }.into());
        }
        let month = month.name();
        if !(1..=MOST_PARCELS).contains(&parcels) {
            return Err(CostRefused::CostParcelsWrong { most: MOST_PARCELS }.into());
        }
        if !(Fen(0)..=MOST).contains(&amount_fen) {
            return Err(CostRefused::CostAmountWrong { most_fen: MOST }.into());
        }
        tx.change(
            include_str!("keep_bill.sql"),
            named_params! {
                ":shop": shop, ":carrier": carrier, ":month": month, ":grams": grams(up_to_grams)?, ":parcels": parcels,
                ":amount": amount_fen, ":by": by, ":at": call.now,
            },
        )?;
        Ok(())
    }
}

/// Who carries or offers.
pub(super) fn named(typed: &str) -> Result<String> {
    typed::line(typed, LONGEST_NAME)?.ok_or_else(|| CostRefused::CostCarrierMissing.into())
}

/// A weight as the book writes it: 0 stands for none told.
pub(super) fn grams(typed: Option<i64>) -> Result<i64> {
    match typed {
        None => Ok(0),
        Some(grams) if (1..=MOST_GRAMS).contains(&grams) => Ok(grams),
        Some(_) => Err(CostRefused::CostWeightWrong { most: MOST_GRAMS / 1000 }.into()),
    }
}

/// Takes a line of a bill out again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveFreightBill {
    /// Key of the line.
    pub id: i64,
}

impl Command for RemoveFreightBill {
    type Answer = ();
}

impl Write for RemoveFreightBill {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "id": self.id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from freight_bills where id = ?1", [self.id])? {
            0 => Err(CostRefused::CostEntryUnknown { id: self.id }.into()),
            _ => Ok(()),
        }
    }
}
