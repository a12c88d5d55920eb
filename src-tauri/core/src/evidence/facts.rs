//! What is known of a photo or clip besides its bytes: about what, showing what, taken by whom and when.

use pintui_store::At;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::checklist::Step;

/// What a photo or clip shows in the life of a parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Scene {
    /// The parcel before it left.
    Packing,
    /// What the buyer sent.
    Buyer,
    /// A conversation.
    Chat,
    /// The goods that came back.
    Inspection,
    /// Something else.
    Other,
}

impl Scene {
    const ALL: [Self; 5] = [Self::Packing, Self::Buyer, Self::Chat, Self::Inspection, Self::Other];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Packing => "packing",
            Self::Buyer => "buyer",
            Self::Chat => "chat",
            Self::Inspection => "inspection",
            Self::Other => "other",
        }
    }

    /// The scene the book calls by this name.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|scene| scene.name() == name).unwrap_or(Self::Other)
    }
}

/// What took it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The camera at the station.
    Camera,
    /// A phone.
    Phone,
    /// A file.
    File,
}

impl Source {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Camera => "camera",
            Self::Phone => "phone",
            Self::File => "file",
        }
    }
}

/// What is known of a photo or clip besides its bytes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Facts {
    /// The parcel's order, or none where only a case is known.
    pub order_id: Option<i64>,
    /// The case it belongs to.
    pub case_id: Option<i64>,
    /// What it shows.
    pub scene: Scene,
    /// What took it.
    pub source: Source,
    /// Who took or brought it.
    pub staff: String,
    /// The step of the check it was taken at.
    pub step: Option<Step>,
    /// The point of the check it was taken at.
    pub point: Option<String>,
    /// When it was taken, where that is known; now otherwise.
    pub taken_at: Option<At>,
}
