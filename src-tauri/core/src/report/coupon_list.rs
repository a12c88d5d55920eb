//! The codes of a campaign as a table: for whoever reads a code on a card, and for the platform's own list.

use pintui_store::{Book, Result};
use rust_xlsxwriter::Workbook;
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::coupons::CouponRefused;
use crate::coupons::desk::{CouponRow, CouponState, all_of};
use crate::door::{Call, Command, Whole};
use crate::locale;

/// Writes the coupons of a campaign, or those in one state.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportCoupons {
    /// Key of the campaign.
    pub campaign: i64,
    /// Only coupons in this state; none for all.
    pub state: Option<CouponState>,
    /// Path of the file: `.csv`, else `.xlsx`.
    pub out: String,
    /// Language of the heads: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportCoupons {
    type Answer = FileWritten;
}

const COLUMNS: [Column; 7] = [
    words("coupon_code", 18.0),
    words("coupon_state", 12.0),
    figures("face_yuan"),
    words("order_no", 24.0),
    words("given_at", 17.0),
    words("valid_until", 12.0),
    words("used_order_no", 24.0),
];

impl Whole for ExportCoupons {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let ((shop, campaign, rows), paper) = book.read(|tx| {
            let listed = all_of(tx, self.campaign, self.state, call.now.day())?;
            let paper = paper_of(tx, &listed.0, self.language.as_deref())?;
            Ok((listed, paper))
        })?;
        if rows.is_empty() {
            return Err(CouponRefused::NothingToExport.into());
        }
        let cells: Vec<Vec<Cell>> = rows.iter().map(|row| cells(&paper, row)).collect();
        let as_text = self.out.to_lowercase().ends_with(".csv");
        let file = if as_text { self.out.clone().into() } else { with_extension(&self.out) };
        let bytes = if as_text {
            csv(&paper, &rows).into_bytes()
        } else {
            lay_out(&paper, &shop, &campaign, &cells, call).map_err(paper::fault)?
        };
        let detail = serde_json::json!({ "campaign": self.campaign, "coupons": rows.len(), "file": name_of(&file) });
        keep(book, call, "export_coupons", detail, &file, &bytes)
    }
}

fn state(paper: &Paper, row: &CouponRow) -> String {
    locale::text(paper.language, &format!("coupons.coupon.{}", row.state.name())).to_owned()
}

fn cells(paper: &Paper, row: &CouponRow) -> Vec<Cell> {
    vec![
        Cell::Text(row.code.clone()),
        Cell::Text(state(paper, row)),
        Cell::Yuan(row.face_fen),
        Cell::told(row.order_no.as_ref()),
        Cell::Moment(row.given_at),
        Cell::Day(row.expires_on),
        Cell::told(row.used_order_no.as_ref()),
    ]
}

fn lay_out(paper: &Paper, shop: &str, campaign: &str, cells: &[Vec<Cell>], call: &Call<'_>) -> Drawn<Vec<u8>> {
    let title = paper.fill("coupons.title", &[("shop", &shop), ("campaign", &campaign)]);
    let mut book: Workbook = paper::workbook(paper, &title, "coupons.subject", call.now)?;
    let sheet = book.add_worksheet();
    sheet.set_name(paper.say("sheet.coupons"))?;
    paper::set_up(sheet, paper, Page::Wide, shop, campaign);
    table::finish(sheet, paper, &COLUMNS, cells, "empty.coupons")?;
    book.save_to_buffer()
}

fn csv(paper: &Paper, rows: &[CouponRow]) -> String {
    let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
    let heads = COLUMNS.map(|column| paper.say(&format!("column.{}", column.key)));
    let mut text = format!("\u{feff}{}\r\n", heads.map(|head| quoted(&head)).join(","));
    for row in rows {
        let cells = [
            row.code.clone(),
            state(paper, row),
            paper.amount(row.face_fen),
            row.order_no.clone().unwrap_or_default(),
            row.given_at.text().replace('T', " "),
            row.expires_on.text(),
            row.used_order_no.clone().unwrap_or_default(),
        ];
        text.push_str(&cells.map(|cell| quoted(&cell)).join(","));
        text.push_str("\r\n");
    }
    text
}
