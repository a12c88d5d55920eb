//! What the cells of a column look like, counted over the first rows; the order of day and month in
//! its dates over all of them.

use rustc_hash::{FxHashMap, FxHashSet};

use super::looks;
use super::vocabulary::{self, Goods};
use crate::intake::moments;
use crate::intake::money;
use crate::intake::parse::year_last;
use crate::intake::values::{self, Cell, Id};
use crate::platforms::derivation::DateOrder;

/// Rows whose cells are judged one by one.
pub const JUDGED: u64 = 2_000;
const WORDS: usize = 60;
/// So small a share of cells that could be a person's is chance.
const FEW: f64 = 0.02;

/// One column.
#[derive(Default)]
pub struct Column {
    /// Its name.
    pub header: String,
    /// What its name says of goods.
    pub goods: Goods,
    /// Cells with something in them.
    pub filled: u64,
    /// Cells that read as money; counts are money too.
    pub money: u64,
    /// Of them, those that are not zero.
    pub amounts: u64,
    /// Cells below zero.
    pub negative: u64,
    /// Cells that read as a count below 10,000.
    pub counts: u64,
    /// Cells that read as a moment.
    pub moments: u64,
    /// Cells that could be a number of the trade.
    pub ids: u64,
    /// Cells that look like a phone, an address, a name, a mail address.
    pub people: u64,
    /// Cells that could be a person's.
    pub perhaps: u64,
    /// Cells written as names are in Latin letters.
    pub latin_names: u64,
    /// Different texts.
    pub distinct: FxHashSet<String>,
    /// How often single letters stand before the digits of a number.
    pub prefixes: FxHashMap<String, u64>,
    /// The first different texts.
    pub words: Vec<String>,
    /// Dates that end with their year, in all rows.
    pub dates: Dates,
}

/// What a column's dates that end with their year tell of the order of day and month.
#[derive(Default)]
pub struct Dates {
    /// Such dates.
    pub all: u64,
    /// Whose first number can only be a day.
    pub day_first: u64,
    /// Whose second number can only be a day.
    pub month_first: u64,
}

impl Dates {
    /// The order that the column proves; none where it proves nothing, or both.
    pub fn order(&self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (1.., 0) => Some(DateOrder::DayFirst),
            (0, 1..) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    fn note(&mut self, text: &str) -> bool {
        let Some(([one, other, _], _)) = year_last(text) else { return false };
        self.all += 1;
        self.day_first += u64::from(one > 12);
        self.month_first += u64::from(other > 12);
        true
    }
}

impl Column {
    /// An empty column.
    pub fn named(header: &str) -> Self {
        Self { header: header.to_owned(), goods: vocabulary::goods(header), ..Self::default() }
    }

    /// Counts a cell of the first rows.
    pub fn judge(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.filled += 1;
        if let Cell::Is(amount) = money::read(text) {
            self.money += 1;
            self.amounts += u64::from(amount.0 != 0);
            self.negative += u64::from(amount.0 < 0);
        }
        self.counts += u64::from(matches!(values::count(text), Cell::Is(-9_999..=9_999)));
        let dated = self.dates.note(text);
        let written = text.contains(['-', '/', ':', '年', '.']) || text.len() == 8;
        self.moments += u64::from(dated || (written && matches!(moments::moment(text), Cell::Is(_))));
        self.ids += u64::from(matches!(values::id(text), Id::Whole(_) | Id::Rounded(_)));
        self.people += u64::from(self.looks_personal(text));
        self.perhaps += u64::from(looks::perhaps_personal(text));
        self.latin_names += u64::from(looks::is_latin_name(text));
        if let [letter, first, ..] = text.as_bytes()
            && letter.is_ascii_alphabetic()
            && first.is_ascii_digit()
        {
            *self.prefixes.entry(text[..1].to_owned()).or_default() += 1;
        }
        if self.words.len() < WORDS && !self.distinct.contains(text) {
            self.words.push(text.chars().take(40).collect());
        }
        self.distinct.insert(text.to_owned());
    }

    /// Looks only for what the whole column has to decide.
    pub fn glance(&mut self, text: &str) {
        if self.dates.all > 0 {
            self.dates.note(text);
        }
    }

    /// A share of the filled cells.
    pub fn share(&self, count: u64) -> f64 {
        if self.filled == 0 { 0.0 } else { count as f64 / self.filled as f64 }
    }

    /// How many different texts a filled cell brings, 0 to 1.
    pub fn variety(&self) -> f64 {
        self.share(self.distinct.len() as u64)
    }

    /// The share of cells that are words, no figures and no dates.
    pub fn texts(&self) -> f64 {
        1.0 - self.share(self.money.max(self.moments))
    }

    /// Whether it tells of persons, by its name or by what stands in it.
    pub fn is_personal(&self) -> bool {
        vocabulary::sounds_personal(&self.header) || self.share(self.people) > 0.5
    }

    /// Whether a cell of it looks like a person's.
    pub fn looks_personal(&self, text: &str) -> bool {
        looks::personal(text, self.goods)
    }

    /// Whether it was taken for personal by a name that may be that of goods too, and nothing in it could be a person's:
    /// its owner may say that it is goods.
    pub fn may_be_goods(&self) -> bool {
        let many_names = self.share(self.latin_names) > 0.5 && self.variety() > 0.5;
        self.is_personal()
            && self.filled > 0
            && vocabulary::may_be_goods(&self.header)
            && self.share(self.perhaps) < FEW
            && !many_names
    }
}
