//! What SQLite's planner is told of the book: how many rows the tables of a shop of some years have, and how many of
//! them share a key. Without it, it takes an index on `shop_id` for a short way to a few rows, and a question about
//! one buyer reads every order of the shop.
//!
//! The numbers are the same for every book, so that a question is answered in the same way whatever the book holds and
//! whenever it was last looked at. `statistics.txt` names each table with its rows and below it each index: its
//! entries, then how many share the first column, the first two, and so on.

use rusqlite::Connection;

use crate::words::Result;

const TYPICAL: &str = include_str!("../statistics.txt");

/// Writes them anew: after the schema has changed, and where indexes were dropped, for theirs go with them.
pub fn write(connection: &Connection) -> Result<()> {
    // One small table is looked at, so that the place for all of them is there.
    connection.execute_batch("analyze main.shops; delete from main.sqlite_stat1")?;
    let mut insert = connection.prepare("insert into main.sqlite_stat1 (tbl, idx, stat) values (?1, ?2, ?3)")?;
    let mut table = "";
    for line in TYPICAL.lines() {
        let (name, numbers) = line.trim_start().split_once(' ').unwrap_or((line, ""));
        let of_index = line.starts_with(' ');
        if !of_index {
            table = name;
        }
        insert.execute((table, of_index.then_some(name), numbers))?;
    }
    connection.execute_batch("analyze main.sqlite_schema")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::book::Book;
    use crate::connection;

    #[test]
    fn each_table_and_index_of_the_book_is_told_of_and_no_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let _book = Book::open(folder.path()).expect("a book");
        let book = connection::writer(&folder.path().join("book.db")).expect("opens");
        write(&book).expect("written");
        let names = |sql: &str| -> Vec<String> {
            let mut names = book.prepare(sql).expect("a question");
            names.query_map([], |row| row.get(0)).expect("asked").map(|name| name.expect("a name")).collect()
        };
        // The key of a table without rowid is told of by the table's name.
        let there = names(
            "select l.name || ' ' || iif(i.origin = 'pk' and l.wr, l.name, i.name)
             from pragma_table_list l join pragma_index_list(l.name) i
             where l.schema = 'main' and l.type = 'table' and l.name not like 'sqlite_%'
             union all
             select name || ' ' from pragma_table_list
             where schema = 'main' and type = 'table' and name not like 'sqlite_%' order by 1",
        );
        let told = names("select tbl || ' ' || coalesce(idx, '') from sqlite_stat1 order by 1");
        assert_eq!(told, there);
    }
}
