//! A campaign is kept: number, threshold, time, money and for whom, at any time; what is out stays as it was given.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::campaign::{Campaign, must};
use super::{CouponRefused, out_of_range};
use crate::door::{Call, Command, Write};
use crate::shops;
use crate::wording::{self, Situation};

/// Keeps a campaign, new or changed; what it says holds from now on.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveCampaign {
    /// Name of the shop.
    pub shop: String,
    /// The campaign.
    pub campaign: Campaign,
    /// Who keeps it.
    pub by: String,
}

impl Command for SaveCampaign {
    type Answer = CampaignSaved;
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CampaignSaved {
    /// Key of the campaign.
    pub id: i64,
}

impl Write for SaveCampaign {
    fn detail(&self) -> serde_json::Value {
        let of = &self.campaign;
        serde_json::json!({
            "shop": self.shop, "id": of.id, "name": of.name, "state": of.state, "face_fen": of.face_fen,
            "threshold_fen": of.threshold_fen, "stock": of.stock, "from_on": of.from_on, "until_on": of.until_on,
        })
    }

    fn apply(mut self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CampaignSaved> {
        let shop = shops::must(tx, &self.shop)?.id;
        let by = self.by.trim();
        if by.is_empty() {
            return Err(CouponRefused::PersonMissing.into());
        }
        self.campaign.name = self.campaign.name.trim().to_owned();
        accepted(&self.campaign)?;
        let of = &self.campaign;
        if let Some(id) = of.id {
            let before = must(&*tx, id)?;
            if before.shop != shop {
                return Err(CouponRefused::CampaignUnknown { campaign: id }.into());
            }
            let given: i64 = tx.one("select count(*) from coupons where campaign_id = ?1", [id], |row| row.get(0))?;
            if given > of.stock {
                return Err(CouponRefused::StockBelowGiven { given }.into());
            }
            let same = before.campaign.kind == of.kind && before.campaign.codes == of.codes;
            if given > 0 && !same {
                return Err(CouponRefused::KindFixed.into());
            }
        }
        let rule = serde_json::json!(of.rule).to_string();
        let with = named_params! {
            ":id": of.id, ":shop": shop, ":name": of.name, ":kind": of.kind.name(), ":state": of.state.name(),
            ":codes": of.codes.name(), ":face": of.face_fen, ":threshold": of.threshold_fen, ":valid": of.valid_days,
            ":stock": of.stock, ":per_buyer": of.per_buyer, ":least": of.order_least_fen, ":days": of.order_days,
            ":moment": of.moment.name(), ":after": of.after_days, ":rule": rule, ":held_out": of.held_out_percent,
            ":from": of.from_on, ":until": of.until_on, ":now": call.now, ":by": by,
        };
        let id = match of.id {
            Some(id) => {
                tx.change(include_str!("update_campaign.sql"), with)?;
                id
            }
            None => tx.insert(include_str!("insert_campaign.sql"), with)?,
        };
        Ok(CampaignSaved { id })
    }
}

/// A coupon is worth at most this; a campaign has at most so many.
const MOST_FACE: i64 = 500_000;
const MOST_STOCK: i64 = 100_000;

/// Refuses a campaign that makes no sense.
pub(super) fn accepted(of: &Campaign) -> Result<()> {
    if of.name.is_empty() {
        return Err(CouponRefused::CampaignNameMissing.into());
    }
    let least_fen = of.order_least_fen.map_or(1, |fen| fen.0);
    let figures = [
        ("face_fen", of.face_fen.0, 1, MOST_FACE),
        ("threshold_fen", of.threshold_fen.0, 0, 100_000_000),
        ("valid_days", of.valid_days, 1, 365),
        ("stock", of.stock, 1, MOST_STOCK),
        ("per_buyer", of.per_buyer, 1, 100),
        ("order_least_fen", least_fen, 1, 100_000_000),
        ("order_days", of.order_days.unwrap_or(1), 1, 730),
        ("after_days", of.after_days, 0, 90),
        ("held_out_percent", of.held_out_percent, 0, 50),
    ];
    for (figure, value, least, most) in figures {
        if !(least..=most).contains(&value) {
            return Err(out_of_range(figure, least, most).into());
        }
    }
    if of.threshold_fen.0 > 0 && of.face_fen >= of.threshold_fen {
        return Err(CouponRefused::FaceOverThreshold.into());
    }
    if of.until_on < of.from_on {
        return Err(CouponRefused::DaysWrong.into());
    }
    of.rule.accepted()?;
    if !of.rule.provinces.is_empty() {
        return Err(CouponRefused::CampaignByOrigin.into());
    }
    // The name stands on the buyer's coupon: no reward for praise, in whatever words.
    wording::must_be_allowed(&of.name, Situation::CARE)?;
    Ok(())
}
