//! The real command line in a data folder of its own, as a script would use it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use calamine::{Data, Reader, Xlsx, open_workbook};
use chrono::{Datelike, Days, NaiveDate};
use pintui_core::door::{self, Call, NoPrinters, Unwatched};
use pintui_core::keeping::clock;
use pintui_core::sample::{self, Recipe, Traps};
use pintui_store::Book;
use serde_json::Value;

/// The last day in every sample file.
pub const UNTIL: &str = "2026-10-31";

/// The shop that sample files are imported into.
pub const SHOP: &str = "小满良品";

/// A program of this workspace, from the folder this test was built into.
///
/// # Panics
/// When it has not been built.
pub fn binary(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own file");
    let folder = test.parent().and_then(Path::parent).expect("tests lie in target/<profile>/deps");
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(program.exists(), "{} is missing: run `cargo build --workspace` first, or ./test", program.display());
    program
}

/// A desk: a data folder and a place for files, both gone at the end of the test.
pub struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    /// An empty desk.
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A desk whose book has a shop of so many orders, up to the end of the month before this one.
    pub fn at_work(orders: usize) -> Self {
        let desk = Self::empty();
        let files = desk.sample("exports", &Recipe { until: last_month_ends(), ..plain(orders) });
        desk.import(&files, &[]);
        desk
    }

    /// The figures of a day, as the command line tells them.
    pub fn daily(&self, day: NaiveDate, rule: &str) -> Value {
        self.done(&["daily", "--date", &day.to_string(), "--shop", SHOP, "--rule", rule])
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The path of a file on the desk.
    pub fn file(&self, name: &str) -> String {
        self.folder.path().join(name).to_string_lossy().into_owned()
    }

    /// Makes the book one that cannot be read.
    pub fn damage(&self) {
        std::fs::create_dir_all(self.data()).expect("a folder is made");
        for beside in ["book.db-wal", "book.db-shm"] {
            // What a process left there would put the book right again.
            let _ = std::fs::remove_file(self.data().join(beside));
        }
        std::fs::write(self.data().join("book.db"), "this is no book, but long enough to be looked at".repeat(100))
            .expect("a file is written");
    }

    /// The command, ready to run in this desk's data folder.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(binary("pintui"));
        command.arg("--data").arg(self.data()).args(words).stdin(Stdio::null());
        command
    }

    /// Runs the command to its end.
    pub fn run(&self, words: &[&str]) -> Answer {
        let told = self.command(words).output().expect("pintui starts");
        Answer {
            code: told.status.code(),
            out: String::from_utf8(told.stdout).expect("answers are UTF-8"),
            err: String::from_utf8(told.stderr).expect("messages are UTF-8"),
        }
    }

    /// Starts the command and comes back at once.
    pub fn start(&self, words: &[&str]) -> Child {
        self.command(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("pintui starts")
    }

    /// Runs the command with `--json`; it must be done.
    pub fn done(&self, words: &[&str]) -> Value {
        let answer = self.run(&[&["--json"], words].concat());
        assert_eq!(answer.code, Some(0), "{words:?} was refused: {}", answer.err);
        answer.json()
    }

    /// Runs the command with `--json`; it must be refused. Returns the error.
    pub fn refused(&self, words: &[&str]) -> Value {
        let answer = self.run(&[&["--json"], words].concat());
        assert_eq!(answer.code, Some(1), "{words:?} was not refused: {}{}", answer.out, answer.err);
        let told = answer.json();
        let last = answer.err.trim_end().lines().last().unwrap_or_default();
        assert_eq!(serde_json::from_str::<Value>(last).ok().as_ref(), Some(&told), "stderr and stdout tell the same");
        told["error"].clone()
    }

    /// Asks the door in this process, beside whatever else has the folder open.
    pub fn ask(&self, name: &str, ask: Value) -> Value {
        Self::ask_in(&Book::open(&self.data()).expect("the book opens a second time"), name, ask)
    }

    /// The same in a book that is open, for who asks hundreds of times.
    pub fn ask_in(book: &Book, name: &str, ask: Value) -> Value {
        let call = Call {
            actor: "test",
            who: door::Who::Program,
            now: clock::now(),
            progress: &Unwatched,
            printers: &NoPrinters,
        };
        door::call(book, &call, name, ask).unwrap_or_else(|why| panic!("{name} was refused: {why:?}"))
    }

    /// Changes the book by hand, as nobody but a test does.
    pub fn changes(&self, book: &Book, statements: &[&str]) {
        let operation = pintui_store::Operation {
            name: "given",
            actor: "test",
            at: clock::now(),
            detail: Value::Null,
            outside: false,
        };
        let change =
            |tx: &mut pintui_store::WriteTx<'_>| statements.iter().try_for_each(|sql| tx.change(sql, []).map(|_| ()));
        book.write(&operation, change).expect("the statements fit the book");
    }

    /// Writes the sample files of a recipe into a folder of the desk; returns their paths.
    pub fn sample(&self, folder: &str, recipe: &Recipe) -> Vec<String> {
        let written = sample::write(recipe, Path::new(&self.file(folder))).expect("sample files are written");
        written.files.iter().map(|path| path.to_string_lossy().into_owned()).collect()
    }

    /// Imports files into the sample shop, with further words of the command.
    pub fn import(&self, files: &[String], more: &[&str]) -> Value {
        let mut words = vec!["import"];
        words.extend(files.iter().map(String::as_str));
        words.extend(["--shop", SHOP]);
        words.extend(more);
        self.done(&words)
    }

    /// How many rows an import of these files would add.
    pub fn import_counts(&self, files: &[String]) -> i64 {
        total(&self.import(files, &["--dry-run"]), "added")
    }
}

