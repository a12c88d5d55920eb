//! Splits a text file into records at the byte level.
//!
//! In none of the encodings that come here a byte of a longer character is `,` `;` `"` tab or line feed,
//! so a file can be split before it is decoded. Memory is one block and one record, however long a cell is; blank
//! lines are records too, so that numbers are those a spreadsheet shows.

use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use memchr::{memchr, memchr3};
use pintui_store::{Error, Result};

use super::Record;
use super::record::End;
use crate::intake::import::ImportRefused;

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
    /// Splits `input` of about `total` bytes, without its byte-order mark. Where a format knows no
    /// `quotes`, they are plain characters.
    pub fn new(path: &Path, input: Box<dyn Read + Send>, total: u64, delimiter: u8, quotes: bool) -> Result<Self> {
        let path = path.to_owned();
        let block = Vec::new();
        let mut rows = Self { path, input, total, read: 0, block, at: 0, delimiter, quotes, number: 0 };
        rows.fill()?;
        if rows.block.starts_with(b"\xef\xbb\xbf") {
            rows.at = 3;
        }
        Ok(rows)
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
                Err(why) if why.kind() == ErrorKind::Interrupted => {}
                Err(why) if why.kind() == ErrorKind::InvalidData => {
                    let file = self.path.file_name().map(|name| name.to_string_lossy().into_owned());
                    return Err(ImportRefused::FileTruncated { file: file.unwrap_or_default() }.into());
                }
                Err(why) => return Err(carried(why, &self.path)),
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
                    record.end = if state == State::Quoted { End::Quotes } else { End::File };
                }
                return Ok(begun);
            }
            begun = true;
            if self.quotes && state == State::CellStart && self.whole_cells(record) {
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
            let Some(end) = quote_in(inner) else { return false };
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

/// Where the first quote stands. Most cells are shorter than what a search for long texts takes to begin.
fn quote_in(text: &[u8]) -> Option<usize> {
    const QUOTES: u64 = u64::from_ne_bytes([b'"'; 8]);
    const LOW: u64 = u64::from_ne_bytes([0x01; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    let (words, _) = text.as_chunks::<8>();
    for (at, word) in words.iter().take(3).enumerate() {
        let differing = u64::from_le_bytes(*word) ^ QUOTES;
        let found = differing.wrapping_sub(LOW) & !differing & HIGH;
        if found != 0 {
            return Some(at * 8 + found.trailing_zeros() as usize / 8);
        }
    }
    let past = words.len().min(3) * 8;
    memchr(b'"', &text[past..]).map(|at| past + at)
}

/// A refusal of the child comes through as it is.
fn carried(why: std::io::Error, path: &Path) -> Error {
    why.downcast::<Error>().unwrap_or_else(|why| Error::of_file(path, &why))
}

/// The first records of a text that begins with `sample`, for finding the header.
pub fn head(path: &Path, sample: &[u8], delimiter: u8, most: usize) -> Result<Vec<Record>> {
    let input = Box::new(std::io::Cursor::new(sample.to_vec()));
    let mut rows = Delimited::new(path, input, sample.len() as u64, delimiter, true)?;
    let mut head = Vec::new();
    let mut record = Record::default();
    while head.len() < most && rows.next(&mut record)? {
        head.push(std::mem::take(&mut record));
    }
    Ok(head)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn over(text: &str, quotes: bool) -> Delimited {
        let input = Box::new(std::io::Cursor::new(text.as_bytes().to_vec()));
        Delimited::new(Path::new("x.csv"), input, text.len() as u64, b',', quotes).expect("memory can be read")
    }

    fn split(text: &str) -> Vec<(u64, Vec<String>)> {
        all(over(text, true))
    }

    fn all(mut rows: Delimited) -> Vec<(u64, Vec<String>)> {
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
    fn the_first_quote_is_found_wherever_it_stands() {
        for length in 0..40 {
            for at in 0..length {
                let mut text = vec![b'!'; length];
                text[at] = b'"';
                assert_eq!(quote_in(&text), Some(at), "{at} of {length}");
                text[length - 1] = b'"';
                assert_eq!(quote_in(&text), Some(at), "{at} of {length}");
            }
            assert_eq!((quote_in(&vec![0xa2; length]), quote_in(&vec![b'#'; length])), (None, None));
        }
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
    fn a_format_without_quotes_keeps_them_as_characters() {
        assert_eq!(all(over("1,\"half a quote\n2,b\n", false))[0].1, ["1", "\"half a quote"]);
    }

    #[test]
    fn a_cell_of_two_megabytes_is_cut_and_told() {
        let mut rows = over(&format!("1,{}\n2,b\n", "x".repeat(2 << 20)), true);
        let mut record = Record::default();
        assert!(rows.next(&mut record).expect("memory can be read"));
        assert_eq!((record.too_long, record.cell(1).len()), (Some(1), super::super::record::CELL_LIMIT));
        assert!(rows.next(&mut record).expect("memory can be read"));
        assert_eq!((record.too_long, record.cell(1)), (None, &b"b"[..]));
    }
}
