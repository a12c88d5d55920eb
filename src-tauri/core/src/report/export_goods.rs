//! The command that writes the record of goods as a workbook: filled in, the same file comes in again.

use pintui_store::{At, Book, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{Cell, Column, figures, finish, words};
use crate::catalogue::list::{self, GoodsRow};
use crate::catalogue::show::{self, SkuRow};
use crate::door::{Call, Command, Whole};
use crate::shops;

/// Writes the record of goods as a workbook that can be filled in and brought back.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ExportGoods {
    /// Name of the shop.
    pub shop: String,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportGoods {
    type Answer = FileWritten;
}

impl Whole for ExportGoods {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let (rows, paper) = book.read(|tx| {
            let shop = shops::must(tx, &self.shop)?.id;
            let mut rows = Vec::new();
            for goods in list::all(tx, shop, "", call.now.day())? {
                let skus = show::skus(tx, goods.product_id, call.now.day())?;
                rows.push(of_product(&goods));
                rows.extend(skus.iter().map(|sku| of_sku(&goods, sku)));
            }
            Ok((rows, paper_of(tx, &self.shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&self.shop, &rows, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": self.shop, "file": name_of(&file) });
        keep(book, call, "export_goods", detail, &file, &bytes)
    }
}

const COLUMNS: [Column; 10] = [
    words("goods_number", 22.0),
    words("goods_sku_code", 22.0),
    words("goods_sku_name", 24.0),
    words("goods_title", 40.0),
    figures("goods_cost"),
    figures("goods_price"),
    figures("goods_stock"),
    words("goods_material", 24.0),
    words("goods_picture_owner", 20.0),
    words("goods_supplier", 24.0),
];

fn of_product(goods: &GoodsRow) -> Vec<Cell> {
    let stock = goods.stock.filter(|_| !goods.stock_of_skus);
    vec![
        Cell::Text(goods.number.clone()),
        Cell::Empty,
        Cell::Empty,
        Cell::Text(goods.title.clone()),
        goods.cost_fen.map_or(Cell::Empty, Cell::Yuan),
        goods.price_fen.map_or(Cell::Empty, Cell::Yuan),
        stock.map_or(Cell::Empty, Cell::Count),
        Cell::told(goods.material.as_ref()),
        Cell::told(goods.picture_owner.as_ref()),
        Cell::told(goods.supplier.as_ref()),
    ]
}

fn of_sku(goods: &GoodsRow, sku: &SkuRow) -> Vec<Cell> {
    vec![
        Cell::Text(goods.number.clone()),
        Cell::Text(sku.code.clone()),
        Cell::Text(sku.name.clone()),
        Cell::Text(goods.title.clone()),
        sku.cost_fen.map_or(Cell::Empty, Cell::Yuan),
        sku.price_fen.map_or(Cell::Empty, Cell::Yuan),
        sku.stock.map_or(Cell::Empty, Cell::Count),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
    ]
}

fn lay_out(shop: &str, rows: &[Vec<Cell>], paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let title = paper.fill("goods.title", &[("shop", &shop)]);
    let mut book = paper::workbook(paper, &title, "goods.subject", made_at)?;
    let sheet = book.add_worksheet();
    sheet.set_name(paper.say("sheet.goods"))?;
    paper::set_up(sheet, paper, Page::Wide, shop, "");
    finish(sheet, paper, &COLUMNS, rows, "goods.empty")?;
    book.save_to_buffer()
}
