//! The paper of all workbooks: formats in the program's colours, and the page as it is printed.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use pintui_store::{At, Fen, words::BookRefused};

use crate::locale::{Language, say, text};
use crate::platforms::currencies;

pub(super) const INK: u32 = 0x1B1C20;
pub(super) const GREY: u32 = 0x50525A;
pub(super) const BRAND: u32 = 0x2D4FC8;
pub(super) const GRID: u32 = 0xE5E4DF;
const HEAD: u32 = 0xEDF0FC;
const AMBER: u32 = 0x8A4B00;
const AMBER_GROUND: u32 = 0xFFF4DE;

/// Counts as they are printed.
const COUNT: &str = "#,##0";
const RATE: &str = "0.00%";

/// What drawing on a sheet answers; its errors are faults of the program.
pub(super) type Drawn<T = ()> = std::result::Result<T, XlsxError>;

/// One set of formats for a workbook, and its language.
pub(super) struct Paper {
    pub(super) language: Language,
    /// Code of the currency that its amounts are in.
    currency: String,
    pub(super) title: Format,
    pub(super) quiet: Format,
    pub(super) section: Format,
    pub(super) head: Format,
    pub(super) head_right: Format,
    pub(super) text: Format,
    pub(super) wrapped: Format,
    pub(super) strong: Format,
    pub(super) count: Format,
    pub(super) tenths: Format,
    pub(super) yuan: Format,
    pub(super) rate: Format,
    pub(super) change: Format,
    pub(super) difference: Format,
    pub(super) points: Format,
    pub(super) day: Format,
    pub(super) moment: Format,
    pub(super) right: Format,
    pub(super) amber: Format,
}

impl Paper {
    /// Formats in this language, with amounts as this currency is written.
    pub(super) fn new(language: Language, currency: &str) -> Self {
        let plain = face()
            .set_align(FormatAlign::VerticalCenter)
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(GRID);
        // Words keep a distance from the figures beside them.
        let cell = plain.clone().set_indent(1);
        let number = |shape: &str| plain.clone().set_align(FormatAlign::Right).set_num_format(shape);
        let head = cell.clone().set_bold().set_background_color(HEAD).set_text_wrap();
        let sign = currencies::symbol(currency);
        let decimals = if currencies::is_whole(currency) { "" } else { ".00" };
        let point = text(language, "workbook.point_unit");
        Self {
            language,
            currency: currency.to_owned(),
            title: face().set_font_size(16).set_bold().set_align(FormatAlign::VerticalCenter),
            quiet: face().set_font_color(GREY).set_text_wrap().set_align(FormatAlign::Top),
            section: face().set_font_size(12).set_bold(),
            head_right: head.clone().set_indent(0).set_align(FormatAlign::Right),
            head,
            wrapped: cell.clone().set_text_wrap(),
            strong: cell.clone().set_bold().set_text_wrap(),
            count: number(COUNT),
            tenths: number("#,##0.0"),
            yuan: number(&format!("\"{sign}\"#,##0{decimals}")),
            rate: number(RATE),
            change: number("+0.0%;−0.0%;0.0%"),
            difference: number("+#,##0;−#,##0;0"),
            points: number(&format!("+0.00\" {point}\";−0.00\" {point}\";0.00\" {point}\"")),
            day: number("yyyy-mm-dd").set_align(FormatAlign::Left).set_indent(1),
            moment: number("yyyy-mm-dd hh:mm").set_align(FormatAlign::Left).set_indent(1),
            right: plain.set_align(FormatAlign::Right),
            amber: Format::new().set_background_color(AMBER_GROUND).set_font_color(AMBER),
            text: cell,
        }
    }

    /// An amount in a sentence, in its currency's figures.
    pub(super) fn amount(&self, fen: Fen) -> String {
        currencies::plain(&self.currency, fen)
    }

    /// The same with its sign.
    pub(super) fn money(&self, fen: Fen) -> String {
        currencies::written(&self.currency, fen)
    }

