//! The ids of a row: its own key, its line, the order a case names.

use pintui_store::Result;

use super::Parser;
use crate::intake::row::{Doubt, Row};
use crate::intake::source::Record;
use crate::intake::values::{self, Id};

impl Parser {
    pub(super) fn ids(&self, record: &Record, row: &mut Row) -> Result<()> {
        if let Some((own, stand_in)) = self.key {
            let mut at = own;
            let mut text = self.text(record, own)?;
            if let (true, Some(other)) = (values::bare(&text).is_empty(), stand_in) {
                at = other;
                text = self.text(record, other)?;
            }
            row.key = self.key_id(at, &text, row);
        }
        if let Some(at) = self.line {
            let text = self.text(record, at)?;
            let line = self.key_id(at, &text, row);
            row.line_no = Some(line);
        }
        if let Some(at) = self.reference {
            let text = self.text(record, at)?;
            match values::id(&text) {
                Id::Whole(order) => row.order_no = Some(order.to_owned()),
                Id::Rounded(order) => {
                    row.order_no = Some(order.to_owned());
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

    fn key_id(&self, at: usize, text: &str, row: &mut Row) -> String {
        let (code, id) = match values::id(text) {
            Id::Whole(id) => return id.to_owned(),
            Id::Rounded(id) => {
                row.doubt = Doubt::Key { at };
                return id.to_owned();
            }
            Id::Missing => ("key_missing", String::new()),
            Id::Damaged => ("id_damaged", String::new()),
        };
        row.rejected.get_or_insert_with(|| self.fault(code, at, text));
        id
    }
}
