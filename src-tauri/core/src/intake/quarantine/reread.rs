//! A waiting row read once more, by the very parser of its file's format, with cells as a person has
//! corrected them.

use std::collections::hash_map::Entry;
use std::sync::Arc;

use pintui_store::{Reading, Result, Row as Stored, SqlError, named_params};
use rustc_hash::FxHashMap;

use super::mend::{MendRefused, StillWrong};
use crate::intake::mapping::own;
use crate::intake::parse::Parser;
use crate::intake::profile::{self, Known, Profile};
use crate::intake::report::FileReport;
use crate::intake::row::{Doubt, Fault, Row};
use crate::intake::source::{Encoding, Record};
use crate::platforms::formats::{Format, Grain};
use crate::privacy::Keeping;
use crate::shops;

/// A row that waits.
pub struct Waiting {
    /// Key inside the book.
    pub id: i64,
    /// The shop.
    pub shop_id: i64,
    /// The file it came in.
    pub file_id: i64,
    /// Record number in the file.
    pub row: u64,
    /// Why it waits.
    pub code: String,
    key: Option<String>,
    cells: Vec<(String, String)>,
}

/// A cell as a person says it is: header of its column, text.
pub type Corrected = (String, String);

/// The rows of these ids that wait: orders before their lines before cases.
pub fn waiting(tx: &impl Reading, ids: &[i64]) -> Result<Vec<Waiting>> {
    let ids = serde_json::Value::from(ids).to_string();
    tx.rows(include_str!("waiting.sql"), named_params! { ":ids": ids }, waiting_of)
}

/// The rows of these ids, whether they wait or not, in the same order.
pub fn by_id(tx: &impl Reading, ids: &[i64]) -> Result<Vec<Waiting>> {
    let ids = serde_json::Value::from(ids).to_string();
    tx.rows(include_str!("by_id.sql"), named_params! { ":ids": ids }, waiting_of)
}

fn waiting_of(row: &Stored<'_>) -> std::result::Result<Waiting, SqlError> {
    let cells: String = row.get(6)?;
    Ok(Waiting {
        id: row.get(0)?,
        shop_id: row.get(1)?,
        file_id: row.get(2)?,
        row: row.get::<_, i64>(3)?.unsigned_abs(),
        code: row.get(4)?,
        key: row.get(5)?,
        cells: serde_json::from_str(&cells).unwrap_or_default(),
    })
}

/// How the table of a file was read, and is read again.
pub struct Layout {
    /// The file.
    pub file_id: i64,
    /// Its name.
    pub name: String,
    /// How old it is.
    pub as_of: String,
    /// What it was recognised as.
    pub profile: Profile,
    header: Vec<String>,
    /// The shop's currency, where it is known.
    currency: Option<String>,
    /// Whether numbers of the file were found to have been rounded.
    rounded: bool,
}

/// Layouts by file; none where the shop's own one is gone.
pub type Layouts = FxHashMap<i64, Option<Layout>>;

/// The layouts of the files that these rows came in.
pub fn layouts(tx: &impl Reading, rows: &[Waiting]) -> Result<Layouts> {
    let mut layouts = Layouts::default();
    let formats = own::with_built_in(tx)?;
    let keeping = Keeping::read(tx)?;
    for row in rows {
        if let Entry::Vacant(free) = layouts.entry(row.file_id) {
            free.insert(layout(tx, row.file_id, &formats, &keeping)?);
        }
    }
    Ok(layouts)
}

/// Problems that tell of damaged numbers.
const DAMAGED: [&str; 2] = ["id_damaged", "order_ref_damaged"];

