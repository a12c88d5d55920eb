//! What a shop's return policies say about time: it counts where the owner has set no promise of its own.

use pintui_store::{Day, Reading, Result};

use super::Made;
use super::promises::Promised;

/// The hours that a version of a category's policy gives.
struct Preset {
    shop: i64,
    category: String,
    from_on: Day,
    refund_hours: Option<i64>,
    send_hours: Option<i64>,
}

/// Those of all policies, the newest version first.
pub(super) struct Presets(Vec<Preset>);

impl Presets {
    pub(super) fn read(tx: &impl Reading) -> Result<Self> {
        let presets = tx.rows(include_str!("presets.sql"), [], |row| {
            Ok(Preset {
                shop: row.get("shop_id")?,
                category: row.get("category")?,
                from_on: row.get("starts_on")?,
                refund_hours: row.get("refund_hours")?,
                send_hours: row.get("send_hours")?,
            })
        })?;
        Ok(Self(presets))
    }

    /// The least hours of the policies that were in force when a case was made: a case does not tell its category here.
    pub(super) fn hours(&self, step: Promised, made: Made) -> Option<i64> {
        let mut seen: Vec<&str> = Vec::new();
        let in_force = self.0.iter().filter(|one| one.shop == made.shop && one.from_on <= made.on).filter(|one| {
            let newest = !seen.contains(&one.category.as_str());
            seen.push(&one.category);
            newest
        });
        let hours = in_force.filter_map(|one| match step {
            Promised::Refund => one.refund_hours,
            Promised::Send => one.send_hours,
            _ => None,
        });
        hours.min()
    }
}
