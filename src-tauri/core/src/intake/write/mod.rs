//! Rows become facts: added where the key is new, updated where a stored value changes, unchanged
//! otherwise. A blank never erases, an older export never overwrites, and what a row touched is
//! told to `insight::settle`.

pub mod aside;
pub mod cases;
pub mod lines;
mod merge;
pub mod orders;
pub mod products;
mod told;

use std::hash::BuildHasher as _;

use pintui_store::{CachedStatement, Day, Reading, Result, ToSql, WriteTx, params_from_iter};
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::fields::Field;
use super::row::{Row, Value, bound};
use crate::insight::settle::{BasisDays, Touched};
use merge::Merge;

/// What a row did to the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Its key was new.
    Added,
    /// It changed a stored value.
    Updated,
    /// It changed nothing.
    Unchanged,
    /// It would change something, but a newer export may have written that: judged at the end of
    /// the file, when its age is known.
    Wait,
}

impl Outcome {
    /// As the preview writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Updated => "updated",
            Self::Unchanged | Self::Wait => "unchanged",
        }
    }
}

/// How old the file is, as far as it has been read.
#[derive(Clone, Debug, Default)]
pub struct Age {
    /// Newest moment so far, or what the person said.
    pub as_of: String,
    /// Whether it is final.
    pub known: bool,
}

/// Where rows of one shop are written.
pub struct Desk<'a, 'tx> {
    /// The operation.
    pub tx: &'a WriteTx<'tx>,
    /// The shop.
    pub shop_id: i64,
    /// The file being read.
    pub file_id: i64,
    /// Its age.
    pub age: Age,
    /// Ages of all files read before, by id.
    pub ages: FxHashMap<i64, String>,
    /// What was touched.
    pub touched: Touched,
    /// The day whose key buyers' numbers are sealed with; none where numbers are not kept.
    pub sealed_on: Option<Day>,
    /// Orders that files of this run have told of, by number: their lines and cases follow.
    pub seen: FxHashMap<u64, Seen>,
}

/// What lines and cases need to know of their order.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// Key inside the book.
    pub id: i64,
    /// Whether an order file has told of it.
    pub described: bool,
    /// Whether its time of ordering is known.
    pub created: bool,
    /// Its basis days.
    pub on: BasisDays,
    /// How it was sent.
    pub parcel: Parcel,
}

/// A digest of how something was sent: parcel number, carrier, time. What an order file has told of the order is
/// not kept again with each of its lines; lines that went otherwise keep their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parcel(u64);

impl Parcel {
    fn of(told: [Option<&str>; 3]) -> Self {
        Self(FxBuildHasher.hash_one(told))
    }
}

impl Desk<'_, '_> {
    /// Remembers an order; numbers that are no plain digits are asked of the book again.
    fn remember(&mut self, order_no: &str, seen: Seen) {
        if let Some(number) = plain_number(order_no) {
            self.seen.insert(number, seen);
        }
    }

    fn seen(&self, order_no: &str) -> Option<Seen> {
        self.seen.get(&plain_number(order_no)?).copied()
    }

    /// Whether this file may overwrite what file `changed_by` wrote. Of two of one age the row that is `behind` yields: many
    /// exports hold no time of what happened last.
    fn may_overwrite(&self, changed_by: Option<i64>, behind: bool) -> Verdict {
        let Some(stored) = changed_by.filter(|file| *file != self.file_id).and_then(|file| self.ages.get(&file)) else {
            return Verdict::Yes;
        };
        if self.age.as_of > *stored || self.age.as_of == *stored && !behind {
            Verdict::Yes
        } else if self.age.known {
            Verdict::No
        } else {
            Verdict::Wait
        }
    }
}

/// A number without leading zeros, so that two texts never share one.
fn plain_number(text: &str) -> Option<u64> {
    if text.starts_with(['0', '+']) { None } else { text.parse().ok() }
}

#[derive(PartialEq)]
enum Verdict {
    Yes,
    No,
    Wait,
}

/// Columns of a table that a grain's values are written to, in the order of its fields.
struct Columns {
    fields: &'static [Field],
    stored: usize,
}

impl Columns {
    /// The fields with a column of their own, which come first.
    fn of(fields: &'static [Field]) -> Self {
        Self { fields, stored: fields.iter().take_while(|field| !field.column.is_empty()).count() }
    }

