//! The journal: undo, redo and revert from the images that the triggers kept.
//!
//! *Undo* steps back over the latest operation that still stands, *redo* takes the latest undo
//! back, *revert* is the inverse of one older operation. A row is only put back if it still equals
//! its after-image; otherwise the whole step is refused with `changed_since`. An image from before
//! a table got a new column says nothing about it: that column stays as it is.

use rusqlite::{Connection, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::book::WriteTx;
use crate::connection::FactTable;
use crate::reading::Reading;
use crate::words::{At, BookRefused, Error, Result};

/// One line of the audit trail.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Entry {
    /// Number of the operation.
    pub id: i64,
    /// When it was done.
    pub at: At,
    /// Who did it.
    pub actor: String,
    /// The command's name.
    pub name: String,
    /// What was asked.
    #[ts(type = "Record<string, unknown>")]
    pub detail: serde_json::Value,
    /// Whether it reached outside the book.
    pub outside: bool,
    /// The operation that this one took back.
    pub reverts: Option<i64>,
    /// The operation that took this one back.
    pub reverted_by: Option<i64>,
    /// Whether it has left images by which it can be taken back.
    pub restorable: bool,
}

/// What was taken back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TakenBack {
    /// The operation that was taken back.
    pub operation: i64,
    /// Its command's name.
    pub name: String,
    /// It had an effect outside the book, which stays.
    pub outside: bool,
}

/// The latest operations, newest first.
pub fn latest(tx: &impl Reading, limit: i64) -> Result<Vec<Entry>> {
    tx.rows(
        "select id, at, actor, name, detail, outside, reverts, reverted_by,
           exists (select 1 from images where operation_id = operations.id) from operations order by id desc limit ?1",
        [limit],
        |row| {
            let detail: String = row.get(4)?;
            Ok(Entry {
                id: row.get(0)?,
                at: row.get(1)?,
                actor: row.get(2)?,
                name: row.get(3)?,
                detail: serde_json::from_str(&detail).unwrap_or_default(),
                outside: row.get(5)?,
                reverts: row.get(6)?,
                reverted_by: row.get(7)?,
                restorable: row.get(8)?,
            })
        },
    )
}

/// One row that an operation changed, as `json_object` texts.
#[derive(Clone, Debug)]
pub struct Change {
    /// Name of the table.
    pub place: String,
    /// The row before; none where it was inserted.
    pub before: Option<String>,
    /// The row after; none where it was deleted.
    pub after: Option<String>,
}

/// The rows that an operation has changed so far, in order.
pub fn changes_of(tx: &impl Reading, operation: i64) -> Result<Vec<Change>> {
    tx.rows("select place, before, after from images where operation_id = ?1 order by id", [operation], |row| {
        Ok(Change { place: row.get(0)?, before: row.get(1)?, after: row.get(2)? })
    })
}

/// Whether an operation after `operation` has changed the row by hand.
pub fn changed_after(tx: &impl Reading, place: &str, key: &str, operation: i64) -> Result<bool> {
    Ok(tx
        .maybe(
            "select 1 from images where place = ?1 and key = ?2 and operation_id > ?3 limit 1",
            (place, key, operation),
            |_| Ok(()),
        )?
        .is_some())
}

