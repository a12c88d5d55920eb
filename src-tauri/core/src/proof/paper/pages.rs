//! The pages: the story on one line of time, money, signatures; then every photo large, with its hash.

use krilla::Document;
use krilla::image::Image;
use krilla::page::PageSettings;
use pintui_store::Result;
use pintui_store::words::BookRefused;

use super::font::Fonts;
use super::pen::{Area, Ink, Pen, bold, plain, soft};
use super::picture;
use crate::evidence::kind::Kind;
use crate::proof::export::{Audience, Exhibit, ProofPart};
use crate::proof::told::{Happened, Told, minute};

/// A4 across, in points.
const WIDE: f32 = 841.89;
const HIGH: f32 = 595.28;
const EDGE: f32 = 34.0;
const TOP: f32 = 96.0;
const BOTTOM: f32 = 548.0;
const INNER: f32 = WIDE - 2.0 * EDGE;
const COLUMNS: usize = 5;
const STRIP_HIGH: f32 = 226.0;
const MONEY_HIGH: f32 = 74.0;
const SIGN_HIGH: f32 = 62.0;
const GRID: usize = 6;
const GAP: f32 = 14.0;

enum Block<'a, 'b> {
    Strip(&'b [Happened<'a>]),
    Money,
    Sign,
}

impl Block<'_, '_> {
    fn height(&self) -> f32 {
        match self {
            Self::Strip(_) => STRIP_HIGH,
            Self::Money => MONEY_HIGH,
            Self::Sign => SIGN_HIGH,
        }
    }
}

struct Shown {
    number: usize,
    picture: Option<Image>,
}

/// Draws all pages; answers how many.
pub(super) fn draw(document: &mut Document, fonts: &Fonts, told: &Told<'_>) -> Result<usize> {
    let shown: Vec<Shown> = told
        .exhibits
        .iter()
        .map(|exhibit| {
            let photo = exhibit.bytes.as_deref().filter(|_| exhibit.row.kind == Kind::Photo);
            Shown { number: exhibit.number, picture: photo.and_then(picture::ready) }
        })
        .collect();
    let story = told.story();
    let flow = flow(&story, told);
    let grids: Vec<&[Exhibit]> = told.exhibits.chunks(GRID).collect();
    let pages = flow.len() + grids.len();
    for (at, blocks) in flow.iter().enumerate() {
        page(document, fonts, told, (at + 1, pages), |pen| {
            let mut y = TOP;
            for block in blocks {
                match block {
                    Block::Strip(story) => strip(pen, told, story, &shown, y),
                    Block::Money => money(pen, told, y),
                    Block::Sign => sign(pen, told, y),
                }
                y += block.height();
            }
        })?;
    }
    for (at, exhibits) in grids.into_iter().enumerate() {
        page(document, fonts, told, (flow.len() + at + 1, pages), |pen| grid(pen, told, exhibits, &shown))?;
    }
    Ok(pages)
}

/// Which blocks stand on which page.
fn flow<'a, 'b>(story: &'b [Happened<'a>], told: &Told<'_>) -> Vec<Vec<Block<'a, 'b>>> {
    let strips = story.chunks(COLUMNS).map(Block::Strip);
    let money = (told.has(ProofPart::Money) && !told.sheet.money.is_empty()).then_some(Block::Money);
    let sign = (told.audience == Audience::Supplier).then_some(Block::Sign);
    let mut pages: Vec<Vec<Block<'a, 'b>>> = vec![Vec::new()];
    let mut y = TOP;
    for block in strips.chain(money).chain(sign) {
        if y + block.height() > BOTTOM {
            pages.push(Vec::new());
            y = TOP;
        }
        y += block.height();
        if let Some(page) = pages.last_mut() {
            page.push(block);
        }
    }
    pages
}

fn page(
    document: &mut Document,
    fonts: &Fonts,
    told: &Told<'_>,
    (at, of): (usize, usize),
    fill: impl FnOnce(&mut Pen<'_, '_>),
) -> Result<()> {
    let settings = PageSettings::from_wh(WIDE, HIGH)
        .ok_or_else(|| BookRefused::Unexpected { detail: "a page has a size".to_owned() })?;
    let mut page = document.start_page_with(settings);
    {
        let mut pen = Pen { surface: page.surface(), fonts };
        head(&mut pen, told, at, of);
        fill(&mut pen);
        foot(&mut pen, told);
        pen.surface.finish();
    }
    page.finish();
    Ok(())
}

fn head(pen: &mut Pen<'_, '_>, told: &Told<'_>, at: usize, of: usize) {
    let right = WIDE - EDGE;
    pen.text(EDGE, 52.0, bold(20.0), &told.text(&format!("proof.title.{}", told.audience.name())));
    pen.text_to(right, 42.0, soft(9.0), &told.sheet.shop);
    let page = told.say("proof.page", &[("number", &told.sheet.number), ("page", &at), ("pages", &of)]);
    pen.text_to(right, 56.0, soft(9.0), &page);
    let goods = told.goods();
    let about = if goods.is_empty() { told.number() } else { format!("{goods}　·　{}", told.number()) };
    pen.wrapped((EDGE, 71.0), INNER, 1, soft(9.5), &about);
    pen.line((EDGE, 80.0), (right, 80.0), 1.6, Ink::Black);
}

fn foot(pen: &mut Pen<'_, '_>, told: &Told<'_>) {
    let right = WIDE - EDGE;
    pen.line((EDGE, 558.0), (right, 558.0), 0.6, Ink::Faint);
    pen.text(EDGE, 570.0, soft(8.0), &told.unchanged());
    pen.text_to(right, 570.0, soft(8.0), &told.say("proof.made_at", &[("at", &minute(told.now))]));
}

