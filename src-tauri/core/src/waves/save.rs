//! A wave is defined, changed or taken away; its orders are found, never marked.

use pintui_store::{Day, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::WaveRefused;
use crate::cases::work;
use crate::door::{Call, Command, Write};
use crate::shops;

/// A wave as it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "WaveDraft")]
pub struct Draft {
    /// Key inside the book; none where it is new.
    pub id: Option<i64>,
    /// What it is called.
    pub name: String,
    /// First day of payment.
    pub first_on: Day,
    /// Last day of payment.
    pub last_on: Day,
    /// Keys of its products.
    pub products: Vec<i64>,
}

/// Defines a wave, or changes it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveWave {
    /// Name of the shop.
    pub shop: String,
    /// The wave.
    pub wave: Draft,
}

impl Command for SaveWave {
    type Answer = WaveSaved;
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WaveSaved {
    /// Its key.
    pub id: i64,
}

const LONGEST_NAME: usize = 40;
/// What sells for longer is no burst.
const MOST_DAYS: i64 = 62;

impl Write for SaveWave {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({
            "shop": self.shop, "wave": self.wave.id, "name": self.wave.name.trim(), "first_on": self.wave.first_on,
            "last_on": self.wave.last_on,
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<WaveSaved> {
        let shop = shops::must(tx, &self.shop)?.id;
        let Draft { id, name, first_on, last_on, products } = self.wave;
        let name = work::line(&name, LONGEST_NAME)?.ok_or(WaveRefused::WaveNameMissing)?;
        if last_on < first_on || last_on >= first_on.plus(MOST_DAYS) {
            return Err(WaveRefused::WaveDaysWrong { most: MOST_DAYS }.into());
        }
        if products.is_empty() {
            return Err(WaveRefused::WaveProductsMissing.into());
        }
        for product in &products {
            let sql = "select 1 from products where id = ?1 and shop_id = ?2";
            let known = tx.maybe(sql, [*product, shop], |_| Ok(()))?;
            known.ok_or(WaveRefused::WaveProductUnknown { product: *product })?;
        }
        let sql = "select 1 from waves where shop_id = ?1 and name = ?2 and id is not ?3";
        if tx.maybe(sql, (shop, &name, id), |_| Ok(()))?.is_some() {
            return Err(WaveRefused::WaveNameTaken { name }.into());
        }
        let with = named_params! {
            ":id": id, ":shop": shop, ":name": name, ":first": first_on, ":last": last_on, ":at": call.now,
            ":by": call.actor,
        };
        let id = match id {
            None => tx.insert(include_str!("keep.sql"), with)?,
            Some(id) => {
                let known = tx.maybe("select 1 from waves where id = ?1 and shop_id = ?2", [id, shop], |_| Ok(()))?;
                known.ok_or(WaveRefused::WaveUnknown { wave: id })?;
                refuse_halted(tx, id)?;
                tx.change(include_str!("keep.sql"), with)?;
                tx.change("delete from wave_products where wave_id = ?1", [id])?;
                id
            }
        };
        for product in products {
            let sql = "insert into wave_products (wave_id, product_id) values (?1, ?2) on conflict do nothing";
            tx.change(sql, [id, product])?;
        }
        alone(tx, id)?;
        Ok(WaveSaved { id })
    }
}

/// Which orders a halt is about stays what it was until all of them are decided.
fn refuse_halted(tx: &impl Reading, wave: i64) -> Result<()> {
    let halted = "select 1 from halts where wave_id = ?1 and (freed_at is null or settled_at is null) and drill = 0";
    match tx.maybe(halted, [wave], |_| Ok(()))? {
        Some(()) => Err(WaveRefused::WaveHalted.into()),
        None => Ok(()),
    }
}

/// Refuses a wave, as it now stands in the book, that shares days and a product with another.
fn alone(tx: &impl Reading, wave: i64) -> Result<()> {
    let other = tx.maybe(include_str!("overlap.sql"), named_params! { ":wave": wave }, |row| {
        Ok(WaveRefused::WavesOverlap { name: row.get("name")?, orders: row.get("orders")? })
    })?;
    other.map_or(Ok(()), |other| Err(other.into()))
}

/// Takes a wave away; its orders stay what they are.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveWave {
    /// Key of the wave.
    pub wave: i64,
}

impl Command for RemoveWave {
    type Answer = ();
}

impl Write for RemoveWave {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "wave": self.wave })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        refuse_halted(tx, self.wave)?;
        // what hangs on it goes first, so that both are in the journal
        tx.change("delete from wave_products where wave_id = ?1", [self.wave])?;
        match tx.change("delete from waves where id = ?1", [self.wave])? {
            0 => Err(WaveRefused::WaveUnknown { wave: self.wave }.into()),
            _ => Ok(()),
        }
    }
}
