//! Checks before shipping: what a packer looks at, what was found, what may leave.
//!
//! A scan finds the parcel or says stop ([`scan`]); what any scanned code is, is decided in `code`.
//! The parcel carries its checklist ([`checklist`]) with the [`gifts`] that must be in it, the finished
//! check is kept ([`record`]). Which orders must not leave is decided in one place (`leave`) for both. A
//! check that is sent twice is kept once (`once`), and [`take_back`] takes it back by the same id;
//! [`waiting`] is what a station may still have to check, [`confirm`] whose buyers are asked before it, [`escaped`]
//! what passed and came back. Knows nothing of rates, reports or screens.

pub mod aside;
pub mod bench;
pub mod checklist;
mod code;
pub mod confirm;
pub mod counted;
pub mod coverage;
pub mod day;
pub mod elsewhere;
pub mod escaped;
pub mod filter;
pub mod gifts;
mod leave;
pub mod list;
mod marks;
mod misread;
pub mod mistake;
mod once;
mod parcel;
pub mod record;
pub mod release;
pub mod rules;
pub mod scan;
pub mod take_back;
mod traits;
pub mod waiting;

pub use code::{bare, code_of_parcel};

#[cfg(test)]
mod tests;
