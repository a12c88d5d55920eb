//! Splits a text file into records at the byte level.
//!
//! In UTF-8 and GB18030 no second byte of a character is `,` `"` tab or line feed, so a file can be
//! split before it is decoded. Memory is one block and one record, however long a cell is; blank
//! lines are records too, so that numbers are those a spreadsheet shows.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use memchr::{memchr, memchr3};
use pintui_store::{Error, Result};

use super::{Encoding, Record};

const BLOCK: usize = 1 << 20;

/// A text file being split.
pub struct Delimited {
    path: PathBuf,
    input: Box<dyn Read + Send>,
    total: u64,
    read: u64,
    block: Vec<u8>,
    at: usize,
    delimiter: u8,
    quotes: bool,
    number: u64,
}

#[derive(PartialEq)]
enum State {
    CellStart,
    Plain,
    Quoted,
    QuoteInQuoted,
}

impl Delimited {
    /// Opens a file and skips its byte-order mark.
    pub fn open(path: &Path, delimiter: u8) -> Result<Self> {
        let file = File::open(path).map_err(|why| Error::of_file(path, &why))?;
        let total = file.metadata().map_or(0, |about| about.len());
        let mut rows = Self::over(path, Box::new(file), total, delimiter);
        rows.fill()?;
        if rows.block.starts_with(b"\xef\xbb\xbf") {
            rows.at = 3;
        }
        Ok(rows)
    }

    /// Splits bytes that are in memory already (a file turned into UTF-8).
    pub fn of_bytes(path: &Path, bytes: Vec<u8>, delimiter: u8) -> Self {
        let total = bytes.len() as u64;
        Self::over(path, Box::new(std::io::Cursor::new(bytes)), total, delimiter)
    }

    fn over(path: &Path, input: Box<dyn Read + Send>, total: u64, delimiter: u8) -> Self {
        Self {
            path: path.to_owned(),
            input,
            total,
            read: 0,
            block: Vec::new(),
            at: 0,
            delimiter,
            quotes: true,
            number: 0,
        }
    }

    /// Takes a quote for a plain character, as some platforms' tab-separated files mean it.
    pub fn without_quotes(self) -> Self {
        Self { quotes: false, ..self }
    }

    /// Share of the file read so far.
    pub fn share(&self) -> f64 {
        self.read as f64 / self.total.max(1) as f64
    }

    fn fill(&mut self) -> Result<bool> {
        self.block.resize(BLOCK, 0);
        self.at = 0;
        let mut filled = 0;
        while filled < BLOCK {
            match self.input.read(&mut self.block[filled..]) {
                Ok(0) => break,
                Ok(some) => filled += some,
                Err(why) if why.kind() == std::io::ErrorKind::Interrupted => {}
                Err(why) => return Err(Error::of_file(&self.path, &why)),
            }
        }
        self.block.truncate(filled);
        self.read += filled as u64;
        Ok(filled > 0)
    }

    /// Reads the next record; false at the end of the file.
    pub fn next(&mut self, record: &mut Record) -> Result<bool> {
        record.clear();
        let mut state = State::CellStart;
        let mut begun = false;
        loop {
            if self.at == self.block.len() && !self.fill()? {
                if begun {
                    record.end_cell();
                    self.number += 1;
                    record.number = self.number;
                }
                return Ok(begun);
            }
            begun = true;
            if state == State::CellStart && self.quotes && self.whole_cells(record) {
                return Ok(true);
            }
            let Some(rest) = self.block.get(self.at..).filter(|rest| !rest.is_empty()) else { continue };
            match state {
                State::CellStart if self.quotes && rest[0] == b'"' => {
                    self.at += 1;
                    state = State::Quoted;
                }
                State::CellStart | State::Plain => match memchr3(self.delimiter, b'\n', b'\r', rest) {
                    None => {
                        record.push(rest);
                        self.at = self.block.len();
                        state = State::Plain;
                    }
                    Some(end) => {
                        record.push(&rest[..end]);
                        let mark = rest[end];
                        self.at += end + 1;
                        if self.ends_record(mark, record)? {
                            return Ok(true);
                        }
                        state = State::CellStart;
                    }
                },
                State::Quoted => match memchr(b'"', rest) {
                    None => {
                        record.push(rest);
                        self.at = self.block.len();
                    }
                    Some(end) => {
                        record.push(&rest[..end]);
                        self.at += end + 1;
                        state = State::QuoteInQuoted;
                    }
                },
                State::QuoteInQuoted => match rest[0] {
                    b'"' => {
                        record.push(b"\"");
                        self.at += 1;
                        state = State::Quoted;
                    }
                    mark if mark == self.delimiter || mark == b'\n' || mark == b'\r' => {
                        self.at += 1;
                        if self.ends_record(mark, record)? {
                            return Ok(true);
                        }
                        state = State::CellStart;
                    }
                    // Text after a closing quote: the quote was a plain character.
                    _ => state = State::Plain,
                },
            }
        }
    }

