//! Words in their places: a black bar above, texts below it, the code and a small line at the foot.

use super::LabelRefused;
use super::codes::{self, Drawn, QUIET_BARS, QUIET_SQUARES};
use super::fit::{Measure, fit};
use super::layout::{Area, Ink, Item, Layout, Modules, Side, Text};
use super::printer::Printer;
use super::subject::{Size, Words};
use crate::fonts::Heavy;
use crate::fonts::letters::{Letters, line_height};
use crate::locale::Language;

/// White edge that print heads do not reach for sure.
const EDGE_MM: f32 = 1.6;
/// The bars of a code must be at least so wide to be read from thermal paper, and need not be wider than this.
const BAR_MM: (f32, f32) = (0.25, 0.5);
/// The same for the squares of a QR code.
const SQUARE_MM: (f32, f32) = (0.33, 0.75);
const BAR_HEIGHT_MM: f32 = 8.0;
/// Bars lower than this are hard to hit.
const LEAST_BAR_MM: f32 = 5.0;

/// The layout of a label for a printer's paper.
pub(super) fn layout(words: &Words, printer: &Printer, language: Language) -> Result<Layout, LabelRefused> {
    let (width, height) = printer.dots();
    let dot = if printer.dpi == 203 { 8.0 } else { printer.dpi as f32 / 25.4 };
    let large = (printer.width_mm as f32 / 60.0).min(printer.height_mm as f32 / 40.0).clamp(0.5, 2.0);
    let edge = (EDGE_MM * dot).round() as u32;
    let inner = Area { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge };
    let mut sheet = Sheet {
        letters: Letters::here(language).ok_or(LabelRefused::LabelFontMissing)?,
        measure: Measure { dot, large },
        edge,
        free: inner,
        items: Vec::new(),
    };
    sheet.bar(words);
    match &words.code {
        Some(code) => sheet.code(code, &words.foot),
        None => sheet.foot(&words.foot, ""),
    }
    sheet.texts(words);
    Ok(Layout { width, height, items: sheet.items })
}

/// A label in the making, and what of it is still free.
struct Sheet {
    letters: &'static Letters,
    measure: Measure,
    /// Dots of the label's white edge.
    edge: u32,
    free: Area,
    items: Vec<Item>,
}

impl Sheet {
    /// The black bar: what it is, and where it belongs.
    fn bar(&mut self, words: &Words) {
        let size = self.measure.letters(Size::Large, 1.0);
        let (pad, high) = (self.measure.dots(1.2), line_height(size));
        let area = Area { height: high, ..self.free };
        self.items.push(Item::Filled(area));
        let width = area.width.saturating_sub(2 * pad);
        let one = |letters: &Letters, text: &str, width| letters.lines(text, width, 1, size, Heavy::Bold).pop();
        let head = one(self.letters, &words.head, width).unwrap_or_default();
        let taken = self.letters.width(&head, size, Heavy::Bold).ceil() as u32 + pad;
        let rest = width.saturating_sub(taken);
        let inside = Area { x: area.x + pad, width, ..area };
        // An ellipsis alone would say nothing.
        let room = rest > 2 * size && !words.place.is_empty();
        let place = room.then(|| one(self.letters, &words.place, rest)).flatten();
        for (text, side) in [(Some(head), Side::Left), (place, Side::Right)] {
            let Some(text) = text else { continue };
            self.items.push(Item::Text(Text { area: inside, text, size, heavy: Heavy::Bold, side, ink: Ink::White }));
        }
        self.take_above(high + self.measure.dots(0.8));
    }

    /// The small line at the foot, with the code's own text: in one line where both fit.
    fn foot(&mut self, foot: &str, code: &str) {
        let size = self.measure.letters(Size::Small, 1.0);
        let wide = |text: &str| self.letters.width(text, size, Heavy::Regular).ceil() as u32 + 1;
        let (left, right) = (wide(foot), wide(code));
        if foot.is_empty() || code.is_empty() || left + size + right > self.free.width {
            self.line_below(foot, Side::Left);
            self.line_below(code, if foot.is_empty() { Side::Middle } else { Side::Right });
        } else if self.free.height >= 2 * line_height(size) {
            let row = self.take_below(line_height(size));
            let rest = Area { x: row.x + left, width: row.width - left, ..row };
            self.text(Area { width: left, ..row }, foot.to_owned(), size, Heavy::Regular, Side::Left);
            self.text(rest, code.to_owned(), size, Heavy::Regular, Side::Right);
        }
    }

