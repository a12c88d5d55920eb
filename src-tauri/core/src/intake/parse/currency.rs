//! Amounts in another currency than the shop's are not taken: their row comes in without them, and says so.
//!
//! What a row names in the column for it, or by its country, holds for all its amounts, and below it until a row
//! names another. What an amount names beside its figures holds for the amounts of its order that name none.

use pintui_store::{Result, Text};

use super::{Parser, raw};
use crate::intake::fields::{self, Kind};
use crate::intake::marks;
use crate::intake::row::Row;
use crate::intake::source::Record;
use crate::intake::values;
use crate::platforms::{currencies, folded_header};
use crate::shops;

/// Which currency the rows name, and which one is the shop's.
#[derive(Default)]
pub(super) struct Named {
    /// Position of the column for it, where the format has one.
    at: Option<usize>,
    /// Position of the column for the country that the shop sells in.
    country_at: Option<usize>,
    /// Position of an amount, where only the format names it.
    money_at: usize,
    /// The shop's; where it has none yet, the first one that a row names.
    shop: Option<String>,
    /// What the row above named; lines of one order name it once.
    above: Option<String>,
    /// Whether the row at hand is in another one.
    is_other: bool,
    /// The order of which an amount has named another one.
    strange: Option<(Text, &'static str)>,
    /// Fields of the row whose amounts say themselves that they are in the shop's.
    own: Vec<usize>,
    /// Whether an amount has named the shop's.
    by_amount: bool,
}

/// In which currency an amount is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Amount {
    /// In the shop's, as it says itself.
    Own,
    /// It says nothing, and nothing speaks against the shop's.
    Bare,
    /// In another one.
    Other,
}

impl Parser {
    /// Takes amounts in this currency only. Where none is given, the first one that a row names is the shop's.
    #[must_use]
    pub fn in_currency(mut self, shop: Option<String>) -> Self {
        let format = &self.profile.format;
        let header = &self.profile.header;
        let place = |column: &Option<String>| {
            let column = column.as_deref().map(folded_header)?;
            header.iter().position(|name| folded_header(name) == column)
        };
        let money = self.used.iter().find(|used| used.field.kind == Kind::Money);
        self.currency = Named {
            at: place(&format.currency),
            country_at: place(&format.country),
            money_at: money.map_or(0, |used| used.from[0].at),
            above: format.sold_in.clone(),
            shop,
            ..Named::default()
        };
        self
    }

    /// The currency in which amounts were taken; none where no row named one.
    pub fn named_currency(&self) -> Option<String> {
        if self.currency.above.is_none() && !self.currency.by_amount {
            return None;
        }
        self.currency.shop.clone()
    }

    /// What the row's amounts are in, as far as that is known.
    pub(super) fn row_currency(&self) -> Option<&str> {
        self.currency.above.as_deref().or(self.currency.shop.as_deref())
    }

    /// The currency named above, for the blank cell of a row that is kept without the rows above it.
    pub(super) fn currency_above(&self, at: usize) -> Option<&str> {
        self.currency.above.as_deref().filter(|_| self.currency.at == Some(at))
    }

    /// The next row has nothing to do with the one above it.
    pub(super) fn forget_currency(&mut self) {
        self.currency.above.clone_from(&self.profile.format.sold_in);
        self.currency.strange = None;
    }

    /// Looks at what the row names before its amounts are read.
    pub(super) fn look_at_currency(&mut self, record: &Record, row: &mut Row) -> Result<()> {
        self.currency.own.clear();
        self.currency.is_other = false;
        if let Some(code) = self.code_in(record, row)? {
            self.currency.above = Some(code);
        }
        let Some(code) = self.currency.above.clone() else { return Ok(()) };
        if !self.is_the_shops(&code)? {
            self.currency.is_other = true;
            let at = self.currency.at.or(self.currency.country_at).unwrap_or(self.currency.money_at);
            row.flags.push(self.fault("currency_other", at, &code));
        }
        Ok(())
    }

    /// The code that the row names in a column of its own, or by its country.
    fn code_in(&self, record: &Record, row: &Row) -> Result<Option<String>> {
        let shifted = raw::is_shifted(row);
        if let Some(at) = self.currency.at
            && let Some(code) = currencies::code_of(values::bare(&self.text(record, at)?))
            && (!shifted || currencies::codes().any(|known| known == code))
        {
            return Ok(Some(code));
        }
        match self.currency.country_at.filter(|_| !shifted) {
            Some(at) => Ok(currencies::of_country(values::bare(&self.text(record, at)?)).map(str::to_owned)),
            None => Ok(None),
        }
    }

    /// Whether this is the shop's currency; it is from now on, where the shop has none yet.
    fn is_the_shops(&mut self, code: &str) -> Result<bool> {
        if let Some(shop) = &self.currency.shop {
            return Ok(shop == code);
        }
        let first = currencies::one_only(&self.profile.format.platform).unwrap_or(code);
        shops::supported(first)?;
        self.currency.shop = Some(first.to_owned());
        Ok(first == code)
    }

    /// In which currency an amount is; where it is another than the shop's, the row says so.
    pub(super) fn currency_of(&mut self, record: &Record, at: usize, row: &mut Row) -> Result<Amount> {
        if self.currency.is_other {
            return Ok(Amount::Other);
        }
        let bytes = record.cell(at);
        let plain = bytes.iter().all(|b| b.is_ascii_digit() || *b == b'.');
        let named = if plain { None } else { marks::named_currency(&self.text(record, at)?) };
        let other = match named {
            Some(code) if self.is_the_shops(code)? => {
                self.currency.by_amount = true;
                return Ok(Amount::Own);
            }
            Some(code) => {
                self.currency.strange = Some((row.key.clone(), code));
                code
            }
            None => match &self.currency.strange {
                Some((order, code)) if *order == row.key && !order.is_empty() => *code,
                _ => return Ok(Amount::Bare),
            },
        };
        if row.flags.iter().all(|flag| flag.code != "currency_other") {
            row.flags.push(self.fault("currency_other", at, other));
        }
        Ok(Amount::Other)
    }

    /// Keeps in mind that the row's amount in this field says itself that it is in the shop's currency.
    pub(super) fn says_own(&mut self, slot: usize) {
        self.currency.own.push(slot);
    }

    /// Takes back the amounts that stood before one which named another currency.
    pub(super) fn drop_strange(&self, row: &mut Row) {
        if self.currency.strange.as_ref().is_none_or(|(order, _)| *order != row.key) {
            return;
        }
        for (slot, field) in fields::of(self.profile.format.grain).iter().enumerate() {
            if field.kind == Kind::Money && !self.currency.own.contains(&slot) {
                row.values[slot] = None;
            }
        }
    }
}
