//! One row on its way into a file: all its cells end to end in one text, so that a million rows share one memory.

use super::cell::Kind;

#[derive(Default, Clone)]
pub(super) struct Row {
    text: String,
    /// Where each cell ends, and what it holds.
    cells: Vec<(usize, Kind)>,
}

impl Row {
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.cells.clear();
    }

    /// Adds a cell whose text `write` appends.
    pub(super) fn add(&mut self, kind: Kind, write: impl FnOnce(&mut String)) {
        write(&mut self.text);
        self.cells.push((self.text.len(), kind));
    }

    pub(super) fn add_text(&mut self, text: &str) {
        self.add(Kind::Text, |out| out.push_str(text));
    }

    pub(super) fn get(&self, place: usize) -> &str {
        &self.text[self.start_of(place)..self.cells[place].0]
    }

    /// Puts another text into a cell.
    pub(super) fn set(&mut self, place: usize, kind: Kind, text: &str) {
        let (start, end) = (self.start_of(place), self.cells[place].0);
        self.text.replace_range(start..end, text);
        for (later_end, _) in &mut self.cells[place..] {
            *later_end = *later_end - (end - start) + text.len();
        }
        self.cells[place].1 = kind;
    }

    pub(super) fn cells(&self) -> impl Iterator<Item = (&str, Kind)> {
        let mut start = 0;
        self.cells.iter().map(move |&(end, kind)| {
            let text = &self.text[start..end];
            start = end;
            (text, kind)
        })
    }

    fn start_of(&self, place: usize) -> usize {
        if place == 0 { 0 } else { self.cells[place - 1].0 }
    }
}
