//! Files come in: sniff → decode → table → header → profile → rows → plan → commit; quarantine.
//!
//! `open` recognises a file, `parse` makes rows of records, `write` makes facts of rows, `run` is
//! all of it in one transaction. What cannot be taken waits in `quarantine`; `runs` takes a run back.
//! Begin reading at [`run::run`].

mod batch;
mod elsewhere;
mod ends;
pub mod fields;
pub mod filing;
mod hanging;
pub mod import;
mod keep;
mod known;
pub mod mapping;
mod marks;
pub mod moments;
pub mod money;
pub mod open;
mod parcels;
pub mod parse;
pub mod profile;
pub mod quarantine;
pub mod report;
pub mod row;
pub mod run;
pub mod runs;
mod screen;
pub mod source;
pub mod tally;
mod totals;
mod turns;
mod twins;
pub mod values;
pub mod watch;
pub mod write;

#[cfg(test)]
mod tests;

/// The child that reads a workbook; the program's `main` calls it when asked to.
pub mod sheet {
    pub use super::source::child::{FLAG, child_main};
}
