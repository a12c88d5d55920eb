//! From a record of raw cells to a row: which cell is which field, and what is wrong with it.
//! `used` says where each field stands, `ids` and `value` read, `after` looks at the row as a whole.
//!
//! Personal columns are never decoded, but for those that leave something behind: the province and city of an address,
//! a salted hash of a member name, and, where the owner keeps it, what the buyer wrote without whom it is about.

mod after;
mod age;
mod currency;
mod derived;
mod ids;
mod mended;
mod raw;
mod sealed;
mod shape;
mod shifted;
mod sides;
mod used;
mod value;
mod words;

pub use derived::year_last;

use std::borrow::Cow;

use chrono::{Local, TimeDelta};
use pintui_store::{Result, Text};
use rustc_hash::FxHashMap;

use super::fields;
use super::import::ImportRefused;
use super::profile::Profile;
use super::row::{Doubt, Fault, Row, Value};
use super::source::{Encoding, End, Record};
use super::values;
use crate::platforms::folded_header;
use crate::platforms::formats::Grain;
use crate::sealed::Sealer;
use used::{From, Used};

/// Reads the records of one file.
pub struct Parser {
    file: String,
    profile: Profile,
    encoding: Encoding,
    salt: String,
    used: Vec<Used>,
    key: Vec<From>,
    line: Option<From>,
    reference: Option<usize>,
    folded_key: String,
    given: Vec<(usize, Value)>,
    given_line: Option<Text>,
    fill_down: Vec<usize>,
    above: after::Above,
    age: age::Age,
    made_keys: FxHashMap<String, u32>,
    words: Vec<FxHashMap<Vec<u8>, Option<&'static str>>>,
    places: FxHashMap<Vec<u8>, (String, String)>,
    examples: Vec<String>,
    looked_at: u32,
    derived: derived::Derived,
    sides: sides::Sides,
    slots: after::Slots,
    /// Seals the buyer's number, where numbers are kept, and the columns it can stand in.
    sealer: Option<(Sealer, Vec<usize>)>,
    currency: currency::Named,
    /// The number that a row had though no cell of its own says it.
    kept_key: Option<String>,
    /// What happened cannot be later than this.
    latest: String,
    /// Whether a row had no more cells than the header.
    fitted: bool,
    /// Rows in which shifted cells were looked for in vain.
    tries: u32,
    /// Cells of the shortest row so far.
    narrowest: usize,
    /// Whether a header with other columns stands above the rows that are read now.
    other_header: bool,
    /// Headers that were repeated so far.
    headers: u32,
}

const SHOWN: usize = 60;
/// A time so far ahead is a slip: the year was typed wrong.
const AHEAD_DAYS: i64 = 366;
/// Rows in which examples for the preview are looked for.
const LOOKED_AT: u32 = 40;

impl Parser {
    /// A parser for a recognised file. `salt` is the shop's, for hashing member names.
    pub fn new(file: &str, profile: Profile, encoding: Encoding, salt: &str) -> Self {
        let grain = profile.format.grain;
        let key = used::sources(&profile, if grain == Grain::Case { "case_no" } else { "order_no" });
        let first = |name: &str| used::sources(&profile, name).into_iter().next();
        let folded_key = key.first().map(|own| folded_header(&profile.header[own.at])).unwrap_or_default();
        let (given, given_line) = used::given(&profile.format, salt);
        let slots = fields::of(grain).iter().enumerate();
        let filled =
            |(_, field): &(usize, &fields::Field)| profile.format.fill_down.iter().any(|name| name == field.name);
        Self {
            file: file.to_owned(),
            encoding,
            salt: salt.to_owned(),
            used: used::all(&profile),
            key,
            line: (grain == Grain::Line).then(|| first("line_no")).flatten(),
            reference: (grain == Grain::Case).then(|| first("order_no")).flatten().map(|from| from.at),
            folded_key,
            given,
            given_line,
            fill_down: slots.filter(filled).map(|(slot, _)| slot).collect(),
            above: Default::default(),
            age: age::Age::of(&profile),
            made_keys: FxHashMap::default(),
            words: vec![FxHashMap::default(); fields::of(grain).len()],
            places: FxHashMap::default(),
            examples: vec![String::new(); profile.header.len()],
            looked_at: 0,
            derived: derived::Derived::of(&profile),
            sides: sides::Sides::of(&profile),
            slots: after::Slots::of(grain),
            kept_key: None,
            latest: (Local::now() + TimeDelta::days(AHEAD_DAYS)).format("%Y-%m-%dT%H:%M:%S").to_string(),
            sealer: None,
            fitted: false,
            tries: 0,
            narrowest: profile.header.len(),
            other_header: false,
            headers: 0,
            currency: currency::Named::default(),
            profile,
        }
    }

    /// Reads one record; none where it is blank, a repeated header, an explanation or a total row.
    pub fn read(&mut self, record: &Record) -> Result<Option<Row>> {
        if record.is_blank() {
            return Ok(None);
        }
        if self.is_no_data(record)? {
            return Ok(None);
        }
        let grain = self.profile.format.grain;
        let mut row = Row { number: record.number, headers: self.headers, ..Row::default() };
        row.values.extend(fields::of(grain).iter().map(|_| None));
        row.rejected = self.shape(record);
        let is_whole = row.rejected.is_none();
        if record.end == End::Line {
            self.narrowest = self.narrowest.min(record.width());
        }
        self.ids(record, &mut row)?;
        self.look_at_currency(record, &mut row)?;
        let mut used = std::mem::take(&mut self.used);
        for used in &mut used {
            self.value(record, used, &mut row)?;
        }
        self.used = used;
        self.drop_strange(&mut row);
        self.age(record, &mut row)?;
        self.after(record, &mut row)?;
        if self.explains(record, &row)? {
            return Ok(None);
        }
        if is_whole {
            self.look_at(record)?;
            self.note_sides(record)?;
        }
        self.breaks_off(record, &mut row);
        if let Some(meant) = self.meant(record, &row)? {
            self.set_aside(&meant, &mut row)?;
        } else {
            self.derive(record, &mut row)?;
            if row.rejected.is_some() || row.doubt != Doubt::None {
                // Cells of a row with too many may stand under the wrong header: only plain codes are kept.
                let plain = raw::is_shifted(&row);
                let known = !self.other_header;
                row.raw = Some(self.raw(record, |_, text| known && (!plain || raw::is_plain_code(text)))?);
            }
        }
        if raw::is_shifted(&row) {
            raw::forget_misplaced(&mut row);
        } else if row.rejected.is_none() {
            row.sealed = self.sealed(record, &row)?;
        }
        Ok(Some(row))
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
        let text = match record.end {
            End::Line => self.encoding.text(record.cell(at)),
            End::File | End::Quotes => self.encoding.whole_text(record.cell(at)),
        };
        text.ok_or_else(|| ImportRefused::EncodingMixed { file: self.file.clone(), row: record.number }.into())
    }

    fn fault(&self, code: &'static str, at: usize, text: &str) -> Fault {
        let personal = self.profile.personal.get(at).copied().unwrap_or(true);
        let value = if personal { String::new() } else { text.trim().chars().take(SHOWN).collect() };
        Fault { code, at, value }
    }
}
