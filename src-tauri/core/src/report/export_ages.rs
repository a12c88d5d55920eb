//! The command that writes a span of age bands as a workbook: the rows of the page, the whole first, each with its counts.

use pintui_store::{At, Book, Day, Result};
use rust_xlsxwriter::Worksheet;
use serde::Deserialize;
use ts_rs::TS;

use super::breakdown_sheets::NOTES;
use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, figures, words};
use crate::ages::sheet::{AgeBand, AgeSheet, AgeSpan};
use crate::door::{Call, Command, Read as _, Whole};
use crate::insight::rate::Rate;
use crate::locale;

/// Writes a span of age bands as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportAges {
    /// Name of the shop.
    pub shop: String,
    /// First and last day of the span; the newest one where it is left out.
    pub span: Option<[Day; 2]>,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportAges {
    type Answer = FileWritten;
}

impl Whole for ExportAges {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let (shown, paper) = book.read(|tx| {
            let told = AgeSheet { shop: self.shop.clone(), span: self.span }.answer(tx, call)?;
            Ok((told.shown, paper_of(tx, &self.shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&self.shop, shown.as_ref(), &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let span = shown.map(|shown| shown.span);
        let detail = serde_json::json!({ "shop": self.shop, "span": span, "file": name_of(&file) });
        keep(book, call, "export_ages", detail, &file, &bytes)
    }
}

fn lay_out(shop: &str, shown: Option<&AgeSpan>, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let span = shown.map(|shown| format!("{} – {}", shown.span[0], shown.span[1])).unwrap_or_default();
    let title = paper.fill("ages.title", &[("shop", &shop), ("span", &span)]);
    let mut book = paper::workbook(paper, &title, "ages.subject", made_at)?;
    let sheet = book.add_worksheet();
    sheet.set_name(paper.say("sheet.ages"))?;
    paper::set_up(sheet, paper, Page::Wide, shop, &span);
    write_bands(sheet, paper, shown)?;
    let sheet = book.add_worksheet();
    sheet.set_name(paper.say("sheet.notes"))?;
    paper::set_up(sheet, paper, Page::Tall, shop, &span);
    write_notes(sheet, paper, shown)?;
    book.save_to_buffer()
}

fn write_bands(sheet: &mut Worksheet, paper: &Paper, shown: Option<&AgeSpan>) -> Drawn {
    let counted = if shown.is_some_and(|shown| shown.of_buyers) { "age_buyers" } else { "age_orders" };
    let columns = [
        words("age_band", 22.0),
        figures(counted),
        figures("share"),
        figures("returned_orders"),
        figures("returned_rate"),
        figures("quality_orders"),
        figures("rate"),
        figures("low"),
        figures("high"),
        words("age_over", 22.0),
    ];
    let row = |band: &AgeBand| {
        let hits = |of: Option<Rate>| of.map_or(Cell::Empty, |of| Cell::Count(of.hits));
        let share = |of: Option<Rate>| Cell::Share(of.and_then(|of| of.rate));
        // the interval of the rate by which a band is judged
        let ends = band.quality.or(band.returned).and_then(|of| of.interval);
        vec![
            Cell::Text(band_name(paper, &band.band)),
            Cell::Count(band.count),
            Cell::Share(Some(band.share_tenths as f64 / 1000.0)),
            hits(band.returned),
            share(band.returned),
            hits(band.quality),
            share(band.quality),
            Cell::Share(ends.map(|ends| ends[0])),
            Cell::Share(ends.map(|ends| ends[1])),
            if band.over { Cell::Text(paper.say("ages.over")) } else { Cell::Empty },
        ]
    };
    let rows: Vec<Vec<Cell>> =
        shown.into_iter().flat_map(|shown| [&shown.whole].into_iter().chain(&shown.bands)).map(row).collect();
    table::finish(sheet, paper, &columns, &rows, "empty.ages")
}

fn write_notes(sheet: &mut Worksheet, paper: &Paper, shown: Option<&AgeSpan>) -> Drawn {
    let (count, own) = shown.map_or((0, 0), |shown| (shown.whole.count, shown.own_orders));
    let with: &[(&str, &dyn std::fmt::Display)] = &[("count", &count), ("own", &own)];
    let note = |name: &str| {
        let say = |half: &str| Cell::Text(paper.fill(&format!("ages.{name}.{half}"), with));
        vec![say("term"), say("text")]
    };
    let rows: Vec<Vec<Cell>> = ["source", "own_orders", "interval"].into_iter().map(note).collect();
    table::finish(sheet, paper, &NOTES, &rows, "empty.ages")
}

/// A band by its name, as the page calls it.
pub(super) fn band_name(paper: &Paper, band: &str) -> String {
    let say = |key: &str, name: &str, value: &str| locale::say(paper.language, key, &[(name, &value)]);
    if band.is_empty() {
        return locale::text(paper.language, "ages.whole").to_owned();
    }
    if let Some(age) = band.strip_suffix('+') {
        return say("ages.band.above", "age", age);
    }
    if let Some(age) = band.strip_prefix('-') {
        return say("ages.band.under", "age", age);
    }
    match band.split_once('-') {
        Some((from, to)) if [from, to].iter().all(|age| age.chars().all(|one| one.is_ascii_digit())) => {
            say("ages.band.of", "band", &format!("{from}–{to}"))
        }
        _ => band.to_owned(),
    }
}
