//! One record: cells as bytes. However a file is built, a record takes a bounded place in memory.

/// One record: cells as bytes, its number in the file from 1.
#[derive(Default)]
pub struct Record {
    /// Number in the file: title rows, blank rows and repeated headers counted.
    pub number: u64,
    pub(super) bytes: Vec<u8>,
    pub(super) ends: Vec<u32>,
    /// The first cell that was cut: it, or the record up to it, was too long.
    pub too_long: Option<usize>,
    /// What ended it.
    pub end: End,
}

/// What ended a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum End {
    /// The end of its line.
    #[default]
    Line,
    /// The end of the file.
    File,
    /// The end of the file, within quotes that nothing closes.
    Quotes,
}

/// Longest cell that is taken, in bytes.
pub const CELL_LIMIT: usize = 1 << 20;
/// Longest record that is taken, in bytes.
pub const RECORD_LIMIT: usize = 8 << 20;
/// Most cells of a record: as many as a spreadsheet has columns.
pub const CELLS_LIMIT: usize = 1 << 14;

impl Record {
    /// A record of whole cells.
    pub fn of<'a>(number: u64, cells: impl Iterator<Item = &'a str>) -> Self {
        let mut record = Self { number, ..Self::default() };
        cells.for_each(|cell| record.push_cell(cell.as_bytes()));
        record
    }

    /// The same record with the cells after this one joined to it, as many as so many commas have split off.
    pub fn joined(&self, at: usize, commas: usize) -> Self {
        let mut record = Self { number: self.number, ..Self::default() };
        for (place, cell) in self.cells().enumerate() {
            if (at + 1..=at + commas).contains(&place) {
                record.bytes.push(b',');
                record.bytes.extend_from_slice(cell);
                if let Some(end) = record.ends.last_mut() {
                    *end = record.bytes.len() as u32;
                }
            } else {
                record.push_cell(cell);
            }
        }
        record
    }

    /// Puts another text into a cell that the record has.
    pub(super) fn put(&mut self, at: usize, text: &[u8]) {
        let mut whole = Self { number: self.number, too_long: self.too_long, ..Self::default() };
        self.cells().enumerate().for_each(|(place, cell)| whole.push_cell(if place == at { text } else { cell }));
        *self = whole;
    }

    pub(super) fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
        self.too_long = None;
        self.end = End::Line;
    }

    fn begin(&self) -> usize {
        self.ends.last().map_or(0, |end| *end as usize)
    }

    pub(super) fn push(&mut self, part: &[u8]) {
        // One byte more than is taken: it tells the end of the cell that something was cut.
        let room = (CELL_LIMIT + 1).saturating_sub(self.bytes.len() - self.begin());
        let room = room.min((RECORD_LIMIT + 1).saturating_sub(self.bytes.len()));
        self.bytes.extend_from_slice(&part[..part.len().min(room)]);
    }

    pub(super) fn push_cell(&mut self, cell: &[u8]) {
        if cell.len() <= CELL_LIMIT && self.bytes.len() + cell.len() <= RECORD_LIMIT && self.ends.len() < CELLS_LIMIT {
            self.bytes.extend_from_slice(cell);
            self.ends.push(self.bytes.len() as u32);
        } else {
            self.push(cell);
            self.end_cell();
        }
    }

    pub(super) fn end_cell(&mut self) {
        let begin = self.begin();
        let most = (begin + CELL_LIMIT).min(RECORD_LIMIT);
        if self.bytes.len() > most {
            self.bytes.truncate(most);
            self.too_long.get_or_insert(self.ends.len());
        }
        if self.ends.len() < CELLS_LIMIT {
            self.ends.push(self.bytes.len() as u32);
        } else {
            self.bytes.truncate(begin);
            self.too_long.get_or_insert(self.ends.len());
        }
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
        &self.bytes[begin as usize..*end as usize]
    }

    /// All cells in order.
    pub fn cells(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.width()).map(|at| self.cell(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_without_end_takes_a_bounded_place() {
        let mut record = Record::default();
        for _ in 0..20 {
            record.push(&vec![b'x'; CELL_LIMIT]);
            record.end_cell();
        }
        assert_eq!((record.bytes.len(), record.too_long), (RECORD_LIMIT, Some(8)));
        for _ in 0..CELLS_LIMIT {
            record.push_cell(b"");
        }
        assert_eq!(record.width(), CELLS_LIMIT);
    }
}