/// Up to five things that happened, side by side on one line.
fn strip(pen: &mut Pen<'_, '_>, told: &Told<'_>, story: &[Happened<'_>], shown: &[Shown], top: f32) {
    let wide = (INNER - GAP * (COLUMNS - 1) as f32) / COLUMNS as f32;
    let line = top + 16.0;
    let end = EDGE + (wide + GAP) * (story.len() - 1) as f32 + wide;
    pen.line((EDGE + 5.0, line), (end, line), 1.8, Ink::Black);
    for (at, happened) in story.iter().enumerate() {
        let x = EDGE + (wide + GAP) * at as f32;
        pen.text(x, top + 4.0, soft(8.5), &happened.at);
        mark(pen, happened.what, x + 5.0, line);
        let mut y = pen.wrapped((x, line + 20.0), wide, 2, bold(10.5), &happened.title);
        let pictures: Vec<&Exhibit> = happened.exhibits.clone();
        let lines = if pictures.is_empty() { 8 } else { 2 };
        for text in &happened.lines {
            y = pen.wrapped((x, y), wide, lines, soft(8.5), text);
        }
        if let Some(first) = pictures.iter().find(|one| one.row.kind == Kind::Photo).or(pictures.first()) {
            let area = Area { x, y: y - 4.0, width: wide, height: 96.0 };
            exhibit(pen, told, first, shown, area);
            let numbers: Vec<String> = pictures.iter().map(|one| one.number.to_string()).collect();
            let numbers = told.say("proof.exhibits", &[("numbers", &numbers.join("、"))]);
            pen.wrapped((x, y + 103.0), wide, 2, plain(8.0), &numbers);
        }
    }
}

fn mark(pen: &mut Pen<'_, '_>, what: &str, x: f32, y: f32) {
    match what {
        "checked" => pen.dot(x, y, 5.0, Ink::Black),
        "applied" => pen.diamond(x, y, 6.5, Ink::Black),
        _ => pen.dot(x, y, 4.5, Ink::Paper),
    }
}

/// A photo, or for what paper cannot show a grey box with words.
fn exhibit(pen: &mut Pen<'_, '_>, told: &Told<'_>, exhibit: &Exhibit, shown: &[Shown], area: Area) {
    let picture = shown.iter().find(|one| one.number == exhibit.number).and_then(|one| one.picture.as_ref());
    pen.boxed(area, Ink::Wash, None);
    if let Some(picture) = picture {
        pen.picture(picture, area);
        return;
    }
    let words = match (exhibit.row.kind, exhibit.row.thinned_at) {
        (_, Some(at)) => told.say("proof.thinned", &[("date", &at.day())]),
        (Kind::Clip, None) => {
            told.say("proof.clip.box", &[("seconds", &(exhibit.row.milliseconds.unwrap_or(0) / 1000))])
        }
        (Kind::Photo, None) => told.text("proof.no_file"),
    };
    pen.wrapped((area.x + 8.0, area.y + area.height / 2.0), area.width - 16.0, 3, soft(9.0), &words);
}

fn money(pen: &mut Pen<'_, '_>, told: &Told<'_>, top: f32) {
    pen.line((EDGE, top), (WIDE - EDGE, top), 0.6, Ink::Faint);
    pen.text(EDGE, top + 18.0, bold(9.5), &told.text("proof.money"));
    pen.text(EDGE, top + 36.0, soft(9.0), &told.text("proof.money.move"));
    pen.text(EDGE, top + 54.0, soft(9.0), &told.text("proof.money.left"));
    let moves = &told.sheet.money;
    let wide = (INNER - 110.0) / moves.len().max(1) as f32;
    for (at, money) in moves.iter().enumerate() {
        let right = EDGE + 110.0 + wide.min(150.0) * (at + 1) as f32;
        let when = money.at.map_or_else(|| "—".to_owned(), |at| at.0.format("%m-%d").to_string());
        pen.text_to(right, top + 18.0, soft(9.0), &when);
        pen.text_to(right, top + 36.0, plain(9.5), &told.money(money.amount_fen));
        pen.text_to(right, top + 54.0, bold(9.5), &told.money(money.left_fen));
    }
}

fn sign(pen: &mut Pen<'_, '_>, told: &Told<'_>, top: f32) {
    let wide = INNER / 4.0;
    let fields = [("proof.sign.opinion", 2.0), ("proof.sign.seal", 1.0), ("proof.sign.date", 1.0)];
    let mut x = EDGE;
    for (key, parts) in fields {
        pen.text(x, top + 30.0, soft(9.0), &told.text(key));
        pen.line((x, top + 46.0), (x + wide * parts - GAP, top + 46.0), 0.8, Ink::Black);
        x += wide * parts;
    }
}

/// Six photos on a page, each with what it is and the hash of its file.
fn grid(pen: &mut Pen<'_, '_>, told: &Told<'_>, exhibits: &[Exhibit], shown: &[Shown]) {
    let wide = (INNER - 2.0 * GAP) / 3.0;
    let high = (BOTTOM - TOP) / 2.0;
    for (at, one) in exhibits.iter().enumerate() {
        let x = EDGE + (wide + GAP) * (at % 3) as f32;
        let y = TOP - 4.0 + high * (at / 3) as f32;
        exhibit(pen, told, one, shown, Area { x, y, width: wide, height: high - 52.0 });
        let caption = format!("{}　{}", one.number, told.caption(&one.row));
        let below = pen.wrapped((x, y + high - 40.0), wide, 2, plain(8.5), &caption);
        pen.text(x, below, soft(5.6), &format!("SHA-256 {}", one.row.hash));
    }
}
