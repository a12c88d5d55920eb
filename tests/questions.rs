//! Every question to the book (`*.sql`) is prepared against a migrated book, and keeps the house's ways.

use pintui_store::{Book, Reading};
use pintui_tests::sources::{Source, below, has_word, none};

const KEYWORDS: [&str; 12] =
    ["SELECT", "FROM", "WHERE", "INSERT", "UPDATE", "DELETE", "JOIN", "ORDER BY", "GROUP BY", "VALUES", "LIMIT", "AND"];

fn questions() -> Vec<Source> {
    below("src-tauri/core/src", &[".sql"])
}

fn new_book() -> (tempfile::TempDir, Book) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let book = Book::open(folder.path()).expect("a new book opens");
    (folder, book)
}

#[test]
fn every_question_fits_the_book() {
    let (_folder, book) = new_book();
    let mut found = Vec::new();
    book.read(|tx| {
        for question in questions() {
            if let Err(why) = tx.statement(&question.text) {
                let why = why.params.get("detail").map(|told| told.to_string()).unwrap_or_default();
                let why = why.split(" in --").next().unwrap_or_default();
                found.push(format!("{} does not fit the book ({why}): correct its names", question.path));
            }
        }
        Ok(())
    })
    .expect("a new book is readable");
    none(&found);
}

#[test]
fn every_question_says_what_goes_in_and_what_comes_out() {
    let found: Vec<_> = questions()
        .iter()
        .filter(|question| {
            let head: String = question.text.lines().take_while(|line| line.starts_with("--")).collect();
            let begin = question.text.lines().find(|line| !line.starts_with("--")).unwrap_or_default();
            let reads = begin.starts_with("select") || begin.starts_with("with");
            !head.starts_with("-- ")
                || !(head.contains("in: ") || head.contains("out: "))
                || reads && !head.contains("out: ")
        })
        .map(|question| format!("{} has no head: begin it with `-- in: …  out: …`", question.path))
        .collect();
    none(&found);
}

#[test]
fn questions_are_lower_case_and_name_their_columns() {
    let mut found = Vec::new();
    for source in [below("src-tauri", &[".sql"]), below("src-tauri", &[".rs"])].iter().flatten() {
        let sql = source.path.ends_with(".sql");
        for (at, line) in source.code().filter(|(_, line)| !line.trim_start().starts_with("--")) {
            let lower = line.to_lowercase();
            let here = format!("{}:{at}", source.path);
            if sql && KEYWORDS.iter().any(|word| has_word(line, word)) {
                found.push(format!("{here} shouts: write SQL in lower case"));
            }
            if lower.contains("select *") {
                found.push(format!("{here} selects everything: name the columns"));
            }
            if lower.contains("insert or replace") || lower.contains("replace into") {
                found.push(format!(
                    "{here} replaces rows: use `on conflict … do update`, which keeps what hangs on them"
                ));
            }
        }
    }
    none(&found);
}

#[test]
fn every_table_is_strict_and_none_holds_blobs() {
    let (_folder, book) = new_book();
    let found = book
        .read(|tx| {
            let loose = tx.rows(
                "select name from pragma_table_list
                 where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite%'",
                [],
                |row| row.get::<_, String>(0).map(|table| format!("table {table} is not strict: end it with `strict`")),
            )?;
            let blobs = tx.rows(
                "select t.name, c.name from pragma_table_list t, pragma_table_info(t.name) c
                 where t.schema = 'main' and t.type = 'table' and lower(c.type) = 'blob'",
                [],
                |row| {
                    let (table, column): (String, String) = (row.get(0)?, row.get(1)?);
                    Ok(format!(
                        "{table}.{column} is a blob, which no image can keep: keep its hash, and the file beside"
                    ))
                },
            )?;
            Ok([loose, blobs].concat())
        })
        .expect("a new book is readable");
    none(&found);
}
