//! One row of a file as it was read: its key, its values, what is wrong with it.

use pintui_store::{Text, ToSql};

/// A value of the book.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// Text, a moment, a code.
    Text(Text),
    /// Fen or pieces.
    Number(i64),
}

impl Value {
    /// As a parameter of a statement.
    pub fn bound(&self) -> &dyn ToSql {
        match self {
            Self::Text(text) => text,
            Self::Number(number) => number,
        }
    }

    /// The text, where it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) => None,
        }
    }

    /// The number, where it is one.
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Text(_) => None,
            Self::Number(number) => Some(*number),
        }
    }

    /// As the preview shows it.
    pub fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.to_string(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// A parameter for an optional value.
pub fn bound(value: Option<&Value>) -> &dyn ToSql {
    const NOTHING: Option<i64> = None;
    match value {
        Some(value) => value.bound(),
        None => &NOTHING,
    }
}

/// One thing that is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Code of the contract.
    pub code: &'static str,
    /// Position of the column.
    pub at: usize,
    /// The cell, shortened; empty for personal columns.
    pub value: String,
}

/// Whether an id of the row ends in zeros, which the whole file has to judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Doubt {
    /// No doubt.
    #[default]
    None,
    /// The row's own key.
    Key {
        /// Position of the column.
        at: usize,
    },
    /// The order that a case names.
    Reference {
        /// Position of the column.
        at: usize,
    },
}

/// The return case that a row of an order file tells of.
#[derive(Clone, Debug, Default)]
pub enum Aside {
    /// None.
    #[default]
    Nothing,
    /// The order or a line of it was refunded: a case beside it.
    Refund(Box<Row>),
    /// Goods came back: a case, and no order. The buyer's hash helps to find which order it is about.
    Cancelled(Box<Row>, Option<String>),
}

/// A row that was read.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Record number in the file.
    pub number: u64,
    /// Case number, or order number.
    pub key: Text,
    /// The key is a number of several rows, told apart by what the row says of its goods.
    pub told_apart: bool,
    /// The key stands in a row above.
    pub lent: bool,
    /// Line number, where the file has one.
    pub line_no: Option<Text>,
    /// The order a case names.
    pub order_no: Option<Text>,
    /// Values in the order of the grain's fields.
    pub values: Vec<Option<Value>>,
    /// Where the file has no line number: the line's place among the alike ones of its order, once counted.
    pub place: Option<Text>,
    /// Slots whose values were not told but stand in: they only fill blanks.
    pub inferred: Vec<usize>,
    /// How many repeated headers stand above it.
    pub headers: u32,
    /// Why the row cannot be taken.
    pub rejected: Option<Fault>,
    /// The row of quarantine that it is.
    pub waits: Option<i64>,
    /// Why it carries a warning.
    pub flags: Vec<Fault>,
    /// An id that may be rounded.
    pub doubt: Doubt,
    /// Newest moment in the row.
    pub newest: Option<Text>,
    /// Raw cells but the personal ones, header and text; only where the row may be rejected.
    pub raw: Option<Vec<(String, String)>>,
    /// The buyer's name is hidden so far that it stands for many.
    pub buyer_hidden: bool,
    /// A return case that it tells of.
    pub aside: Aside,
    /// A case of its order as a whole, with all that was refunded of it.
    pub whole: Option<Box<Row>>,
    /// The buyer's number under seal, where numbers are kept.
    pub sealed: Option<String>,
}

impl Row {
    /// A text value.
    pub fn text(&self, slot: usize) -> Option<&str> {
        self.values[slot].as_ref().and_then(Value::text)
    }

    /// A number value.
    pub fn number(&self, slot: usize) -> Option<i64> {
        self.values[slot].as_ref().and_then(Value::number)
    }
}
