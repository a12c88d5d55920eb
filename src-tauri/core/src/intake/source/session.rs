//! Workbooks, pages and zips, read by a child process: the same program started with `--read-sheet`.
//!
//! Such a file can be built to exhaust memory or time; then only the child ends. It has limits of
//! its own; what it sends is bounded here once more, and silence is not waited for without end.

use std::ffi::OsString;
use std::io::{BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};

use pintui_store::{Error, Result};

use super::child::{self, FLAG, PASSWORD};
use super::patience::Patient;
use super::record::{CELLS_LIMIT, RECORD_LIMIT, Record};
use crate::intake::import::ImportRefused;

/// A table that the child has found.
pub struct Part {
    /// Which file inside a zip, from 1; 0 where the file itself is meant.
    pub member: u32,
    /// Which sheet of it, from 0.
    pub sheet: u32,
    /// Where it is inside the file; empty for the file itself.
    pub name: String,
    /// What was seen of it.
    pub seen: Seen,
    /// Whether the day numbers of a sheet count from 1904.
    pub from_1904: bool,
    /// Its size as stated: rows of a sheet, bytes of a text.
    pub size: u32,
}

/// What a look brings.
pub enum Seen {
    /// The first rows of a sheet.
    Rows(Vec<Vec<String>>),
    /// The first bytes of a text.
    Bytes(Vec<u8>),
    /// No table.
    Nothing,
}

/// A child that reads one file.
pub struct Session {
    path: PathBuf,
    name: String,
    asking: ChildStdin,
    output: BufReader<Patient>,
}

enum Frame {
    Part,
    Row,
    Bytes,
    End,
}

const WORD_LIMIT: usize = 4_096;
const BYTES_LIMIT: usize = 1 << 20;

