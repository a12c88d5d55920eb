//! Proof as packers, owners and broken disks meet it.

mod clips;
mod files;
mod keeping;
mod thinning;

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};
use pintui_store::Result;
use serde_json::json;

use super::keep::{EvidenceKept, Facts, Scene, Source};
use crate::given::Given;

/// A shop with one order that left on 20 October; returns its key.
fn with_order() -> (Given, i64) {
    let given = Given::shop();
    let order = given.order(&["P1"], json!({ "order_no": "A1", "shipped_at": "2026-10-20T09:00:00" }));
    (given, order)
}

fn packing(order: i64) -> Facts {
    Facts {
        order_id: Some(order),
        case_id: None,
        scene: Scene::Packing,
        source: Source::File,
        staff: "07".into(),
        step: None,
        point: None,
        taken_at: None,
    }
}

fn keep(given: &Given, facts: &Facts, bytes: &[u8]) -> Result<EvidenceKept> {
    super::keep(&given.book, &given.call(), facts, bytes)
}

/// A small picture that differs with its shade.
fn picture(shade: u8, format: ImageFormat) -> Vec<u8> {
    let mut picture = RgbImage::new(24, 16);
    for (x, _, point) in picture.enumerate_pixels_mut() {
        point.0 = [shade, u8::try_from(x * 9).unwrap_or(255), 120];
    }
    let mut bytes = Vec::new();
    DynamicImage::from(picture).write_to(&mut Cursor::new(&mut bytes), format).expect("a picture is encoded");
    bytes
}

fn jpeg(shade: u8) -> Vec<u8> {
    picture(shade, ImageFormat::Jpeg)
}
