//! Workbooks, read by a child process: the same program started with `--read-sheet`.
//!
//! A spreadsheet can be built to exhaust memory or time; then only the child ends. It has limits
//! of its own and writes frames to its output: row number, number of cells, then each cell's
//! length and text. All cells are text, as a person sees them: ids keep their digits, a number that
//! a spreadsheet has rounded shows it by its exponent.

use std::ffi::OsString;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use calamine::{Data, Reader, Sheets, Xls, Xlsx};
use pintui_store::{Error, Result};

use super::Record;
use crate::intake::import::ImportRefused;

/// Where the child finds a workbook's password: an argument would show in the list of processes.
const PASSWORD: &str = "PINTUI_SHEET_PASSWORD";

/// First argument that makes the program a child that reads one workbook.
pub const FLAG: &str = "--read-sheet";

const MEMORY_LIMIT: u64 = 3 << 30;
const SECONDS_LIMIT: u64 = 300;
const END: u32 = 0;

/// The first rows of one sheet.
pub struct Head {
    /// Which sheet, from 0.
    pub sheet: u32,
    /// Its first rows.
    pub rows: Vec<Vec<String>>,
}

/// The first `most` rows of every sheet.
pub fn heads(path: &Path, most: u32, password: Option<&str>) -> Result<Vec<Head>> {
    let mut heads = Vec::new();
    for sheet in 0.. {
        let mut rows = Rows::open(path, sheet, Some(most), password)?;
        let mut record = Record::default();
        let mut head = Vec::new();
        while rows.next(&mut record)? {
            // Numbers are kept: a head row that is missing in the sheet is a blank row.
            while (head.len() as u64) + 1 < record.number && (head.len() as u32) < most {
                head.push(Vec::new());
            }
            head.push(record.cells().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect());
        }
        heads.push(Head { sheet, rows: head });
        if rows.sheets <= sheet + 1 {
            return Ok(heads);
        }
    }
    Ok(heads)
}

/// The rows of one sheet, as the child sends them.
pub struct Rows {
    path: PathBuf,
    child: Child,
    output: BufReader<ChildStdout>,
    sheets: u32,
    rows: u32,
    row: u32,
}

impl Rows {
    /// Starts a child that reads sheet `sheet`, at most its first `most` rows.
    pub fn open(path: &Path, sheet: u32, most: Option<u32>, password: Option<&str>) -> Result<Self> {
        let program = program().map_err(|why| Error::of_file(path, &why))?;
        let mut child = Command::new(program)
            .env(PASSWORD, password.unwrap_or_default())
            .arg(FLAG)
            .arg(path)
            .arg(sheet.to_string())
            .arg(most.unwrap_or(u32::MAX).to_string())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|why| Error::of_file(path, &why))?;
        let output = child.stdout.take().ok_or_else(|| broken(path, "no output"))?;
        let mut rows = Self {
            path: path.to_owned(),
            child,
            output: BufReader::with_capacity(1 << 18, output),
            sheets: 0,
            rows: 0,
            row: 0,
        };
        rows.sheets = rows.number()?;
        if rows.sheets == 0 {
            return Err(rows.told()?);
        }
        rows.rows = rows.number()?;
        Ok(rows)
    }

    /// Share of the sheet read so far, as far as its stated size can be believed.
    pub fn share(&self) -> f64 {
        f64::from(self.row) / f64::from(self.rows.max(self.row).max(1))
    }

    /// Reads the next row; false at the end.
    pub fn next(&mut self, record: &mut Record) -> Result<bool> {
        record.clear();
        let number = self.number()?;
        if number == END {
            return match self.number()? {
                END => Ok(false),
                _ => Err(self.told()?),
            };
        }
        self.row = number;
        record.number = u64::from(number);
        let cells = self.number()?;
        for _ in 0..cells {
            let length = self.number()? as usize;
            let mut left = length;
            let mut part = [0; 4096];
            while left > 0 {
                let some = left.min(part.len());
                self.output.read_exact(&mut part[..some]).map_err(|_| self.ended())?;
                record.push(&part[..some]);
                left -= some;
            }
            record.end_cell();
        }
        Ok(true)
    }

    fn number(&mut self) -> Result<u32> {
        let mut bytes = [0; 4];
        self.output.read_exact(&mut bytes).map_err(|_| self.ended())?;
        Ok(u32::from_le_bytes(bytes))
    }

    /// The child ended without a word: its limits, or a fault of the workbook reader.
    fn ended(&self) -> Error {
        ImportRefused::FileTooLarge { file: name(&self.path), limit: "memory_or_time".into() }.into()
    }

    /// The refusal the child sent.
    fn told(&mut self) -> Result<Error> {
        let length = self.number()? as usize;
        let mut bytes = vec![0; length.min(4096)];
        self.output.read_exact(&mut bytes).map_err(|_| self.ended())?;
        let file = name(&self.path);
        Ok(match &bytes[..] {
            b"password" => ImportRefused::PasswordNeeded { file }.into(),
            b"wrong" => ImportRefused::PasswordWrong { file }.into(),
            b"empty" => ImportRefused::FileEmpty { file }.into(),
            b"unreachable" => Error::of_file(&self.path, &std::io::ErrorKind::NotFound.into()),
            _ => ImportRefused::FileTruncated { file }.into(),
        })
    }
}

