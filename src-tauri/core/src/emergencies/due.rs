//! What today's page tells of halts: warehouses that nobody told or that have not confirmed in time, and what had left and
//! waits for a decision. Drills are not among it.

use pintui_store::{Reading as _, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notices::{self, NoticeState};
use super::sent::{self, SentOnly};
use crate::door::{Call, Command, Read};
use crate::halts;
use crate::shops;

/// A halt that was freed longer ago is looked at on its own page alone.
const FREED_DAYS: i64 = 30;

/// What is due about halts today.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HaltDueAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for HaltDueAsk {
    type Answer = Vec<HaltDue>;
}

/// What is due about one halt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HaltDue {
    /// Key of the halt.
    pub halt: i64,
    /// What is halted.
    pub product: String,
    /// Warehouses that nobody has told.
    pub untold: i64,
    /// Warehouses that have not confirmed in time.
    pub late: i64,
    /// Who is to be told next, with their warehouse, where one is late.
    pub next: Vec<DueContact>,
    /// Orders that had left and about which nothing was decided.
    pub undecided: i64,
}

/// Who is to be told next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DueContact {
    /// The warehouse.
    pub warehouse: String,
    /// Their name.
    pub name: String,
}

impl Read for HaltDueAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<HaltDue>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let with = named_params! { ":shop": shop, ":since": call.now.day().plus(-FREED_DAYS) };
        let ids: Vec<i64> = tx.rows(include_str!("open.sql"), with, |row| row.get("id"))?;
        let mut due = Vec::new();
        for id in ids {
            let halt = halts::must(tx, id)?;
            let told = match halt.freed_at {
                None => notices::of_halt(tx, shop, &halt, call.now)?,
                Some(_) => Vec::new(),
            };
            let sent = sent::of_halt(tx, &halt, call.now)?;
            let late = told.iter().filter(|one| one.state == NoticeState::Late);
            let next = late.clone().filter_map(|one| {
                one.next.as_ref().map(|next| DueContact { warehouse: one.warehouse.clone(), name: next.name.clone() })
            });
            let one = HaltDue {
                halt: id,
                untold: told.iter().filter(|one| one.state == NoticeState::Unsent).count() as i64,
                late: late.clone().count() as i64,
                next: next.collect(),
                undecided: sent.iter().filter(|order| SentOnly::Undecided.holds(order)).count() as i64,
                product: halt.product,
            };
            if one.untold + one.late + one.undecided > 0 {
                due.push(one);
            }
        }
        Ok(due)
    }
}
