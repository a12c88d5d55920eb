//! The command that writes what became of returned goods as a workbook: what is on sale, for a promotion, with each flaw;
//! what was sold; what was scrapped, with its paper.

use pintui_store::{At, Book, Result, Tx};
use rust_xlsxwriter::Worksheet;
use rustc_hash::FxHashMap;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::export_returned::{found, named};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::dispositions::facts::Facts;
use crate::dispositions::list::{self, Disposed};
use crate::door::{Call, Command, Whole};
use crate::evidence::list as proof;
use crate::locale;
use crate::returned::Standing;
use crate::shops;

/// Writes what became of a shop's returned goods as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportDispositions {
    /// Name of the shop.
    pub shop: String,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportDispositions {
    type Answer = FileWritten;
}

impl Whole for ExportDispositions {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let (left, paper) = book.read(|tx| {
            let shop = shops::must(tx, &self.shop)?.id;
            Ok((Left::of(tx, call, shop)?, paper_of(tx, &self.shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&self.shop, &left, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": self.shop, "file": name_of(&file) });
        keep(book, call, "export_dispositions", detail, &file, &bytes)
    }
}

/// The pieces of the three sheets, with all that was done with them.
struct Left {
    on_sale: Vec<Disposed>,
    sold: Vec<Disposed>,
    scrapped: Vec<Disposed>,
    facts: Facts,
    /// The file of each photo of a flaw, by the key of the photo.
    photos: FxHashMap<i64, String>,
}

impl Left {
    fn of(tx: &Tx, call: &Call<'_>, shop: i64) -> Result<Self> {
        let standing = |standing| list::standing(tx, call, shop, standing);
        let (on_sale, sold, scrapped) =
            (standing(Standing::OnSale)?, standing(Standing::Sold)?, standing(Standing::Scrapped)?);
        let ids: Vec<i64> = on_sale.iter().chain(&sold).chain(&scrapped).map(|one| one.piece.id).collect();
        let facts = Facts::of(tx, &ids)?;
        let mut photos = FxHashMap::default();
        for offer in on_sale.iter().filter_map(|one| facts.offers(one.piece.id).last()) {
            photos.extend(proof::one(tx, offer.evidence_id)?.map(|photo| (offer.evidence_id, photo.file)));
        }
        Ok(Self { on_sale, sold, scrapped, facts, photos })
    }
}

const ON_SALE: [Column; 13] = [
    words("piece_number", 14.0),
    words("product", 40.0),
    words("goods_sku_name", 24.0),
    words("goods_sku_code", 22.0),
    words("returned_grade", 24.0),
    figures("returned_value"),
    figures("offer_price"),
    words("offer_flaw", 50.0),
    words("offer_photo", 30.0),
    words("resale_channel", 18.0),
    words("offer_since", 18.0),
    figures("offer_days"),
    words("returned_place", 14.0),
];
const SOLD: [Column; 10] = [
    words("piece_number", 14.0),
    words("product", 40.0),
    words("goods_sku_name", 24.0),
    words("resale_channel", 18.0),
    words("sold_on", 12.0),
    figures("returned_value"),
    figures("sold_price"),
    figures("sold_fee"),
    figures("repair_paid"),
    figures("brought"),
];
const SCRAPPED: [Column; 14] = [
    words("scrap_paper", 12.0),
    words("piece_number", 14.0),
    words("product", 40.0),
    words("goods_sku_name", 24.0),
    words("returned_grade", 24.0),
    words("returned_found", 24.0),
    figures("returned_value"),
    words("scrap_material", 16.0),
    words("scrap_way", 16.0),
    words("scrap_reason", 40.0),
    words("scrap_photo", 30.0),
    words("scrap_taken", 20.0),
    words("scrap_at", 18.0),
    words("returned_by", 14.0),
];

fn lay_out(shop: &str, left: &Left, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let title = paper.fill("dispositions.title", &[("shop", &shop)]);
    let mut book = paper::workbook(paper, &title, "dispositions.subject", made_at)?;
    let until = made_at.day().text();
    let sheet = paper::sheets(paper, shop, &until);
    sheet(&mut book, "sheet.pieces_on_sale", Page::Wide, &|sheet| write_on_sale(sheet, paper, left))?;
    sheet(&mut book, "sheet.pieces_sold", Page::Wide, &|sheet| write_sold(sheet, paper, left))?;
    sheet(&mut book, "sheet.pieces_scrapped", Page::Wide, &|sheet| write_scrapped(sheet, paper, left))?;
    book.save_to_buffer()
}

fn write_on_sale(sheet: &mut Worksheet, paper: &Paper, left: &Left) -> Drawn {
    let row = |one: &Disposed| {
        let offer = left.facts.offers(one.piece.id).last();
        vec![
            Cell::Text(one.number.clone()),
            Cell::told(one.piece.title.as_ref()),
            Cell::Text(one.piece.sku_name.clone()),
            Cell::Text(one.piece.sku_code.clone()),
            named(paper, one.piece.grade),
            one.piece.value_fen.map_or(Cell::Empty, Cell::Yuan),
            one.price_fen.map_or(Cell::Empty, Cell::Yuan),
            Cell::told(one.flaw.as_ref()),
            Cell::told(offer.and_then(|offer| left.photos.get(&offer.evidence_id))),
            Cell::told(one.channel.as_ref()),
            Cell::Moment(one.since),
            Cell::Count(one.days),
            Cell::told(one.piece.place.as_ref()),
        ]
    };
    let rows: Vec<Vec<Cell>> = left.on_sale.iter().map(row).collect();
    table::finish(sheet, paper, &ON_SALE, &rows, "dispositions.none")
}

fn write_sold(sheet: &mut Worksheet, paper: &Paper, left: &Left) -> Drawn {
    let row = |one: &Disposed| {
        let repairs = left.facts.repairs(one.piece.id).iter();
        vec![
            Cell::Text(one.number.clone()),
            Cell::told(one.piece.title.as_ref()),
            Cell::Text(one.piece.sku_name.clone()),
            Cell::told(one.channel.as_ref()),
            one.sold_on.map_or(Cell::Empty, Cell::Day),
            one.piece.value_fen.map_or(Cell::Empty, Cell::Yuan),
            one.price_fen.map_or(Cell::Empty, Cell::Yuan),
            left.facts.sale(one.piece.id).map_or(Cell::Empty, |sale| Cell::Yuan(sale.fee_fen)),
            Cell::Yuan(repairs.filter_map(|repair| repair.paid_fen).sum()),
            one.brought_fen.map_or(Cell::Empty, Cell::Yuan),
        ]
    };
    let rows: Vec<Vec<Cell>> = left.sold.iter().map(row).collect();
    table::finish(sheet, paper, &SOLD, &rows, "dispositions.none")
}

fn write_scrapped(sheet: &mut Worksheet, paper: &Paper, left: &Left) -> Drawn {
    let text = |key: String| Cell::Text(locale::text(paper.language, &key).to_owned());
    let row = |one: &Disposed| {
        let scrap = left.facts.paper(one.piece.id)?;
        Some(vec![
            Cell::Text(scrap.id.to_string()),
            Cell::Text(one.number.clone()),
            Cell::told(one.piece.title.as_ref()),
            Cell::Text(one.piece.sku_name.clone()),
            named(paper, one.piece.grade),
            one.piece.reason.as_deref().map_or(Cell::Empty, |reason| Cell::Text(found(paper, reason))),
            one.piece.value_fen.map_or(Cell::Empty, Cell::Yuan),
            text(format!("disposition.material.{}", scrap.material)),
            text(format!("disposition.way.{}", scrap.way.name())),
            Cell::told(scrap.reason.as_ref()),
            Cell::told(scrap.picture.as_ref()),
            Cell::told(scrap.taken_by.as_ref()),
            Cell::Moment(scrap.scrapped_at),
            Cell::Text(scrap.staff.clone()),
        ])
    };
    let rows: Vec<Vec<Cell>> = left.scrapped.iter().filter_map(row).collect();
    table::finish(sheet, paper, &SCRAPPED, &rows, "dispositions.none")
}
