//! Texts of different weight in a space: how large each gets and in how many lines, so that all of it is on the label.

use super::subject::{Said, Size};
use crate::fonts::Heavy;
use crate::fonts::letters::{Letters, line_height};

/// A text as it is set: its size and its lines.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Set {
    pub(super) size: u32,
    pub(super) heavy: Heavy,
    pub(super) lines: Vec<String>,
}

impl Set {
    /// Whether nothing of the text was cut off, and no short one broken.
    fn is_whole(&self, said: &Said) -> bool {
        let cut = self.lines.last().is_some_and(|line| line.ends_with('…')) && !said.text.ends_with('…');
        !cut && self.lines.len() < said.most.max(2)
    }

    fn height(&self) -> u32 {
        line_height(self.size) * self.lines.len() as u32
    }
}

/// How long dots and letters are on this label.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    /// Dots of a millimetre.
    pub(super) dot: f32,
    /// How large the label is beside one of 60×40 mm.
    pub(super) large: f32,
}

/// Chinese letters below this cannot be read from paper.
const LEAST_MM: f32 = 2.1;

impl Measure {
    /// So many millimetres of a label of 60×40, in dots of this one.
    pub(super) fn dots(self, mm: f32) -> u32 {
        (mm * self.large * self.dot).round() as u32
    }

    /// Dots of letters: never so small that nobody can read them.
    pub(super) fn letters(self, size: Size, shrunk: f32) -> u32 {
        let mm = match size {
            Size::Huge => 7.0,
            Size::Large => 4.4,
            Size::Plain => 3.3,
            Size::Small => 2.6,
        };
        ((mm * self.large * shrunk).max(LEAST_MM) * self.dot).round() as u32
    }
}

/// How large texts get where there is much room, and how small before one is left out.
const LARGEST: f32 = 1.6;
const SMALLEST: f32 = 0.6;
const STEP: f32 = 0.92;

/// Sets the texts into a space, larger where there is room for all of them. Where there is not, what gives way first
/// loses lines, then all get smaller, then it is left out.
pub(super) fn fit(letters: &Letters, said: &[Said], measure: Measure, (width, height): (u32, u32)) -> Vec<Set> {
    let mut left: Vec<Said> = said.iter().filter(|one| !one.text.is_empty()).cloned().collect();
    let mut shrunk = LARGEST;
    loop {
        let set: Vec<Set> =
            left.iter().map(|one| set(letters, one, measure.letters(one.size, shrunk), width)).collect();
        let fits = set.iter().map(Set::height).sum::<u32>() <= height;
        if left.is_empty() || fits && (shrunk <= 1.0 || set.iter().zip(&left).all(|(set, said)| set.is_whole(said))) {
            return set;
        }
        if shrunk > 1.0 {
            shrunk = (shrunk * STEP).max(1.0);
            continue;
        }
        let long = (0..left.len()).filter(|at| set[*at].lines.len() > 1).max_by_key(|at| left[*at].gives_way);
        if let Some(at) = long {
            left[at].most = set[at].lines.len() - 1;
        } else if shrunk > SMALLEST {
            shrunk *= STEP;
        } else if let Some(at) = (0..left.len()).max_by_key(|at| left[*at].gives_way) {
            left.remove(at);
        }
    }
}

fn set(letters: &Letters, said: &Said, size: u32, width: u32) -> Set {
    let heavy = if matches!(said.size, Size::Huge | Size::Large) { Heavy::Bold } else { Heavy::Regular };
    Set { size, heavy, lines: letters.lines(&said.text, width, said.most, size, heavy) }
}
