//! The command that writes what came back as a workbook: the grades of a month, by product too, and a sheet to count the
//! stock of returned goods by.

use pintui_store::{At, Book, Fen, Reading, Result};
use rust_xlsxwriter::Worksheet;
use rustc_hash::FxHashMap;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::cases::trick::{self, Trick};
use crate::door::{Call, Command, Read as _, Whole};
use crate::locale;
use crate::returned::Grade;
use crate::returned::kept::{ReturnedShelf, ReturnedStock};
use crate::returned::month::{ReasonOfMonth, ReturnedGrades, ReturnedMonth};
use crate::returned::piece::Piece;

/// Writes what came back in a month, and what lies in the stock of returned goods, as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportReturned {
    /// Which shop and month.
    #[serde(flatten)]
    pub ask: ReturnedMonth,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportReturned {
    type Answer = FileWritten;
}

impl Whole for ExportReturned {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let shop = self.ask.shop.clone();
        let (month, kept, paper) = book.read(|tx| {
            let month = self.ask.clone().answer(tx, call)?;
            let shelf = ReturnedStock { shop: shop.clone() }.answer(tx, call)?;
            Ok((month, Kept::of(tx, shelf)?, paper_of(tx, &shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&shop, &month, &kept, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": shop, "month": month.month, "file": name_of(&file) });
        keep(book, call, "export_returned", detail, &file, &bytes)
    }
}

/// What lies in the stock of returned goods, with what came instead of the goods by case.
struct Kept {
    shelf: ReturnedShelf,
    instead: FxHashMap<i64, Vec<Trick>>,
}

impl Kept {
    fn of(tx: &impl Reading, shelf: ReturnedShelf) -> Result<Self> {
        let swapped = shelf.pieces.iter().filter(|piece| piece.grade == Grade::M).filter_map(|piece| piece.case_id);
        let instead = swapped.map(|case| Ok((case, trick::of_case(tx, case)?))).collect::<Result<_>>()?;
        Ok(Self { shelf, instead })
    }
}

const GRADES: [Column; 4] =
    [words("returned_grade", 30.0), figures("returned_pieces"), figures("returned_cases"), figures("returned_value")];
const PRODUCTS: [Column; 8] = [
    words("product", 40.0),
    figures("returned_pieces"),
    figures("returned_a"),
    figures("returned_b"),
    figures("returned_c"),
    figures("returned_d"),
    figures("returned_m"),
    figures("returned_u"),
];
const REASONS: [Column; 9] = [
    words("reason", 40.0),
    words("class", 14.0),
    figures("returned_pieces"),
    figures("returned_a"),
    figures("returned_b"),
    figures("returned_c"),
    figures("returned_d"),
    figures("returned_m"),
    figures("returned_u"),
];
const SHELF: [Column; 15] = [
    words("returned_place", 14.0),
    words("returned_grade", 30.0),
    words("product", 40.0),
    words("goods_sku_name", 24.0),
    words("goods_sku_code", 22.0),
    figures("returned_value"),
    words("returned_found", 24.0),
    words("returned_instead", 40.0),
    words("returned_parcel", 22.0),
    words("returned_case", 24.0),
    words("stock_order", 24.0),
    words("returned_came", 18.0),
    words("returned_by", 14.0),
    words("returned_note", 40.0),
    words("returned_counted", 12.0),
];

fn lay_out(shop: &str, month: &ReturnedGrades, kept: &Kept, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let title = paper.fill("returned.title", &[("shop", &shop), ("month", &month.month)]);
    let mut book = paper::workbook(paper, &title, "returned.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, &month.month);
    sheet(&mut book, "sheet.returned_month", Page::Tall, &|sheet| write_grades(sheet, paper, month))?;
    sheet(&mut book, "sheet.returned_reasons", Page::Wide, &|sheet| write_reasons(sheet, paper, month))?;
    sheet(&mut book, "sheet.returned_products", Page::Wide, &|sheet| write_products(sheet, paper, month))?;
    sheet(&mut book, "sheet.returned_shelf", Page::Wide, &|sheet| write_shelf(sheet, paper, kept))?;
    book.save_to_buffer()
}

pub(super) fn named(paper: &Paper, grade: Grade) -> Cell {
    Cell::Text(paper.say(&format!("returned.grade.{}", grade.name())))
}

fn write_grades(sheet: &mut Worksheet, paper: &Paper, month: &ReturnedGrades) -> Drawn {
    let mut rows: Vec<Vec<Cell>> = month
        .grades
        .iter()
        .map(|one| {
            let cases = Cell::Count(one.cases.len() as i64);
            vec![named(paper, one.grade), Cell::Count(one.pieces), cases, Cell::Yuan(one.value_fen)]
        })
        .collect();
    let value: Fen = month.grades.iter().map(|one| one.value_fen).sum();
    let all = Cell::Text(paper.say("returned.all"));
    rows.push(vec![all, Cell::Count(month.pieces), Cell::Empty, Cell::Yuan(value)]);
    table::finish(sheet, paper, &GRADES, &rows, "returned.empty")
}

fn write_products(sheet: &mut Worksheet, paper: &Paper, month: &ReturnedGrades) -> Drawn {
    let row = |title: &str, pieces: &[i64]| {
        let mut cells = vec![Cell::Text(title.to_owned()), Cell::Count(pieces.iter().sum())];
        cells.extend(pieces.iter().map(|count| Cell::Count(*count)));
        cells
    };
    let rows: Vec<Vec<Cell>> = month.products.iter().map(|one| row(&one.title, &one.pieces)).collect();
    table::finish(sheet, paper, &PRODUCTS, &rows, "returned.empty")
}

fn write_reasons(sheet: &mut Worksheet, paper: &Paper, month: &ReturnedGrades) -> Drawn {
    let row = |one: &ReasonOfMonth| {
        let quality = if one.quality { Cell::Text(paper.say("returned.quality")) } else { Cell::Empty };
        let mut cells = vec![Cell::Text(one.reason.clone()), quality, Cell::Count(one.all)];
        cells.extend(one.pieces.iter().map(|count| Cell::Count(*count)));
        cells
    };
    let rows: Vec<Vec<Cell>> = month.reasons.iter().map(row).collect();
    table::finish(sheet, paper, &REASONS, &rows, "returned.empty")
}

/// What was found, by its class and name.
pub(super) fn found(paper: &Paper, reason: &str) -> String {
    let text = |key: String| locale::text(paper.language, &key).to_owned();
    let class = reason.split('.').next().unwrap_or_default();
    format!("{} · {}", text(format!("callback.class.{class}")), text(format!("callback.reason.{reason}")))
}

/// What came instead of a piece.
fn instead(paper: &Paper, kept: &Kept, piece: &Piece) -> Cell {
    let tricks = piece.case_id.filter(|_| piece.grade == Grade::M).and_then(|case| kept.instead.get(&case));
    let told = |trick: &Trick| {
        let mut parts = vec![locale::text(paper.language, &format!("trick.{}", trick.fact.name())).to_owned()];
        for (key, what) in [("trick.sent", &trick.sent), ("trick.came", &trick.came)] {
            parts.extend(what.as_ref().map(|what| locale::say(paper.language, key, &[("what", what)])));
        }
        parts.join(" · ")
    };
    let all: Vec<String> = tricks.into_iter().flatten().map(told).collect();
    if all.is_empty() { Cell::Empty } else { Cell::Text(all.join(" / ")) }
}

fn write_shelf(sheet: &mut Worksheet, paper: &Paper, kept: &Kept) -> Drawn {
    let row = |piece: &Piece| {
        vec![
            Cell::told(piece.place.as_ref()),
            named(paper, piece.grade),
            Cell::told(piece.title.as_ref()),
            Cell::Text(piece.sku_name.clone()),
            Cell::Text(piece.sku_code.clone()),
            piece.value_fen.map_or(Cell::Empty, Cell::Yuan),
            piece.reason.as_deref().map_or(Cell::Empty, |reason| Cell::Text(found(paper, reason))),
            instead(paper, kept, piece),
            Cell::Text(piece.scanned.clone()),
            Cell::told(piece.case_no.as_ref()),
            Cell::told(piece.order_no.as_ref()),
            Cell::Moment(piece.received_at),
            Cell::told(piece.staff.as_ref()),
            Cell::told(piece.note.as_ref()),
            Cell::Empty,
        ]
    };
    let mut pieces: Vec<&Piece> = kept.shelf.pieces.iter().collect();
    pieces.sort_by(|one, other| one.place.cmp(&other.place));
    let rows: Vec<Vec<Cell>> = pieces.into_iter().map(row).collect();
    table::finish(sheet, paper, &SHELF, &rows, "returned.shelf.empty")
}
