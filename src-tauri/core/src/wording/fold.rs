//! A text as the rules read it: one way of writing for each letter, and nothing between letters that only hides a word.
//!
//! ```text
//! written  加 ➕ Ｖ · 信          评價
//! plain    加+v信                 评价        sentence marks stay
//! tight    加+v信                 评价        letters and digits alone
//! ```
//! Every letter of both knows which character of the written text it was.

use super::rules::book;

/// A folded text with the written place of each of its characters.
pub(super) struct Folded {
    pub(super) text: String,
    /// Byte where each character begins, and one more behind the last.
    bytes: Vec<usize>,
    /// The written character of each.
    written: Vec<usize>,
}

/// Both readings of a text.
pub(super) struct Both {
    pub(super) plain: Folded,
    pub(super) tight: Folded,
    /// How many characters the written text has.
    pub(super) length: usize,
}

impl Folded {
    fn of(letters: &[(char, usize)]) -> Self {
        let mut text = String::with_capacity(letters.len() * 3);
        let mut bytes = Vec::with_capacity(letters.len() + 1);
        for (letter, _) in letters {
            bytes.push(text.len());
            text.push(*letter);
        }
        bytes.push(text.len());
        Self { text, bytes, written: letters.iter().map(|(_, at)| *at).collect() }
    }

    /// The written characters that a match stands for.
    pub(super) fn written(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        let first = self.bytes.binary_search(&start).ok()?;
        let last = self.bytes.binary_search(&end).ok()?.checked_sub(1)?;
        Some((*self.written.get(first)?, self.written.get(last)? + 1))
    }

    /// The bytes that written characters stand at.
    pub(super) fn folded(&self, start: usize, end: usize) -> (usize, usize) {
        let first = self.written.partition_point(|at| *at < start);
        let last = self.written.partition_point(|at| *at < end);
        (self.bytes[first], self.bytes[last])
    }
}

/// Blanks and marks that may stand between the letters of a word without being seen as an end.
const BETWEEN: &str = " \t\u{a0}·•*_~^|/\\.-…";
const UNSEEN: [char; 6] = ['\u{200b}', '\u{200c}', '\u{200d}', '\u{feff}', '\u{fe0f}', '\u{2060}'];

/// Reads a text.
pub(super) fn fold(text: &str) -> Both {
    let letters: Vec<(char, usize)> = text
        .chars()
        .enumerate()
        .filter(|(_, letter)| !UNSEEN.contains(letter))
        .map(|(at, letter)| (one_way(letter), at))
        .collect();
    let plain = without_hiding(&letters);
    let tight: Vec<(char, usize)> =
        plain.iter().copied().filter(|(letter, _)| letter.is_alphanumeric() || *letter == '+').collect();
    Both { plain: Folded::of(&plain), tight: Folded::of(&tight), length: text.chars().count() }
}

/// One way of writing a letter: half-width, simplified, small.
fn one_way(letter: char) -> char {
    let half = match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter),
        '\u{3000}' => ' ',
        _ => letter,
    };
    let same = book().same.get(&half).copied().unwrap_or(half);
    book().traditional(same).unwrap_or(same).to_lowercase().next().unwrap_or(same)
}

/// Leaves out what stands between two Chinese letters; between Latin words one blank stays.
fn without_hiding(letters: &[(char, usize)]) -> Vec<(char, usize)> {
    let mut kept: Vec<(char, usize)> = Vec::with_capacity(letters.len());
    for (place, &(letter, at)) in letters.iter().enumerate() {
        if !BETWEEN.contains(letter) {
            kept.push((letter, at));
            continue;
        }
        let before = kept.last().map_or('\0', |(letter, _)| *letter);
        let after = letters[place..].iter().map(|(letter, _)| *letter).find(|letter| !BETWEEN.contains(*letter));
        let after = after.unwrap_or('\0');
        if [' ', '\t', '\u{a0}'].contains(&letter) {
            if after.is_ascii_alphanumeric() && (before.is_ascii_alphanumeric() || ",.:;!?".contains(before)) {
                kept.push((' ', at));
            }
        } else if !(is_chinese(before) && is_chinese(after)) {
            kept.push((letter, at));
        }
    }
    kept
}

fn is_chinese(letter: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&letter)
}
