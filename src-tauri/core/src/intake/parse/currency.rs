//! Amounts in another currency than the shop's are not taken: their row comes in without them, and says so.

use pintui_store::Result;

use super::Parser;
use crate::intake::marks;
use crate::intake::row::Row;
use crate::intake::source::Record;
use crate::intake::values;
use crate::platforms::{currencies, folded_header};

/// Which currency the rows name, and which one is the shop's.
#[derive(Default)]
pub(super) struct Named {
    /// Position of the column, where the format has one.
    at: Option<usize>,
    /// The shop's; where it has none yet, the first one that a row names.
    shop: Option<String>,
    /// What the row before named; lines of one order name it once.
    above: Option<String>,
    /// Whether the row at hand is in another one.
    pub(super) is_other: bool,
    /// Whether an amount has named the shop's.
    by_amount: bool,
}

impl Named {
    /// The currency that an amount names beside its figures, where it is not the shop's.
    pub(super) fn other(&mut self, platform: &str, amount: &str) -> Option<&'static str> {
        let code = marks::named_currency(amount)?;
        let shop = self.shop.get_or_insert_with(|| match currencies::one_only(platform) {
            Some(only) => only.to_owned(),
            None => code.to_owned(),
        });
        self.by_amount |= shop == code;
        (shop != code).then_some(code)
    }
}

impl Parser {
    /// Takes amounts in this currency only. Where none is given, the first one that a row names is the shop's.
    #[must_use]
    pub fn in_currency(mut self, shop: Option<String>) -> Self {
        let column = self.profile.format.currency.as_deref().map(folded_header);
        let header = &self.profile.header;
        let at = column.and_then(|column| header.iter().position(|name| folded_header(name) == column));
        self.currency = Named { at, shop, ..Named::default() };
        self
    }

    /// The currency in which amounts were taken; none where no row named one.
    pub fn named_currency(&self) -> Option<String> {
        if self.currency.above.is_none() && !self.currency.by_amount {
            return None;
        }
        self.currency.shop.clone()
    }

    /// Looks at what the row names before its amounts are read.
    pub(super) fn look_at_currency(&mut self, record: &Record, row: &mut Row) -> Result<()> {
        let Some(at) = self.currency.at else { return Ok(()) };
        let text = self.text(record, at)?.into_owned();
        if let Some(code) = currencies::code_of(values::bare(&text)) {
            self.currency.shop.get_or_insert_with(|| code.clone());
            self.currency.above = Some(code);
        }
        self.currency.is_other = self.currency.above.is_some() && self.currency.above != self.currency.shop;
        if self.currency.is_other {
            row.flags.push(self.fault("currency_other", at, self.currency.above.as_deref().unwrap_or_default()));
        }
        Ok(())
    }
}
