//! Copies of the whole book: backup, restore, and the checks SQLite itself can make.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use crate::migrate::{self, VERSION};
use crate::synced::{self, Half};
use crate::words::{BookRefused, Error, Result};

const PAGES: i32 = 4096;
/// A book of which more than one part in so many is empty is copied without that.
const HOLLOW: u64 = 4;

/// Writes a consistent copy of an open book to `to`: beside it first, synced, then renamed.
pub fn write(from: &Connection, to: &Path) -> Result<()> {
    clear_former(to);
    let half = Half::of(to);
    // Made first with plain file calls, so that a wrong folder is told in the words of files.
    std::fs::File::create(half.path()).map_err(|why| Error::of_file(to, &why))?;
    write_half(from, half.path())?;
    let synced = std::fs::File::open(half.path()).and_then(|file| file.sync_all());
    synced.and_then(|()| half.place()).map_err(|why| Error::of_file(to, &why))
}

/// Clears what a program that was stopped has left of a copy at this place.
fn clear_former(to: &Path) {
    let above = to.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    synced::clear_halves(above, |of| to.file_name().is_some_and(|name| name == of));
}

/// Bytes of the book's file in which nothing stands any more, and of all of it.
pub fn spare(of: &Connection) -> Result<(u64, u64)> {
    let number = |name: &str| of.query_row(&format!("pragma {name}"), [], |row| row.get::<_, i64>(0));
    let page = number("page_size")?;
    let bytes = |pages: i64| (pages * page).unsigned_abs();
    Ok((bytes(number("freelist_count")?), bytes(number("page_count")?)))
}

fn write_half(from: &Connection, half: &Path) -> Result<()> {
    let (spare, all) = spare(from)?;
    if spare * HOLLOW > all {
        return write_anew(from, half);
    }
    let mut copy = Connection::open(half)?;
    Backup::new(from, &mut copy)?.run_to_completion(PAGES, Duration::ZERO, None)?;
    copy.pragma_update(None, "journal_mode", "delete")?;
    Ok(())
}

/// Writes what stands in the book and leaves out the rest; it takes longer, and whoever writes meanwhile goes on.
fn write_anew(from: &Connection, half: &Path) -> Result<()> {
    let only_reads: bool = from.query_row("pragma query_only", [], |row| row.get(0))?;
    from.pragma_update(None, "query_only", false)?;
    let written = from.execute("vacuum into ?1", [half.to_string_lossy()]);
    from.pragma_update(None, "query_only", only_reads)?;
    written?;
    Ok(())
}

/// Checks that `file` is a whole book that this program can read.
pub fn check(file: &Path) -> Result<()> {
    std::fs::File::open(file).map_err(|why| Error::of_file(file, &why))?;
    let copy = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let found: i64 = copy.query_row("pragma user_version", [], |row| row.get(0))?;
    if found > VERSION {
        return Err(BookRefused::BookNewer { found, known: VERSION }.into());
    }
    let whole = faults(&copy)?;
    let fault = match whole.into_iter().next() {
        Some(fault) => Some(fault),
        None if found <= 0 => Some("no book".to_owned()),
        None => migrate::lacks(&copy, found)?.map(|place| format!("no {place}")),
    };
    fault.map_or(Ok(()), |detail| Err(BookRefused::BookDamaged { detail }.into()))
}