impl Drop for Rows {
    fn drop(&mut self) {
        // It may have ended by itself; either way nothing of it is left.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn broken(path: &Path, why: &str) -> Error {
    Error::of_file(path, &std::io::Error::other(why.to_owned()))
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The program to start: this one, or for tests of libraries the one the environment names.
fn program() -> std::io::Result<OsString> {
    match std::env::var_os("PINTUI_READER") {
        Some(program) => Ok(program),
        None => Ok(std::env::current_exe()?.into_os_string()),
    }
}

/// The child: reads the workbook named by the arguments and writes frames to its output.
///
/// Returns the exit code.
pub fn child_main() -> i32 {
    let arguments: Vec<OsString> = std::env::args_os().skip(2).collect();
    let [path, sheet, most] = &arguments[..] else { return 2 };
    let number = |text: &OsString| text.to_str().and_then(|text| text.parse::<u32>().ok());
    let (Some(sheet), Some(most)) = (number(sheet), number(most)) else { return 2 };
    limit();
    let mut output = BufWriter::with_capacity(1 << 18, std::io::stdout().lock());
    let sent = send(Path::new(path), sheet, most, &mut output);
    match sent.and_then(|()| output.flush()) {
        Ok(()) => 0,
        Err(_) => 1,
    }
}

#[cfg(unix)]
fn limit() {
    // A limit that cannot be set is no reason to refuse a file; the parent still waits only so long.
    let _ = rlimit::setrlimit(rlimit::Resource::AS, MEMORY_LIMIT, MEMORY_LIMIT);
    let _ = rlimit::setrlimit(rlimit::Resource::CPU, SECONDS_LIMIT, SECONDS_LIMIT);
}

#[cfg(not(unix))]
fn limit() {}

fn send(path: &Path, sheet: u32, most: u32, output: &mut impl Write) -> std::io::Result<()> {
    let password = std::env::var(PASSWORD).unwrap_or_default();
    if !password.is_empty() {
        // A wrong password gives bytes that are no zip.
        let opened = office_crypto::decrypt_from_file(path, &password).ok().filter(|bytes| bytes.starts_with(b"PK"));
        let Some(bytes) = opened else { return refuse(output, "wrong") };
        return match calamine::open_workbook_from_rs::<Xlsx<_>, _>(std::io::Cursor::new(bytes)) {
            Ok(book) => send_xlsx(book, sheet, most, output),
            Err(_) => refuse(output, "truncated"),
        };
    }
    match calamine::open_workbook_auto(path) {
        Ok(Sheets::Xlsx(book)) => send_xlsx(book, sheet, most, output),
        Ok(Sheets::Xls(book)) => send_xls(book, sheet, most, output),
        Ok(_) => refuse(output, "other"),
        Err(why) => refuse(output, why_refused(&why)),
    }
}

fn why_refused(why: &calamine::Error) -> &'static str {
    match why {
        calamine::Error::Xlsx(calamine::XlsxError::Password) | calamine::Error::Xls(calamine::XlsError::Password) => {
            "password"
        }
        calamine::Error::Io(_) => "unreachable",
        _ => "truncated",
    }
}

fn refuse(output: &mut impl Write, why: &str) -> std::io::Result<()> {
    word(output, 0)?;
    text(output, why.as_bytes())
}

fn send_xlsx<R: Read + std::io::Seek>(
    mut book: Xlsx<R>,
    sheet: u32,
    most: u32,
    output: &mut impl Write,
) -> std::io::Result<()> {
    let names = book.sheet_names();
    let Some(sheet) = names.get(sheet as usize).cloned() else { return refuse(output, "empty") };
    word(output, names.len() as u32)?;
    let Ok(mut cells) = book.worksheet_cells_reader(&sheet) else {
        word(output, 0)?;
        return broken_off(output);
    };
    // The stated size is often wrong; it only serves the progress bar.
    word(output, cells.dimensions().end.0.saturating_add(1))?;
    let mut row: Vec<String> = Vec::new();
    let mut number = 0;
    loop {
        match cells.next_cell() {
            Ok(Some(cell)) => {
                let (at, column) = cell.get_position();
                if at + 1 != number {
                    send_row(output, number, &mut row)?;
                    number = at + 1;
                    if number > most {
                        break;
                    }
                }
                let column = column as usize;
                if row.len() <= column {
                    row.resize(column + 1, String::new());
                }
                row[column] = shown(&Data::from(cell.get_value().clone()));
            }
            Ok(None) => break,
            Err(_) => return broken_off(output),
        }
    }
    if number <= most {
        send_row(output, number, &mut row)?;
    }
    word(output, END)?;
    word(output, END)
}

fn send_xls<R: Read + std::io::Seek>(
    mut book: Xls<R>,
    sheet: u32,
    most: u32,
    output: &mut impl Write,
) -> std::io::Result<()> {
    let names = book.sheet_names();
    let Some(sheet) = names.get(sheet as usize).cloned() else { return refuse(output, "empty") };
    let Ok(range) = book.worksheet_range(&sheet) else { return refuse(output, "truncated") };
    word(output, names.len() as u32)?;
    let first = range.start().map_or(0, |(row, _)| row);
    let left = range.start().map_or(0, |(_, column)| column as usize);
    word(output, first + range.height() as u32)?;
    for (at, cells) in range.rows().enumerate() {
        let number = first + at as u32 + 1;
        if number > most {
            break;
        }
        let mut row = vec![String::new(); left];
        row.extend(cells.iter().map(shown));
        while row.last().is_some_and(String::is_empty) {
            row.pop();
        }
        send_row(output, number, &mut row)?;
    }
    word(output, END)?;
    word(output, END)
}

/// The sheet ended in the middle: told after the rows that were whole.
fn broken_off(output: &mut impl Write) -> std::io::Result<()> {
    word(output, END)?;
    word(output, 1)?;
    text(output, b"truncated")
}

fn send_row(output: &mut impl Write, number: u32, row: &mut Vec<String>) -> std::io::Result<()> {
    if number == 0 || row.is_empty() {
        row.clear();
        return Ok(());
    }
    word(output, number)?;
    word(output, row.len() as u32)?;
    for cell in row.drain(..) {
        text(output, cell.as_bytes())?;
    }
    Ok(())
}

fn word(output: &mut impl Write, number: u32) -> std::io::Result<()> {
    output.write_all(&number.to_le_bytes())
}

fn text(output: &mut impl Write, bytes: &[u8]) -> std::io::Result<()> {
    word(output, bytes.len() as u32)?;
    output.write_all(bytes)
}

/// A number this large has lost digits in the spreadsheet.
const EXACT: f64 = 1e15;

fn shown(value: &Data) -> String {
    match value {
        Data::Float(number) if number.abs() >= EXACT => format!("{number:E}").replace('E', "E+"),
        Data::DateTime(at) => match at.as_datetime() {
            Some(at) => (at + chrono::TimeDelta::milliseconds(500)).format("%Y-%m-%d %H:%M:%S").to_string(),
            None => at.as_f64().to_string(),
        },
        Data::Error(_) => "#VALUE!".to_owned(),
        other => other.to_string(),
    }
}
