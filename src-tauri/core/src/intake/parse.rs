//! From a record of raw cells to a row: which cell is which field, and what is wrong with it.
//!
//! Personal columns are never decoded, but for the two that leave something behind: the province
//! and city of an address, and a salted hash of a member name.

mod ids;
mod raw;

use std::borrow::Cow;

use pintui_store::Result;
use rustc_hash::FxHashMap;

use super::fields::{self, Field, Kind, Weight};
use super::import::ImportRefused;
use super::keep;
use super::profile::Profile;
use super::row::{Doubt, Fault, Row, Value};
use super::source::{Encoding, Record};
use super::values::{self, Cell};
use crate::platforms::formats::Grain;
use crate::platforms::{folded, statuses};

/// What a record turned out to be.
pub enum Read {
    /// A data row.
    Row(Box<Row>),
    /// A blank row, a repeated header or a total row: no data.
    NoData,
}

struct Used {
    slot: usize,
    field: &'static Field,
    at: usize,
    stand_in: Option<usize>,
}

/// Reads the records of one file.
pub struct Parser {
    file: String,
    profile: Profile,
    encoding: Encoding,
    salt: String,
    used: Vec<Used>,
    key: Option<(usize, Option<usize>)>,
    line: Option<usize>,
    reference: Option<usize>,
    folded_key: String,
    words: Vec<FxHashMap<Vec<u8>, Option<&'static str>>>,
    places: FxHashMap<Vec<u8>, (String, String)>,
    examples: Vec<String>,
    looked_at: u32,
}

const SHOWN: usize = 60;
/// Rows in which examples for the preview are looked for.
const LOOKED_AT: u32 = 40;
const TOTALS: [&str; 6] = ["合计", "总计", "汇总", "小计", "总和", "total"];

impl Parser {
    /// A parser for a recognised file. `salt` is the shop's, for hashing member names.
    pub fn new(file: &str, profile: Profile, encoding: Encoding, salt: &str) -> Self {
        let grain = profile.format.grain;
        let at = |name: &str, stand_in: bool| {
            profile.uses.iter().find(|used| used.field == name && used.stand_in == stand_in).map(|used| used.at)
        };
        let both = |name: &str| at(name, false).or(at(name, true)).map(|own| (own, at(name, true)));
        let used = fields::of(grain)
            .iter()
            .enumerate()
            .filter_map(|(slot, field)| {
                // City comes from the same cell as the province.
                let source = if field.kind == Kind::City { "province" } else { field.name };
                let (at, stand_in) = both(source)?;
                Some(Used { slot, field, at, stand_in })
            })
            .collect();
        let key = match grain {
            Grain::Case => both("case_no"),
            Grain::Order | Grain::Line => both("order_no"),
        };
        let folded_key = key.map(|(at, _)| folded(&profile.header[at])).unwrap_or_default();
        Self {
            file: file.to_owned(),
            encoding,
            salt: salt.to_owned(),
            used,
            key,
            line: (grain == Grain::Line).then(|| at("line_no", false)).flatten(),
            reference: (grain == Grain::Case).then(|| at("order_no", false)).flatten(),
            folded_key,
            words: vec![FxHashMap::default(); fields::of(grain).len()],
            places: FxHashMap::default(),
            examples: vec![String::new(); profile.header.len()],
            looked_at: 0,
            profile,
        }
    }

    /// Reads one record.
    pub fn read(&mut self, record: &Record) -> Result<Read> {
        if record.is_blank() || self.is_no_data(record)? {
            return Ok(Read::NoData);
        }
        let grain = self.profile.format.grain;
        let mut row = Row { number: record.number, ..Row::default() };
        row.values.resize(fields::of(grain).len(), None);
        row.rejected = self.shape(record);
        if row.rejected.is_none() {
            self.look_at(record)?;
        }
        self.ids(record, &mut row)?;
        let mut used = std::mem::take(&mut self.used);
        for used in &mut used {
            self.value(record, used, &mut row)?;
        }
        self.used = used;
        if grain == Grain::Case {
            settle_end(&mut row);
        }
        if row.rejected.is_some() || row.doubt != Doubt::None {
            row.raw = Some(self.raw(record, &row)?);
        }
        Ok(Read::Row(Box::new(row)))
    }

    /// The first value of each column that is not personal, for the preview.
    pub fn examples(&self) -> &[String] {
        &self.examples
    }

    fn look_at(&mut self, record: &Record) -> Result<()> {
        if self.looked_at == LOOKED_AT {
            return Ok(());
        }
        self.looked_at += 1;
        for at in 0..self.examples.len() {
            if self.examples[at].is_empty() && self.profile.classes[at].is_none() {
                self.examples[at] = values::bare(&self.kept_raw(record, at)?).chars().take(SHOWN).collect();
            }
        }
        Ok(())
    }

