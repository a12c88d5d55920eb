//! The sheet of cards: A4, black on white, with marks where to cut.

use krilla::Document;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use pintui_store::words::BookRefused;
use pintui_store::{Day, Result};

use super::campaign::Campaign;
use super::cards::CardForm;
use crate::labels::codes;
use crate::locale::{Language, say};
use crate::platforms::currencies;
use crate::proof::paper::font::Fonts;
use crate::proof::paper::pen::{Area, Ink, Pen, bold, plain, soft};

/// What stands on each card but its code.
pub(super) struct Card<'a> {
    pub(super) shop: &'a str,
    pub(super) campaign: &'a Campaign,
    /// ISO code of what its amounts are in.
    pub(super) currency: &'a str,
    pub(super) until: Day,
    pub(super) words: &'a str,
    pub(super) link: Option<&'a str>,
    pub(super) form: CardForm,
    pub(super) language: Language,
}

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;
const WIDE: f32 = 210.0 * MM;
const HIGH: f32 = 297.0 * MM;
/// How long a mark for cutting is, and how far it stays from the card.
const MARK: f32 = 4.0 * MM;
const APART: f32 = 1.0 * MM;

struct Grid {
    wide: f32,
    high: f32,
    across: usize,
    down: usize,
}

impl Grid {
    fn of(form: CardForm) -> Self {
        match form {
            CardForm::Card => Self { wide: 90.0 * MM, high: 54.0 * MM, across: 2, down: 5 },
            CardForm::Bookmark => Self { wide: 46.0 * MM, high: 132.0 * MM, across: 4, down: 2 },
        }
    }

    fn left(&self) -> f32 {
        (WIDE - self.wide * self.across as f32) / 2.0
    }

    fn top(&self) -> f32 {
        (HIGH - self.high * self.down as f32) / 2.0
    }

    fn area(&self, at: usize) -> Area {
        Area {
            x: self.left() + self.wide * (at % self.across) as f32,
            y: self.top() + self.high * (at / self.across) as f32,
            width: self.wide,
            height: self.high,
        }
    }
}

/// The PDF and how many pages it has.
pub(super) fn draw(card: &Card<'_>, all: &[String]) -> Result<(Vec<u8>, i64)> {
    let fonts = Fonts::find(card.language)?;
    let grid = Grid::of(card.form);
    let mut document = Document::new();
    document.set_metadata(
        Metadata::new()
            .title(card.campaign.name.clone())
            .language(card.language.tag().to_owned())
            .creator("pintui".to_owned()),
    );
    let mut pages = 0;
    for codes in all.chunks(grid.across * grid.down) {
        let settings = PageSettings::from_wh(WIDE, HIGH)
            .ok_or_else(|| BookRefused::Unexpected { detail: "a page has a size".to_owned() })?;
        let mut page = document.start_page_with(settings);
        {
            let mut pen = Pen { surface: page.surface(), fonts: &fonts };
            marks(&mut pen, &grid);
            for (at, code) in codes.iter().enumerate() {
                match card.form {
                    CardForm::Card => lying(&mut pen, card, code, grid.area(at)),
                    CardForm::Bookmark => standing(&mut pen, card, code, grid.area(at)),
                }
            }
            pen.surface.finish();
        }
        page.finish();
        pages += 1;
    }
    let bytes = document.finish().map_err(|why| BookRefused::Unexpected { detail: format!("{why:?}") })?;
    Ok((bytes, pages))
}

/// Short lines outside of the cards, at every place where a knife goes through.
fn marks(pen: &mut Pen<'_, '_>, grid: &Grid) {
    let (left, top) = (grid.left(), grid.top());
    let (right, bottom) = (WIDE - left, HIGH - top);
    for at in 0..=grid.across {
        let x = left + grid.wide * at as f32;
        pen.line((x, top - APART - MARK), (x, top - APART), 0.4, Ink::Black);
        pen.line((x, bottom + APART), (x, bottom + APART + MARK), 0.4, Ink::Black);
    }
    for at in 0..=grid.down {
        let y = top + grid.high * at as f32;
        pen.line((left - APART - MARK, y), (left - APART, y), 0.4, Ink::Black);
        pen.line((right + APART, y), (right + APART + MARK, y), 0.4, Ink::Black);
    }
}

const INSIDE: f32 = 5.0 * MM;
const SQUARE: f32 = 22.0 * MM;
/// The smallest size of what a coupon brings.
const SMALLEST: u8 = 11;

