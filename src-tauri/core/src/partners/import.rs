//! A partner's sheet of checks comes in; the preview is the import itself, rolled back.

use std::path::Path;

use pintui_store::{Book, Ending, Inserts, Operation, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PartnerRefused;
use super::sheet::{self, Row};
use crate::checks::elsewhere::{self, Elsewhere, Kept};
use crate::door::{Call, Command, Whole};
use crate::evidence::keep::{Scene, Source};
use crate::evidence::{self, Facts};
use crate::shops;

/// Shows what a partner's sheet of checks would bring. Nothing is written.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PreviewPartnerChecks {
    /// Name of the shop.
    pub shop: String,
    /// Whose sheet it is.
    pub partner: String,
    /// Path of the file.
    pub file: String,
}

/// Takes a partner's sheet of checks, and the photos that lie beside it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ImportPartnerChecks {
    /// Name of the shop.
    pub shop: String,
    /// Whose sheet it is.
    pub partner: String,
    /// Path of the file.
    pub file: String,
}

/// What a partner's sheet brings. Each row is one of `added`, `known` and `left`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartnerChecksRead {
    /// The operation, for taking it back; none for a preview.
    pub operation: Option<i64>,
    /// File name without the folder.
    pub file: String,
    /// Rows below the header.
    pub rows: i64,
    /// Checks that are new.
    pub added: i64,
    /// Of them failed.
    pub failed: i64,
    /// Checks that the book has already.
    pub known: i64,
    /// Rows that bring no check, and why.
    pub left: Vec<RowLeft>,
    /// Photos that were found beside the sheet.
    pub photos: i64,
    /// Photos that the sheet names and that are not there, or cannot be kept.
    pub photos_missing: i64,
}

/// A row that brings no check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RowLeft {
    /// Its number in the file.
    pub row: i64,
    /// The order's number, where it can be read.
    pub order_no: Option<String>,
    /// Why.
    pub why: WhyLeft,
}

/// Why a row brings no check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhyLeft {
    /// There is no order number, or a spreadsheet has spoilt it.
    NumberUnreadable,
    /// The shop has no such order.
    OrderUnknown,
    /// One of the three results is blank or says something else.
    ResultUnreadable,
    /// The order was cancelled or refunded, or a refund is asked for: it should not be packed at all.
    MustNotLeave,
}

impl Command for PreviewPartnerChecks {
    type Answer = PartnerChecksRead;
}
impl Command for ImportPartnerChecks {
    type Answer = PartnerChecksRead;
}

impl Whole for PreviewPartnerChecks {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<PartnerChecksRead> {
        let taken = take(book, call, (&self.shop, &self.partner), Path::new(&self.file), Ending::RollBack)?;
        let there = taken.photos.iter().filter(|(_, photo)| beside(&self.file, photo).is_file()).count();
        Ok(told(taken, there, None))
    }
}

impl Whole for ImportPartnerChecks {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<PartnerChecksRead> {
        let taken = take(book, call, (&self.shop, &self.partner), Path::new(&self.file), Ending::Commit)?;
        let mut kept = 0;
        for (order, photo) in &taken.photos {
            let Ok(bytes) = std::fs::read(beside(&self.file, photo)) else { continue };
            let facts = Facts {
                order_id: Some(*order),
                case_id: None,
                scene: Scene::Packing,
                source: Source::File,
                staff: self.partner.trim().to_owned(),
                step: None,
                point: None,
                taken_at: None,
            };
            // A picture that cannot be kept costs the sheet nothing else; it is counted as missing.
            kept += usize::from(evidence::keep(book, call, &facts, &bytes).is_ok());
        }
        let operation = taken.operation;
        Ok(told(taken, kept, Some(operation)))
    }
}

/// What a sheet came to, and which photos belong to which order.
struct Taken {
    operation: i64,
    read: PartnerChecksRead,
    photos: Vec<(i64, String)>,
}

fn told(taken: Taken, found: usize, operation: Option<i64>) -> PartnerChecksRead {
    let missing = taken.photos.len() - found;
    PartnerChecksRead { operation, photos: found as i64, photos_missing: missing as i64, ..taken.read }
}

/// The photo's place: beside the sheet, wherever its name pretends to lie.
fn beside(file: &str, photo: &str) -> std::path::PathBuf {
    let name = photo.rsplit(['/', '\\']).next().unwrap_or_default();
    Path::new(file).with_file_name(if name.is_empty() { "." } else { name })
}

fn take(book: &Book, call: &Call<'_>, (shop, partner): (&str, &str), path: &Path, ending: Ending) -> Result<Taken> {
    let partner = partner.trim();
    if partner.is_empty() {
        return Err(PartnerRefused::PartnerMissing.into());
    }
    let (file, rows) = sheet::read(path)?;
    let detail = serde_json::json!({ "shop": shop, "partner": partner, "rows": rows.len() });
    let operation =
        Operation { name: "import_partner_checks", actor: call.actor, at: call.now, detail, outside: false };
    let ((read, photos), operation) = book.write_with(&operation, Inserts::Journaled, ending, |tx| {
        let shop = shops::must(tx, shop)?.id;
        let mut read = PartnerChecksRead {
            operation: None,
            file: file.clone(),
            rows: rows.len() as i64,
            added: 0,
            failed: 0,
            known: 0,
            left: Vec::new(),
            photos: 0,
            photos_missing: 0,
        };
        let mut photos = Vec::new();
        for row in &rows {
            let why = match taken(tx, shop, partner, row, call)? {
                Ok((order, kept)) => {
                    photos.extend(row.photo.clone().map(|photo| (order, photo)));
                    match kept {
                        Kept::Added => {
                            read.added += 1;
                            read.failed += i64::from(row.failed());
                            continue;
                        }
                        Kept::Known => {
                            read.known += 1;
                            continue;
                        }
                        Kept::MustNotLeave => WhyLeft::MustNotLeave,
                    }
                }
                Err(why) => why,
            };
            read.left.push(RowLeft { row: row.number as i64, order_no: row.order_no.clone(), why });
        }
        Ok((read, photos))
    })?;
    Ok(Taken { operation, read, photos })
}

type OrWhy = std::result::Result<(i64, Kept), WhyLeft>;

fn taken(tx: &mut pintui_store::WriteTx<'_>, shop: i64, partner: &str, row: &Row, call: &Call<'_>) -> Result<OrWhy> {
    let Some(order_no) = &row.order_no else { return Ok(Err(WhyLeft::NumberUnreadable)) };
    let Some(order_id) = elsewhere::order_with(tx, shop, order_no)? else { return Ok(Err(WhyLeft::OrderUnknown)) };
    let Some(results) = row.results else { return Ok(Err(WhyLeft::ResultUnreadable)) };
    let at = row.at.map_or(call.now, |at| at.min(call.now));
    let of = Elsewhere { order_id, partner, results, note: &row.note, at };
    Ok(Ok((order_id, elsewhere::keep(tx, &of)?)))
}