/// What a command answered.
pub struct Answer {
    /// Its exit code; none when it was killed.
    pub code: Option<i32>,
    /// All of stdout.
    pub out: String,
    /// All of stderr.
    pub err: String,
}

impl Answer {
    /// Stdout as the one JSON document that it must be.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|why| panic!("stdout is not one JSON document ({why}): {}", self.out))
    }
}

/// The last day of the month before this one.
pub fn last_month_ends() -> NaiveDate {
    clock::now().0.date().with_day(1).expect("every month has a first day") - Days::new(1)
}

/// The same, a week earlier in the first days of a month: nothing of it is of today or yesterday.
pub fn a_while_ago() -> NaiveDate {
    const WEEK: u32 = 7;
    let early = clock::now().0.day() <= WEEK;
    last_month_ends() - Days::new(if early { WEEK.into() } else { 0 })
}

/// A shop without faults, of so many orders.
pub fn plain(orders: usize) -> Recipe {
    Recipe { shop: SHOP.to_owned(), ..Recipe::plain(1, orders, UNTIL.parse().expect("a date")) }
}

/// The same shop with some of every fault that real exports have.
pub fn faulty(orders: usize) -> Recipe {
    Recipe { traps: Traps::all(), ..plain(orders) }
}

/// The sum of one count over all files of an import report.
pub fn total(report: &Value, count: &str) -> i64 {
    let files = report["files"].as_array().unwrap_or_else(|| panic!("no files in {report}"));
    files.iter().map(|file| file[count].as_i64().unwrap_or_else(|| panic!("no {count} in {file}"))).sum()
}

/// The named cells of a workbook, as numbers; a blank cell is none.
pub fn named_cells(workbook: &str) -> BTreeMap<String, Data> {
    let mut book: Xlsx<_> = open_workbook(workbook).expect("a workbook that opens");
    let names = book.defined_names().to_vec();
    let mut cells = BTreeMap::new();
    for (name, place) in names {
        if let Some((sheet, at)) = place.trim_start_matches('=').rsplit_once('!')
            && let Some(position) = position(at)
        {
            let range = book.worksheet_range(sheet.trim_matches('\'')).expect("the named sheet is there");
            cells.insert(name, range.get_value(position).cloned().unwrap_or_default());
        }
    }
    cells
}

/// `$C$5` as row and column from 0; none where it is no single cell.
fn position(at: &str) -> Option<(u32, u32)> {
    let at = at.replace('$', "");
    let split = at.find(|letter: char| letter.is_ascii_digit())?;
    let column = at[..split].bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1);
    Some((at[split..].parse::<u32>().ok()? - 1, column - 1))
}
