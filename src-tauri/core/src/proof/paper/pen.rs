//! Draws on one page: texts that wrap, lines, boxes, pictures. Knows nothing of what they mean.

use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect, Size, Transform};
use krilla::image::Image;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::text::TextDirection;

use super::font::{Fonts, Heavy};

/// How dark something is drawn. Shades of one black, so that a printer without colours loses nothing.
#[derive(Clone, Copy)]
pub(crate) enum Ink {
    Black,
    Soft,
    Faint,
    Paper,
    Wash,
}

impl Ink {
    fn colour(self) -> rgb::Color {
        match self {
            Self::Black => rgb::Color::new(27, 28, 32),
            Self::Soft => rgb::Color::new(80, 82, 90),
            Self::Faint => rgb::Color::new(190, 190, 186),
            Self::Paper => rgb::Color::new(255, 255, 255),
            Self::Wash => rgb::Color::new(240, 240, 237),
        }
    }
}

/// A box on the page, in points from its upper left corner.
#[derive(Clone, Copy)]
pub(crate) struct Area {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

/// How a text looks.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    pub(crate) size: f32,
    pub(crate) heavy: Heavy,
    pub(crate) ink: Ink,
}

pub(crate) const fn plain(size: f32) -> Look {
    Look { size, heavy: Heavy::Regular, ink: Ink::Black }
}

pub(crate) const fn soft(size: f32) -> Look {
    Look { size, heavy: Heavy::Regular, ink: Ink::Soft }
}

pub(crate) const fn bold(size: f32) -> Look {
    Look { size, heavy: Heavy::Bold, ink: Ink::Black }
}

const LINE: f32 = 1.38;

/// A pen on one page.
pub(crate) struct Pen<'a, 'b> {
    pub(crate) surface: Surface<'a>,
    pub(crate) fonts: &'b Fonts,
}

impl Pen<'_, '_> {
    /// One line of text whose letters stand on `y`.
    pub(crate) fn text(&mut self, x: f32, y: f32, look: Look, text: &str) {
        self.fill(look.ink);
        let at = Point::from_xy(x, y);
        self.surface.draw_text(at, self.fonts.font(look.heavy), look.size, text, false, TextDirection::LeftToRight);
    }

    /// One line of text that ends at `x`.
    pub(crate) fn text_to(&mut self, x: f32, y: f32, look: Look, text: &str) {
        let width = self.fonts.width(text, look.size, look.heavy);
        self.text(x - width, y, look, text);
    }

    /// Text in lines no wider than `width`, at most `most` of them; answers where the next line would stand.
    pub(crate) fn wrapped(&mut self, at: (f32, f32), width: f32, most: usize, look: Look, text: &str) -> f32 {
        let (x, mut y) = at;
        for line in lines(self.fonts, text, width, most, look) {
            self.text(x, y, look, &line);
            y += look.size * LINE;
        }
        y
    }

