//! Rows mended in place: read once more with what a person has corrected, and taken into the book as if
//! they had come so from their file. Each act is one operation, which undo takes back.

use pintui_store::words::BookRefused;
use pintui_store::{Reading, Result, WriteTx, named_params, refusals};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::damage::{self, Match};
use super::reread::{self, Corrected, Layout, Reread, Waiting};
use super::shelf::{Shelf, is_told, key_of};
use crate::door::{Call, Command, Write};
use crate::insight::settle::Touched;
use crate::intake::filing::Sheet;
use crate::intake::row::Row;
use crate::intake::tally::Tally;
use crate::intake::write::{Age, Desk};
use crate::intake::{fields, hanging};
use crate::platforms::derivation::DateOrder;
use crate::platforms::formats::Grain;
use crate::privacy;

refusals! {
    /// Refusals of mending rows.
    MendRefused {
        /// No row was chosen.
        NoRowsChosen = "no_rows_chosen",
        /// The row does not wait any more: it was mended, left out, or has come in repaired.
        RowNotWaiting { row: i64 } = "row_not_waiting",
        /// The shop's own layout that the file was read with has been removed.
        LayoutGone { file: String } = "layout_gone",
        /// The file has no such column.
        ColumnUnknown { column: String } = "column_unknown",
        /// Personal columns were not kept and are not asked for.
        ColumnPersonal { column: String } = "column_personal",
        /// What was typed cannot be read either; the first of so many rows.
        StillUnreadable { rows: u64, row: u64, column: String, problem: String, value: String } = "still_unreadable",
        /// A number that was typed is not the one of which these digits are left.
        NumberContradicts { row: u64, column: String, value: String, left: String } = "number_contradicts",
    }
}

/// Corrects cells of waiting rows and takes the rows into the book.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MendRows {
    /// The rows, each with its corrected cells.
    pub rows: Vec<RowMend>,
    /// How dates that end with their year are to be read in all of them.
    pub dates: Option<DateOrder>,
}

/// The corrected cells of one row.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RowMend {
    /// The row's id.
    pub id: i64,
    /// Header of the column and text of the cell.
    pub cells: Vec<(String, String)>,
}

impl Command for MendRows {
    type Answer = Mended;
}

/// What became of the rows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Mended {
    /// Rows whose key was new.
    pub added: u64,
    /// Rows that changed something in the book.
    pub updated: u64,
    /// Rows that the book knew already.
    pub unchanged: u64,
    /// Rows that still cannot be read and go on waiting.
    pub refused: Vec<StillWrong>,
}

/// A row that still cannot be read.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StillWrong {
    /// The row's id.
    pub id: i64,
    /// Record number in the file.
    pub row: u64,
    /// Header of the column.
    pub column: String,
    /// What is wrong; its texts are the locale keys `problem.<problem>.what` and `.next`.
    pub problem: String,
    /// The cell, shortened.
    pub value: String,
}

/// A row that was taken.
struct Taken {
    id: i64,
    shop_id: i64,
    kind: &'static str,
    /// What it is known by among the waiting rows; none of a line that only its order's number tells of.
    key: Option<String>,
}

impl Write for MendRows {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "rows": self.rows.len() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Mended> {
        let ids: Vec<i64> = self.rows.iter().map(|row| row.id).collect();
        let waiting = all_waiting(&*tx, &ids)?;
        let layouts = reread::layouts(&*tx, &waiting)?;
        let cells: FxHashMap<i64, Vec<Corrected>> = self.rows.into_iter().map(|row| (row.id, row.cells)).collect();
        let mut mended = Mended::default();
        let mut taken = Vec::new();
        for rows in waiting.chunk_by(|one, next| one.file_id == next.file_id) {
            let layout = layouts[&rows[0].file_id].as_ref().ok_or_else(|| layout_gone(&*tx, rows[0].file_id))?;
            taken.extend(write(tx, layout, rows, &cells, self.dates, &mut mended)?);
        }
        if taken.is_empty() {
            let rows = mended.refused.len() as u64;
            let first = mended.refused.swap_remove(0);
            let StillWrong { row, column, problem, value, .. } = first;
            return Err(MendRefused::StillUnreadable { rows, row, column, problem, value }.into());
        }
        for row in &taken {
            note(tx, call, row, &kept(&cells[&row.id]))?;
        }
        // Products stay when the mending is taken back: other rows may name them by then.
        tx.change(
            "delete from images where operation_id = ?1 and before is null and place in ('products', 'skus')",
            [tx.operation()],
        )?;
        Ok(mended)
    }
}

/// The rows of these ids, all of which must wait.
pub fn all_waiting(tx: &impl Reading, ids: &[i64]) -> Result<Vec<Waiting>> {
    if ids.is_empty() {
        return Err(MendRefused::NoRowsChosen.into());
    }
    let waiting = reread::waiting(tx, ids)?;
    let known: FxHashSet<i64> = waiting.iter().map(|row| row.id).collect();
    match ids.iter().find(|id| !known.contains(id)) {
        Some(row) => Err(MendRefused::RowNotWaiting { row: *row }.into()),
        None => Ok(waiting),
    }
}

fn layout_gone(tx: &impl Reading, file_id: i64) -> pintui_store::Error {
    match tx.one("select name from files where id = ?1", [file_id], |row| row.get(0)) {
        Ok(file) => MendRefused::LayoutGone { file }.into(),
        Err(why) => why,
    }
}

