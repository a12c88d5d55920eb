//! The value of one field in one row, from its own cell or from one that stands in.

use std::borrow::Cow;

use pintui_store::{Fen, Result};

use super::Parser;
use super::currency::Amount;
use super::used::{From, Used};
use crate::intake::fields::{Kind, Weight};
use crate::intake::import::ImportRefused;
use crate::intake::keep;
use crate::intake::moments;
use crate::intake::money;
use crate::intake::parcels;
use crate::intake::row::{Row, Value};
use crate::intake::source::Record;
use crate::intake::values::{self, Cell};
use crate::platforms::folded;

/// Longest name of a province or city; more is an address without parts, of which nothing is kept.
const LONGEST_PART: usize = 12;
/// What an address that is worth keeping the beginning of begins with: never a name or a street.
const PROVINCES: [&str; 35] = [
    "北京",
    "天津",
    "上海",
    "重庆",
    "河北",
    "山西",
    "辽宁",
    "吉林",
    "黑龙江",
    "江苏",
    "浙江",
    "安徽",
    "福建",
    "江西",
    "山东",
    "河南",
    "湖北",
    "湖南",
    "广东",
    "海南",
    "四川",
    "贵州",
    "云南",
    "陕西",
    "甘肃",
    "青海",
    "台湾",
    "内蒙古",
    "广西",
    "西藏",
    "宁夏",
    "新疆",
    "香港",
    "澳门",
    "海外",
];
const LONGEST_PLACE: usize = 32;

/// What the name of a city ends with, the surest first: 杭州市 has a 州 in it.
const CITY_ENDS: [&str; 9] = ["市", "自治州", "地区", "地區", "特区", "特區", "盟", "州", "区"];

/// The city at the beginning of a part of an address; what follows it, or is none, is not kept.
fn city_in(part: &str) -> &str {
    let end = |mark: &&str| part.find(*mark).filter(|at| *at > 0).map(|at| at + mark.len());
    &part[..CITY_ENDS.iter().find_map(end).unwrap_or(0)]
}

impl Parser {
    pub(super) fn value(&mut self, record: &Record, used: &Used, row: &mut Row) -> Result<()> {
        for from in &used.from {
            if record.cell(from.at).trim_ascii().is_empty() || !self.holds(record, from)? {
                continue;
            }
            if used.field.kind == Kind::Money {
                match self.currency_of(record, from.at, row)? {
                    Amount::Own => self.says_own(used.slot),
                    Amount::Bare => {}
                    Amount::Other => return Ok(()),
                }
            }
            if used.field.kind == Kind::Buyer && memchr::memchr(b'*', record.cell(from.at)).is_some() {
                row.buyer_hidden = keep::hides(&self.text(record, from.at)?);
                if row.buyer_hidden {
                    continue;
                }
            }
            match self.cell(record, used, from)? {
                Cell::Blank => {}
                Cell::Is(Value::Text(text)) if used.field.kind == Kind::Moment && *text > *self.latest => {
                    return self.unreadable(record, used, from.at, row);
                }
                Cell::Is(value) => {
                    if used.tells_age {
                        value.text().into_iter().for_each(|moment| self.age.note(row, moment));
                    }
                    row.values[used.slot] = Some(value);
                    return Ok(());
                }
                Cell::Unreadable => return self.unreadable(record, used, from.at, row),
            }
        }
        Ok(())
    }

    /// Whether the cell counts in this row.
    fn holds(&self, record: &Record, from: &From) -> Result<bool> {
        let Some((at, text)) = &from.when else { return Ok(true) };
        Ok(folded(values::bare(&self.text(record, *at)?)) == *text)
    }

    fn unreadable(&self, record: &Record, used: &Used, at: usize, row: &mut Row) -> Result<()> {
        let text = self.text(record, at)?;
        let rejects = used.field.weight == Weight::Rejects;
        let zero = used.field.kind == Kind::Moment && moments::is_zero(&text);
        let code = match used.field.kind {
            Kind::Word(_) if used.field.name == "status" => "status_unknown",
            Kind::Moment if rejects && !zero => "date_unreadable",
            Kind::Money if rejects => "money_unreadable",
            _ => "value_unreadable",
        };
        let fault = self.fault(code, at, &text);
        if rejects && !zero {
            row.rejected.get_or_insert(fault);
        } else {
            row.flags.push(fault);
        }
        Ok(())
    }