    fn text<'a>(&self, record: &'a Record, at: usize) -> Result<Cow<'a, str>> {
        self.encoding
            .text(record.cell(at))
            .ok_or_else(|| ImportRefused::EncodingMixed { file: self.file.clone(), row: record.number }.into())
    }

    fn is_no_data(&self, record: &Record) -> Result<bool> {
        let Some(first) = (0..record.width()).find(|at| !record.cell(*at).trim_ascii().is_empty()) else {
            return Ok(true);
        };
        let text = self.text(record, first)?;
        // Ids begin with ASCII; only words can be a header or a total.
        if text.as_bytes()[0].is_ascii_digit() || text.starts_with("=\"") {
            return Ok(false);
        }
        let word = folded(values::bare(&text));
        if TOTALS.iter().any(|total| word.starts_with(total)) {
            return Ok(true);
        }
        let Some((key, _)) = self.key else { return Ok(false) };
        Ok(folded(values::bare(&self.text(record, key)?)) == self.folded_key)
    }

    /// Faults of the row as a whole.
    fn shape(&self, record: &Record) -> Option<Fault> {
        if let Some(at) = record.too_long {
            return Some(Fault { code: "row_too_long", at, value: String::new() });
        }
        let width = self.profile.header.len();
        let extra = (width..record.width()).find(|at| !record.cell(*at).trim_ascii().is_empty())?;
        Some(Fault { code: "cells_extra", at: extra, value: String::new() })
    }

    fn fault(&self, code: &'static str, at: usize, text: &str) -> Fault {
        let personal = self.profile.personal.get(at).copied().unwrap_or(true);
        let value = if personal { String::new() } else { text.trim().chars().take(SHOWN).collect() };
        Fault { code, at, value }
    }

    fn value(&mut self, record: &Record, used: &Used, row: &mut Row) -> Result<()> {
        let mut at = used.at;
        let mut bytes = record.cell(at).trim_ascii();
        if bytes.is_empty() {
            let Some(other) = used.stand_in else { return Ok(()) };
            at = other;
            bytes = record.cell(at).trim_ascii();
            if bytes.is_empty() {
                return Ok(());
            }
        }
        let read = match used.field.kind {
            Kind::Word(vocabulary) => {
                if let Some(known) = self.words[used.slot].get(bytes) {
                    known.map_or(Cell::Unreadable, |word| Cell::Is(Value::Text(word.into())))
                } else {
                    let text = self.text(record, at)?;
                    if values::bare(&text).is_empty() {
                        Cell::Blank
                    } else {
                        let word = statuses::ours(&self.profile.format.platform, vocabulary, values::bare(&text));
                        self.words[used.slot].insert(bytes.to_vec(), word);
                        word.map_or(Cell::Unreadable, |word| Cell::Is(Value::Text(word.into())))
                    }
                }
            }
            Kind::Province | Kind::City => self.place(record, at, used.field.kind)?,
            _ => {
                let text = self.text(record, at)?;
                keep::plain(used.field.kind, &text, &self.salt)
            }
        };
        match read {
            Cell::Blank => {}
            Cell::Is(value) => {
                if used.field.kind == Kind::Moment && used.field.name != "deadline_at" {
                    let newer = value.text().filter(|text| row.newest.as_deref().is_none_or(|newest| newest < *text));
                    if let Some(text) = newer {
                        row.newest = Some(text.to_owned());
                    }
                }
                row.values[used.slot] = Some(value);
            }
            Cell::Unreadable => {
                let text = self.text(record, at)?;
                let code = match used.field.kind {
                    Kind::Word(_) if used.field.name == "status" => "status_unknown",
                    Kind::Moment if used.field.weight == Weight::Rejects => "date_unreadable",
                    Kind::Money if used.field.weight == Weight::Rejects => "money_unreadable",
                    _ => "value_unreadable",
                };
                let fault = self.fault(code, at, &text);
                if used.field.weight == Weight::Rejects {
                    row.rejected.get_or_insert(fault);
                } else {
                    row.flags.push(fault);
                }
            }
        }
        Ok(())
    }

    /// Province and city, the first two parts of an address; the rest is never decoded.
    fn place(&mut self, record: &Record, at: usize, kind: Kind) -> Result<Cell<Value>> {
        let bytes = record.cell(at).trim_ascii();
        let mut blanks = memchr::memchr_iter(b' ', bytes);
        let end = blanks.nth(1).or_else(|| memchr::memchr(b' ', bytes)).unwrap_or(bytes.len());
        if !self.places.contains_key(&bytes[..end]) {
            let text = self
                .encoding
                .text(&bytes[..end])
                .ok_or_else(|| ImportRefused::EncodingMixed { file: self.file.clone(), row: record.number })?;
            let mut parts = values::bare(&text).split_whitespace();
            let province = parts.next().unwrap_or_default().to_owned();
            let city = parts.next().unwrap_or_default().to_owned();
            self.places.insert(bytes[..end].to_vec(), (province, city));
        }
        let (province, city) = &self.places[&bytes[..end]];
        let part = if kind == Kind::Province { province } else { city };
        // An address without parts is no province: nothing of it is kept.
        Ok(if part.is_empty() || part.chars().count() > 12 {
            Cell::Blank
        } else {
            Cell::Is(Value::Text(part.clone().into()))
        })
    }
}

/// The end of a case is one column for refunds and for closed cases: its status tells which.
fn settle_end(row: &mut Row) {
    let slot = |name| fields::slot(Grain::Case, name);
    let status = row.text(slot("status")).map(str::to_owned);
    let end = row.values[slot("refunded_at")].take();
    match status.as_deref() {
        Some("refunded") => row.values[slot("refunded_at")] = end,
        Some("closed") => row.values[slot("closed_at")] = end,
        _ => {}
    }
}
