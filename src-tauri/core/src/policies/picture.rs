//! A flow as a picture: its steps from top to bottom in letters of this computer, wide enough for a phone.

use std::io::Cursor;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use image::{ImageFormat, Rgb, RgbImage};
use pintui_store::words::BookRefused;
use pintui_store::{At, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::advise::{facts, rules_of};
use super::flow::{self, Flow, FlowStep, Reader};
use super::{PolicyRefused, template, versions};
use crate::door::{Call, Command, Read};
use crate::fonts::Heavy;
use crate::fonts::letters::{Letters, line_height};
use crate::locale::{self, Language};
use crate::shops;

/// What a picture shows.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(rename = "PolicyPictureAsk")]
pub struct Asked {
    /// Name of the shop.
    pub shop: String,
    /// The category; with a case its own counts.
    pub category: Option<String>,
    /// Which version of the category; none for the one in force.
    pub version: Option<i64>,
    /// Key of a case: the picture is of the version in force when its order was paid.
    pub case_id: Option<i64>,
    /// Whether the goods are returned or exchanged.
    pub flow: flow::Kind,
    /// For whom it is.
    pub reader: Reader,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
}

/// Shows the steps of a return or an exchange as a picture.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PolicyPicture {
    /// What it shows.
    #[serde(flatten)]
    pub of: Asked,
}

impl Command for PolicyPicture {
    type Answer = PictureShown;
}

/// A picture to look at and to copy.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "PolicyPictureShown")]
pub struct PictureShown {
    /// A `data:` address of a PNG picture.
    pub url: String,
    /// What it is about.
    pub title: String,
    /// Dots across.
    pub width: u32,
    /// Dots down.
    pub height: u32,
}

impl Read for PolicyPicture {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<PictureShown> {
        let drawn = drawn(tx, &self.of, call.now)?;
        Ok(PictureShown {
            url: format!("data:image/png;base64,{}", BASE64_STANDARD.encode(&drawn.png)),
            title: drawn.title,
            width: drawn.width,
            height: drawn.height,
        })
    }
}

/// A picture as the bytes of its file.
pub(crate) struct Drawn {
    pub(crate) title: String,
    pub(crate) png: Vec<u8>,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// Draws what is asked.
///
/// # Errors
/// `policy_font_missing`, `policy_flow_missing` where the policy has no exchange.
pub(crate) fn drawn(tx: &impl Reading, asked: &Asked, now: At) -> Result<Drawn> {
    let language = Language::parse(&asked.language);
    let shop = shops::must(tx, &asked.shop)?;
    let rules = match (asked.case_id, &asked.category) {
        (Some(case), _) => rules_of(tx, &facts(tx, case)?, now)?.1,
        (None, Some(category)) => {
            let template = &template::of(category)?.rules;
            let all = versions::all(tx, shop.id)?;
            let here = |one: &&versions::Version| one.category == *category;
            let chosen = match asked.version {
                Some(version) => all.iter().filter(here).find(|one| one.version == version),
                None => versions::of(&all, category, now.day()).or_else(|| all.iter().find(here)),
            };
            chosen.map_or(template, |one| &one.rules).clone()
        }
        (None, None) => return Err(PolicyRefused::CategoryUnknown { category: String::new() }.into()),
    };
    let flow = flow::one(&rules, asked.flow, asked.reader, language).ok_or(PolicyRefused::FlowMissing)?;
    let letters = Letters::here(language).ok_or(PolicyRefused::FontMissing)?;
    let picture = Sheet::draw(&flow, &shop.name, letters, language);
    let mut file = Cursor::new(Vec::new());
    let written = picture.write_to(&mut file, ImageFormat::Png);
    written.map_err(|why| BookRefused::Unexpected { detail: why.to_string() })?;
    Ok(Drawn { title: flow.title, png: file.into_inner(), width: picture.width(), height: picture.height() })
}

const WIDTH: u32 = 1080;
const EDGE: u32 = 48;
const PAD: u32 = 30;
const GAP: u32 = 48;
const INDENT: u32 = 104;
const ROUND: u32 = 30;
/// Room at the right for who does it.
const ASIDE: u32 = 140;
const TITLE: (u32, Heavy) = (52, Heavy::Bold);
const SHOP: (u32, Heavy) = (30, Heavy::Regular);
const STEP: (u32, Heavy) = (38, Heavy::Bold);
const NOTE: (u32, Heavy) = (30, Heavy::Regular);

const PAPER: Rgb<u8> = Rgb([255, 255, 255]);
const BUYERS: Rgb<u8> = Rgb([244, 245, 247]);
const OURS: Rgb<u8> = Rgb([232, 241, 252]);
const INK: Rgb<u8> = Rgb([28, 32, 38]);
const SOFT: Rgb<u8> = Rgb([92, 99, 110]);
const INSIDE: Rgb<u8> = Rgb([156, 87, 0]);
const MARK: Rgb<u8> = Rgb([22, 104, 220]);

/// One line of a step.
struct Line {
    text: String,
    set: (u32, Heavy),
    ink: Rgb<u8>,
}

struct Sheet<'a> {
    picture: RgbImage,
    letters: &'a Letters,
}

