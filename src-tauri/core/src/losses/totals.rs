//! Sums of recorded losses by cause, place, warehouse, carrier, product, month or bearer; they add up to the records.

use pintui_store::{Day, Fen, Result, Tx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LossRefused;
use super::group::{self, By, Filter};
use super::list::{self, Loss};
use crate::door::{Call, Command, Read};
use crate::shops;

/// Sums of the losses that happened in a span, the largest first; months in their sequence.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LossTotals {
    /// Name of the shop.
    pub shop: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// What is summed by.
    pub by: By,
}

impl Command for LossTotals {
    type Answer = LossSums;
}

/// The answer of [`LossTotals`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct LossSums {
    /// All together.
    pub whole: LossSum,
    /// A line for each group.
    pub groups: Vec<LossSum>,
}

/// A group's losses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct LossSum {
    /// Its key: a cause, a name, a product's key, a month, `carrier:NAME`; empty where nobody tells, and for the shop.
    pub key: String,
    /// What it is called, of a product its title; of all others the key.
    pub name: String,
    /// Records.
    pub losses: i64,
    /// Pieces.
    pub quantity: i64,
    /// What they were worth.
    pub value_fen: Fen,
    /// What others owe for them.
    pub owed_fen: Fen,
    /// Worth more than others owe: what stays with the shop; nothing where more is owed.
    pub own_fen: Fen,
}

impl LossSum {
    fn add(&mut self, loss: &Loss) {
        self.losses += 1;
        self.quantity += loss.quantity;
        self.value_fen += loss.value_fen;
        self.owed_fen += loss.owed_fen;
        self.own_fen += (loss.value_fen - loss.owed_fen).max(Fen(0));
    }
}

impl Read for LossTotals {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<LossSums> {
        let shop = shops::must(tx, &self.shop)?.id;
        if self.to < self.from {
            return Err(LossRefused::LossSpanWrong.into());
        }
        let of = Filter { from: Some(self.from), to: Some(self.to), ..Filter::default() };
        Ok(sums(&list::some(tx, shop, &of)?, self.by))
    }
}

/// The sums of these losses.
pub fn sums(losses: &[Loss], by: By) -> LossSums {
    let mut whole = LossSum::default();
    let mut groups: FxHashMap<String, LossSum> = FxHashMap::default();
    for loss in losses {
        let key = group::key(loss, by);
        let name = || match by {
            By::Product => loss.product.clone().unwrap_or_default(),
            _ => key.clone(),
        };
        let group = groups.entry(key.clone()).or_insert_with(|| LossSum { name: name(), ..LossSum::default() });
        group.key = key.clone();
        group.add(loss);
        whole.add(loss);
    }
    let mut groups: Vec<LossSum> = groups.into_values().collect();
    match by {
        By::Month => groups.sort_by(|one, other| one.key.cmp(&other.key)),
        _ => groups.sort_by(|one, other| (other.value_fen, &one.key).cmp(&(one.value_fen, &other.key))),
    }
    LossSums { whole, groups }
}