/// Writes the rows of one file that can be read now.
fn write(
    tx: &WriteTx<'_>,
    layout: &Layout,
    rows: &[Waiting],
    cells: &FxHashMap<i64, Vec<Corrected>>,
    dates: Option<DateOrder>,
    mended: &mut Mended,
) -> Result<Vec<Taken>> {
    let shop_id = rows[0].shop_id;
    let salt: String = tx.one("select salt from shops where id = ?1", [shop_id], |row| row.get(0))?;
    let mut parser = layout.parser(&salt);
    if let Some(order) = dates {
        parser.read_dates(order);
    }
    let ages = "select f.id, f.as_of from files f join runs r on r.id = f.run_id where r.shop_id = ?1";
    let mut desk = Desk {
        sealed_on: None,
        tx,
        shop_id,
        file_id: layout.file_id,
        age: Age { known: true, as_of: layout.as_of.clone() },
        ages: tx.rows(ages, [shop_id], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect(),
        touched: Touched::default(),
        seen: FxHashMap::default(),
    };
    let shelf = Shelf::empty(shop_id, layout.file_id, layout.grain());
    let mut sheet = Sheet::with(tx, layout.grain(), Tally::of(&layout.name, &layout.profile), shelf)?;
    sheet.keep_places();
    let mut taken = Vec::new();
    for row in rows {
        refuse_other_number(row, &cells[&row.id])?;
        match reread::again(&mut parser, layout, row, &cells[&row.id])? {
            Reread::Wrong(wrong) => mended.refused.push(wrong),
            Reread::Row(mut parsed) => {
                if layout.grain() == Grain::Line && parsed.line_no.is_none() {
                    parsed.place = place_among_alike(tx, &desk, &parsed)?.map(Into::into);
                }
                // What was rejected has not told how old its file is.
                desk.age.as_of = layout.as_of.clone().max(parsed.newest.clone().unwrap_or_default().into());
                let key = is_told(&parsed, layout.grain()).then(|| key_of(&parsed));
                taken.push(Taken { id: row.id, shop_id, kind: layout.grain().name(), key });
                sheet.put(&mut desk, *parsed)?;
            }
        }
    }
    let (report, _) = sheet.finish(&mut desk)?;
    mended.added += report.added;
    mended.updated += report.updated;
    mended.unchanged += report.unchanged;
    Ok(taken)
}

/// A number that the digits left of it speak against would make a second row of one that comes in whole later.
fn refuse_other_number(row: &Waiting, typed: &[Corrected]) -> Result<()> {
    let speaks_against = |(column, text): &&Corrected| damage::compare(row.cell(column), text) == Match::Other;
    match typed.iter().find(speaks_against).filter(|_| row.code == "id_damaged") {
        None => Ok(()),
        Some((column, value)) => Err(MendRefused::NumberContradicts {
            row: row.row,
            column: column.clone(),
            value: value.clone(),
            left: row.cell(column).to_owned(),
        }
        .into()),
    }
}

/// Where a file numbers no lines, the place after those alike that it has brought already.
fn place_among_alike(tx: &WriteTx<'_>, desk: &Desk<'_, '_>, row: &Row) -> Result<Option<String>> {
    let text = |name| row.text(fields::slot(Grain::Line, name));
    let with = named_params! {
        ":shop": desk.shop_id, ":file": desk.file_id, ":order": row.key, ":product": text("product_id"),
        ":name": text("product_name"), ":code": text("sku_code"), ":sku": text("sku_name"),
    };
    let alike = tx.maybe(include_str!("alike.sql"), with, |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?))
    })?;
    Ok(alike.map(|(product, sku, count)| format!("{product}-{sku}-{}", count + 1)))
}

/// Notes that a row is mended, and with it every other one that waits under the same key.
fn note(tx: &mut WriteTx<'_>, call: &Call<'_>, row: &Taken, cells: &str) -> Result<()> {
    let operation = tx.operation();
    tx.change(
        include_str!("note_mended.sql"),
        named_params! {
            ":id": row.id, ":shop": row.shop_id, ":kind": row.kind, ":key": row.key, ":cells": cells,
            ":now": call.now, ":operation": operation,
        },
    )?;
    Ok(())
}

/// What was typed, as it may be kept.
fn kept(cells: &[Corrected]) -> String {
    let cells = cells.iter().map(|(column, text)| (column.as_str(), privacy::without_phones(text)));
    serde_json::to_string(&cells.collect::<Vec<_>>()).unwrap_or_default()
}

/// Refuses to take a mending back on which others have built: lines, cases or checks hang on its orders.
pub fn refuse_built_upon(tx: &impl Reading, operation: i64) -> Result<()> {
    let is_mend = tx.maybe("select 1 from operations where id = ?1 and name = 'mend_rows'", [operation], |_| Ok(()))?;
    if is_mend.is_none() {
        return Ok(());
    }
    for place in ["orders", "cases"] {
        let hung = hanging::upon_inserted(tx, place)?;
        if tx.maybe(&hung, named_params! { ":operation": operation }, |_| Ok(()))?.is_some() {
            return Err(BookRefused::ChangedSince { operation, table: place.into() }.into());
        }
    }
    Ok(())
}
