//! A zip of files: which of its members are tables, and their bytes. Nothing is unpacked to disk,
//! so names that lead elsewhere and links lead nowhere.

use std::fs::File;
use std::io::{BufReader, Cursor, Read, Write};

use zip::result::ZipError;
use zip::{ZipArchive, read::ZipFile};

use super::frames::{Fail, Frames, Sent, Told};
use super::workbook::Book;
use crate::intake::source::encoding::Encoding;
use crate::intake::source::sniff::{self, Kind};

/// A zip being read.
pub struct Pack {
    archive: ZipArchive<BufReader<File>>,
    password: String,
    packed: u64,
}

/// A file inside the zip.
pub struct Member {
    /// Its number, from 1; 0 is the zip itself.
    pub at: usize,
    /// Its name with its folders.
    pub name: String,
    /// Its size as stated.
    pub size: u64,
}

const MEMBERS_LIMIT: usize = 10_000;
const TABLES_LIMIT: usize = 100;
const SAMPLE: u64 = 1 << 18;
const BLOCK: usize = 1 << 16;

/// A workbook inside a zip is held in memory as a whole.
const BOOK_LIMIT: u64 = 512 << 20;
/// Tables seldom shrink to less than a fiftieth; a bomb shrinks to a thousandth.
const SHRINKS_TO: u64 = 200;
/// Small files may shrink as they like.
const SMALL: u64 = 64 << 20;

/// The most bytes that `packed` bytes may unpack to.
pub fn most_unpacked(packed: u64) -> u64 {
    SMALL.max(packed.saturating_mul(SHRINKS_TO))
}

impl Pack {
    /// Opens a zip by its directory.
    pub fn open(file: File, password: String) -> Told<Self> {
        let packed = file.metadata().map_or(0, |about| about.len());
        let archive = ZipArchive::new(BufReader::new(file)).map_err(|_| Fail::Told("truncated"))?;
        if archive.len() > MEMBERS_LIMIT {
            return Err(Fail::Told("large"));
        }
        Ok(Self { archive, password, packed })
    }

    /// The files inside that are not hidden, by name.
    pub fn members(&mut self) -> Told<Vec<Member>> {
        let mut members = Vec::new();
        for at in 0..self.archive.len() {
            let about = self.archive.by_index_data(at).map_err(|_| Fail::Told("truncated"))?;
            let name = shown(about.name_raw());
            if about.is_dir() || about.is_symlink() || name.split('/').any(is_hidden) {
                continue;
            }
            members.push(Member { at: at + 1, name, size: about.size() });
        }
        match members.len() {
            0 => Err(Fail::Told("empty")),
            1..=TABLES_LIMIT => Ok(members),
            _ => Err(Fail::Told("large")),
        }
    }

    /// What a member is, by its first bytes.
    pub fn kind(&mut self, at: usize) -> Told<Kind> {
        let mut head = Vec::new();
        let mut file = self.file(at)?;
        let read = (&mut file).take(sniff::HEAD as u64).read_to_end(&mut head);
        drop(file);
        self.read(read)?;
        Ok(sniff::kind(&head))
    }

    /// Sends the beginning of a text.
    pub fn sample(&mut self, at: usize, output: &mut Frames<impl Write>) -> Sent {
        let mut head = Vec::new();
        let mut file = self.file(at)?;
        let read = (&mut file).take(SAMPLE).read_to_end(&mut head);
        drop(file);
        self.read(read)?;
        output.bytes(&head)
    }

    /// Sends a text as a whole.
    pub fn bytes(&mut self, at: usize, output: &mut Frames<impl Write>) -> Sent {
        let mut left = most_unpacked(self.packed);
        let mut file = self.file(at)?;
        let mut stated = file.size();
        let mut block = vec![0; BLOCK];
        loop {
            let read = match file.read(&mut block) {
                Ok(0) if stated > 0 => return Err(Fail::Told("truncated")),
                Ok(0) => return Ok(()),
                Ok(read) => read,
                Err(_) => return Err(Fail::Told("truncated")),
            };
            left = left.checked_sub(read as u64).ok_or(Fail::Told("large"))?;
            stated = stated.checked_sub(read as u64).ok_or(Fail::Told("truncated"))?;
            output.bytes(&block[..read])?;
        }
    }

    /// A member that is a workbook or a page.
    pub fn book(&mut self, at: usize) -> Told<Book> {
        let limit = most_unpacked(self.packed).min(BOOK_LIMIT);
        let mut bytes = Vec::new();
        let mut file = self.file(at)?;
        let stated = file.size();
        let read = (&mut file).take(limit + 1).read_to_end(&mut bytes);
        drop(file);
        self.read(read)?;
        if bytes.len() as u64 > limit {
            return Err(Fail::Told("large"));
        }
        if bytes.len() as u64 != stated {
            return Err(Fail::Told("truncated"));
        }
        let kind = sniff::kind(&bytes[..bytes.len().min(sniff::HEAD)]);
        let size = bytes.len() as u64;
        Book::open(kind, BufReader::new(Box::new(Cursor::new(bytes))), size, &self.password)
    }

    fn file(&mut self, at: usize) -> Told<ZipFile<'_, BufReader<File>>> {
        let at = at.checked_sub(1).ok_or(Fail::Told("truncated"))?;
        let is_locked = self.archive.by_index_data(at).is_ok_and(|about| about.encrypted());
        let opened = match (is_locked, self.password.is_empty()) {
            (true, true) => return Err(Fail::Told("password")),
            (true, false) => self.archive.by_index_decrypt(at, self.password.as_bytes()),
            (false, _) => self.archive.by_index(at),
        };
        opened.map_err(|why| match why {
            ZipError::InvalidPassword => Fail::Told("wrong"),
            _ => Fail::Told("truncated"),
        })
    }

    /// A wrong password passes the first look at times, and then the bytes make no sense.
    fn read(&self, read: std::io::Result<usize>) -> Sent {
        let why = if self.password.is_empty() { "truncated" } else { "wrong" };
        read.map(|_| ()).map_err(|_| Fail::Told(why))
    }
}

fn is_hidden(part: &str) -> bool {
    part.starts_with('.') || ["__MACOSX", "Thumbs.db", "desktop.ini"].contains(&part)
}

/// A member's name: older programs write it in the encoding of their system without saying so.
fn shown(name: &[u8]) -> String {
    let text = Encoding::Utf8.text(name).or_else(|| Encoding::Gb18030.text(name));
    let text = text.unwrap_or_else(|| String::from_utf8_lossy(name));
    let parts = text.split(['/', '\\']).filter(|part| !part.is_empty() && *part != "." && *part != "..");
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_nowhere_and_are_read_in_the_encoding_of_their_time() {
        let (bytes, _, _) = encoding_rs::GBK.encode("店铺\\..\\订单.csv");
        assert_eq!(shown(&bytes), "店铺/订单.csv");
        assert_eq!(shown("../../etc/订单.csv".as_bytes()), "etc/订单.csv");
    }
}