    pub(crate) fn line(&mut self, from: (f32, f32), to: (f32, f32), wide: f32, ink: Ink) {
        let mut path = PathBuilder::new();
        path.move_to(from.0, from.1);
        path.line_to(to.0, to.1);
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(Stroke { paint: ink.colour().into(), width: wide, ..Stroke::default() }));
        if let Some(path) = path.finish() {
            self.surface.draw_path(&path);
        }
        self.surface.set_stroke(None);
    }

    pub(crate) fn boxed(&mut self, area: Area, fill: Ink, edge: Option<Ink>) {
        let Some(rect) = Rect::from_xywh(area.x, area.y, area.width, area.height) else { return };
        let mut path = PathBuilder::new();
        path.push_rect(rect);
        self.fill(fill);
        self.surface.set_stroke(edge.map(|ink| Stroke { paint: ink.colour().into(), width: 0.7, ..Stroke::default() }));
        if let Some(path) = path.finish() {
            self.surface.draw_path(&path);
        }
        self.surface.set_stroke(None);
    }

    /// A round mark, filled or hollow.
    pub(crate) fn dot(&mut self, x: f32, y: f32, radius: f32, fill: Ink) {
        // Four curves make a circle; the number is the usual one for that.
        let bend = radius * 0.5523;
        let mut path = PathBuilder::new();
        path.move_to(x + radius, y);
        path.cubic_to(x + radius, y + bend, x + bend, y + radius, x, y + radius);
        path.cubic_to(x - bend, y + radius, x - radius, y + bend, x - radius, y);
        path.cubic_to(x - radius, y - bend, x - bend, y - radius, x, y - radius);
        path.cubic_to(x + bend, y - radius, x + radius, y - bend, x + radius, y);
        path.close();
        self.shape(path, fill);
    }

    /// A mark with four corners: what the buyer says.
    pub(crate) fn diamond(&mut self, x: f32, y: f32, radius: f32, fill: Ink) {
        let mut path = PathBuilder::new();
        path.move_to(x, y - radius);
        path.line_to(x + radius, y);
        path.line_to(x, y + radius);
        path.line_to(x - radius, y);
        path.close();
        self.shape(path, fill);
    }

    fn shape(&mut self, path: PathBuilder, fill: Ink) {
        self.fill(fill);
        self.surface.set_stroke(Some(Stroke { paint: Ink::Black.colour().into(), width: 1.4, ..Stroke::default() }));
        if let Some(path) = path.finish() {
            self.surface.draw_path(&path);
        }
        self.surface.set_stroke(None);
    }

    /// A picture as large as fits, in the middle of its area.
    pub(crate) fn picture(&mut self, picture: &Image, area: Area) {
        let (width, height) = picture.size();
        let (width, height) = (width.max(1) as f32, height.max(1) as f32);
        let scale = (area.width / width).min(area.height / height);
        let (shown_wide, shown_high) = (width * scale, height * scale);
        let Some(size) = Size::from_wh(shown_wide, shown_high) else { return };
        let x = area.x + (area.width - shown_wide) / 2.0;
        let y = area.y + (area.height - shown_high) / 2.0;
        self.surface.push_transform(&Transform::from_translate(x, y));
        self.surface.draw_image(picture.clone(), size);
        self.surface.pop();
    }

    fn fill(&mut self, ink: Ink) {
        let paint = ink.colour().into();
        self.surface.set_fill(Some(Fill { paint, opacity: NormalizedF32::ONE, rule: Default::default() }));
    }
}

/// Marks that must not begin a line.
const CLOSING: &str = "，。、；：！？）」』】》%·";

/// A text cut into lines: between any two Chinese letters, and between words of others.
pub(crate) fn lines(fonts: &Fonts, text: &str, width: f32, most: usize, look: Look) -> Vec<String> {
    let wide = |text: &str| fonts.width(text, look.size, look.heavy);
    let mut done: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let closes = piece.chars().all(|letter| CLOSING.contains(letter));
        if !line.is_empty() && !closes && wide(&line) + wide(piece.trim_end()) > width {
            done.push(std::mem::take(&mut line));
        }
        for letter in piece.chars() {
            // A number longer than the line is cut where it must be.
            if !line.is_empty() && !closes && wide(&line) + wide(&letter.to_string()) > width {
                done.push(std::mem::take(&mut line));
            }
            if !(line.is_empty() && letter == ' ') {
                line.push(letter);
            }
        }
    }
    if !line.is_empty() {
        done.push(line);
    }
    if done.len() > most {
        done.truncate(most);
        if let Some(last) = done.last_mut() {
            last.pop();
            last.push('…');
        }
    }
    done
}

fn pieces(text: &str) -> Vec<&str> {
    let mut cut = Vec::new();
    let mut from = 0;
    let mut before: Option<char> = None;
    for (at, letter) in text.char_indices() {
        let word = |letter: char| letter.is_ascii() && letter != ' ';
        if at > from && !(before.is_some_and(word) && (word(letter) || letter == ' ')) {
            cut.push(&text[from..at]);
            from = at;
        }
        before = Some(letter);
    }
    if from < text.len() {
        cut.push(&text[from..]);
    }
    cut
}