impl Session {
    /// Starts a child for a file; `name` is what the person calls it.
    pub fn begin(path: &Path, password: Option<&str>) -> Result<Self> {
        let fail = |why: std::io::Error| Error::of_file(path, &why);
        let mut child = Command::new(program().map_err(fail)?)
            .env(PASSWORD, password.unwrap_or_default())
            .arg(FLAG)
            .arg(path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(fail)?;
        let (Some(asking), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(fail(std::io::Error::other("no pipe")));
        };
        let seconds = child::seconds(std::fs::metadata(path).map_or(0, |about| about.len()));
        Ok(Self {
            path: path.to_owned(),
            name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            asking,
            output: BufReader::with_capacity(1 << 18, Patient::new(child, output, seconds)),
        })
    }

    fn ask(&mut self, line: &str) -> Result<()> {
        writeln!(self.asking, "{line}").map_err(|_| self.ended())
    }

    /// All tables inside with their first `most` rows.
    pub fn look(&mut self, most: usize) -> Result<Vec<Part>> {
        self.ask(&format!("look {most}"))?;
        let mut parts: Vec<Part> = Vec::new();
        let mut record = Record::default();
        loop {
            match self.frame()? {
                Frame::End => return Ok(parts),
                Frame::Part => parts.push(self.part()?),
                Frame::Row => {
                    self.row(&mut record)?;
                    let Some(Seen::Rows(rows)) = parts.last_mut().map(|part| &mut part.seen) else { continue };
                    // Numbers are kept: a row that is missing in the sheet is a blank row.
                    while (rows.len() as u64) + 1 < record.number && rows.len() < most {
                        rows.push(Vec::new());
                    }
                    rows.push(record.cells().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect());
                }
                Frame::Bytes => {
                    let mut bytes = Vec::new();
                    self.bytes(&mut bytes)?;
                    if let Some(Seen::Bytes(seen)) = parts.last_mut().map(|part| &mut part.seen) {
                        seen.append(&mut bytes);
                    }
                }
            }
        }
    }

    /// Asks for the rows of a sheet; they come one by one from [`Self::next_row`].
    pub fn ask_rows(&mut self, member: u32, sheet: u32) -> Result<()> {
        self.ask(&format!("sheet {member} {sheet}"))
    }

    /// Asks for the bytes of a text; they come from [`Self::next_bytes`].
    pub fn ask_bytes(&mut self, member: u32) -> Result<()> {
        self.ask(&format!("bytes {member}"))
    }

    /// Reads the next row; false at the end.
    pub fn next_row(&mut self, record: &mut Record) -> Result<bool> {
        record.clear();
        match self.frame()? {
            Frame::Row => self.row(record).map(|()| true),
            Frame::End => Ok(false),
            Frame::Part | Frame::Bytes => Err(self.ended()),
        }
    }

    /// Reads the next bytes; false at the end.
    pub fn next_bytes(&mut self, into: &mut Vec<u8>) -> Result<bool> {
        match self.frame()? {
            Frame::Bytes => self.bytes(into).map(|()| true),
            Frame::End => Ok(false),
            Frame::Part | Frame::Row => Err(self.ended()),
        }
    }

    fn frame(&mut self) -> Result<Frame> {
        match self.byte()? {
            b'P' => Ok(Frame::Part),
            b'R' => Ok(Frame::Row),
            b'B' => Ok(Frame::Bytes),
            b'E' => Ok(Frame::End),
            b'F' => Err(self.told()?),
            _ => Err(self.ended()),
        }
    }

    fn part(&mut self) -> Result<Part> {
        let kind = self.byte()?;
        let [member, sheet, size, length] = self.words()?;
        let mut name = Vec::new();
        self.take(length as usize, WORD_LIMIT, &mut name)?;
        let seen = match kind {
            b'S' | b'4' => Seen::Rows(Vec::new()),
            b'T' => Seen::Bytes(Vec::new()),
            _ => Seen::Nothing,
        };
        Ok(Part {
            member,
            sheet,
            name: String::from_utf8_lossy(&name).into_owned(),
            seen,
            from_1904: kind == b'4',
            size,
        })
    }

    fn row(&mut self, record: &mut Record) -> Result<()> {
        let [number, too_long, cells, length] = self.words()?;
        record.clear();
        record.number = u64::from(number);
        record.too_long = (too_long as usize).checked_sub(1);
        let cells = cells as usize;
        if cells > CELLS_LIMIT {
            return Err(self.ended());
        }
        let mut ends = [0; 4 * 256];
        let mut last = 0;
        while record.ends.len() < cells {
            let some = (cells - record.ends.len()).min(256);
            self.output.read_exact(&mut ends[..4 * some]).map_err(|_| self.ended())?;
            for end in ends[..4 * some].as_chunks().0 {
                last = u32::from_le_bytes(*end).clamp(last, length);
                record.ends.push(last);
            }
        }
        self.take(length as usize, RECORD_LIMIT + 1, &mut record.bytes)
    }

    fn bytes(&mut self, into: &mut Vec<u8>) -> Result<()> {
        let [length] = self.words()?;
        self.take(length as usize, BYTES_LIMIT, into)
    }

    fn take(&mut self, length: usize, limit: usize, into: &mut Vec<u8>) -> Result<()> {
        if length > limit {
            return Err(self.ended());
        }
        into.resize(length, 0);
        self.output.read_exact(into).map_err(|_| self.ended())
    }

    fn byte(&mut self) -> Result<u8> {
        let mut byte = [0];
        self.output.read_exact(&mut byte).map_err(|_| self.ended())?;
        Ok(byte[0])
    }

    fn words<const N: usize>(&mut self) -> Result<[u32; N]> {
        let mut words = [0; N];
        for word in &mut words {
            let mut bytes = [0; 4];
            self.output.read_exact(&mut bytes).map_err(|_| self.ended())?;
            *word = u32::from_le_bytes(bytes);
        }
        Ok(words)
    }

    /// The child ended without a word.
    fn ended(&self) -> Error {
        if self.output.get_ref().has_stumbled() {
            return ImportRefused::FileTruncated { file: self.name.clone() }.into();
        }
        ImportRefused::FileTooLarge { file: self.name.clone(), limit: "memory_or_time".into() }.into()
    }

    /// The refusal the child sent.
    fn told(&mut self) -> Result<Error> {
        let mut word = Vec::new();
        let [length] = self.words()?;
        self.take(length as usize, WORD_LIMIT, &mut word)?;
        let file = self.name.clone();
        Ok(match &word[..] {
            b"password" => ImportRefused::PasswordNeeded { file }.into(),
            b"wrong" => ImportRefused::PasswordWrong { file }.into(),
            b"empty" => ImportRefused::FileEmpty { file }.into(),
            b"nested" => ImportRefused::ZipNested { file }.into(),
            b"html" => ImportRefused::FileTypeUnknown { file, found: "html".into() }.into(),
            b"large" => ImportRefused::FileTooLarge { file, limit: "unpacked".into() }.into(),
            b"mixed" => ImportRefused::EncodingMixed { file, row: 0 }.into(),
            b"unreachable" => Error::of_file(&self.path, &std::io::ErrorKind::NotFound.into()),
            _ => ImportRefused::FileTruncated { file }.into(),
        })
    }
}

/// The program to start: this one, or for tests of libraries the one the environment names.
fn program() -> std::io::Result<OsString> {
    match std::env::var_os("PINTUI_READER") {
        Some(program) => Ok(program),
        None => Ok(std::env::current_exe()?.into_os_string()),
    }
}
