//! A photo from a phone: proof of the parcel that lies on its bench.
//!
//! Narrower than the window's own way of keeping proof: only bytes that were sent, never a file of this computer. The
//! same photo sent again is the same piece of proof.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use pintui_store::{At, Book, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::checklist::Step;
use crate::door::{Call, Command, Whole};
use crate::evidence::keep::{EvidenceRefused, Scene, Source};
use crate::evidence::{self, Facts};

/// Keeps a photo that a phone has taken of a parcel.
#[derive(Deserialize, TS)]
pub struct KeepPhoto {
    /// Key of the parcel's order.
    pub order_id: i64,
    /// Who took it.
    pub staff: String,
    /// The step of the check it was taken at.
    pub step: Option<Step>,
    /// The point of the check it was taken at.
    pub point: Option<String>,
    /// When it was taken.
    pub taken_at: At,
    /// Its bytes in base64.
    pub data: String,
}

impl Command for KeepPhoto {
    type Answer = PhotoKept;
}

/// A photo that was kept.
#[derive(Debug, Serialize, TS)]
pub struct PhotoKept {
    /// Key of the proof.
    pub id: i64,
}

impl Whole for KeepPhoto {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<PhotoKept> {
        let bytes = STANDARD.decode(&self.data).map_err(|_| EvidenceRefused::Damaged)?;
        let facts = Facts {
            order_id: Some(self.order_id),
            case_id: None,
            scene: Scene::Packing,
            source: Source::Phone,
            staff: self.staff,
            step: self.step,
            point: self.point,
            taken_at: Some(self.taken_at.min(call.now)),
        };
        Ok(PhotoKept { id: evidence::keep(book, call, &facts, &bytes)?.evidence.id })
    }
}
