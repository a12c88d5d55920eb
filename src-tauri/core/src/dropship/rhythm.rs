//! How often one talks with a partner and looks at its storage.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::{PartnershipRefused, partner};
use crate::dispositions::hand;
use crate::door::{Call, Command, Write};
use crate::named::named;
use crate::shops;

named! {
    /// What comes again.
    #[ts(rename = "PartnerVisit")]
    Visit {
        /// A talk.
        Talk = "talk",
        /// A spot check.
        SpotCheck = "spot_check",
    }
}

/// A talk each month and a spot check each quarter, where the owner has said nothing else.
pub(super) fn usual(visit: Visit) -> i64 {
    match visit {
        Visit::Talk => 30,
        Visit::SpotCheck => 90,
    }
}

/// Sets how many days lie between two talks, or two spot checks, with a partner.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetPartnerRhythm {
    /// Name of the shop.
    pub shop: String,
    /// The partner.
    pub partner: String,
    /// Which of the two.
    pub visit: Visit,
    /// Days between two of them.
    pub days: i64,
    /// Who sets it.
    pub by: String,
}

impl Command for SetPartnerRhythm {
    type Answer = ();
}

impl Write for SetPartnerRhythm {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "partner": self.partner, "visit": self.visit, "days": self.days })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let partner = partner::known(&*tx, shop, &self.partner)?;
        if !(1..=366).contains(&self.days) {
            return Err(PartnershipRefused::PartnerDayWrong.into());
        }
        tx.change(
            include_str!("set_rhythm.sql"),
            named_params! {
                ":shop": shop, ":partner": partner, ":visit": self.visit.name(), ":days": self.days, ":by": by,
                ":at": call.now,
            },
        )?;
        Ok(())
    }
}

/// Days between two of them.
pub(super) fn of(tx: &impl Reading, shop: i64, partner: &str, visit: Visit) -> Result<i64> {
    let sql = "select days from partner_rhythms where shop_id = ?1 and partner = ?2 and visit = ?3";
    Ok(tx.maybe(sql, (shop, partner, visit.name()), |row| row.get(0))?.unwrap_or(usual(visit)))
}