fn lying(pen: &mut Pen<'_, '_>, card: &Card<'_>, code: &str, area: Area) {
    let (x, y) = (area.x + INSIDE, area.y + INSIDE);
    let square = card.link.map(|link| (link, area.x + area.width - INSIDE - SQUARE));
    let wide = square.map_or(area.width - 2.0 * INSIDE, |(_, left)| left - x - 3.0 * MM);
    pen.wrapped((x, y + 8.0), wide, 1, soft(8.0), card.shop);
    let offer = offer(card);
    let size = fitting(pen.fonts, &offer, wide, 18);
    pen.wrapped((x, y + 33.0), wide, 1, bold(size), &offer);
    pen.wrapped((x, y + 51.0), wide, 2, plain(8.5), card.words);
    let foot = area.y + area.height - INSIDE;
    pen.wrapped((x, foot - 14.0), wide, 1, bold(12.0), &spaced(code));
    pen.wrapped((x, foot), wide, 1, soft(7.0), &until(card));
    if let Some((link, left)) = square {
        square_of(pen, link, Area { x: left, y, width: SQUARE, height: SQUARE });
        let below = say(card.language, "cards.scan", &[]);
        pen.wrapped((left + 2.0 * MM, y + SQUARE + 7.0), SQUARE, 1, soft(6.5), &below);
    }
}

fn standing(pen: &mut Pen<'_, '_>, card: &Card<'_>, code: &str, area: Area) {
    let (x, y) = (area.x + INSIDE, area.y + INSIDE + 10.0);
    let wide = area.width - 2.0 * INSIDE;
    let after = pen.wrapped((x, y), wide, 2, soft(8.5), card.shop);
    let offer = offer(card);
    let size = fitting(pen.fonts, &offer, wide, 17);
    let after = pen.wrapped((x, after + 16.0), wide, 2, bold(size), &offer);
    pen.wrapped((x, after + 6.0), wide, 4, plain(9.0), card.words);
    let foot = area.y + area.height - INSIDE;
    if let Some(link) = card.link {
        let (left, top) = (area.x + (area.width - SQUARE) / 2.0, foot - 44.0 - SQUARE);
        square_of(pen, link, Area { x: left, y: top, width: SQUARE, height: SQUARE });
        pen.wrapped(
            (left + 2.0 * MM, top + SQUARE + 7.0),
            SQUARE,
            1,
            soft(6.5),
            &say(card.language, "cards.scan", &[]),
        );
    }
    pen.wrapped((x, foot - 14.0), wide, 1, bold(12.0), &spaced(code));
    pen.wrapped((x, foot), wide, 1, soft(7.0), &until(card));
}

/// The largest size at which a text stands on one line: no figure alone on a second one.
fn fitting(fonts: &Fonts, text: &str, wide: f32, largest: u8) -> f32 {
    let fits = |size: &f32| fonts.width(text, *size, bold(*size).heavy) <= wide;
    (SMALLEST..=largest).rev().map(f32::from).find(fits).unwrap_or(f32::from(SMALLEST))
}

/// What the coupon brings.
fn offer(card: &Card<'_>) -> String {
    let amount = |fen| currencies::written(card.currency, fen).replace(".00", "");
    let (face, threshold) = (amount(card.campaign.face_fen), amount(card.campaign.threshold_fen));
    match card.campaign.threshold_fen.0 {
        0 => say(card.language, "cards.offer.plain", &[("face", &face)]),
        _ => say(card.language, "cards.offer", &[("face", &face), ("threshold", &threshold)]),
    }
}

fn until(card: &Card<'_>) -> String {
    say(card.language, "cards.until", &[("date", &card.until.text())])
}

/// Two groups are read out more easily than one.
fn spaced(code: &str) -> String {
    let half = code.len() / 2;
    if code.is_ascii() && code.len() == 8 { format!("{} {}", &code[..half], &code[half..]) } else { code.to_owned() }
}

/// The square, module by module, with the white around it that scanners want.
fn square_of(pen: &mut Pen<'_, '_>, text: &str, area: Area) {
    let Some(drawn) = codes::squares(text) else { return };
    let module = area.width / (drawn.across + 2 * codes::QUIET_SQUARES) as f32;
    let quiet = codes::QUIET_SQUARES as f32 * module;
    for (row, modules) in drawn.black.chunks(drawn.across as usize).enumerate() {
        // Modules beside each other are one box: no hairlines between them.
        let mut at = 0;
        while at < modules.len() {
            let run = modules[at..].iter().take_while(|black| **black).count();
            if run > 0 {
                let x = area.x + quiet + at as f32 * module;
                let y = area.y + quiet + row as f32 * module;
                pen.boxed(Area { x, y, width: run as f32 * module, height: module }, Ink::Black, None);
            }
            at += run.max(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::paper::pen::lines;

    #[test]
    fn what_a_coupon_brings_stands_on_one_line_of_a_bookmark() {
        let fonts = Fonts::find(Language::ZhCn).expect("fonts");
        let wide = Grid::of(CardForm::Bookmark).wide - 2.0 * INSIDE;
        for text in ["满 99 减 10 元", "满 199 减 20 元", "直接减 5 元", "满 1000 减 100 元"] {
            let look = bold(fitting(&fonts, text, wide, 17));
            assert_eq!(lines(&fonts, text, wide, 3, look).len(), 1, "{text}");
        }
        assert!(fitting(&fonts, "直接减 5 元", wide, 17) > 16.0, "a short one stays large");
    }
}
