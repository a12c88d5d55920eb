//! What a partner has to hold its parcels to: versions with their first day, and the day the partner agreed to each.
//!
//! A version counts from the later of both days until the next one does; before the partner has agreed, the older one
//! goes on. What a partner's own sheets of checks tell (`partners`) is held to the version of the day its parcel left.

use pintui_store::{Day, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PartnershipRefused, partner};
use crate::cases::work;
use crate::checks::elsewhere::PARTNER;
use crate::dispositions::hand;
use crate::door::{Call, Command, Read, Write};
use crate::insight::rate::{MINIMUM, Rate};
use crate::shops;

const LONGEST: usize = 4000;

/// Keeps a new version of a partner's standard.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AddPartnerStandard {
    /// Name of the shop.
    pub shop: String,
    /// The partner.
    pub partner: String,
    /// What it says.
    pub text: String,
    /// So many percent of parcels have to be checked.
    pub check_share: i64,
    /// The partner bears so many percent of what passed its check and came back for quality.
    pub bears_share: i64,
    /// First day.
    pub from_on: Day,
    /// Who keeps it.
    pub by: String,
}

impl Command for AddPartnerStandard {
    type Answer = PartnerStandardKept;
}

/// A version that was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartnerStandardKept {
    /// Its key.
    pub id: i64,
    /// Its number.
    pub number: i64,
}

impl Write for AddPartnerStandard {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "partner": self.partner, "from_on": self.from_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<PartnerStandardKept> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let partner = partner::known(&*tx, shop, &self.partner)?;
        let text = work::text(Some(self.text), LONGEST)?.ok_or(PartnershipRefused::StandardTextMissing)?;
        if !(1..=100).contains(&self.check_share) || !(0..=100).contains(&self.bears_share) {
            return Err(PartnershipRefused::StandardShareWrong.into());
        }
        let versions = versions(&*tx, shop, &partner)?;
        if versions.first().is_some_and(|last| self.from_on <= last.from_on) {
            return Err(PartnershipRefused::StandardNotLater.into());
        }
        let number = versions.first().map_or(1, |last| last.number + 1);
        let id = tx.insert(
            include_str!("insert_standard.sql"),
            named_params! {
                ":shop": shop, ":partner": partner, ":number": number, ":text": text, ":check": self.check_share,
                ":bears": self.bears_share, ":from": self.from_on, ":by": by, ":at": call.now,
            },
        )?;
        Ok(PartnerStandardKept { id, number })
    }
}

/// Notes that a partner agreed to a version of its standard, and when.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ConsentToStandard {
    /// Key of the version.
    pub standard: i64,
    /// On which day.
    pub consented_on: Day,
    /// Who agreed for the partner.
    pub consented_by: String,
    /// Who notes it.
    pub by: String,
}

impl Command for ConsentToStandard {
    type Answer = ();
}

impl Write for ConsentToStandard {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "standard": self.standard, "consented_on": self.consented_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        hand::staff(&self.by)?;
        let who = partner::named(&self.consented_by)?;
        if self.consented_on > call.now.day() {
            return Err(PartnershipRefused::PartnerDayWrong.into());
        }
        let sql = "update partner_standards set consented_on = ?2, consented_by = ?3 where id = ?1";
        match tx.change(sql, (self.standard, self.consented_on, who))? {
            0 => Err(PartnershipRefused::StandardVersionUnknown { standard: self.standard }.into()),
            _ => Ok(()),
        }
    }
}

/// The versions of a partner's standard, with what its checks came to under each.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PartnerStandards {
    /// Name of the shop.
    pub shop: String,
    /// The partner.
    pub partner: String,
}

impl Command for PartnerStandards {
    type Answer = Vec<PartnerStandard>;
}

/// A version.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PartnerStandard {
    /// Its key.
    pub id: i64,
    /// Its number.
    pub number: i64,
    /// What it says.
    pub text: String,
    /// So many percent of parcels have to be checked.
    pub check_share: i64,
    /// The partner bears so many percent of what passed and came back.
    pub bears_share: i64,
    /// First day.
    pub from_on: Day,
    /// When the partner agreed; none: not yet.
    pub consented_on: Option<Day>,
    /// Who did.
    pub consented_by: Option<String>,
    /// Who kept it.
    pub by: String,
    /// The days on which it counts; none as long as it does not. The last day is none where it still does.
    pub counts: Option<StandardDays>,
    /// Checked by the partner's own sheets, among parcels that left under it.
    pub checked: Rate,
    /// Came back for quality although its check had passed, among those checked.
    pub escaped: Rate,
    /// Fewer parcels are checked than it asks for.
    pub short: bool,
}

/// Days on which a version counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StandardDays {
    /// First.
    pub from: Day,
    /// Last; none: it still counts.
    pub to: Option<Day>,
}

impl Read for PartnerStandards {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<PartnerStandard>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let partner = partner::known(tx, shop, &self.partner)?;
        let mut versions = versions(tx, shop, &partner)?;
        let mut next: Option<Day> = None;
        for version in &mut versions {
            let from = version.consented_on.map(|on| on.max(version.from_on)).filter(|from| *from <= call.now.day());
            let Some(from) = from.filter(|from| next.is_none_or(|next| *from < next)) else { continue };
            let to = next.map(|next| next.plus(-1));
            version.counts = Some(StandardDays { from, to });
            let with = named_params! {
                ":shop": shop, ":partner": partner, ":station": PARTNER, ":from": from,
                ":before": to.unwrap_or(call.now.day()).plus(1),
            };
            let (sent, checked, escaped) = tx.one(include_str!("standard_kept.sql"), with, |row| {
                Ok((row.get("sent")?, row.get("checked")?, row.get("escaped")?))
            })?;
            version.checked = Rate::of(checked, sent, MINIMUM);
            version.escaped = Rate::of(escaped, checked, MINIMUM);
            version.short = checked * 100 < version.check_share * sent;
            next = Some(from);
        }
        Ok(versions)
    }
}

/// The newest first, without what checks came to.
fn versions(tx: &impl Reading, shop: i64, partner: &str) -> Result<Vec<PartnerStandard>> {
    tx.rows(include_str!("standards.sql"), named_params! { ":shop": shop, ":partner": partner }, |row| {
        Ok(PartnerStandard {
            id: row.get("id")?,
            number: row.get("number")?,
            text: row.get("words")?,
            check_share: row.get("check_share")?,
            bears_share: row.get("bears_share")?,
            from_on: row.get("from_on")?,
            consented_on: row.get("consented_on")?,
            consented_by: row.get("consented_by")?,
            by: row.get("kept_by")?,
            counts: None,
            checked: Rate::of(0, 0, MINIMUM),
            escaped: Rate::of(0, 0, MINIMUM),
            short: false,
        })
    })
}
