//! The raw cells of a row that waits in quarantine, without the personal ones.

use std::borrow::Cow;

use pintui_store::Result;

use super::Parser;
use crate::intake::keep;
use crate::intake::row::Row;
use crate::intake::source::Record;
use crate::intake::values;
use crate::privacy::{self, Class};

impl Parser {
    /// The cells that are not personal, of them those to be kept.
    pub(super) fn raw(&self, record: &Record, keep: impl Fn(usize, &str) -> bool) -> Result<Vec<(String, String)>> {
        let mut raw = Vec::new();
        for at in 0..record.width() {
            let header = self.profile.header.get(at).cloned().unwrap_or_default();
            let personal = self.profile.personal.get(at).copied().unwrap_or(true);
            let blank = record.cell(at).is_empty();
            let above = self.currency_above(at).or_else(|| self.damaged_above(at));
            let Some(text) = (match above.filter(|_| blank) {
                Some(code) => Some(Cow::Borrowed(code)),
                None if personal || blank => None,
                None => Some(self.kept_raw(record, at)?),
            }) else {
                continue;
            };
            if keep(at, &text) {
                raw.push((header, text.into_owned()));
            }
        }
        Ok(raw)
    }

    /// What stands above in place of a number, for the blank cell of a row that is kept without the rows above it.
    fn damaged_above(&self, at: usize) -> Option<&str> {
        self.above.damaged.as_deref().filter(|_| self.key.first().is_some_and(|key| key.at == at))
    }

    /// A cell as it may be kept and shown: of a note no long numbers, of a column without a use no phones.
    pub(super) fn kept_raw<'a>(&self, record: &'a Record, at: usize) -> Result<Cow<'a, str>> {
        let text = self.text(record, at)?;
        let is_note = self.profile.classes.get(at).copied().flatten() == Some(Class::Note);
        Ok(match self.profile.uses.iter().any(|used| used.at == at) {
            _ if is_note => Cow::Owned(keep::masked(&text)),
            true => text,
            false => Cow::Owned(privacy::without_phones(&text)),
        })
    }
}

/// Whether the row's cells may stand under the wrong headers: within open quotes others are swallowed.
pub(super) fn is_shifted(row: &Row) -> bool {
    const SHIFTED: [&str; 4] = ["cells_extra", "cells_shifted", "header_changed", "row_cut"];
    row.rejected.as_ref().is_some_and(|fault| SHIFTED.contains(&fault.code))
}

/// Takes away what such a row seems to say: any of it may be a person's, read under another header.
pub(super) fn forget_misplaced(row: &mut Row) {
    row.values.fill(None);
    row.flags.clear();
    row.newest = None;
    if privacy::seems_personal(&row.key) {
        row.key.clear();
    }
}

pub(super) fn is_plain_code(text: &str) -> bool {
    let bare = values::bare(text);
    bare.is_ascii() && bare.contains(|c: char| c.is_ascii_digit()) && !privacy::seems_personal(bare)
}
