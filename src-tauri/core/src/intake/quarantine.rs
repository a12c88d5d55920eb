//! Rows that could not be taken: kept with their raw cells (personal columns left out) and the reason.
//!
//! [`list`] shows them, with what they probably said; [`mend`] takes them into the book as a person has
//! corrected them, [`leave`] leaves them out, [`export`] writes them down and [`carried`] takes that back. What comes repaired in a later
//! file is taken up by itself (`shelf`). Cases whose order's number is damaged are in [`loose`].

pub mod carried;
mod damage;
pub mod export;
pub mod leave;
pub mod list;
pub mod loose;
pub mod mend;
pub mod mended;
pub mod propose;
pub mod proposed;
mod reread;
mod shelf;

pub use shelf::Shelf;

/// What no correction of single cells mends: which columns they belong to is not known.
const UNMENDABLE: [&str; 3] = ["cells_extra", "header_changed", "row_cut"];
