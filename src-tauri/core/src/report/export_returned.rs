//! The command that writes what came back as a workbook: the grades of a month, by product too, and a sheet to count the
//! stock of returned goods by.

use pintui_store::{At, Book, Fen, Result};
use rust_xlsxwriter::Worksheet;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::door::{Call, Command, Read as _, Whole};
use crate::returned::Grade;
use crate::returned::kept::{ReturnedShelf, ReturnedStock};
use crate::returned::month::{ReturnedGrades, ReturnedMonth};
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
        let (month, shelf, paper) = book.read(|tx| {
            let month = self.ask.clone().answer(tx, call)?;
            let shelf = ReturnedStock { shop: shop.clone() }.answer(tx, call)?;
            Ok((month, shelf, paper_of(tx, &shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&shop, &month, &shelf, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": shop, "month": month.month, "file": name_of(&file) });
        keep(book, call, "export_returned", detail, &file, &bytes)
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
const SHELF: [Column; 12] = [
    words("returned_place", 14.0),
    words("returned_grade", 30.0),
    words("product", 40.0),
    words("goods_sku_name", 24.0),
    words("goods_sku_code", 22.0),
    figures("returned_value"),
    words("returned_parcel", 22.0),
    words("returned_case", 24.0),
    words("returned_came", 18.0),
    words("returned_by", 14.0),
    words("returned_note", 40.0),
    words("returned_counted", 12.0),
];

fn lay_out(shop: &str, month: &ReturnedGrades, shelf: &ReturnedShelf, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let title = paper.fill("returned.title", &[("shop", &shop), ("month", &month.month)]);
    let mut book = paper::workbook(paper, &title, "returned.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, &month.month);
    sheet(&mut book, "sheet.returned_month", Page::Tall, &|sheet| write_grades(sheet, paper, month))?;
    sheet(&mut book, "sheet.returned_products", Page::Wide, &|sheet| write_products(sheet, paper, month))?;
    sheet(&mut book, "sheet.returned_shelf", Page::Wide, &|sheet| write_shelf(sheet, paper, shelf))?;
    book.save_to_buffer()
}

fn named(paper: &Paper, grade: Grade) -> Cell {
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

fn write_shelf(sheet: &mut Worksheet, paper: &Paper, shelf: &ReturnedShelf) -> Drawn {
    let row = |piece: &Piece| {
        vec![
            Cell::told(piece.place.as_ref()),
            named(paper, piece.grade),
            Cell::told(piece.title.as_ref()),
            Cell::Text(piece.sku_name.clone()),
            Cell::Text(piece.sku_code.clone()),
            piece.value_fen.map_or(Cell::Empty, Cell::Yuan),
            Cell::Text(piece.scanned.clone()),
            Cell::told(piece.case_no.as_ref()),
            Cell::Moment(piece.received_at),
            Cell::told(piece.staff.as_ref()),
            Cell::told(piece.note.as_ref()),
            Cell::Empty,
        ]
    };
    let mut pieces: Vec<&Piece> = shelf.pieces.iter().collect();
    pieces.sort_by(|one, other| one.place.cmp(&other.place));
    let rows: Vec<Vec<Cell>> = pieces.into_iter().map(row).collect();
    table::finish(sheet, paper, &SHELF, &rows, "returned.shelf.empty")
}
