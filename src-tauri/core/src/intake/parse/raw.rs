//! The raw cells of a row that waits in quarantine, without the personal ones.

use pintui_store::Result;

use super::Parser;
use crate::intake::row::Row;
use crate::intake::source::Record;
use crate::intake::values;

impl Parser {
    pub(super) fn raw(&self, record: &Record, row: &Row) -> Result<Vec<(String, String)>> {
        // Cells of a row with too many may stand under the wrong header: only plain codes are kept.
        let shifted = row.rejected.as_ref().is_some_and(|fault| fault.code == "cells_extra");
        let mut raw = Vec::new();
        for at in 0..record.width() {
            let header = self.profile.header.get(at).cloned().unwrap_or_default();
            let personal = self.profile.personal.get(at).copied().unwrap_or(true);
            if personal || record.cell(at).is_empty() {
                continue;
            }
            let text = self.text(record, at)?;
            if !shifted || is_plain_code(&text) {
                raw.push((header, text.into_owned()));
            }
        }
        Ok(raw)
    }
}

fn is_plain_code(text: &str) -> bool {
    let bare = values::bare(text);
    let is_phone = bare.len() == 11 && bare.starts_with('1') && bare.bytes().all(|b| b.is_ascii_digit());
    bare.is_ascii() && !bare.is_empty() && !is_phone
}