fn layout(tx: &impl Reading, file_id: i64, formats: &[Arc<Format>], keeping: &Keeping) -> Result<Option<Layout>> {
    let (name, as_of, report, shop_id): (String, String, String, i64) =
        tx.one(include_str!("file.sql"), [file_id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let currency = shops::currency(tx, shop_id)?.code();
    let report: FileReport = serde_json::from_str(&report).unwrap_or_default();
    let is_rounded = |value: &str| value.len() >= 16 && value.bytes().all(|b| b.is_ascii_digit());
    let rounded = report.problems.iter().any(|one| DAMAGED.contains(&one.code.as_str()) && is_rounded(&one.value));
    let header: Vec<String> = report.columns.into_iter().map(|column| column.header).collect();
    let known = Known { formats, wanted: Some(&report.profile), platform: None };
    let found = profile::recognise(std::slice::from_ref(&header), &known);
    Ok(found.ok().map(|mut profile| {
        profile.screen(keeping);
        Layout { file_id, name, as_of, profile, header, currency, rounded }
    }))
}

impl Waiting {
    /// A cell as it stands, by the header of its column; the later of two with one name.
    pub fn cell(&self, column: &str) -> &str {
        self.cells.iter().rfind(|(name, _)| name == column).map_or("", |(_, text)| text)
    }
}

impl Layout {
    /// A parser for its rows.
    pub fn parser(&self, salt: &str) -> Parser {
        Parser::new(&self.name, self.profile.clone(), Encoding::Utf8, salt).in_currency(self.currency.clone())
    }

    /// The header as it stood in the file.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// What one row is.
    pub fn grain(&self) -> Grain {
        self.profile.format.grain
    }

    /// The column of a field, where the file has one.
    pub fn column_of(&self, field: &str) -> Option<&str> {
        let used = self.profile.uses.iter().filter(|used| used.field == field);
        let own = used.min_by_key(|used| used.stand_in)?;
        self.header.get(own.at).map(String::as_str)
    }

    /// How many of its columns say something of persons.
    pub fn personal(&self) -> u64 {
        self.profile.personal.iter().filter(|personal| **personal).count() as u64
    }

    /// The cells in their columns, with the corrections over them.
    fn laid_out(&self, row: &Waiting, corrected: &[Corrected]) -> Result<Vec<String>> {
        let mut laid = vec![String::new(); self.header.len()];
        let mut from = 0;
        for (name, text) in &row.cells {
            if let Some(at) = (from..self.header.len()).find(|at| self.header[*at] == *name) {
                laid[at].clone_from(text);
                from = at + 1;
            }
        }
        for (column, text) in corrected {
            // Of two columns with one name the later is the platform's.
            let at = self.header.iter().rposition(|name| name == column);
            let at = at.ok_or_else(|| MendRefused::ColumnUnknown { column: column.clone() })?;
            if self.profile.personal.get(at).copied().unwrap_or(true) {
                return Err(MendRefused::ColumnPersonal { column: column.clone() }.into());
            }
            laid[at].clone_from(text);
        }
        Ok(laid)
    }

    /// The cells laid out, with the number that the row had from the row above it: another one stands there now.
    pub fn laid_out_alone(&self, row: &Waiting, corrected: &[Corrected]) -> Result<Vec<String>> {
        let mut laid = self.laid_out(row, corrected)?;
        let key = self.kept_key(row).filter(|_| !self.profile.format.fill_down.is_empty());
        let at = self.column_of("order_no").and_then(|name| self.header.iter().position(|header| header == name));
        if let (Some(key), Some(at)) = (key, at)
            && laid[at].is_empty()
        {
            laid[at] = key;
        }
        Ok(laid)
    }

    /// The number a row had from the row above it, where no cell of its own says one.
    fn kept_key(&self, row: &Waiting) -> Option<String> {
        let key = row.key.clone()?;
        let format = &self.profile.format;
        let has_line = format.given.contains_key("line_no") || self.column_of("line_no").is_some();
        if format.grain != Grain::Line || !has_line {
            return Some(key);
        }
        key.rsplit_once('/').map(|(order, _)| order.to_owned())
    }
}

/// What a row turned out to be.
pub enum Reread {
    /// It can be taken.
    Row(Box<Row>),
    /// It still cannot.
    Wrong(StillWrong),
}

/// Reads a waiting row once more.
pub fn again(parser: &mut Parser, layout: &Layout, row: &Waiting, corrected: &[Corrected]) -> Result<Reread> {
    if let Some(code) = super::UNMENDABLE.into_iter().find(|code| *code == row.code) {
        // Where its cells belong nobody can tell: most of them were not even kept.
        return Ok(Reread::Wrong(wrong(layout, row, &Fault { code, at: 0, value: String::new() })));
    }
    let mut parsed = match parse(parser, layout, row, corrected)? {
        Some(parsed) => parsed,
        None => return Ok(Reread::Wrong(wrong(layout, row, &missing(layout)))),
    };
    if let Some(fault) = &parsed.rejected {
        return Ok(Reread::Wrong(wrong(layout, row, fault)));
    }
    let is_corrected = |at: usize| corrected.iter().any(|(column, _)| layout.header.get(at) == Some(column));
    match parsed.doubt {
        // A number that ends in zeros happens by nature, but not in a file whose numbers were rounded.
        Doubt::Key { at } if layout.rounded && !is_corrected(at) => {
            let fault = Fault { code: "id_damaged", at, value: parsed.key.to_string() };
            return Ok(Reread::Wrong(wrong(layout, row, &fault)));
        }
        Doubt::Reference { at } if layout.rounded && !is_corrected(at) => {
            let value = parsed.order_no.take().unwrap_or_default().into();
            parsed.flags.push(Fault { code: "order_ref_damaged", at, value });
        }
        Doubt::None | Doubt::Key { .. } | Doubt::Reference { .. } => {}
    }
    parsed.doubt = Doubt::None;
    Ok(Reread::Row(parsed))
}

/// What the cells of a row say, whether it can be taken or not; none where they say nothing.
pub fn parse(parser: &mut Parser, layout: &Layout, row: &Waiting, corrected: &[Corrected]) -> Result<Option<Box<Row>>> {
    let cells = layout.laid_out(row, corrected)?;
    parser.keep_key(layout.kept_key(row));
    let record = Record::of(row.row, cells.iter().map(String::as_str));
    Ok(parser.read(&record)?.map(Box::new))
}

fn missing(layout: &Layout) -> Fault {
    let field = if layout.grain() == Grain::Case { "case_no" } else { "order_no" };
    let at = layout.column_of(field).and_then(|name| layout.header.iter().position(|header| header == name));
    Fault { code: "key_missing", at: at.unwrap_or(0), value: String::new() }
}

fn wrong(layout: &Layout, row: &Waiting, fault: &Fault) -> StillWrong {
    let column = layout.header.get(fault.at).cloned().unwrap_or_default();
    StillWrong { id: row.id, row: row.row, column, problem: fault.code.to_owned(), value: fault.value.clone() }
}
