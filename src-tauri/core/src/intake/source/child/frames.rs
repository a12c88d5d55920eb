//! The frames that the child writes. Numbers are little-endian `u32`.
//!
//! `P` a table begins: member, sheet, kind, its size, its name. `R` a row: number, cells, bytes,
//! then where each cell ends and the bytes. `B` bytes of a text. `E` the answer is whole. `F` it is
//! not: a word that says why.

use std::io::{BufWriter, Result, Write};

use crate::intake::source::record::Record;

/// Kinds of a part.
pub const SHEET: u8 = b'S';
/// A sheet whose day numbers count from 1904.
pub const SHEET_1904: u8 = b'4';
/// A text file inside a zip.
pub const TEXT: u8 = b'T';
/// No table.
pub const OTHER: u8 = b'O';

/// Why an answer could not be given.
pub enum Fail {
    /// A word for the parent.
    Told(&'static str),
    /// The parent has gone.
    Pipe(std::io::Error),
}

impl From<std::io::Error> for Fail {
    fn from(why: std::io::Error) -> Self {
        Self::Pipe(why)
    }
}

/// An answer, or why there is none.
pub type Told<T> = std::result::Result<T, Fail>;
/// Nothing but that it was sent.
pub type Sent = Told<()>;

/// The child's output.
pub struct Frames<W: Write> {
    output: BufWriter<W>,
    left: Option<u64>,
}

impl<W: Write> Frames<W> {
    /// Frames into `output`.
    pub fn new(output: W) -> Self {
        Self { output: BufWriter::with_capacity(1 << 18, output), left: None }
    }

    /// Limits the bytes of this answer.
    pub fn spend_at_most(&mut self, limit: u64) {
        self.left = Some(limit);
    }

    fn spend(&mut self, bytes: usize) -> Sent {
        if let Some(left) = &mut self.left {
            *left = left.checked_sub(bytes as u64).ok_or(Fail::Told("large"))?;
        }
        Ok(())
    }

    fn word(&mut self, number: usize) -> Result<()> {
        self.output.write_all(&u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes())
    }

    /// A table begins.
    pub fn part(&mut self, member: usize, sheet: usize, kind: u8, name: &str, size: u64) -> Sent {
        self.spend(name.len() + 32)?;
        self.output.write_all(&[b'P', kind])?;
        self.word(member)?;
        self.word(sheet)?;
        self.word(usize::try_from(size).unwrap_or(usize::MAX))?;
        self.word(name.len())?;
        self.output.write_all(name.as_bytes())?;
        Ok(())
    }

    /// A row.
    pub fn row(&mut self, record: &Record) -> Sent {
        self.spend(record.bytes.len() + 4 * record.ends.len() + 16)?;
        self.output.write_all(b"R")?;
        self.word(usize::try_from(record.number).unwrap_or(usize::MAX))?;
        self.word(record.too_long.map_or(0, |at| at + 1))?;
        self.word(record.ends.len())?;
        self.word(record.bytes.len())?;
        for end in &record.ends {
            self.output.write_all(&end.to_le_bytes())?;
        }
        self.output.write_all(&record.bytes)?;
        Ok(())
    }

    /// Bytes of a text.
    pub fn bytes(&mut self, bytes: &[u8]) -> Sent {
        self.spend(bytes.len())?;
        self.output.write_all(b"B")?;
        self.word(bytes.len())?;
        self.output.write_all(bytes)?;
        Ok(())
    }

    /// The answer is whole.
    pub fn end(&mut self) -> Result<()> {
        self.left = None;
        self.output.write_all(b"E")?;
        self.output.flush()
    }

    /// The answer ends here, and why.
    pub fn failed(&mut self, why: &str) -> Result<()> {
        self.left = None;
        self.output.write_all(b"F")?;
        self.word(why.len())?;
        self.output.write_all(why.as_bytes())?;
        self.output.flush()
    }
}
