//! What stands where on a label, in dots: no printer's language, no meaning.

use crate::fonts::Heavy;

/// A box on the label, in dots from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) x: u32,
    pub(super) y: u32,
    pub(super) width: u32,
    pub(super) height: u32,
}

/// Which side of its box a text begins at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Middle,
    Right,
}

/// The colour of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Black,
    /// On a box that is filled.
    White,
}

/// One line of text in its box.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Text {
    pub(super) area: Area,
    pub(super) text: String,
    /// Size of the letters in dots.
    pub(super) size: u32,
    pub(super) heavy: Heavy,
    pub(super) side: Side,
    pub(super) ink: Ink,
}

/// A code of black and white modules, quiet zones included in its box.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Modules {
    pub(super) area: Area,
    /// Dots of one module.
    pub(super) module: u32,
    /// White modules around it (for bars, only at both sides).
    pub(super) quiet: u32,
    /// Modules in a row.
    pub(super) across: u32,
    /// The rows, one after the other; bars have one, which is drawn over the whole height.
    pub(super) black: Vec<bool>,
}

/// One thing on a label.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    Filled(Area),
    Text(Text),
    Bars(Modules),
    Squares(Modules),
}

/// A label.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Layout {
    pub(super) width: u32,
    pub(super) height: u32,
    /// In the order in which they are drawn.
    pub(super) items: Vec<Item>,
}
