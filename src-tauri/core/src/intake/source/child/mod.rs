//! The child that reads one container (a workbook, a page, a zip): see `session`, its other end.
//!
//! It is asked by lines on its input and answers with frames on its output. It holds nothing but
//! the file it was started for, writes no file, and ends when nobody asks any more.

mod frames;
mod pack;
mod page;
mod workbook;

use std::ffi::OsString;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek};
use std::path::Path;

use frames::{Fail, Frames, Sent, Told};

use super::sniff::{self, Kind};
use workbook::Book;

/// Where the child finds the password: an argument would show in the list of processes.
pub(super) const PASSWORD: &str = "PINTUI_SHEET_PASSWORD";

/// First argument that makes the program such a child.
pub const FLAG: &str = "--read-sheet";

const MEMORY_LIMIT: u64 = 2 << 30;
const LEAST_SECONDS: u64 = 12;
const BYTES_A_SECOND: u64 = 1 << 19;

/// Processor time for a file of this size. A large file may take its time; a bomb is small.
pub(super) fn seconds(bytes: u64) -> u64 {
    LEAST_SECONDS + bytes / BYTES_A_SECOND
}

/// The child: answers what is asked about the file named by its argument.
///
/// Returns the exit code.
pub fn child_main() -> i32 {
    let arguments: Vec<OsString> = std::env::args_os().skip(2).collect();
    let [path] = &arguments[..] else { return 2 };
    let path = Path::new(path);
    limit(std::fs::metadata(path).map_or(0, |about| about.len()));
    let mut output = Frames::new(std::io::stdout().lock());
    match answer_all(path, &mut output) {
        Ok(()) => 0,
        Err(_) => 1,
    }
}

#[cfg(unix)]
fn limit(bytes: u64) {
    use rlimit::{Resource, setrlimit};
    // A limit that cannot be set is no reason to refuse a file; the parent still waits only so long.
    let _ = setrlimit(Resource::AS, MEMORY_LIMIT, MEMORY_LIMIT);
    let _ = setrlimit(Resource::CPU, seconds(bytes), seconds(bytes));
    let _ = setrlimit(Resource::CORE, 0, 0);
}

#[cfg(not(unix))]
fn limit(_: u64) {}

fn answer_all(path: &Path, output: &mut Frames<impl std::io::Write>) -> std::io::Result<()> {
    let mut held: Option<Container> = None;
    for line in std::io::stdin().lock().lines() {
        let answered = answer(path, &mut held, &line?, output);
        match answered {
            Ok(()) => output.end()?,
            Err(Fail::Told(why)) => output.failed(why)?,
            Err(Fail::Pipe(why)) => return Err(why),
        }
    }
    Ok(())
}

fn answer(path: &Path, held: &mut Option<Container>, asked: &str, output: &mut Frames<impl std::io::Write>) -> Sent {
    if held.is_none() {
        *held = Some(Container::open(path)?);
    }
    let Some(container) = held else { return Ok(()) };
    let words: Vec<&str> = asked.split(' ').collect();
    let number = |at: usize| words.get(at).and_then(|word| word.parse().ok()).unwrap_or(0);
    match words[0] {
        "look" => container.look(number(1) as u32, output),
        "sheet" => container.book(number(1))?.rows(number(2), u32::MAX, output),
        _ => container.pack()?.bytes(number(1), output),
    }
}

/// Something that can be read from any place in it.
trait Place: Read + Seek + Send {}
impl<T: Read + Seek + Send> Place for T {}
type Input = BufReader<Box<dyn Place>>;

/// The whole file: one workbook or page, or a zip of files.
struct Container {
    pack: Option<pack::Pack>,
    /// The workbook that was asked for last, with the member of the zip it is; 0 is the file itself.
    book: Option<(usize, Book)>,
}

impl Container {
    fn open(path: &Path) -> Told<Self> {
        let fail = |_| Fail::Told("unreachable");
        let mut file = File::open(path).map_err(fail)?;
        let mut head = Vec::new();
        (&mut file).take(sniff::HEAD as u64).read_to_end(&mut head).map_err(fail)?;
        file.rewind().map_err(fail)?;
        let password = std::env::var(PASSWORD).unwrap_or_default();
        if sniff::kind(&head) == Kind::Zip {
            return Ok(Self { pack: Some(pack::Pack::open(file, password)?), book: None });
        }
        let packed = file.metadata().map_or(0, |about| about.len());
        let book = Book::open(sniff::kind(&head), BufReader::new(Box::new(file)), packed, &password)?;
        Ok(Self { pack: None, book: Some((0, book)) })
    }

    fn pack(&mut self) -> Told<&mut pack::Pack> {
        self.pack.as_mut().ok_or(Fail::Told("truncated"))
    }

    fn book(&mut self, member: usize) -> Told<&mut Book> {
        if self.book.as_ref().is_none_or(|(held, _)| *held != member) {
            self.book = None;
            let book = self.pack()?.book(member)?;
            self.book = Some((member, book));
        }
        self.book.as_mut().map(|(_, book)| book).ok_or(Fail::Told("truncated"))
    }

    /// Tells all tables with their first rows.
    fn look(&mut self, most: u32, output: &mut Frames<impl std::io::Write>) -> Sent {
        output.spend_at_most(LOOK_LIMIT);
        let Some(pack) = &mut self.pack else { return self.book(0)?.look(0, "", most, output) };
        for member in pack.members()? {
            match pack.kind(member.at)? {
                Kind::Text | Kind::Wide => {
                    output.part(member.at, 0, frames::TEXT, &member.name, member.size)?;
                    pack.sample(member.at, output)?;
                }
                Kind::Page | Kind::Workbook | Kind::OldWorkbook | Kind::Locked => {
                    pack.book(member.at)?.look(member.at, &member.name, most, output)?;
                }
                Kind::Zip => return Err(Fail::Told("nested")),
                Kind::Empty | Kind::Other(_) => output.part(member.at, 0, frames::OTHER, &member.name, member.size)?,
            }
        }
        Ok(())
    }
}

/// What a look may bring in all: the parent keeps it in memory.
const LOOK_LIMIT: u64 = 48 << 20;
