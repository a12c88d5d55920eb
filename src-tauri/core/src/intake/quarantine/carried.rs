//! The table of waiting rows that `export` has written, carried back from a spreadsheet: each row is again one of the
//! file it came in, with what a person has changed over what it said. It comes in as a row of that file does, and takes
//! up what waits.

use std::path::Path;

use pintui_store::{Book, Reading, Result, named_params};
use rustc_hash::FxHashMap;

use super::UNMENDABLE;
use super::export::{FIXED, record};
use super::reread::{self, Corrected, Layout, Waiting};
use crate::intake::mapping::table::{self, Go, Table};
use crate::intake::open::{self, Contents, Opened, Waits};
use crate::intake::profile::Known;
use crate::intake::row::Fault;
use crate::intake::{moments, money, values};
use crate::outside::name_of;

/// Opens a file for import into a shop: a table of waiting rows as the rows of their files, any other by its format.
///
/// # Errors
/// As [`open::open`]; `column_unknown`, `column_personal` where something stands in a column that the row's file has not.
pub fn open(
    book: &Book,
    path: &Path,
    known: &Known<'_>,
    shop: &str,
    password: Option<&str>,
    alone: bool,
) -> Result<Contents> {
    let opened = open::open(path, known, password, alone);
    if known.wanted.is_some() || !may_be_sheet(&opened) {
        return opened;
    }
    let mut table = table::open(path, password, None)?;
    if !is_sheet(&table.header) {
        return opened;
    }
    let rows = written(&mut table)?;
    book.read(|tx| carried(tx, path, &table, rows, shop))
        .and_then(|carried| if carried.opened.is_empty() { opened } else { Ok(carried) })
}

fn is_sheet(header: &[String]) -> bool {
    header.len() > FIXED.len() && header.iter().zip(FIXED).all(|(header, name)| header == name)
}

fn may_be_sheet(opened: &Result<Contents>) -> bool {
    match opened {
        Ok(contents) => contents.opened.iter().any(|table| is_sheet(&table.profile.header)),
        Err(why) => why.params.get("header").and_then(|header| header.get(0)).is_some_and(|first| first == FIXED[0]),
    }
}

/// A row as it is written down: its record number there, and its cells.
type Written = (u64, Vec<String>);

fn written(table: &mut Table) -> Result<Vec<Written>> {
    let mut rows = Vec::new();
    table.each(|number, cells| {
        rows.push((number, cells.to_vec()));
        Go::On
    })?;
    Ok(rows)
}

fn carried(tx: &impl Reading, path: &Path, table: &Table, rows: Vec<Written>, shop: &str) -> Result<Contents> {
    let known: FxHashMap<(String, String, String), i64> = tx
        .rows(include_str!("carried.sql"), named_params! { ":shop": shop }, |row| {
            Ok(((row.get(0)?, row.get::<_, i64>(1)?.to_string(), row.get(2)?), row.get(3)?))
        })?
        .into_iter()
        .collect();
    let mut left_out = Vec::new();
    let mut meant: FxHashMap<i64, Written> = FxHashMap::default();
    for (number, cells) in rows {
        let [of, file, row, code] = [0, 1, 2, 3].map(|at| cells[at].clone());
        match known.get(&(file.clone(), row, code)).filter(|_| of == shop) {
            Some(id) => {
                meant.insert(*id, (number, cells));
            }
            None => left_out.push(format!("{}/{of}/{file}", name_of(path))),
        }
    }
    left_out.dedup();
    let ids: Vec<i64> = meant.keys().copied().collect();
    let waiting = reread::by_id(tx, &ids)?;
    let layouts = reread::layouts(tx, &waiting)?;
    let mut opened = Vec::new();
    for rows in waiting.chunk_by(|one, next| one.file_id == next.file_id) {
        match &layouts[&rows[0].file_id] {
            Some(layout) => opened.push(of_file(path, table, layout, rows, &meant)?),
            // The shop's own layout is gone.
            None => left_out.push(format!("{}/{}", name_of(path), meant[&rows[0].id].1[1])),
        }
    }
    Ok(Contents { opened, left_out })
}

