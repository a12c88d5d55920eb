//! The command that writes recorded losses as a workbook: each of them, and their sums by everything they are summed by.

use pintui_store::{At, Book, Day, Result};
use rust_xlsxwriter::Worksheet;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::loss_sheets::{self, write_losses};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::door::{Call, Command, Whole};
use crate::losses::LossRefused;
use crate::losses::group::{By, Filter};
use crate::losses::list::{self, Loss};
use crate::losses::totals::{self, LossSum};
use crate::shops;

/// Writes the losses that happened in a span, with their sums, as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportLosses {
    /// Name of the shop.
    pub shop: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportLosses {
    type Answer = FileWritten;
}

impl Whole for ExportLosses {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let Self { shop, from, to, .. } = self;
        if to < from {
            return Err(LossRefused::LossSpanWrong.into());
        }
        let (losses, paper) = book.read(|tx| {
            let of = Filter { from: Some(from), to: Some(to), ..Filter::default() };
            let losses = list::some(tx, shops::must(tx, &shop)?.id, &of)?;
            Ok((losses, paper_of(tx, &shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&shop, (from, to), &losses, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({ "shop": shop, "from": from, "to": to, "file": name_of(&file) });
        keep(book, call, "export_losses", detail, &file, &bytes)
    }
}

fn lay_out(shop: &str, (from, to): (Day, Day), losses: &[Loss], paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let span = format!("{from} – {to}");
    let title = paper.fill("losses.title", &[("shop", &shop), ("span", &span)]);
    let mut book = paper::workbook(paper, &title, "losses.subject", made_at)?;
    let sheet = paper::sheets(paper, shop, &span);
    sheet(&mut book, "sheet.losses", Page::Wide, &|sheet| write_losses(sheet, paper, losses))?;
    sheet(&mut book, "sheet.loss_sums", Page::Tall, &|sheet| write_sums(sheet, paper, losses))?;
    book.save_to_buffer()
}

const SUMS: [Column; 7] = [
    words("loss_by", 16.0),
    words("loss_group", 44.0),
    figures("loss_records"),
    figures("loss_pieces"),
    figures("loss_value_yuan"),
    figures("loss_owed_yuan"),
    figures("loss_own_yuan"),
];

/// All of them first, then by each dimension: every dimension adds up to the first line.
fn write_sums(sheet: &mut Worksheet, paper: &Paper, losses: &[Loss]) -> Drawn {
    let row = |by: String, name: String, sum: &LossSum| {
        vec![
            Cell::Text(by),
            Cell::Text(name),
            Cell::Count(sum.losses),
            Cell::Count(sum.quantity),
            Cell::Yuan(sum.value_fen),
            Cell::Yuan(sum.owed_fen),
            Cell::Yuan(sum.own_fen),
        ]
    };
    let mut rows = vec![row(String::new(), paper.say("losses.whole"), &totals::sums(losses, By::Cause).whole)];
    for by in By::ALL {
        let name = paper.say(&format!("losses.by.{}", by.name()));
        for sum in totals::sums(losses, *by).groups {
            rows.push(row(name.clone(), loss_sheets::group_name(paper, *by, &sum), &sum));
        }
    }
    table::finish(sheet, paper, &SUMS, &rows, "empty.losses")
}
