//! A move is switched on from a day, or off.

use pintui_store::{Day, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::last;
use super::{Move, MoveRefused};
use crate::door::{Call, Command, Write};
use crate::shops;

/// A move may be on from so many days before today.
pub(super) const MOST: i64 = 180;

/// Switches a move on from a day, or off with today.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SwitchMove {
    /// Name of the shop.
    pub shop: String,
    /// Which move.
    pub name: Move,
    /// The day it is on from; none switches it off.
    pub on_from: Option<Day>,
}

impl Command for SwitchMove {
    type Answer = ();
}

impl Write for SwitchMove {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "name": self.name, "on_from": self.on_from })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let last = last(&*tx, shop, self.name)?;
        let Some(from) = self.on_from else {
            let Some((from, None)) = last else { return Err(MoveRefused::MoveOff.into()) };
            let sql = "update moves set off_on = :today where shop_id = :shop and move = :move and on_from = :from";
            tx.change(sql, named_params! { ":today": today, ":shop": shop, ":move": self.name.name(), ":from": from })?;
            return Ok(());
        };
        if let Some((on, None)) = last {
            return Err(MoveRefused::MoveOn { on: on.text() }.into());
        }
        // switched off and on again on one day, it was never off
        if last.is_some_and(|(_, off)| off == Some(today)) {
            let sql = "update moves set off_on = null where shop_id = :shop and move = :move and off_on = :today";
            tx.change(sql, named_params! { ":shop": shop, ":move": self.name.name(), ":today": today })?;
            return Ok(());
        }
        let earliest =
            last.and_then(|(_, off)| off).map_or(today.plus(-MOST), |off| off.plus(1).max(today.plus(-MOST)));
        if from < earliest || from > today {
            return Err(MoveRefused::MoveDayWrong { from: earliest.text(), to: today.text() }.into());
        }
        tx.insert(
            "insert into moves (shop_id, move, on_from, by, at) values (:shop, :move, :from, :by, :now)",
            named_params! {
                ":shop": shop, ":move": self.name.name(), ":from": from, ":by": call.actor, ":now": call.now,
            },
        )?;
        Ok(())
    }
}
