//! Who is there: the number of clerks on a day.

use std::collections::BTreeMap;

use pintui_store::{Day, Reading, Result, WriteTx};
use serde::Deserialize;
use ts_rs::TS;

use super::{DAYS, PeakRefused};
use crate::door::{Call, Command, Write};
use crate::shops;

const MOST: i64 = 200;

/// Says how many clerks are on duty on a day; none: nobody knows yet.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetDuty {
    /// Name of the shop.
    pub shop: String,
    /// The day.
    pub on: Day,
    /// How many.
    pub clerks: Option<i64>,
}

impl Command for SetDuty {
    type Answer = ();
}

impl Write for SetDuty {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "on": self.on, "clerks": self.clerks })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let until = today.plus(DAYS - 1);
        if self.on < today || self.on > until {
            return Err(PeakRefused::DutyDayWrong { from: today.text(), until: until.text() }.into());
        }
        let Some(clerks) = self.clerks else {
            tx.change("delete from duty where shop_id = ?1 and on_day = ?2", (shop, self.on))?;
            return Ok(());
        };
        if !(0..=MOST).contains(&clerks) {
            return Err(PeakRefused::DutyWrong { most: MOST }.into());
        }
        tx.change(
            "insert into duty (shop_id, on_day, clerks) values (?1, ?2, ?3)
             on conflict (shop_id, on_day) do update set clerks = excluded.clerks",
            (shop, self.on, clerks),
        )?;
        Ok(())
    }
}

/// The clerks on duty from a day on.
pub(super) fn read(tx: &impl Reading, shop: i64, from: Day) -> Result<BTreeMap<Day, i64>> {
    let rows = tx.rows("select on_day, clerks from duty where shop_id = ?1 and on_day >= ?2", (shop, from), |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.into_iter().collect())
}
