//! The list that a platform of SMS or a shop's own batch tool takes: who, and what is said.

use pintui_store::{Book, Result};
use rust_xlsxwriter::Workbook;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::export::{keep, name_of, with_extension};
use super::paper;
use crate::care::due::CareRow;
use crate::care::list::due_messages;
use crate::care::words::CareText;
use crate::door::{Call, Command, Whole};
use crate::locale::{Language, text};
use crate::sealed::reveal::of_order;
use crate::shops;

/// Writes the messages that are due to a table; the names of its columns are the template's variables.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ExportCare {
    /// Name of the shop.
    pub shop: String,
    /// Path of the file: `.csv`, else `.xlsx`.
    pub out: String,
    /// Keys of the orders; empty for all that are due.
    pub orders: Vec<i64>,
}

impl Command for ExportCare {
    type Answer = CareExported;
}

/// What was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CareExported {
    /// Path of the file; none where nobody is due and nothing was written.
    pub path: Option<String>,
    /// The orders in it, to be marked as sent.
    pub orders: Vec<i64>,
    /// SMS in all.
    pub sms: i64,
}

const COLUMNS: [&str; 5] =
    ["care.export.phone", "care.export.order", "care.export.text", "care.export.product", "care.export.signed"];

impl Whole for ExportCare {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<CareExported> {
        let (messages, phones) = book.read(|tx| {
            let shop = shops::must(tx, &self.shop)?;
            let messages = due_messages(tx, call, &shop, &self.orders)?;
            let today = call.now.day();
            let phone = |(order, _): &(CareRow, CareText)| of_order(tx, book, order.order_id, today);
            let phones = messages.iter().map(phone).collect::<Result<Vec<_>>>()?;
            Ok((messages, phones))
        })?;
        let orders: Vec<i64> = messages.iter().map(|(order, _)| order.order_id).collect();
        let sms = messages.iter().map(|(_, text)| text.sms).sum();
        if messages.is_empty() {
            return Ok(CareExported { path: None, orders, sms });
        }
        // Numbers are only in it where the owner keeps them; else the platform's own tool goes by the order.
        let first = usize::from(phones.iter().all(Option::is_none));
        let count = phones.iter().flatten().count();
        let rows: Vec<[String; 5]> = messages.into_iter().zip(phones).map(row).collect();
        let as_text = self.out.to_lowercase().ends_with(".csv");
        let (file, bytes) = match as_text {
            true => (self.out.clone().into(), csv(&rows, first).into_bytes()),
            false => (with_extension(&self.out), sheet(&rows, first).map_err(paper::fault)?),
        };
        let detail =
            serde_json::json!({ "shop": self.shop, "orders": orders.len(), "numbers": count, "file": name_of(&file) });
        let written = keep(book, call, "export_care", detail, &file, &bytes)?;
        Ok(CareExported { path: Some(written.path), orders, sms })
    }
}

fn row(((order, message), phone): ((CareRow, CareText), Option<String>)) -> [String; 5] {
    let signed = order.signed_at.text().replace('T', " ");
    [phone.unwrap_or_default(), order.order_no, message.text, order.product.unwrap_or_default(), signed]
}

/// The platform that reads it is Chinese, whatever language the owner has on screen.
fn titles() -> [&'static str; 5] {
    COLUMNS.map(|key| text(Language::ZhCn, key))
}

fn sheet(rows: &[[String; 5]], first: usize) -> paper::Drawn<Vec<u8>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, (title, width)) in (0u16..).zip(titles().into_iter().zip([16.0, 24.0, 80.0, 32.0, 20.0]).skip(first)) {
        sheet.write_string(0, at, title)?.set_column_width(at, width)?;
    }
    for (at, row) in (1u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(&row[first..]) {
            sheet.write_string(at, column, cell)?;
        }
    }
    book.save_to_buffer()
}

fn csv(rows: &[[String; 5]], first: usize) -> String {
    let mut text = String::from("\u{feff}");
    let titles = titles().map(str::to_owned);
    for row in std::iter::once(&titles).chain(rows) {
        // No cell can become a formula when a spreadsheet opens it.
        let guard = |cell: &String| if cell.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
        let cells: Vec<String> =
            row[first..].iter().map(|cell| format!("\"{}{}\"", guard(cell), cell.replace('"', "\"\""))).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}
