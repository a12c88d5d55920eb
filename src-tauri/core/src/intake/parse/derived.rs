//! What follows from the cells of a row: an amount, a state, a return case. A format says which.

use std::borrow::Cow;

use pintui_store::{Fen, Result, Text};
use rustc_hash::FxHashMap;

use super::Parser;
use super::currency::Amount;
use crate::intake::fields::{self, Kind};
use crate::intake::money;
use crate::intake::profile::Profile;
use crate::intake::row::{Aside, Fault, Row, Value};
use crate::intake::source::Record;
use crate::intake::values::{self, Cell};
use crate::platforms::derivation::{DateOrder, Derivation};
use crate::platforms::formats::Grain;

/// The rules of a format, with what they have to remember between rows.
pub(super) struct Derived {
    rules: Derivation,
    /// Whether nothing follows from a row.
    is_idle: bool,
    refund: Option<usize>,
    /// Position of the column that says why an order or a line of it came back.
    reason: Option<usize>,
    status: Option<usize>,
    /// How often a number has taken back the same goods so far.
    alike: FxHashMap<String, u32>,
    /// The newest order read, and its time: further lines of an order do not repeat it.
    time: Option<(Text, String)>,
    /// Position of the column that says what was refunded of the whole order, beside what each line says of itself.
    order_refund: Option<usize>,
}

/// Stands for a line that names neither itself nor its goods.
const NAMELESS: &str = "0";

impl Derived {
    pub(super) fn of(profile: &Profile) -> Self {
        let at = |field: &str| profile.uses.iter().find(|used| used.field == field).map(|used| used.at);
        let (refund, reason) = (at("refund"), at("reason"));
        let rules = profile.format.derivation.clone();
        let is_idle = profile.format.grain == Grain::Case || rules == Derivation::default();
        let (order_refund, status) = (at("order_refund"), at("status"));
        let (alike, time) = Default::default();
        Self { rules, is_idle, refund, reason, status, alike, time, order_refund }
    }

    /// Positions of the columns that say what was refunded.
    pub(super) fn refunds(&self) -> impl Iterator<Item = usize> {
        let told = [self.refund, self.order_refund].into_iter().flatten();
        told.filter(|_| self.rules.refund_makes_case)
    }

    pub(super) fn order_dates(&mut self, order: DateOrder) {
        self.rules.dates = Some(order);
    }

    /// The text of a cell in a form that reads without knowing the order of day and month.
    pub(super) fn dated<'a>(&self, kind: Kind, text: &'a str) -> Cow<'a, str> {
        match self.rules.dates {
            Some(order) if kind == Kind::Moment => year_first(text, order).map_or(Cow::Borrowed(text), Cow::Owned),
            _ => Cow::Borrowed(text),
        }
    }
}

/// The three numbers of a date that ends with its year, and what follows it: `12/1/2010 8:26`.
pub fn year_last(text: &str) -> Option<([u32; 3], &str)> {
    let text = values::bare(text);
    let end = text.find([' ', 'T', '\u{3000}']).unwrap_or(text.len());
    let (date, time) = text.split_at(end);
    let mut parts = date.split(['/', '-', '.']);
    let mut part = |longest: usize| {
        let part = parts.next()?;
        (part.len() <= longest && !part.is_empty()).then(|| part.parse::<u32>().ok())?
    };
    let numbers = [part(2)?, part(2)?, part(4)?];
    (parts.next().is_none() && numbers[2] >= 1900).then_some((numbers, time))
}

fn year_first(text: &str, order: DateOrder) -> Option<String> {
    let ([one, other, year], time) = year_last(text)?;
    let (month, day) = match order {
        DateOrder::MonthFirst => (one, other),
        DateOrder::DayFirst => (other, one),
    };
    Some(format!("{year}-{month}-{day} {}", hours(time.trim())))
}

/// A time of twelve hours as one of twenty-four.
fn hours(time: &str) -> Cow<'_, str> {
    let upper = time.to_ascii_uppercase();
    let (rest, later) = match (upper.strip_suffix("AM"), upper.strip_suffix("PM")) {
        (Some(rest), _) => (rest, 0),
        (_, Some(rest)) => (rest, 12),
        _ => return Cow::Borrowed(time),
    };
    match rest.trim().split_once(':') {
        Some((hour, rest)) => {
            hour.parse::<u32>().map_or(Cow::Borrowed(time), |hour| format!("{}:{rest}", hour % 12 + later).into())
        }
        None => Cow::Borrowed(time),
    }
}

