//! How far the files of a shop reach: until when anything is told, and until when its orders are.

use pintui_store::{At, Day, Reading, Result, named_params};

use crate::door::Call;
use crate::shops::Shop;

/// What is in a shop, and how new it is.
pub(super) struct State {
    pub orders: i64,
    pub quarantined: i64,
    pub last_import_at: Option<At>,
    pub data_until: Option<At>,
    pub orders_until: Option<At>,
}

impl State {
    /// The day looked at where none is named: the last one with data, and not after the last one with orders. Refunds
    /// that come without their days' orders would be counted on too few.
    pub fn last_day(&self, call: &Call<'_>) -> Day {
        self.orders_until.into_iter().chain(self.data_until).min().map_or(call.now.day(), At::day)
    }
}

/// The last day with data of a shop, orders and all.
pub fn last_day_of(tx: &impl Reading, shop: &Shop, call: &Call<'_>) -> Result<Day> {
    Ok(state(tx, shop)?.last_day(call))
}

/// The newest moment found in a shop's files.
pub fn data_until(tx: &impl Reading, shop: &Shop) -> Result<Option<At>> {
    Ok(state(tx, shop)?.data_until)
}

pub(super) fn state(tx: &impl Reading, shop: &Shop) -> Result<State> {
    tx.one(include_str!("shop_state.sql"), named_params! { ":shop": shop.id }, |row| {
        Ok(State {
            orders: row.get(0)?,
            quarantined: row.get(1)?,
            last_import_at: row.get(2)?,
            data_until: row.get(3)?,
            orders_until: row.get(4)?,
        })
    })
}

/// The last day that the files tell all of: the newest of orders or of returns, whichever is older, may have been made
/// while its last day went on.
pub fn whole_day(tx: &impl Reading, shop: i64, today: Day) -> Result<Day> {
    let reach: Option<String> = tx.one(include_str!("known.sql"), named_params! { ":shop": shop }, |row| row.get(0))?;
    let reach = reach.and_then(|at| at.get(..10)?.parse::<Day>().ok()).unwrap_or(today);
    Ok(reach.min(today).plus(-1))
}
