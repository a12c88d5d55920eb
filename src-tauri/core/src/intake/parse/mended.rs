//! What is said beside the cells of a row that a person has mended.

use super::Parser;
use crate::platforms::derivation::DateOrder;

impl Parser {
    /// The number that the next row has though its own cell is blank: it came from the row above it.
    pub fn keep_key(&mut self, key: Option<String>) {
        self.kept_key = key;
        self.forget_currency();
    }

    /// How dates that end with their year are to be read.
    pub fn read_dates(&mut self, order: DateOrder) {
        self.derived.order_dates(order);
    }

    /// What the table is read as.
    pub fn profile(&self) -> &super::Profile {
        &self.profile
    }
}
