//! Letters of a Chinese font of this computer: how wide they come out, how a text is cut into lines, and their dots.

use std::sync::OnceLock;

use ab_glyph::{Font, FontVec, GlyphId, PxScale, ScaleFont, point};

use super::Heavy;
use crate::locale::Language;

/// A line is so much higher than its letters.
const LINE: f32 = 1.3;
/// Where letters stand in a line, in parts of their size from its upper edge.
const STAND: f32 = 1.03;

/// The two weights of one language's font.
pub(crate) struct Letters {
    regular: FontVec,
    bold: FontVec,
}

impl Letters {
    /// The letters of this computer, none where it has no Chinese font; read once, since such fonts are large.
    pub(crate) fn here(language: Language) -> Option<&'static Self> {
        static SIMPLIFIED: OnceLock<Option<Letters>> = OnceLock::new();
        static TRADITIONAL: OnceLock<Option<Letters>> = OnceLock::new();
        let shelf = if language == Language::ZhTw { &TRADITIONAL } else { &SIMPLIFIED };
        shelf.get_or_init(|| Self::find(language)).as_ref()
    }

    fn find(language: Language) -> Option<Self> {
        let font = |heavy| {
            let found = super::find(language, heavy)?;
            FontVec::try_from_vec_and_index(found.data.to_vec(), found.index).ok()
        };
        Some(Self { regular: font(Heavy::Regular)?, bold: font(Heavy::Bold)? })
    }

    fn font(&self, heavy: Heavy) -> &FontVec {
        match heavy {
            Heavy::Regular => &self.regular,
            Heavy::Bold => &self.bold,
        }
    }

    /// How wide a text comes out, in dots.
    pub(crate) fn width(&self, text: &str, size: u32, heavy: Heavy) -> f32 {
        let font = self.font(heavy);
        let scaled = font.as_scaled(scale(font, size));
        text.chars().map(|letter| scaled.h_advance(glyph(font, letter))).sum()
    }

    /// The text cut into at most `most` lines that fit; what is left over ends in an ellipsis.
    pub(crate) fn lines(&self, text: &str, width: u32, most: usize, size: u32, heavy: Heavy) -> Vec<String> {
        let fits = |line: &str| self.width(line.trim_end(), size, heavy) <= width as f32;
        let mut done: Vec<String> = Vec::new();
        let mut line = String::new();
        for piece in pieces(text) {
            if !line.is_empty() && !fits(&format!("{line}{piece}")) {
                done.push(std::mem::take(&mut line).trim_end().to_owned());
            }
            for letter in piece.chars() {
                // A word longer than the line is cut where it must be.
                if !line.is_empty() && !fits(&format!("{line}{letter}")) {
                    done.push(std::mem::take(&mut line).trim_end().to_owned());
                }
                if !(line.is_empty() && letter == ' ') {
                    line.push(letter);
                }
            }
        }
        if !line.is_empty() {
            done.push(line.trim_end().to_owned());
        }
        if done.len() > most {
            done.truncate(most);
            if let Some(last) = done.last_mut() {
                while !last.is_empty() && !fits(&format!("{last}…")) {
                    last.pop();
                }
                *last = format!("{}…", last.trim_end());
            }
        }
        done
    }

    /// The dots of one line whose upper left corner is given, each with the share of it that a letter covers.
    pub(crate) fn dots(
        &self,
        text: &str,
        (size, heavy): (u32, Heavy),
        (left, top): (f32, f32),
        mut put: impl FnMut(f32, f32, f32),
    ) {
        let font = self.font(heavy);
        let scale = scale(font, size);
        let scaled = font.as_scaled(scale);
        let stand = (top + size as f32 * STAND).round();
        // A picture has whole dots only: letters that begin on one look alike.
        let mut x = left.round();
        for letter in text.chars() {
            let id = glyph(font, letter);
            if let Some(drawn) = font.outline_glyph(id.with_scale_and_position(scale, point(x.round(), stand))) {
                let corner = drawn.px_bounds().min;
                drawn.draw(|right, down, share| put(corner.x + right as f32, corner.y + down as f32, share));
            }
            x += scaled.h_advance(id);
        }
    }
}

/// Dots that a line of letters of this size takes.
pub(crate) fn line_height(size: u32) -> u32 {
    (size as f32 * LINE).ceil() as u32
}

/// The library measures from the highest to the lowest letter; we by the square of a Chinese one.
fn scale(font: &FontVec, size: u32) -> PxScale {
    let em = font.units_per_em().unwrap_or(1000.0);
    PxScale::from(size as f32 * font.height_unscaled() / em)
}

/// Characters that move or hide others, and those that break lines, are not for a picture.
fn glyph(font: &FontVec, letter: char) -> GlyphId {
    font.glyph_id(if letter.is_control() { ' ' } else { letter })
}

/// Marks that must not begin a line.
const CLOSING: &str = "，。、；：！？）」』】》%·…";

/// Where a line may end: between any two Chinese letters, and after words of others.
fn pieces(text: &str) -> Vec<&str> {
    let word = |letter: char| letter.is_ascii() && letter != ' ';
    let mut cut = Vec::new();
    let mut from = 0;
    let mut before: Option<char> = None;
    for (at, letter) in text.char_indices() {
        let holds = CLOSING.contains(letter) || before.is_some_and(word) && (word(letter) || letter == ' ');
        if at > from && !holds {
            cut.push(&text[from..at]);
            from = at;
        }
        before = Some(letter);
    }
    cut.extend((from < text.len()).then(|| &text[from..]));
    cut
}
