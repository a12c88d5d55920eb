//! Export formats as data: which columns a platform's file has, which of our fields they are,
//! which are personal. One interpreter for all of them is in `intake`.

use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::derivation::Derivation;
use super::folded;

/// What one row of a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Grain {
    /// An order.
    Order,
    /// A line of an order.
    Line,
    /// A return case.
    Case,
}

impl Grain {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Line => "line",
            Self::Case => "case",
        }
    }
}

/// A format: one kind of file of one platform in one edition.
#[derive(Debug, Deserialize)]
pub struct Format {
    /// Profile id.
    pub id: String,
    /// Platform id.
    pub platform: String,
    /// What one row is.
    pub grain: Grain,
    /// Newer editions have larger numbers: among equals the newest is taken.
    pub edition: u32,
    /// Groups of fields; of each group at least one must be there.
    pub required: Vec<Vec<String>>,
    /// All columns.
    pub columns: Vec<Column>,
    /// What follows from the cells.
    #[serde(default)]
    pub derivation: Derivation,
}

/// A column of a format.
#[derive(Debug, Deserialize)]
pub struct Column {
    /// Header as the platform writes it.
    pub name: String,
    /// Our field.
    pub field: Option<String>,
    /// Used only where the field's own column is blank.
    #[serde(default)]
    pub stand_in: bool,
    /// Names, phones, addresses and free text of persons: left out, or reduced at the door.
    #[serde(default)]
    pub personal: bool,
    /// The header as it is compared.
    #[serde(skip)]
    pub folded: String,
}

const FILES: [&str; 12] = [
    include_str!("../../data/formats/taobao-orders.json"),
    include_str!("../../data/formats/taobao-orders-v1.json"),
    include_str!("../../data/formats/taobao-orders-v2.json"),
    include_str!("../../data/formats/taobao-orders-v3.json"),
    include_str!("../../data/formats/taobao-order-lines.json"),
    include_str!("../../data/formats/taobao-order-lines-v1.json"),
    include_str!("../../data/formats/taobao-order-lines-v2.json"),
    include_str!("../../data/formats/taobao-order-lines-v3.json"),
    include_str!("../../data/formats/taobao-refunds-v1.json"),
    include_str!("../../data/formats/taobao-refunds-v2.json"),
    include_str!("../../data/formats/taobao-refunds-v3.json"),
    include_str!("../../data/formats/taobao-refunds-v4.json"),
];

impl Format {
    /// Reads a format from its JSON text.
    pub fn read(text: &str) -> serde_json::Result<Self> {
        let mut format: Self = serde_json::from_str(text)?;
        for column in &mut format.columns {
            column.folded = folded(&column.name);
        }
        Ok(format)
    }
}

/// The formats the program comes with. A shop's own are beside them in the book.
pub fn built_in() -> &'static [Arc<Format>] {
    static ALL: OnceLock<Vec<Arc<Format>>> = OnceLock::new();
    ALL.get_or_init(|| {
        FILES.iter().map(|text| Arc::new(Format::read(text).expect("a test reads every format"))).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_has_its_required_fields() {
        for format in built_in() {
            for group in &format.required {
                let there = |field: &String| format.columns.iter().any(|column| column.field.as_ref() == Some(field));
                assert!(group.iter().any(there), "{} lacks {group:?}", format.id);
            }
        }
    }

    #[test]
    fn a_header_reads_the_same_however_it_is_spaced_or_bracketed() {
        assert_eq!(folded("卖家真实姓名（新） "), folded("卖家真实姓名 (新)"));
        assert_eq!(folded("\u{feff}订单编号"), folded("订单编号"));
        assert_eq!(folded("部分退款／全部退款"), folded("部分退款 / 全部退款"));
    }
}
