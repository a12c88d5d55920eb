//! Where rejected rows of a file are put, and from where they are taken up by themselves when a
//! later import brings the repaired row.
//!
//! A row is known again by its key; where its key was damaged, by its likeness: kind, moment and
//! money that no other row of the shop would share by chance.

use pintui_store::{Reading, Result, WriteTx};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::intake::fields;
use crate::intake::report::FileReport;
use crate::intake::row::{Fault, Row, Value};
use crate::platforms::formats::Grain;

/// Waiting rows of one shop and one kind.
pub struct Shelf {
    shop_id: i64,
    file_id: i64,
    grain: Grain,
    by_key: FxHashMap<String, Vec<i64>>,
    by_likeness: FxHashMap<String, Vec<i64>>,
    seen: FxHashSet<String>,
}

impl Shelf {
    /// Loads what waits.
    pub fn open(tx: &impl Reading, shop_id: i64, file_id: i64, grain: Grain) -> Result<Self> {
        let mut shelf = Self {
            shop_id,
            file_id,
            grain,
            by_key: FxHashMap::default(),
            by_likeness: FxHashMap::default(),
            seen: FxHashSet::default(),
        };
        let waiting = tx.rows(
            "select id, key, likeness, code, cells from quarantine
             where shop_id = ?1 and kind = ?2 and solved_by is null",
            (shop_id, grain.name()),
            |row| {
                Ok((
                    row.get::<_, i64>(0)?,
                    row.get::<_, Option<String>>(1)?,
                    row.get::<_, Option<String>>(2)?,
                    row.get::<_, String>(3)?,
                    row.get::<_, String>(4)?,
                ))
            },
        )?;
        for (id, key, likeness, code, cells) in waiting {
            if let Some(key) = key {
                shelf.by_key.entry(key).or_default().push(id);
            } else if let Some(likeness) = likeness {
                shelf.by_likeness.entry(likeness).or_default().push(id);
            }
            shelf.seen.insert(code + &cells);
        }
        Ok(shelf)
    }

    /// Puts a rejected row on the shelf; the same row of an earlier import is there already.
    pub fn keep(&mut self, tx: &WriteTx<'_>, row: &Row, fault: &Fault, file: &FileReport) -> Result<()> {
        let cells = serde_json::to_string(row.raw.as_deref().unwrap_or_default()).unwrap_or_default();
        if !self.seen.insert(fault.code.to_owned() + &cells) {
            return Ok(());
        }
        let whole_key = !matches!(fault.code, "key_missing" | "id_damaged");
        let key = whole_key.then(|| self.key(row));
        let column = file.columns.iter().map(|column| column.header.as_str()).nth(fault.at).unwrap_or_default();
        tx.pen(include_str!("keep.sql"))?.execute(pintui_store::named_params! {
            ":shop": self.shop_id, ":file": self.file_id, ":kind": self.grain.name(), ":row": row.number as i64,
            ":code": fault.code, ":field": column, ":value": fault.value, ":key": key,
            ":likeness": self.likeness(row), ":cells": cells,
        })?;
        Ok(())
    }

    /// Takes rows up that this accepted row repairs.
    pub fn solve(&mut self, tx: &WriteTx<'_>, row: &Row) -> Result<()> {
        let mut solved = Vec::new();
        if !self.by_key.is_empty() {
            solved.extend(self.by_key.remove(&self.key(row)).unwrap_or_default());
        }
        if !self.by_likeness.is_empty()
            && let Some(likeness) = self.likeness(row)
        {
            // One repaired row repairs one damaged row.
            if let Some(waiting) = self.by_likeness.get_mut(&likeness) {
                solved.extend(waiting.pop());
            }
        }
        for id in solved {
            tx.pen("update quarantine set solved_by = ?2 where id = ?1")?.execute((id, self.file_id))?;
        }
        Ok(())
    }

    fn key(&self, row: &Row) -> String {
        match &row.line_no {
            Some(line) => format!("{}/{line}", row.key),
            None => row.key.to_string(),
        }
    }

    fn likeness(&self, row: &Row) -> Option<String> {
        let parts: &[&str] = match self.grain {
            Grain::Order => &["created_at", "paid", "product_name"],
            Grain::Line => &["created_at", "product_id", "sku_code", "paid"],
            Grain::Case => &["applied_at", "product_id", "refund"],
        };
        row.text(fields::slot(self.grain, parts[0]))?;
        let shown =
            |name: &&str| row.values[fields::slot(self.grain, name)].as_ref().map(Value::shown).unwrap_or_default();
        Some(parts.iter().map(shown).collect::<Vec<_>>().join("|"))
    }
}
