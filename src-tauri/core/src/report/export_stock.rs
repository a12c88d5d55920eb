//! The command that writes the stock of a product as a workbook: what lies there of each SKU, and all that moved it.

use pintui_store::{At, Book, Reading as _, Result};
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{Cell, Column, figures, finish, words};
use crate::catalogue::CatalogueRefused;
use crate::catalogue::stock::{self, SkuStock, StockMove, StockSheet};
use crate::door::{Call, Command, Whole};

/// Writes the stock of a product by SKU, and its movements, as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportStockMoves {
    /// Key of the product.
    pub product_id: i64,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportStockMoves {
    type Answer = FileWritten;
}

impl Whole for ExportStockMoves {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let id = self.product_id;
        let (name, shop, sheet, paper) = book.read(|tx| {
            let sql = "select p.name, s.name from products p join shops s on s.id = p.shop_id where p.id = ?1";
            let found: Option<(String, String)> = tx.maybe(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let (name, shop) = found.ok_or(CatalogueRefused::GoodsUnknown { id })?;
            let paper = paper_of(tx, &shop, self.language.as_deref())?;
            Ok((name, shop, stock::sheet(tx, id)?, paper))
        })?;
        let bytes = lay_out((&shop, &name), &sheet, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "product_id": id, "file": name_of(&file) });
        keep(book, call, "export_stock_moves", detail, &file, &bytes)
    }
}

const STOCK: [Column; 6] = [
    words("goods_sku_name", 24.0),
    words("goods_sku_code", 22.0),
    figures("stock_counted"),
    words("stock_counted_at", 18.0),
    figures("stock_moved"),
    figures("goods_stock"),
];
const MOVES: [Column; 9] = [
    words("stock_at", 18.0),
    words("goods_sku_name", 24.0),
    words("goods_sku_code", 22.0),
    figures("stock_pieces"),
    words("stock_why", 24.0),
    words("returned_case", 24.0),
    words("stock_order", 24.0),
    words("returned_parcel", 22.0),
    words("returned_by", 14.0),
];

fn lay_out((shop, name): (&str, &str), stock: &StockSheet, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let title = paper.fill("stock.title", &[("product", &name)]);
    let mut book = paper::workbook(paper, &title, "stock.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, name);
    let row = |sku: &SkuStock| {
        vec![
            Cell::Text(sku.name.clone()),
            Cell::Text(sku.code.clone()),
            sku.counted.map_or(Cell::Empty, Cell::Count),
            sku.counted_at.map_or(Cell::Empty, Cell::Moment),
            Cell::Count(sku.moved),
            sku.stock.map_or(Cell::Empty, Cell::Count),
        ]
    };
    let rows: Vec<Vec<Cell>> = stock.skus.iter().map(row).collect();
    sheet(&mut book, "sheet.stock", Page::Tall, &|sheet| finish(sheet, paper, &STOCK, &rows, "stock.empty"))?;
    let row = |one: &StockMove| {
        let why = if one.pieces > 0 { "stock.why.back" } else { "stock.why.less" };
        vec![
            Cell::Moment(one.at),
            Cell::Text(one.sku_name.clone()),
            Cell::Text(one.sku_code.clone()),
            Cell::Count(one.pieces),
            Cell::Text(paper.say(why)),
            Cell::told(one.case_no.as_ref()),
            Cell::told(one.order_no.as_ref()),
            Cell::Text(one.scanned.clone()),
            Cell::Text(one.staff.clone()),
        ]
    };
    let rows: Vec<Vec<Cell>> = stock.moves.iter().map(row).collect();
    sheet(&mut book, "sheet.stock_moves", Page::Wide, &|sheet| {
        finish(sheet, paper, &MOVES, &rows, "stock.moves.empty")
    })?;
    book.save_to_buffer()
}