impl Parser {
    pub(super) fn derive(&mut self, record: &Record, row: &mut Row) -> Result<()> {
        if self.derived.is_idle || row.rejected.is_some() {
            return Ok(());
        }
        let grain = self.profile.format.grain;
        let slot = |name| fields::slot(grain, name);
        if self.derived.rules.amount_from_price && grain == Grain::Line && row.values[slot("paid")].is_none() {
            let (price, quantity) = (row.number(slot("price")), row.number(slot("quantity")));
            let amount = price.zip(quantity).and_then(|(price, quantity)| price.checked_mul(quantity));
            row.values[slot("paid")] = amount.map(Value::Number);
        }
        if self.derived.rules.unpaid_without_time
            && row.text(slot("status")).is_none()
            && row.text(slot("paid_at")).is_none()
            && row.number(slot("paid")).unwrap_or(0) == 0
        {
            row.values[slot("status")] = Some(Value::Text("unpaid".into()));
        }
        if let Some(time) = row.text(slot("paid_at")).or(row.text(slot("created_at"))) {
            self.derived.time = Some((row.key.clone(), time.to_owned()));
        }
        row.aside = match self.plain_number(&row.key) {
            Some(number) => self.cancelled(number, row),
            None => self.refunded(record, row)?,
        };
        row.whole = self.whole(record, row)?;
        Ok(())
    }

    /// The number that a number with the prefix of cancellations takes back.
    fn plain_number(&self, number: &str) -> Option<String> {
        let plain = number.strip_prefix(self.derived.rules.cancelled_prefix.as_deref()?)?;
        plain.starts_with(|first: char| first.is_ascii_digit()).then(|| plain.to_owned())
    }

    fn cancelled(&mut self, number: String, row: &mut Row) -> Aside {
        let grain = self.profile.format.grain;
        let told = |name: &str| fields::of(grain).iter().position(|field| field.name == name);
        let text = |name: &str| told(name).and_then(|slot| row.text(slot)).map(str::to_owned);
        let goods = text("product_id").or_else(|| text("product_name"));
        let mut key = [Some(row.key.to_string()), goods].into_iter().flatten().collect::<Vec<_>>().join("-");
        let count = self.derived.alike.entry(key.clone()).or_default();
        *count += 1;
        if *count > 1 {
            key = format!("{key}-{count}");
        }
        let at = text("paid_at").or_else(|| text("created_at"));
        let mut case = beside(row, key, at.as_deref());
        case.order_no = Some(number.into());
        for name in ["product_id", "product_name", "sku_code"] {
            put(&mut case, name, text(name).map(|text| Value::Text(text.into())));
        }
        let amount = told("paid").and_then(|slot| row.number(slot));
        put(&mut case, "refund", amount.map(|fen| Value::Number(fen.abs())));
        Aside::Cancelled(Box::new(case), text("buyer"))
    }

    fn refunded(&mut self, record: &Record, row: &mut Row) -> Result<Aside> {
        let grain = self.profile.format.grain;
        let Some(at) = self.derived.refund.filter(|_| self.derived.rules.refund_makes_case) else {
            return Ok(Aside::Nothing);
        };
        let refund = match self.refund(record, at, row)? {
            Some(refund) => refund,
            None if self.came_back(record)? => None,
            None => return Ok(Aside::Nothing),
        };
        let told = |name| row.text(fields::slot(grain, name)).map(str::to_owned);
        let of_line = grain == Grain::Line && !self.derived.rules.refund_of_order;
        let line =
            || row.line_no.as_deref().map(str::to_owned).or_else(|| told("sku_code")).or_else(|| told("product_id"));
        let key = match of_line {
            true => format!("{}-{}", row.key, line().as_deref().unwrap_or(NAMELESS)),
            false => row.key.to_string(),
        };
        let mut case = self.estimated(row, key, at);
        if of_line {
            put(&mut case, "line_no", row.line_no.clone().map(Value::Text));
        }
        for name in ["product_id", "product_name", "sku_code"].into_iter().filter(|_| of_line) {
            put(&mut case, name, told(name).map(|text| Value::Text(text.into())));
        }
        put(&mut case, "refund", refund.map(Value::Number));
        if let Some(at) = self.derived.reason {
            let reason = values::bare(&self.text(record, at)?).to_owned();
            put(&mut case, "reason", (!reason.is_empty()).then(|| Value::Text(reason.into())));
        }
        Ok(Aside::Refund(Box::new(case)))
    }