    /// The code, as bars with its text below, or as squares with its text beside it; its text alone where neither fits.
    fn code(&mut self, code: &str, foot: &str) {
        let most = self.free.height / 2;
        let bars = codes::bars(code).and_then(|drawn| self.bars_that_fit(drawn));
        if let Some(mut modules) = bars
            && most >= self.high(LEAST_BAR_MM) + line_height(self.measure.letters(Size::Small, 1.0))
        {
            self.foot(foot, code);
            let high = self.measure.dots(BAR_HEIGHT_MM).max(self.high(LEAST_BAR_MM)).min(most);
            modules.area = self.take_below(high);
            modules.area = centred(modules.area, (modules.across + 2 * modules.quiet) * modules.module);
            self.items.push(Item::Bars(modules));
            self.take_below(self.measure.dots(0.6));
        } else if let Some(modules) = codes::squares(code).and_then(|drawn| self.squares_that_fit(drawn, foot)) {
            self.foot(foot, "");
            self.squares(code, modules);
        } else {
            self.foot(foot, code);
        }
    }

    fn squares(&mut self, code: &str, mut modules: Modules) {
        let side = (modules.across + 2 * modules.quiet) * modules.module;
        let row = self.take_below(side);
        modules.area = Area { width: side, ..row };
        let size = self.measure.letters(Size::Small, 1.0);
        let beside = Area { x: row.x + side, width: row.width - side, ..row };
        let most = (row.height / line_height(size)) as usize;
        // One letter beside a code would be a column nobody reads.
        if beside.width > 4 * size {
            for (at, line) in self.letters.lines(code, beside.width, most, size, Heavy::Regular).into_iter().enumerate()
            {
                let area = Area { y: beside.y + at as u32 * line_height(size), height: line_height(size), ..beside };
                self.text(area, line, size, Heavy::Regular, Side::Left);
            }
        }
        self.items.push(Item::Squares(modules));
    }

    fn bars_that_fit(&self, drawn: Drawn) -> Option<Modules> {
        let (module, quiet) = self.module(&drawn, (QUIET_BARS, self.edge), BAR_MM, self.free.width)?;
        Some(modules(drawn, module, quiet, self.free))
    }

    fn squares_that_fit(&self, drawn: Drawn, foot: &str) -> Option<Modules> {
        let line = if foot.is_empty() { 0 } else { line_height(self.measure.letters(Size::Small, 1.0)) };
        let room = self.free.width.min(self.free.height.saturating_sub(line) * 2 / 3);
        let (module, quiet) = self.module(&drawn, (QUIET_SQUARES, 0), SQUARE_MM, room)?;
        Some(modules(drawn, module, quiet, self.free))
    }

    /// Whole dots of a module, as many as fit into the room within what can be read, and the white modules that are
    /// needed around the code besides what is white anyhow.
    fn module(
        &self,
        drawn: &Drawn,
        (quiet, white): (u32, u32),
        (least, most): (f32, f32),
        room: u32,
    ) -> Option<(u32, u32)> {
        let least = self.high(least).max(2);
        (least..=self.high(most).max(least)).rev().find_map(|module| {
            let beyond = quiet.saturating_sub(white / module);
            ((drawn.across + 2 * beyond) * module <= room).then_some((module, beyond))
        })
    }

    /// The texts in what is left.
    fn texts(&mut self, words: &Words) {
        for set in fit(self.letters, &words.said, self.measure, (self.free.width, self.free.height)) {
            for line in set.lines {
                let area = self.take_above(line_height(set.size));
                self.text(area, line, set.size, set.heavy, Side::Left);
            }
        }
    }

    fn text(&mut self, area: Area, text: String, size: u32, heavy: Heavy, side: Side) {
        self.items.push(Item::Text(Text { area, text, size, heavy, side, ink: Ink::Black }));
    }

    /// A small line at the lower edge of what is free, where there is room for it.
    fn line_below(&mut self, text: &str, side: Side) {
        let size = self.measure.letters(Size::Small, 1.0);
        let line = self.letters.lines(text, self.free.width, 1, size, Heavy::Regular).pop();
        if let Some(line) = line.filter(|line| !line.is_empty() && self.free.height >= 2 * line_height(size)) {
            let area = self.take_below(line_height(size));
            self.text(area, line, size, Heavy::Regular, side);
        }
    }

    fn high(&self, mm: f32) -> u32 {
        (mm * self.measure.dot).round() as u32
    }

    fn take_above(&mut self, height: u32) -> Area {
        let height = height.min(self.free.height);
        let taken = Area { height, ..self.free };
        self.free = Area { y: self.free.y + height, height: self.free.height - height, ..self.free };
        taken
    }

    fn take_below(&mut self, height: u32) -> Area {
        let height = height.min(self.free.height);
        self.free.height -= height;
        Area { y: self.free.y + self.free.height, height, ..self.free }
    }
}

fn modules(drawn: Drawn, module: u32, quiet: u32, area: Area) -> Modules {
    Modules { area, module, quiet, across: drawn.across, black: drawn.black }
}

fn centred(area: Area, width: u32) -> Area {
    Area { x: area.x + (area.width - width) / 2, width, ..area }
}
