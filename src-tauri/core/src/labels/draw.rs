//! A layout as dots: the one picture that the screen shows and the printer gets.

use super::LabelRefused;
use super::bitmap::Bitmap;
use super::layout::{Area, Ink, Item, Layout, Modules, Side, Text};
use crate::fonts::letters::Letters;
use crate::locale::Language;

/// From this share of a dot on it is black: strokes of small letters stay whole.
const BLACK_FROM: f32 = 0.45;

/// Draws a label.
pub(super) fn draw(layout: &Layout, language: Language) -> Result<Bitmap, LabelRefused> {
    let letters = Letters::here(language).ok_or(LabelRefused::LabelFontMissing)?;
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
        Item::Text(text) => write(onto, text, letters),
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

/// Draws one line. Nothing of it leaves its box, whatever the letters are.
fn write(onto: &mut Bitmap, line: &Text, letters: &Letters) {
    let Area { x, y, width, height } = line.area;
    let room = width as f32 - letters.width(&line.text, line.size, line.heavy);
    let begin = match line.side {
        Side::Left => 0.0,
        Side::Middle => room / 2.0,
        Side::Right => room,
    };
    let corner = (x as f32 + begin.max(0.0), y as f32);
    letters.dots(&line.text, (line.size, line.heavy), corner, |dot_x, dot_y, share| {
        let inside =
            dot_x >= x as f32 && dot_y >= y as f32 && dot_x < (x + width) as f32 && dot_y < (y + height) as f32;
        if inside && share >= BLACK_FROM {
            onto.put(dot_x as u32, dot_y as u32, line.ink == Ink::Black);
        }
    });
}

fn left_of(code: &Modules, across: u32) -> u32 {
    code.area.x + (code.quiet + across) * code.module
}
