//! Before and after a change: orders paid before it and after it, as many days each, all of the same age when judged.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::changes::{self, Kept};
use crate::door::{Call, Command, Read};
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::rate::MINIMUM;

/// An order is judged so many days after payment: most returns are asked for by then.
pub(super) const AGE: i64 = 21;
/// More than this many days on each side would compare seasons.
const LONGEST: i64 = 60;

/// Returns before and after a change.
#[derive(Deserialize, TS)]
pub struct ChangeEffect {
    /// Its key.
    pub change: i64,
}

impl Command for ChangeEffect {
    type Answer = BeforeAfter;
}

/// The answer of [`ChangeEffect`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct BeforeAfter {
    /// Days on each side; 0 as long as no order after the change is old enough.
    pub days: i64,
    /// The day from which there is something to see.
    pub from_on: Option<Day>,
    /// Days after payment at which each order is judged.
    pub age: i64,
    /// Before, and beside it after.
    pub sides: Comparison,
}

impl Read for ChangeEffect {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<BeforeAfter> {
        of(tx, &changes::one(tx, self.change)?, call.now.day())
    }
}

/// Returns before and after a change, as far as orders are old enough today.
pub(super) fn of(tx: &impl Reading, change: &Kept, today: Day) -> Result<BeforeAfter> {
    let Some(live_on) = change.live_on else {
        return Ok(BeforeAfter {
            days: 0,
            from_on: None,
            age: AGE,
            sides: compare(Counts::default(), Counts::default(), MINIMUM),
        });
    };
    let newest: Option<String> =
        tx.one("select max(created_at) from orders where shop_id = ?1", [change.shop], |row| row.get(0))?;
    let newest = newest.and_then(|at| at.get(..10)?.parse::<Day>().ok()).unwrap_or(today);
    // The last day of payment whose orders have their age, as far as files tell.
    let ripe = newest.min(today).plus(-AGE);
    let days = ((ripe.0 - live_on.0).num_days() + 1).clamp(0, LONGEST);
    let after = side(tx, change, live_on, live_on.plus(days))?;
    let before = side(tx, change, live_on.plus(-days), live_on)?;
    Ok(BeforeAfter { days, from_on: Some(live_on.plus(AGE)), age: AGE, sides: compare(before, after, MINIMUM) })
}

fn side(tx: &impl Reading, change: &Kept, from: Day, until: Day) -> Result<Counts> {
    tx.one(
        include_str!("paid_between.sql"),
        named_params! {
            ":shop": change.shop, ":product": change.product, ":from": from, ":until": until, ":age": AGE,
        },
        |row| Ok(Counts { hits: row.get("returned")?, orders: row.get("orders")? }),
    )
}