    /// The text of `workbook.<key>`.
    pub(super) fn say(&self, key: &str) -> String {
        text(self.language, &format!("workbook.{key}")).to_owned()
    }

    /// The text of `workbook.<key>` with parameters.
    pub(super) fn fill(&self, key: &str, params: &[(&str, &dyn std::fmt::Display)]) -> String {
        say(self.language, &format!("workbook.{key}"), params)
    }
}

fn face() -> Format {
    Format::new().set_font_name("Microsoft YaHei").set_font_size(10).set_font_color(INK).set_font_family(2)
}

/// An empty workbook whose properties name the program, the subject and the moment, nobody else.
pub(super) fn workbook(paper: &Paper, title: &str, subject: &str, made_at: At) -> Drawn<Workbook> {
    let mut book = Workbook::new();
    book.set_default_format(&face(), 20, 64)?;
    let properties = DocProperties::new()
        .set_title(title)
        .set_subject(paper.say(subject))
        .set_author(paper.say("made_by"))
        .set_creation_datetime(&ExcelDateTime::parse_from_str(&made_at.text())?);
    book.set_properties(&properties);
    Ok(book)
}

/// Which way a sheet is printed, and on how many pages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    /// Upright, all on one page.
    One,
    /// Upright, as long as it gets.
    Tall,
    /// Across, as long as it gets.
    Wide,
}

/// What is drawn on a sheet.
pub(super) type Drawing<'a> = &'a dyn Fn(&mut Worksheet) -> Drawn;

/// Adds sheets to a book: each named, set up for A4 with the same shop and span on top, and drawn.
pub(super) fn sheets(
    paper: &Paper,
    shop: &str,
    span: &str,
) -> impl Fn(&mut Workbook, &str, Page, Drawing<'_>) -> Drawn {
    move |book, name, page, draw| {
        let sheet = book.add_worksheet();
        sheet.set_name(paper.say(name))?;
        set_up(sheet, paper, page, shop, span);
        draw(sheet)
    }
}

/// Sets a sheet up for A4 with the shop and the span on top and the page number at the foot.
pub(super) fn set_up(sheet: &mut Worksheet, paper: &Paper, page: Page, shop: &str, span: &str) {
    // `&` begins a code in a page header, a digit after a size code would belong to it.
    let plain = |text: &str| text.replace('&', "&&").chars().take(80).collect::<String>();
    sheet.set_header(format!("&L&9 {}&R&9 {}", plain(shop), plain(span)));
    sheet.set_footer(format!("&C&9 {}", paper.fill("page", &[("page", &"&P"), ("pages", &"&N")])));
    sheet.set_paper_size(9);
    match page {
        Page::One => sheet.set_print_fit_to_pages(1, 1),
        Page::Tall => sheet.set_print_fit_to_pages(1, 0),
        Page::Wide => sheet.set_landscape().set_print_fit_to_pages(1, 0),
    };
    sheet.set_margins(0.5, 0.5, 0.75, 0.7, 0.35, 0.35);
    sheet.set_print_center_horizontally(true);
    sheet.set_screen_gridlines(false);
}

/// A fault of the workbook writer in the book's own words.
pub(super) fn fault(why: XlsxError) -> pintui_store::Error {
    BookRefused::Unexpected { detail: why.to_string() }.into()
}

/// How wide a text is in the units of a column: a Chinese character takes two.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(|c| if c < '\u{2e80}' { 1.0 } else { 2.0 }).sum()
}

/// A share as people read it: `1.46%`.
pub(super) fn percent(share: f64) -> String {
    format!("{:.2}%", share * 100.0)
}

/// A count as people read it: `1,168`.
pub(super) fn counted(count: i64) -> String {
    let digits = count.unsigned_abs().to_string();
    let mut said = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            said.push(',');
        }
        said.push(digit);
    }
    if count < 0 { format!("−{said}") } else { said }
}
