//! All of one halt on one page.

use pintui_store::{Reading as _, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notices::{self, WarehouseNotice};
use super::rule;
use super::sent::{self, SentOnly};
use super::size::{self, Size};
use super::speed::{self, Speed};
use crate::door::{Call, Command, Read};
use crate::halts::plan::{self, HaltStep};
use crate::halts::{self, Halt};

/// All of one halt.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HaltSheetAsk {
    /// Key of the halt.
    pub halt: i64,
}

impl Command for HaltSheetAsk {
    type Answer = HaltSheet;
}

/// The answer of [`HaltSheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct HaltSheet {
    /// The halt.
    pub halt: Halt,
    /// How large it is.
    pub size: Size,
    /// How fast it goes.
    pub speed: Speed,
    /// What its warehouses were told.
    pub notices: Vec<WarehouseNotice>,
    /// Orders that wait and name no warehouse: the stations of the shop hold them back.
    pub at_home: i64,
    /// Minutes that a warehouse has to confirm.
    pub confirm_minutes: i64,
    /// The steps of its plan.
    pub steps: Vec<HaltStep>,
    /// Orders that had left and about which nothing was decided.
    pub undecided: i64,
}

impl Read for HaltSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<HaltSheet> {
        let halt = halts::must(tx, self.halt)?;
        let shop = halts::shop_of(tx, halt.id)?.id;
        let sent = sent::of_halt(tx, &halt, call.now)?;
        let told = notices::of_halt(tx, shop, &halt, call.now)?;
        let at_home =
            tx.one(include_str!("at_home.sql"), named_params! { ":halt": halt.id }, |row| row.get("orders"))?;
        Ok(HaltSheet {
            size: size::of_halt(tx, &halt, &sent)?,
            speed: speed::of_halt(&halt, &told, &sent),
            at_home,
            confirm_minutes: rule::minutes(tx, shop)?,
            steps: plan::steps(tx, halt.id, halt.halted_at, call.now)?,
            undecided: sent.iter().filter(|order| SentOnly::Undecided.holds(order)).count() as i64,
            notices: told,
            halt,
        })
    }
}