    fn names(&self) -> impl Iterator<Item = &'static str> {
        self.fields[..self.stored].iter().map(|field| field.column)
    }

    fn list(&self) -> String {
        self.names().collect::<Vec<_>>().join(", ")
    }

    /// `?from, ?from+1, …`
    fn marks(&self, from: usize) -> String {
        (0..self.stored).map(|at| format!("?{}", at + from)).collect::<Vec<_>>().join(", ")
    }

    /// `column = coalesce(?from, column), …`: a blank never erases.
    fn merges(&self, from: usize, how: Merge) -> String {
        let merge = |(at, field): (usize, &Field)| {
            let (name, at) = (field.column, at + from);
            match how.keeps(field.kind) {
                true => format!("{name} = coalesce({name}, ?{at})"),
                false => format!("{name} = coalesce(?{at}, {name})"),
            }
        };
        self.fields[..self.stored].iter().enumerate().map(merge).collect::<Vec<_>>().join(", ")
    }

    /// Whether a row brings a value that the stored row, read from `from` on, would take.
    fn differ(&self, row: &Row, stored: &pintui_store::Row<'_>, from: usize, how: Merge) -> Result<bool> {
        for (at, value) in row.values[..self.stored].iter().enumerate() {
            let same = match value {
                None => true,
                Some(_) if how.keeps(self.fields[at].kind) => {
                    !matches!(stored.get_ref(from + at)?.as_str_or_null(), Ok(None))
                }
                Some(Value::Number(number)) => stored.get::<_, Option<i64>>(from + at)? == Some(*number),
                Some(Value::Text(text)) => {
                    let stored = stored.get_ref(from + at)?;
                    stored.as_str_or_null().ok().flatten() == Some(text.as_ref())
                }
            };
            if !same {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Runs a statement with parameters by position, `first` before the row's values; answers whether
    /// it changed a row.
    fn execute<const N: usize>(
        &self,
        statement: &mut CachedStatement<'_>,
        first: [&dyn ToSql; N],
        row: &Row,
    ) -> Result<bool> {
        let values = row.values[..self.stored].iter().map(|value| bound(value.as_ref()));
        Ok(statement.execute(params_from_iter(first.into_iter().chain(values)))? > 0)
    }
}

/// Writes compensation that a platform's file tells: once for each order, and never over what a newer file told.
pub fn compensate(desk: &Desk<'_, '_>, order_id: i64, amount: Option<i64>, paid_at: Option<&str>) -> Result<Outcome> {
    let Some(amount) = amount.filter(|amount| *amount > 0) else { return Ok(Outcome::Unchanged) };
    let told = "select coalesce(changed_by, added_by), amount_fen <> ?2 or paid_at is not coalesce(?3, paid_at)
                from compensations where order_id = ?1 and source = 'platform'";
    let told = desk.tx.maybe(told, (order_id, amount, paid_at), |row| Ok((row.get(0)?, row.get::<_, bool>(1)?)))?;
    if let Some((by, differs)) = told {
        if !differs {
            return Ok(Outcome::Unchanged);
        }
        match desk.may_overwrite(by, false) {
            Verdict::Yes => {}
            Verdict::No => return Ok(Outcome::Unchanged),
            Verdict::Wait => return Ok(Outcome::Wait),
        }
    }
    desk.tx.statement(include_str!("compensation.sql"))?.execute(pintui_store::named_params! {
        ":shop": desk.shop_id, ":order": order_id, ":amount": amount, ":paid": paid_at, ":file": desk.file_id,
    })?;
    Ok(Outcome::Updated)
}

/// Writes the codes of coupons that went into an order, as the file tells them: several are parted by commas.
pub fn coupon(desk: &Desk<'_, '_>, order_id: i64, told: Option<&str>) -> Result<()> {
    let Some(told) = told else { return Ok(()) };
    let codes =
        told.split([',', ';', '、', '，']).map(|code| code.split_whitespace().collect::<String>().to_uppercase());
    for code in codes.filter(|code| !code.is_empty() && code.len() <= 64) {
        desk.tx
            .statement(
                "insert into order_coupons (order_id, code, added_by) values (?1, ?2, ?3) on conflict do nothing",
            )?
            .execute((order_id, code, desk.file_id))?;
    }
    Ok(())
}
