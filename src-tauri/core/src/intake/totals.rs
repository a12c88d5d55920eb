//! Whether what a file calls an order's money is the order's, told again with each of its lines, or that of each line.
//!
//! Some formats do either under a name that says neither (`用户应付金额(元)` of Xiaohongshu): each order of several rows tells by
//! itself. Amounts that come near what its lines cost one by one are of the lines, and the order is their sum; an amount that
//! comes near what they cost together is the order's. Where nothing tells what a line costs, amounts that differ are of lines.

use super::fields;
use super::profile::Profile;
use super::row::{Row, Value};
use crate::platforms::formats::Grain;

/// So many rows of one order are looked at together.
const MOST: usize = 512;

/// Passes the rows of a file on, each with what its whole order came to.
pub struct Totals {
    slots: Option<Slots>,
    /// Rows of one order that stand below each other.
    held: Vec<Row>,
}

struct Slots {
    order_paid: usize,
    paid: usize,
}

impl Totals {
    /// Of a file of this profile.
    pub fn of(profile: &Profile) -> Self {
        let told = profile.format.order_paid_unsure && profile.uses.iter().any(|used| used.field == "order_paid");
        let slot = |name| fields::slot(Grain::Line, name);
        let slots = told.then(|| Slots { order_paid: slot("order_paid"), paid: slot("paid") });
        Self { slots, held: Vec::new() }
    }

    /// Takes a row; passes on those of the order before it.
    pub fn pass(&mut self, row: Row, on: &mut Vec<Row>) {
        if self.slots.is_none() {
            on.push(row);
            return;
        }
        if self.held.len() == MOST || self.held.last().is_some_and(|last| last.key != row.key) {
            self.end(on);
        }
        self.held.push(row);
    }

    /// Passes on what is still held.
    pub fn end(&mut self, on: &mut Vec<Row>) {
        if let Some(slots) = &self.slots
            && let Some(sum) = slots.sum_of_lines(&self.held)
        {
            for row in self.held.iter_mut().filter(|row| row.values[slots.order_paid].is_some()) {
                row.values[slots.order_paid] = Some(Value::Number(sum));
            }
        }
        on.append(&mut self.held);
    }
}

impl Slots {
    /// What the rows come to, where their amounts are of the lines. Gifts cost nothing and tell nothing.
    fn sum_of_lines(&self, rows: &[Row]) -> Option<i64> {
        let told = rows.iter().filter_map(|row| Some((row.number(self.order_paid)?, row.number(self.paid))));
        let told: Vec<(i64, Option<i64>)> = told.filter(|(amount, _)| *amount != 0).collect();
        let [(first, _), _, ..] = told[..] else { return None };
        let sum = told.iter().map(|(amount, _)| amount).sum();
        let costs: Option<Vec<i64>> = told.iter().map(|(_, cost)| *cost).collect();
        let of_lines = match costs {
            Some(costs) => {
                let apart: i64 = told.iter().zip(&costs).map(|((amount, _), cost)| (amount - cost).abs()).sum();
                apart < (first - costs.iter().sum::<i64>()).abs()
            }
            None => told.iter().any(|(amount, _)| *amount != first),
        };
        of_lines.then_some(sum)
    }
}
