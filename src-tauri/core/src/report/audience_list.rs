//! The list of an audience, or of a launch, for a platform's own tool: order numbers, in the columns that it takes, and nothing else.

use std::path::{Path, PathBuf};

use pintui_store::{Book, Result};
use rust_xlsxwriter::Workbook;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::export::{keep, name_of, with_extension};
use super::paper;
use crate::audiences::AudienceRefused;
use crate::audiences::count::everybody;
use crate::audiences::rule::AudienceRule;
use crate::door::{Call, Command, Whole};
use crate::launches::audience::{LaunchAudience, order_numbers};
use crate::platforms::layouts::{self, AudienceLayout};
use crate::shops;

/// Writes the people of a rule in the layout that the shop's platform takes.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportAudience {
    /// Name of the shop.
    pub shop: String,
    /// The rule.
    pub rule: AudienceRule,
    /// Path of the file: `.csv`, else `.xlsx`. What a tool does not take at once goes into further files beside it.
    pub out: String,
}

impl Command for ExportAudience {
    type Answer = AudienceExported;
}

/// What was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AudienceExported {
    /// Paths of the files.
    pub paths: Vec<String>,
    /// People in them.
    pub people: i64,
    /// People of the rule who are not in them: they want no messages.
    pub opted_out: i64,
}

impl Whole for ExportAudience {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<AudienceExported> {
        self.rule.accepted()?;
        let ((people, opted_out), layout) = book.read(|tx| {
            let shop = shops::must(tx, &self.shop)?;
            Ok((everybody(tx, shop.id, &self.rule, call.now)?, layouts::audience(&shop.platform)))
        })?;
        let numbers: Vec<String> = people.into_iter().map(|one| one.order_no).collect();
        let paths =
            List { name: "export_audience", shop: &self.shop, out: &self.out }.write(book, call, &numbers, &layout)?;
        Ok(AudienceExported { paths, people: numbers.len() as i64, opted_out })
    }
}

/// Writes the buyers who are asked about a new product in the layout that the shop's platform takes.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportLaunch {
    /// Who is asked.
    pub buyers: LaunchAudience,
    /// Path of the file: `.csv`, else `.xlsx`. What a tool does not take at once goes into further files beside it.
    pub out: String,
}

impl Command for ExportLaunch {
    type Answer = LaunchExported;
}

/// What was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LaunchExported {
    /// Paths of the files.
    pub paths: Vec<String>,
    /// People in them.
    pub people: i64,
}

impl Whole for ExportLaunch {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<LaunchExported> {
        let shop = &self.buyers.shop;
        let (numbers, layout) = book.read(|tx| {
            let platform = shops::must(tx, shop)?.platform;
            Ok((order_numbers(tx, call, &self.buyers)?, layouts::audience(&platform)))
        })?;
        let paths = List { name: "export_launch", shop, out: &self.out }.write(book, call, &numbers, &layout)?;
        Ok(LaunchExported { paths, people: numbers.len() as i64 })
    }
}

/// A list on its way to files.
struct List<'a> {
    name: &'a str,
    shop: &'a str,
    out: &'a str,
}

impl List<'_> {
    /// Writes order numbers, in as many files as the tool wants.
    fn write(&self, book: &Book, call: &Call<'_>, numbers: &[String], layout: &AudienceLayout) -> Result<Vec<String>> {
        if numbers.is_empty() {
            return Err(AudienceRefused::Nobody.into());
        }
        let as_text = self.out.to_lowercase().ends_with(".csv");
        let first: PathBuf = if as_text { self.out.into() } else { with_extension(self.out) };
        let mut paths = Vec::new();
        for (at, part) in numbers.chunks(layout.most_rows as usize).enumerate() {
            let file = numbered(&first, at + 1);
            let bytes =
                if as_text { csv(part, layout).into_bytes() } else { sheet(part, layout).map_err(paper::fault)? };
            let detail = serde_json::json!({ "shop": self.shop, "people": part.len(), "file": name_of(&file) });
            paths.push(keep(book, call, self.name, detail, &file, &bytes)?.path);
        }
        Ok(paths)
    }
}

/// `list.xlsx`, `list-2.xlsx`, …
fn numbered(file: &Path, number: usize) -> PathBuf {
    if number == 1 {
        return file.to_owned();
    }
    let text =
        |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned()).unwrap_or_default();
    file.with_file_name(format!("{}-{number}.{}", text(file.file_stem()), text(file.extension())))
}

fn cell<'a>(number: &'a str, column: &str) -> &'a str {
    match column {
        "order_no" => number,
        _ => "",
    }
}

fn sheet(numbers: &[String], layout: &AudienceLayout) -> paper::Drawn<Vec<u8>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, head) in (0u16..).zip(layout.heads()) {
        sheet.write_string(0, at, head)?.set_column_width(at, 26.0)?;
    }
    for (row, number) in (1u32..).zip(numbers) {
        for (at, column) in (0u16..).zip(&layout.columns) {
            sheet.write_string(row, at, cell(number, column))?;
        }
    }
    book.save_to_buffer()
}

fn csv(numbers: &[String], layout: &AudienceLayout) -> String {
    let mut text = format!("\u{feff}{}\r\n", layout.heads().join(","));
    for number in numbers {
        let cells: Vec<String> =
            layout.columns.iter().map(|column| format!("\"{}\"", cell(number, column).replace('"', "\"\""))).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}
