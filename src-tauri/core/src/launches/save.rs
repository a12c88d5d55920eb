//! A launch is kept, changed or taken away. Offer and form pass the rules of wording: nothing is given for praise.

use pintui_store::{Day, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LaunchRefused;
use super::audience::{Condition, days_right};
use crate::audiences::saved;
use crate::cases::work;
use crate::door::{Call, Command, Write};
use crate::shops;
use crate::wording::{self, Situation};

/// A launch as it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "LaunchDraft")]
pub struct Draft {
    /// Key inside the book; none where it is new.
    pub id: Option<i64>,
    /// Key of the product.
    pub product_id: i64,
    /// The first day.
    pub starts_on: Day,
    /// Who is asked first.
    pub audience: Condition,
    /// Key of the saved audience, where it is one.
    pub audience_id: Option<i64>,
    /// Within so many days before the start.
    pub within_days: i64,
    /// What they are offered, all of them alike.
    pub offer: String,
    /// What they are asked about the product afterwards.
    pub form: String,
}

/// Keeps a launch.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveLaunch {
    /// Name of the shop.
    pub shop: String,
    /// The launch.
    pub launch: Draft,
    /// Who keeps it.
    pub by: String,
}

impl Command for SaveLaunch {
    type Answer = LaunchSaved;
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LaunchSaved {
    /// Its key.
    pub id: i64,
}

const LONGEST: usize = 2_000;

impl Write for SaveLaunch {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({
            "shop": self.shop, "launch": self.launch.id, "product": self.launch.product_id,
            "starts_on": self.launch.starts_on,
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<LaunchSaved> {
        let shop = shops::must(tx, &self.shop)?.id;
        let Draft { id, product_id, starts_on, audience, audience_id, within_days, offer, form } = self.launch;
        let sql = "select 1 from products where id = ?1 and shop_id = ?2";
        let known = tx.maybe(sql, [product_id, shop], |_| Ok(()))?;
        known.ok_or(LaunchRefused::LaunchProductUnknown { product: product_id })?;
        days_right(within_days)?;
        let audience_id = audience_id.filter(|_| audience == Condition::Saved);
        if audience == Condition::Saved {
            let sql = "select 1 from audiences where id = ?1 and shop_id = ?2";
            let known = tx.maybe(sql, (audience_id, shop), |_| Ok(()))?;
            known.ok_or(LaunchRefused::LaunchAudienceMissing)?;
            if saved::by_origin(tx, audience_id.unwrap_or_default())? {
                return Err(LaunchRefused::LaunchByOrigin.into());
            }
        }
        let by = self.by.trim();
        if by.is_empty() {
            return Err(LaunchRefused::LaunchPersonMissing.into());
        }
        let pass = |text: &str| wording::pass(text, Situation::INVITE);
        let offer = work::said(Some(offer), LONGEST, pass)?.ok_or(LaunchRefused::LaunchOfferMissing)?;
        let form = work::said(Some(form), LONGEST, pass)?.unwrap_or_default();
        if let Some(launch) = id {
            let known =
                tx.maybe("select 1 from launches where id = ?1 and shop_id = ?2", [launch, shop], |_| Ok(()))?;
            known.ok_or(LaunchRefused::LaunchUnknown { launch })?;
        }
        let sql = "select 1 from launches where shop_id = ?1 and product_id = ?2 and starts_on = ?3 and id is not ?4";
        if tx.maybe(sql, (shop, product_id, starts_on, id), |_| Ok(()))?.is_some() {
            return Err(LaunchRefused::LaunchTwice.into());
        }
        let with = named_params! {
            ":id": id, ":shop": shop, ":product": product_id, ":starts_on": starts_on, ":audience": audience.name(),
            ":audience_id": audience_id,
            ":within": within_days, ":offer": offer, ":form": form, ":at": call.now, ":by": by,
        };
        tx.change(include_str!("keep.sql"), with)?;
        Ok(LaunchSaved { id: id.unwrap_or_else(|| tx.last_insert()) })
    }
}

/// Takes a launch away; what was sold and said stays.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveLaunch {
    /// Key of the launch.
    pub launch: i64,
}

impl Command for RemoveLaunch {
    type Answer = ();
}

impl Write for RemoveLaunch {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "launch": self.launch })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from launches where id = ?1", [self.launch])? {
            0 => Err(LaunchRefused::LaunchUnknown { launch: self.launch }.into()),
            _ => Ok(()),
        }
    }
}
