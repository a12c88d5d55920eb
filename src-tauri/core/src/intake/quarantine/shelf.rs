//! Where rejected rows of a file are put, and from where they are taken up by themselves when a
//! later import brings the repaired row.
//!
//! A row is known again by its key; where its key was damaged, by its likeness: kind, moment and
//! money that no other row of the shop would share by chance.

use pintui_store::{Reading, Result, WriteTx, named_params};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::intake::fields;
use crate::intake::row::{Fault, Row, Value};
use crate::intake::write::Outcome;
use crate::platforms::formats::Grain;

/// Waiting rows of one shop and one kind.
pub struct Shelf {
    shop_id: i64,
    file_id: i64,
    grain: Grain,
    by_key: FxHashMap<String, Vec<i64>>,
    /// Likeness to the minute: each row with its whole likeness.
    by_likeness: FxHashMap<String, Vec<(i64, String)>>,
    seen: FxHashSet<String>,
}

impl Shelf {
    /// A shelf where nothing waits: what a person mends takes nothing else up.
    pub fn empty(shop_id: i64, file_id: i64, grain: Grain) -> Self {
        Self {
            shop_id,
            file_id,
            grain,
            by_key: FxHashMap::default(),
            by_likeness: FxHashMap::default(),
            seen: FxHashSet::default(),
        }
    }

    /// Loads what waits.
    pub fn open(tx: &impl Reading, shop_id: i64, file_id: i64, grain: Grain) -> Result<Self> {
        let mut shelf = Self::empty(shop_id, file_id, grain);
        let waiting =
            tx.rows(include_str!("shelf.sql"), named_params! { ":shop": shop_id, ":kind": grain.name() }, |row| {
                Ok((
                    row.get::<_, i64>(0)?,
                    row.get::<_, Option<String>>(1)?,
                    row.get::<_, Option<String>>(2)?,
                    row.get::<_, String>(3)?,
                    row.get::<_, String>(4)?,
                    row.get::<_, bool>(5)?,
                    row.get::<_, i64>(6)?.unsigned_abs(),
                ))
            })?;
        for (id, key, likeness, code, cells, waits, number) in waiting {
            shelf.seen.insert(same_row(&code, &cells, key.as_deref(), number));
            if !waits {
                // A person has dealt with it: the same row does not come back.
            } else if let Some(key) = key {
                shelf.by_key.entry(key).or_default().push(id);
            } else if let Some(likeness) = likeness {
                shelf.by_likeness.entry(to_the_minute(&likeness)).or_default().push((id, likeness));
            }
        }
        Ok(shelf)
    }

    /// Puts a rejected row on the shelf; the same row of an earlier import is there already. Each row of this file is one.
    pub fn keep(&mut self, tx: &WriteTx<'_>, row: &Row, fault: &Fault, column: &str) -> Result<()> {
        let cells = serde_json::to_string(row.raw.as_deref().unwrap_or_default()).unwrap_or_default();
        let whole_key = !matches!(fault.code, "key_missing" | "id_damaged");
        let key = whole_key.then(|| key_of(row));
        if self.seen.contains(&same_row(fault.code, &cells, key.as_deref(), row.number)) {
            return Ok(());
        }
        tx.pen(include_str!("keep.sql"))?.execute(named_params! {
            ":shop": self.shop_id, ":file": self.file_id, ":kind": self.grain.name(), ":row": row.number as i64,
            ":code": fault.code, ":field": column, ":value": fault.value, ":key": key,
            ":likeness": self.likeness(row, !has_damaged_goods(row, self.grain)), ":cells": cells,
        })?;
        Ok(())
    }

