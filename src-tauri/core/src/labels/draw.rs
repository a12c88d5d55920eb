//! A layout as dots: the one picture that the screen shows and the printer gets.

use super::LabelRefused;
use super::bitmap::Bitmap;
use super::layout::{Area, Item, Layout, Modules};
use super::letters::Letters;
use crate::locale::Language;

/// Draws a label.
pub(super) fn draw(layout: &Layout, language: Language) -> Result<Bitmap, LabelRefused> {
    let letters = Letters::here(language)?;
    let mut onto = Bitmap::white(layout.width, layout.height);
    for item in &layout.items {
        put(&mut onto, item, letters);
    }
    Ok(onto)
}

/// Draws one thing.
pub(super) fn put(onto: &mut Bitmap, item: &Item, letters: &Letters) {
    match item {
        Item::Filled(area) => onto.fill(*area),
        Item::Text(text) => letters.draw(onto, text),
        Item::Bars(code) => {
            for (at, _) in code.black.iter().enumerate().filter(|(_, black)| **black) {
                onto.fill(Area { x: left_of(code, at as u32), width: code.module, ..code.area });
            }
        }
        Item::Squares(code) => {
            for (at, _) in code.black.iter().enumerate().filter(|(_, black)| **black) {
                let (across, down) = (at as u32 % code.across, at as u32 / code.across);
                let y = code.area.y + (code.quiet + down) * code.module;
                onto.fill(Area { x: left_of(code, across), y, width: code.module, height: code.module });
            }
        }
    }
}

fn left_of(code: &Modules, across: u32) -> u32 {
    code.area.x + (code.quiet + across) * code.module
}