    pub(super) fn cell(&mut self, record: &Record, used: &Used, from: &From) -> Result<Cell<Value>> {
        let kind = used.field.kind;
        match kind {
            Kind::Word(vocabulary) => {
                let bytes = record.cell(from.at).trim_ascii();
                if let Some(known) = self.words[used.slot].get(bytes) {
                    return Ok(known.map_or(Cell::Unreadable, |word| Cell::Is(Value::Text(word.into()))));
                }
                let text = self.text(record, from.at)?;
                if values::bare(&text).is_empty() {
                    return Ok(Cell::Blank);
                }
                let word = self.profile.format.meaning(vocabulary, values::bare(&text));
                self.words[used.slot].insert(bytes.to_vec(), word);
                Ok(word.map_or(Cell::Unreadable, |word| Cell::Is(Value::Text(word.into()))))
            }
            Kind::Province | Kind::City => self.place(record, from),
            Kind::Words => self.words(record, from.at),
            _ => {
                let text = self.text(record, from.at)?;
                let text = match &from.cut {
                    Some(cut) if cut.parcels => Cow::Owned(parcels::with_carriers(&text, cut)),
                    Some(cut) => Cow::Borrowed(cut.of(&text)),
                    None if used.is_parcels => parcels::numbers(&text),
                    None => Cow::Borrowed(&*text),
                };
                let text = &*text;
                Ok(match kind {
                    Kind::Moment => {
                        match moments::moment_in(&self.derived.dated(kind, text), self.profile.format.dates) {
                            Cell::Blank => Cell::Blank,
                            Cell::Is(moment) => Cell::Is(Value::Text(moment)),
                            Cell::Unreadable => Cell::Unreadable,
                        }
                    }
                    Kind::Money => match money::read_in(text, self.row_currency()) {
                        Cell::Blank => Cell::Blank,
                        Cell::Is(Fen(fen)) => Cell::Is(Value::Number(fen)),
                        Cell::Unreadable => Cell::Unreadable,
                    },
                    kind => keep::plain(kind, text, &self.salt),
                })
            }
        }
    }

    /// A province or city: a cell of its own, or one of the first two parts of an address, of which
    /// the rest is never decoded.
    fn place(&mut self, record: &Record, from: &From) -> Result<Cell<Value>> {
        let Some(part) = from.part else {
            let text = self.text(record, from.at)?;
            let text = values::bare(&text);
            let is_place = !text.chars().any(|c| c.is_numeric());
            let fits = !text.is_empty() && is_place && text.chars().count() <= LONGEST_PLACE;
            return Ok(if fits { Cell::Is(Value::Text(text.into())) } else { Cell::Blank });
        };
        let bytes = record.cell(from.at).trim_ascii();
        let mut blanks = memchr::memchr_iter(b' ', bytes);
        let end = blanks.nth(1).or_else(|| memchr::memchr(b' ', bytes)).unwrap_or(bytes.len());
        if !self.places.contains_key(&bytes[..end]) {
            let text = self
                .encoding
                .text(&bytes[..end])
                .ok_or_else(|| ImportRefused::EncodingMixed { file: self.file.clone(), row: record.number })?;
            let mut parts = values::bare(&text).split_whitespace();
            let province = parts.next().unwrap_or_default().to_owned();
            let city = parts.next().map(city_in).unwrap_or_default().to_owned();
            let known = PROVINCES.iter().any(|name| province.starts_with(name));
            let (province, city) = if known { (province, city) } else { Default::default() };
            self.places.insert(bytes[..end].to_vec(), (province, city));
        }
        let (province, city) = &self.places[&bytes[..end]];
        let part = if part == 0 { province } else { city };
        Ok(if part.is_empty() || part.chars().count() > LONGEST_PART {
            Cell::Blank
        } else {
            Cell::Is(Value::Text(part.as_str().into()))
        })
    }
}
