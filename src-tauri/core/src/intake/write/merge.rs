//! How a row goes into what is stored: over it where another file wrote that, onward within one file. Two exports of
//! different days may stand below each other in one file, the newer one on top; a later row is no newer there.

use crate::intake::fields::Kind;

/// How the values of a row meet those that are stored; a blank never erases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Merge {
    /// They take their place.
    Over,
    /// The same within one file: times that are told already stay.
    Onward,
    /// The row is behind what its own file has told: it fills blanks.
    Fill,
}

impl Merge {
    pub(super) const ALL: [Self; 3] = [Self::Over, Self::Onward, Self::Fill];

    /// How a row goes in, by its state and the stored one, where `here` says that this file has told of it before.
    pub(super) fn of(here: bool, statuses: (Option<&str>, Option<&str>)) -> Self {
        match here {
            false => Self::Over,
            true if is_behind(statuses) => Self::Fill,
            true => Self::Onward,
        }
    }

    /// Whether a stored value stays.
    pub(super) fn keeps(self, kind: Kind) -> bool {
        self == Self::Fill || self == Self::Onward && kind == Kind::Moment
    }
}

/// Whether a row's state is behind the stored one.
pub(super) fn is_behind((row, stored): (Option<&str>, Option<&str>)) -> bool {
    row.and_then(rank).zip(stored.and_then(rank)).is_some_and(|(row, stored)| row < stored)
}

/// How far an order or a case has come; states without an order among each other share one.
fn rank(status: &str) -> Option<u8> {
    Some(match status {
        "unpaid" | "applied" => 0,
        "paid" | "agreed" => 1,
        "shipped" | "returned" => 2,
        // a seller refuses goods that came back, too
        "completed" | "refused" => 3,
        "closed" | "refunded" => 4,
        _ => return None,
    })
}