/// Puts the copy `from` in the place of the open book `into`, in one transaction of SQLite's own.
pub fn put_back(from: &Path, into: &mut Connection) -> Result<()> {
    let copy = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let wanted = page_size(into)?;
    if page_size(&copy)? == wanted {
        Backup::new(&copy, into)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
        return Ok(());
    }
    // SQLite copies page by page: a copy with pages of another size is written anew first.
    let half = Half::of(Path::new(into.path().unwrap_or_default()));
    copy.execute_batch(&format!("pragma page_size = {wanted};"))?;
    copy.execute("vacuum into ?1", [half.path().to_string_lossy()])?;
    let same = Connection::open_with_flags(half.path(), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    Backup::new(&same, into)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    Ok(())
}

fn page_size(of: &Connection) -> Result<i64> {
    Ok(of.query_row("pragma page_size", [], |row| row.get(0))?)
}

/// Puts the copy `from` where `file` is, a book that cannot be opened, which is kept as `kept`.
pub fn replace(file: &Path, from: &Path, kept: &Path) -> Result<()> {
    check(from)?;
    let half = Half::of(file);
    std::fs::copy(from, half.path())
        .and_then(|_| std::fs::File::open(half.path())?.sync_all())
        .map_err(|why| Error::of_file(file, &why))?;
    for beside in ["", "-wal", "-shm"] {
        let with = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(beside);
            PathBuf::from(name)
        };
        if with(file).exists() {
            std::fs::rename(with(file), with(kept)).map_err(|why| Error::of_file(file, &why))?;
        }
    }
    half.place().map_err(|why| Error::of_file(file, &why))
}

/// What `integrity_check` and `foreign_key_check` find; empty when the book is whole.
pub fn faults(connection: &Connection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut integrity = connection.prepare("pragma integrity_check")?;
    let mut rows = integrity.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            found.push(line);
        }
    }
    let mut keys = connection.prepare("select \"table\", count(*) from pragma_foreign_key_check group by 1")?;
    let mut rows = keys.query([])?;
    while let Some(row) = rows.next()? {
        found.push(format!("{}: {} rows point nowhere", row.get::<_, String>(0)?, row.get::<_, i64>(1)?));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_with_pages_of_another_size_comes_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let copy = folder.path().join("copy.db");
        let old = Connection::open(&copy).expect("a file");
        old.execute_batch(
            "pragma page_size = 4096; create table shops (name text) strict; insert into shops values ('old');",
        )
        .expect("written");
        drop(old);
        let mut book = crate::connection::writer(&folder.path().join("book.db")).expect("a book");
        book.execute_batch("create table shops (name text) strict").expect("written");
        put_back(&copy, &mut book).expect("put back");
        let name: String = book.query_row("select name from shops", [], |row| row.get(0)).expect("a row");
        assert_eq!(name, "old");
        assert_eq!(
            std::fs::read_dir(folder.path())
                .expect("a folder")
                .filter(|file| file.as_ref().is_ok_and(|file| file.file_name().to_string_lossy().ends_with(".part")))
                .count(),
            0
        );
    }

    #[test]
    fn what_went_out_of_a_book_is_in_no_copy_and_a_copy_put_back_frees_the_disk() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("book.db");
        let copy = folder.path().join("copy.db");
        let bytes = |file: &Path| std::fs::metadata(file).expect("there").len();
        let mut book = crate::connection::writer(&file).expect("a book");
        book.execute_batch(
            "create table kept (name text) strict; insert into kept values ('one');
             create table orders (name text) strict;
             with recursive counted (n) as (select 1 union all select n + 1 from counted where n < 8000)
             insert into orders select hex(randomblob(500)) from counted;
             delete from orders; pragma wal_checkpoint(truncate);",
        )
        .expect("written");
        assert!(bytes(&file) > 8_000_000);
        write(&crate::connection::reader(&file).expect("a reader"), &copy).expect("copied");
        assert!(bytes(&copy) < 200_000, "{}", bytes(&copy));
        put_back(&copy, &mut book).expect("put back");
        let name: String = book.query_row("select name from kept", [], |row| row.get(0)).expect("a row");
        drop(book);
        assert_eq!((name.as_str(), bytes(&file)), ("one", bytes(&copy)));
    }

    #[test]
    fn a_file_of_another_program_is_no_copy_of_a_book() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("copy.db");
        let mut book = Connection::open(&file).expect("a file");
        migrate::up(&mut book, &file).expect("a book");
        check(&file).expect("as it was made, it is one");
        for (sql, lacking) in [
            ("alter table runs rename column at to since", "no runs.at"),
            ("pragma foreign_keys = off; drop table files", "no files.as_of"),
        ] {
            book.execute_batch(sql).expect("changed");
            let refused = check(&file).expect_err("refused");
            assert_eq!((&*refused.code, &refused.params["detail"]), ("book_damaged", &lacking.into()), "{sql}");
        }
    }
}
