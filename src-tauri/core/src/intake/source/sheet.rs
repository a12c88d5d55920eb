//! Workbooks, read by a child process: the same program started with `--read-sheet`.
//!
//! A spreadsheet can be built to exhaust memory or time; then only the child ends. It has limits
//! of its own and writes frames to its output: row number, number of cells, then each cell's
//! length and text. All cells are text, as a person sees them: ids keep their digits, a number that
//! a spreadsheet has rounded shows it by its exponent.

use std::ffi::OsString;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use pintui_store::{Error, Result};

use super::Record;
use crate::intake::import::ImportRefused;

/// Where the child finds a workbook's password: an argument would show in the list of processes.
pub(super) const PASSWORD: &str = "PINTUI_SHEET_PASSWORD";

/// First argument that makes the program a child that reads one workbook.
pub const FLAG: &str = "--read-sheet";

/// Ends the rows; after it comes 0, or 1 and a word when the sheet broke off.
pub(super) const END: u32 = 0;

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
