//! The command that writes the forecast as a workbook: every product, the newest weeks, how past months went, and notes.

use pintui_store::{At, Book, Day, Result};
use rust_xlsxwriter::Worksheet;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::door::{Call, Command, Read as _, Whole};
use crate::forecast::sheet::{ForecastAsk, ForecastProduct, ForecastSheet, Foreseen};
use crate::forecast::tried::{ForecastTried, ForecastTriedAsk, Verdict};
use crate::forecast::weeks::{YoungWeek, YoungWeeksAsk};
use crate::locale;

/// Writes what the next thirty days bring as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportForecast {
    /// Name of the shop.
    pub shop: String,
    /// Whether only returns for quality count.
    pub quality: bool,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportForecast {
    type Answer = FileWritten;
}

impl Whole for ExportForecast {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let Self { shop, quality, .. } = self;
        let (told, weeks, tried, paper) = book.read(|tx| {
            let told = ForecastAsk { shop: shop.clone(), quality, top: None }.answer(tx, call)?;
            let weeks = YoungWeeksAsk { shop: shop.clone(), quality }.answer(tx, call)?;
            let tried = ForecastTriedAsk { shop: shop.clone(), quality }.answer(tx, call)?;
            Ok((told, weeks, tried, paper_of(tx, &shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&shop, (&told, &weeks, &tried), &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": shop, "quality": quality, "file": name_of(&file) });
        keep(book, call, "export_forecast", detail, &file, &bytes)
    }
}

const PRODUCTS: [Column; 14] = [
    words("product", 40.0),
    words("forecast_category", 16.0),
    figures("forecast_expected"),
    figures("forecast_low"),
    figures("forecast_high"),
    figures("forecast_placed"),
    figures("forecast_coming"),
    figures("cohort"),
    figures("returned_orders"),
    figures("forecast_rate"),
    figures("low"),
    figures("high"),
    figures("forecast_usual"),
    words("forecast_why", 46.0),
];
const WEEKS: [Column; 9] = [
    words("first_on", 12.0),
    words("last_on", 12.0),
    figures("cohort"),
    figures("returned_orders"),
    figures("forecast_raw"),
    figures("forecast_come"),
    figures("forecast_whole"),
    figures("low"),
    figures("high"),
];
const TRIED: [Column; 8] = [
    words("month", 12.0),
    figures("forecast_expected"),
    figures("forecast_low"),
    figures("forecast_high"),
    figures("forecast_came"),
    figures("forecast_before"),
    figures("forecast_inside"),
    figures("forecast_judged"),
];
const NOTES: [Column; 2] = [words("term", 26.0), words("meaning", 84.0)];
const DEFINED: [&str; 5] = ["expected", "rate", "borrowed", "weeks", "tried"];

type Sheets<'a> = (&'a ForecastSheet, &'a [YoungWeek], &'a ForecastTried);

fn lay_out(shop: &str, (told, weeks, tried): Sheets<'_>, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let span = format!("{} – {}", told.span[0], told.span[1]);
    let title = paper.fill("forecast.title", &[("shop", &shop), ("span", &span)]);
    let mut book = paper::workbook(paper, &title, "forecast.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, &span);
    sheet(&mut book, "sheet.forecast", Page::Wide, &|sheet| write_products(sheet, paper, told))?;
    sheet(&mut book, "sheet.forecast_weeks", Page::Wide, &|sheet| write_weeks(sheet, paper, weeks))?;
    sheet(&mut book, "sheet.forecast_tried", Page::Wide, &|sheet| write_tried(sheet, paper, tried))?;
    sheet(&mut book, "sheet.notes", Page::Tall, &|sheet| write_notes(sheet, paper, told, tried))?;
    book.save_to_buffer()
}

fn foreseen(of: &Foreseen) -> Vec<Cell> {
    vec![
        Cell::Tenths(Some(of.expected)),
        Cell::Count(of.range[0]),
        Cell::Count(of.range[1]),
        Cell::Tenths(Some(of.of_placed)),
        Cell::Count(of.coming_orders),
        Cell::Count(of.so_far.orders),
        Cell::Count(of.so_far.hits),
        Cell::Share(Some(of.rate.rate)),
        Cell::Share(Some(of.rate.interval[0])),
        Cell::Share(Some(of.rate.interval[1])),
    ]
}

fn write_products(sheet: &mut Worksheet, paper: &Paper, told: &ForecastSheet) -> Drawn {
    let whole = told.whole.iter().map(|whole| {
        let mut cells = vec![Cell::Text(paper.say("forecast.whole")), Cell::Empty];
        cells.extend(foreseen(whole));
        cells.extend([Cell::Empty, Cell::Empty]);
        cells
    });
    let of_product = |product: &ForecastProduct| {
        let category = format!("checklist.category.{}", product.category);
        let category = locale::text(paper.language, &category).to_owned();
        let mut cells = vec![Cell::Text(product.name.clone()), Cell::Text(category)];
        cells.extend(foreseen(&product.ahead));
        cells.extend([Cell::Share(Some(product.usual)), Cell::Text(why(paper, product))]);
        cells
    };
    let rows: Vec<Vec<Cell>> = whole.chain(told.products.iter().map(of_product)).collect();
    table::finish(sheet, paper, &PRODUCTS, &rows, "empty.forecast")
}

fn why(paper: &Paper, product: &ForecastProduct) -> String {
    let mut said: Vec<String> = Vec::new();
    if let Some(since) = product.new_since {
        said.push(paper.fill("forecast.why.new", &[("on", &since)]));
    }
    if product.borrowed {
        said.push(paper.say("forecast.why.borrowed"));
    }
    for reason in product.why.reasons.iter().filter(|reason| !reason.reason.is_empty()) {
        said.push(paper.fill("forecast.why.reason", &[("reason", &reason.reason), ("orders", &reason.orders)]));
    }
    if let Some(band) = &product.why.price {
        said.push(match band.until_fen {
            Some(until) => {
                paper.fill("forecast.why.price", &[("from", &band.from_fen.yuan()), ("until", &until.yuan())])
            }
            None => paper.fill("forecast.why.price_on", &[("from", &band.from_fen.yuan())]),
        });
    }
    if let Some(carrier) = &product.why.carrier {
        said.push(paper.fill("forecast.why.carrier", &[("carrier", carrier)]));
    }
    said.join("；")
}

fn write_weeks(sheet: &mut Worksheet, paper: &Paper, weeks: &[YoungWeek]) -> Drawn {
    let row = |week: &YoungWeek| {
        vec![
            Cell::Day(week.span[0]),
            Cell::Day(week.span[1]),
            Cell::Count(week.so_far.orders),
            Cell::Count(week.so_far.hits),
            Cell::Share(week.so_far.rate),
            Cell::Share(Some(week.come)),
            Cell::Share(week.whole),
            Cell::Share(week.range.map(|ends| ends[0])),
            Cell::Share(week.range.map(|ends| ends[1])),
        ]
    };
    let rows: Vec<Vec<Cell>> = weeks.iter().map(row).collect();
    table::finish(sheet, paper, &WEEKS, &rows, "empty.forecast")
}

fn write_tried(sheet: &mut Worksheet, paper: &Paper, tried: &ForecastTried) -> Drawn {
    let rows: Vec<Vec<Cell>> = tried
        .months
        .iter()
        .map(|month| {
            vec![
                Cell::Text(month.month.clone()),
                Cell::Tenths(Some(month.told.expected)),
                Cell::Count(month.told.range[0]),
                Cell::Count(month.told.range[1]),
                Cell::Count(month.came),
                Cell::Tenths(Some(month.usual)),
                Cell::Count(month.inside.hits),
                Cell::Count(month.inside.orders),
            ]
        })
        .collect();
    table::finish(sheet, paper, &TRIED, &rows, "empty.forecast_tried")
}

fn write_notes(sheet: &mut Worksheet, paper: &Paper, told: &ForecastSheet, tried: &ForecastTried) -> Drawn {
    let [from, to]: [Day; 2] = told.looked;
    let note = |name: &&str| {
        let say = |half: &str| {
            let with: &[(&str, &dyn std::fmt::Display)] =
                &[("minimum", &told.minimum), ("from", &from), ("to", &to), ("on", &told.as_of)];
            Cell::Text(paper.fill(&format!("forecast.{name}.{half}"), with))
        };
        vec![say("term"), say("text")]
    };
    let verdict = match tried.verdict {
        Verdict::TooFew => "too_few",
        Verdict::Better => "better",
        Verdict::NoBetter => "no_better",
        Verdict::Worse => "worse",
    };
    let mut rows: Vec<Vec<Cell>> = DEFINED.iter().map(note).collect();
    rows.push(vec![
        Cell::Text(paper.say("forecast.verdict.term")),
        Cell::Text(paper.fill(
            &format!("forecast.verdict.{verdict}"),
            &[
                ("inside", &tried.inside.hits),
                ("of", &tried.inside.orders),
                ("error", &tried.error),
                ("usual", &tried.usual_error),
            ],
        )),
    ]);
    table::finish(sheet, paper, &NOTES, &rows, "empty.forecast")
}
