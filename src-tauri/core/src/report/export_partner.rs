//! The command that writes what one partner needs of the book as a workbook: its returns, halts, claims and stock. It holds
//! no other partner's rows and nothing of a buyer.

use pintui_store::{At, Book, Result};
use rust_xlsxwriter::Worksheet;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::loss_sheets::{FACTS, facts};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::door::{Call, Command, Whole};
use crate::dropship::rows::{self, Own};
use crate::shops;

/// Writes a partner's own returns, halts, claims and stock as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportPartner {
    /// Name of the shop.
    pub shop: String,
    /// The partner.
    pub partner: String,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportPartner {
    type Answer = FileWritten;
}

impl Whole for ExportPartner {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let Self { shop, partner, .. } = self;
        let (own, paper) = book.read(|tx| {
            let own = rows::read(tx, &shops::must(tx, &shop)?, &partner, call.now.day())?;
            Ok((own, paper_of(tx, &shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&shop, &own, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": shop, "partner": own.partner, "file": name_of(&file) });
        keep(book, call, "export_partner", detail, &file, &bytes)
    }
}

const RETURNS: [Column; 6] = [
    words("partner_order", 24.0),
    words("partner_case", 24.0),
    words("product", 50.0),
    words("partner_applied", 18.0),
    words("partner_reason", 30.0),
    words("returned_parcel", 24.0),
];
const HALTS: [Column; 3] = [words("product", 50.0), words("partner_halted_on", 14.0), figures("partner_held")];
const CLAIMS: [Column; 6] = [
    words("partner_asked_on", 14.0),
    words("partner_due_on", 14.0),
    figures("claim_asked_yuan"),
    figures("partner_agreed_yuan"),
    figures("partner_received_yuan"),
    figures("partner_open_yuan"),
];
const LOSSES: [Column; 2] = [words("loss_clause", 44.0), figures("loss_owed_yuan")];
const STOCK: [Column; 6] = [
    words("partner_product_no", 22.0),
    words("product", 50.0),
    figures("goods_stock"),
    words("stock_counted_at", 18.0),
    figures("partner_returned"),
    figures("partner_waiting"),
];

fn lay_out(shop: &str, own: &Own, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let title = paper.fill("partner.title", &[("shop", &shop), ("partner", &own.partner)]);
    let mut book = paper::workbook(paper, &title, "partner.subject", made_at)?;
    let span = format!("{} {} – {}", own.partner, own.days[0], own.days[1]);
    let sheet = paper::sheets(paper, shop, &span);
    sheet(&mut book, "sheet.partner_returns", Page::Wide, &|sheet| write_returns(sheet, paper, own))?;
    sheet(&mut book, "sheet.partner_halts", Page::Tall, &|sheet| write_halts(sheet, paper, own))?;
    sheet(&mut book, "sheet.partner_claims", Page::Tall, &|sheet| write_claims(sheet, paper, own))?;
    sheet(&mut book, "sheet.partner_losses", Page::Wide, &|sheet| write_losses(sheet, paper, own))?;
    sheet(&mut book, "sheet.partner_stock", Page::Wide, &|sheet| write_stock(sheet, paper, own))?;
    book.save_to_buffer()
}

fn write_returns(sheet: &mut Worksheet, paper: &Paper, own: &Own) -> Drawn {
    let rows = own.returns.iter().map(|one| {
        vec![
            Cell::Text(one.order_no.clone()),
            Cell::Text(one.case_no.clone()),
            Cell::told(one.product.as_ref()),
            one.applied_at.map_or(Cell::Empty, Cell::Moment),
            Cell::told(one.reason.as_ref()),
            Cell::told(one.tracking_no.as_ref()),
        ]
    });
    table::finish(sheet, paper, &RETURNS, &rows.collect::<Vec<_>>(), "empty.partner")
}

fn write_halts(sheet: &mut Worksheet, paper: &Paper, own: &Own) -> Drawn {
    let rows = own
        .halts
        .iter()
        .map(|halt| vec![Cell::Text(halt.product.clone()), Cell::Day(halt.halted_on), Cell::Count(halt.orders)]);
    table::finish(sheet, paper, &HALTS, &rows.collect::<Vec<_>>(), "empty.partner")
}

fn write_claims(sheet: &mut Worksheet, paper: &Paper, own: &Own) -> Drawn {
    let rows = own.claims.iter().map(|claim| {
        vec![
            Cell::Day(claim.asked_on),
            Cell::Day(claim.due_on),
            Cell::Yuan(claim.asked_fen),
            claim.agreed_fen.map_or(Cell::Empty, Cell::Yuan),
            Cell::Yuan(claim.received_fen),
            Cell::Yuan(claim.open_fen),
        ]
    });
    table::finish(sheet, paper, &CLAIMS, &rows.collect::<Vec<_>>(), "empty.partner")
}

fn write_losses(sheet: &mut Worksheet, paper: &Paper, own: &Own) -> Drawn {
    let rows = own.losses.iter().map(|loss| {
        let more = [Cell::told(loss.clause.as_ref()), Cell::Yuan(loss.owed_fen)];
        facts(paper, loss).into_iter().chain(more).collect()
    });
    table::finish(sheet, paper, &[&FACTS[..], &LOSSES].concat(), &rows.collect::<Vec<_>>(), "empty.partner")
}

fn write_stock(sheet: &mut Worksheet, paper: &Paper, own: &Own) -> Drawn {
    let rows = own.stock.iter().map(|one| {
        vec![
            Cell::Text(one.product_no.clone()),
            Cell::Text(one.product.clone()),
            one.stock.map_or(Cell::Empty, Cell::Count),
            one.counted_at.map_or(Cell::Empty, Cell::Moment),
            Cell::Count(one.returned),
            Cell::Count(one.waiting),
        ]
    });
    table::finish(sheet, paper, &STOCK, &rows.collect::<Vec<_>>(), "empty.partner")
}
