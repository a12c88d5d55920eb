//! Offers to carry the parcels of a carrier for another fee.

use pintui_store::{Day, Fen, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CostRefused;
use super::bills::{grams, named};
use crate::dispositions::hand::{self, MOST};
use crate::door::{Call, Command, Write};
use crate::shops;

/// Keeps an offer: a fee for the parcels that go with a carrier now, be it that one's own new fee or another's.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordFreightOffer {
    /// Name of the shop.
    pub shop: String,
    /// The offer.
    pub offer: FreightOffer,
    /// Who keeps it.
    pub by: String,
}

/// An offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FreightOffer {
    /// Key inside the book; none where it is new.
    pub id: Option<i64>,
    /// Who offers it.
    pub offered_by: String,
    /// With whom those parcels go now.
    pub carrier: String,
    /// Parcels up to this weight; none: all of them.
    pub up_to_grams: Option<i64>,
    /// For each parcel.
    pub fee_fen: Fen,
    /// When it was offered.
    pub offered_on: Day,
}

impl Command for RecordFreightOffer {
    type Answer = ();
}

impl Write for RecordFreightOffer {
    fn detail(&self) -> serde_json::Value {
        let FreightOffer { offered_by, carrier, fee_fen, .. } = &self.offer;
        serde_json::json!({ "shop": self.shop, "offered_by": offered_by, "carrier": carrier, "fee_fen": fee_fen })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let FreightOffer { offered_by, carrier, up_to_grams, fee_fen, offered_on, .. } = self.offer;
        let (offered_by, carrier) = (named(&offered_by)?, named(&carrier)?);
        if !(Fen(1)..=MOST).contains(&fee_fen) {
            return Err(CostRefused::CostAmountWrong { most_fen: MOST }.into());
        }
        tx.insert(
            include_str!("keep_offer.sql"),
            named_params! {
                ":shop": shop, ":by_whom": offered_by, ":carrier": carrier, ":grams": grams(up_to_grams)?,
                ":fee": fee_fen, ":on": offered_on, ":by": by, ":at": call.now,
            },
        )?;
        Ok(())
    }
}

/// Takes an offer out again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveFreightOffer {
    /// Key of the offer.
    pub id: i64,
}

impl Command for RemoveFreightOffer {
    type Answer = ();
}

impl Write for RemoveFreightOffer {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "id": self.id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from freight_offers where id = ?1", [self.id])? {
            0 => Err(CostRefused::CostEntryUnknown { id: self.id }.into()),
            _ => Ok(()),
        }
    }
}
