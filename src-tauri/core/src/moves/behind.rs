//! The orders or cases that a move reached, or did not.

use pintui_store::{Result, Tx};
use serde::Deserialize;
use ts_rs::TS;

use super::Move;
use super::reached::{Unit, reached};
use super::sheet::{days, last};
use crate::breakdown::behind::BehindCount;
use crate::cases::due;
use crate::cases::list as cases;
use crate::door::{Call, Command, Read};
use crate::orders::behind;
use crate::reasons::Words;
use crate::shops;

/// The orders or cases behind a figure of a move that is on, a page at a time; none of days.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MoveBehind {
    /// Name of the shop.
    pub shop: String,
    /// Which move.
    pub name: Move,
    /// Those it reached, or those it did not; left out: both.
    pub reached: Option<bool>,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for MoveBehind {
    type Answer = BehindCount;
}

impl Read for MoveBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<BehindCount> {
        let shop = shops::must(tx, &self.shop)?.id;
        let ids: Vec<i64> = match last(tx, shop, self.name)? {
            Some((from, None)) if self.name.unit() != Unit::Days => {
                let all = reached(tx, shop, self.name, days(from, call.now.day()), call.now)?;
                let wanted = |one: &(i64, bool)| self.reached.is_none_or(|reached| reached == one.1);
                all.into_iter().filter(wanted).map(|(id, _)| id).collect()
            }
            _ => Vec::new(),
        };
        if self.name.unit() == Unit::Cases {
            let rows = cases::rows(tx, &Words::read(tx)?, &ids, call.now.day())?;
            return Ok(BehindCount::Cases(due::page(rows, call.now, self.skip, self.limit)));
        }
        Ok(BehindCount::Orders(behind::page(tx, &ids, self.skip, self.limit)?))
    }
}
