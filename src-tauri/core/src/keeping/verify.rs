//! Checks that the book is whole and that every derived cell equals what the facts say.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Command;

/// Checks the book.
#[derive(Deserialize, TS)]
pub struct Verify {}

impl Command for Verify {
    type Answer = Verified;
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Verified {
    /// Whether nothing was found.
    pub ok: bool,
    /// One line for each kind of finding.
    pub findings: Vec<Finding>,
}

/// One finding; its text is the locale key `verify.<code>`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Finding {
    /// `database`, `cells_differ`, `links_differ`, `counts_differ`.
    pub code: String,
    /// How many.
    pub count: i64,
    /// Where, in the program's words.
    pub detail: String,
}
