//! What a record is as a whole: a row of the table, a header that comes again, a total, words, or half a row.

use pintui_store::Result;

use super::Parser;
use crate::intake::row::{Fault, Row};
use crate::intake::source::{End, Record};
use crate::intake::values;
use crate::platforms::formats::Grain;
use crate::platforms::scripts::simplified;
use crate::platforms::{folded, folded_header};

/// What a total may name after its word: sums, amounts, orders, pieces.
const COUNTED: &str = "金额数量订单元笔件共条行";
const TOTALS: [&str; 9] = ["合计", "总计", "汇总", "小计", "总和", "共", "total", "grandtotal", "subtotal"];

/// What a line tells of its goods.
const GOODS: [&str; 4] = ["product_id", "product_name", "sku_code", "sku_name"];

/// So many names of columns in one row are no chance.
const FEWEST_NAMED: usize = 2;

/// What stands where an id should be and is shorter is a count at most.
const SHORTEST_ID: usize = 6;

/// Whether a cell heads a row of sums, in either script: a word for it and nothing after it but figures and what they count.
fn is_total(text: &str) -> bool {
    let word = folded(text).replace(['-', '_'], "");
    let word = simplified(&word);
    let word = word.trim_start_matches("本页");
    let rest = TOTALS.iter().find_map(|total| word.strip_prefix(total));
    rest.is_some_and(|rest| !rest.chars().any(|c| c.is_alphabetic() && !COUNTED.contains(c)))
}

impl Parser {
    pub(super) fn is_no_data(&mut self, record: &Record) -> Result<bool> {
        let Some(first) = (0..record.width()).find(|at| !record.cell(*at).trim_ascii().is_empty()) else {
            return Ok(true);
        };
        let key = self.key.first().map_or(first, |key| key.at);
        let key = self.text(record, key)?;
        // Ids begin with ASCII; only words can be a header or a total.
        if key.len() >= SHORTEST_ID && (key.as_bytes()[0].is_ascii_digit() || key.starts_with("=\"")) {
            return Ok(false);
        }
        let key = values::bare(&key);
        if is_total(key) || key.len() < SHORTEST_ID && is_total(values::bare(&self.text(record, first)?)) {
            self.above = Default::default();
            return Ok(true);
        }
        let names_key = !self.folded_key.is_empty() && folded_header(key) == self.folded_key;
        if names_key || self.names_columns(record, key)? {
            self.headers += 1;
            self.other_header = !self.is_own_header(record)?;
            if self.other_header {
                self.above = Default::default();
            }
            return Ok(true);
        }
        Ok(false)
    }

    /// Where an order's number stands in its first row alone: a row below it without any goods is a sum that nobody has named.
    pub(super) fn names_no_goods(&self, record: &Record) -> Result<bool> {
        if self.fill_down.is_empty() || self.profile.format.grain != Grain::Line {
            return Ok(false);
        }
        let mut goods = self.profile.uses.iter().filter(|used| GOODS.contains(&used.field.as_str())).peekable();
        if goods.peek().is_none() {
            return Ok(false);
        }
        for used in goods {
            if !values::bare(&self.text(record, used.at)?).is_empty() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether a row is a header, though its key column is headed otherwise than the file's: of two tables below each other.
    fn names_columns(&self, record: &Record, key: &str) -> Result<bool> {
        if key.is_empty() || key.bytes().any(|b| b.is_ascii_digit()) {
            return Ok(false);
        }
        let mut named = 0;
        for at in 0..record.width() {
            let cell = folded_header(values::bare(&self.text(record, at)?));
            named +=
                usize::from(!cell.is_empty() && self.profile.header.iter().any(|name| folded_header(name) == cell));
        }
        Ok(named >= FEWEST_NAMED)
    }

    /// Whether a header names the columns that are read as the file's own header does.
    fn is_own_header(&self, record: &Record) -> Result<bool> {
        for used in &self.profile.uses {
            let cell = self.text(record, used.at)?;
            // of files put one behind the other, the mark of the second stands before the quotes of its first name
            if folded_header(values::bare(&cell).trim_matches('"')) != folded_header(&self.profile.header[used.at]) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether the row only explains its columns, or ends the file in words: what stands where the
    /// id should be is no id, and nothing else in it reads as data.
    pub(super) fn explains(&self, record: &Record, row: &Row) -> Result<bool> {
        let (Some(fault), Some(key)) = (&row.rejected, self.key.first()) else { return Ok(false) };
        if fault.code != "id_damaged" || row.newest.is_some() {
            return Ok(false);
        }
        let text = self.text(record, key.at)?;
        let text = values::bare(&text);
        let given = |slot: usize| self.given.iter().any(|(given, _)| *given == slot);
        let counted = (0..row.values.len()).any(|slot| row.number(slot).is_some() && !given(slot));
        Ok(!counted && !text.is_empty() && !text.starts_with('#') && !text.bytes().any(|b| b.is_ascii_digit()))
    }

    /// Where the file ends within the row, as that of a broken download does, the row is put aside: what is there of its last
    /// cell may be a part of it. A whole row may lack only the end of its line.
    pub(super) fn breaks_off(&self, record: &Record, row: &mut Row) {
        let last = record.width().saturating_sub(1);
        let cut = match record.end {
            End::Line => false,
            End::File => {
                let short = record.width() < self.narrowest || self.encoding.text(record.cell(last)).is_none();
                short && row.rejected.is_none()
            }
            End::Quotes => true,
        };
        if cut {
            row.rejected = Some(Fault { code: "row_cut", at: last, value: String::new() });
        }
    }

    /// Faults of the row as a whole.
    pub(super) fn shape(&self, record: &Record) -> Option<Fault> {
        if self.other_header {
            return Some(Fault { code: "header_changed", at: 0, value: String::new() });
        }
        if let Some(at) = record.too_long {
            return Some(Fault { code: "row_too_long", at, value: String::new() });
        }
        let width = self.profile.header.len();
        let extra = (width..record.width()).find(|at| !record.cell(*at).trim_ascii().is_empty())?;
        Some(Fault { code: "cells_extra", at: extra, value: String::new() })
    }
}
