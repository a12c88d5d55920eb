//! The command that writes group-buy waves as a workbook: a line for each, and of those looked at their curves beside
//! each other.

use pintui_store::{At, Book, Result};
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of, paper_of, with_extension};
use super::paper::{self, Drawn, Page, Paper};
use super::waves_sheets::{write_beside, write_curves, write_notes, write_waves};
use crate::door::{Call, Command, Read as _, Whole};
use crate::waves::list::{WaveList, Waves};
use crate::waves::sides::{WaveSides, WavesBeside};

/// Writes the group-buy waves of a shop as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportWaves {
    /// The waves that are looked at.
    #[serde(flatten)]
    pub ask: WaveSides,
    /// Path of the file to write.
    pub out: String,
    /// Language of the workbook: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportWaves {
    type Answer = FileWritten;
}

impl Whole for ExportWaves {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let shop = self.ask.shop.clone();
        let (waves, beside, paper) = book.read(|tx| {
            let waves = WaveList { shop: shop.clone(), rule: self.ask.rule.clone() }.answer(tx, call)?;
            Ok((waves, self.ask.clone().answer(tx, call)?, paper_of(tx, &shop, self.language.as_deref())?))
        })?;
        let bytes = lay_out(&shop, &waves, &beside, &paper, call.now).map_err(paper::fault)?;
        let file = with_extension(&self.out);
        let detail = serde_json::json!({
            "shop": shop, "rule": waves.rule, "first": self.ask.first, "second": self.ask.second, "file": name_of(&file),
        });
        keep(book, call, "export_waves", detail, &file, &bytes)
    }
}

fn lay_out(shop: &str, waves: &Waves, beside: &WavesBeside, paper: &Paper, made_at: At) -> Drawn<Vec<u8>> {
    let title = paper.fill("waves.title", &[("shop", &shop)]);
    let mut book = paper::workbook(paper, &title, "waves.subject", made_at)?;
    let until = waves.data_until.unwrap_or(made_at).day().text();
    let sheet = paper::sheets(paper, shop, &until);
    sheet(&mut book, "sheet.waves", Page::Wide, &|sheet| write_waves(sheet, paper, waves))?;
    if beside.sides.len() > 1 {
        sheet(&mut book, "sheet.waves_beside", Page::Wide, &|sheet| write_beside(sheet, paper, beside))?;
    }
    sheet(&mut book, "sheet.wave_curves", Page::Tall, &|sheet| write_curves(sheet, paper, beside))?;
    sheet(&mut book, "sheet.notes", Page::Tall, &|sheet| write_notes(sheet, paper, waves))?;
    book.save_to_buffer()
}
