//! What a layout says beyond "this column is that field": values that follow from others, and rows
//! that tell of a return although their file is about orders. Data of a format; `intake` reads by it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which comes first in dates that end with the year, such as `12/1/2010`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// The day.
    DayFirst,
    /// The month.
    MonthFirst,
}

/// What follows from the cells of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Derivation {
    /// How dates that end with the year are read; without it they cannot be read.
    pub dates: Option<DateOrder>,
    /// A line without an amount costs quantity × unit price.
    pub amount_from_price: bool,
    /// A row whose number begins with this takes goods back: it is a return case, no order.
    pub cancelled_prefix: Option<String>,
    /// A refund column other than zero in a file of orders makes a case of the order's number.
    pub refund_makes_case: bool,
    /// That column tells of the whole order, also where a row is a line: in its first row, or in each of them.
    pub refund_of_order: bool,
    /// Status words of a row that came back, of which there is a case even where no amount is told; in lower case.
    pub returned: Vec<String>,
    /// An order that paid nothing and has no time of payment is not paid.
    pub unpaid_without_time: bool,
}
