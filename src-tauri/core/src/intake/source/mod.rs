//! A file as records of raw cells, whatever it is inside.
//!
//! Text files are split at bytes and decoded cell by cell, only where a cell is used. Workbooks
//! are read by a child process with limits of its own. What a column means is not known here.

pub mod child;
pub mod delimited;
pub mod encoding;
pub mod sheet;
pub mod sniff;

pub use encoding::Encoding;

/// One record: cells as bytes, its number in the file from 1.
#[derive(Default)]
pub struct Record {
    /// Number in the file: title rows, blank rows and repeated headers counted.
    pub number: u64,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// Whether a cell was longer than [`CELL_LIMIT`] and was cut there.
    pub too_long: Option<usize>,
}

/// Longest cell that is taken, in bytes.
pub const CELL_LIMIT: usize = 1 << 20;

impl Record {
    fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
        self.too_long = None;
    }

    fn push(&mut self, part: &[u8]) {
        let begin = self.ends.last().copied().unwrap_or(0);
        let room = (CELL_LIMIT + 1).saturating_sub(self.bytes.len() - begin);
        self.bytes.extend_from_slice(&part[..part.len().min(room)]);
    }

    fn push_cell(&mut self, cell: &[u8]) {
        if cell.len() <= CELL_LIMIT {
            self.bytes.extend_from_slice(cell);
            self.ends.push(self.bytes.len());
        } else {
            self.push(cell);
            self.end_cell();
        }
    }

    fn end_cell(&mut self) {
        let begin = self.ends.last().copied().unwrap_or(0);
        if self.bytes.len() - begin > CELL_LIMIT {
            self.bytes.truncate(begin + CELL_LIMIT);
            self.too_long = Some(self.ends.len());
        }
        self.ends.push(self.bytes.len());
    }

    /// Number of cells.
    pub fn width(&self) -> usize {
        self.ends.len()
    }

    /// Whether no cell holds anything but blanks.
    pub fn is_blank(&self) -> bool {
        self.bytes.iter().all(|b| matches!(b, b' ' | b'\t' | b'\r'))
    }

    /// One cell; empty where the record is shorter.
    pub fn cell(&self, at: usize) -> &[u8] {
        let Some(end) = self.ends.get(at) else { return &[] };
        let begin = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.bytes[begin..*end]
    }

    /// All cells in order.
    pub fn cells(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.width()).map(|at| self.cell(at))
    }
}

/// Records one after another.
pub enum Source {
    /// A text file.
    Text(delimited::Delimited, Encoding),
    /// A sheet of a workbook.
    Sheet(sheet::Rows),
}

impl Source {
    /// Reads the next record; false at the end.
    pub fn next(&mut self, record: &mut Record) -> pintui_store::Result<bool> {
        match self {
            Self::Text(rows, _) => rows.next(record),
            Self::Sheet(rows) => rows.next(record),
        }
    }

    /// How the cells' bytes are to be read.
    pub fn encoding(&self) -> Encoding {
        match self {
            Self::Text(_, encoding) => *encoding,
            Self::Sheet(_) => Encoding::Utf8,
        }
    }

    /// Name of the encoding for the report; a workbook has none.
    pub fn encoding_name(&self) -> Option<&'static str> {
        match self {
            Self::Text(_, encoding) => Some(encoding.name()),
            Self::Sheet(_) => None,
        }
    }

    /// Share of the file read so far, 0 to 1.
    pub fn share(&self) -> f64 {
        match self {
            Self::Text(rows, _) => rows.share(),
            Self::Sheet(rows) => rows.share(),
        }
    }
}