    /// Whether the row's own status word says that it came back.
    fn came_back(&self, record: &Record) -> Result<bool> {
        let Some(at) = self.derived.status.filter(|_| !self.derived.rules.returned.is_empty()) else {
            return Ok(false);
        };
        let status = values::bare(&self.text(record, at)?).to_lowercase();
        Ok(self.derived.rules.returned.contains(&status))
    }

    /// What a cell says was refunded; nothing where it says nought, no amount where it is in another currency than the shop's.
    fn refund(&mut self, record: &Record, at: usize, row: &mut Row) -> Result<Option<Option<i64>>> {
        let text = self.text(record, at)?.into_owned();
        Ok(match money::read_in(&text, self.row_currency()) {
            Cell::Is(Fen(0)) | Cell::Blank => None,
            // That something came back is told in any currency, how much only in the shop's.
            Cell::Is(Fen(fen)) => Some((self.currency_of(record, at, row)? != Amount::Other).then_some(fen.abs())),
            Cell::Unreadable => {
                row.flags.push(self.fault("value_unreadable", at, &text));
                None
            }
        })
    }

    /// A case of the order as a whole with all that was refunded of it, its lines included.
    fn whole(&mut self, record: &Record, row: &mut Row) -> Result<Option<Box<Row>>> {
        let Some(at) = self.derived.order_refund else { return Ok(None) };
        let Some(Some(whole)) = self.refund(record, at, row)? else { return Ok(None) };
        let mut case = self.estimated(row, row.key.to_string(), at);
        put(&mut case, "refund", Some(Value::Number(whole)));
        Ok(Some(Box::new(case)))
    }

    /// A case that the file tells of by its amount alone: its time is the order's.
    fn estimated(&self, row: &Row, key: String, at: usize) -> Row {
        let time = self.derived.time.as_ref().filter(|(order, _)| *order == row.key).map(|(_, time)| time.clone());
        let mut case = beside(row, key, time.as_deref());
        case.order_no = Some(row.key.clone());
        put(&mut case, "applied_estimated", Some(Value::Number(1)));
        case.flags.push(Fault { code: "applied_estimated", at, value: time.unwrap_or_default() });
        case
    }
}

/// A refunded case of the moment `at`, from the same row of the file.
fn beside(row: &Row, key: String, at: Option<&str>) -> Row {
    let values = vec![None; fields::of(Grain::Case).len()];
    let mut case = Row { number: row.number, key: key.into(), values, ..Row::default() };
    let at = at.map(|at| Value::Text(at.into()));
    put(&mut case, "applied_at", at.clone());
    put(&mut case, "refunded_at", at);
    put(&mut case, "status", Some(Value::Text("refunded".into())));
    case
}

fn put(case: &mut Row, field: &str, value: Option<Value>) {
    case.values[fields::slot(Grain::Case, field)] = value;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_that_ends_with_its_year_is_read_in_the_order_the_layout_says() {
        let read = |text, order| year_first(text, order);
        assert_eq!(read("12/1/2010 8:26", DateOrder::MonthFirst).as_deref(), Some("2010-12-1 8:26"));
        assert_eq!(read("31/01/2026 20:15:33", DateOrder::DayFirst).as_deref(), Some("2026-1-31 20:15:33"));
        assert_eq!(read("7/9/2026 08:15:00 PM", DateOrder::MonthFirst).as_deref(), Some("2026-7-9 20:15:00"));
        assert_eq!(read("7/9/2026 12:15 AM", DateOrder::MonthFirst).as_deref(), Some("2026-7-9 0:15"));
        for text in ["2026-07-09 20:15:33", "2026/7/9", "45820.5", "12", "1/2/3/2010"] {
            assert_eq!(read(text, DateOrder::MonthFirst), None, "{text}");
        }
    }
}
