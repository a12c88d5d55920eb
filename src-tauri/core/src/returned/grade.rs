//! The grades of what came back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a piece that came back is worth. Each has exactly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(rename = "ReturnGrade")]
pub enum Grade {
    /// 全新可售.
    A,
    /// 轻微瑕疵可售.
    B,
    /// 严重瑕疵不可售.
    C,
    /// 已损坏需报废.
    D,
    /// 不符、调包.
    M,
    /// 未验.
    U,
}

impl Grade {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] = [Self::A, Self::B, Self::C, Self::D, Self::M, Self::U];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::M => "M",
            Self::U => "U",
        }
    }

    /// The grade that the book calls by this name.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|grade| grade.name() == name).unwrap_or(Self::U)
    }
}
