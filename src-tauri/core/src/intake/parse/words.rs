//! What a buyer wrote about a return, where the owner keeps it: without numbers of phones and cards, homes, and whatever
//! the row's own cells say of people.

use pintui_store::Result;

use super::Parser;
use crate::intake::keep;
use crate::intake::row::Value;
use crate::intake::source::Record;
use crate::intake::values::{self, Cell};
use crate::privacy::{self, Class};

impl Parser {
    pub(super) fn words(&self, record: &Record, at: usize) -> Result<Cell<Value>> {
        let text = self.text(record, at)?;
        let text = values::bare(&text);
        if text.is_empty() {
            return Ok(Cell::Blank);
        }
        let names_people = |column: &usize| {
            let class = self.profile.classes[*column];
            *column != at && class.is_some_and(|class| !matches!(class, Class::Note | Class::BuyerWords))
        };
        let mut people = Vec::new();
        for column in (0..self.profile.header.len()).filter(names_people) {
            people.push(self.text(record, column)?.into_owned());
        }
        let kept = privacy::without_people(&privacy::seen(text), &people);
        Ok(Cell::Is(Value::Text(keep::masked(&privacy::without_homes(&kept)).into())))
    }
}