/// The rows of one file, each under its number in the table of all.
fn of_file(
    path: &Path,
    table: &Table,
    layout: &Layout,
    rows: &[Waiting],
    meant: &FxHashMap<i64, Written>,
) -> Result<Opened> {
    let mut lines: Vec<(u64, Vec<String>)> = Vec::new();
    let mut waiting = FxHashMap::default();
    for row in rows {
        let (number, cells) = &meant[&row.id];
        let corrected = corrected(&table.header, cells, row);
        let [code, column, value] = [3, 4, 5].map(|at| cells[at].as_str());
        let at = layout.header().iter().position(|header| header == column).unwrap_or_default();
        let fault = |code| Fault { code, at, value: value.to_owned() };
        let unmended = still_wrong(code, column, &corrected).map(fault);
        waiting.insert(*number, Waits { id: row.id, unmended });
        lines.push((*number, layout.laid_out_alone(row, &corrected)?));
    }
    lines.sort();
    let mut text = record(layout.header().iter().map(String::as_str));
    let mut at = 1;
    for (number, cells) in lines {
        // Rows of other files are blank here.
        text.push_str(&"\r\n".repeat((number - at - 1) as usize));
        text.push_str(&record(cells.iter().map(String::as_str)));
        at = number;
    }
    let name = format!("{}/{}", table.name, layout.name);
    Ok(Opened::of_text(path, name, layout.profile.clone(), text.into(), waiting))
}

const PROBLEMS: [&str; 6] =
    ["key_missing", "id_damaged", "date_unreadable", "money_unreadable", "row_too_long", "cells_shifted"];
/// What a vital cell is that is neither.
const OTHER: &str = "value_unreadable";

/// The problem of a row in which nobody has mended it.
fn still_wrong(code: &str, column: &str, corrected: &[Corrected]) -> Option<&'static str> {
    if let Some(code) = UNMENDABLE.into_iter().find(|known| *known == code) {
        return Some(code);
    }
    let is_mended = match code {
        // Digits that are gone do not come back with another cell.
        "id_damaged" => corrected.iter().any(|(name, _)| name == column),
        _ => !corrected.is_empty(),
    };
    if is_mended { None } else { Some(PROBLEMS.into_iter().find(|known| *known == code).unwrap_or(OTHER)) }
}

/// The cells that a person has changed.
fn corrected(header: &[String], cells: &[String], row: &Waiting) -> Vec<Corrected> {
    let beside = header.iter().zip(cells).skip(FIXED.len());
    let changed = beside.filter(|(name, text)| !is_the_same(values::bare(row.cell(name)), text));
    changed.map(|(name, text)| (name.clone(), text.clone())).collect()
}

/// Whether a cell says what it said, but for what a spreadsheet does to a cell that nobody has touched: of a long number
/// it keeps 15 digits, of a moment the minute, of a code no zeros before it.
fn is_the_same(before: &str, now: &str) -> bool {
    if before == now {
        return true;
    }
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if digits(before) && before.len() > 11 {
        let is_rounded = digits(now)
            && now.len() == before.len()
            && now.get(..14) == before.get(..14)
            && matches!(values::id(now), values::Id::Rounded(_));
        return values::is_damaged(now) || is_rounded;
    }
    if let (Some(before), Some(now)) = (moments::moment(before).value(), moments::moment(now).value()) {
        return before[..16] == now[..16] && (before == now || now.ends_with(":00"));
    }
    if digits(before) && digits(now) && before.trim_start_matches('0') == now {
        return true;
    }
    matches!((money::read(before), money::read(now)), (values::Cell::Is(before), values::Cell::Is(now)) if before == now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_does_to_a_cell_is_no_correction() {
        for (before, now) in [
            ("3812000000000000017", "3.812E+18"),
            ("3812000000000000017", "3812000000000000000"),
            ("2026-10-02 10:01:01", "2026/10/2 10:01"),
            ("00123", "123"),
            ("23.00", "23"),
        ] {
            assert!(is_the_same(before, now), "{before} {now}");
        }
        for (before, now) in [
            ("3.812E+18", "3812000000000000017"),
            ("3812000000000000000", "3812000000000000017"),
            ("2026-10-02 10:01:01", "2026/10/3 10:01"),
            ("昨天", "2026-10-02 10:01:01"),
            ("很多", "23.00"),
            ("", "3812000000000000017"),
            ("5.00", ""),
        ] {
            assert!(!is_the_same(before, now), "{before} {now}");
        }
    }
}
