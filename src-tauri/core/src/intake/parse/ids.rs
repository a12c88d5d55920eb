//! The ids of a row: its own key, its line, the order a case names.

use std::borrow::Cow;

use pintui_store::{Result, Text};

use super::Parser;
use super::used::From;
use crate::intake::row::{Doubt, Row};
use crate::intake::source::Record;
use crate::intake::values::{self, Id};

impl Parser {
    pub(super) fn ids(&mut self, record: &Record, row: &mut Row) -> Result<()> {
        self.key(record, row)?;
        if let Some(line) = &self.given_line {
            row.line_no = Some(line.clone());
        } else if let Some(from) = self.line.clone() {
            let text = self.id_text(record, &from)?;
            // A number that is no order's and its line's together names no line.
            if from.cut.is_none() || !text.is_empty() {
                row.line_no = Some(self.key_id(from.at, &text, row));
            }
        }
        if let Some(at) = self.reference {
            let text = self.text(record, at)?;
            match values::id(&text) {
                Id::Whole(order) => row.order_no = Some(order.into()),
                Id::Rounded(order) => {
                    row.order_no = Some(order.into());
                    if row.doubt == Doubt::None {
                        row.doubt = Doubt::Reference { at };
                    }
                }
                Id::Damaged => row.flags.push(self.fault("order_ref_damaged", at, &text)),
                Id::Missing => {}
            }
        }
        Ok(())
    }

    fn key(&mut self, record: &Record, row: &mut Row) -> Result<()> {
        let Some(own) = self.key.first() else { return Ok(()) };
        let mut at = own.at;
        let mut text = self.id_text(record, own)?;
        for other in &self.key[1..] {
            if values::bare(&text).is_empty() {
                at = other.at;
                text = self.id_text(record, other)?;
            }
        }
        let blank = values::bare(&text).is_empty();
        if blank && let Some(kept) = &self.kept_key {
            row.key = kept.as_str().into();
            return Ok(());
        }
        if blank && !self.fill_down.is_empty() && !self.names_no_goods(record)? {
            let damaged = self.above.damaged.clone();
            if !self.above.key.is_empty() {
                row.key.clone_from(&self.above.key);
                (self.above.lent, row.lent) = (true, true);
                row.doubt = damaged.map_or(Doubt::None, |_| Doubt::Key { at });
                return Ok(());
            }
            if let Some(damaged) = damaged {
                (self.above.lent, row.lent) = (true, true);
                row.rejected.get_or_insert_with(|| self.fault("id_damaged", at, &damaged));
                return Ok(());
            }
        }
        if blank && let Some(made) = self.made_key(record)? {
            row.key = self.counted(made).into();
            return Ok(());
        }
        row.key = self.key_id(at, &text, row);
        for field in self.profile.format.key_with.iter().take_while(|_| row.rejected.is_none()) {
            if let Some(with) = self.told(record, field)? {
                row.key = format!("{}/{with}", row.key).into();
                row.told_apart = true;
                break;
            }
        }
        Ok(())
    }

    /// The part of a cell that is the id.
    fn id_text<'a>(&self, record: &'a Record, from: &From) -> Result<Cow<'a, str>> {
        let text = self.text(record, from.at)?;
        Ok(match &from.cut {
            Some(cut) => Cow::Owned(cut.of(values::bare(&text)).to_owned()),
            None => text,
        })
    }

    /// What a field's cell says, as it stands.
    fn told(&self, record: &Record, field: &str) -> Result<Option<String>> {
        let Some(used) = self.profile.uses.iter().find(|used| used.field == field) else { return Ok(None) };
        let text = self.text(record, used.at)?;
        Ok(Some(values::bare(&text)).filter(|text| !text.is_empty()).map(str::to_owned))
    }

    /// The key that other fields make together; none where one of them is blank too.
    fn made_key(&self, record: &Record) -> Result<Option<String>> {
        let mut parts = Vec::new();
        for field in &self.profile.format.key_else {
            match self.told(record, field)? {
                Some(text) => parts.push(text),
                None => return Ok(None),
            }
        }
        Ok((!parts.is_empty()).then(|| parts.join("/")))
    }

    /// Rows with the same made key are numbered in the order of the file.
    fn counted(&mut self, made: String) -> String {
        let count = self.made_keys.entry(made.clone()).or_default();
        *count += 1;
        if *count == 1 { made } else { format!("{made}/{count}") }
    }

    fn key_id(&self, at: usize, text: &str, row: &mut Row) -> Text {
        let (code, id) = match values::id(text) {
            Id::Whole(id) => return id.into(),
            Id::Rounded(id) => {
                row.doubt = Doubt::Key { at };
                return id.into();
            }
            Id::Missing => ("key_missing", Text::default()),
            Id::Damaged => ("id_damaged", Text::default()),
        };
        row.rejected.get_or_insert_with(|| self.fault(code, at, text));
        id
    }
}
