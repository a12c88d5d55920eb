//! The buyer's number, where the owner keeps numbers: sealed from the cell, never a value of the row.

use pintui_store::Result;

use super::Parser;
use crate::intake::row::Row;
use crate::intake::source::Record;
use crate::platforms::folded;
use crate::platforms::formats::Grain;
use crate::privacy::Class;
use crate::sealed::{Sealer, number};

/// Words of headers under which the number itself stands rather than another way to reach somebody.
const MOBILE: [&str; 4] = ["手机", "手機", "mobile", "phone"];

impl Parser {
    /// Seals the numbers of the rows that follow.
    #[must_use]
    pub fn sealing(mut self, sealer: Option<Sealer>) -> Self {
        let header = &self.profile.header;
        let is_mobile = |at: &usize| MOBILE.iter().any(|word| folded(&header[*at]).contains(word));
        let phones = (0..header.len()).filter(|at| self.profile.classes[*at] == Some(Class::Phone));
        let (mut columns, others): (Vec<usize>, Vec<usize>) = phones.partition(is_mobile);
        columns.extend(others);
        self.sealer = sealer.filter(|_| !columns.is_empty()).map(|sealer| (sealer, columns));
        self
    }

    pub(super) fn sealed(&self, record: &Record, row: &Row) -> Result<Option<String>> {
        let Some((sealer, columns)) = &self.sealer else { return Ok(None) };
        let order_no = match self.profile.format.grain {
            Grain::Case => row.order_no.as_deref().unwrap_or_default(),
            Grain::Order | Grain::Line => &row.key,
        };
        for at in columns {
            if let Some(found) = number(&self.text(record, *at)?) {
                return Ok(sealer.seal(order_no, &found));
            }
        }
        Ok(None)
    }
}
