//! Kinds of labels.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a label is for; its name is the locale key `labels.kind.<kind>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LabelKind")]
pub enum Kind {
    /// A parcel that was set aside; of a check.
    Aside,
    /// A gift on its shelf; of a gift rule.
    Gift,
    /// Goods on the shelf; of an article.
    Shelf,
    /// A piece that came back; of that piece.
    Piece,
    /// A label that only tries the printer; of nothing.
    Test,
}

impl Kind {
    /// The kinds that printers are chosen for.
    pub const CHOSEN: [Self; 4] = [Self::Aside, Self::Gift, Self::Shelf, Self::Piece];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Aside => "aside",
            Self::Gift => "gift",
            Self::Shelf => "shelf",
            Self::Piece => "piece",
            Self::Test => "test",
        }
    }
}