    /// Takes the quoted cells that lie whole in the block and hold no quote, which nearly all do;
    /// true at the end of a record. Everything else is left to the states.
    fn whole_cells(&mut self, record: &mut Record) -> bool {
        while let [b'"', inner @ ..] = &self.block[self.at..] {
            let Some(end) = memchr(b'"', inner) else { return false };
            match inner[end + 1..] {
                [mark, ..] if mark == self.delimiter => {
                    record.push_cell(&inner[..end]);
                    self.at += end + 3;
                }
                [b'\r', b'\n', ..] => {
                    record.push_cell(&inner[..end]);
                    self.at += end + 4;
                    self.number += 1;
                    record.number = self.number;
                    return true;
                }
                _ => return false,
            }
        }
        false
    }

    /// Ends the cell, and at a line end the record.
    fn ends_record(&mut self, mark: u8, record: &mut Record) -> Result<bool> {
        record.end_cell();
        if mark == self.delimiter {
            return Ok(false);
        }
        if mark == b'\r' {
            if self.at == self.block.len() {
                self.fill()?;
            }
            if self.block.get(self.at) == Some(&b'\n') {
                self.at += 1;
            }
        }
        self.number += 1;
        record.number = self.number;
        Ok(true)
    }
}

/// The first records of a file, decoded, for finding the header.
pub fn head(
    path: &Path,
    bytes: Option<&[u8]>,
    encoding: Encoding,
    delimiter: u8,
    most: usize,
) -> Result<Vec<Vec<String>>> {
    let mut rows = match bytes {
        Some(bytes) => Delimited::of_bytes(path, bytes.to_vec(), delimiter),
        None => Delimited::open(path, delimiter)?,
    };
    let mut record = Record::default();
    let mut head = Vec::new();
    while head.len() < most && rows.next(&mut record)? {
        head.push(record.cells().map(|cell| encoding.text(cell).unwrap_or_default().into_owned()).collect());
    }
    Ok(head)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<(u64, Vec<String>)> {
        let mut rows = Delimited::of_bytes(Path::new("x.csv"), text.as_bytes().to_vec(), b',');
        let mut record = Record::default();
        let mut all = Vec::new();
        while rows.next(&mut record).expect("memory can be read") {
            let cells = record.cells().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
            all.push((record.number, cells));
        }
        all
    }

    #[test]
    fn quotes_commas_and_line_breaks_inside_a_cell_do_not_end_it() {
        let all = split("a,\"b,\"\"x\"\"\nc\",d\r\n\"=\"\"381\"\"\",,\r\n");
        assert_eq!(all[0], (1, vec!["a".into(), "b,\"x\"\nc".into(), "d".into()]));
        assert_eq!(all[1], (2, vec!["=\"381\"".into(), String::new(), String::new()]));
        assert_eq!(all.len(), 2);
    }

    #[test]
    fn blank_lines_count_so_that_row_numbers_are_those_of_a_spreadsheet() {
        let all = split("title\n\nid,name\n\n1,x");
        let numbers: Vec<u64> = all.iter().filter(|(_, cells)| cells.len() == 2).map(|(number, _)| *number).collect();
        assert_eq!(numbers, [3, 5]);
    }

    #[test]
    fn an_unquoted_formula_id_keeps_its_quotes() {
        assert_eq!(split("=\"3812\",x\n")[0].1, vec!["=\"3812\"".to_owned(), "x".into()]);
    }

    #[test]
    fn a_cell_of_two_megabytes_is_cut_and_told() {
        let mut rows =
            Delimited::of_bytes(Path::new("x.csv"), format!("1,{}\n2,b\n", "x".repeat(2 << 20)).into(), b',');
        let mut record = Record::default();
        assert!(rows.next(&mut record).expect("memory can be read"));
        assert_eq!((record.too_long, record.cell(1).len()), (Some(1), super::super::CELL_LIMIT));
        assert!(rows.next(&mut record).expect("memory can be read"));
        assert_eq!((record.too_long, record.cell(1)), (None, &b"b"[..]));
    }
}