    /// Takes rows up that this accepted row repairs. By its likeness alone only a row that the book did not have does so.
    pub fn solve(&mut self, tx: &WriteTx<'_>, row: &Row, outcome: Outcome) -> Result<()> {
        let mut solved: Vec<i64> = row.waits.into_iter().collect();
        // of lines that only their order's number tells of, one that the book did not have repairs what waits
        let repairs = is_told(row, self.grain) || outcome == Outcome::Added;
        if repairs && !self.by_key.is_empty() {
            solved.extend(self.by_key.remove(&key_of(row)).unwrap_or_default());
        }
        if row.waits.is_none() && outcome == Outcome::Added && !self.by_likeness.is_empty() {
            // The goods' number may have been damaged with the row's own.
            let alike = [true, false].into_iter().find_map(|with_goods| self.take_alike(row, with_goods));
            solved.extend(alike);
        }
        for id in solved {
            tx.pen("update quarantine set solved_by = ?2 where id = ?1 and solved_by is null")?
                .execute((id, self.file_id))?;
        }
        Ok(())
    }

    /// Notes what a file said instead of the order of a case, which is kept without it.
    pub fn note_reference(&self, tx: &WriteTx<'_>, row: &Row) -> Result<()> {
        if let Some(fault) = row.flags.iter().find(|flag| flag.code == "order_ref_damaged") {
            tx.pen(include_str!("note_reference.sql"))?.execute(named_params! {
                ":shop": self.shop_id, ":case": row.key, ":file": self.file_id, ":row": row.number as i64,
                ":value": fault.value,
            })?;
        }
        Ok(())
    }

    /// One repaired row repairs one damaged row: the very same, or one whose moment lost its seconds.
    fn take_alike(&mut self, row: &Row, with_goods: bool) -> Option<i64> {
        let likeness = self.likeness(row, with_goods)?;
        let waiting = self.by_likeness.get_mut(&to_the_minute(&likeness))?;
        let same = waiting.iter().position(|(_, own)| *own == likeness);
        let loose = || waiting.iter().position(|(_, own)| has_no_seconds(own) || has_no_seconds(&likeness));
        same.or_else(loose).map(|at| waiting.remove(at).0)
    }

    fn likeness(&self, row: &Row, with_goods: bool) -> Option<String> {
        let parts: &[&str] = match self.grain {
            Grain::Order => &["created_at", "paid", "product_name"],
            Grain::Line => &["created_at", "product_id", "sku_code", "paid", "order_paid"],
            Grain::Case => &["applied_at", "product_id", "refund"],
        };
        row.text(fields::slot(self.grain, parts[0]))?;
        let shown = |name: &&str| {
            let value = row.values[fields::slot(self.grain, name)].as_ref();
            value.filter(|_| with_goods || *name != GOODS).map(Value::shown).unwrap_or_default()
        };
        Some(parts.iter().map(shown).collect::<Vec<_>>().join("|"))
    }
}

/// The number of the goods.
const GOODS: &str = "product_id";

/// Whether a spreadsheet has written the goods' number in scientific notation.
fn has_damaged_goods(row: &Row, grain: Grain) -> bool {
    let goods = (grain != Grain::Order).then(|| row.text(fields::slot(grain, GOODS))).flatten();
    goods.is_some_and(|text| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit() || b".+Ee".contains(&byte));
        digits && text.contains(['E', 'e'])
    })
}

/// A likeness without the seconds of its moment, which a spreadsheet may have left out.
fn to_the_minute(likeness: &str) -> String {
    const MINUTE: usize = "2026-11-02T20:31".len();
    let (moment, rest) = likeness.split_once('|').unwrap_or((likeness, ""));
    format!("{}|{rest}", moment.get(..MINUTE).unwrap_or(moment))
}

fn has_no_seconds(likeness: &str) -> bool {
    likeness.split('|').next().is_some_and(|moment| moment.ends_with(":00"))
}

/// What tells whether a row has waited before. Of a row below another header no cell is kept: its place and number do.
fn same_row(code: &str, cells: &str, key: Option<&str>, number: u64) -> String {
    match cells {
        "[]" => format!("{code}{} {number}", key.unwrap_or_default()),
        _ => format!("{code}{cells}"),
    }
}

/// Whether its key tells a row from all others: an order's number alone does not tell which of its lines is meant.
pub fn is_told(row: &Row, grain: Grain) -> bool {
    grain != Grain::Line || row.line_no.is_some()
}

/// The key under which a row is known again.
pub fn key_of(row: &Row) -> String {
    match &row.line_no {
        Some(line) => format!("{}/{line}", row.key),
        None => row.key.to_string(),
    }
}