impl<'a> Sheet<'a> {
    fn draw(flow: &Flow, shop: &str, letters: &'a Letters, language: Language) -> RgbImage {
        let boxes: Vec<(&FlowStep, Vec<Line>)> = flow.steps.iter().map(|step| (step, lines(step, letters))).collect();
        let high = |lines: &[Line]| 2 * PAD + lines.iter().map(|line| line_height(line.set.0)).sum::<u32>();
        let head = EDGE + line_height(TITLE.0) + line_height(SHOP.0) + GAP / 2;
        let all: u32 = boxes.iter().map(|(_, lines)| high(lines) + GAP).sum();
        let mut sheet = Self { picture: RgbImage::from_pixel(WIDTH, head + all - GAP + EDGE, PAPER), letters };
        sheet.write(&flow.title, TITLE, (EDGE, EDGE), INK);
        sheet.write(shop, SHOP, (EDGE, EDGE + line_height(TITLE.0)), SOFT);
        let mut top = head;
        for (at, (step, lines)) in boxes.iter().enumerate() {
            if at > 0 {
                sheet.arrow(top - GAP);
            }
            let height = high(lines);
            let ours = step.who == "shop";
            sheet.fill((EDGE, top), (WIDTH - 2 * EDGE, height), if ours { OURS } else { BUYERS });
            sheet.number(at + 1, top + PAD + line_height(STEP.0) / 2);
            let who = locale::text(language, &format!("policies.flow.who.{}", step.who)).to_owned();
            let right = WIDTH - EDGE - PAD - letters.width(&who, NOTE.0, NOTE.1).ceil() as u32;
            sheet.write(&who, NOTE, (right, top + PAD), SOFT);
            let mut y = top + PAD;
            for line in lines {
                sheet.write(&line.text, line.set, (EDGE + INDENT, y), line.ink);
                y += line_height(line.set.0);
            }
            top += height + GAP;
        }
        sheet.picture
    }

    fn write(&mut self, text: &str, set: (u32, Heavy), (x, y): (u32, u32), ink: Rgb<u8>) {
        let picture = &mut self.picture;
        self.letters
            .dots(text, set, (x as f32, y as f32), |dot_x, dot_y, share| blend(picture, dot_x, dot_y, ink, share));
    }

    fn fill(&mut self, (left, top): (u32, u32), (width, height): (u32, u32), with: Rgb<u8>) {
        for y in top..top + height {
            for x in left..left + width {
                self.picture.put_pixel(x, y, with);
            }
        }
    }

    fn number(&mut self, number: usize, middle: u32) {
        let (x, y) = ((EDGE + INDENT / 2) as f32, middle as f32);
        let reach = ROUND as i64 + 1;
        for down in -reach..=reach {
            for right in -reach..=reach {
                let far = ((right * right + down * down) as f32).sqrt();
                let share = (ROUND as f32 + 0.5 - far).clamp(0.0, 1.0);
                blend(&mut self.picture, x + right as f32, y + down as f32, MARK, share);
            }
        }
        let digit = number.to_string();
        let left = x - self.letters.width(&digit, NOTE.0, Heavy::Bold) / 2.0;
        let top = middle - line_height(NOTE.0) / 2;
        self.write(&digit, (NOTE.0, Heavy::Bold), (left as u32, top), PAPER);
    }

    fn arrow(&mut self, top: u32) {
        let middle = EDGE + INDENT / 2;
        self.fill((middle - 2, top + 6), (4, GAP - 22), SOFT);
        for row in 0..12 {
            self.fill((middle - (12 - row), top + GAP - 18 + row), (2 * (12 - row), 1), SOFT);
        }
    }
}

/// What a step is, when, and what only clerks see.
fn lines(step: &FlowStep, letters: &Letters) -> Vec<Line> {
    let width = WIDTH - 2 * EDGE - INDENT - ASIDE;
    let said =
        [(Some(step.text.clone()), STEP, INK), (step.note.clone(), NOTE, SOFT), (step.inside.clone(), NOTE, INSIDE)];
    let of = |(text, set, ink): (Option<String>, (u32, Heavy), Rgb<u8>)| {
        let cut = text.map(|text| letters.lines(&text, width, usize::MAX, set.0, set.1)).unwrap_or_default();
        cut.into_iter().map(move |text| Line { text, set, ink })
    };
    said.into_iter().flat_map(of).collect()
}

fn blend(picture: &mut RgbImage, x: f32, y: f32, ink: Rgb<u8>, share: f32) {
    if x < 0.0 || y < 0.0 {
        return;
    }
    if let Some(dot) = picture.get_pixel_mut_checked(x as u32, y as u32) {
        for (old, new) in dot.0.iter_mut().zip(ink.0) {
            *old = (f32::from(*old) * (1.0 - share) + f32::from(new) * share).round() as u8;
        }
    }
}