impl WriteTx<'_> {
    /// Adds to the operation's detail what came of it, for whoever reads the audit trail.
    pub fn tell(&mut self, came: &serde_json::Value) -> Result<()> {
        let sql = "update operations set detail = json_patch(detail, ?2) where id = ?1";
        self.change(sql, (self.operation, came.to_string()))?;
        Ok(())
    }

    /// Steps back over the latest operation by `actor` that still stands and has images.
    pub fn undo(&mut self, actor: &str) -> Result<TakenBack> {
        let latest = self.maybe(
            "select id from operations
             where reverted_by is null and reverts is null and actor = :actor and id < :this
               and exists (select 1 from images where operation_id = operations.id)
             order by id desc limit 1",
            named_params! { ":actor": actor, ":this": self.operation },
            |row| row.get(0),
        )?;
        self.revert(latest.ok_or(BookRefused::NothingToUndo)?)
    }

    /// Takes back the latest undo by `actor`.
    pub fn redo(&mut self, actor: &str) -> Result<TakenBack> {
        let latest = self.maybe(
            "select id from operations
             where reverted_by is null and reverts is not null and actor = :actor and id < :this
             order by id desc limit 1",
            named_params! { ":actor": actor, ":this": self.operation },
            |row| row.get(0),
        )?;
        self.revert(latest.ok_or(BookRefused::NothingToUndo)?)
    }

    /// Puts every row that `operation` changed back to its before-image.
    pub fn revert(&mut self, operation: i64) -> Result<TakenBack> {
        let unknown = || Error::from(BookRefused::OperationUnknown { operation });
        let (name, outside, done): (String, bool, Option<i64>) = self
            .maybe("select name, outside, reverted_by from operations where id = ?1", [operation], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?
            .ok_or_else(unknown)?;
        if done.is_some() {
            return Err(BookRefused::NothingToUndo.into());
        }
        let images = self.rows(
            "select place, key, before, after from images where operation_id = ?1 order by id desc",
            [operation],
            |row| Ok(Image { place: row.get(0)?, key: row.get(1)?, before: row.get(2)?, after: row.get(3)? }),
        )?;
        if images.is_empty() {
            return Err(unknown());
        }
        for image in &images {
            self.put_back(image, operation)?;
        }
        self.change("update operations set reverted_by = ?1 where id = ?2", (self.operation, operation))?;
        self.change("update operations set reverts = ?2 where id = ?1", (self.operation, operation))?;
        // An undo that is itself taken back lets the first operation stand again.
        self.change(
            "update operations set reverted_by = null
             where id = (select reverts from operations where id = ?1) and ?1 <> ?2",
            (operation, self.operation),
        )?;
        Ok(TakenBack { operation, name, outside })
    }

    /// The image of a row as it is now; none where it is not there.
    pub fn image_now(&self, place: &str, key: &str) -> Result<Option<String>> {
        let table = self.table(place)?;
        let which: Vec<_> = table
            .key
            .iter()
            .enumerate()
            .map(|(at, name)| format!("\"{name}\" = json_extract(?1, '$[{at}]')"))
            .collect();
        let sql = format!("select {} from {} where {}", table.image(""), table.name, which.join(" and "));
        self.maybe(&sql, [key], |row| row.get(0))
    }

    /// Puts one row back from an image text, whatever the row is now.
    pub fn restore_row(&mut self, place: &str, key: &str, before: &str) -> Result<()> {
        let table = self.table(place)?;
        write_image(self.open, table, key, Some(before))
    }

    fn put_back(&mut self, image: &Image, operation: i64) -> Result<()> {
        let table = self.table(&image.place)?;
        let now: Option<String> = self.maybe(
            &format!("select {} from {} where {} = ?1", table.image(""), table.name, table.key_of("")),
            [&image.key],
            |row| row.get(0),
        )?;
        if !still(image.after.as_deref(), now.as_deref()) {
            return Err(BookRefused::ChangedSince { operation, table: image.place.clone() }.into());
        }
        write_image(self.open, table, &image.key, image.before.as_deref())
    }

    fn table(&self, place: &str) -> Result<&FactTable> {
        let tables: &[FactTable] = self.tables;
        tables
            .iter()
            .find(|table| table.name == place)
            .ok_or_else(|| BookRefused::Unexpected { detail: format!("no table {place}") }.into())
    }
}

struct Image {
    place: String,
    key: String,
    before: Option<String>,
    after: Option<String>,
}

/// The columns of an image; an image is an object of them.
fn columns_of(image: &str) -> serde_json::Map<String, serde_json::Value> {
    serde_json::from_str(image).unwrap_or_default()
}

/// Whether a row still is what an image tells of it.
fn still(image: Option<&str>, now: Option<&str>) -> bool {
    let (Some(image), Some(now)) = (image, now) else { return image == now };
    image == now || {
        let now = columns_of(now);
        let image = columns_of(image);
        image.len() < now.len() && image.iter().all(|(name, value)| now.get(name) == Some(value))
    }
}

fn write_image(open: &Connection, table: &FactTable, key: &str, before: Option<&str>) -> Result<()> {
    let which: Vec<_> =
        table.key.iter().enumerate().map(|(at, name)| format!("\"{name}\" = json_extract(:key, '$[{at}]')")).collect();
    let which = which.join(" and ");
    let Some(before) = before else {
        open.prepare_cached(&format!("delete from {} where {which}", table.name))?
            .execute(named_params! { ":key": key })?;
        return Ok(());
    };
    let image = columns_of(before);
    let told: Vec<_> = table.columns.iter().filter(|name| image.contains_key(name.as_str())).collect();
    let values: Vec<_> = told.iter().map(|name| format!("\"{name}\" = json_extract(:before, '$.{name}')")).collect();
    let changed = open
        .prepare_cached(&format!("update {} set {} where {which}", table.name, values.join(", ")))?
        .execute(named_params! { ":key": key, ":before": before })?;
    if changed == 0 {
        let names: Vec<_> = told.iter().map(|name| format!("\"{name}\"")).collect();
        let values: Vec<_> = told.iter().map(|name| format!("json_extract(:before, '$.{name}')")).collect();
        open.prepare_cached(&format!(
            "insert into {} ({}) values ({})",
            table.name,
            names.join(", "),
            values.join(", ")
        ))?
        .execute(named_params! { ":before": before })?;
    }
    Ok(())
}
