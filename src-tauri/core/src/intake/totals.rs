//! Whether what a file calls an order's money is the order's, told again with each of its lines, or that of each line.
//!
//! Platforms do either under names that say neither (`用户应付金额(元)` of Xiaohongshu): the file's own orders of several rows
//! tell. Where most of them have different amounts in their rows, the amounts are of the lines and an order is their sum.

use rustc_hash::FxHashMap;

use super::fields;
use super::profile::Profile;
use super::row::Row;
use crate::platforms::formats::Grain;

/// So many rows are looked at before the first is passed on.
const LOOKED_AT: usize = 4_096;

/// Passes the rows of a file on, each amount where it belongs.
pub struct Totals {
    order_paid: usize,
    paid: usize,
    held: Vec<Row>,
    stage: Stage,
}

#[derive(PartialEq)]
enum Stage {
    Looking,
    OfOrders,
    OfLines,
}

impl Totals {
    /// Of a file of this profile.
    pub fn of(profile: &Profile) -> Self {
        let told = profile.format.grain == Grain::Line && profile.uses.iter().any(|used| used.field == "order_paid");
        let slot = |name| if told { fields::slot(Grain::Line, name) } else { 0 };
        Self {
            order_paid: slot("order_paid"),
            paid: slot("paid"),
            held: Vec::new(),
            stage: if told { Stage::Looking } else { Stage::OfOrders },
        }
    }

    /// Takes a row; passes it on, with those before it, once it is known whose the amounts are.
    pub fn pass(&mut self, mut row: Row, on: &mut Vec<Row>) {
        match self.stage {
            Stage::Looking => {
                self.held.push(row);
                if self.held.len() == LOOKED_AT {
                    self.end(on);
                }
            }
            Stage::OfOrders => on.push(row),
            Stage::OfLines => {
                self.give_to_line(&mut row);
                on.push(row);
            }
        }
    }

    /// Passes on what is still held.
    pub fn end(&mut self, on: &mut Vec<Row>) {
        if self.stage != Stage::Looking {
            return;
        }
        self.stage = if self.are_of_lines() { Stage::OfLines } else { Stage::OfOrders };
        for row in std::mem::take(&mut self.held) {
            self.pass(row, on);
        }
    }

    fn give_to_line(&self, row: &mut Row) {
        if let Some(amount) = row.values[self.order_paid].take() {
            row.values[self.paid] = Some(amount);
        }
    }

    /// Gifts cost nothing and tell nothing; nor does an order of one row.
    fn are_of_lines(&self) -> bool {
        let mut orders: FxHashMap<&str, Vec<i64>> = FxHashMap::default();
        for row in self.held.iter().filter(|row| row.rejected.is_none()) {
            let amount = row.number(self.order_paid).filter(|amount| *amount != 0);
            orders.entry(&row.key).or_default().extend(amount);
        }
        let several = orders.into_values().filter(|amounts| amounts.len() > 1);
        let (alike, different): (Vec<_>, Vec<_>) =
            several.partition(|amounts| amounts.iter().all(|amount| *amount == amounts[0]));
        different.len() > alike.len()
    }
}
