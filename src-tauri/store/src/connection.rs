//! Opens connections with the settings that make a book durable, and turns the schema's own list
//! of tables into the TEMP triggers that keep before and after images.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::words::Result;

/// Tables that are no facts: the journal itself, import records, everything derived, what is kept by its content, and what
/// must not outlive itself.
const NOT_JOURNALED: [&str; 18] = [
    "operations",
    "images",
    "runs",
    "files",
    "watched_files",
    "quarantine",
    "damaged_references",
    "case_links",
    "cells",
    "reckoned",
    "check_ids",
    "assignments",
    "labels_printed",
    "used_checklists",
    "pictures",
    "sealed",
    "people_pins",
    "sqlite_sequence",
];

const PATIENCE: Duration = Duration::from_secs(20);

/// The writer's cache of pages: 270 MB at most. A new order goes anywhere in the indexes of buyers and parcels; those of
/// some million orders fit in here, and a file that comes in is not slowed by the years before it.
pub const CACHE: &str = "pragma cache_size = -270000";

/// The one long-lived connection that writes.
pub fn writer(file: &Path) -> Result<Connection> {
    let connection = Connection::open(file)?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch(
        "pragma page_size = 16384;
         pragma journal_mode = wal;
         pragma synchronous = full;
         pragma foreign_keys = on;
         pragma temp_store = file;
         pragma threads = 2;
         pragma wal_autocheckpoint = 1000;
         pragma journal_size_limit = 67108864;",
    )?;
    connection.execute_batch(CACHE)?;
    steady(&connection)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// Lets the writer put pages straight into the book's file, beside a journal of what they were, instead of first into the
/// log: half the writing where nearly all pages are new. Others cannot read meanwhile; where another connection is
/// open, the log stays.
pub fn straight(connection: &Connection) -> Result<()> {
    connection.busy_timeout(Duration::ZERO)?;
    // Whether it came to it does not matter: what is written is whole either way.
    let _ = connection.execute_batch("pragma journal_mode = delete");
    Ok(connection.busy_timeout(PATIENCE)?)
}

/// Back to the log. Where somebody reads just now it is left to whoever writes next: what was written stands.
pub fn logged(connection: &Connection) {
    let _ = connection.execute_batch("pragma journal_mode = wal");
}

const READING: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

/// A connection that only reads; it sees the last commit and never waits for the writer.
pub fn reader(file: &Path) -> Result<Connection> {
    reading(Connection::open_with_flags(file, READING)?)
}

/// A connection that reads what stands in the book's own file and looks at nothing beside it; none where its path cannot
/// be written as an address. It needs no room on the disk, and nobody may write meanwhile.
pub fn reader_of_file_alone(file: &Path) -> Result<Option<Connection>> {
    let Some(address) = address(file) else { return Ok(None) };
    let connection = Connection::open_with_flags(address, READING | OpenFlags::SQLITE_OPEN_URI)?;
    connection.execute_batch("pragma temp_store = memory")?;
    reading(connection).map(Some)
}

fn address(file: &Path) -> Option<String> {
    let mut address = String::from(match (file.is_absolute(), cfg!(windows)) {
        (false, _) => "file:",
        (true, false) => "file://",
        (true, true) => "file:///",
    });
    for c in file.to_str()?.chars() {
        match c {
            '%' => address.push_str("%25"),
            '?' => address.push_str("%3f"),
            '#' => address.push_str("%23"),
            '\\' if cfg!(windows) => address.push('/'),
            c => address.push(c),
        }
    }
    address.push_str("?immutable=1");
    Some(address)
}

fn reading(connection: Connection) -> Result<Connection> {
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch("pragma query_only = on; pragma cache_size = -32000; pragma mmap_size = 1073741824;")?;
    steady(&connection)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// Plans do not depend on the values that are bound. Else a statement that might use an index with a condition is
/// prepared anew at each use, which takes longer than most of them run.
fn steady(connection: &Connection) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// A table of facts as the schema describes it.
pub struct FactTable {
    /// Name of the table.
    pub name: String,
    /// All its columns.
    pub columns: Vec<String>,
    /// The columns of its primary key.
    pub key: Vec<String>,
}

impl FactTable {
    /// `json_object` of a row; `of` is `new.`, `old.` or empty.
    pub fn image(&self, of: &str) -> String {
        let pairs: Vec<_> = self.columns.iter().map(|name| format!("'{name}', {of}\"{name}\"")).collect();
        format!("json_object({})", pairs.join(", "))
    }

    /// `json_array` of a row's key.
    pub fn key_of(&self, of: &str) -> String {
        let parts: Vec<_> = self.key.iter().map(|name| format!("{of}\"{name}\"")).collect();
        format!("json_array({})", parts.join(", "))
    }
}

/// All tables of facts, read from the schema, so that no migration can lose one.
pub fn fact_tables(connection: &Connection) -> Result<Vec<FactTable>> {
    let mut names = connection.prepare("select name from main.sqlite_schema where type = 'table' order by name")?;
    let names: Vec<String> = names.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    names
        .into_iter()
        .filter(|name| !NOT_JOURNALED.contains(&name.as_str()) && !name.starts_with("sqlite_"))
        .map(|name| {
            let mut columns = Vec::new();
            let mut key = Vec::new();
            let mut info = connection.prepare("select name, pk from pragma_table_info(:place) order by cid")?;
            let mut rows = info.query([&name])?;
            while let Some(row) = rows.next()? {
                let column: String = row.get(0)?;
                if row.get::<_, i64>(1)? > 0 {
                    key.push(column.clone());
                }
                columns.push(column);
            }
            Ok(FactTable { name, columns, key })
        })
        .collect()
}

/// Sets the TEMP triggers that write images for the operation named in `temp.pen`.
pub fn watch(connection: &Connection, tables: &[FactTable]) -> Result<()> {
    connection.execute_batch("create temp table pen (operation_id integer not null);")?;
    for table in tables {
        let (name, key) = (&table.name, table.key_of("old."));
        let (before, after) = (table.image("old."), table.image("new."));
        connection.execute_batch(&format!(
            "create temp trigger watch_{name}_update after update on main.{name} begin {} end;
             create temp trigger watch_{name}_delete after delete on main.{name} begin {} end;",
            write(name, &key, &before, &after),
            write(name, &key, &before, "null"),
        ))?;
    }
    watch_inserts(connection, tables)
}

/// Sets the triggers for inserted rows.
pub fn watch_inserts(connection: &Connection, tables: &[FactTable]) -> Result<()> {
    for table in tables {
        let name = &table.name;
        let image = write(name, &table.key_of("new."), "null", &table.image("new."));
        connection.execute_batch(&format!(
            "create temp trigger watch_{name}_insert after insert on main.{name} begin {image} end;"
        ))?;
    }
    Ok(())
}

/// Takes the triggers for inserted rows off: rows of a bulk import carry the file that added them.
pub fn unwatch_inserts(connection: &Connection, tables: &[FactTable]) -> Result<()> {
    for table in tables {
        connection.execute_batch(&format!("drop trigger temp.watch_{}_insert;", table.name))?;
    }
    Ok(())
}

fn write(name: &str, key: &str, before: &str, after: &str) -> String {
    format!(
        "insert into main.images (operation_id, place, key, before, after)
         select operation_id, '{name}', {key}, {before}, {after} from temp.pen;"
    )
}
